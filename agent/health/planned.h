// The document's part that health and maintenance decide about, worked out once for each document: what is asked of
// whom, and which destinations follow from the answers. Pure.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "agent/health/checks.h"
#include "agent/reconcile/state.h"

namespace lvs::health {

struct PlannedServer {
  std::string server;  ///< its name
  ipvs::DestinationKey at;
  ipvs::Destination settings;          ///< as the document has them
  std::optional<SubjectKey> subject;   ///< none: not checked
  std::optional<SubjectKey> feedback;  ///< none: its weight is the document's
};

struct PlannedService {
  std::string name;
  ipvs::ServiceKey key;
  std::string check;  ///< empty: none
  std::uint64_t quorum = 1;
  std::uint64_t hysteresis = 0;
  std::optional<std::pair<ipvs::DestinationKey, ipvs::Destination>> sorry;
  std::vector<PlannedServer> servers;
};

struct Planned {
  std::vector<PlannedService> services;
  std::map<std::string, HealthCheck> checks;   ///< that are used
  std::map<SubjectKey, HealthCheck> subjects;  ///< each once, however many services share it
};

/// `state` and `names` are what desiredState() and namesFor() gave for the same document and director.
Planned plannedFor(const Cluster& cluster, const reconcile::State& state, const reconcile::Names& names);

/// With each service's sorry server among its destinations: what the agent may take away again.
void addSorryServers(reconcile::State& state, const Planned& planned);

/// "web@192.168.1.14:80", by way of a service "web@http:web1": the API's name for a subject.
std::string idOf(const SubjectKey& key);

}  // namespace lvs::health
