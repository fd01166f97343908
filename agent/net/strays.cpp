#include "agent/net/strays.h"

#include "agent/net/nft.h"

namespace lvs::net {
namespace {

/// A packet that two directors hand to each other loses hops: it ends well before it would by itself.
constexpr char kHopsLeft[] = "32";

std::string listed(const std::vector<Prefix>& prefixes) {
  std::string list;
  for (const Prefix& prefix : prefixes) {
    const bool one = prefix.length == prefix.address.bitLength();
    list += (list.empty() ? "" : ", ") + (one ? prefix.address.toString() : prefix.toString());
  }
  return "{ " + list + " }";
}

bool handsOver(const StrayWay& way, Family family) { return way.to.family() == family && !way.vips.empty(); }

/// What the rule takes is sent to the other director and goes no further here.
std::string rule(const StrayWay& way, Family family, const std::string& taken) {
  const bool ipv6 = family == Family::ipv6;
  return "    " + taken + " tcp flags & (syn | ack) != syn " + (ipv6 ? "ip6 hoplimit > " : "ip ttl > ") + kHopsLeft +
         " dup to " + way.to.toString() + (ipv6 ? " device \"" + way.interface + "\"" : "") + " drop\n";
}

}  // namespace

std::string straysScript(const std::vector<StrayWay>& ways) {
  std::string script;
  for (const Family family : {Family::ipv4, Family::ipv6}) {
    const std::string table = std::string(family == Family::ipv6 ? "ip6" : "ip") + " lvs_agent_strays";
    // Adding first makes the deletion right whether or not there was a table.
    script += "add table " + table + "\ndelete table " + table + "\n";
    const std::string ip = family == Family::ipv6 ? "ip6" : "ip";
    std::string input, forward;
    // A reply of a connection that this director knows has a VIP's address by now, of whichever group.
    std::vector<Prefix> known;
    for (const StrayWay& way : ways) {
      if (handsOver(way, family)) known.insert(known.end(), way.vips.begin(), way.vips.end());
    }
    for (const StrayWay& way : ways) {
      if (!handsOver(way, family)) continue;
      input += rule(way, family, ip + " daddr " + listed(way.vips));
      if (way.replies)
        forward += rule(way, family,
                        "iifname \"" + (way.arrival.empty() ? way.interface : way.arrival) + "\" " + ip +
                            " saddr != " + listed(known));
    }
    if (input.empty()) continue;
    script += "table " + table + " {\n  chain input {\n    type filter hook input priority 200; policy accept;\n" +
              input + "  }\n";
    if (!forward.empty())
      script += "  chain forward {\n    type filter hook forward priority 200; policy accept;\n" + forward + "  }\n";
    script += "}\n";
  }
  return script;
}

Outcome writeStrays(const std::vector<StrayWay>& ways) {
  const auto done = runNft(straysScript(ways));
  if (!done) return Error{"", "Packets of connections on their way cannot be handed over: " + done.message()};
  return Done{};
}

}  // namespace lvs::net
