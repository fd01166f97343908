// Rules of routed VIPs: what every member has all the time must be nobody's own, and nobody else's. Looked up in order,
// so that thousands of prefixes and real servers cost no more than sorting them.
#include <algorithm>
#include <map>

#include "common/model/validate_parts.h"

namespace lvs {
namespace {

constexpr unsigned kShortest = 8;
constexpr std::size_t kMostTold = 10;  ///< of one prefix: it is one mistake

using Owners = std::multimap<IpAddress, std::string>;
/// Blocks and routed prefixes that were seen so far.
using Taken = std::map<Prefix, std::string>;

Owners ownersOf(const Cluster& cluster) {
  Owners owners;
  for (const Director& director : cluster.directors) {
    if (const auto own = IpAddress::parse(director.agent.host))
      owners.emplace(*own, "the address of director " + quoted(director.name));
  }
  for (const RealServer& server : cluster.realServers) {
    const std::string what = "the RIP of real server " + quoted(server.name);
    owners.emplace(server.address, what);
    if (server.address6) owners.emplace(*server.address6, what);
  }
  for (const FailoverGroup& group : cluster.failoverGroups) {
    for (const Prefix& vip : group.addresses)
      owners.emplace(vip.address, "a VIP of failover group " + quoted(group.name));
  }
  return owners;
}

void checkOwners(const Prefix& routed, const Owners& owners, Faults faults) {
  std::size_t told = 0;
  for (auto at = owners.lower_bound(routed.network()); at != owners.end() && routed.contains(at->first); ++at) {
    faults.add("", routed.toString() + " holds " + at->first.toString() + ", " + at->second +
                       "; what is routed is local on every member all the time");
    if (++told == kMostTold) return;
  }
}

void checkOverlap(const Prefix& routed, const Taken& taken, Faults faults) {
  const auto tell = [&](const Taken::value_type& other) {
    faults.add("", routed.toString() + " overlaps with " + other.first.toString() + " in the " + other.second);
  };
  for (unsigned length = routed.length + 1; length-- > kShortest;) {
    const auto around = taken.find({Prefix{routed.address, length}.network(), length});
    if (around != taken.end()) return tell(*around);
  }
  for (auto at = taken.lower_bound({routed.network(), 0}); at != taken.end() && routed.contains(at->first.address);
       ++at)
    return tell(*at);
}

}  // namespace

void checkRouted(const Cluster& cluster, Faults faults) {
  const bool any = std::any_of(cluster.failoverGroups.begin(), cluster.failoverGroups.end(),
                               [](const FailoverGroup& group) { return !group.routed.empty(); });
  if (!any) return;
  const Owners owners = ownersOf(cluster);
  Taken taken;
  for (const FailoverGroup& group : cluster.failoverGroups) {
    for (const Prefix& block : group.blocks)
      taken.emplace(Prefix{block.network(), block.length}, "blocks of failover group " + quoted(group.name));
  }
  for (std::size_t i = 0; i < cluster.failoverGroups.size(); ++i) {
    const FailoverGroup& group = cluster.failoverGroups[i];
    Faults here = faults.at("/failoverGroups", i);
    if (!group.routed.empty() && group.addresses.empty())
      here.add("/routed", "a router needs an address to send them to: the group has none in addresses");
    for (std::size_t at = 0; at < group.routed.size(); ++at) {
      const Prefix& routed = group.routed[at];
      const Prefix plain{routed.network(), routed.length};
      Faults one = here.at("/routed", at);
      if (routed.length < kShortest) {
        one.add("", "found " + routed.toString() + "; allowed is a prefix length of at least 8");
        continue;
      }
      if (routed.address != plain.address) {
        one.add("", "found " + routed.toString() + "; host bits are set, the prefix is " + plain.toString());
      }
      checkOwners(plain, owners, one);
      checkOverlap(plain, taken, one);
      taken.emplace(plain, "routed prefixes of failover group " + quoted(group.name));
    }
  }
}

}  // namespace lvs
