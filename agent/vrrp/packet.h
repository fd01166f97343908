// VRRP advertisements, version 2 (RFC 3768) and 3 (RFC 5798, RFC 9568), as bytes and as values. Pure; tolerant where
// the RFCs are, strict everywhere else: what arrives was sent by anybody.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "common/model/address.h"
#include "common/model/document.h"

namespace lvs::vrrp {

inline constexpr std::uint8_t kProtocol = 112;  ///< of IP
inline constexpr std::uint8_t kHopLimit = 255;  ///< every advertisement has it: nothing from beyond the link counts
inline constexpr std::uint8_t kOwnerPriority = 255;
/// The list of addresses has one byte for its length.
inline constexpr std::size_t kMostAddresses = 255;
/// Of version 3, twelve bits of centiseconds.
inline constexpr std::uint32_t kLongestIntervalMs = 40950;

struct Advertisement {
  std::uint8_t version = 3;
  std::uint8_t virtualRouterId = 0;
  std::uint8_t priority = 0;     ///< 0: the master gives up
  std::uint32_t intervalMs = 0;  ///< version 2 sends whole seconds, version 3 whole centiseconds
  std::vector<IpAddress> addresses;
  bool operator==(const Advertisement&) const = default;
};

/// How a group sends, and what it accepts.
struct Settings {
  std::uint8_t version = 3;
  Family family = Family::ipv4;
  VrrpChecksum checksum = VrrpChecksum::pseudoHeader;  ///< of version 3 over IPv4; either is accepted
  std::string password;                                ///< of version 2; empty: no authentication
  bool operator==(const Settings&) const = default;
};

/// The VRRP message (without IP header). Source and destination count in the checksum of version 3.
/// More than 255 addresses: the first 255.
std::vector<std::uint8_t> encode(const Advertisement& advertisement, const Settings& settings, const IpAddress& source,
                                 const IpAddress& destination);

/// Why a message is no advertisement for this group; in the order in which they are looked for.
enum class Rejection : std::uint8_t {
  hopLimit,  ///< not 255
  tooShort,  ///< not even a header
  version,   ///< another than the group's
  type,      ///< not 1
  length,    ///< shorter than its count of addresses says
  checksum,
  authentication  ///< another type or another password
};
/// A sentence about it.
std::string_view rejectionWords(Rejection rejection);

struct Received {
  Advertisement advertisement;
  IpAddress source;
};

/// `message`: the IP packet's payload, Ethernet padding behind it tolerated. Nothing of it is believed before its
/// checksum is right.
std::variant<Received, Rejection> decode(std::span<const std::uint8_t> message, const Settings& settings,
                                         const IpAddress& source, const IpAddress& destination, std::uint8_t hopLimit);

/// 224.0.0.18 or ff02::12 (RFC 5798, 5.1).
const IpAddress& multicastGroup(Family family);
/// 00-00-5E-00-01-{VRID} or 00-00-5E-00-02-{VRID} (RFC 5798, 7.3).
std::array<std::uint8_t, 6> virtualMac(Family family, std::uint8_t virtualRouterId);

}  // namespace lvs::vrrp
