#include <algorithm>

#include "common/diagnosis/way.h"
#include "common/model/enums.h"

namespace lvs::diagnosis {
namespace {

template <typename All, typename Is>
auto* findIn(All& all, Is is) {
  const auto found = std::find_if(all.begin(), all.end(), is);
  return found == all.end() ? nullptr : &*found;
}

/// What each real server that is not in service is said to be out for.
std::string reasons(const std::vector<const api::ServerPlace*>& places) {
  constexpr std::size_t kMostNamed = 5;
  std::string all;
  for (std::size_t i = 0; i < places.size() && i < kMostNamed; ++i)
    all += (i == 0 ? "" : "; ") + places[i]->server + ": " + places[i]->why;
  if (places.size() > kMostNamed) all += "; and " + std::to_string(places.size() - kMostNamed) + " more";
  return all;
}

std::vector<std::string> namesOf(const std::vector<const api::ServerPlace*>& places) {
  std::vector<std::string> names;
  for (const api::ServerPlace* one : places) names.push_back(one->server);
  return names;
}

/// What a set-up of the real server does of it.
std::optional<Cure> cureOf(const api::RealServerFact& fact, const std::string& server) {
  if (!fact.mendable && !fact.offered) return std::nullopt;
  return Cure{fact.offered ? Cure::Kind::openFirewall : Cure::Kind::setUp, {}, {server}, {}};
}

bool isFull(const VirtualService& service, const api::DestinationState& destination) {
  const ServiceServer* entry =
      findIn(service.realServers, [&](const ServiceServer& one) { return one.server == destination.name; });
  // As the kernel counts against thresholds (net/netfilter/ipvs/ip_vs_conn.c, ip_vs_dest_totalconns).
  return entry && entry->upperThreshold != 0 && destination.active + destination.inactive >= entry->upperThreshold;
}

bool isHere(const api::DirectorReport& director, const std::string& server) {
  return director.facts && findIn(director.facts->routes, [&](const api::RouteFact& one) {
           return one.server == server && one.interface == "lo";
         });
}

/// Of those that should be in service: whose entry in the kernel somebody has changed, and how.
void tellChanged(const Case& seen, const api::ServicePlace& standing, const api::ServiceState& table,
                 const api::DirectorReport& director, Diagnosis& said) {
  std::vector<std::pair<std::string, std::string>> changed;
  std::size_t serving = 0;
  for (const api::DestinationState& one : table.destinations) {
    const ServiceServer* entry =
        findIn(seen.service.realServers, [&](const ServiceServer& each) { return each.server == one.name; });
    const api::ServerPlace* place =
        findIn(standing.servers, [&](const api::ServerPlace& each) { return each.server == one.name; });
    if (!entry || !place || place->state != "in" || place->weight == 0) continue;
    const std::string method(wordOf(entry->forwarding.value_or(seen.service.forwarding)));
    // A real server on the director itself is given its packets by none of the methods.
    const bool known = fromWord<Forwarding>(one.forwarding) && !isHere(director, one.name);
    if (one.weight == 0) {
      changed.emplace_back(one.name, "it has the weight 0 there, and should have " + std::to_string(place->weight));
    } else if (known && one.forwarding != method) {
      changed.emplace_back(one.name, "it gets packets by " + one.forwarding + " there, and should by " + method);
    } else {
      ++serving;
    }
  }
  for (const auto& [server, how] : changed) {
    said.findings.push_back({Fault::destinationDiffers, serving == 0 ? Effect::stops : Effect::some,
                             "director " + director.director,
                             server + " is not in the kernel's table of " + director.director + " as it should be", how,
                             "Somebody changed it by hand; push the document again", putInForce({director.director})});
  }
}

/// Why no destination has a weight: the first reason on the way that holds.
void tellIdle(const Case& seen, const std::string& place, const api::ServicePlace* standing, Diagnosis& said) {
  const std::string& name = seen.service.name;
  std::vector<const api::ServerPlace*> failing;
  std::vector<const api::ServerPlace*> away;
  if (standing) {
    for (const api::ServerPlace& one : standing->servers) {
      if (one.state == "out" || one.state == "quiesced") failing.push_back(&one);
      if (one.state == "drained" || one.state == "disabled") away.push_back(&one);
    }
  }
  if (!failing.empty()) {
    said.findings.push_back({Fault::allFail, Effect::stops, place,
                             failing.size() == seen.service.realServers.size()
                                 ? "Every real server of " + name + " fails its check"
                                 : "No real server of " + name + " is in service",
                             reasons(failing), "lvsctl health why SERVER shows what was said"});
  } else if (!away.empty()) {
    said.findings.push_back({Fault::takenOut, Effect::stops, place, "Every real server of " + name + " was taken out",
                             reasons(away), "lvsctl maintenance enable SERVER",
                             Cure{Cure::Kind::enable, {}, namesOf(away), {}}});
  } else {
    said.findings.push_back(
        {Fault::noRealServer, Effect::stops, place, name + " has no real server that takes connections",
         seen.service.realServers.empty() ? "the document names none" : "the document gives all of them the weight 0",
         "Edit the document and push it"});
  }
}

/// Of a service that has somebody in service: who is not, though the document wants it.
void tellMissing(const api::ServicePlace& standing, const api::ServiceState& table, const std::string& director,
                 Diagnosis& said) {
  std::vector<const api::ServerPlace*> failing;
  for (const api::ServerPlace& one : standing.servers) {
    if (one.state == "out" || one.state == "quiesced") failing.push_back(&one);
    if (one.state != "in" || one.weight == 0) continue;
    if (findIn(table.destinations, [&](const api::DestinationState& each) { return each.name == one.server; }))
      continue;
    said.findings.push_back({Fault::destinationMissing, Effect::some, "director " + director,
                             one.server + " is not in the kernel's table of " + director,
                             "it should be in service with the weight " + std::to_string(one.weight),
                             "Somebody removed it by hand; push the document again", putInForce({director})});
  }
  if (failing.empty()) return;
  const bool one = failing.size() == 1;
  said.findings.push_back({Fault::someFail, Effect::some,
                           one ? "real server " + failing.front()->server : "virtual service " + standing.service,
                           one ? failing.front()->server + " is out of service"
                               : std::to_string(failing.size()) + " real servers are out of service",
                           reasons(failing), "lvsctl health why " + failing.front()->server});
}

/// The steps at a real server that a look over SSH sees.
constexpr std::initializer_list<Step> kAtServer{Step::setup, Step::gate, Step::listener};

/// Facts go by the names that the agent's checks give them (agent/realserver/checks.cpp).
Step stepOfFact(const std::string& name) {
  static const std::pair<const char*, Step> kBegins[] = {
      {"rp_filter", Step::gate},     {"Firewall", Step::gate},       {"Something listens", Step::listener},
      {"Way back", Step::reply},     {"Route through", Step::reply}, {"Rule for replies", Step::reply},
      {"Default route", Step::back}, {"Segment size", Step::mtu},
  };
  for (const auto& [begin, step] : kBegins)
    if (name.starts_with(begin)) return step;
  return Step::setup;
}

}  // namespace

void lookAtTable(const Case& seen, const api::DirectorReport& director, Diagnosis& said) {
  const std::string place = "director " + director.director;
  const std::string& name = seen.service.name;
  if (!director.ipvs) {
    missed(said, {Step::table, Step::health}, "the kernel's table of " + director.director);
    return;
  }
  const api::ServiceState* table =
      findIn(director.ipvs->services, [&](const api::ServiceState& one) { return one.name == name; });
  if (!table) {
    said.findings.push_back({Fault::serviceMissing, Effect::stops, place,
                             "The kernel of " + director.director + " has no service " + name,
                             "it is in the document, and not in the table of IPVS",
                             "Push the document again: lvsctl config push FILE", putInForce({director.director})});
    return;
  }
  const api::ServicePlace* standing =
      director.health
          ? findIn(director.health->services, [&](const api::ServicePlace& one) { return one.service == name; })
          : nullptr;
  const bool fails = standing && std::any_of(standing->servers.begin(), standing->servers.end(), [](const auto& one) {
                       return one.state == "out" || one.state == "quiesced";
                     });
  if (standing && standing->quorum && !fails)
    said.notes.push_back({Step::health, true, director.director + " holds no real server of " + name + " for failed"});
  std::vector<const api::DestinationState*> taking;
  for (const api::DestinationState& one : table->destinations) {
    if (one.weight > 0) taking.push_back(&one);
  }
  const std::size_t before = said.findings.size();
  if (standing) tellChanged(seen, *standing, *table, director, said);
  if (taking.empty()) {
    if (said.findings.size() == before) tellIdle(seen, place, standing, said);
    return;
  }
  // Of a service without anybody the lost quorum is only the consequence.
  if (standing && !standing->quorum) {
    said.findings.push_back({Fault::quorumLost, standing->sorry ? Effect::stops : Effect::some, place,
                             name + " has lost its quorum" + (standing->sorry ? ": the sorry server serves" : ""),
                             "a weight of " + std::to_string(standing->weight) + " is in service, " +
                                 std::to_string(standing->needed) + " is needed",
                             "lvsctl health status"});
  }
  if (std::all_of(taking.begin(), taking.end(),
                  [&](const api::DestinationState* one) { return isFull(seen.service, *one); })) {
    said.findings.push_back({Fault::overThreshold, Effect::stops, place,
                             "Every real server of " + name + " has as many connections as it may have",
                             "all have reached their upper threshold", "Raise upperThreshold, or add real servers"});
  }
  if (standing) tellMissing(*standing, *table, director.director, said);
  if (said.findings.size() == before)
    fine(said, {Step::table},
         director.director + " sends connections to " + std::to_string(taking.size()) + " of " +
             std::to_string(seen.service.realServers.size()) + " real servers");
}

void lookAtSuccessors(const Case& seen, Diagnosis& said) {
  if (!seen.group || said.forwarding.empty()) return;
  const api::DirectorReport* master =
      findIn(seen.reports, [&](const api::DirectorReport& one) { return one.director == said.forwarding.front(); });
  for (const api::DirectorReport& one : seen.reports) {
    const bool forwards =
        std::find(said.forwarding.begin(), said.forwarding.end(), one.director) != said.forwarding.end();
    // With another document it has another table as well, which is told already.
    if (forwards || !one.status || !one.ipvs || one.status->revision.hash != master->status->revision.hash) continue;
    Diagnosis its;
    lookAtTable(seen, one, its);
    std::erase_if(its.findings, [](const Finding& each) {
      return each.fault != Fault::serviceMissing && each.fault != Fault::destinationMissing &&
             each.fault != Fault::destinationDiffers;
    });
    if (its.findings.empty())
      fine(said, {Step::sync}, one.director + " has " + seen.service.name + " in its kernel too");
    for (Finding& each : its.findings) {
      each.effect = Effect::later;
      each.step = Step::sync;
      said.findings.push_back(std::move(each));
    }
  }
}

void lookAtRealServers(const Case& seen, Diagnosis& said) {
  for (const ServiceServer& entry : seen.service.realServers) {
    const std::string place = "real server " + entry.server;
    const std::size_t before = said.findings.size();
    const api::RealServerJob* look =
        findIn(seen.looks, [&](const api::RealServerJob& one) { return one.server == entry.server; });
    if (look && look->state != "done") {
      missed(said, kAtServer, entry.server + ", which could not be looked at: " + look->error);
    } else if (look) {
      for (const api::RealServerFact& fact : look->facts) {
        if (fact.good) {
          said.notes.push_back({stepOfFact(fact.name), true, entry.server + ": " + fact.name});
          continue;
        }
        said.findings.push_back({Fault::realServerFact, Effect::some, place,
                                 entry.server + " is not as " + seen.service.name + " needs it: " + fact.name,
                                 fact.found + ": " + fact.consequence,
                                 !fact.advice.empty() ? fact.advice
                                 : fact.mendable      ? "lvsctl real-server setup " + entry.server
                                                      : "",
                                 cureOf(fact, entry.server)});
        said.findings.back().step = stepOfFact(fact.name);
      }
      if (said.findings.size() == before) said.good.push_back(entry.server + " is set up as it should be");
    } else {
      const api::RealServerState* known = nullptr;
      for (const api::DirectorReport& report : seen.reports) {
        const api::RealServerState* state =
            findIn(report.realServers, [&](const api::RealServerState& one) { return one.name == entry.server; });
        if (state && (!known || state->verifiedMs > known->verifiedMs)) known = state;
      }
      if (known && known->state == "drifted") {
        said.findings.push_back({Fault::realServerDrifted, Effect::some, place,
                                 entry.server + " is not set up as it should be", known->sentence,
                                 "lvsctl real-server setup " + entry.server,
                                 Cure{Cure::Kind::setUp, {}, {entry.server}, {}}});
      } else if (known && known->state == "good") {
        fine(said, kAtServer, entry.server + " was set up as it should be when its agent last looked");
      } else {
        missed(said, kAtServer, "the settings of " + entry.server + "; --verify looks at them over SSH");
      }
    }
  }
}

}  // namespace lvs::diagnosis
