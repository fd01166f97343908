// Messages of a director's network interfaces and what they have carried. JSON by messages.h's toJson() and fromJson().
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace lvs::api {

/// Counters begin with the interface, and are the kernel's own (struct rtnl_link_stats64).
struct Interface {
  std::string name;
  bool running = false;  ///< up, and with a carrier
  bool loopback = false;
  std::string hardware;  ///< empty: it has no such address
  std::vector<std::string> addresses;
  std::uint32_t mtu = 0;  ///< bytes
  std::uint64_t rxPackets = 0;
  std::uint64_t rxBytes = 0;
  std::uint64_t rxErrors = 0;
  std::uint64_t rxDropped = 0;
  std::uint64_t txPackets = 0;
  std::uint64_t txBytes = 0;
  std::uint64_t txErrors = 0;
  std::uint64_t txDropped = 0;
};

/// GET /v1/interfaces
struct Interfaces {
  std::uint64_t atMs = 0;  ///< when they were read, by a clock that does not jump and begins anywhere
  std::vector<Interface> interfaces;
};

}  // namespace lvs::api
