// The document's part for one director, as a State. Lookups go through indexes built once, so that the
// cost stays linear (times log) with thousands of services.
#include <linux/ip_vs.h>
#include <netinet/in.h>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <unordered_map>

#include "agent/reconcile/carrying.h"
#include "agent/reconcile/state.h"
#include "agent/reconcile/ways.h"
#include "common/model/enums.h"

namespace lvs::reconcile {
namespace {

std::uint8_t protocolNumber(Protocol protocol) {
  switch (protocol) {
    case Protocol::tcp: return IPPROTO_TCP;
    case Protocol::udp: return IPPROTO_UDP;
    case Protocol::sctp: return IPPROTO_SCTP;
  }
  return 0;
}

/// The flag bits are the same for sh and mh (IP_VS_SVC_F_SCHED_SH_*, kernel's ip_vs_mh.c).
std::uint32_t schedulerFlagBits(const VirtualService& service) {
  if (service.scheduler != Scheduler::sh && service.scheduler != Scheduler::mh) return 0;
  std::uint32_t bits = 0;
  for (const SchedulerFlag flag : service.schedulerFlags) {
    bits |= flag == SchedulerFlag::fallback ? std::uint32_t{IP_VS_SVC_F_SCHED1} : std::uint32_t{IP_VS_SVC_F_SCHED2};
  }
  return bits;
}

/// Only what the kernel keeps for the type, so that desired and observed compare equal.
TunnelOptions tunnelOf(const VirtualService& service, const ServiceServer& server) {
  TunnelOptions wanted = server.tunnel ? *server.tunnel : service.tunnel.value_or(TunnelOptions{});
  if (wanted.type != TunnelType::gue) wanted.port = 0;
  if (wanted.type == TunnelType::ipip) wanted.checksum = TunnelChecksum::none;
  return wanted;
}

ipvs::Service settingsOf(const VirtualService& service) {
  ipvs::Service out;
  out.scheduler = std::string(wordOf(service.scheduler));
  out.onePacket = service.onePacket;
  out.schedulerFlags = schedulerFlagBits(service);
  if (service.persistence) {
    out.persistent = true;
    out.timeoutSeconds = service.persistence->timeoutSeconds;
    out.netmask = service.persistence->netmask.value_or(service.serviceFamily() == Family::ipv6 ? 128U : 32U);
    out.engine = service.persistence->engine;
  }
  return out;
}

/// Which failover group carries an address, and whether the director is in it.
class Carriers {
 public:
  Carriers(const Cluster& cluster, std::string_view director) : cluster_(cluster), director_(director) {
    const std::vector<FailoverGroup>& groups = cluster.failoverGroups;
    for (std::size_t at = 0; at < groups.size(); ++at) {
      for (const Prefix& prefix : groups[at].addresses) singles_.emplace(prefix.address, at);
      for (const auto* prefixes : {&groups[at].blocks, &groups[at].routed}) {
        for (const Prefix& prefix : *prefixes) blocks_.emplace_back(prefix, at);
      }
    }
  }

  /// The group of groupOf(), where the director is a member of it; otherwise null.
  const FailoverGroup* ours(const IpAddress& vip) const {
    std::size_t best = cluster_.failoverGroups.size();
    if (const auto single = singles_.find(vip); single != singles_.end()) best = single->second;
    for (const auto& [prefix, at] : blocks_) {
      if (at < best && prefix.contains(vip)) best = at;
    }
    if (best == cluster_.failoverGroups.size()) return nullptr;
    const FailoverGroup& group = cluster_.failoverGroups[best];
    return isMember(group) ? &group : nullptr;
  }

  bool isMember(const FailoverGroup& group) const {
    return std::any_of(group.members.begin(), group.members.end(),
                       [&](const GroupMember& member) { return member.director == director_; });
  }
  bool isMemberOfAny() const {
    return std::any_of(cluster_.failoverGroups.begin(), cluster_.failoverGroups.end(),
                       [&](const FailoverGroup& group) { return isMember(group); });
  }

 private:
  const Cluster& cluster_;
  std::string_view director_;
  std::map<IpAddress, std::size_t> singles_;  ///< to the first group that names it
  std::vector<std::pair<Prefix, std::size_t>> blocks_;
};

/// Packets of NAT services pass through the director, which must forward and must not tell clients of
/// a shorter way; nothing else needs a sysctl.
void wantNatSysctls(State& state, const ipvs::ServiceKey& key, const std::set<std::string>& interfaces) {
  if (key.family == Family::ipv6) {
    state.sysctls["net/ipv6/conf/all/forwarding"] = "1";
    return;
  }
  state.sysctls["net/ipv4/ip_forward"] = "1";
  state.sysctls["net/ipv4/conf/all/send_redirects"] = "0";
  for (const std::string& interface : interfaces) {
    state.sysctls["net/ipv4/conf/" + interface + "/send_redirects"] = "0";
  }
}

/// The kernel's own group, port and message length; all of its defaults are written out, so that what it tells
/// compares equal.
constexpr std::uint16_t kSyncPort = 8848;
/// As short as one connection: a message is sent when it is full, or after two seconds, and a connection that waits
/// in one is lost in a failover.
constexpr std::uint16_t kShortestMessage = 64;

void wantSync(State& state, const ConnectionSync& sync) {
  for (const bool master : {true, false}) {
    state.daemons.insert({master, sync.interface, sync.syncId, sync.group.value_or(*IpAddress::parse("224.0.0.81")),
                          sync.port == 0 ? kSyncPort : sync.port, sync.ttl,
                          sync.maxLength == 0 ? kShortestMessage : sync.maxLength});
  }
  // Told at once when a connection is established, again every ten seconds while it carries packets.
  state.sysctls["net/ipv4/vs/sync_threshold"] = "0 0";
  state.sysctls["net/ipv4/vs/sync_refresh_period"] = "10";
  state.sysctls["net/ipv4/vs/sync_retries"] = "1";
}

/// The groups' interfaces through which the service is reached here; nullopt: not carried here. Fills
/// in the marks of the rules that are.
std::optional<std::set<std::string>> reachedThrough(const VirtualService& service, const Carriers& carriers,
                                                    std::set<Mark>& marks) {
  std::set<std::string> interfaces;
  if (service.address) {
    const FailoverGroup* group = carriers.ours(*service.address);
    if (!group) return std::nullopt;
    interfaces.insert(group->interface);
    return interfaces;
  }
  if (!service.fwmark) return std::nullopt;
  for (const MarkRule& rule : service.marks) {
    const FailoverGroup* group = carriers.ours(rule.address);
    if (!group) continue;
    interfaces.insert(group->interface);
    for (const std::uint16_t port : rule.ports) {
      marks.insert({rule.address, protocolNumber(rule.protocol), port, *service.fwmark});
    }
  }
  // Without rules the marks come from a firewall that is not ours, on any director.
  const bool carried = service.marks.empty() ? carriers.isMemberOfAny() : !interfaces.empty();
  return carried ? std::optional(interfaces) : std::nullopt;
}

using Visit = std::function<void(const ServiceServer&, const ipvs::DestinationKey&, Forwarding)>;

/// Each destination of a service that this director can serve.
void eachDestination(const std::unordered_map<std::string_view, const RealServer*>& servers,
                     const VirtualService& service, const ipvs::ServiceKey& key, const Visit& visit) {
  for (const ServiceServer& entry : service.realServers) {
    const auto server = servers.find(entry.server);
    if (server == servers.end()) continue;
    const Forwarding forwarding = entry.forwarding.value_or(service.forwarding);
    const IpAddress* rip = ripFor(*server->second, key.family, forwarding);
    if (!rip) continue;
    visit(entry, {*rip, entry.port.value_or(key.port)}, forwarding);
  }
}

std::unordered_map<std::string_view, const RealServer*> serversByName(const Cluster& cluster) {
  std::unordered_map<std::string_view, const RealServer*> servers;
  for (const RealServer& server : cluster.realServers) servers.emplace(server.name, &server);
  return servers;
}

/// The interface below one with a virtual MAC address neither answers nor asks for its addresses: neighbours would
/// learn the director's own MAC address for them.
void wantOwnMacs(State& state, const std::string& interface) {
  state.sysctls["net/ipv4/conf/" + interface + "/arp_ignore"] = "1";
  state.sysctls["net/ipv4/conf/" + interface + "/arp_announce"] = "2";
}

/// What the director accepts nothing for, unless it owns the addresses (RFC 5798, 6.4.3).
void close(std::set<Prefix>& closed, const FailoverGroup& group, std::string_view director) {
  const bool owner = std::any_of(group.members.begin(), group.members.end(), [&](const GroupMember& member) {
    return member.director == director && member.priority == 255;
  });
  if (group.acceptMode || owner) return;
  for (const Prefix& prefix : group.addresses) closed.insert({prefix.address, prefix.address.bitLength()});
  for (const auto* prefixes : {&group.blocks, &group.routed}) {
    for (const Prefix& prefix : *prefixes) closed.insert({prefix.network(), prefix.length});
  }
}

/// A set of intervals takes none that lies in another.
void dropContained(std::set<Prefix>& prefixes) {
  std::erase_if(prefixes, [&prefixes](const Prefix& one) {
    return std::any_of(prefixes.begin(), prefixes.end(), [&one](const Prefix& other) {
      return other.length < one.length && other.contains(one.address);
    });
  });
}

}  // namespace

ipvs::ServiceKey keyOf(const VirtualService& service) {
  ipvs::ServiceKey key;
  key.family = service.serviceFamily();
  if (service.address) {
    key.protocol = protocolNumber(service.protocol);
    key.address = *service.address;
    key.port = service.port;
  } else {
    key.fwmark = service.fwmark.value_or(0);
  }
  return key;
}

State desiredState(const Cluster& cluster, std::string_view director) {
  State state;
  if (!cluster.director(director)) return state;
  const Carriers carriers(cluster, director);
  const auto servers = serversByName(cluster);
  const CheckMarks ways = checkMarks(cluster);

  for (const VirtualService& service : cluster.virtualServices) {
    const auto interfaces = reachedThrough(service, carriers, state.marks);
    if (!interfaces) continue;
    const ipvs::ServiceKey key = keyOf(service);
    ipvs::Service& kept = state.table.emplace(key, settingsOf(service)).first->second;
    eachDestination(
        servers, service, key, [&](const ServiceServer& entry, const ipvs::DestinationKey& at, Forwarding forwarding) {
          ipvs::Destination wanted;
          wanted.forwarding = forwarding;
          wanted.weight = entry.weight;
          wanted.upperThreshold = entry.upperThreshold;
          wanted.lowerThreshold = entry.lowerThreshold;
          if (forwarding == Forwarding::tunnel) wanted.tunnel = tunnelOf(service, entry);
          if (forwarding == Forwarding::nat) wantNatSysctls(state, key, *interfaces);
          kept.destinations.emplace(at, wanted);
          const auto way = ways.find({service.name, entry.server});
          if (way == ways.end()) return;
          state.table.emplace(wayKey(key.family, way->second), wayTo(at.address, forwarding, wanted.tunnel));
          // On the master the VIP is its own, and so is the source of what comes back to a check.
          if (key.family == Family::ipv4) state.sysctls["net/ipv4/conf/all/accept_local"] = "1";
        });
  }

  for (const FailoverGroup& group : cluster.failoverGroups) {
    if (!carriers.isMember(group)) continue;
    if (group.connectionSync && group.members.size() > 1) wantSync(state, *group.connectionSync);
    auto& held = group.members.size() == 1 ? state.addresses : state.carried;
    for (HeldAddress& one : heldAddresses(cluster, group)) held.insert(std::move(one));
    if (hasVirtualMac(group) && familyOf(group) == Family::ipv4) wantOwnMacs(state, group.interface);
    // A router brings their packets here: all that they need is to be local, on whoever is master.
    for (const Prefix& routed : group.routed) state.addresses.insert({"lo", {routed.network(), routed.length}, true});
    close(state.closed, group, director);
  }
  dropContained(state.closed);
  return state;
}

Names namesFor(const Cluster& cluster, std::string_view director) {
  Names names;
  if (!cluster.director(director)) return names;
  const Carriers carriers(cluster, director);
  const auto servers = serversByName(cluster);
  const CheckMarks ways = checkMarks(cluster);
  std::set<Mark> marks;
  for (const VirtualService& service : cluster.virtualServices) {
    if (!reachedThrough(service, carriers, marks)) continue;
    const ipvs::ServiceKey key = keyOf(service);
    names.services.emplace(key, service.name);
    eachDestination(servers, service, key, [&](const ServiceServer& entry, const ipvs::DestinationKey& at, Forwarding) {
      names.destinations[key].emplace(at, entry.server);
      const auto mark = ways.find({service.name, entry.server});
      if (mark == ways.end()) return;
      const ipvs::ServiceKey way = wayKey(key.family, mark->second);
      names.services.emplace(way, "the check " + service.healthCheck + " to " + entry.server + " in " + service.name);
      names.destinations[way].emplace(ipvs::DestinationKey{at.address, 0}, entry.server);
    });
  }
  return names;
}

}  // namespace lvs::reconcile
