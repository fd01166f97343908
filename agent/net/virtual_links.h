// Interfaces that carry a virtual router's MAC address (RFC 5798, 7.3): a macvlan in bridge mode above the group's
// interface for each group that wants it. They are up only where the group's addresses are, so that no other director
// ever speaks with that MAC address. The agent knows its own again by their alias.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "agent/net/announce.h"
#include "agent/net/netlink.h"

namespace lvs::net {

struct VirtualLink {
  std::string name;    ///< "vrrp.51"
  std::string parent;  ///< "eth0"
  MacAddress mac{};
  bool ipv6 = false;  ///< the family of its addresses; it speaks no other
  bool operator==(const VirtualLink&) const = default;
};

class VirtualLinks {
 public:
  /// By name, with the reason.
  using Refusals = std::vector<std::pair<std::string, std::string>>;

  /// Makes those that are wanted and not there, and takes away those of ours that are not wanted. What is right stays
  /// as it is, up or down, with its addresses.
  Refusals keep(const std::vector<VirtualLink>& wanted);
  Refusals set(const std::vector<std::string>& names, bool up);

 private:
  Result<Netlink*> socket();

  std::unique_ptr<Netlink> socket_;
};

}  // namespace lvs::net
