// Telling a link that addresses have moved here: gratuitous ARP (RFC 5227, 3) and unsolicited neighbour
// advertisements (RFC 4861, 7.2.6). The packets are pure functions; sending is a few batched calls.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "agent/reconcile/state.h"
#include "common/model/address.h"

namespace lvs::net {

using MacAddress = std::array<std::uint8_t, 6>;

/// An ARP request for the address itself, as the Ethernet frame's payload.
std::vector<std::uint8_t> arpAnnouncement(const MacAddress& mac, const IpAddress& address);

/// An IPv6 packet to all nodes of the link, with the override flag set.
std::vector<std::uint8_t> neighbourAnnouncement(const MacAddress& mac, const IpAddress& address);

/// Most addresses of a block that are announced one by one.
inline constexpr std::uint32_t kMostAnnounced = 4096;

/// Announces addresses, and each address of IPv4 blocks, on their interfaces. An interface without
/// Ethernet addresses needs none; one that is down can't. Nothing depends on success: neighbours then
/// find the address when their entry expires.
void announce(std::span<const reconcile::HeldAddress> addresses);

}  // namespace lvs::net
