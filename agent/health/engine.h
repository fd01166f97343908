// The engine that runs health checks: thousands of subjects on one thread of its own, each asked at its time, one run
// at a time. It knows no services and decides nothing but what standing.h says; whoever has to do something about it
// is called when standings changed.
#pragma once

#include <memory>

#include "agent/health/checks.h"
#include "agent/health/passive_watch.h"

namespace lvs::health {

class Engine final : public Checks {
 public:
  static constexpr std::size_t kMostTrials = 8;

  /// `handshakes`: what passive checks look at; without, they see nothing. `mostTrials`: of tryOnce() at a time.
  explicit Engine(StandingsChanged changed, ReadHandshakes handshakes = {}, std::size_t mostTrials = kMostTrials);
  /// Ends what runs; nobody is told any more.
  ~Engine() override;
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;

  void follow(std::map<SubjectKey, HealthCheck> subjects) override;
  void believe(const std::map<SubjectKey, Standing>& known) override;
  bool checkNow(const SubjectKey& key) override;
  std::map<SubjectKey, Standing> standings() const override;
  std::optional<SubjectState> state(const SubjectKey& key) const override;
  std::vector<SubjectState> states() const override;
  ChecksNumbers numbers() const override;
  void tryOnce(HealthCheck check, Target target, Told told) override;

  /// How many runs began so many whole milliseconds after their time; the last number counts what was later still.
  std::vector<std::uint64_t> lateness() const;

 private:
  struct Work;
  std::unique_ptr<Work> work_;
};

}  // namespace lvs::health
