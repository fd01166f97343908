// The kernel's IPVS table as values: what a document asks for and what the kernel has are told in the
// same words, so that comparing them is comparing values. Pure; the netlink adapter fills and reads it.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "common/api/messages.h"
#include "common/model/address.h"
#include "common/model/document.h"

namespace lvs::ipvs {

/// What the kernel finds a virtual service by: family and mark, or family, protocol, VIP and port.
struct ServiceKey {
  Family family = Family::ipv4;
  std::uint32_t fwmark = 0;   ///< not 0: protocol, address and port are zero
  std::uint8_t protocol = 0;  ///< IPPROTO_TCP, IPPROTO_UDP, IPPROTO_SCTP
  IpAddress address;
  std::uint16_t port = 0;

  auto operator<=>(const ServiceKey&) const = default;
  /// "tcp 10.0.0.1:80", "tcp [fd00::1]:80", "fwmark 80", "fwmark 80 ipv6": the API's key.
  std::string toString() const;
};

struct DestinationKey {
  IpAddress address;
  std::uint16_t port = 0;
  auto operator<=>(const DestinationKey&) const = default;
  std::string toString() const;  ///< "10.0.0.5:80", "[fd00::5]:80"
};

/// A destination's settings (include/uapi/linux/ip_vs.h, IPVS_DEST_ATTR_*).
struct Destination {
  Forwarding forwarding = Forwarding::nat;
  bool local = false;  ///< kernel says the RIP is this host (IP_VS_CONN_F_LOCALNODE); not compared
  std::uint32_t weight = 1;
  std::uint32_t upperThreshold = 0;
  std::uint32_t lowerThreshold = 0;
  TunnelOptions tunnel;  ///< meaningful with Forwarding::tunnel only, otherwise default
  bool operator==(const Destination&) const = default;
};

/// A virtual service's settings (IPVS_SVC_ATTR_*).
struct Service {
  std::string scheduler = "wlc";
  std::string engine;  ///< persistence engine, "sip" or empty
  bool persistent = false;
  std::uint32_t timeoutSeconds = 0;  ///< persistent only
  unsigned netmask = 0;              ///< persistent only: prefix length; 32 or 128 is each client alone
  bool onePacket = false;
  std::uint32_t schedulerFlags = 0;  ///< IP_VS_SVC_F_SCHED1..3 as the kernel numbers them
  std::map<DestinationKey, Destination> destinations;
  bool operator==(const Service&) const = default;
};

using Table = std::map<ServiceKey, Service>;

/// Live numbers of one destination; rates are the kernel estimator's.
struct DestinationNumbers {
  std::uint32_t active = 0;
  std::uint32_t inactive = 0;
  std::uint32_t persistent = 0;
  api::Counters counters;
  api::Rates rates;
};
struct ServiceNumbers {
  api::Counters counters;
  api::Rates rates;
  std::map<DestinationKey, DestinationNumbers> destinations;
};
using Numbers = std::map<ServiceKey, ServiceNumbers>;

/// Connection counts alone, as /proc/net/ip_vs has them: the cheapest way to see all of them.
struct DestinationCounts {
  std::uint32_t weight = 0;
  std::uint32_t active = 0;
  std::uint32_t inactive = 0;
};
using Counts = std::map<ServiceKey, std::map<DestinationKey, DestinationCounts>>;

/// Everything of one full reading.
struct Reading {
  Table table;
  Numbers numbers;
};

/// Kernel-wide facts.
struct Info {
  std::string version;          ///< "1.2.1"
  std::uint32_t tableSize = 0;  ///< connection hash buckets
  api::IpvsTimeouts timeouts;
  std::vector<api::SyncDaemonState> daemons;
};

}  // namespace lvs::ipvs
