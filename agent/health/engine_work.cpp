#include "agent/health/engine_work.h"

#include <pthread.h>
#include <sys/resource.h>

#include <algorithm>
#include <tuple>
#include <utility>

#include "agent/health/observe.h"
#include "agent/health/script_check.h"

namespace lvs::health {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kSpread{1000};
constexpr milliseconds kLate{100};
/// Later than that this machine stood still: nobody is asked in a rush.
constexpr milliseconds kStoodStill{2000};
constexpr std::size_t kMostPrograms = 64;
/// Descriptors that the rest of the agent may need, and fewest that checks have.
constexpr std::size_t kReserve = 128;
constexpr std::size_t kFewest = 16;

std::size_t mostSockets() {
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return 10'000;
  const std::size_t half = limit.rlim_cur / 2;
  return std::max(half > kReserve ? half - kReserve : 0, kFewest);
}

milliseconds spreadOf(const HealthCheck& check) { return std::min(milliseconds(check.intervalMs), kSpread); }

}  // namespace

Engine::Work::Work(StandingsChanged told, ReadHandshakes handshakes, std::size_t trialsAtOnce)
    : changed(std::move(told)),
      passive(loop, std::move(handshakes)),
      random(std::random_device{}()),
      mostTrials(trialsAtOnce) {
  limits[sockets].most = mostSockets();
  limits[programs].most = kMostPrograms;
  limits[unlimited].most = ~std::size_t{0};
  thread = std::thread([this] {
    pthread_setname_np(pthread_self(), "health");
    loop.run();
  });
}

Engine::Work::~Work() {
  loop.stop();
  thread.join();
  // Runs go before what they stand on.
  loop.forgetPosted();
  trials.clear();
  for (Limit& limit : limits) limit.waiting.clear();
  subjects.clear();
}

std::int64_t Engine::Work::planAt(Subject& subject, SteadyTime at) {
  subject.planned = at;
  loop.set(subject, at);
  const auto until = std::chrono::duration_cast<milliseconds>(at - Loop::Clock::now()).count();
  return wallMsNow() + std::max<std::int64_t>(0, until);
}

void Engine::Work::replan(Subject& subject, SteadyTime at) {
  const std::int64_t wall = planAt(subject, at);
  const std::lock_guard lock(mutex);
  subject.nextMs = wall;
}

void Engine::Work::arrange(const std::vector<Fresh>& fresh, const std::vector<SubjectRef>& gone) {
  for (const SubjectRef& subject : gone) {
    subject->gone = true;
    drop(*subject);
    loop.clear(*subject);
  }
  const auto now = Loop::Clock::now();
  for (std::size_t i = 0; i < fresh.size(); ++i) {
    const auto& [subject, check] = fresh[i];
    drop(*subject);  // it was asked with older settings
    subject->asked = check;
    const auto part = static_cast<std::int64_t>(i) * std::chrono::microseconds(spreadOf(*check)) /
                      static_cast<std::int64_t>(fresh.size());
    replan(*subject, now + part);
  }
}

/// Ends its run, of which nothing is heard any more.
void Engine::Work::drop(Subject& subject) {
  subject.waits = false;
  if (!subject.run) return;
  subject.run.reset();
  --limits[subject.kind].running;
  if (!limits[subject.kind].waiting.empty()) loop.set(releasing, Loop::Clock::now());
  const std::lock_guard lock(mutex);
  subject.running = false;
}

void Engine::Work::hurry(const SubjectKey& key) {
  SubjectRef subject;
  {
    const std::lock_guard lock(mutex);
    if (const auto found = subjects.find(key); found != subjects.end()) subject = found->second;
  }
  if (subject && subject->asked && !subject->run && !subject->waits) replan(*subject, Loop::Clock::now());
}

void Engine::Work::turnOf(Subject& subject, SteadyTime now) {
  if (now - subject.planned > kStoodStill) {
    const std::chrono::duration<double, std::micro> spread = spreadOf(*subject.asked);
    return replan(subject, now + std::chrono::duration_cast<std::chrono::microseconds>(spread * chance()));
  }
  switch (subject.asked->type) {
    case CheckType::icmp:
    case CheckType::passive: subject.kind = unlimited; break;
    case CheckType::script: subject.kind = programs; break;
    default: subject.kind = sockets; break;
  }
  Limit& limit = limits[subject.kind];
  if (limit.running < limit.most) return begin(subject, now);
  const std::lock_guard lock(mutex);
  const auto found = subjects.find(subject.key);
  // One that is not followed any more; the thread is about to hear of it.
  if (found == subjects.end() || found->second.get() != &subject) return;
  subject.waits = true;
  limit.waiting.push_back(found->second);
}

void Engine::Work::letWaitingBegin() {
  for (Limit& limit : limits) {
    while (!limit.waiting.empty() && limit.running < limit.most) {
      const SubjectRef subject = std::move(limit.waiting.front());
      limit.waiting.pop_front();
      if (!std::exchange(subject->waits, false)) continue;
      begin(*subject, Loop::Clock::now());
    }
  }
}

std::unique_ptr<Run> Engine::Work::makeRun(std::shared_ptr<const HealthCheck> check, const Target& target, Told told) {
  switch (check->type) {
    case CheckType::icmp: return pinger.run(std::move(check), target, std::move(told));
    case CheckType::passive: return passive.run(std::move(check), target, std::move(told));
    case CheckType::script: return scriptRun(loop, std::move(check), target, std::move(told));
    default: return observe(loop, contexts, std::move(check), target, std::move(told));
  }
}

void Engine::Work::begin(Subject& subject, SteadyTime now) {
  const auto behind = std::chrono::duration_cast<milliseconds>(now - subject.planned);
  ++runs;
  if (behind > kLate) ++late;
  ++lateness[std::min(static_cast<std::size_t>(std::max<std::int64_t>(0, behind.count())), lateness.size() - 1)];
  {
    const std::lock_guard lock(mutex);
    subject.running = true;
  }
  ++limits[subject.kind].running;
  subject.run = makeRun(subject.asked, subject.key.target,
                        [this, &subject](Observation observation) { take(subject, std::move(observation)); });
  subject.run->begin();
}

void Engine::Work::take(Subject& subject, Observation observation) {
  const std::unique_ptr<Run> over = std::move(subject.run);
  --limits[subject.kind].running;
  if (!limits[subject.kind].waiting.empty()) loop.set(releasing, Loop::Clock::now());
  const bool failed = observation.counts && !observation.finding.good;
  if (failed) ++failures;
  const double part = chance();
  const auto now = Loop::Clock::now();
  bool differs = false;
  bool saysOtherwise = false;
  {
    const std::lock_guard lock(mutex);
    Standing& standing = subject.standing;
    const auto before = std::tuple(standing.up, standing.known, standing.weight);
    const std::string why = standing.why;
    standing = after(std::move(standing), *subject.asked, observation, now);
    differs = before != std::tuple(standing.up, standing.known, standing.weight);
    saysOtherwise = why != standing.why;
    subject.running = false;
    subject.history.add(observation);
    if (failed) subject.lastFail = observation;
    subject.last = std::move(observation);
    const auto next = subject.planned + untilNext(*subject.asked, standing, part);
    subject.nextMs = planAt(subject, std::max(next, now + milliseconds(1)));
  }
  if (differs) tellSoon();
  else if (saysOtherwise) tellSoon(kLeisure);
}

void Engine::Work::tellSoon(milliseconds within) {
  const SteadyTime at = Loop::Clock::now() + within;
  if (!changed || (telling.isSet() && tellingAt <= at)) return;
  tellingAt = at;
  loop.set(telling, at);
}

void Engine::Work::tryOne(HealthCheck check, Target target, Told told) {
  if (trials.size() >= mostTrials) return told(notAsked("too many checks are tried at once"));
  const auto place = trials.emplace(trials.end());
  place->target = std::move(target);
  place->run = makeRun(std::make_shared<const HealthCheck>(std::move(check)), place->target,
                       [this, place, told = std::move(told)](Observation observation) {
                         const Trial over = std::move(*place);
                         trials.erase(place);
                         told(std::move(observation));
                       });
  place->run->begin();
}

}  // namespace lvs::health
