#include "agent/net/closed.h"

#include "agent/net/nft.h"

namespace lvs::net {
namespace {

void appendSet(std::string& script, const std::set<Prefix>& closed, Family family) {
  const bool ipv6 = family == Family::ipv6;
  script += std::string("  set vips") + (ipv6 ? "6" : "4") + " {\n    type " + (ipv6 ? "ipv6_addr" : "ipv4_addr") +
            "\n    flags interval\n";
  bool first = true;
  for (const Prefix& prefix : closed) {
    if (prefix.address.family() != family) continue;
    script += (first ? "    elements = { " : ", ") + prefix.toString();
    first = false;
  }
  script += first ? "  }\n" : " }\n  }\n";
}

}  // namespace

std::string closedScript(const std::set<Prefix>& closed) {
  // Adding first makes the deletion right whether or not there was a table.
  std::string script = "add table inet lvs_agent_closed\ndelete table inet lvs_agent_closed\n";
  if (closed.empty()) return script;
  script += "table inet lvs_agent_closed {\n";
  appendSet(script, closed, Family::ipv4);
  appendSet(script, closed, Family::ipv6);
  return script +
         "  chain input {\n    type filter hook input priority 250; policy accept;\n"
         "    icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } accept\n"
         "    ip daddr @vips4 drop\n    ip6 daddr @vips6 drop\n  }\n}\n";
}

std::set<Prefix> parseClosed(std::string_view listing) {
  std::set<Prefix> closed;
  for (const std::string_view part : {"hook input", "@vips4 drop", "@vips6 drop"}) {
    if (listing.find(part) == std::string_view::npos) return closed;
  }
  for (const std::string_view one : listedElements(listing)) {
    if (const auto prefix = Prefix::parse(one)) closed.insert(*prefix);
    else if (const auto address = IpAddress::parse(one)) closed.insert({*address, address->bitLength()});
  }
  return closed;
}

Result<std::set<Prefix>> readClosed() {
  const auto listing = listTable("inet lvs_agent_closed");
  if (listing) return parseClosed(*listing);
  return Error{"", "Cannot read from nftables what is closed: " + listing.message()};
}

Outcome writeClosed(const std::set<Prefix>& closed) {
  const auto done = runNft(closedScript(closed));
  if (!done) return Error{"", "The kernel refused to close VIPs: " + done.message()};
  return Done{};
}

}  // namespace lvs::net
