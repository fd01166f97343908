// Whether a real server passes a check, as a pure function of what was seen before: rise, fall, what holds at the
// start, the delay after a recovery. The engine feeds it results; time is passed in.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "agent/health/conversation.h"

namespace lvs::health {

using SteadyTime = std::chrono::steady_clock::time_point;

/// One run of a check, as it was seen.
struct Observation {
  Finding finding;
  std::chrono::microseconds latency{0};
  std::int64_t wallMs = 0;  ///< when it ended
  std::string sent;         ///< for people, shortened: what was said,
  std::string received;     ///< and what came back
  std::string warning;      ///< of what still passes: "the certificate expires in 12 days"
  bool counts = true;       ///< false: the agent itself could not ask, which says nothing about the real server
  std::string certificateUntil = {};  ///< the day on which the certificate expires; empty: none was shown
};

/// Called once, on the engine's thread, as the last thing that a run does: it may be destroyed in there.
using Told = std::function<void(Observation observation)>;

/// Where a check of one real server stands.
struct Standing {
  bool up = true;
  bool known = false;          ///< results have decided it, not an assumption
  bool onProbation = false;    ///< passive: tried again after a failure, and nothing seen since
  bool recovered = false;      ///< up after it was seen down: recovery delay and slow start begin at `since`
  std::uint16_t passes = 0;    ///< in a row
  std::uint16_t failures = 0;  ///< in a row
  std::string why = {};        ///< of being up or down, in words: "HTTP 503 three times in a row"
  std::optional<std::uint32_t> weight = {};  ///< what the real server said itself, last; of feedback in percent
  std::string warning = {};                  ///< of a server that passes: "the certificate expires in 12 days"
  SteadyTime since{};                        ///< of being up or down
  std::int64_t sinceMs = 0;
  bool operator==(const Standing&) const = default;
};

/// What holds before any result.
Standing atStart(const HealthCheck& check, SteadyTime now, std::int64_t wallMs);
/// What another director, or this one before its restart, knew: taken as known; results go on from there.
Standing believed(bool up, const std::string& why, std::int64_t sinceMs, SteadyTime now, std::int64_t wallMs);
/// After one more result. What a feedback check hears holds at once, be it down, and silence puts an end to it after
/// `fall` times. Who failed a passive check is tried again when its time has come, whatever was seen.
Standing after(Standing standing, const HealthCheck& check, const Observation& observation, SteadyTime now);
/// Whether results so far point away from what holds: then the fast interval is used.
bool isChanging(const Standing& standing);
/// Until the next run: the interval or the fast one, with jitter; `chance` is uniform in [0, 1).
std::chrono::milliseconds untilNext(const HealthCheck& check, const Standing& standing, double chance);

}  // namespace lvs::health
