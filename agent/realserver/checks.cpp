#include "agent/realserver/checks.h"

#include <algorithm>
#include <map>
#include <set>

#include "agent/realserver/boot.h"
#include "agent/realserver/opening.h"
#include "agent/realserver/probe.h"
#include "common/model/enums.h"

namespace lvs::realserver {

Carrier carrierOf(const IpAddress& rip, Family vip, const TunnelOptions& tunnel) {
  const bool outerSix = rip.isIpv6();
  const unsigned outer = outerSix ? 40 : 20;
  if (tunnel.type == TunnelType::gre) {
    const unsigned gre = tunnel.checksum == TunnelChecksum::none ? 4 : 8;
    return outerSix ? Carrier{"ip6gre0", "ip6_gre", outer + gre} : Carrier{"gre0", "ip_gre", outer + gre};
  }
  const unsigned gue = tunnel.type == TunnelType::gue ? 12 : 0;  // UDP 8, GUE 4
  if (outerSix) return {"ip6tnl0", "ip6_tunnel", outer + gue};
  if (vip == Family::ipv6) return {"sit0", "sit", outer + gue};
  return {"tunl0", "ipip", outer + gue};
}
namespace {

/// One service's use of the server.
struct Use {
  std::string service;
  IpAddress vip;
  IpAddress rip;
  Forwarding forwarding = Forwarding::nat;
  TunnelOptions tunnel;
  Protocol protocol = Protocol::tcp;
  std::uint16_t port = 0;  ///< where the server listens; 0: any
};

std::vector<Use> usesOf(const Cluster& cluster, const RealServer& server) {
  std::vector<Use> uses;
  for (const VirtualService& service : cluster.virtualServices) {
    for (const ServiceServer& entry : service.realServers) {
      if (entry.server != server.name) continue;
      Use use;
      use.service = service.name;
      use.forwarding = entry.forwarding.value_or(service.forwarding);
      use.tunnel = entry.tunnel.value_or(service.tunnel.value_or(TunnelOptions()));
      const IpAddress* rip = ripFor(server, service.serviceFamily(), use.forwarding);
      if (!rip) continue;
      use.rip = *rip;
      use.protocol = service.protocol;
      use.port = entry.port.value_or(service.port);
      if (service.address) {
        use.vip = *service.address;
        uses.push_back(use);
      }
      for (const MarkRule& mark : service.marks) {
        for (const std::uint16_t port : mark.ports) {
          use.vip = mark.address;
          use.protocol = mark.protocol;
          use.port = entry.port.value_or(port);
          uses.push_back(use);
        }
      }
    }
  }
  return uses;
}

Carrier carrierOf(const Use& use) { return realserver::carrierOf(use.rip, use.vip.family(), use.tunnel); }

std::string number(const Facts& facts, const std::string& name, const std::string& device) {
  return std::to_string(facts.effective(name, device));
}

std::string hostPrefix(const IpAddress& address) { return Prefix{address, address.bitLength()}.toString(); }

class Examination {
 public:
  Examination(const Cluster& cluster, const RealServer& server, const Facts& facts, const FirewallWish& wish)
      : cluster_(cluster), facts_(facts), wish_(wish), uses_(usesOf(cluster, server)) {}

  std::vector<Check> run() {
    if (uses_.empty()) return {};
    tools();
    ripsAreHere();
    tunnels();
    quietAddresses();
    natWays();
    segmentSizes();
    firewall();
    boot();
    listeners();
    return std::move(checks_);
  }

 private:
  /// A fact that a change mends; it is also done at every boot where it is of the running system.
  void need(std::string name, Change change, std::string found, std::string consequence) {
    const bool good = holds(change, facts_);
    needWhere(good, std::move(name), std::move(change), std::move(found), std::move(consequence));
  }
  void needWhere(bool good, std::string name, Change change, std::string found, std::string consequence) {
    // Several services may need the same of the machine; it is one fact all the same.
    const bool known =
        std::any_of(checks_.begin(), checks_.end(), [&](const Check& one) { return one.mend == change; });
    if (known) return;
    if (change.kind != Kind::noAddress) atBoot_.push_back(change);
    checks_.push_back(
        {std::move(name), good, good ? "" : std::move(found), std::move(consequence), std::move(change), {}});
  }
  /// A fact that is only told.
  void tell(bool good, std::string name, std::string found, std::string consequence, std::string advice) {
    checks_.push_back(
        {std::move(name), good, good ? "" : std::move(found), std::move(consequence), {}, std::move(advice)});
  }

  bool quiet(const Use& use) const { return use.forwarding != Forwarding::nat; }

  void tools() {
    tell(facts_.tools.contains("ip"), "The command ip", "it is not there", "nothing can be set up",
         "Install iproute2 (Debian, Ubuntu, Alpine) or iproute (RHEL)");
    const bool tunnel =
        std::any_of(uses_.begin(), uses_.end(), [](const Use& use) { return use.forwarding == Forwarding::tunnel; });
    if (tunnel) {
      tell(facts_.tools.contains("modprobe"), "The command modprobe", "it is not there",
           "tunnel modules cannot be loaded", "Install kmod");
    }
  }

  void ripsAreHere() {
    std::set<IpAddress> rips;
    for (const Use& use : uses_) rips.insert(use.rip);
    for (const IpAddress& rip : rips) {
      const std::string device = facts_.deviceOf(rip);
      const auto link = facts_.links.find(device);
      const bool up = link != facts_.links.end() && link->second.up;
      tell(up, "RIP " + rip.toString(), device.empty() ? "no interface carries it" : device + " is down",
           "the director's packets do not arrive", "Correct the address in the document or on the real server");
    }
  }

  void tunnels() {
    std::map<std::string, Carrier> carriers;
    for (const Use& use : uses_) {
      if (use.forwarding != Forwarding::tunnel) continue;
      const Carrier carrier = carrierOf(use);
      carriers.emplace(carrier.device, carrier);
      if (use.tunnel.type != TunnelType::gue) continue;
      need("Module fou", {Kind::module, "fou", ""}, "it is not loaded", "GUE packets are not unpacked");
      need("GUE port " + std::to_string(use.tunnel.port),
           {Kind::fou, use.rip.isIpv6() ? "6" : "4", std::to_string(use.tunnel.port)}, "nothing unpacks it",
           "the director's packets are answered with \"port unreachable\"");
    }
    for (const auto& [device, carrier] : carriers) {
      need("Module " + carrier.module, {Kind::module, carrier.module, ""}, "it is not loaded",
           "the director's packets are answered with \"protocol unreachable\"");
      need("Interface " + device, {Kind::link, device, "up"},
           facts_.links.contains(device) ? "it is down" : "it is not there", "what it unpacks is dropped");
      if (!device.starts_with("ip6")) reversePath(device, "packets from the director will be dropped silently");
    }
  }

  /// Strict filtering drops what comes from a client by way of the tunnel. The kernel takes the greater of
  /// `all`'s and the interface's own value, and 2 (loose) is greater than 1 (strict): so the other
  /// interfaces keep theirs.
  void reversePath(const std::string& device, const std::string& consequence) {
    const std::string value = facts_.sysctl("net/ipv4/conf/all/rp_filter") == 0 ? "0" : "2";
    needWhere(facts_.effective("rp_filter", device) != 1, "rp_filter of " + device,
              {Kind::sysctl, "net/ipv4/conf/" + device + "/rp_filter", value},
              "rp_filter " + number(facts_, "rp_filter", device) + " on " + device + " (the greater of all and " +
                  device + ")",
              consequence);
  }

  void quietAddresses() {
    std::map<IpAddress, std::string> devices;  // a tunnel's device serves direct routing as well
    std::set<std::string> arpDevices;
    for (const Use& use : uses_) {
      if (use.forwarding == Forwarding::tunnel) devices[use.vip] = carrierOf(use).device;
      else if (use.forwarding == Forwarding::directRouting) devices.emplace(use.vip, "lo");
      if (quiet(use) && !use.vip.isIpv6()) {
        const std::string device = facts_.deviceOf(use.rip);
        if (!device.empty()) arpDevices.insert(device);
      }
      if (use.forwarding == Forwarding::directRouting && !use.vip.isIpv6()) directRoutingPath(use);
    }
    for (const std::string& device : arpDevices) quietOn(device);
    for (const auto& [vip, device] : devices) {
      for (const AddressFact& one : facts_.addresses) {
        if (one.address.address != vip || one.device == device || one.device == "lo" || one.device.starts_with("dummy"))
          continue;
        need("VIP " + vip.toString() + " not on " + one.device, {Kind::noAddress, one.device, one.address.toString()},
             one.device + " carries it", "the real server answers for the VIP and takes it away from the director");
      }
      const bool elsewhere = facts_.deviceOf(vip).starts_with("dummy") || facts_.deviceOf(vip) == "lo";
      const Change change{Kind::address, device, hostPrefix(vip)};
      needWhere(holds(change, facts_) || (elsewhere && device == "lo"), "VIP " + vip.toString() + " on " + device,
                change, device + " does not carry it", "the real server drops the packets: they are not for it");
    }
  }

  /// Before the address comes, or it would be announced.
  void quietOn(const std::string& device) {
    const auto ask = [&](const char* name, const char* value, int least, const char* consequence) {
      const int now = facts_.effective(name, device);
      needWhere(now >= least, std::string(name) + " for " + device,
                {Kind::sysctl, std::string("net/ipv4/conf/all/") + name, value},
                std::string(name) + " " + std::to_string(now) + " on " + device, consequence);
    };
    ask("arp_ignore", "1", 1, "the real server answers ARP requests for the VIP and takes it away from the director");
    ask("arp_announce", "2", 2, "ARP requests that carry the VIP as source turn it to the real server");
  }

  void directRoutingPath(const Use& use) {
    const std::string device = facts_.deviceOf(use.rip);
    const std::string out = defaultDevice(Family::ipv4);
    if (device.empty() || device == out || !strictSeen_.insert(device).second) return;
    reversePath(device, "requests come in by " + device + " while replies leave by " + (out.empty() ? "no" : out) +
                            ": they will be dropped silently");
  }

  std::string defaultRoute(Family family) const {
    for (const RouteFact& route : facts_.routes) {
      if (route.family == family && route.table == "main" && route.text.starts_with("default")) return route.text;
    }
    return {};
  }
  static std::string wordAfter(const std::string& text, const std::string& word) {
    const std::size_t at = text.find(" " + word + " ");
    if (at == std::string::npos) return {};
    const std::size_t from = at + word.size() + 2;
    return text.substr(from, text.find(' ', from) - from);
  }
  std::string defaultDevice(Family family) const { return wordAfter(defaultRoute(family), "dev"); }

  /// The director's floating inside address: a failover group's in the real server's network that is no
  /// service's VIP.
  std::optional<IpAddress> gatewayFor(const IpAddress& rip) const {
    for (const FailoverGroup& group : cluster_.failoverGroups) {
      for (const Prefix& prefix : group.addresses) {
        const bool service = std::any_of(cluster_.virtualServices.begin(), cluster_.virtualServices.end(),
                                         [&](const VirtualService& one) { return one.address == prefix.address; });
        if (!service && prefix.contains(rip)) return prefix.address;
      }
    }
    return std::nullopt;
  }

  void natWays() {
    std::set<IpAddress> rips;
    for (const Use& use : uses_) {
      if (use.forwarding == Forwarding::nat) rips.insert(use.rip);
    }
    for (const IpAddress& rip : rips) {
      const auto gateway = gatewayFor(rip);
      if (!gateway) {
        tell(false, "Way back of " + rip.toString(), "no failover group has an inside address in its network",
             "replies do not pass the director, so clients do not know them",
             "Add a failover group with a floating address in the real servers' network");
        continue;
      }
      const std::string main = defaultRoute(rip.family());
      if (wordAfter(main, "via") == gateway->toString()) {
        tell(true, "Way back of " + rip.toString(), "", "", "");
        continue;
      }
      const std::string family = rip.isIpv6() ? "6" : "4";
      const std::string device = facts_.deviceOf(rip);
      const std::string via = "default via " + gateway->toString() + (device.empty() ? "" : " dev " + device);
      const std::string consequence = "replies do not pass the director, so clients do not know them";
      need("Route through the director for " + rip.toString(), {Kind::route, family, via + " table " + kNatTable},
           "the default route is \"" + main + "\"", consequence);
      need("Rule for replies from " + rip.toString(),
           {Kind::rule, family, std::string(kNatTable) + " from " + rip.toString() + " lookup " + kNatTable},
           "it is not there", consequence);
    }
  }

  /// A client's full-sized packets do not fit through the tunnel: a smaller segment size told to it spares
  /// the director "fragmentation needed", which firewalls like to drop.
  void segmentSizes() {
    std::map<IpAddress, unsigned> overheads;
    for (const Use& use : uses_) {
      if (use.forwarding != Forwarding::tunnel || use.protocol != Protocol::tcp) continue;
      unsigned& most = overheads[use.vip];
      most = std::max(most, carrierOf(use).overhead);
    }
    std::map<Family, unsigned> byFamily;
    for (const auto& [vip, overhead] : overheads) {
      unsigned& most = byFamily[vip.family()];
      most = std::max(most, overhead);
    }
    if (byFamily.empty() || facts_.busyboxIp) return;
    for (const auto& [family, overhead] : byFamily) {
      const std::string route = defaultRoute(family);
      if (route.empty()) {
        tell(false, family == Family::ipv6 ? "Default route for IPv6" : "Default route", "there is none",
             "replies to clients cannot leave", "Add a default route through the real server's own router");
        continue;
      }
      const std::string via = wordAfter(route, "via");
      const std::string device = wordAfter(route, "dev");
      const unsigned segment = 1500 - (family == Family::ipv6 ? 60 : 40) - overhead;
      need("Segment size of the tunnel, " + std::to_string(segment) + " bytes",
           {Kind::route, family == Family::ipv6 ? "6" : "4",
            "default" + (via.empty() ? "" : " via " + via) + " dev " + device + " advmss " + std::to_string(segment) +
                " table " + kTunnelTable},
           "clients are told a larger one", "large requests stall where \"fragmentation needed\" is filtered");
    }
    for (const auto& [vip, overhead] : overheads) {
      if (defaultRoute(vip.family()).empty()) continue;
      // Neighbours on the link keep their direct way; only what takes the default route gets the smaller size.
      const std::string family = vip.isIpv6() ? "6" : "4";
      need("Direct ways from " + vip.toString(),
           {Kind::rule, family, std::string("4201 from ") + vip.toString() + " lookup main suppress_prefixlength 0"},
           "the rule is not there", "replies to neighbours take the router");
      need("Segment size from " + vip.toString(),
           {Kind::rule, family, std::string("4202 from ") + vip.toString() + " lookup " + kTunnelTable},
           "the rule is not there", "large requests stall where \"fragmentation needed\" is filtered");
    }
  }

  void boot() {
    for (BootFile& file : bootFiles(atBoot_, facts_)) {
      need(file.name, {Kind::file, file.path, std::move(file.content)},
           facts_.files.contains(file.path) ? "it says something else" : "it is not there",
           "the next reboot undoes the set-up");
    }
    if (facts_.init == Init::systemd) {
      checks_.push_back({"Unit at boot",
                         facts_.hookEnabled,
                         facts_.hookEnabled ? "" : "it is not enabled",
                         "the next reboot undoes the set-up",
                         Change{Kind::hook, kUnitName, "enabled"},
                         {}});
    } else if (facts_.init == Init::none) {
      tell(false, "Start at boot", "neither systemd nor OpenRC nor ifupdown was found",
           "the next reboot undoes the set-up", std::string("Let the system call ") + kApplyFile + " when it boots");
    }
  }

  void listeners() {
    std::set<std::string> seen;
    for (const Use& use : uses_) {
      if (use.port == 0 || use.protocol == Protocol::sctp) continue;
      const IpAddress at = quiet(use) ? use.vip : use.rip;
      const std::string protocol(wordOf(use.protocol));
      const std::string name = protocol + " " + Endpoint{at.toString(), use.port}.toString();
      if (!seen.insert(name).second) continue;
      bool here = false;
      bool elsewhere = false;
      for (const ListenerFact& one : facts_.listeners) {
        if (one.protocol != protocol || one.port != use.port) continue;
        const bool any = one.address.isUnspecified() && (one.address.isIpv6() || !at.isIpv6());
        here = here || any || one.address == at;
        elsewhere = true;
      }
      tell(here, "Something listens on " + name, elsewhere ? "only on other addresses" : "nothing does",
           "clients are refused",
           elsewhere && quiet(use) ? "Let the service listen on the VIP too, or on every address"
                                   : "Start the service, or correct the port in the document");
      if (use.protocol == Protocol::tcp) queue(at, use.port, name);
    }
  }

  /// A service that is too slow, or has too short a queue: the kernel then drops what clients send.
  void queue(const IpAddress& at, std::uint16_t port, const std::string& name) {
    const QueueFact* found = nullptr;
    for (const QueueFact& one : facts_.queues) {
      const bool any = one.address.isUnspecified() && (one.address.isIpv6() || !at.isIpv6());
      if (one.port == port && (any || one.address == at) && (!found || one.full)) found = &one;
    }
    if (!found) return;
    tell(!found->full, "Queue of " + name,
         "the queue of the listening socket on port " + std::to_string(port) +
             " is full: " + std::to_string(found->waiting) + " of " + std::to_string(found->most) + " waiting",
         "new connections are dropped, and clients hang until they try again",
         "The service is too slow or its backlog too short: give it more workers or a smaller weight, raise the "
         "backlog that it listens with, and net.core.somaxconn, which limits that");
  }

  /// What the cluster sends here: the tunnel's packets, and the clients' packets themselves.
  std::vector<Arrival> arrivals() const {
    std::vector<Arrival> packets;
    const auto add = [&](Arrival packet) {
      const bool known = std::any_of(packets.begin(), packets.end(), [&](const Arrival& one) {
        return one.protocol == packet.protocol && one.port == packet.port && one.to == packet.to;
      });
      if (!known) packets.push_back(std::move(packet));
    };
    for (const Use& use : uses_) {
      const std::string own = facts_.deviceOf(use.rip);
      const bool tunnel = use.forwarding == Forwarding::tunnel;
      if (tunnel) {
        const bool gue = use.tunnel.type == TunnelType::gue;
        const unsigned inner = use.vip.isIpv6() ? 41 : 4;
        add({use.rip.family(),
             gue                                  ? 17
             : use.tunnel.type == TunnelType::gre ? 47
                                                  : inner,
             gue ? use.tunnel.port : std::uint16_t{0}, use.rip, own});
      }
      if (use.port == 0) continue;
      const unsigned protocol = use.protocol == Protocol::tcp ? 6 : use.protocol == Protocol::udp ? 17 : 132;
      const IpAddress& to = quiet(use) ? use.vip : use.rip;
      add({to.family(), protocol, use.port, to, tunnel ? carrierOf(use).device : own});
    }
    return packets;
  }

  /// Each chain that drops something of it, and each that was opened for it.
  void firewall() {
    bool quietly = true;
    for (const Arrival& packet : arrivals()) {
      const auto blocked = blockedBy(facts_.firewall, packet);
      for (const FirewallChain& chain : facts_.firewall) {
        if (!chain.input) continue;
        const auto opening = openingFor(chain, packet);
        const auto found =
            std::find_if(blocked.begin(), blocked.end(), [&](const Blocked& one) { return one.chain == &chain; });
        const bool wanted =
            opening && (std::find(wish_.opened.begin(), wish_.opened.end(), *opening) != wish_.opened.end() ||
                        (wish_.open && found != blocked.end()));
        if (found == blocked.end() && !wanted) continue;
        quietly = false;
        const std::string name = "Firewall lets in " + arrivalText(packet);
        const std::string drops = "the chain " + chain.name + " of " + chain.tool + " " + chain.table +
                                  " drops it: " + (found == blocked.end() ? "" : found->by);
        const std::string consequence = "the director's packets are dropped silently";
        if (!opening) {
          tell(false, name, drops, consequence, "Let it in there by hand");
        } else if (wanted) {
          need(name, *opening, drops, consequence);
        } else {
          checks_.push_back({name, false, drops, consequence, *opening,
                             "Let it in there, or have a set-up do it that opens the firewall", true});
        }
      }
    }
    if (quietly) tell(true, "Firewall", "", "", "");
  }

  const Cluster& cluster_;
  const Facts& facts_;
  const FirewallWish& wish_;
  std::vector<Use> uses_;
  std::vector<Check> checks_;
  std::vector<Change> atBoot_;
  std::set<std::string> strictSeen_;
};

}  // namespace

std::vector<Check> checksFor(const Cluster& cluster, const RealServer& server, const Facts& facts,
                             const FirewallWish& wish) {
  return Examination(cluster, server, facts, wish).run();
}

std::vector<IpAddress> quietVips(const Cluster& cluster, const RealServer& server) {
  std::set<IpAddress> vips;
  for (const Use& use : usesOf(cluster, server)) {
    if (use.forwarding != Forwarding::nat) vips.insert(use.vip);
  }
  return {vips.begin(), vips.end()};
}

}  // namespace lvs::realserver
