#include "console/client/maintenance.h"

#include <algorithm>
#include <set>

namespace lvs {
namespace {

/// A check whose next turn is further away is believed as it is.
constexpr std::int64_t kWorthWaitingMs = 60'000;

bool isMember(const FailoverGroup* group, const std::string& director) {
  return group && std::any_of(group->members.begin(), group->members.end(),
                              [&](const GroupMember& one) { return one.director == director; });
}

/// As the agent works it out (agent/reconcile/desired.cpp): those that carry the VIPs run the service.
bool runs(const Cluster& cluster, const std::string& director, const VirtualService& service) {
  if (service.address) return isMember(cluster.groupOf(*service.address), director);
  if (service.marks.empty()) {
    return std::any_of(cluster.failoverGroups.begin(), cluster.failoverGroups.end(),
                       [&](const FailoverGroup& group) { return isMember(&group, director); });
  }
  return std::any_of(service.marks.begin(), service.marks.end(),
                     [&](const MarkRule& rule) { return isMember(cluster.groupOf(rule.address), director); });
}

bool has(const VirtualService& service, const std::string& server) {
  return std::any_of(service.realServers.begin(), service.realServers.end(),
                     [&](const ServiceServer& one) { return one.server == server; });
}

}  // namespace

std::vector<std::string> directorsWith(const Cluster& cluster, const std::string& server, const std::string& service) {
  std::vector<std::string> names;
  for (const Director& director : cluster.directors) {
    const bool runsOne =
        std::any_of(cluster.virtualServices.begin(), cluster.virtualServices.end(), [&](const VirtualService& one) {
          return (service.empty() || one.name == service) && has(one, server) && runs(cluster, director.name, one);
        });
    if (runsOne) names.push_back(director.name);
  }
  return names;
}

std::vector<std::string> serversOfSite(const Cluster& cluster, const std::string& site, const std::string& service) {
  std::vector<std::string> names;
  for (const RealServer& server : cluster.realServers) {
    if (server.site != site) continue;
    const bool used = std::any_of(
        cluster.virtualServices.begin(), cluster.virtualServices.end(),
        [&](const VirtualService& one) { return (service.empty() || one.name == service) && has(one, server.name); });
    if (used) names.push_back(server.name);
  }
  return names;
}

DrainState drainStateOf(const api::Maintenance& maintenance, const std::string& server, const std::string& service) {
  DrainState state;
  for (const api::MaintenanceEntry& entry : maintenance.entries) {
    if (entry.server != server || (!service.empty() && entry.service != service)) continue;
    ++state.places;
    if (entry.phase == "out") ++state.out;
    state.began += entry.began;
    state.left += entry.left;
  }
  return state;
}

std::string notHealthy(const api::Health& health, const std::string& server, const std::string& service,
                       std::int64_t sinceMs) {
  std::set<std::string> ofService;
  for (const api::ServicePlace& place : health.services) {
    if (place.service != service) continue;
    for (const api::ServerPlace& one : place.servers) ofService.insert(one.check);
  }
  for (const api::CheckState& check : health.checks) {
    if (check.server != server || (!service.empty() && !ofService.contains(check.id))) continue;
    if (check.state != "up") return check.id + ": " + check.why;
    const bool soon = check.nextMs - health.timeMs <= kWorthWaitingMs;
    if (soon && (!check.lastGood || check.lastMs < sinceMs))
      return check.id + ": " + (check.lastGood ? check.why : check.last);
  }
  return {};
}

}  // namespace lvs
