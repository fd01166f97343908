// What the rest of the agent knows of health checks: what is to be asked, and what is known. The engine stands behind
// it; tests put their own there.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "agent/health/standing.h"

namespace lvs::health {

/// One thing that is asked over and over: a check of one real server's address and port. Services that share the
/// check and the server share its result, unless it is asked by way of each service.
struct SubjectKey {
  std::string check;
  Target target;
  auto operator<=>(const SubjectKey&) const = default;
};

/// Everything known of a subject, for people.
struct SubjectState {
  SubjectKey key;
  Standing standing;
  std::vector<Observation> history;     ///< the newest last, at most kKeptResults; without what was said
  std::optional<Observation> last;      ///< whole
  std::optional<Observation> lastFail;  ///< whole
  std::int64_t nextMs = 0;              ///< wall clock; 0: not planned
  bool running = false;
};

inline constexpr std::size_t kKeptResults = 64;

struct ChecksNumbers {
  std::uint64_t runs = 0;
  std::uint64_t failures = 0;
  std::uint64_t late = 0;  ///< runs that began more than a tenth of a second after their time
  std::size_t subjects = 0;
};

/// Every function may be called from any thread and never waits for a check.
class Checks {
 public:
  virtual ~Checks() = default;
  /// From now on these are asked and no others. A subject that was asked before with equal settings goes on as it
  /// stands; with other settings it keeps its standing and the new settings decide from then on.
  virtual void follow(std::map<SubjectKey, HealthCheck> subjects) = 0;
  /// Standings that others know, for subjects which no result has decided yet; others keep their own.
  virtual void believe(const std::map<SubjectKey, Standing>& known) = 0;
  /// Asks now instead of at the next interval; false: there is no such subject.
  virtual bool checkNow(const SubjectKey& key) = 0;
  virtual std::map<SubjectKey, Standing> standings() const = 0;
  virtual std::optional<SubjectState> state(const SubjectKey& key) const = 0;
  /// All of them, without their histories and without what was said.
  virtual std::vector<SubjectState> states() const = 0;
  virtual ChecksNumbers numbers() const = 0;
  /// One run beside all that is followed, of settings that somebody tries. When too many do so at once, it tells that
  /// it was not asked.
  virtual void tryOnce(HealthCheck check, Target target, Told told) = 0;
};

/// Called on the engine's thread when standings changed (up, down, or the weight that a server says), all that
/// changed within a moment at once; must not wait.
using StandingsChanged = std::function<void()>;
using MakeChecks = std::function<std::unique_ptr<Checks>(StandingsChanged changed)>;

}  // namespace lvs::health
