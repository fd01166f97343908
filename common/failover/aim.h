// What a failover test may aim at: the services behind a group's addresses, where a probe knocks, what it says. Pure.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "common/model/document.h"

namespace lvs::failover {

/// Where a TCP connection reaches the service: its VIP and port, or the first TCP port that gets its mark; none for
/// other protocols and for services of all ports.
std::optional<std::pair<IpAddress, std::uint16_t>> probeDoor(const VirtualService& service);

/// Services that a probe can reach and that move with the group, those with an HTTP check first.
std::vector<std::string> probeServices(const Cluster& cluster, const FailoverGroup& group);

/// What a probe says to the service so that every request proves a real server's answer: the HTTP request of its
/// check; empty where nothing is known of its protocol.
std::string probeRequest(const Cluster& cluster, const VirtualService& service);

/// Directors that are no members of the group, so that they can be its clients.
std::vector<std::string> outsiders(const Cluster& cluster, const FailoverGroup& group);

}  // namespace lvs::failover
