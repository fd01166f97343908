#include "agent/health/planned.h"

#include <string_view>
#include <unordered_map>

#include "agent/reconcile/ways.h"

namespace lvs::health {
namespace {

std::pair<ipvs::DestinationKey, ipvs::Destination> sorryOf(const VirtualService& service, const ipvs::ServiceKey& key) {
  const SorryServer& sorry = *service.sorryServer;
  ipvs::Destination settings;
  settings.forwarding = sorry.forwarding.value_or(service.forwarding);
  settings.weight = 1;
  if (settings.forwarding == Forwarding::tunnel && service.tunnel) settings.tunnel = *service.tunnel;
  return {{sorry.address, sorry.port.value_or(key.port)}, settings};
}

Target targetOf(const HealthCheck& check, const VirtualService& service, const std::string& server,
                const ipvs::DestinationKey& at, const reconcile::CheckMarks& ways) {
  const bool ports = check.type != CheckType::icmp;
  Target target{server, at.address, ports ? check.port.value_or(at.port) : std::uint16_t{0}};
  if (const auto way = ways.find({service.name, server}); way != ways.end()) {
    target.address = *service.address;
    target.way = ServiceWay{service.name, at.address, way->second};
  }
  return target;
}

/// What `check` asks of this real server; it is among what is asked from now on.
SubjectKey subjectOf(const HealthCheck& check, Target target, Planned& planned) {
  SubjectKey key{check.name, std::move(target)};
  planned.subjects.emplace(key, check);
  return key;
}

}  // namespace

Planned plannedFor(const Cluster& cluster, const reconcile::State& state, const reconcile::Names& names) {
  Planned planned;
  std::unordered_map<std::string_view, const VirtualService*> services;
  for (const VirtualService& service : cluster.virtualServices) services.emplace(service.name, &service);
  std::unordered_map<std::string_view, const HealthCheck*> checks;
  for (const HealthCheck& check : cluster.healthChecks) checks.emplace(check.name, &check);

  const reconcile::CheckMarks ways = reconcile::checkMarks(cluster);
  for (const auto& [key, settings] : state.table) {
    const auto name = names.services.find(key);
    const auto service = name == names.services.end() ? services.end() : services.find(name->second);
    if (service == services.end()) continue;
    PlannedService made;
    made.name = name->second;
    made.key = key;
    if (const auto& quorum = service->second->quorum) {
      made.quorum = quorum->weight;
      made.hysteresis = quorum->hysteresis;
    }
    if (service->second->sorryServer) made.sorry = sorryOf(*service->second, key);
    const auto check = checks.find(service->second->healthCheck);
    const auto feedback = checks.find(service->second->feedback);
    if (check != checks.end()) made.check = check->second->name;
    for (const auto& used : {check, feedback}) {
      if (used != checks.end()) planned.checks.emplace(used->second->name, *used->second);
    }
    const auto servers = names.destinations.find(key);
    for (const auto& [at, destination] : settings.destinations) {
      PlannedServer server;
      server.at = at;
      server.settings = destination;
      if (servers != names.destinations.end()) {
        if (const auto found = servers->second.find(at); found != servers->second.end()) server.server = found->second;
      }
      if (check != checks.end()) {
        Target target = targetOf(*check->second, *service->second, server.server, at, ways);
        server.subject = subjectOf(*check->second, std::move(target), planned);
      }
      // Feedback has a port of its own at the real server, whichever way its check goes.
      if (feedback != checks.end()) {
        Target target = targetOf(*feedback->second, *service->second, server.server, at, {});
        server.feedback = subjectOf(*feedback->second, std::move(target), planned);
      }
      made.servers.push_back(std::move(server));
    }
    planned.services.push_back(std::move(made));
  }
  return planned;
}

void addSorryServers(reconcile::State& state, const Planned& planned) {
  for (const PlannedService& service : planned.services) {
    if (!service.sorry) continue;
    if (const auto found = state.table.find(service.key); found != state.table.end())
      found->second.destinations.insert(*service.sorry);
  }
}

std::string idOf(const SubjectKey& key) {
  if (key.target.way) return key.check + "@" + key.target.way->service + ":" + key.target.server;
  return key.check + "@" + Endpoint{key.target.address.toString(), key.target.port}.toString();
}

}  // namespace lvs::health
