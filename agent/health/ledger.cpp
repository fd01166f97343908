#include "agent/health/ledger.h"

#include <set>
#include <utility>

namespace lvs::health {
namespace {

HealthNews quorumNews(const PlannedService& service, const Placed& placed) {
  const std::string object = "virtual service " + service.name;
  const std::string why = "a weight of " + std::to_string(placed.told.weight) + " is in service, " +
                          std::to_string(placed.told.needed) + " is needed";
  HealthNews news{"info", object, service.name + " has its quorum again", why, Happening::quorumGained};
  if (placed.lost) {
    news.severity = "error";
    news.sentence = service.name + " has lost its quorum" +
                    (placed.told.sorry ? "; the sorry server " + service.sorry->first.toString() + " serves" : "");
    news.what = Happening::quorumLost;
  }
  news.services = {service.name};
  return news;
}

}  // namespace

void Ledger::take(Planned planned) {
  planned_ = std::move(planned);
  std::set<std::string> names;
  concerned_.clear();
  for (const PlannedService& service : planned_.services) {
    names.insert(service.name);
    for (const PlannedServer& server : service.servers) {
      if (server.subject) concerned_[*server.subject].push_back(service.name);
    }
  }
  std::erase_if(services_, [&](const auto& entry) { return !names.contains(entry.first); });
}

const std::vector<std::string>& Ledger::servicesOf(const SubjectKey& key) const {
  static const std::vector<std::string> kNone;
  const auto found = concerned_.find(key);
  return found == concerned_.end() ? kNone : found->second;
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
    const auto tell = [&](const char* severity, const char* verb, Happening what) {
      news.push_back({severity, object, key.target.server + verb + check, standing.why, what, key.target.server,
                      key.check, servicesOf(key), standing.sinceMs});
    };
    if (wasUp && !standing.up && standing.known) {
      tell("warning", " fails ", Happening::serverDown);
      // It was down before this agent began, and acted on then.
      if (before == standings_.end()) news.back().what.reset();
    }
    if (!wasUp && standing.up) tell("info", " passes ", Happening::serverUp);
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
    std::vector<std::string> services;
    for (const PlannedService& service : planned_.services) {
      if (service.check == name) services.push_back(service.name);
    }
    news.push_back({"error", "health check " + name,
                    std::to_string(suspicion.fallen) + " of " + std::to_string(suspicion.of) +
                        " real servers failed the check " + name + " within " + std::to_string(rule.withinSeconds) +
                        " s",
                    rule.action == MassFailureAction::hold
                        ? "so many at once point to this director's own way to them: they stay in service for " +
                              std::to_string(rule.holdSeconds) + " s"
                        : "so many at once may point to this director's own way to them; look at its links first",
                    Happening::massFailure, "", name, std::move(services)});
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
