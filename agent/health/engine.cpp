#include "agent/health/engine.h"

#include "agent/health/engine_work.h"

namespace lvs::health {
namespace {

/// Subjects that are looked at under one lock.
constexpr std::size_t kAtOnce = 32;

}  // namespace

template <typename Visit>
void Engine::Work::each(Visit visit) const {
  std::optional<SubjectKey> before;
  for (;;) {
    const std::lock_guard lock(mutex);
    auto place = before ? subjects.upper_bound(*before) : subjects.begin();
    for (std::size_t i = 0; i < kAtOnce && place != subjects.end(); ++i, ++place) {
      visit(*place->second);
      before = place->first;
    }
    if (place == subjects.end()) return;
  }
}

Engine::Engine(StandingsChanged changed, ReadHandshakes handshakes, std::size_t mostTrials)
    : work_(std::make_unique<Work>(std::move(changed), std::move(handshakes), mostTrials)) {}
Engine::~Engine() = default;

void Engine::follow(std::map<SubjectKey, HealthCheck> wanted) {
  Work& work = *work_;
  const std::lock_guard oneAfterTheOther(work.following);
  const auto now = Loop::Clock::now();
  const std::int64_t wall = wallMsNow();
  std::vector<Work::Fresh> fresh;
  std::vector<Work::SubjectRef> gone;
  std::vector<Work::SubjectRef> added;
  std::shared_ptr<const HealthCheck> before;
  for (auto& [key, check] : wanted) {
    const auto found = work.subjects.find(key);
    if (found != work.subjects.end() && *found->second->check == check) {
      before = found->second->check;
      continue;
    }
    // A check's subjects are neighbours here.
    if (!before || *before != check) before = std::make_shared<const HealthCheck>(std::move(check));
    Work::SubjectRef subject;
    if (found != work.subjects.end()) {
      subject = found->second;
    } else {
      subject = added.emplace_back(std::make_shared<Work::Subject>(work, key));
      subject->standing = atStart(*before, now, wall);
    }
    subject->check = before;
    fresh.emplace_back(std::move(subject), before);
  }
  for (const auto& [key, subject] : work.subjects) {
    if (!wanted.contains(key)) gone.push_back(subject);
  }
  {
    const std::lock_guard lock(work.mutex);
    for (const Work::SubjectRef& subject : gone) work.subjects.erase(subject->key);
    for (const Work::SubjectRef& subject : added) work.subjects.emplace(subject->key, subject);
  }
  if (fresh.empty() && gone.empty()) return;
  work.loop.post([&work, fresh = std::move(fresh), gone = std::move(gone)] { work.arrange(fresh, gone); });
}

void Engine::believe(const std::map<SubjectKey, Standing>& known) {
  Work& work = *work_;
  bool any = false;
  {
    const std::lock_guard lock(work.mutex);
    for (const auto& [key, standing] : known) {
      const auto found = work.subjects.find(key);
      if (found == work.subjects.end() || found->second->standing.known) continue;
      found->second->standing = standing;
      any = true;
    }
  }
  if (any) work.loop.post([&work] { work.tellSoon(); });
}

bool Engine::checkNow(const SubjectKey& key) {
  {
    const std::lock_guard lock(work_->mutex);
    if (!work_->subjects.contains(key)) return false;
  }
  work_->loop.post([this, key] { work_->hurry(key); });
  return true;
}

std::map<SubjectKey, Standing> Engine::standings() const {
  std::map<SubjectKey, Standing> all;
  work_->each([&](const Work::Subject& subject) { all.emplace_hint(all.end(), subject.key, subject.standing); });
  return all;
}

std::optional<SubjectState> Engine::state(const SubjectKey& key) const {
  const std::lock_guard lock(work_->mutex);
  const auto found = work_->subjects.find(key);
  if (found == work_->subjects.end()) return std::nullopt;
  return found->second->state();
}

std::vector<SubjectState> Engine::states() const {
  std::vector<SubjectState> all;
  work_->each([&](const Work::Subject& subject) { all.push_back(subject.brief()); });
  return all;
}

ChecksNumbers Engine::numbers() const {
  ChecksNumbers numbers;
  numbers.runs = work_->runs;
  numbers.failures = work_->failures;
  numbers.late = work_->late;
  const std::lock_guard lock(work_->mutex);
  numbers.subjects = work_->subjects.size();
  return numbers;
}

void Engine::tryOnce(HealthCheck check, Target target, Told told) {
  work_->loop.post([&work = *work_, check = std::move(check), target = std::move(target), told = std::move(told)] {
    work.tryOne(check, target, told);
  });
}

std::vector<std::uint64_t> Engine::lateness() const { return {work_->lateness.begin(), work_->lateness.end()}; }

}  // namespace lvs::health
