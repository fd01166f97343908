// IP addresses and prefixes as values: parsed once at the border, then passed on as types.
// Text follows RFC 4291/5952 (IPv6) and dotted decimal (IPv4); nothing here touches a socket.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lvs {

enum class Family : std::uint8_t { ipv4, ipv6 };

/// An IPv4 or IPv6 address. The default is 0.0.0.0.
class IpAddress {
 public:
  IpAddress() = default;
  /// Parses text without prefix, port, brackets or zone; nullopt when it is not an address.
  static std::optional<IpAddress> parse(std::string_view text);
  /// From network-order bytes: 4 for IPv4, 16 for IPv6.
  static IpAddress fromBytes(Family family, const std::uint8_t* bytes);

  Family family() const { return family_; }
  bool isIpv6() const { return family_ == Family::ipv6; }
  /// Network order; the first 4 bytes count for IPv4, all 16 for IPv6.
  const std::array<std::uint8_t, 16>& bytes() const { return bytes_; }
  unsigned bitLength() const { return isIpv6() ? 128 : 32; }
  /// Canonical text.
  std::string toString() const;

  bool isUnspecified() const;
  bool isLoopback() const;
  bool isMulticast() const;
  bool isLinkLocal() const;
  bool isLimitedBroadcast() const;  ///< 255.255.255.255

  auto operator<=>(const IpAddress&) const = default;

 private:
  Family family_ = Family::ipv4;
  std::array<std::uint8_t, 16> bytes_{};
};

/// An address with a prefix length, `192.168.1.214/24`: host bits are kept.
struct Prefix {
  IpAddress address;
  unsigned length = 32;  ///< 0 to 32 or 0 to 128

  /// Parses `address/length`; nullopt when either is malformed or out of range.
  static std::optional<Prefix> parse(std::string_view text);
  std::string toString() const;
  bool contains(const IpAddress& other) const;  ///< same family and same network
  IpAddress network() const;                    ///< host bits cleared

  auto operator<=>(const Prefix&) const = default;
};

/// `host:port` or `[v6]:port`; the host may be a name (a director's agent).
struct Endpoint {
  std::string host;
  std::uint16_t port = 0;

  static std::optional<Endpoint> parse(std::string_view text);
  std::string toString() const;

  auto operator<=>(const Endpoint&) const = default;
};

}  // namespace lvs
