#include "agent/health/ledger.h"

#include <set>
#include <utility>

namespace lvs::health {
namespace {

HealthNews quorumNews(const PlannedService& service, const Placed& placed) {
  const std::string object = "virtual service " + service.name;
  const std::string why = "a weight of " + std::to_string(placed.told.weight) + " is in service, " +
                          std::to_string(placed.told.needed) + " is needed";
  if (!placed.lost) return {"info", object, service.name + " has its quorum again", why};
  return {"error", object,
          service.name + " has lost its quorum" +
              (placed.told.sorry ? "; the sorry server " + service.sorry->first.toString() + " serves" : ""),
          why};
}

}  // namespace

void Ledger::take(Planned planned) {
  planned_ = std::move(planned);
  std::set<std::string> names;
  for (const PlannedService& service : planned_.services) names.insert(service.name);
  std::erase_if(services_, [&](const auto& entry) { return !names.contains(entry.first); });
}

Placed Ledger::placed(const PlannedService& service, const std::map<std::string, HealthCheck>& checks,
                      SteadyTime now) const {
  const auto check = checks.find(service.check);
  const auto before = services_.find(service.name);
  return place(service, check == checks.end() ? nullptr : &check->second, standings_, suspicions_.held, wishes_,
               before != services_.end() && before->second.lost, now);
}

reconcile::State Ledger::adjusted(reconcile::State state, const Planned& planned, SteadyTime now) const {
  for (const PlannedService& service : planned.services) {
    const auto found = state.table.find(service.key);
    if (found != state.table.end()) found->second.destinations = placed(service, planned.checks, now).destinations;
  }
  return state;
}

void Ledger::tellStandings(const Standings& now, std::vector<HealthNews>& news) const {
  for (const auto& [key, standing] : now) {
    const auto before = standings_.find(key);
    const std::string object = "real server " + key.target.server;
    const std::string check = "the check " + key.check;
    const bool wasUp = before == standings_.end() || before->second.up;
    if (wasUp && !standing.up && standing.known)
      news.push_back({"warning", object, key.target.server + " fails " + check, standing.why});
    if (!wasUp && standing.up) news.push_back({"info", object, key.target.server + " passes " + check, standing.why});
    const std::string warned = before == standings_.end() ? "" : before->second.warning;
    // A day less is no news; the first warning is.
    if (!standing.warning.empty() && warned.empty())
      news.push_back({"warning", object, key.target.server + " passes " + check + ", but " + standing.warning, ""});
  }
}

void Ledger::tellSuspicions(const Suspicions& now, std::vector<HealthNews>& news) const {
  for (const auto& [name, suspicion] : now.byCheck) {
    if (suspicions_.byCheck.contains(name)) continue;
    const auto check = planned_.checks.find(name);
    if (check == planned_.checks.end() || !check->second.massFailure) continue;
    const MassFailure& rule = *check->second.massFailure;
    news.push_back({"error", "health check " + name,
                    std::to_string(suspicion.fallen) + " of " + std::to_string(suspicion.of) +
                        " real servers failed the check " + name + " within " + std::to_string(rule.withinSeconds) +
                        " s",
                    rule.action == MassFailureAction::hold
                        ? "so many at once point to this director's own way to them: they stay in service for " +
                              std::to_string(rule.holdSeconds) + " s"
                        : "so many at once may point to this director's own way to them; look at its links first"});
  }
}

Ledger::Update Ledger::update(Standings standings, const Wishes& wishes, SteadyTime now) {
  Update update;
  tellStandings(standings, update.news);
  standings_ = std::move(standings);
  wishes_ = wishes;
  Suspicions suspected = suspicions(planned_.checks, standings_, suspicions_, now);
  tellSuspicions(suspected, update.news);
  suspicions_ = std::move(suspected);
  update.again = suspicions_.again;
  for (const PlannedService& service : planned_.services) {
    Placed fresh = placed(service, planned_.checks, now);
    if (fresh.again) update.again = update.again ? std::min(*update.again, *fresh.again) : fresh.again;
    const auto [at, isNew] = services_.try_emplace(service.name);
    Placed& known = at->second;
    if (fresh.lost != (!isNew && known.lost)) update.news.push_back(quorumNews(service, fresh));
    if (isNew || known.destinations != fresh.destinations)
      update.changes.push_back({service.key, std::move(known.destinations), fresh.destinations});
    known = std::move(fresh);
  }
  return update;
}

}  // namespace lvs::health
