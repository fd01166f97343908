// What a director runs of the document's failover groups, worked out from its name in it. Pure. A group with one
// member needs no VRRP: its addresses simply are that director's, and reconcile/ keeps them.
#pragma once

#include <string>
#include <vector>

#include "agent/reconcile/state.h"
#include "agent/track/judge.h"
#include "agent/vrrp/machine.h"
#include "common/model/document.h"

namespace lvs::vrrp {

struct RouterPlan {
  std::string name;  ///< the failover group's
  std::uint8_t virtualRouterId = 0;
  std::string interface;
  std::string virtualLink;  ///< the interface with the virtual MAC address, which carries the addresses; empty: none
  Settings wire;
  Config config;                      ///< its source is known where the interface is
  std::vector<IpAddress> advertised;  ///< at most 255; blocks are carried along unadvertised
  std::vector<reconcile::HeldAddress> addresses;
  bool unicast = false;
  IpAddress ownAddress;  ///< that the document gives to its agent: its end of unicast, and its name on a bare link
  std::vector<IpAddress> peers;  ///< the other members' ends, unicast only
  std::vector<std::string> movesWith;
  milliseconds startupDelay{0};
  std::vector<track::Tracked> track;
  Announcing announcing;
  /// No service has an address of it: it is the gateway that real servers answer through (NAT). Announced before the
  /// groups that it moves with, so that no reply meets the director before, which does not know the new connections.
  bool gateway = false;
  bool operator==(const RouterPlan&) const = default;

  /// Whether it is the same virtual router on the wire, so that a master stays master through a push.
  bool sameRouter(const RouterPlan& other) const;
};

std::vector<RouterPlan> routersFor(const Cluster& cluster, std::string_view director);

}  // namespace lvs::vrrp
