// The VIP's own segment, and the client's: who answers for the VIP, and who answers whom.
#include <algorithm>

#include "common/diagnosis/way.h"

namespace lvs::diagnosis {
namespace {

constexpr std::int64_t kSettledMs = 5000;

/// The director that was reached and has this hardware address; null: none.
const api::DirectorReport* directorWith(const Case& seen, const std::string& hardware) {
  const auto found = std::find_if(seen.reports.begin(), seen.reports.end(), [&](const api::DirectorReport& one) {
    return one.facts && std::find(one.facts->own.begin(), one.facts->own.end(), hardware) != one.facts->own.end();
  });
  return found == seen.reports.end() ? nullptr : &*found;
}

/// Whether it is told already that two directors hold the VIP.
bool toldOfTwo(const Diagnosis& said) {
  return std::any_of(said.findings.begin(), said.findings.end(),
                     [](const Finding& one) { return one.fault == Fault::twoMasters || one.fault == Fault::vipOnTwo; });
}

/// "b and c": directors that were not reached; empty: all were.
std::string silent(const Case& seen) {
  std::string names;
  for (const api::DirectorReport& one : seen.reports)
    if (!one.status) names += (names.empty() ? "" : " or ") + one.director;
  return names;
}

}  // namespace

bool isSettled(const Case& seen, const api::DirectorReport& director, Diagnosis& said) {
  if (!seen.group || !director.status) return true;
  const auto& groups = director.status->failover;
  const auto its = std::find_if(groups.begin(), groups.end(),
                                [&](const api::FailoverState& one) { return one.name == seen.group->name; });
  if (its == groups.end() || its->sinceMs == 0 || director.status->nowMs - its->sinceMs >= kSettledMs) return true;
  missed(said, {Step::roles, Step::vip},
         "whether the VIP is where it should be: " + director.director + " became " + its->role + " of " +
             seen.group->name + " only just now; ask again in some seconds");
  return false;
}

Finding heldBesides(const Case& seen, const std::string& holder, const std::string& vip, const std::string& master) {
  return {Fault::vipOnTwo,
          Effect::some,
          "director " + holder,
          holder + " holds the VIP " + vip + " without being master",
          "it answers ARP for it beside " + master,
          "Take it off there: ip addr del " + vip + (seen.group ? " dev " + seen.group->interface : ""),
          Cure{Cure::Kind::removeAddress, {holder}, {}, vip}};
}

void lookAtSegment(const Case& seen, const api::DirectorReport& director, Diagnosis& said) {
  if (!director.facts) return;
  for (const api::AnswerFact& answer : director.facts->answers) {
    if (const api::DirectorReport* other = directorWith(seen, answer.hardware)) {
      if (!toldOfTwo(said) && isSettled(seen, *other, said))
        said.findings.push_back(heldBesides(seen, other->director, answer.address, director.director));
      continue;
    }
    const auto& routes = director.facts->routes;
    const auto next = std::find_if(routes.begin(), routes.end(),
                                   [&](const api::RouteFact& one) { return one.hardware == answer.hardware; });
    const std::string beside = answer.hardware + " answers beside " + director.director;
    if (next != routes.end() && next->gateway.empty()) {
      said.findings.push_back({Fault::arpByRealServer, Effect::some, "real server " + next->server,
                               next->server + " answers ARP for the VIP " + answer.address, beside,
                               "lvsctl real-server setup " + next->server,
                               Cure{Cure::Kind::setUp, {}, {next->server}, {}}});
      continue;
    }
    const std::string absent = silent(seen);
    const std::string who = next != routes.end() ? ": it is the gateway " + next->gateway
                            : absent.empty()     ? ""
                                                 : "; it may be " + absent + ", which was not reached";
    said.findings.push_back({Fault::vipTaken, Effect::some, "director " + director.director,
                             "Another machine answers ARP for the VIP " + answer.address, beside + who,
                             "Find " + answer.hardware + " on the segment, and take " + answer.address + " off it"});
  }
}

void lookAtClient(const Case& seen, Diagnosis& said) {
  if (!seen.client) return;
  for (const ServiceServer& entry : seen.service.realServers) {
    if (entry.forwarding.value_or(seen.service.forwarding) != Forwarding::nat) continue;
    const RealServer* server = seen.cluster.realServer(entry.server);
    const IpAddress* rip = server ? ripFor(*server, seen.service.serviceFamily(), Forwarding::nat) : nullptr;
    if (!rip) continue;
    // A director's address there tells how large the network is.
    for (const FailoverGroup& group : seen.cluster.failoverGroups) {
      const bool both = std::any_of(group.addresses.begin(), group.addresses.end(), [&](const Prefix& one) {
        return one.contains(*rip) && one.contains(*seen.client);
      });
      if (!both) continue;
      said.findings.push_back({Fault::clientBeside, Effect::some, "real server " + entry.server,
                               "The client is in the network of " + entry.server + ", which answers it directly",
                               seen.client->toString() + " and " + rip->toString() + " are in one network, so the " +
                                   "replies do not pass the director, and come from an address the client never asked",
                               "Use direct routing for it, or let such clients ask the real server itself"});
      return;
    }
  }
}

}  // namespace lvs::diagnosis
