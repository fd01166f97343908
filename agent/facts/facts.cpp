#include "agent/facts/facts.h"

#include <netinet/in.h>

#include <chrono>

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

/// The first packets of the service's connections, as they come in.
std::vector<firewall::Arrival> arrivalsOf(const Cluster& cluster, const VirtualService& service) {
  const FailoverGroup* group = cluster.groupOf(service);
  const std::string device = group ? group->interface : std::string();
  std::vector<firewall::Arrival> packets;
  if (service.address)
    packets.push_back({service.address->family(), numberOf(service.protocol), service.port, *service.address, device});
  for (const MarkRule& rule : service.marks)
    for (const std::uint16_t port : rule.ports)
      packets.push_back({rule.address.family(), numberOf(rule.protocol), port, rule.address, device});
  return packets;
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
  for (const firewall::Arrival& packet : arrivalsOf(cluster, service)) {
    for (const firewall::Blocked& blocked : firewall::blockedBy(chains, packet)) {
      facts.blocks.push_back({firewall::arrivalText(packet),
                              blocked.chain->tool + " chain " + blocked.chain->family + ' ' + blocked.chain->table +
                                  ' ' + blocked.chain->name,
                              blocked.by});
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

void readRoutes(const Cluster& cluster, const VirtualService& service, api::ServiceFacts& facts) {
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
}

}  // namespace

api::ServiceFacts read(const Cluster& cluster, const VirtualService& service) {
  api::ServiceFacts facts;
  facts.service = service.name;
  const bool six = service.serviceFamily() == Family::ipv6;
  const char* sysctl = six ? "net/ipv6/conf/all/forwarding" : "net/ipv4/ip_forward";
  if (const auto value = net::readSysctl(sysctl)) facts.forwarding = *value != "0";
  else facts.unseen.push_back("whether the director forwards: " + value.message());
  readRoutes(cluster, service, facts);
  readFirewall(cluster, service, facts);
  return facts;
}

}  // namespace lvs::facts
