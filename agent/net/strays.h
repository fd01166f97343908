// Packets of connections that a director does not know yet, right after it has taken their VIP over: they are handed
// to the director before, which still has the connection, instead of being answered with a reset. What IPVS knows
// never gets there, because it is taken before (IPVS's hooks have priorities around 100). New connections stay here.
#pragma once

#include <string>
#include <vector>

#include "common/model/address.h"
#include "common/model/result.h"

namespace lvs::net {

struct StrayWay {
  std::string interface;     ///< to the other director
  IpAddress to;              ///< its address
  std::vector<Prefix> vips;  ///< of its family; blocks as such
  bool replies = false;      ///< the VIPs are real servers' gateway (NAT): their replies are handed over too
  std::string arrival = {};  ///< where packets for the VIPs come in; empty: by the same interface
  bool operator==(const StrayWay&) const = default;
};

/// The commands that make the tables `ip` and `ip6 lvs_agent_strays` say just this; nothing: they are removed. Pure.
std::string straysScript(const std::vector<StrayWay>& ways);

/// An error when the kernel has no nftables, or cannot duplicate packets (nft_dup_ipv4).
Outcome writeStrays(const std::vector<StrayWay>& ways);

}  // namespace lvs::net
