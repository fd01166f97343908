// VIPs that the director takes nothing for by itself, in an nftables table of our own, `inet lvs_agent_closed`: what
// IPVS has not taken by then is dropped, except neighbour discovery, which has to go on in any mode (RFC 5798, 6.4.3).
// IPVS's hooks have priorities around 100, packets that are handed to the director before (strays.h) go at 200.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "common/model/address.h"
#include "common/model/result.h"

namespace lvs::net {

/// The commands that make the table hold exactly these prefixes, none within another; without any it is removed. Pure.
std::string closedScript(const std::set<Prefix>& closed);

/// The prefixes in nft's numeric listing of the table; empty unless its rules drop them. Pure.
std::set<Prefix> parseClosed(std::string_view listing);

/// No table: none. An error when the kernel has no nftables or the agent may not use it.
Result<std::set<Prefix>> readClosed();
Outcome writeClosed(const std::set<Prefix>& closed);

}  // namespace lvs::net
