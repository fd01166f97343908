#include "agent/ipvs/table.h"

#include <netinet/in.h>

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

std::string withPort(const IpAddress& address, std::uint16_t port) {
  const std::string host = address.isIpv6() ? "[" + address.toString() + "]" : address.toString();
  return host + ":" + std::to_string(port);
}

}  // namespace

std::string ServiceKey::toString() const {
  if (fwmark != 0) return "fwmark " + std::to_string(fwmark) + (family == Family::ipv6 ? " ipv6" : "");
  return protocolWord(protocol) + " " + withPort(address, port);
}

std::string DestinationKey::toString() const { return withPort(address, port); }

}  // namespace lvs::ipvs
