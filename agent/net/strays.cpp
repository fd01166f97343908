#include "agent/net/strays.h"

#include "agent/net/nft.h"

namespace lvs::net {
namespace {

/// A packet that two directors hand to each other loses hops: it ends well before it would by itself.
constexpr char kHopsLeft[] = "32";

void appendRules(std::string& chain, const std::vector<StrayWay>& ways, Family family, bool replies) {
  const bool ipv6 = family == Family::ipv6;
  const std::string ip = ipv6 ? "ip6" : "ip";
  for (const StrayWay& way : ways) {
    if (way.to.family() != family || way.vips.empty() || (replies && !way.replies)) continue;
    std::string vips;
    for (const IpAddress& vip : way.vips) vips += (vips.empty() ? "" : ", ") + vip.toString();
    chain += replies
                 ? "    iifname \"" + (way.arrival.empty() ? way.interface : way.arrival) + "\" " + ip + " saddr != { "
                 : "    " + ip + " daddr { ";
    chain += vips + " } tcp flags & (syn | ack) != syn " + ip + (ipv6 ? " hoplimit > " : " ttl > ") + kHopsLeft +
             " dup to " + way.to.toString() + (ipv6 ? " device \"" + way.interface + "\"" : "") + " drop\n";
  }
}

}  // namespace

std::string straysScript(const std::vector<StrayWay>& ways) {
  std::string script;
  for (const Family family : {Family::ipv4, Family::ipv6}) {
    const std::string table = std::string(family == Family::ipv6 ? "ip6" : "ip") + " lvs_agent_strays";
    // Adding first makes the deletion right whether or not there was a table.
    script += "add table " + table + "\ndelete table " + table + "\n";
    std::string input, forward;
    appendRules(input, ways, family, false);
    appendRules(forward, ways, family, true);
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
