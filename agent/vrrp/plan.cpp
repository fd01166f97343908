#include "agent/vrrp/plan.h"

#include <algorithm>
#include <map>

#include "agent/reconcile/carrying.h"
#include "common/api/failover.h"

namespace lvs::vrrp {
namespace {

/// Groups that move together, by their names: syncWith points from one to another, in chains or rings.
class Sets {
 public:
  explicit Sets(const std::vector<FailoverGroup>& groups) {
    for (const FailoverGroup& group : groups) leader_[group.name] = group.name;
    for (const FailoverGroup& group : groups) {
      if (!group.syncWith.empty() && leader_.contains(group.syncWith)) leader_[find(group.name)] = find(group.syncWith);
    }
  }
  const std::string& find(const std::string& name) const {
    const std::string* at = &name;
    while (leader_.at(*at) != *at) at = &leader_.at(*at);
    return *at;
  }

 private:
  std::map<std::string, std::string> leader_;
};

bool hasServices(const Cluster& cluster, const FailoverGroup& group) {
  const auto isOf = [&](const IpAddress& vip) { return cluster.groupOf(vip) == &group; };
  return std::any_of(cluster.virtualServices.begin(), cluster.virtualServices.end(), [&](const VirtualService& one) {
    return (one.address && isOf(*one.address)) ||
           std::any_of(one.marks.begin(), one.marks.end(), [&](const MarkRule& mark) { return isOf(mark.address); });
  });
}

RouterPlan planOf(const Cluster& cluster, const FailoverGroup& group, std::string_view director) {
  RouterPlan plan;
  plan.name = group.name;
  plan.virtualRouterId = group.virtualRouterId;
  plan.interface = group.interface;
  plan.wire = {group.version, reconcile::familyOf(group), group.checksum, group.password};
  if (reconcile::hasVirtualMac(group)) plan.virtualLink = reconcile::virtualLinkName(cluster, group);
  plan.config.version = group.version;
  plan.config.interval = milliseconds(group.advertIntervalMs);
  plan.config.preempt = group.preempt;
  plan.config.preemptDelay = std::chrono::seconds(group.preemptDelaySeconds);
  if (group.connectionSync) plan.config.catchUp = milliseconds(api::kCatchUpMs);
  for (const Prefix& prefix : group.addresses) {
    if (plan.advertised.size() < kMostAddresses) plan.advertised.push_back(prefix.address);
  }
  plan.addresses = reconcile::heldAddresses(cluster, group);
  plan.startupDelay = std::chrono::seconds(group.startupDelaySeconds);
  if (group.announce) plan.announcing = *group.announce;
  for (const Track& entry : group.track) {
    const VirtualService* service = entry.kind == TrackKind::quorum ? cluster.virtualService(entry.name) : nullptr;
    plan.track.push_back({entry, service ? std::optional(reconcile::keyOf(*service)) : std::nullopt});
  }
  plan.unicast = group.unicast;
  for (const GroupMember& member : group.members) {
    const Director* other = cluster.director(member.director);
    const auto host = other ? IpAddress::parse(other->agent.host) : std::nullopt;
    if (member.director == director) {
      plan.config.priority = member.priority;
      if (host) plan.ownAddress = *host;
    } else {
      plan.config.bestOfOthers = std::max(plan.config.bestOfOthers, member.priority);
      if (group.unicast && host) plan.peers.push_back(*host);
    }
  }
  if (group.unicast) plan.config.source = plan.ownAddress;
  return plan;
}

}  // namespace

bool RouterPlan::sameRouter(const RouterPlan& other) const {
  return name == other.name && virtualRouterId == other.virtualRouterId && interface == other.interface &&
         wire.version == other.wire.version && wire.family == other.wire.family && unicast == other.unicast;
}

std::vector<RouterPlan> routersFor(const Cluster& cluster, std::string_view director) {
  const Sets sets(cluster.failoverGroups);
  std::vector<RouterPlan> plans;
  for (const FailoverGroup& group : cluster.failoverGroups) {
    const bool member = std::any_of(group.members.begin(), group.members.end(),
                                    [&](const GroupMember& one) { return one.director == director; });
    if (!member || group.members.size() < 2 || (group.addresses.empty() && group.blocks.empty())) continue;
    plans.push_back(planOf(cluster, group, director));
  }
  for (RouterPlan& plan : plans) {
    for (const RouterPlan& other : plans) {
      if (other.name != plan.name && sets.find(other.name) == sets.find(plan.name))
        plan.movesWith.push_back(other.name);
    }
    plan.config.accompanied = !plan.movesWith.empty();
    plan.gateway = plan.config.accompanied && !hasServices(cluster, *cluster.failoverGroup(plan.name));
  }
  return plans;
}

}  // namespace lvs::vrrp
