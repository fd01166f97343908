// The steps by which a service's way is looked at, in the order of a packet's way: what was seen is told by them, and
// the lesson walks them.
#pragma once

#include <cstdint>
#include <string>

namespace lvs::diagnosis {

enum class Step : std::uint8_t {
  directors,  ///< are reached, hold one document, have IPVS
  roles,      ///< who is master
  vip,        ///< who holds it and answers for it
  requests,   ///< come to the director
  filter,     ///< the director's, of packets
  kernel,     ///< the director's reverse path filter and forwarding
  table,      ///< of IPVS
  route,      ///< from the director to the real server
  wire,       ///< what the director sends on, there and here
  setup,      ///< the real server's VIP, tunnel and ARP settings
  gate,       ///< the real server's reverse path filter and packet filter
  listener,   ///< the program on the real server
  reply,      ///< its source, and with NAT its way through the director
  back,       ///< the reply's way to the client
  mtu,
  health,
  sync,  ///< of connections, for the next failover
};
inline constexpr Step kLastStep = Step::sync;

/// Something that was looked at.
struct Note {
  Step step = Step::directors;
  bool good = false;  ///< false: it could not be seen
  std::string sentence;
};

}  // namespace lvs::diagnosis
