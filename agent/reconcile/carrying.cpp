#include "agent/reconcile/carrying.h"

#include <set>

namespace lvs::reconcile {

bool hasVirtualMac(const FailoverGroup& group) {
  return group.virtualMac && group.members.size() > 1 && !group.addresses.empty();
}

Family familyOf(const FailoverGroup& group) {
  if (!group.addresses.empty()) return group.addresses.front().address.family();
  return group.blocks.empty() ? Family::ipv4 : group.blocks.front().address.family();
}

std::string virtualLinkName(const Cluster& cluster, const FailoverGroup& group) {
  std::set<std::string_view> links;
  for (const FailoverGroup& other : cluster.failoverGroups) {
    if (&other == &group) break;
    if (hasVirtualMac(other) && other.virtualRouterId == group.virtualRouterId && familyOf(other) == familyOf(group))
      links.insert(other.interface);
  }
  links.erase(group.interface);
  std::string name = familyOf(group) == Family::ipv6 ? "vrrp6." : "vrrp.";
  name += std::to_string(group.virtualRouterId);
  if (!links.empty()) name += "." + std::to_string(links.size());
  return name;
}

std::vector<HeldAddress> heldAddresses(const Cluster& cluster, const FailoverGroup& group) {
  const bool apart = hasVirtualMac(group);
  const std::string interface = apart ? virtualLinkName(cluster, group) : group.interface;
  std::vector<HeldAddress> held;
  for (const Prefix& prefix : group.addresses)
    held.push_back({interface, apart ? Prefix{prefix.address, prefix.address.bitLength()} : prefix});
  for (const Prefix& block : group.blocks) held.push_back({interface, {block.network(), block.length}, true});
  return held;
}

}  // namespace lvs::reconcile
