// What a machine's packet filter does with the packets of the cluster: the rules of nft(8) or iptables(8), walked as
// the kernel walks them as far as they are understood. A rule about something that is not known here (a set, a rate,
// the client) neither blocks nor lets through for certain; only what blocks for certain is told. Pure.
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
  bool input = false;  ///< packets for this machine pass here: the hooks input and prerouting
  bool drops = false;  ///< its policy, for what no rule decides
  std::vector<std::string> rules;
  bool forward = false;  ///< packets that this machine passes on
  bool output = false;   ///< packets that it sends
};

/// Which way a packet takes through the machine.
enum class Way : std::uint8_t {
  in,    ///< it is for this machine
  out,   ///< this machine sends it on, as IPVS does
  back,  ///< a reply that is routed through this machine
};

/// A new flow's first packet, as it arrives at the machine or leaves it; or a reply that passes it.
struct Arrival {
  Family family = Family::ipv4;
  unsigned protocol = 6;   ///< IP protocol number
  std::uint16_t port = 0;  ///< TCP, UDP, SCTP: the server's end; 0: none
  IpAddress to;            ///< the server's end: destination, or a reply's source
  std::string device;      ///< that it comes in by or, on its way out, leaves by
  Way way = Way::in;
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

/// Every chain on the packet's way that drops it for certain.
std::vector<Blocked> blockedBy(const std::vector<FirewallChain>& chains, const Arrival& packet);

/// "tcp", "udp", "sctp", or the number.
std::string protocolWord(unsigned protocol);

/// "tcp port 80 to 192.168.1.214", "IP protocol 4 (IPIP) to 192.168.1.14", "tcp port 80 from 10.0.0.5"
std::string arrivalText(const Arrival& packet);

}  // namespace lvs::firewall
