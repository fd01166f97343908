// Pages of /proc/net/ip_vs_conn: the file is read once from its start, in pieces, and only the entries of
// one page are kept, so that millions of connections cost time but no memory. Pure apart from the
// caller's reading; entries that are not understood are passed over.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "agent/ipvs/connection_lines.h"
#include "agent/kernel.h"

namespace lvs::ipvs {

/// What a packet is sent to: a service's address, or one of the rules of a firewall mark.
struct VirtualMatch {
  std::uint8_t protocol = 0;  ///< IPPROTO_*
  IpAddress address;
  std::uint16_t port = 0;  ///< 0: any
};

/// What entries have to match; the empty parts match all.
struct ConnectionFilter {
  bool byService = false;
  std::vector<VirtualMatch> services;  ///< any of these; byService with none: nothing matches
  std::optional<IpAddress> destination;
  std::optional<std::uint16_t> destinationPort;
  std::optional<IpAddress> client;
  std::string state;
};

/// Reads a query's texts but for a firewall mark's, whose rules the caller knows; an error names what
/// was found and what is allowed.
Result<ConnectionFilter> connectionFilter(const ConnectionQuery& query);

/// "tcp 10.0.0.1:80" or "fwmark 80 ipv6" as a key.
std::optional<ServiceKey> parseServiceKey(std::string_view text);

class ConnectionPager {
 public:
  ConnectionPager(ConnectionFilter filter, std::uint64_t offset, std::uint32_t limit);

  /// Takes the file's next piece; false when it need not read on.
  bool feed(std::string_view piece);
  /// The page, after the last piece; cut off: reading ended before the file did, and the page is marked
  /// as truncated.
  api::ConnectionPage finish(bool cutOff = false);

 private:
  bool line(std::string_view text);

  ConnectionFilter filter_;
  std::uint64_t offset_;
  std::uint32_t limit_;
  std::uint64_t matched_ = 0;
  std::uint64_t lines_ = 0;
  LineFeed feed_;
  api::ConnectionPage page_;
};

}  // namespace lvs::ipvs
