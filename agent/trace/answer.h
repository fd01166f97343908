// What comes back of a probe, in words: ICMP and ICMPv6 errors by their type and code, and what they mean for the way.
// Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "common/model/address.h"

namespace lvs::trace {

enum class Method : std::uint8_t { udp, icmp, tcp };
std::string methodName(Method method);
std::optional<Method> parseMethod(const std::string& name);

enum class Meaning : std::uint8_t {
  passed,   ///< a router on the way had it
  reached,  ///< the destination had it
  stopped,  ///< whoever answers let it go no further
  tooBig,
};

struct Answer {
  IpAddress from;
  std::uint64_t afterUs = 0;
  std::string what;
  std::uint32_t mtu = 0;  ///< of tooBig; 0: not told
  Meaning meaning = Meaning::passed;
  bool own = false;  ///< this director's own stack says so: nothing went out
};

/// An ICMP error as the kernel tells it.
struct IcmpError {
  Family family = Family::ipv4;
  std::uint8_t type = 0;
  std::uint8_t code = 0;
  std::uint32_t mtu = 0;
  IpAddress from;
};
/// nullopt: it is none that ends or passes a probe. `to`: where the probe was to go.
std::optional<Answer> readError(const IcmpError& error, const IpAddress& to);

/// RFC 792 and RFC 4443, 4.1: the beginning of an echo request or reply.
struct Echo {
  bool request = false;
  std::uint16_t id = 0;
  std::uint16_t sequence = 0;
  bool operator==(const Echo&) const = default;
};
/// `bytes`: from the ICMP header on. nullopt: it is something else, or too little of it.
std::optional<Echo> readEcho(Family family, std::span<const std::uint8_t> bytes);
/// A whole request of so many bytes, at least 8; its checksum is right (RFC 1071) for IPv4.
std::string writeEchoRequest(Family family, std::uint16_t id, std::uint16_t sequence, std::size_t bytes);

}  // namespace lvs::trace
