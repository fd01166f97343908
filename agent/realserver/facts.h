// What a real server is like now, as plain values: read by one shell script over SSH (probe.h), judged by
// pure functions (checks.h).
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "agent/firewall/firewall.h"
#include "common/model/address.h"

namespace lvs::realserver {

using firewall::Arrival;
using firewall::arrivalText;
using firewall::Blocked;
using firewall::blockedBy;
using firewall::FirewallChain;
using firewall::FirewallReader;
using firewall::protocolWord;

struct LinkFact {
  bool up = false;
  std::string mac;  ///< "02:00:c0:a8:01:0e"; empty: none
};

struct AddressFact {
  std::string device;
  Prefix address;
  bool refused = false;  ///< IPv6: duplicate address detection failed or has not ended
};

struct ListenerFact {
  std::string protocol;  ///< "tcp" or "udp"
  IpAddress address;     ///< unspecified: every address of its family; [::] takes IPv4 as well
  std::uint16_t port = 0;
};

/// Connections that wait for the service behind a listening TCP socket.
struct QueueFact {
  IpAddress address;
  std::uint16_t port = 0;
  unsigned waiting = 0;
  unsigned most = 0;  ///< its backlog, or net.core.somaxconn
  bool full = false;  ///< for longer than a moment: what comes now is dropped
};

struct RouteFact {
  Family family = Family::ipv4;
  std::string table;  ///< "main" or a number
  std::string text;   ///< as ip(8) prints it: "default via 10.0.0.1 dev eth0"
};

struct RuleFact {
  Family family = Family::ipv4;
  std::string text;  ///< "4200 from 10.0.0.5 lookup 4200"
};

/// What starts things at boot.
enum class Init : std::uint8_t { none, systemd, openrc, ifupdown };

struct Facts {
  bool root = false;
  std::string system;  ///< "Debian GNU/Linux 12 (bookworm)"
  Init init = Init::none;
  bool networkd = false;        ///< systemd-networkd runs
  bool networkManager = false;  ///< NetworkManager runs
  bool hookEnabled = false;     ///< our unit starts at boot
  bool busyboxIp = false;       ///< ip(8) is busybox's, which knows fewer rules
  std::set<std::string> tools;  ///< of those that were looked for
  std::set<std::string> modules;
  std::map<std::string, LinkFact> links;
  std::vector<AddressFact> addresses;
  std::map<std::string, std::string> sysctls;  ///< "net/ipv4/conf/all/rp_filter"
  std::vector<RouteFact> routes;
  std::vector<RuleFact> rules;
  std::set<std::string> fouPorts;            ///< "4 5555", "6 5555"
  std::map<std::string, std::string> files;  ///< those of ours that exist, with their content
  std::set<std::string> folders;             ///< those of our files' folders that exist
  std::vector<ListenerFact> listeners;
  std::vector<QueueFact> queues;  ///< none where ss(8) is missing
  std::vector<FirewallChain> firewall;
  std::set<std::string> richRules;  ///< of firewalld
  bool complete = false;            ///< the script ran to its end

  /// The value, or 0 where there is none.
  int sysctl(const std::string& path) const;
  /// What the kernel uses for an interface: the greater of `all`'s and its own (ip-sysctl, conf/*).
  int effective(const std::string& name, const std::string& device) const;
  /// The device that carries the address; empty when none does.
  std::string deviceOf(const IpAddress& address) const;
};

}  // namespace lvs::realserver
