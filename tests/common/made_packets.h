// Packets built by hand, with right checksums, for tests of what reads them. From the inside out:
// ethernet(ipv4("10.0.0.1", "10.0.0.2", 6, tcp(…))).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "common/model/address.h"

namespace lvs::made {

using Bytes = std::vector<std::uint8_t>;

inline Bytes operator+(Bytes first, const Bytes& second) {
  first.insert(first.end(), second.begin(), second.end());
  return first;
}
inline Bytes number(std::uint32_t value, unsigned bytes) {
  Bytes out;
  for (unsigned i = bytes; i-- > 0;) out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
  return out;
}
inline Bytes address(const std::string& text) {
  const IpAddress parsed = *IpAddress::parse(text);
  return {parsed.bytes().begin(), parsed.bytes().begin() + parsed.bitLength() / 8};
}
inline std::uint16_t onesComplement(const Bytes& bytes) {
  std::uint32_t sum = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) sum += i % 2 == 0 ? bytes[i] * 256U : bytes[i];
  while (sum >> 16U != 0) sum = (sum & 0xffffU) + (sum >> 16U);
  return static_cast<std::uint16_t>(~sum);
}
/// The checksum of a transport's bytes put in at `at`, as between these addresses.
inline Bytes summed(Bytes bytes, std::size_t at, const std::string& from, const std::string& to,
                    std::uint8_t protocol) {
  const std::uint16_t sum = onesComplement(address(from) + address(to) + number(protocol, 4) +
                                           number(static_cast<std::uint32_t>(bytes.size()), 4) + bytes);
  bytes[at] = static_cast<std::uint8_t>(sum >> 8U);
  bytes[at + 1] = static_cast<std::uint8_t>(sum);
  return bytes;
}

inline Bytes ethernet(std::uint16_t type, const Bytes& inside) {
  return Bytes{2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1} + number(type, 2) + inside;
}
inline Bytes ipv4(const std::string& from, const std::string& to, std::uint8_t protocol, const Bytes& inside,
                  std::uint16_t fragment = 0x4000, std::uint8_t ttl = 64) {
  Bytes header = Bytes{0x45, 0} + number(static_cast<std::uint32_t>(20 + inside.size()), 2) + number(7, 2) +
                 number(fragment, 2) + Bytes{ttl, protocol, 0, 0} + address(from) + address(to);
  const std::uint16_t sum = onesComplement(header);
  header[10] = static_cast<std::uint8_t>(sum >> 8U);
  header[11] = static_cast<std::uint8_t>(sum);
  return header + inside;
}
inline Bytes ipv6(const std::string& from, const std::string& to, std::uint8_t next, const Bytes& inside) {
  return Bytes{0x60, 0, 0, 0} + number(static_cast<std::uint32_t>(inside.size()), 2) + Bytes{next, 64} + address(from) +
         address(to) + inside;
}
/// A SYN's header with the segment size as option, or any other flags without.
inline Bytes tcp(std::uint16_t from, std::uint16_t to, std::uint8_t flags, std::uint16_t mss = 0,
                 const Bytes& data = {}) {
  const Bytes options = mss == 0 ? Bytes{} : Bytes{1, 1, 1, 1, 2, 4} + number(mss, 2);
  const auto words = static_cast<std::uint8_t>((20 + options.size()) / 4);
  return number(from, 2) + number(to, 2) + number(1000, 4) + number(2000, 4) +
         Bytes{static_cast<std::uint8_t>(words << 4U), flags} + number(64240, 2) + number(0, 4) + options + data;
}
inline Bytes udp(std::uint16_t from, std::uint16_t to, const Bytes& data) {
  return number(from, 2) + number(to, 2) + number(static_cast<std::uint32_t>(8 + data.size()), 2) + number(0, 2) + data;
}
inline Bytes icmp(std::uint8_t type, std::uint8_t code, std::uint32_t rest, const Bytes& data) {
  return Bytes{type, code, 0, 0} + number(rest, 4) + data;
}

}  // namespace lvs::made
