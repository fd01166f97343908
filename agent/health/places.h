// What each real server of each service gets, as a pure function of what is planned, how its checks stand and what
// an administrator wants for now: its weight, or no place at all, and why. With it go the quorum, the sorry server and
// the suspicion that it is the director itself that has lost its way. Time is passed in.
#pragma once

#include <set>

#include "agent/health/planned.h"
#include "agent/health/wishes.h"
#include "common/api/health.h"

namespace lvs::health {

using Standings = std::map<SubjectKey, Standing>;
using Destinations = std::map<ipvs::DestinationKey, ipvs::Destination>;

/// A service, decided.
struct Placed {
  api::ServicePlace told;
  Destinations destinations;        ///< what the kernel is to have
  bool lost = false;                ///< the quorum
  std::optional<SteadyTime> again;  ///< when time alone changes it
};

/// `lost`: whether the quorum was lost before. `held`: subjects that are down, and stay in service all the same.
Placed place(const PlannedService& service, const HealthCheck* check, const Standings& standings,
             const std::set<SubjectKey>& held, const Wishes& wishes, bool lost, SteadyTime now);

/// A mass failure that is suspected of being the director's own.
struct Suspicion {
  std::string check;
  SteadyTime since{};  ///< when it was noticed
  std::size_t fallen = 0;
  std::size_t of = 0;
  bool operator==(const Suspicion&) const = default;
};

struct Suspicions {
  std::map<std::string, Suspicion> byCheck;
  std::set<SubjectKey> held;
  std::optional<SteadyTime> again;  ///< when a hold ends
};

/// `before`: what was suspected at the last look. A suspicion lasts as long as its hold, then the real servers that are
/// still down go.
Suspicions suspicions(const std::map<std::string, HealthCheck>& checks, const Standings& standings,
                      const Suspicions& before, SteadyTime now);

}  // namespace lvs::health
