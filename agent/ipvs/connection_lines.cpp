// The line format is ip_vs_conn_seq_show's (kernel's ip_vs_conn.c):
//   TCP C0A80005 8A2E 0A000001 0050 0A000009 0050 ESTABLISHED     899 sip …
#include "agent/ipvs/connection_lines.h"

#include "agent/ipvs/proc_text.h"

namespace lvs::ipvs {
namespace {

/// One entry's endpoint; the two fields are address and port.
std::optional<DestinationKey> twoFieldEndpoint(std::string_view& line) {
  const auto address = hexAddress(takeField(line));
  const auto port = hexNumber(takeField(line));
  if (!address || !port || *port > 0xffff) return std::nullopt;
  return DestinationKey{*address, static_cast<std::uint16_t>(*port)};
}

}  // namespace

std::optional<ConnectionLine> parseConnectionLine(std::string_view text) {
  ConnectionLine line;
  line.protocol = takeField(text);
  const auto client = twoFieldEndpoint(text);
  const auto service = twoFieldEndpoint(text);
  const auto destination = twoFieldEndpoint(text);
  if (!client || !service || !destination) return std::nullopt;
  line.client = *client;
  line.service = *service;
  line.destination = *destination;
  line.state = takeField(text);
  const auto expires = decimalNumber(takeField(text));
  if (!expires) return std::nullopt;
  line.expires = *expires;
  return line;
}

}  // namespace lvs::ipvs
