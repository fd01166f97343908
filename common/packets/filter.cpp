#include "common/packets/filter.h"

#include <algorithm>
#include <set>
#include <vector>

namespace lvs::packets {

namespace {

/// More servers than this are not named one by one: the filter would be longer than what it spares.
constexpr std::size_t kMostNamed = 32;

struct Door {
  IpAddress vip;
  std::string transport;  ///< "tcp port 80"
};

std::string transportOf(Protocol protocol, std::uint16_t port) {
  const std::string name = protocol == Protocol::udp ? "udp" : protocol == Protocol::sctp ? "sctp" : "tcp";
  return port == 0 ? name : name + " port " + std::to_string(port);
}

std::vector<Door> doorsOf(const VirtualService& service) {
  std::vector<Door> doors;
  if (service.address) doors.push_back({*service.address, transportOf(service.protocol, service.port)});
  for (const MarkRule& rule : service.marks)
    for (const std::uint16_t port : rule.ports) doors.push_back({rule.address, transportOf(rule.protocol, port)});
  return doors;
}

/// One of several, each taken once.
std::string anyOf(const std::vector<std::string>& terms) {
  std::vector<std::string> different;
  for (const std::string& term : terms)
    if (std::find(different.begin(), different.end(), term) == different.end()) different.push_back(term);
  if (different.size() == 1) return different.front();
  std::string text;
  for (const std::string& term : different) text += (text.empty() ? "(" : " or ") + term;
  return text + ')';
}

std::string host(const IpAddress& address) { return "host " + address.toString(); }

std::string hosts(const std::set<IpAddress>& addresses) {
  if (addresses.size() > kMostNamed) return {};
  std::vector<std::string> terms;
  for (const IpAddress& address : addresses) terms.push_back(host(address));
  return anyOf(terms);
}

/// "term and rest"; without rest the term alone.
std::string both(const std::string& term, const std::string& rest) {
  return rest.empty() ? term : term + " and " + rest;
}

/// The source address of the packet within a tunnel's is the client's.
std::string innerSource(bool outerSix, const IpAddress& client) {
  const unsigned header = outerSix ? 40 : 20;  // as IPVS writes it: without options
  const unsigned at = header + (client.isIpv6() ? 8 : 12);
  std::string text;
  for (unsigned i = 0; i < client.bitLength() / 8; i += 4) {
    std::uint32_t word = 0;
    for (unsigned j = 0; j < 4; ++j) word = word << 8U | client.bytes()[i + j];
    text = both(std::string(outerSix ? "ip6" : "ip") + '[' + std::to_string(at + i) + ":4] = " + std::to_string(word),
                text);
  }
  return text;
}

/// A client's packets whatever their other end: a reply that does not come from the VIP is what one looks for.
std::string flows(const Door& door, const std::optional<IpAddress>& client) {
  return both(host(client ? *client : door.vip), door.transport);
}

std::string neighboursOf(const Door& door, bool ethernet) {
  const bool six = door.vip.isIpv6();
  return both(host(door.vip), six ? "icmp6" : ethernet ? anyOf({"icmp", "arp"}) : "icmp");
}

/// What one real server gets and gives.
struct Targets {
  std::set<IpAddress> tunnelled, wrapped, translated;
  std::vector<std::string> wraps;
  std::vector<std::string> ports;
};

void add(Targets& targets, const IpAddress& rip, Forwarding forwarding, const TunnelOptions& tunnel,
         const std::string& transport) {
  if (forwarding == Forwarding::nat) {
    targets.translated.insert(rip);
    targets.ports.push_back(transport);
  }
  if (forwarding != Forwarding::tunnel) return;
  if (tunnel.type == TunnelType::ipip) {
    targets.tunnelled.insert(rip);
    return;
  }
  targets.wrapped.insert(rip);
  targets.wraps.push_back(tunnel.type == TunnelType::gre ? "proto 47" : "udp port " + std::to_string(tunnel.port));
}

}  // namespace

std::string captureFilter(const Cluster& cluster, const VirtualService& service, const std::optional<IpAddress>& client,
                          bool ethernet) {
  const std::vector<Door> doors = doorsOf(service);
  if (doors.empty()) return {};
  const Family family = service.serviceFamily();

  Targets targets;
  const auto reach = [&](const IpAddress& rip, Forwarding forwarding, const std::optional<TunnelOptions>& tunnel,
                         std::optional<std::uint16_t> port) {
    const TunnelOptions options = tunnel.value_or(service.tunnel.value_or(TunnelOptions{}));
    for (const Door& door : doors)
      add(targets, rip, forwarding, options, port ? transportOf(service.protocol, *port) : door.transport);
  };
  for (const ServiceServer& entry : service.realServers) {
    const RealServer* server = cluster.realServer(entry.server);
    const Forwarding forwarding = entry.forwarding.value_or(service.forwarding);
    const IpAddress* rip = server ? ripFor(*server, family, forwarding) : nullptr;
    if (rip) reach(*rip, forwarding, entry.tunnel, entry.port);
  }
  if (const auto& sorry = service.sorryServer)
    reach(sorry->address, sorry->forwarding.value_or(service.forwarding), std::nullopt, sorry->port);

  std::vector<std::string> terms;
  for (const Door& door : doors) {
    terms.push_back('(' + flows(door, client) + ')');
    terms.push_back('(' + neighboursOf(door, ethernet) + ')');
  }
  // A neighbour solicitation goes to a multicast group, not to the address that it asks for.
  if (family == Family::ipv6) terms.push_back("(icmp6 and ip6[40] >= 135 and ip6[40] <= 136)");
  const bool inner6 = family == Family::ipv6;
  for (const bool outer6 : {false, true}) {
    std::set<IpAddress> rips;
    for (const IpAddress& rip : targets.tunnelled)
      if (rip.isIpv6() == outer6) rips.insert(rip);
    if (rips.empty()) continue;
    std::string term = std::string(outer6 ? "ip6" : "ip") + " proto " + (inner6 ? "41" : "4");
    if (client) term = both(term, innerSource(outer6, *client));
    terms.push_back('(' + both(term, hosts(rips)) + ')');
    terms.push_back('(' + both(outer6 ? "icmp6" : "icmp", hosts(rips)) + ')');
  }
  if (!targets.wrapped.empty()) terms.push_back('(' + both(anyOf(targets.wraps), hosts(targets.wrapped)) + ')');
  if (!targets.translated.empty()) {
    std::string term = both(anyOf(targets.ports), hosts(targets.translated));
    if (client) term = both(host(*client), term);
    terms.push_back('(' + term + ')');
  }
  return anyOf(terms);
}

}  // namespace lvs::packets
