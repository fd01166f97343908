#include "agent/facts/facts.h"

#include <chrono>

#include "agent/facts/filter.h"
#include "agent/facts/vip.h"
#include "agent/net/arp_probe.h"
#include "agent/net/routes.h"
#include "agent/net/sysctl.h"

namespace lvs::facts {
namespace {

constexpr unsigned kMostAsked = 3;  ///< by ARP, one after the other
constexpr std::chrono::milliseconds kAnswerWithin{300};

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
  readFilter(cluster, service, facts);
  return facts;
}

}  // namespace lvs::facts
