// Health checks of a running agent that say what the test says when one is tried.
#pragma once

#include <mutex>

#include "agent/health/checks.h"

namespace lvs::test {

/// With nothing to say they keep silent.
class TriedChecks : public health::Checks {
 public:
  void follow(std::map<health::SubjectKey, HealthCheck>) override {}
  void believe(const std::map<health::SubjectKey, health::Standing>&) override {}
  bool checkNow(const health::SubjectKey&) override { return false; }
  std::map<health::SubjectKey, health::Standing> standings() const override { return {}; }
  std::optional<health::SubjectState> state(const health::SubjectKey&) const override { return std::nullopt; }
  std::vector<health::SubjectState> states() const override { return {}; }
  health::ChecksNumbers numbers() const override { return {12, 3, 1, 0}; }
  void tryOnce(HealthCheck, health::Target target, health::Told told) override {
    const std::lock_guard lock(mutex_);
    asked_ = std::move(target);
    if (says_) told(*says_);
    else kept_.push_back(std::move(told));
  }

  void say(health::Observation observation) {
    const std::lock_guard lock(mutex_);
    says_ = std::move(observation);
  }
  health::Target asked() const {
    const std::lock_guard lock(mutex_);
    return *asked_;
  }
  bool isAsked() const {
    const std::lock_guard lock(mutex_);
    return asked_.has_value();
  }

 private:
  mutable std::mutex mutex_;
  std::optional<health::Observation> says_;
  std::optional<health::Target> asked_;
  std::vector<health::Told> kept_;
};

/// For RunningAgent; `made` is valid while the agent runs.
inline health::MakeChecks triedChecks(TriedChecks*& made) {
  return [&made](const health::StandingsChanged&) {
    auto checks = std::make_unique<TriedChecks>();
    made = checks.get();
    return checks;
  };
}

}  // namespace lvs::test
