#include <algorithm>

#include "common/diagnosis/way.h"

namespace lvs::diagnosis {
namespace {

bool usesNat(const VirtualService& service) {
  return std::any_of(service.realServers.begin(), service.realServers.end(), [&](const ServiceServer& one) {
    return one.forwarding.value_or(service.forwarding) == Forwarding::nat;
  });
}

/// How the director stands to a real server of the service: "in", "out", …; empty: its agent does not tell.
std::string standingOf(const Case& seen, const api::DirectorReport& director, const std::string& server) {
  if (!director.health) return {};
  for (const api::ServicePlace& service : director.health->services) {
    if (service.service != seen.service.name) continue;
    for (const api::ServerPlace& one : service.servers)
      if (one.server == server) return one.state;
  }
  return {};
}

bool takesConnections(const VirtualService& service, const std::string& server) {
  return std::any_of(service.realServers.begin(), service.realServers.end(),
                     [&](const ServiceServer& one) { return one.server == server && one.weight > 0; });
}

/// The finding that tells of real servers out of service; null when there is none.
Finding* failureIn(Diagnosis& said) {
  const auto found = std::find_if(said.findings.begin(), said.findings.end(), [](const Finding& one) {
    return one.fault == Fault::someFail || one.fault == Fault::allFail;
  });
  return found == said.findings.end() ? nullptr : &*found;
}

}  // namespace

void lookAtDirectorsKernel(const Case& seen, const api::DirectorReport& director, Diagnosis& said) {
  if (!director.facts) {
    said.unseen.push_back("routes and packet filter of " + director.director);
    return;
  }
  const std::string place = "director " + director.director;
  const std::string& name = seen.service.name;
  for (const std::string& one : director.facts->unseen) said.unseen.push_back(director.director + ": " + one);
  if (!director.facts->blocks.empty()) {
    const api::BlockFact& first = director.facts->blocks.front();
    const std::size_t more = director.facts->blocks.size() - 1;
    said.findings.push_back({Fault::directorBlocks, Effect::stops, place,
                             "The packet filter of " + director.director + " drops what clients send to " + name,
                             first.chain + " drops " + first.packet + " by " + first.by +
                                 (more == 0 ? "" : ", and " + std::to_string(more) + " more like it"),
                             "Let " + first.packet + " in there"});
  }
  if (!director.facts->forwarding && usesNat(seen.service)) {
    const bool six = seen.service.serviceFamily() == Family::ipv6;
    said.findings.push_back({Fault::forwardingOff, Effect::stops, place,
                             "The kernel of " + director.director + " does not forward, so replies end there",
                             std::string(six ? "net.ipv6.conf.all.forwarding" : "net.ipv4.ip_forward") +
                                 " is 0; the real servers of " + name + " answer through the director (NAT)",
                             "Push the document again: lvsctl config push FILE"});
  }
}

void lookAtRoutes(const Case& seen, const api::DirectorReport& director, Diagnosis& said) {
  if (!director.facts) return;
  std::vector<const api::RouteFact*> lost;
  for (const api::RouteFact& route : director.facts->routes) {
    if (route.problem.empty() || !takesConnections(seen.service, route.server)) continue;
    const std::string standing = standingOf(seen, director, route.server);
    if (standing == "drained" || standing == "disabled") continue;
    if (standing == "out" || standing == "quiesced") {
      // Already told; this is why.
      if (Finding* failure = failureIn(said)) failure->why += "; from " + director.director + ", " + route.problem;
      continue;
    }
    lost.push_back(&route);
  }
  const bool clear = std::all_of(director.facts->routes.begin(), director.facts->routes.end(),
                                 [](const api::RouteFact& one) { return one.problem.empty(); });
  if (clear && director.facts->blocks.empty())
    said.good.push_back(director.director + " lets in what clients send, and has a way to each real server");
  for (const api::RouteFact* route : lost) {
    said.findings.push_back(
        {Fault::noWay, lost.size() == seen.service.realServers.size() ? Effect::stops : Effect::some,
         "real server " + route->server,
         director.director + " does not reach " + route->server + " (" + route->to + ")", route->problem,
         route->interface.empty() ? "Give " + director.director + " a route to " + route->to
                                  : "Look whether " + route->server + " runs and is on the segment of " +
                                        director.director + "'s " + route->interface});
  }
}

}  // namespace lvs::diagnosis
