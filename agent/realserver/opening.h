// Letting the cluster's packets through a real server's firewall: a rule of our own, known by its comment, at
// the head of the chain that drops them. As a change (change.h) its target is where the rule goes, "nft inet
// filter input", "iptables INPUT" or "firewalld eth0", and its value what the rule matches. Pure.
#pragma once

#include "agent/realserver/change.h"

namespace lvs::realserver {

/// The change that lets the packet through this chain; nullopt where a name in it is none that a command could
/// carry.
std::optional<Change> openingFor(const FirewallChain& chain, const Arrival& packet);

std::string openCommand(const Change& change);
std::string closeCommand(const Change& change);
bool isOpen(const Change& change, const Facts& facts);

/// For the script at boot: opens where the chain is there and not open yet.
std::string openAtBoot(const Change& change);

}  // namespace lvs::realserver
