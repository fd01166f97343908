#include "agent/ipvs/table.h"

#include <netinet/in.h>

#include <charconv>

namespace lvs::ipvs {
namespace {

std::string protocolWord(std::uint8_t protocol) {
  switch (protocol) {
    case IPPROTO_TCP: return "tcp";
    case IPPROTO_UDP: return "udp";
    case IPPROTO_SCTP: return "sctp";
    default: return "protocol-" + std::to_string(protocol);
  }
}

void append(std::string& out, unsigned number) {
  char digits[10];
  const auto end = std::to_chars(digits, digits + sizeof digits, number);
  out.append(digits, end.ptr);
}

/// IPv4 is written out here: a large plan names every entry several times, and inet_ntop takes its time.
void append(std::string& out, const IpAddress& address, std::uint16_t port) {
  if (address.isIpv6()) {
    out.append("[").append(address.toString()).append("]");
  } else {
    for (std::size_t at = 0; at < 4; ++at) {
      if (at > 0) out += '.';
      append(out, unsigned{address.bytes()[at]});
    }
  }
  out += ':';
  append(out, unsigned{port});
}

}  // namespace

std::string ServiceKey::toString() const {
  if (fwmark != 0) return "fwmark " + std::to_string(fwmark) + (family == Family::ipv6 ? " ipv6" : "");
  std::string out = protocolWord(protocol);
  out += ' ';
  append(out, address, port);
  return out;
}

std::string DestinationKey::toString() const {
  std::string out;
  append(out, address, port);
  return out;
}

}  // namespace lvs::ipvs
