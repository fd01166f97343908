// What a director of a healthy service tells, for tests of the diagnosis to spoil.
#pragma once

#include <string>
#include <vector>

#include "common/api/director_report.h"

namespace lvs::test {

struct HealthyService {
  std::string name, group, vip, syncInterface;
  std::uint32_t syncId = 0;
  std::vector<api::RouteFact> routes;  ///< one to each real server, by name
};

/// `role`: "master", which holds the VIP, or another.
inline api::DirectorReport healthyDirector(const HealthyService& of, const std::string& name, const std::string& role) {
  api::DirectorReport made;
  made.director = name;
  made.status.emplace();
  made.status->ipvsVersion = "1.2.1";
  made.status->revision.hash = "same";
  api::FailoverState state;
  state.name = of.group;
  state.role = role;
  state.reason = "no master was heard";
  made.status->failover = {state};
  if (role == "master") made.status->holdsAddresses = {of.vip};
  made.ipvs.emplace();
  made.ipvs->daemons = {{"master", of.syncInterface, of.syncId}, {"backup", of.syncInterface, of.syncId}};
  api::ServiceState table;
  table.name = of.name;
  api::ServicePlace standing;
  standing.service = of.name;
  for (const api::RouteFact& route : of.routes) {
    api::DestinationState destination;
    destination.name = route.server;
    destination.weight = 1;
    table.destinations.push_back(destination);
    standing.servers.push_back({route.server, "in", 1, 1, "", ""});
    api::RealServerState known;
    known.name = route.server;
    known.state = "good";
    made.realServers.push_back(known);
  }
  made.ipvs->services = {table};
  made.health.emplace();
  made.health->services = {standing};
  made.facts = {of.name, true, of.routes, {}, {}};
  return made;
}

}  // namespace lvs::test
