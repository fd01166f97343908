#include "agent/vrrp/engine.h"

#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <future>

namespace lvs::vrrp {
namespace {

/// Packets taken from one socket before timers are looked at again: a flood holds nothing up.
constexpr int kPacketsAtOnce = 64;
/// The same fault of a neighbour is told again after this time.
constexpr std::chrono::seconds kTellAgain{60};
/// Above what ordinary programs have, below the kernel's own threads.
constexpr int kRealTimePriority = 40;
constexpr milliseconds kPublishEvery{200};
/// Three intervals and this: so long what was heard from others counts as lately.
constexpr milliseconds kLately{1000};
/// Advertisements may be minutes apart; systemd does not wait so long.
constexpr milliseconds kLongestGoodbye{10000};

std::optional<net::StrayWay> straysOf(const RouterPlan& plan, const std::optional<IpAddress>& former) {
  if (!former) return std::nullopt;
  net::StrayWay way{plan.interface, *former, {}, plan.config.accompanied, plan.virtualLink};
  for (const reconcile::HeldAddress& held : plan.addresses) {
    const IpAddress& address = held.prefix.address;
    way.vips.push_back(held.block ? held.prefix : Prefix{address, address.bitLength()});
  }
  return way;
}

bool sameAddresses(std::vector<IpAddress> a, std::vector<IpAddress> b) {
  if (a.size() != b.size()) return false;
  std::sort(a.begin(), a.end());
  std::sort(b.begin(), b.end());
  return a == b;
}

}  // namespace

std::int64_t Engine::wallMs() {
  return std::chrono::duration_cast<milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

Engine::Engine(std::function<void(const News&)> tell, track::LiveWeights weights)
    : began_(Clock::now()), wakeFd_(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {
  track::Tracker::Listener seen;
  seen.changed = [this](const std::string& group, const track::Verdict& verdict) {
    post([this, group, verdict] {
      if (const auto which = find(group)) takeVerdict(*which, verdict);
    });
  };
  seen.trouble = [this](const std::string& group, const std::string& sentence, const std::string& why) {
    post([this, news = News{"warning", group, sentence, why}] { carrier_->tell(news); });
  };
  tracker_ = std::make_unique<track::Tracker>(std::move(seen), std::move(weights));
  Carrier::Listener listener;
  listener.tell = std::move(tell);
  listener.ready = [this](const std::string& group) {
    post([this, group] {
      if (const auto which = find(group)) give(*which, event::AddressesReady{});
    });
  };
  listener.linksChanged = [this](net::Links links) {
    tracker_->linksChanged(links);
    post([this, links = std::move(links)]() mutable { takeLinks(std::move(links)); });
  };
  carrier_ = std::make_unique<Carrier>(std::move(listener));
  thread_ = std::thread([this] { run(); });
}

Engine::~Engine() {
  milliseconds longest{0};
  call([&] {
    for (std::size_t which = 0; which < groups_.size(); ++which) {
      if (groups_[which].state.role != Role::master) continue;
      longest = std::max(longest, kReleaseIntervals * groups_[which].config.interval + kReleaseMore);
      if (!groups_[which].state.leaving) give(which, event::Release{"the agent ends"});
    }
  });
  // Make before break: whoever takes over is heard, and then the addresses go.
  const Time until = Clock::now() + std::min(longest, kLongestGoodbye);
  bool leaving = longest.count() > 0;
  while (leaving && Clock::now() < until) {
    std::this_thread::sleep_for(milliseconds(10));
    call([&] {
      leaving = std::any_of(groups_.begin(), groups_.end(), [](const Group& group) { return group.state.leaving; });
    });
  }
  std::vector<bool> held;
  call([&] {
    for (std::size_t which = 0; which < groups_.size(); ++which) {
      const State& state = groups_[which].state;
      held.push_back(state.role == Role::master || state.mayHold);
      give(which, event::Shutdown{held.back()});
    }
  });
  ending_ = true;
  post([] {});
  thread_.join();
  carrier_->finish();
  // An interface without its addresses is of no use to anybody.
  std::vector<RouterPlan> kept;
  for (std::size_t which = 0; which < groups_.size(); ++which) {
    if (held[which]) kept.push_back(routers_[which].plan);
  }
  carrier_->keepLinks(virtualLinksOf(kept));
  carrier_->finish();
  carrier_.reset();
  tracker_.reset();
  ::close(wakeFd_);
}

void Engine::post(Command command) {
  {
    const std::lock_guard lock(mutex_);
    commands_.push_back(std::move(command));
  }
  const std::uint64_t one = 1;
  (void)!::write(wakeFd_, &one, sizeof one);
}

void Engine::call(const std::function<void()>& command) {
  std::promise<void> done;
  post([&] {
    command();
    done.set_value();
  });
  done.get_future().wait();
}

void Engine::becomeRealTime() {
  sched_param parameters{};
  parameters.sched_priority = kRealTimePriority;
  // Without the right to it (LimitRTPRIO) it runs like any other thread, which usually is enough.
  (void)pthread_setschedparam(pthread_self(), SCHED_FIFO | SCHED_RESET_ON_FORK, &parameters);
  pthread_setname_np(pthread_self(), "vrrp");
  // A page that has to be read back may take longer than an advertisement may be late. Only without a limit
  // (LimitMEMLOCK): with one, memory would run out at it.
  rlimit limit{};
  if (getrlimit(RLIMIT_MEMLOCK, &limit) == 0 && limit.rlim_cur == RLIM_INFINITY)
    (void)mlockall(MCL_CURRENT | MCL_FUTURE | MCL_ONFAULT);
}

void Engine::run() {
  becomeRealTime();
  while (!ending_) {
    timespec wait{};
    const timespec* most = nullptr;
    if (const auto next = nextTimer(groups_)) {
      const auto left = std::max(std::chrono::nanoseconds(*next - Clock::now()), std::chrono::nanoseconds(0));
      wait.tv_sec = static_cast<time_t>(left.count() / 1'000'000'000);
      wait.tv_nsec = static_cast<long>(left.count() % 1'000'000'000);
      most = &wait;
    }
    std::vector<pollfd> fds{{wakeFd_, POLLIN, 0}};
    for (const auto& [key, socket] : sockets_) fds.push_back({socket->descriptor(), POLLIN, 0});
    (void)::ppoll(fds.data(), fds.size(), most, nullptr);
    // What was said comes before what was not: a thread that was held up hears first.
    drainSockets();
    std::vector<Command> commands;
    std::uint64_t count = 0;
    (void)!::read(wakeFd_, &count, sizeof count);
    {
      const std::lock_guard lock(mutex_);
      commands.swap(commands_);
    }
    fireTimers();
    for (const Command& command : commands) command();
    // Counters may be a moment old; what changed is shown at once.
    const Time now = Clock::now();
    if (changed_ || !commands.empty() || now - published_ > kPublishEvery) {
      published_ = now;
      changed_ = false;
      publish();
    }
  }
}

void Engine::drainSockets() {
  for (const auto& [key, socket] : sockets_) {
    for (int taken = 0; taken < kPacketsAtOnce; ++taken) {
      const auto packet = socket->receive();
      if (!packet) break;
      if (packet->message.size() < 2) continue;
      // Other routers' ids are none of ours.
      const auto which = byId_.find({socket.get(), packet->message[1]});
      if (which != byId_.end()) heard(which->second, *packet);
    }
  }
}

void Engine::heard(std::size_t which, const AdvertSocket::Packet& packet) {
  Router& router = routers_[which];
  Group& group = groups_[which];
  if (packet.source == group.config.source) return;
  ++router.shown.received;
  if (router.plan.unicast == packet.destination.isMulticast()) {
    ++router.shown.rejected;
    return;
  }
  const bool peer = !router.plan.unicast || std::find(router.plan.peers.begin(), router.plan.peers.end(),
                                                      packet.source) != router.plan.peers.end();
  if (!peer) {
    ++router.shown.rejected;
    return;
  }
  auto decoded = decode(packet.message, router.plan.wire, packet.source, packet.destination, packet.hopLimit);
  if (const auto* rejection = std::get_if<Rejection>(&decoded)) return rejectedPacket(which, *rejection, packet.source);
  auto& received = std::get<Received>(decoded);
  const Advertisement& said = received.advertisement;
  const auto own = static_cast<std::uint32_t>(group.config.interval.count());
  const Time now = Clock::now();
  const auto tellOnce = [&](std::string sentence, std::string why) {
    if (router.differsTold && now - *router.differsTold < kTellAgain) return;
    router.differsTold = now;
    carrier_->tell({"warning", router.plan.name, std::move(sentence), std::move(why)});
  };
  if (router.plan.wire.version == 2 && said.intervalMs != own) {
    refuse(router, "it advertises every " + std::to_string(said.intervalMs) + " ms, this director every " +
                       std::to_string(own) + " ms");
    return tellOnce(packet.source.toString() + " advertises every " + std::to_string(said.intervalMs) +
                        " ms, this director every " + std::to_string(own) + " ms: its advertisements are dropped",
                    "version 2 of VRRP asks for one interval (RFC 3768, 7.1); both may become master");
  }
  if (!sameAddresses(said.addresses, router.plan.advertised))
    tellOnce(packet.source.toString() + " advertises other addresses than this director",
             "documents differ, or another network uses virtual router id " +
                 std::to_string(router.plan.virtualRouterId) + " on " + router.plan.interface);
  router.taken = now;
  give(which, event::Heard{std::move(received)});
}

void Engine::refuse(Router& router, std::string why) {
  ++router.shown.rejected;
  router.refused = Clock::now();
  router.shown.refused = std::move(why);
}

void Engine::rejectedPacket(std::size_t which, Rejection rejection, const IpAddress& from) {
  Router& router = routers_[which];
  refuse(router, std::string(rejectionWords(rejection)));
  const Time now = Clock::now();
  const auto told = router.rejectedTold.find(rejection);
  if (told != router.rejectedTold.end() && now - told->second < kTellAgain) return;
  router.rejectedTold[rejection] = now;
  carrier_->tell({"warning", router.plan.name, "An advertisement of " + from.toString() + " is not taken",
                  std::string(rejectionWords(rejection))});
}

void Engine::fireTimers() {
  const Time now = Clock::now();
  for (std::size_t which = 0; which < groups_.size(); ++which) {
    const State& state = groups_[which].state;
    if (!state.timer || *state.timer > now) continue;
    if (state.role == Role::master) {
      const auto late = std::chrono::duration_cast<microseconds>(now - *state.timer);
      routers_[which].shown.latest = std::max(routers_[which].shown.latest, late);
      if (late > groups_[which].config.interval && (!lateTold_ || now - *lateTold_ > kTellAgain)) {
        lateTold_ = now;
        carrier_->tell({"warning", groups_[which].name,
                        "An advertisement was " + std::to_string(late.count() / 1000) + " ms late",
                        "this machine was held up or paused"});
      }
    }
    give(which, event::TimerFired{});
  }
}

void Engine::give(std::size_t which, const Event& event) {
  Round round = dispatch(groups_, which, event, Clock::now());
  // Advertisements of all concerned go out before anything else is begun.
  for (const Did& did : round.actions) {
    if (did.action.kind == Action::Kind::advertise) act(did.group, did.action);
  }
  std::stable_partition(round.actions.begin(), round.actions.end(),
                        [this](const Did& did) { return routers_[did.group].plan.gateway; });
  if (round.actions.size() > 1) carrier_->gather(true);
  for (const Did& did : round.actions) {
    if (did.action.kind != Action::Kind::advertise) act(did.group, did.action);
  }
  if (round.actions.size() > 1) carrier_->gather(false);
  for (const Told& told : round.told) {
    changed_ = true;
    RouterState& shown = routers_[told.group].shown;
    if (told.from != told.to) {
      ++shown.transitions;
      shown.sinceMs = wallMs();
    }
    shown.reason = told.reason;
    const std::string name = groups_[told.group].name;
    const std::string sentence =
        told.from == told.to ? name + ": still " + std::string(roleWord(told.to))
                             : name + ": " + std::string(roleWord(told.from)) + " to " + std::string(roleWord(told.to));
    carrier_->tell({told.to == Role::initialize ? "warning" : "info", name, sentence, told.reason,
                    told.from == told.to ? std::string() : std::string(roleWord(told.to))});
  }
}

void Engine::act(std::size_t which, const Action& action) {
  const Router& router = routers_[which];
  switch (action.kind) {
    case Action::Kind::advertise: return advertise(which, action.priority);
    case Action::Kind::takeAddresses:
      return carrier_->take(router.plan.name, router.plan.addresses, router.plan.announcing,
                            straysOf(router.plan, action.former));
    case Action::Kind::giveAddresses: return carrier_->give(router.plan.name, router.plan.addresses, action.delay);
    case Action::Kind::alarm:
      return carrier_->tell({"error", router.plan.name, "Two masters of " + router.plan.name, action.sentence});
  }
}

void Engine::advertise(std::size_t which, std::uint8_t priority) {
  Router& router = routers_[which];
  if (!router.socket) return;
  const Advertisement said{router.plan.wire.version, router.plan.virtualRouterId, priority,
                           static_cast<std::uint32_t>(groups_[which].config.interval.count()), router.plan.advertised};
  const IpAddress& source = groups_[which].config.source;
  const auto sendTo = [&](const IpAddress& destination) {
    const std::vector<std::uint8_t> message = encode(said, router.plan.wire, source, destination);
    // Unicast goes wherever the kernel knows the other's Ethernet address, with the director's own.
    const bool whole = router.frames && destination.isMulticast();
    const Outcome sent =
        whole ? router.frames->send(frameOf(message, virtualMac(router.plan.wire.family, router.plan.virtualRouterId),
                                            source, destination))
              : router.socket->send(message, source, destination);
    if (sent) ++router.shown.sent;
  };
  if (!router.plan.unicast) return sendTo(multicastGroup(router.plan.wire.family));
  for (const IpAddress& peer : router.plan.peers) sendTo(peer);
}

std::optional<std::size_t> Engine::find(const std::string& name) const {
  for (std::size_t which = 0; which < groups_.size(); ++which) {
    if (groups_[which].name == name) return which;
  }
  return std::nullopt;
}

Outcome Engine::takeOver(const std::string& group, const std::string& who) {
  Outcome outcome = Done{};
  call([&] {
    const auto which = find(group);
    if (!which) {
      outcome = Error{"", "VRRP does not run for " + group + " here: this director is not one of several members"};
      return;
    }
    const State& state = groups_[*which].state;
    if (shownRole(state) == Role::initialize) {
      outcome = Error{"", group + " cannot take over here: " + routers_[*which].shown.reason};
    } else if (state.role == Role::backup && state.masterPriority == kOwnerPriority &&
               groups_[*which].config.priority != kOwnerPriority) {
      outcome = Error{"", "the master owns the addresses (priority 255) and gives them to nobody; release it there"};
    } else {
      carrier_->tell({"info", group, who + " asks " + group + " to be taken over here", "planned take-over"});
      give(*which, event::TakeOver{who});
    }
  });
  return outcome;
}

Outcome Engine::release(const std::string& group, const std::string& who) {
  Outcome outcome = Done{};
  call([&] {
    const auto which = find(group);
    if (!which) {
      outcome = Error{"", "VRRP does not run for " + group + " here: this director is not one of several members"};
      return;
    }
    give(*which, event::Release{who});
  });
  return outcome;
}

void Engine::publish() {
  const Time now = Clock::now();
  std::vector<RouterState> shown;
  shown.reserve(groups_.size());
  for (std::size_t which = 0; which < groups_.size(); ++which) {
    const State& state = groups_[which].state;
    RouterState& one = routers_[which].shown;
    one.role = shownRole(state);
    one.priority = effectivePriority(groups_[which].config, state);
    one.raised = state.raised != 0;
    one.yielding = state.yielding;
    one.leaving = state.leaving;
    one.master = state.masterAddress ? state.masterAddress->toString() : std::string();
    one.masterPriority = state.masterPriority;
    const Router& router = routers_[which];
    const auto lately = 3 * std::max(groups_[which].config.interval, state.masterInterval) + kLately;
    one.hears = router.taken && now - *router.taken < lately;
    if (!router.refused || now - *router.refused >= lately) one.refused.clear();
    shown.push_back(one);
  }
  const std::lock_guard lock(mutex_);
  shown_ = std::move(shown);
}

std::vector<RouterState> Engine::states() const {
  const std::lock_guard lock(mutex_);
  return shown_;
}

}  // namespace lvs::vrrp
