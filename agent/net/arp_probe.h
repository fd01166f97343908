// Asking a segment who has an address, as a newcomer would (RFC 5227, 2.1.1): the proof from outside that
// only the director answers for a VIP.
#pragma once

#include <chrono>
#include <vector>

#include "agent/net/announce.h"
#include "common/model/result.h"

namespace lvs::net {

/// An ARP probe for the address, as the Ethernet frame's payload: its sender address is 0.0.0.0, so that no
/// cache is changed by it.
std::vector<std::uint8_t> arpProbe(const MacAddress& mac, const IpAddress& address);

/// Who answers on the segment of this machine's interface that the address belongs to, each once. Empty: no
/// interface is on its segment, or nobody answers; this machine does not answer itself. Takes the whole time.
Result<std::vector<MacAddress>> whoAnswers(const IpAddress& address, std::chrono::milliseconds wait);

}  // namespace lvs::net
