#include "agent/track/tracker.h"

#include <poll.h>
#include <pthread.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>

#include "agent/track/look.h"

namespace lvs::track {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kFilesEvery{200};
constexpr milliseconds kProcessesEvery{500};
constexpr milliseconds kQuorumsEvery{500};
/// Of one processor at most, however many processes and services there are.
constexpr int kShare = 50;
constexpr std::chrono::seconds kLongestFirstLook{1};

}  // namespace

Tracker::Tracker(Listener listener, LiveWeights weights)
    : listener_(std::move(listener)),
      weights_(std::move(weights)),
      wakeFd_(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)),
      thread_([this] { run(); }) {}

Tracker::~Tracker() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  wake();
  thread_.join();
  ::close(wakeFd_);
}

void Tracker::wake() const {
  const std::uint64_t one = 1;
  (void)!::write(wakeFd_, &one, sizeof one);
}

void Tracker::follow(Lists lists) {
  std::unique_lock lock(mutex_);
  wanted_ = std::move(lists);
  const std::uint64_t mine = ++asked_;
  wake();
  done_.wait_for(lock, kLongestFirstLook, [&] { return answered_ >= mine; });
}

Verdicts Tracker::verdicts() const {
  const std::lock_guard lock(mutex_);
  return verdicts_;
}

void Tracker::linksChanged(net::Links links) {
  {
    const std::lock_guard lock(mutex_);
    newLinks_ = std::move(links);
  }
  wake();
}

void Tracker::run() {
  pthread_setname_np(pthread_self(), "track");
  struct Round {
    void (Tracker::*look)();
    TrackKind kind;
    milliseconds every;
    Clock::time_point next;
  };
  Round rounds[] = {{&Tracker::lookAtFiles, TrackKind::file, kFilesEvery, {}},
                    {&Tracker::lookAtProcesses, TrackKind::process, kProcessesEvery, {}},
                    {&Tracker::lookAtQuorums, TrackKind::quorum, kQuorumsEvery, {}}};
  for (;;) {
    std::optional<Lists> wanted;
    std::optional<net::Links> links;
    std::uint64_t asked = 0;
    {
      const std::lock_guard lock(mutex_);
      if (ending_) break;
      wanted.swap(wanted_);
      links.swap(newLinks_);
      asked = asked_;
    }
    if (links) links_ = std::move(links);
    if (wanted) {
      take(std::move(*wanted));
      for (Round& round : rounds) round.next = {};
    }
    if (links_) lookAtInterfaces(*links_);
    std::optional<Clock::time_point> next;
    const auto earlier = [&next](Clock::time_point at) { next = next ? std::min(*next, at) : at; };
    for (Round& round : rounds) {
      if (!each(round.kind, [](const std::string&, Watched&) {})) continue;
      const Clock::time_point begin = Clock::now();
      if (begin >= round.next) {
        (this->*round.look)();
        const Clock::time_point end = Clock::now();
        round.next = std::max<Clock::time_point>(begin + round.every, end + kShare * (end - begin));
      }
      earlier(round.next);
    }
    lookAtScripts(Clock::now());
    judgeAll();
    if (wanted) {
      const std::lock_guard lock(mutex_);
      answered_ = asked;
      done_.notify_all();
    }
    std::vector<pollfd> fds{{wakeFd_, POLLIN, 0}};
    each(TrackKind::script, [&](const std::string&, Watched& watched) {
      if (!watched.run) return earlier(watched.next);
      fds.push_back({watched.run->descriptor(), POLLIN, 0});
      if (!watched.ending) earlier(watched.started + milliseconds(watched.tracked.entry.timeoutMs));
    });
    int wait = -1;
    if (next) {
      const auto left = std::chrono::duration_cast<milliseconds>(*next - Clock::now()).count() + 1;
      wait = static_cast<int>(std::clamp<std::int64_t>(left, 0, 3'600'000));
    }
    (void)::poll(fds.data(), fds.size(), wait);
    std::uint64_t count = 0;
    (void)!::read(wakeFd_, &count, sizeof count);
  }
}

/// What is tracked as before keeps what was seen of it, and a script that runs goes on.
void Tracker::take(Lists lists) {
  std::map<std::string, Group> fresh;
  for (auto& [name, list] : lists) {
    Group& group = fresh[name];
    const auto before = groups_.find(name);
    if (before != groups_.end()) group.verdict = before->second.verdict;
    for (Tracked& tracked : list) {
      Watched* old = nullptr;
      if (before != groups_.end()) {
        auto& watched = before->second.watched;
        const auto found =
            std::find_if(watched.begin(), watched.end(), [&](const Watched& one) { return one.tracked == tracked; });
        if (found != watched.end()) old = &*found;
      }
      Watched& added = old ? group.watched.emplace_back(std::move(*old)) : group.watched.emplace_back();
      added.tracked = std::move(tracked);
    }
  }
  groups_ = std::move(fresh);
  const std::lock_guard lock(mutex_);
  verdicts_.clear();
  for (const auto& [name, group] : groups_) verdicts_[name] = group.verdict;
}

template <typename Visit>
bool Tracker::each(TrackKind kind, Visit visit) {
  bool any = false;
  for (auto& [name, group] : groups_) {
    for (Watched& watched : group.watched) {
      if (watched.tracked.entry.kind != kind) continue;
      any = true;
      visit(name, watched);
    }
  }
  return any;
}

void Tracker::trouble(const std::string& group, Watched& watched, const std::string& sentence, const std::string& why) {
  if (watched.troubleTold == why) return;
  watched.troubleTold = why;
  if (!why.empty()) listener_.trouble(group, sentence, why);
}

void Tracker::lookAtInterfaces(const net::Links& links) {
  each(TrackKind::interface, [&](const std::string&, Watched& watched) {
    watched.seen = interfaceSighting(watched.tracked.entry.name, links);
  });
}

void Tracker::lookAtFiles() {
  each(TrackKind::file, [&](const std::string& group, Watched& watched) {
    const std::string& path = watched.tracked.entry.path;
    const Result<std::int64_t> number = readNumber(path);
    trouble(group, watched, path + " is taken as 0", number ? "" : number.message());
    watched.seen = fileSighting(path, number ? *number : 0);
  });
}

void Tracker::lookAtProcesses() {
  std::map<std::string, std::uint64_t> running;
  each(TrackKind::process,
       [&](const std::string&, Watched& watched) { running.emplace(watched.tracked.entry.name, 0); });
  countProcesses(running);
  each(TrackKind::process, [&](const std::string&, Watched& watched) {
    watched.seen = processSighting(watched.tracked.entry, running[watched.tracked.entry.name]);
  });
}

void Tracker::lookAtQuorums() {
  if (!weights_) return;
  std::set<ipvs::ServiceKey> services;
  each(TrackKind::quorum, [&](const std::string&, Watched& watched) {
    if (watched.tracked.service) services.insert(*watched.tracked.service);
  });
  const auto weights = weights_(services);
  if (!weights) return;  // what is not known changes nothing
  each(TrackKind::quorum, [&](const std::string&, Watched& watched) {
    if (!watched.tracked.service) return;
    const auto found = weights->find(*watched.tracked.service);
    watched.seen = quorumSighting(watched.tracked.entry, found == weights->end() ? 0 : found->second);
  });
}

void Tracker::lookAtScripts(Clock::time_point now) {
  each(TrackKind::script, [&](const std::string& group, Watched& watched) {
    const Track& entry = watched.tracked.entry;
    if (watched.run) {
      if (auto end = watched.run->ended()) {
        watched.run.reset();
        if (watched.ending) end = ScriptEnd{ScriptEnd::How::timedOut, 0};
        watched.streak = after(std::move(watched.streak), *end, entry);
        watched.seen = scriptSighting(entry, watched.streak);
      } else if (!watched.ending && now >= watched.started + milliseconds(entry.timeoutMs)) {
        watched.ending = true;
        watched.run->end();
      }
    }
    if (!watched.run && now >= watched.next) startScript(group, watched, now);
  });
}

void Tracker::startScript(const std::string& group, Watched& watched, Clock::time_point now) {
  const Track& entry = watched.tracked.entry;
  watched.next = now + milliseconds(entry.intervalMs);
  watched.started = now;
  watched.ending = false;
  auto started = ScriptRun::start({entry.path, entry.arguments});
  trouble(group, watched, entry.path + " is not run, and counts as good", started ? "" : started.message());
  if (started) watched.run.emplace(std::move(*started));
}

void Tracker::judgeAll() {
  std::vector<std::string> changed;
  for (auto& [name, group] : groups_) {
    std::vector<Tracked> entries;
    std::vector<Sighting> sightings;
    for (const Watched& watched : group.watched) {
      entries.push_back(watched.tracked);
      sightings.push_back(watched.seen);
    }
    Verdict verdict = judge(entries, sightings);
    if (verdict == group.verdict) continue;
    group.verdict = std::move(verdict);
    changed.push_back(name);
  }
  if (changed.empty()) return;
  {
    const std::lock_guard lock(mutex_);
    for (const std::string& name : changed) verdicts_[name] = groups_[name].verdict;
  }
  for (const std::string& name : changed) listener_.changed(name, groups_[name].verdict);
}

}  // namespace lvs::track
