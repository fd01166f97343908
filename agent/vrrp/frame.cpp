#include "agent/vrrp/frame.h"

#include <net/ethernet.h>

namespace lvs::vrrp {
namespace {

using Bytes = std::vector<std::uint8_t>;

void append16(Bytes& out, std::size_t value) {
  out.push_back(static_cast<std::uint8_t>(value >> 8U & 0xffU));
  out.push_back(static_cast<std::uint8_t>(value & 0xffU));
}

void append(Bytes& out, const IpAddress& address) {
  const auto length = static_cast<std::ptrdiff_t>(address.bitLength() / 8);
  out.insert(out.end(), address.bytes().begin(), address.bytes().begin() + length);
}

/// RFC 1071.
std::uint16_t checksum(std::span<const std::uint8_t> header) {
  std::uint32_t sum = 0;
  for (std::size_t at = 0; at + 1 < header.size(); at += 2) sum += std::uint32_t{header[at]} << 8U | header[at + 1];
  while (sum >> 16U) sum = (sum & 0xffffU) + (sum >> 16U);
  return static_cast<std::uint16_t>(~sum);
}

void appendIpv4(Bytes& out, std::size_t payload, const IpAddress& source, const IpAddress& group) {
  const std::size_t start = out.size();
  out.insert(out.end(), {0x45, 0xc0});  // network control, as the other way of sending has it
  append16(out, 20 + payload);
  append16(out, 0);
  append16(out, 0x4000);  // don't fragment: nothing tells the parts apart (RFC 6864, 4)
  out.insert(out.end(), {kHopLimit, kProtocol, 0, 0});
  append(out, source);
  append(out, group);
  const std::uint16_t sum = checksum(std::span(out).subspan(start));
  out[start + 10] = static_cast<std::uint8_t>(sum >> 8U);
  out[start + 11] = static_cast<std::uint8_t>(sum & 0xffU);
}

void appendIpv6(Bytes& out, std::size_t payload, const IpAddress& source, const IpAddress& group) {
  out.insert(out.end(), {0x6c, 0, 0, 0});
  append16(out, payload);
  out.insert(out.end(), {kProtocol, kHopLimit});
  append(out, source);
  append(out, group);
}

}  // namespace

std::vector<std::uint8_t> frameOf(std::span<const std::uint8_t> message, std::span<const std::uint8_t, 6> mac,
                                  const IpAddress& source, const IpAddress& group) {
  Bytes out;
  out.reserve(sizeof(ether_header) + 40 + message.size());
  const auto& bytes = group.bytes();
  // RFC 1112, 6.4 and RFC 2464, 7: the group's last bits in the Ethernet address.
  if (group.isIpv6()) out = {0x33, 0x33, bytes[12], bytes[13], bytes[14], bytes[15]};
  else out = {0x01, 0x00, 0x5e, static_cast<std::uint8_t>(bytes[1] & 0x7fU), bytes[2], bytes[3]};
  out.insert(out.end(), mac.begin(), mac.end());
  append16(out, group.isIpv6() ? ETHERTYPE_IPV6 : ETHERTYPE_IP);
  if (group.isIpv6()) appendIpv6(out, message.size(), source, group);
  else appendIpv4(out, message.size(), source, group);
  out.insert(out.end(), message.begin(), message.end());
  return out;
}

}  // namespace lvs::vrrp
