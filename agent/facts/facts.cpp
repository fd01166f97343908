#include "agent/facts/facts.h"

#include <netinet/in.h>

#include <algorithm>
#include <chrono>
#include <fstream>

#include "agent/facts/vip.h"
#include "agent/firewall/firewall.h"
#include "agent/net/arp_probe.h"
#include "agent/net/nft.h"
#include "agent/net/routes.h"
#include "agent/net/sysctl.h"

namespace lvs::facts {
namespace {

constexpr std::size_t kMostRules = 4U << 20U;  ///< bytes of a listing that are still read
constexpr unsigned kMostAsked = 3;             ///< by ARP, one after the other
constexpr std::chrono::milliseconds kAnswerWithin{300};
constexpr char kOwnTable[] = "lvs_agent";  ///< how our own tables' names begin

unsigned numberOf(Protocol protocol) {
  switch (protocol) {
    case Protocol::udp: return IPPROTO_UDP;
    case Protocol::sctp: return IPPROTO_SCTP;
    case Protocol::tcp: break;
  }
  return IPPROTO_TCP;
}

/// "in", "out", "back", as the messages have it.
const char* wordOf(firewall::Way way) {
  return way == firewall::Way::in ? "in" : way == firewall::Way::out ? "out" : "back";
}

/// The first packets of the service's connections, as they come in, as IPVS sends them on, and what is answered to them
/// through this director. `routes`: whose packets leave by which interface.
std::vector<firewall::Arrival> arrivalsOf(const Cluster& cluster, const VirtualService& service,
                                          const std::vector<api::RouteFact>& routes) {
  const FailoverGroup* group = cluster.groupOf(service);
  const std::string device = group ? group->interface : std::string();
  std::vector<firewall::Arrival> packets;
  if (service.address)
    packets.push_back({service.address->family(), numberOf(service.protocol), service.port, *service.address, device});
  for (const MarkRule& rule : service.marks)
    for (const std::uint16_t port : rule.ports)
      packets.push_back({rule.address.family(), numberOf(rule.protocol), port, rule.address, device});
  const std::vector<firewall::Arrival> first = packets;
  for (const api::RouteFact& route : routes) {
    const auto entry = std::find_if(service.realServers.begin(), service.realServers.end(),
                                    [&](const ServiceServer& one) { return one.server == route.server; });
    const auto rip = IpAddress::parse(route.to);
    if (!rip || route.interface.empty() || entry == service.realServers.end()) continue;
    const Forwarding forwarding = entry->forwarding.value_or(service.forwarding);
    for (firewall::Arrival packet : first) {
      packet.device = route.interface;
      packet.way = firewall::Way::out;
      if (forwarding == Forwarding::tunnel) {
        const TunnelOptions tunnel = entry->tunnel.value_or(service.tunnel.value_or(TunnelOptions()));
        const bool gue = tunnel.type == TunnelType::gue;
        packet.protocol = gue                              ? IPPROTO_UDP
                          : tunnel.type == TunnelType::gre ? IPPROTO_GRE
                          : packet.family == Family::ipv6  ? IPPROTO_IPV6
                                                           : IPPROTO_IPIP;
        packet.port = gue ? tunnel.port : std::uint16_t{0};
        packet.family = rip->family();
      }
      if (forwarding != Forwarding::directRouting) packet.to = *rip;
      if (forwarding == Forwarding::nat) packet.port = entry->port.value_or(packet.port);
      packets.push_back(packet);
      packet.way = firewall::Way::back;
      if (forwarding == Forwarding::nat) packets.push_back(packet);
    }
  }
  return packets;
}

/// Rules of the older iptables are not among those of nft, and have no listing of their own in this agent.
bool hasLegacyRules(Family family) {
  std::ifstream names(family == Family::ipv6 ? "/proc/net/ip6_tables_names" : "/proc/net/ip_tables_names");
  for (std::string name; std::getline(names, name);)
    if (name == "filter") return true;
  return false;
}

void readFirewall(const Cluster& cluster, const VirtualService& service, api::ServiceFacts& facts) {
  const auto listing = net::runNft("list ruleset");
  if (!listing) {
    facts.unseen.push_back("the director's packet filter: " + listing.message());
    return;
  }
  if (listing->size() > kMostRules) {
    facts.unseen.push_back("the director's packet filter, which has " + std::to_string(listing->size()) +
                           " bytes of rules");
    return;
  }
  firewall::FirewallReader reader;
  std::string_view left = *listing;
  while (!left.empty()) {
    const std::size_t end = left.find('\n');
    reader.nft(left.substr(0, end));
    left = end == std::string_view::npos ? std::string_view() : left.substr(end + 1);
  }
  std::vector<firewall::FirewallChain> chains = reader.take();
  std::erase_if(chains, [](const firewall::FirewallChain& chain) { return chain.table.starts_with(kOwnTable); });
  if (hasLegacyRules(service.serviceFamily()))
    facts.unseen.push_back("the director's rules of iptables-legacy: iptables-legacy -S lists them");
  for (const firewall::Arrival& packet : arrivalsOf(cluster, service, facts.routes)) {
    for (const firewall::Blocked& blocked : firewall::blockedBy(chains, packet)) {
      facts.blocks.push_back({firewall::arrivalText(packet),
                              blocked.chain->tool + " chain " + blocked.chain->family + ' ' + blocked.chain->table +
                                  ' ' + blocked.chain->name,
                              blocked.by, wordOf(packet.way)});
    }
  }
}

/// The kernel remembers a silence for a while after it has ended. Of IPv6, and beyond the first few, its word is not
/// taken for more than that.
bool answersNow(const IpAddress& next, unsigned& asked, api::ServiceFacts& facts) {
  if (next.isIpv6() || asked >= kMostAsked) {
    facts.unseen.push_back("whether " + next.toString() + " answers: the director lately got no answer");
    return true;
  }
  ++asked;
  const auto answers = net::whoAnswers(next, kAnswerWithin);
  return !answers || !answers->empty();
}

api::RouteFact factOf(net::Routes& routes, const std::string& server, const IpAddress& rip, unsigned& asked,
                      api::ServiceFacts& facts) {
  api::RouteFact fact{server, rip.toString(), "", "", "", ""};
  const auto route = routes.to(rip);
  if (!route || !route->problem.empty()) {
    fact.problem = route ? route->problem : route.message();
    return fact;
  }
  fact.interface = route->interface;
  if (route->gateway) fact.gateway = route->gateway->toString();
  if (route->local) return fact;
  const IpAddress& next = route->gateway.value_or(rip);
  const auto neighbour = routes.neighbour(route->interface, next);
  if (!neighbour) return fact;
  fact.hardware = neighbour->hardware;
  if (!neighbour->answers && !answersNow(next, asked, facts)) {
    fact.problem = (route->gateway ? "its gateway " + next.toString() : next.toString()) + " does not answer " +
                   (next.isIpv6() ? "neighbour discovery" : "ARP") + " on " + route->interface;
  }
  return fact;
}

void readRoutes(const Cluster& cluster, const VirtualService& service, const std::optional<IpAddress>& client,
                api::ServiceFacts& facts) {
  auto routes = net::Routes::open();
  if (!routes) {
    facts.unseen.push_back("the director's routes: " + routes.message());
    return;
  }
  unsigned asked = 0;
  for (const ServiceServer& entry : service.realServers) {
    const RealServer* server = cluster.realServer(entry.server);
    const IpAddress* rip =
        server ? ripFor(*server, service.serviceFamily(), entry.forwarding.value_or(service.forwarding)) : nullptr;
    if (rip) facts.routes.push_back(factOf(*routes, entry.server, *rip, asked, facts));
  }
  readVip(cluster, service, client, *routes, facts);
}

}  // namespace

api::ServiceFacts read(const Cluster& cluster, const VirtualService& service, const std::optional<IpAddress>& client) {
  api::ServiceFacts facts;
  facts.service = service.name;
  const bool six = service.serviceFamily() == Family::ipv6;
  const char* sysctl = six ? "net/ipv6/conf/all/forwarding" : "net/ipv4/ip_forward";
  if (const auto value = net::readSysctl(sysctl)) facts.forwarding = *value != "0";
  else facts.unseen.push_back("whether the director forwards: " + value.message());
  readRoutes(cluster, service, client, facts);
  readFirewall(cluster, service, facts);
  return facts;
}

}  // namespace lvs::facts
