#include "common/model/address.h"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>

namespace lvs {
namespace {

/// A decimal number without sign or leading zeros, at most `max`.
std::optional<unsigned> parseNumber(std::string_view text, unsigned max) {
  if (text.empty() || (text.size() > 1 && text.front() == '0')) return std::nullopt;
  unsigned value = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failed != std::errc() || end != text.data() + text.size() || value > max) return std::nullopt;
  return value;
}

}  // namespace

std::optional<IpAddress> IpAddress::parse(std::string_view text) {
  char terminated[INET6_ADDRSTRLEN] = {};  // inet_pton wants a terminated string
  if (text.empty() || text.size() >= sizeof terminated || text.find('\0') != text.npos) return std::nullopt;
  std::copy(text.begin(), text.end(), terminated);
  IpAddress address;
  address.family_ = text.find(':') == text.npos ? Family::ipv4 : Family::ipv6;
  const int domain = address.isIpv6() ? AF_INET6 : AF_INET;
  if (inet_pton(domain, terminated, address.bytes_.data()) != 1) return std::nullopt;
  return address;
}

IpAddress IpAddress::fromBytes(Family family, const std::uint8_t* bytes) {
  IpAddress address;
  address.family_ = family;
  std::copy_n(bytes, family == Family::ipv6 ? 16 : 4, address.bytes_.begin());
  return address;
}

std::string IpAddress::toString() const {
  char text[INET6_ADDRSTRLEN] = {};
  inet_ntop(isIpv6() ? AF_INET6 : AF_INET, bytes_.data(), text, sizeof text);
  return text;
}

bool IpAddress::isUnspecified() const {
  return std::all_of(bytes_.begin(), bytes_.end(), [](std::uint8_t byte) { return byte == 0; });
}

bool IpAddress::isLoopback() const {
  if (!isIpv6()) return bytes_[0] == 127;
  return bytes_[15] == 1 && std::all_of(bytes_.begin(), bytes_.end() - 1, [](auto byte) { return byte == 0; });
}

bool IpAddress::isMulticast() const { return isIpv6() ? bytes_[0] == 0xff : (bytes_[0] & 0xf0U) == 0xe0U; }

bool IpAddress::isLinkLocal() const {
  return isIpv6() ? bytes_[0] == 0xfe && (bytes_[1] & 0xc0U) == 0x80U : bytes_[0] == 169 && bytes_[1] == 254;
}

bool IpAddress::isLimitedBroadcast() const {
  return !isIpv6() && std::all_of(bytes_.begin(), bytes_.begin() + 4, [](auto byte) { return byte == 255; });
}

std::optional<Prefix> Prefix::parse(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == text.npos) return std::nullopt;
  const auto address = IpAddress::parse(text.substr(0, slash));
  if (!address) return std::nullopt;
  const auto length = parseNumber(text.substr(slash + 1), address->bitLength());
  if (!length) return std::nullopt;
  return Prefix{*address, *length};
}

std::string Prefix::toString() const { return address.toString() + "/" + std::to_string(length); }

IpAddress Prefix::network() const {
  auto bytes = address.bytes();
  for (unsigned bit = length; bit < address.bitLength(); ++bit) {
    bytes[bit / 8] = static_cast<std::uint8_t>(bytes[bit / 8] & ~(0x80U >> (bit % 8)));
  }
  return IpAddress::fromBytes(address.family(), bytes.data());
}

bool Prefix::contains(const IpAddress& other) const {
  return other.family() == address.family() && Prefix{other, length}.network() == network();
}

std::optional<Endpoint> Endpoint::parse(std::string_view text) {
  const std::size_t colon = text.rfind(':');
  if (colon == text.npos) return std::nullopt;
  const auto port = parseNumber(text.substr(colon + 1), 65535);
  std::string_view host = text.substr(0, colon);
  if (!port || *port == 0 || host.empty() || host.size() > 255) return std::nullopt;
  if (host.front() == '[') {
    if (host.size() < 3 || host.back() != ']') return std::nullopt;
    const auto address = IpAddress::parse(host.substr(1, host.size() - 2));
    if (!address || !address->isIpv6()) return std::nullopt;
    return Endpoint{address->toString(), static_cast<std::uint16_t>(*port)};
  }
  const bool named = std::all_of(host.begin(), host.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
           c == '_';
  });
  if (!named) return std::nullopt;
  return Endpoint{std::string(host), static_cast<std::uint16_t>(*port)};
}

std::string Endpoint::toString() const {
  const bool bracket = host.find(':') != host.npos;
  return (bracket ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

}  // namespace lvs
