#include "common/failover/preconditions.h"

#include <algorithm>
#include <map>
#include <set>

#include "common/api/failover.h"

namespace lvs::failover {
namespace {

/// Real servers that a finding names; of more their number is told.
constexpr std::size_t kMostNamed = 5;

const api::FailoverState* stateOf(const Member& member, const std::string& group) {
  if (!member.status) return nullptr;
  for (const api::FailoverState& state : member.status->failover) {
    if (state.name == group) return &state;
  }
  return nullptr;
}

void note(std::string& found, const std::string& what) { found += (found.empty() ? "" : "; ") + what; }

std::string unreached(const std::vector<Member>& members) {
  std::string found;
  for (const Member& member : members) {
    if (!member.status) note(found, member.director + ": " + member.error);
  }
  return found;
}

std::string differingDocuments(const std::vector<Member>& members) {
  std::string found;
  std::set<std::string> hashes;
  for (const Member& member : members) {
    if (!member.status) continue;
    hashes.insert(member.status->revision.hash);
    if (member.status->pending) note(found, member.director + " waits for a push to be confirmed");
  }
  if (hashes.size() > 1) note(found, "the directors hold different documents");
  return found;
}

std::string disorder(const std::vector<Member>& members, const std::string& group) {
  std::string found;
  int masters = 0;
  for (const Member& member : members) {
    if (!member.status) continue;
    const api::FailoverState* state = stateOf(member, group);
    if (!state) {
      note(found, member.director + " does not run it");
      continue;
    }
    masters += state->role == "master" ? 1 : 0;
    if (state->role == "fault") note(found, member.director + ": " + state->reason);
    if (state->wish == "leaving") note(found, member.director + " is giving it away");
  }
  if (masters == 0) note(found, "nobody is master");
  if (masters > 1) note(found, std::to_string(masters) + " directors are master");
  return found;
}

std::string startedLately(const std::vector<Member>& members) {
  std::string found;
  for (const Member& member : members) {
    if (member.status && member.status->uptimeMs < api::kCatchUpMs)
      note(found, member.director + " started " + std::to_string(member.status->uptimeMs / 1000) + " s ago");
  }
  return found;
}

/// Services that move with the group.
std::vector<const VirtualService*> servicesOf(const Cluster& cluster, const FailoverGroup& group) {
  std::vector<const VirtualService*> services;
  for (const VirtualService& service : cluster.virtualServices) {
    const IpAddress* vip = service.address ? &*service.address : nullptr;
    if (!vip && !service.marks.empty()) vip = &service.marks.front().address;
    const FailoverGroup* of = vip ? cluster.groupOf(*vip) : nullptr;
    if (of && of->name == group.name) services.push_back(&service);
  }
  return services;
}

std::string withoutRealServer(const std::vector<const VirtualService*>& services, const std::vector<Member>& members) {
  std::string found;
  for (const Member& member : members) {
    if (!member.ipvs) continue;
    for (const VirtualService* service : services) {
      const auto& states = member.ipvs->services;
      const bool served = std::any_of(states.begin(), states.end(), [&](const api::ServiceState& state) {
        return state.name == service->name &&
               std::any_of(state.destinations.begin(), state.destinations.end(),
                           [](const api::DestinationState& destination) { return destination.weight > 0; });
      });
      if (!served) note(found, service->name + " has none on " + member.director);
    }
  }
  return found;
}

/// Real servers that whoever takes over would send nobody to, or would do better not to, and services without quorum.
/// What somebody took out is no fault.
std::string unhealthy(const std::vector<const VirtualService*>& services, const Member& taker) {
  std::map<std::string_view, const api::CheckState*> checks;
  for (const api::CheckState& check : taker.health->checks) checks.emplace(check.id, &check);
  std::string found;
  std::size_t count = 0;
  for (const api::ServicePlace& place : taker.health->services) {
    const bool moves = std::any_of(services.begin(), services.end(),
                                   [&](const VirtualService* service) { return service->name == place.service; });
    if (!moves) continue;
    if (!place.quorum) note(found, place.service + " has lost its quorum on " + taker.director);
    for (const api::ServerPlace& server : place.servers) {
      const auto check = checks.find(server.check);
      const bool away = server.state == "drained" || server.state == "disabled";
      if (away || check == checks.end() || check->second->state == "up") continue;
      if (++count <= kMostNamed)
        note(found, server.server + " fails " + check->second->check + " in " + place.service + " on " +
                        taker.director + ": " + check->second->why);
    }
  }
  if (count > kMostNamed) note(found, "and " + std::to_string(count - kMostNamed) + " more");
  return found;
}

std::string badRealServers(const std::vector<const VirtualService*>& services, const std::vector<Member>& members) {
  std::set<std::string> used;
  for (const VirtualService* service : services) {
    for (const ServiceServer& server : service->realServers) used.insert(server.server);
  }
  std::string found;
  for (const Member& member : members) {
    for (const api::RealServerState& state : member.realServers) {
      if (!used.contains(state.name) || (state.state != "drifted" && state.state != "unreachable")) continue;
      note(found, state.name + (state.sentence.empty() ? " is " + state.state : ": " + state.sentence));
      used.erase(state.name);
    }
  }
  return found;
}

}  // namespace

std::string checkName(Check check) {
  switch (check) {
    case Check::reachable: return "reachable";
    case Check::documents: return "documents";
    case Check::oneMaster: return "one-master";
    case Check::sync: return "connection-sync";
    case Check::caughtUp: return "caught-up";
    case Check::realServers: return "real-servers";
    case Check::setUp: return "set-up";
  }
  return {};
}

std::vector<Finding> preconditions(const Cluster& cluster, const FailoverGroup& group,
                                   const std::vector<Member>& members, const std::string& taker) {
  const auto services = servicesOf(cluster, group);
  std::string idle = withoutRealServer(services, members);
  for (const Member& member : members) {
    if (member.director != taker || !member.health) continue;
    if (const std::string ill = unhealthy(services, member); !ill.empty()) note(idle, ill);
  }
  const auto finding = [](Check check, std::string found, bool needed = false) {
    const bool good = found.empty();
    return Finding{check, good, needed, std::move(found)};
  };
  return {finding(Check::reachable, unreached(members), true),
          finding(Check::oneMaster, disorder(members, group.name), true),
          finding(Check::documents, differingDocuments(members)),
          finding(Check::sync, lackingSync(group, members)),
          finding(Check::caughtUp, startedLately(members)),
          finding(Check::realServers, std::move(idle)),
          finding(Check::setUp, badRealServers(services, members))};
}

std::string masterOf(const std::vector<Member>& members, const std::string& group) {
  for (const Member& member : members) {
    const api::FailoverState* state = stateOf(member, group);
    if (state && state->role == "master") return member.director;
  }
  return {};
}

std::string heirOf(const std::vector<Member>& members, const std::string& group) {
  std::string heir;
  std::uint32_t best = 0;
  for (const Member& member : members) {
    const api::FailoverState* state = stateOf(member, group);
    if (!state || state->role != "backup" || (!heir.empty() && state->priority <= best)) continue;
    heir = member.director;
    best = state->priority;
  }
  return heir;
}

std::string lackingSync(const FailoverGroup& group, const std::vector<Member>& members) {
  if (!group.connectionSync) return "the document does not ask for it";
  std::string found;
  for (const Member& member : members) {
    if (!member.ipvs) continue;
    for (const char* role : {"master", "backup"}) {
      const bool runs = std::any_of(member.ipvs->daemons.begin(), member.ipvs->daemons.end(),
                                    [&](const api::SyncDaemonState& daemon) {
                                      return daemon.role == role && daemon.syncId == group.connectionSync->syncId;
                                    });
      if (runs) continue;
      const auto other = std::find_if(member.ipvs->daemons.begin(), member.ipvs->daemons.end(),
                                      [&](const api::SyncDaemonState& daemon) { return daemon.role == role; });
      const std::string daemon = std::string(*role == 'm' ? "sending" : "receiving") + " daemon";
      if (other == member.ipvs->daemons.end()) note(found, member.director + ": no " + daemon);
      else
        note(found, member.director + ": its " + daemon + " has the sync id " + std::to_string(other->syncId) +
                        ", not " + std::to_string(group.connectionSync->syncId));
    }
  }
  return found;
}

}  // namespace lvs::failover
