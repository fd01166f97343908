// What a machine's packet filter does with the packets that the cluster sends it: the rules of nft(8) or
// iptables(8), walked as the kernel walks them as far as they are understood. A rule about something that is
// not known here (a set, a rate, a source) neither blocks nor lets in for certain; only what blocks for certain
// is told. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/model/address.h"

namespace lvs::firewall {

/// A chain as it was listed.
struct FirewallChain {
  std::string tool;    ///< "nft", "iptables", "ip6tables"
  std::string family;  ///< "inet", "ip", "ip6"
  std::string table;
  std::string name;
  bool input = false;  ///< packets for this machine begin here
  bool drops = false;  ///< its policy, for what no rule decides
  std::vector<std::string> rules;
};

/// A new flow's first packet, as it arrives at the machine.
struct Arrival {
  Family family = Family::ipv4;
  unsigned protocol = 6;   ///< IP protocol number
  std::uint16_t port = 0;  ///< TCP, UDP, SCTP destination; 0: none
  IpAddress to;
  std::string device;
};

struct Blocked {
  const FirewallChain* chain = nullptr;  ///< where the packet came in
  std::string by;                        ///< "the rule \"tcp dport 80 drop\"", "its policy"
};

/// Takes one line of "nft list ruleset" or "iptables -S"; the chains grow line by line.
class FirewallReader {
 public:
  void nft(std::string_view line);
  void iptables(std::string_view line, Family family);
  /// Tables that iptables manages are told once, in its words.
  std::vector<FirewallChain> take();

 private:
  FirewallChain& chain(const std::string& tool, const std::string& family, const std::string& table,
                       const std::string& name);
  std::vector<FirewallChain> chains_;
  std::string family_;
  std::string table_;
  std::string name_;
};

/// Every input chain that drops the packet for certain.
std::vector<Blocked> blockedBy(const std::vector<FirewallChain>& chains, const Arrival& packet);

/// "tcp", "udp", "sctp", or the number.
std::string protocolWord(unsigned protocol);

/// "tcp port 80 to 192.168.1.214", "IP protocol 4 (IPIP) to 192.168.1.14"
std::string arrivalText(const Arrival& packet);

}  // namespace lvs::firewall
