#include "agent/realserver/opening.h"

#include <algorithm>

namespace lvs::realserver {
namespace {

bool isFirewalld(const FirewallChain& chain) { return chain.tool == "nft" && chain.table == "firewalld"; }

std::string pathOf(const FirewallChain& chain) {
  if (chain.tool != "nft") return chain.tool + " " + chain.name;
  return "nft " + chain.family + " " + chain.table + " " + chain.name;
}

std::string matchFor(const FirewallChain& chain, const Arrival& packet) {
  const bool six = packet.family == Family::ipv6;
  const std::string protocol = protocolWord(packet.protocol);
  const std::string port = std::to_string(packet.port);
  const std::string to = packet.to.toString();
  const bool ported = packet.port != 0;
  if (isFirewalld(chain)) {  // as firewall-cmd lists it again
    return std::string("rule family=\"") + (six ? "ipv6" : "ipv4") + "\" destination address=\"" + to + "\" " +
           (ported ? "port port=\"" + port + "\" protocol=\"" + protocol + "\""
                   : "protocol value=\"" + protocol + "\"") +
           " accept";
  }
  if (chain.tool != "nft") return "-d " + to + " -p " + protocol + (ported ? " --dport " + port : "");
  return std::string(six ? "ip6" : "ip") + " daddr " + to + " " +
         (ported ? protocol + " dport " + port : "meta l4proto " + protocol);
}

/// A change's target and value taken apart again.
struct Opening {
  explicit Opening(const Change& change)
      : tool(change.target.substr(0, change.target.find(' '))),
        where(change.target.substr(std::min(tool.size() + 1, change.target.size()))),
        match(change.value),
        comment("lvs-real-server: " + change.value) {}
  std::string tool;
  std::string where;
  std::string match;
  std::string comment;

  std::string iptables(const char* how) const {
    return tool + " " + how + " " + where + " " + match + " -m comment --comment " + shellQuoted(comment) +
           " -j ACCEPT";
  }
  std::string nft() const {
    return "nft insert rule " + where + " " + match + " accept comment " + shellQuoted("\"" + comment + "\"");
  }
  std::string firewalld(const char* how) const {
    const std::string rule = std::string(" --") + how + "-rich-rule=" + shellQuoted(match) + "\n";
    return "zone=$(firewall-cmd --get-zone-of-interface=" + shellQuoted(where) +
           " 2>/dev/null || firewall-cmd --get-default-zone)\nfirewall-cmd -q --zone=\"$zone\"" + rule +
           "firewall-cmd -q --permanent --zone=\"$zone\"" + rule;
  }
};

}  // namespace

std::optional<Change> openingFor(const FirewallChain& chain, const Arrival& packet) {
  const std::string target = isFirewalld(chain) ? "firewalld " + packet.device : pathOf(chain);
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           c == '.' || c == ' ';
  };
  if (!std::all_of(target.begin(), target.end(), plain)) return std::nullopt;
  return Change{Kind::accept, target, matchFor(chain, packet)};
}

std::string openCommand(const Change& change) {
  const Opening opening(change);
  if (opening.tool == "firewalld") return opening.firewalld("add");
  return (opening.tool == "nft" ? opening.nft() : opening.iptables("-I")) + "\n";
}

std::string closeCommand(const Change& change) {
  const Opening opening(change);
  if (opening.tool == "firewalld") return opening.firewalld("remove");
  if (opening.tool != "nft") return opening.iptables("-D") + "\n";
  return "nft -a list chain " + opening.where + " | grep -F " + shellQuoted("\"" + opening.comment + "\"") +
         " | sed 's/.*# handle //' | while read -r number; do nft delete rule " + opening.where +
         " handle \"$number\"; done\n";
}

bool isOpen(const Change& change, const Facts& facts) {
  const Opening opening(change);
  if (opening.tool == "firewalld") return facts.richRules.contains(opening.match);
  return std::any_of(facts.firewall.begin(), facts.firewall.end(), [&](const FirewallChain& chain) {
    return pathOf(chain) == change.target &&
           std::any_of(chain.rules.begin(), chain.rules.end(), [&](const std::string& rule) {
             return rule.find("\"" + opening.comment + "\"") != std::string::npos;
           });
  });
}

std::string openAtBoot(const Change& change) {
  const Opening opening(change);
  if (opening.tool == "firewalld") return "";  // it keeps what is permanent by itself
  if (opening.tool != "nft") return opening.iptables("-C") + " 2>/dev/null || " + opening.iptables("-I") + "\n";
  return "nft list chain " + opening.where + " 2>/dev/null | grep -qF " + shellQuoted("\"" + opening.comment + "\"") +
         " || " + opening.nft() + "\n";
}

}  // namespace lvs::realserver
