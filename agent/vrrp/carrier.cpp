#include "agent/vrrp/carrier.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <set>

#include "agent/net/announce.h"

namespace lvs::vrrp {
namespace {

/// Repeated announcements that go out together, and the pause after them: nothing of it is urgent, and a queue full of
/// them, here or at a neighbour, would be in an advertisement's way. 16,000 a second.
constexpr std::size_t kAnnouncedAtOnce = 64;
constexpr milliseconds kAnnouncePause{4};
/// Strays are handed over for this time; the director before has the addresses for much longer, on slow machines too.
constexpr milliseconds kStrays = kLinger / 4;
/// Changes of addresses come in swarms: they are looked at together.
constexpr milliseconds kGather{20};

std::vector<reconcile::Step> stepsOf(const std::vector<reconcile::HeldAddress>& addresses, bool adds) {
  std::vector<reconcile::Step> steps;
  steps.reserve(addresses.size());
  for (const reconcile::HeldAddress& held : addresses)
    steps.push_back({reconcile::AddressStep{adds ? reconcile::Verb::add : reconcile::Verb::remove, held}, {}});
  return steps;
}

}  // namespace

Carrier::Carrier(Listener listener)
    : listener_(std::move(listener)), wakeFd_(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)), thread_([this] { run(); }) {}

Carrier::~Carrier() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  wake();
  thread_.join();
  ::close(wakeFd_);
}

void Carrier::wake() const {
  const std::uint64_t one = 1;
  (void)!::write(wakeFd_, &one, sizeof one);
}

void Carrier::take(const std::string& group, std::vector<reconcile::HeldAddress> addresses,
                   const Announcing& announcing, std::optional<net::StrayWay> strays) {
  {
    const std::lock_guard lock(mutex_);
    // Whatever was to be given away stays.
    std::erase_if(wishes_, [&](const Wish& wish) { return wish.group == group; });
    wishes_.push_back({Wish::Kind::take, group, std::move(addresses), Clock::now(), announcing, std::move(strays)});
  }
  wake();
}

void Carrier::announceAs(const std::string& group, const Announcing& announcing) {
  {
    const std::lock_guard lock(mutex_);
    wishes_.push_back({Wish::Kind::announce, group, {}, Clock::now(), announcing});
  }
  wake();
}

void Carrier::narrow(const std::string& group, std::vector<reconcile::HeldAddress> addresses) {
  {
    const std::lock_guard lock(mutex_);
    wishes_.push_back({Wish::Kind::narrow, group, std::move(addresses), Clock::now()});
  }
  wake();
}

void Carrier::give(const std::string& group, std::vector<reconcile::HeldAddress> addresses, milliseconds delay) {
  {
    const std::lock_guard lock(mutex_);
    std::erase_if(wishes_, [&](const Wish& wish) { return wish.group == group; });
    // Whoever gives a group away is no longer the one that hands over.
    wishes_.push_back({Wish::Kind::settle, group, {}, Clock::now()});
    wishes_.push_back({Wish::Kind::give, group, std::move(addresses), Clock::now() + delay});
  }
  wake();
}

void Carrier::keepLinks(std::vector<net::VirtualLink> links) {
  {
    const std::lock_guard lock(mutex_);
    newLinks_ = std::move(links);
  }
  wake();
}

void Carrier::forget(const std::string& group) {
  {
    const std::lock_guard lock(mutex_);
    std::erase_if(wishes_, [&](const Wish& wish) { return wish.group == group; });
    wishes_.push_back({Wish::Kind::forget, group, {}, Clock::now()});
  }
  wake();
}

void Carrier::gather(bool on) {
  {
    const std::lock_guard lock(mutex_);
    gathering_ = on;
  }
  if (!on) wake();
}

void Carrier::tell(News news) {
  constexpr std::size_t kMostWaiting = 1000;
  {
    const std::lock_guard lock(mutex_);
    if (news_.size() < kMostWaiting) news_.push_back(std::move(news));
  }
  wake();
}

void Carrier::finish() {
  std::unique_lock lock(mutex_);
  done_.wait(lock, [this] { return wishes_.empty() && news_.empty() && !newLinks_ && !busy_; });
}

void Carrier::run() {
  auto watch = net::LinkWatch::open();
  if (!watch) listener_.tell({"error", "", "Changes of interfaces go unseen", watch.message()});
  lookAtLinks();
  // An agent that was killed in the wrong moment left its rules.
  (void)net::writeStrays({});
  std::optional<Time> lookAt;
  for (;;) {
    std::vector<Wish> due;
    std::vector<News> news;
    std::optional<std::vector<net::VirtualLink>> links;
    std::optional<Time> next = lookAt;
    const auto earlier = [&next](Time at) { next = next ? std::min(*next, at) : at; };
    {
      const std::lock_guard lock(mutex_);
      if (ending_) break;
      const Time now = Clock::now();
      for (auto wish = wishes_.begin(); wish != wishes_.end();) {
        if (wish->due > now || gathering_) {
          if (!gathering_) earlier(wish->due);
          ++wish;
          continue;
        }
        due.push_back(std::move(*wish));
        wish = wishes_.erase(wish);
      }
      news.swap(news_);
      links.swap(newLinks_);
      busy_ = !due.empty() || !news.empty() || links;
    }
    if (links) {
      links_ = std::move(*links);
      makeLinks();
    }
    if (!due.empty()) doAll(due);
    for (const News& one : news) listener_.tell(one);
    if (!due.empty() || !news.empty() || links) {
      const std::lock_guard lock(mutex_);
      busy_ = false;
      done_.notify_all();
      continue;  // more may have come meanwhile
    }
    done_.notify_all();
    const Time now = Clock::now();
    if (const auto more = announceDue(now)) earlier(*more);
    endStrays(now);
    for (const auto& [group, stray] : strays_) earlier(stray.until);
    if (lookAt && *lookAt <= now) {
      lookAt.reset();
      lookAtLinks();
      continue;
    }
    int wait = -1;
    if (next)
      wait = static_cast<int>(
          std::max<std::int64_t>(0, std::chrono::duration_cast<milliseconds>(*next - now).count() + 1));
    pollfd fds[2] = {{wakeFd_, POLLIN, 0}, {watch ? watch->descriptor() : -1, POLLIN, 0}};
    (void)::poll(fds, 2, wait);
    std::uint64_t count = 0;
    (void)!::read(wakeFd_, &count, sizeof count);
    if (watch && (fds[1].revents & POLLIN) != 0 && watch->drain() && !lookAt) lookAt = Clock::now() + kGather;
  }
  if (!strays_.empty()) (void)net::writeStrays({});
}

/// Many groups change hands at once when a director dies: their addresses go to the kernel together.
void Carrier::doAll(const std::vector<Wish>& due) {
  bool otherStrays = false;
  for (const Wish& wish : due) {
    if (wish.strays) {
      Strays& strays = strays_[wish.group];
      otherStrays = otherStrays || strays.way != *wish.strays;
      strays = {*wish.strays, Clock::now() + kStrays};
    } else if (wish.kind != Wish::Kind::take && wish.kind != Wish::Kind::announce && wish.kind != Wish::Kind::narrow) {
      otherStrays = strays_.erase(wish.group) > 0 || otherStrays;
    }
  }
  if (otherStrays) writeStrays();
  change(due, Wish::Kind::give);
  change(due, Wish::Kind::take);
  const Time now = Clock::now();
  for (const Wish& wish : due) {
    if (wish.kind == Wish::Kind::settle) {
      // It still has the addresses, but no longer says so.
      if (const auto held = held_.find(wish.group); held != held_.end()) held->second.schedule = {};
      continue;
    }
    if (wish.kind == Wish::Kind::narrow) {
      const auto held = held_.find(wish.group);
      if (held == held_.end()) continue;
      const std::set<reconcile::HeldAddress> stay(wish.addresses.begin(), wish.addresses.end());
      std::erase_if(held->second.addresses, [&stay](const auto& address) { return !stay.contains(address); });
      held->second.announced = announced(held->second.addresses);
      continue;
    }
    if (wish.kind == Wish::Kind::announce) {
      if (const auto held = held_.find(wish.group); held != held_.end())
        held->second.schedule.refreshEvery(wish.announcing, now);
      continue;
    }
    if (wish.kind != Wish::Kind::take) {
      held_.erase(wish.group);
      continue;
    }
    // A changed document may have taken addresses from the group; those are reconcile's to remove.
    Held& held = held_[wish.group];
    held.addresses = wish.addresses;
    held.announced = announced(wish.addresses);
    held.schedule = Schedule(wish.announcing, now);
    listener_.ready(wish.group);
  }
}

void Carrier::change(const std::vector<Wish>& due, Wish::Kind kind) {
  const bool adds = kind == Wish::Kind::take;
  std::vector<reconcile::HeldAddress> addresses;
  std::vector<const Wish*> of;
  for (const Wish& wish : due) {
    if (wish.kind != kind) continue;
    addresses.insert(addresses.end(), wish.addresses.begin(), wish.addresses.end());
    of.insert(of.end(), wish.addresses.size(), &wish);
  }
  if (adds) raiseLinks(addresses, true);
  std::map<const Wish*, std::string> refused;
  for (auto& [at, why] : addresses_.apply(stepsOf(addresses, adds), false)) refused.try_emplace(of[at], std::move(why));
  if (adds) net::announce(addresses);
  else raiseLinks(addresses, false);
  for (const auto& [wish, why] : refused)
    listener_.tell(
        {"error", wish->group,
         "The kernel refused to " + std::string(adds ? "take" : "give away") + " addresses of " + wish->group, why});
}

void Carrier::makeLinks() {
  for (const auto& [name, why] : virtualLinks_.keep(links_)) {
    listener_.tell({"error", "", "The interface " + name + " with a virtual MAC address cannot be made", why});
  }
}

/// Those of the addresses that are on interfaces with virtual MAC addresses.
void Carrier::raiseLinks(const std::vector<reconcile::HeldAddress>& addresses, bool up) {
  std::set<std::string> names;
  for (const net::VirtualLink& link : links_) names.insert(link.name);
  std::vector<std::string> concerned;
  for (const reconcile::HeldAddress& held : addresses) {
    if (names.erase(held.interface) > 0) concerned.push_back(held.interface);
  }
  if (concerned.empty()) return;
  for (const auto& [name, why] : virtualLinks_.set(concerned, up))
    listener_.tell({"error", "", "The interface " + name + " cannot be set " + (up ? "up" : "down"), why});
}

/// Tells of the links, and puts back what somebody else took away.
void Carrier::lookAtLinks() {
  net::Links links = net::readLinks();
  std::map<std::string, std::set<IpAddress>> there;
  for (const auto& [name, link] : links) {
    if (link.running) there[name].insert(link.addresses.begin(), link.addresses.end());
  }
  const bool linkGone = std::any_of(links_.begin(), links_.end(),
                                    [&](const net::VirtualLink& link) { return !links.contains(link.name); });
  if (linkGone) makeLinks();
  for (auto& [group, held] : held_) {
    std::vector<reconcile::HeldAddress> missing;
    for (const reconcile::HeldAddress& address : held.addresses) {
      const auto link = there.find(address.interface);
      // An interface of ours is put back with its addresses, another one is its administrator's to set up.
      const bool ours = std::any_of(links_.begin(), links_.end(), [&](const net::VirtualLink& one) {
        return one.name == address.interface && there.contains(one.parent);
      });
      const bool down = link == there.end();
      if (address.block || (down ? !ours : link->second.contains(address.prefix.address))) continue;
      missing.push_back(address);
    }
    if (missing.empty()) continue;
    {
      // It may just be giving them away, or about to.
      const std::lock_guard lock(mutex_);
      if (std::any_of(wishes_.begin(), wishes_.end(), [&](const Wish& wish) { return wish.group == group; })) continue;
    }
    raiseLinks(missing, true);
    const auto refused = addresses_.apply(stepsOf(missing, true), false);
    net::announce(missing);
    listener_.tell(
        {refused.empty() ? "warning" : "error", group,
         missing.front().prefix.toString() + " was taken from " + missing.front().interface + " by another program" +
             (refused.empty() ? " and put back" : ""),
         refused.empty() ? std::to_string(missing.size()) + " addresses were missing" : refused.front().second});
  }
  listener_.linksChanged(std::move(links));
}

void Carrier::writeStrays() {
  std::vector<net::StrayWay> ways;
  for (const auto& [group, stray] : strays_) ways.push_back(stray.way);
  const Outcome wrote = net::writeStrays(ways);
  if (wrote || straysTold_) return;
  straysTold_ = true;
  listener_.tell({"warning", "", "Connections on their way may break in a planned failover", wrote.message()});
}

void Carrier::endStrays(Time now) {
  if (std::erase_if(strays_, [now](const auto& one) { return one.second.until <= now; }) > 0) writeStrays();
}

std::optional<Time> Carrier::announceDue(Time now) {
  std::optional<Time> next;
  std::vector<reconcile::HeldAddress> due;
  std::size_t packets = 0;
  for (auto& [group, held] : held_) {
    if (packets < kAnnouncedAtOnce) {
      for (const reconcile::HeldAddress& one : held.schedule.take(held.announced, now, kAnnouncedAtOnce - packets)) {
        packets += packetsOf(one);
        due.push_back(one);
      }
    }
    if (const auto more = held.schedule.next(now)) next = next ? std::min(*next, *more) : *more;
  }
  net::announce(due);
  if (next && *next <= now) next = now + kAnnouncePause;
  return next;
}

}  // namespace lvs::vrrp
