#include "agent/health/passive_watch.h"

#include <pthread.h>

#include <algorithm>
#include <utility>

namespace lvs::health {
namespace {

/// Longer than any interval: subjects that nobody asks any more.
constexpr std::chrono::hours kForgotten{3};

}  // namespace

class PassiveRun final : public Run {
 public:
  PassiveRun(PassiveWatch& watch, std::shared_ptr<const HealthCheck> check, const Target& target, Told told)
      : watch_(watch), check_(std::move(check)), target_(target), told_(std::move(told)) {}
  ~PassiveRun() override { watch_.forget(*this); }

  void begin() override {
    begun_ = Loop::Clock::now();
    watch_.ask(*this);
  }
  void answer() { conclude(told_, begun_, watch_.look(*check_, target_)); }
  const HealthCheck& check() const { return *check_; }

 private:
  PassiveWatch& watch_;
  std::shared_ptr<const HealthCheck> check_;  // a change of the settings leaves runs their own
  const Target& target_;
  Told told_;
  SteadyTime begun_;
};

PassiveWatch::PassiveWatch(Loop& loop, ReadHandshakes read) : loop_(loop), read_(std::move(read)) {}

PassiveWatch::~PassiveWatch() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_one();
  if (thread_.joinable()) thread_.join();
}

std::unique_ptr<Run> PassiveWatch::run(std::shared_ptr<const HealthCheck> check, const Target& target, Told told) {
  return std::make_unique<PassiveRun>(*this, std::move(check), target, std::move(told));
}

void PassiveWatch::ask(PassiveRun& run) {
  if (!read_) return run.answer();
  // Subjects of one check are spread over its interval: all but the first find what that one had read.
  const std::chrono::milliseconds fresh(run.check().intervalMs / 10 * 9);
  if (!reading_ && readAt_ != SteadyTime{} && Loop::Clock::now() - readAt_ < fresh) return run.answer();
  waiting_.push_back(&run);
  if (std::exchange(reading_, true)) return;
  if (!thread_.joinable()) thread_ = std::thread([this] { work(); });
  {
    const std::lock_guard lock(mutex_);
    wanted_ = true;
  }
  wake_.notify_one();
}

void PassiveWatch::forget(PassiveRun& run) { std::erase(waiting_, &run); }

Observation PassiveWatch::look(const HealthCheck& check, const Target& target) {
  if (!read_) return notAsked("there are no connections to look at here");
  if (!trouble_.empty()) return notAsked(trouble_);
  const SteadyTime now = Loop::Clock::now();
  const Settled settled = tally_.of({target.address, target.port});
  const auto [place, isNew] = looks_.try_emplace({check.name, target}, Look{settled, now});
  // What came while it was not asked is not of its interval.
  constexpr int kMissed = 3;
  const bool isOld = now - place->second.at > kMissed * std::chrono::milliseconds(check.intervalMs);
  const Look before = isNew || isOld ? Look{settled, now} : place->second;
  place->second = {settled, now};
  return passiveObservation(check, before.settled, settled, tally_.patience());
}

void PassiveWatch::takeReading(Result<ipvs::Handshakes> reading, SteadyTime at) {
  reading_ = false;
  readAt_ = at;
  trouble_ = reading ? std::string() : reading.message();
  if (reading) tally_.take(*reading, at);
  std::erase_if(looks_, [&](const auto& look) { return at - look.second.at > kForgotten; });
  while (!waiting_.empty()) {
    PassiveRun* run = waiting_.back();
    waiting_.pop_back();
    run->answer();  // which is its end
  }
}

void PassiveWatch::work() {
  pthread_setname_np(pthread_self(), "handshakes");
  std::unique_lock lock(mutex_);
  for (;;) {
    wake_.wait(lock, [this] { return wanted_ || stopping_; });
    if (stopping_) return;
    wanted_ = false;
    lock.unlock();
    const SteadyTime at = Loop::Clock::now();
    auto reading = std::make_shared<Result<ipvs::Handshakes>>(read_());
    // Shared, because what is posted has to be copied.
    loop_.post([this, reading, at] { takeReading(std::move(*reading), at); });
    lock.lock();
  }
}

}  // namespace lvs::health
