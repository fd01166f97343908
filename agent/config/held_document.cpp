#include "agent/config/held_document.h"

#include <algorithm>

#include "agent/reconcile/carrying.h"
#include "common/model/codec.h"

namespace lvs::config {

HeldDocument hold(const Cluster& cluster, const std::string& director) {
  HeldDocument held;
  held.cluster = cluster;
  held.name = cluster.name;
  held.hash = revisionHash(cluster);
  held.desired = reconcile::desiredState(cluster, director);
  held.names = reconcile::namesFor(cluster, director);
  held.planned = health::plannedFor(cluster, held.desired, held.names);
  // A blank can't be in an object's name: nothing else is called so.
  for (const health::PlannedService& service : held.planned.services) {
    if (service.sorry) held.names.destinations[service.key].emplace(service.sorry->first, "sorry server");
  }
  held.routers = vrrp::routersFor(cluster, director);
  for (const FailoverGroup& group : cluster.failoverGroups) {
    const bool member = std::any_of(group.members.begin(), group.members.end(),
                                    [&](const GroupMember& m) { return m.director == director; });
    if (!member) continue;
    for (const reconcile::HeldAddress& one : reconcile::heldAddresses(cluster, group)) {
      if (!one.block) held.ownAddresses.insert(one.prefix.toString());
    }
  }
  return held;
}

reconcile::State unite(reconcile::State first, const reconcile::State& second) {
  for (const auto& [key, service] : second.table) {
    auto [at, fresh] = first.table.try_emplace(key, service);
    if (fresh) continue;
    auto destinations = std::move(at->second.destinations);
    for (const auto& [destination, settings] : service.destinations) {
      destinations.insert_or_assign(destination, settings);
    }
    at->second = service;
    at->second.destinations = std::move(destinations);
  }
  first.addresses.insert(second.addresses.begin(), second.addresses.end());
  first.carried.insert(second.carried.begin(), second.carried.end());
  first.closed.insert(second.closed.begin(), second.closed.end());
  first.daemons.insert(second.daemons.begin(), second.daemons.end());
  first.marks.insert(second.marks.begin(), second.marks.end());
  for (const auto& [path, value] : second.sysctls) first.sysctls.insert_or_assign(path, value);
  return first;
}

}  // namespace lvs::config
