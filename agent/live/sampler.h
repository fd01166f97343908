// Reads the IPVS table once per tick, as cheaply as it can: small tables whole; in large ones the
// connection counts of everything, and counters service by service in turns. Belongs on the kernel
// thread; what it returns goes to the live table.
#pragma once

#include <chrono>

#include "agent/kernel.h"
#include "agent/live/delta.h"

namespace lvs::live {

/// Up to here a whole reading each tick costs no more than the turns would.
inline constexpr std::size_t kSmallTable = 200;
/// Counters of a large table have all been read anew after this time.
inline constexpr std::chrono::seconds kRound{10};

class Sampler {
 public:
  explicit Sampler(DirectorKernel& kernel) : kernel_(kernel) {}

  /// One tick. `sinceLast` is the time since the tick before and sets how many services' counters are
  /// read. Names are the document's in force; other ones than before lead to a whole sample.
  Sample sample(const reconcile::Names& names, std::int64_t wallMs, std::chrono::milliseconds sinceLast);
  /// The next sample is whole.
  void forget() { known_ = false; }

 private:
  Sample whole(const reconcile::Names& names, std::int64_t wallMs);
  void refreshInTurn(std::chrono::milliseconds sinceLast, std::set<ipvs::ServiceKey>& changed);

  DirectorKernel& kernel_;
  ipvs::Reading reading_;
  ipvs::Info info_;
  reconcile::Names names_;
  ipvs::ServiceKey turn_;  ///< the service whose counters are next
  bool known_ = false;
  unsigned ticksSinceInfo_ = 0;
};

}  // namespace lvs::live
