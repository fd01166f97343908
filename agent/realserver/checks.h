// What the cluster needs of a real server, fact by fact: each with whether it holds, what was found, what
// follows when it does not, and the change that mends it. `plan`, `setup` and `verify` all stand on this
// one list, so that what is verified is exactly what is set up. Pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "agent/realserver/change.h"
#include "common/model/document.h"

namespace lvs::realserver {

struct Check {
  std::string name;  ///< "VIP 192.168.1.214 on tunl0"
  bool good = false;
  std::string found;        ///< when it is not good: "tunl0 does not carry it"
  std::string consequence;  ///< "the real server drops the packets: they are not for it"
  std::optional<Change> mend;
  std::string advice;    ///< what to do where no change of ours mends it
  bool offered = false;  ///< mended only when it is asked for
};

/// Opening the firewall is done only when it is asked for; what has been opened once stays so.
struct FirewallWish {
  bool open = false;
  std::vector<Change> opened;  ///< by earlier set-ups
};

/// Every fact about one real server, in the order in which they are mended. A server that no service uses
/// needs nothing.
std::vector<Check> checksFor(const Cluster& cluster, const RealServer& server, const Facts& facts,
                             const FirewallWish& wish = {});

/// The kernel's catch-all device of a tunnel (drivers' fallback devices) and its module.
struct Carrier {
  std::string device;
  std::string module;
  unsigned overhead = 0;  ///< bytes that the encapsulation adds to a packet
};
Carrier carrierOf(const IpAddress& rip, Family vip, const TunnelOptions& tunnel);

/// The VIPs that the server is to take packets for without answering ARP (direct routing and tunnels).
std::vector<IpAddress> quietVips(const Cluster& cluster, const RealServer& server);

}  // namespace lvs::realserver
