// Everything that the agent keeps right on its director, as one comparable value: the IPVS table, the
// VIPs, the firewall marks and the sysctls. The document gives the desired state, the kernel the
// observed one, plan.h the way between them.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "agent/ipvs/table.h"
#include "common/model/address.h"
#include "common/model/document.h"

namespace lvs::reconcile {

/// An address on an interface of the director, or a whole block that it answers for by a local route
/// ("AnyIP": the kernel answers ARP for all of it, at the cost of one route).
struct HeldAddress {
  std::string interface;
  Prefix prefix;
  bool block = false;  ///< a local route through the interface; the prefix has no host bits
  auto operator<=>(const HeldAddress&) const = default;
};

/// Packets to this address, protocol and port get the mark (nftables table "inet lvs_agent", ours alone).
struct Mark {
  IpAddress address;
  std::uint8_t protocol = 0;  ///< IPPROTO_*
  std::uint16_t port = 0;
  std::uint32_t mark = 0;
  auto operator<=>(const Mark&) const = default;
};

/// One of the kernel's two connection synchronisation daemons (ip_vs_sync.c): the master sends what this director
/// balances, the backup takes what others send. Both run at once, so that nothing has to be switched when a group
/// moves; there is one pair of them in a network namespace.
struct SyncDaemon {
  bool master = true;
  std::string interface;
  std::uint8_t syncId = 0;
  IpAddress group;
  std::uint16_t port = 0;
  std::uint8_t ttl = 1;
  std::uint16_t maxLength = 0;  ///< asked for; the kernel may keep another, so it tells nothing apart
  /// Whether the kernel's daemon does what is asked for.
  bool serves(const SyncDaemon& wanted) const {
    return master == wanted.master && interface == wanted.interface && syncId == wanted.syncId &&
           group == wanted.group && port == wanted.port && ttl == wanted.ttl;
  }
  auto operator<=>(const SyncDaemon&) const = default;
};

struct State {
  ipvs::Table table;
  std::set<HeldAddress> addresses;  ///< observed: every address of every interface that a group names
  /// Addresses that move between directors: VRRP puts them in place and takes them away, a plan leaves them alone.
  std::set<HeldAddress> carried;
  /// Of those, what another director has to have now: found here it is drift. Desired only.
  std::set<HeldAddress> elsewhere;
  std::set<SyncDaemon> daemons;
  /// Packets to these that no virtual service takes are dropped (nftables table "inet lvs_agent_closed", ours alone).
  /// None of them holds another.
  std::set<Prefix> closed;
  std::set<Mark> marks;                        ///< observed: those in our own nftables table
  std::map<std::string, std::string> sysctls;  ///< "net/ipv4/ip_forward" -> "1"; observed: those asked for
  bool operator==(const State&) const = default;
};

/// The part of the document that this director works out for itself: the services whose VIPs (or mark
/// rules' VIPs) are carried by a failover group it is a member of; the VIPs themselves where it is the
/// only member, and otherwise as carried; marks and sysctls that those need. Empty for a director that the
/// document does not name. Pure.
State desiredState(const Cluster& cluster, std::string_view director);

/// What the kernel finds a document's service by.
ipvs::ServiceKey keyOf(const VirtualService& service);

/// Names for people: which document object a kernel entry belongs to.
struct Names {
  std::map<ipvs::ServiceKey, std::string> services;
  std::map<ipvs::ServiceKey, std::map<ipvs::DestinationKey, std::string>> destinations;
};
Names namesFor(const Cluster& cluster, std::string_view director);

}  // namespace lvs::reconcile
