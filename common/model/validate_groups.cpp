// Rules of failover groups: VRRP (RFC 3768, RFC 9568) and the kernel's connection sync.
#include <algorithm>
#include <map>
#include <set>

#include "common/model/validate_parts.h"

namespace lvs {
namespace {

constexpr std::size_t kMaxAddresses = 255;    // VRRP's count field has 8 bits
constexpr std::size_t kMaxPasswordBytes = 8;  // RFC 2338, 5.3.10: simple text password

void checkTiming(const FailoverGroup& group, Faults faults) {
  const std::string found = "found " + std::to_string(group.advertIntervalMs);
  if (group.version == 2) {
    // RFC 3768, 5.3.7: whole seconds in 8 bits.
    if (group.advertIntervalMs < 1000 || group.advertIntervalMs > 255000 || group.advertIntervalMs % 1000 != 0) {
      faults.add("/advertIntervalMs", found + "; VRRP version 2 allows whole seconds from 1000 to 255000");
    }
  } else if (group.advertIntervalMs > 40950 || group.advertIntervalMs % 10 != 0) {
    // RFC 9568, 5.2.7: centiseconds in 12 bits.
    faults.add("/advertIntervalMs", found + "; VRRP version 3 allows multiples of 10 from 10 to 40950");
  }
  if (!group.preempt && group.preemptDelaySeconds != 0) {
    faults.add("/preemptDelaySeconds", "a delay of preemption needs preempt true");
  }
}

void checkVersion(const FailoverGroup& group, Faults faults) {
  if (!group.password.empty() && group.version != 2) {
    faults.add("/password", "only VRRP version 2 has a password");
  } else if (group.password.size() > kMaxPasswordBytes) {
    faults.add("/password", "the password has " + std::to_string(group.password.size()) + " bytes; allowed are 8");
  }
  if (group.checksum != VrrpChecksum::pseudoHeader && group.version != 3) {
    faults.add("/checksum", "the kind of checksum is a choice of VRRP version 3 only");
  }
}

void checkAddresses(const FailoverGroup& group, const DocumentIndex& index, Faults faults) {
  if (group.addresses.empty() && group.blocks.empty()) faults.add("/addresses", "a failover group needs an address");
  if (group.addresses.size() > kMaxAddresses) {
    faults.add("/addresses",
               "found " + std::to_string(group.addresses.size()) + " addresses; VRRP advertises at most 255");
  }
  const Family family = group.addresses.empty()
                            ? (group.blocks.empty() ? Family::ipv4 : group.blocks[0].address.family())
                            : group.addresses[0].address.family();
  const auto checkFamily = [&](Faults here, const Prefix& prefix) {
    if (prefix.address.family() != family) {
      here.add("", "found " + prefix.toString() +
                       "; the addresses of a failover group have one family, use a group for each");
    } else if (group.version == 2 && prefix.address.isIpv6()) {
      here.add("", "found " + prefix.toString() + "; VRRP version 2 carries IPv4 only, use version 3");
    }
  };
  std::set<IpAddress> seen;
  for (std::size_t i = 0; i < group.addresses.size(); ++i) {
    const Prefix& vip = group.addresses[i];
    Faults here = faults.at("/addresses", i);
    checkFamily(here, vip);
    checkHostAddress(here, "", vip.address, "a VIP");
    if (vip.length == 0) here.add("", "found " + vip.toString() + "; a prefix length of 0 would cover every address");
    if (!seen.insert(vip.address).second) {
      here.add("", vip.address.toString() + " stands twice in this group");
    } else if (const auto other = index.vips.find(vip.address.toString()); other->second != &group) {
      here.add("", vip.address.toString() + " is also a VIP of failover group " + quoted(other->second->name));
    }
  }
  for (std::size_t i = 0; i < group.blocks.size(); ++i) {
    const Prefix& block = group.blocks[i];
    Faults here = faults.at("/blocks", i);
    checkFamily(here, block);
    if (block.address != block.network()) {
      here.add("", "found " + block.toString() + "; host bits are set, the block is " +
                       Prefix{block.network(), block.length}.toString());
    }
    if (block.length < 8) here.add("", "found " + block.toString() + "; a block has a prefix length of at least 8");
  }
  for (std::size_t i = 0; i < group.routed.size(); ++i) checkFamily(faults.at("/routed", i), group.routed[i]);
}

void checkMembers(const FailoverGroup& group, const DocumentIndex& index, Faults faults) {
  if (group.members.empty()) faults.add("/members", "a failover group needs a member");
  std::set<std::string_view> directors;
  std::map<unsigned, std::string_view> priorities;
  for (std::size_t i = 0; i < group.members.size(); ++i) {
    const GroupMember& member = group.members[i];
    Faults here = faults.at("/members", i);
    const auto director = index.directors.find(member.director);
    if (director == index.directors.end()) here.add("/director", "there is no director " + quoted(member.director));
    if (!directors.insert(member.director).second) {
      here.add("/director", "director " + quoted(member.director) + " is a member already");
    }
    const auto [other, isNew] = priorities.emplace(member.priority, member.director);
    if (!isNew) {
      here.add("/priority", "found " + std::to_string(member.priority) + ", the priority of " + quoted(other->second) +
                                " too; members' priorities differ so that the master is certain");
    }
    if (member.priority == 255 && director != index.directors.end()) {
      // RFC 9568, 5.2.4: 255 belongs to the router whose own address the virtual one is.
      const std::string& own = director->second->agent.host;
      const bool owner = std::any_of(group.addresses.begin(), group.addresses.end(),
                                     [&](const Prefix& vip) { return vip.address.toString() == own; });
      if (!owner) {
        here.add("/priority", "found 255, the address owner's; the VIPs are not " + quoted(member.director) +
                                  "'s own address, allowed are 1 to 254");
      }
    }
  }
}

void checkSync(const ConnectionSync& sync, Faults faults) {
  checkInterface(faults, "/interface", sync.interface);
  if (sync.group && !sync.group->isMulticast()) {
    faults.add("/group", "found " + sync.group->toString() + "; allowed is a multicast address");
  }
}

bool isIpv4(const FailoverGroup& group) {
  return !(group.addresses.empty() ? group.blocks[0].address : group.addresses[0].address).isIpv6();
}

/// A link whose virtual MAC addresses answer for themselves alone answers for no block.
void checkVirtualMacs(const Cluster& cluster, Faults faults) {
  std::map<std::pair<std::string_view, std::string_view>, std::string_view> virtualMacs;
  for (const FailoverGroup& group : cluster.failoverGroups) {
    if (!group.virtualMac || group.addresses.empty() || !isIpv4(group)) continue;
    for (const GroupMember& member : group.members)
      virtualMacs.emplace(std::pair(std::string_view(member.director), std::string_view(group.interface)), group.name);
  }
  for (std::size_t i = 0; i < cluster.failoverGroups.size(); ++i) {
    const FailoverGroup& group = cluster.failoverGroups[i];
    Faults here = faults.at("/failoverGroups", i);
    const bool owned = std::any_of(group.members.begin(), group.members.end(),
                                   [](const GroupMember& member) { return member.priority == 255; });
    if (group.virtualMac && owned) {
      here.add("/virtualMac",
               "a director with priority 255 owns the addresses: they are on its interface, with its own "
               "MAC address");
    }
    if (group.blocks.empty()) continue;
    if (group.virtualMac) {
      here.add("/virtualMac",
               "a group with blocks has no virtual MAC address: the kernel answers for blocks with the "
               "interface's own");
      continue;
    }
    if (!isIpv4(group)) continue;
    for (const GroupMember& member : group.members) {
      const auto other = virtualMacs.find({member.director, group.interface});
      if (other == virtualMacs.end()) continue;
      here.add("/blocks", "failover group " + quoted(other->second) + " has a virtual MAC address on " +
                              group.interface + " of " + quoted(member.director) +
                              ", which then answers ARP for no block");
      break;
    }
  }
}

/// Groups that share a director and a link must differ in what the link tells them apart by.
void checkClashes(const Cluster& cluster, Faults faults) {
  std::map<std::tuple<std::string_view, std::string_view, unsigned, bool>, std::string_view> routers;
  std::map<std::string_view, const FailoverGroup*> syncs;  ///< by director, the first group that has one
  for (std::size_t i = 0; i < cluster.failoverGroups.size(); ++i) {
    const FailoverGroup& group = cluster.failoverGroups[i];
    Faults here = faults.at("/failoverGroups", i);
    const bool ipv6 = !group.addresses.empty() && group.addresses[0].address.isIpv6();
    std::set<std::string_view> told;  // one message per other group, however many directors they share
    for (const GroupMember& member : group.members) {
      const auto [router, newRouter] =
          routers.emplace(std::tuple{std::string_view(member.director), std::string_view(group.interface),
                                     unsigned{group.virtualRouterId}, ipv6},
                          group.name);
      if (!newRouter && router->second != group.name && told.insert(router->second).second) {
        here.add("/virtualRouterId", "found " + std::to_string(group.virtualRouterId) + ", which failover group " +
                                         quoted(router->second) + " uses on " + group.interface + " too");
      }
      if (!group.connectionSync) continue;
      // The kernel has one pair of sync daemons in a network namespace (ip_vs_sync.c).
      const auto [sync, newSync] = syncs.emplace(member.director, &group);
      if (!newSync && *sync->second->connectionSync != *group.connectionSync &&
          told.insert(sync->second->name).second) {
        here.add("/connectionSync", "it differs from that of failover group " + quoted(sync->second->name) +
                                        "; a director synchronises connections in one way, so that groups of " +
                                        quoted(member.director) + " have the same");
      }
    }
  }
}

}  // namespace

void validateGroups(const Cluster& cluster, const DocumentIndex& index, Faults faults) {
  for (std::size_t i = 0; i < cluster.failoverGroups.size(); ++i) {
    const FailoverGroup& group = cluster.failoverGroups[i];
    Faults here = faults.at("/failoverGroups", i);
    checkInterface(here, "/interface", group.interface);
    checkAddresses(group, index, here);
    checkTiming(group, here);
    checkVersion(group, here);
    if (!group.syncWith.empty()) {
      if (group.syncWith == group.name) here.add("/syncWith", "a failover group cannot follow itself");
      else if (!index.groups.contains(group.syncWith))
        here.add("/syncWith", "there is no failover group " + quoted(group.syncWith));
    }
    checkMembers(group, index, here);
    checkTrack(cluster, group, index, here);
    if (group.connectionSync) checkSync(*group.connectionSync, here.at("/connectionSync"));
  }
  checkClashes(cluster, faults);
  checkVirtualMacs(cluster, faults);
  checkRouted(cluster, faults);
}

}  // namespace lvs
