// What one director tells of itself over its API, gathered: failover tests and diagnosis judge by it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "common/api/facts.h"
#include "common/api/health.h"
#include "common/api/messages.h"

namespace lvs::api {

struct DirectorReport {
  std::string director;
  std::string error;             ///< why it was not reached
  std::optional<Status> status;  ///< none: it was not reached
  std::optional<IpvsSnapshot> ipvs;
  std::optional<Health> health;  ///< none: its agent does not know of it
  std::vector<RealServerState> realServers;
  std::optional<ServiceFacts> facts{};  ///< none: not asked for, or its agent does not know of them
  bool paired = true;                   ///< false: whoever gathered this may not ask it at all
};

}  // namespace lvs::api
