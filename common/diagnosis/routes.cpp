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

bool isFailure(const Finding& one) { return one.fault == Fault::someFail || one.fault == Fault::allFail; }

/// How many real servers the director holds out of service for their checks.
std::size_t failing(const Case& seen, const api::DirectorReport& director) {
  return static_cast<std::size_t>(
      std::count_if(seen.service.realServers.begin(), seen.service.realServers.end(), [&](const ServiceServer& one) {
        const std::string standing = standingOf(seen, director, one.server);
        return standing == "out" || standing == "quiesced";
      }));
}

/// What the director's packet filter drops, told once for each way through it.
void tellBlocks(const Case& seen, const api::DirectorReport& director, const std::string& way, Diagnosis& said) {
  std::vector<const api::BlockFact*> its;
  for (const api::BlockFact& one : director.facts->blocks)
    if (one.way == way || (one.way.empty() && way == "in")) its.push_back(&one);
  if (its.empty()) return;
  const std::string& name = seen.service.name;
  const api::BlockFact& first = *its.front();
  const std::string more = its.size() == 1 ? "" : ", and " + std::to_string(its.size() - 1) + " more like it";
  said.findings.push_back({Fault::directorBlocks, Effect::stops, "director " + director.director,
                           "The packet filter of " + director.director + " drops " +
                               (way == "in"    ? "what clients send to " + name
                                : way == "out" ? "what it sends on to real servers of " + name
                                               : "what real servers of " + name + " answer"),
                           first.chain + " drops " + first.packet + " by " + first.by + more,
                           "Let " + first.packet + (way == "in" ? " in there" : " through there")});
}

}  // namespace

void lookAtDirectorsKernel(const Case& seen, const api::DirectorReport& director, Diagnosis& said) {
  if (!director.facts) {
    missed(said, {Step::filter, Step::kernel, Step::route}, "routes and packet filter of " + director.director);
    return;
  }
  const std::string place = "director " + director.director;
  const std::string& name = seen.service.name;
  // What its agent could not look at is told in words: it may be any of these.
  for (const std::string& one : director.facts->unseen)
    missed(said, {Step::filter, Step::route}, director.director + ": " + one);
  const bool strict = !director.facts->strict.empty();
  const bool ends = !director.facts->forwarding && usesNat(seen.service);
  if (!strict && !ends)
    said.notes.push_back({Step::kernel, true,
                          director.director + (usesNat(seen.service) ? " takes what clients send, and forwards"
                                                                     : " takes what clients send")});
  for (const char* way : {"in", "out", "back"}) tellBlocks(seen, director, way, said);
  for (const api::StrictFact& one : director.facts->strict) {
    const std::string who = one.client.empty() ? "clients" : one.client;
    said.findings.push_back(
        {Fault::reversePath, Effect::stops, place,
         "The reverse-path filter of " + director.director + " drops what clients send to " + name,
         "it is strict on " + one.interface + " (rp_filter 1), where they come in, and " +
             (one.back.empty() ? "no route leads to " + who : "the route to " + who + " leaves by " + one.back),
         "Make it loose there: sysctl -w net.ipv4.conf." + one.interface + ".rp_filter=2"});
  }
  if (!director.facts->forwarding && usesNat(seen.service)) {
    const bool six = seen.service.serviceFamily() == Family::ipv6;
    said.findings.push_back({Fault::forwardingOff, Effect::stops, place,
                             "The kernel of " + director.director + " does not forward, so replies end there",
                             std::string(six ? "net.ipv6.conf.all.forwarding" : "net.ipv4.ip_forward") +
                                 " is 0; the real servers of " + name + " answer through the director (NAT)",
                             "Push the document again: lvsctl config push FILE", putInForce({director.director})});
  }
}

void lookAtRoutes(const Case& seen, const api::DirectorReport& director, Diagnosis& said) {
  if (!director.facts) return;
  if (said.forwarding.front() == director.director)
    for (const api::RouteFact& route : director.facts->routes) said.ways[route.server] = route.interface;
  std::vector<std::pair<const api::RouteFact*, std::string>> lost;  // and why
  std::size_t explained = 0;                                        // of those that fail their check
  std::string reasons;
  for (const api::RouteFact& route : director.facts->routes) {
    const std::string standing = standingOf(seen, director, route.server);
    const bool fails = standing == "out" || standing == "quiesced";
    // Some machines do not answer such questions: a silence alone is nothing.
    const std::string problem = !route.problem.empty() || !route.silent || !fails
                                    ? route.problem
                                    : (route.gateway.empty() ? route.to : "its gateway " + route.gateway) +
                                          " does not answer ARP on " + route.interface;
    if (problem.empty() || !takesConnections(seen.service, route.server)) continue;
    if (standing == "drained" || standing == "disabled") continue;
    if (fails) {
      ++explained;
      reasons += "; from " + director.director + ", " + problem;
    }
    lost.emplace_back(&route, problem);
  }
  // That there is no way is why they fail; where others fail as well, the way is one reason among them.
  if (explained != 0 && explained == failing(seen, director)) {
    std::erase_if(said.findings, isFailure);
  } else if (explained != 0) {
    std::erase_if(lost, [&](const auto& one) {
      const std::string standing = standingOf(seen, director, one.first->server);
      return standing == "out" || standing == "quiesced";
    });
    for (Finding& one : said.findings)
      if (isFailure(one)) one.why += reasons;
  }
  const bool clear = std::all_of(director.facts->routes.begin(), director.facts->routes.end(),
                                 [](const api::RouteFact& one) { return one.problem.empty(); });
  if (clear && lost.empty() && director.facts->blocks.empty())
    fine(said, {Step::filter, Step::route},
         director.director + " lets in what clients send, and has a way to each real server");
  for (const auto& [route, problem] : lost) {
    said.findings.push_back(
        {Fault::noWay, lost.size() == seen.service.realServers.size() ? Effect::stops : Effect::some,
         "real server " + route->server,
         director.director + " does not reach " + route->server + " (" + route->to + ")", problem,
         route->interface.empty() ? "Give " + director.director + " a route to " + route->to
                                  : "Look whether " + route->server + " runs and is on the segment of " +
                                        director.director + "'s " + route->interface});
  }
}

}  // namespace lvs::diagnosis
