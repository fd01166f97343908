// What a passive check makes of the handshakes that pass the director, as pure functions: nothing is sent, clients try
// the real servers. One reading after the other goes into a tally; each subject compares it with its last look.
#pragma once

#include <unordered_map>

#include "agent/health/standing.h"
#include "agent/ipvs/handshakes.h"

namespace lvs::health {

/// Connections of one real server that had the time between two readings to be answered, ever since the first.
struct Settled {
  std::uint64_t opened = 0;
  std::uint64_t unanswered = 0;
  bool operator==(const Settled&) const = default;
};

class HandshakeTally {
 public:
  /// The next reading. Connections that were opened up to the one before are settled by it: those that were half open
  /// then, and are now, have not been answered. Each counts once.
  void take(const ipvs::Handshakes& seen, SteadyTime at);
  Settled of(const ipvs::DestinationKey& server) const;
  /// What connections had at least to be answered in: the time between the last two readings.
  std::chrono::milliseconds patience() const { return patience_; }

 private:
  struct Count {
    std::uint64_t counter = 0;  ///< the kernel's, at the last reading
    std::uint64_t young = 0;    ///< opened between the last two
    Settled settled;
  };
  std::map<ipvs::DestinationKey, Count> counts_;
  std::unordered_map<std::uint64_t, bool> halfOpen_;  ///< of the last reading; true: not of the one before
  bool begun_ = false;
  SteadyTime last_{};
  std::chrono::milliseconds patience_{0};
};

/// What is to be said of the connections between two looks at the tally. Too few say nothing: that does not count.
Observation passiveObservation(const HealthCheck& check, const Settled& before, const Settled& now,
                               std::chrono::milliseconds patience);

}  // namespace lvs::health
