#include "agent/facts/facts.h"

#include <algorithm>

#include "agent/facts/asking.h"
#include "agent/facts/conntrack.h"
#include "agent/facts/filter.h"
#include "agent/facts/interfaces.h"
#include "agent/facts/vip.h"
#include "agent/net/interfaces.h"
#include "agent/net/routes.h"
#include "agent/net/sysctl.h"

namespace lvs::facts {
namespace {

/// The way to a real server, and whom its packets are handed to: nobody where they stay on this machine or go nowhere.
struct WayOut {
  api::RouteFact fact;
  std::optional<IpAddress> next;
};

WayOut wayTo(net::Routes& routes, const std::string& server, const IpAddress& rip) {
  WayOut way{{server, rip.toString(), "", "", "", ""}, {}};
  const auto route = routes.to(rip);
  if (!route || !route->problem.empty()) {
    way.fact.problem = route ? route->problem : route.message();
    return way;
  }
  way.fact.interface = route->interface;
  if (route->gateway) way.fact.gateway = route->gateway->toString();
  if (!route->local) way.next = route->gateway.value_or(rip);
  return way;
}

/// Whether the next machine is there. The kernel remembers an answer for half a minute, and a silence for a while after
/// it has ended: so it is asked now, where it can be.
void judgeNext(WayOut& way, net::Routes& routes, const Answers& answers, api::ServiceFacts& facts) {
  if (!way.next) return;
  const auto neighbour = routes.neighbour(way.fact.interface, *way.next);
  if (!neighbour) return;
  way.fact.hardware = neighbour->hardware;
  const auto answer = answers.find(*way.next);
  if (answer == answers.end() || !answer->second) {
    if (!neighbour->answers)
      facts.unseen.push_back("whether " + way.next->toString() + " answers: the director lately got no answer");
    return;
  }
  way.fact.silent = answer->second->empty();
  if (neighbour->answers || !way.fact.silent) return;
  way.fact.problem = (way.fact.gateway.empty() ? "" : "its gateway ") + way.next->toString() +
                     " does not answer ARP on " + way.fact.interface;
}

void readRoutes(const Cluster& cluster, const VirtualService& service, const std::optional<IpAddress>& client,
                api::ServiceFacts& facts) {
  auto routes = net::Routes::open();
  if (!routes) {
    facts.unseen.push_back("the director's routes: " + routes.message());
    return;
  }
  std::vector<IpAddress> asked = heldVips(service, *routes);
  std::vector<WayOut> ways;
  for (const ServiceServer& entry : service.realServers) {
    const RealServer* server = cluster.realServer(entry.server);
    const IpAddress* rip =
        server ? ripFor(*server, service.serviceFamily(), entry.forwarding.value_or(service.forwarding)) : nullptr;
    if (!rip) continue;
    ways.push_back(wayTo(*routes, entry.server, *rip));
    if (ways.back().next) asked.push_back(*ways.back().next);
  }
  const Answers answers = askAll(asked);
  for (WayOut& way : ways) {
    judgeNext(way, *routes, answers, facts);
    facts.routes.push_back(std::move(way.fact));
  }
  readVip(cluster, service, client, *routes, answers, facts);
}

/// By which clients' packets come in, and by which they leave.
std::vector<std::string> interfacesOf(const Cluster& cluster, const VirtualService& service,
                                      const api::ServiceFacts& facts) {
  std::vector<std::string> names;
  if (const FailoverGroup* group = cluster.groupOf(service)) names.push_back(group->interface);
  for (const api::RouteFact& route : facts.routes)
    if (std::find(names.begin(), names.end(), route.interface) == names.end()) names.push_back(route.interface);
  return names;
}

}  // namespace

api::ServiceFacts read(const Cluster& cluster, const VirtualService& service, const std::optional<IpAddress>& client) {
  api::ServiceFacts facts;
  facts.service = service.name;
  const auto tracked = readConntrack();
  const auto interfaces = net::readInterfaces();
  const bool six = service.serviceFamily() == Family::ipv6;
  const char* sysctl = six ? "net/ipv6/conf/all/forwarding" : "net/ipv4/ip_forward";
  if (const auto value = net::readSysctl(sysctl)) facts.forwarding = *value != "0";
  else facts.unseen.push_back("whether the director forwards: " + value.message());
  readRoutes(cluster, service, client, facts);
  readFilter(cluster, service, facts);
  facts.conntrack = since(tracked, readConntrack());
  const auto now = net::readInterfaces();
  if (interfaces && now) facts.interfaces = since(*interfaces, *now, interfacesOf(cluster, service, facts));
  else facts.unseen.push_back("what the interfaces have lost: " + (now ? interfaces : now).message());
  return facts;
}

}  // namespace lvs::facts
