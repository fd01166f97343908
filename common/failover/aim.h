// What a failover test may aim at: the services behind a group's addresses, where a probe knocks, what it says. Pure.
#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
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

/// Between questions on a kept connection. Servers allow a hundred or more on one.
inline constexpr std::chrono::milliseconds kKeptEvery{500};
/// A kept connection without an answer for so long is broken: TCP itself would try for minutes.
inline constexpr std::chrono::milliseconds kKeptPatience{10000};
/// Requests of one probe that wait for an answer at the same time; more are told as failed at once.
inline constexpr std::size_t kMostWaiting = 600;
/// Requests that a probe remembers until they are fetched.
inline constexpr std::size_t kMostRemembered = 100'000;

/// HTTP servers say when they will close a connection that was kept.
bool saysClose(std::string_view answer);

/// The directors of each failover group.
std::map<std::string, std::vector<std::string>> membersByGroup(const Cluster& cluster);

/// Directors that are no members of the group, so that they can be its clients.
std::vector<std::string> outsiders(const Cluster& cluster, const FailoverGroup& group);

}  // namespace lvs::failover
