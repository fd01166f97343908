// Advertisements as whole Ethernet frames, which a group with a virtual MAC address sends: their source is that
// address, so that switches know where it is (RFC 5798, 7.3), whatever state the interface that carries it is in.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "agent/vrrp/packet.h"

namespace lvs::vrrp {

/// Ethernet and IP header, and the message. The destination is a multicast group.
std::vector<std::uint8_t> frameOf(std::span<const std::uint8_t> message, std::span<const std::uint8_t, 6> mac,
                                  const IpAddress& source, const IpAddress& group);

}  // namespace lvs::vrrp
