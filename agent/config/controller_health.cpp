// The controller's side towards health checks and maintenance: the document says what could be, they say what is.
#include <algorithm>
#include <iterator>
#include <tuple>

#include "agent/config/controller.h"
#include "agent/config/problem.h"
#include "agent/health/telling.h"
#include "agent/reconcile/describe.h"

namespace lvs::config {
namespace {

/// Between two writings of the file: flapping real servers are no load on the disk.
constexpr std::chrono::seconds kRememberEvery{1};
/// After a refused change the whole document is gone through again.
constexpr std::chrono::seconds kFollowAfter{1};
/// Who is no longer master has given all addresses away by then (vrrp::kLinger, and a slow machine).
constexpr std::int64_t kGivenAwayMs = 10'000;
constexpr std::size_t kMostRemembered = std::size_t{16} << 20U;
constexpr char kFile[] = "health.json";

/// What checks and administrators say at this moment, taken into the ledger.
health::Ledger::Update updated(health::Ledger& ledger, const ControllerParts& parts) {
  return ledger.update(parts.checks ? parts.checks->standings() : health::Standings(),
                       parts.wishes ? parts.wishes() : health::Wishes(), parts.clock().steady);
}

/// Additions first: a service is not left without anybody in between.
std::vector<reconcile::Step> stepsOf(const health::ServiceChange& change, const reconcile::Names& names) {
  std::vector<reconcile::Step> steps;
  const auto add = [&](reconcile::DestinationStep step, const ipvs::Destination* before) {
    api::PlanStep told = reconcile::describe(step, before, names);
    steps.push_back({std::move(step), std::move(told)});
  };
  for (const auto& [at, wanted] : change.after) {
    const auto before = change.before.find(at);
    if (before == change.before.end()) add({reconcile::Verb::add, change.key, at, wanted}, nullptr);
    else if (before->second != wanted) add({reconcile::Verb::change, change.key, at, wanted}, &before->second);
  }
  for (const auto& [at, before] : change.before) {
    if (!change.after.contains(at)) add({reconcile::Verb::remove, change.key, at, {}}, &before);
  }
  return steps;
}

api::CheckState stateOf(const health::SubjectState& subject, const health::Ledger& ledger) {
  const health::Standing& standing = subject.standing;
  api::CheckState state;
  state.id = health::idOf(subject.key);
  state.check = subject.key.check;
  state.server = subject.key.target.server;
  if (subject.key.target.way) state.service = subject.key.target.way->service;
  state.address = subject.key.target.address.toString();
  state.port = subject.key.target.port;
  state.state = standing.up ? "up" : ledger.suspected().held.contains(subject.key) ? "held" : "down";
  state.known = standing.known;
  state.why = standing.why;
  state.sinceMs = standing.sinceMs;
  state.passes = standing.passes;
  state.failures = standing.failures;
  state.nextMs = subject.nextMs;
  state.warning = standing.warning;
  if (subject.last) {
    state.latencyMicroseconds = static_cast<std::uint64_t>(subject.last->latency.count());
    state.last = subject.last->finding.words;
    state.lastGood = subject.last->finding.good;
    state.lastMs = subject.last->wallMs;
  }
  return state;
}

}  // namespace

reconcile::State Controller::adjusted(const HeldDocument& held) const {
  const Moment now = parts_.clock();
  reconcile::State wanted = ledger_.adjusted(held.desired, held.planned, now.steady);
  if (!parts_.failover) return wanted;
  for (const vrrp::RouterState& state : parts_.failover->states()) {
    if (state.role == vrrp::Role::master || now.wallMs - state.sinceMs < kGivenAwayMs) continue;
    const auto router = std::find_if(held.routers.begin(), held.routers.end(),
                                     [&](const vrrp::RouterPlan& one) { return one.name == state.name; });
    if (router != held.routers.end()) wanted.elsewhere.insert(router->addresses.begin(), router->addresses.end());
  }
  return wanted;
}

/// From now on the document's checks are asked, and its services are decided about.
void Controller::decideFor(const HeldDocument& wanted) {
  if (parts_.checks) parts_.checks->follow(wanted.planned.subjects);
  ledger_.take(wanted.planned);
  health::Ledger::Update update = updated(ledger_, parts_);
  take(update);
}

void Controller::take(health::Ledger::Update& update) {
  std::vector<actions::Happened> things;
  for (health::HealthNews& news : update.news) {
    if (auto happened = actions::happenedOf(news, ledger_.services(), parts_.clock().wallMs))
      things.push_back(std::move(*happened));
    tell("health", news.severity.c_str(), std::move(news.object), std::move(news.sentence), std::move(news.why));
  }
  if (parts_.happened && !things.empty()) parts_.happened(std::move(things));
  placesAt_ = update.again;
}

/// A document that cannot be read says nothing of what is in it.
void Controller::tellInForce() {
  if (parts_.inForce && !current_.cluster.name.empty()) parts_.inForce(current_.cluster, push_.phase == Phase::idle);
}

void Controller::placesChanged() {
  if (store_.index().current == 0) return;
  health::Ledger::Update update = updated(ledger_, parts_);
  std::vector<reconcile::Step> steps;
  for (const health::ServiceChange& change : update.changes) {
    std::vector<reconcile::Step> more = stepsOf(change, current_.names);
    std::move(more.begin(), more.end(), std::back_inserter(steps));
  }
  if (!steps.empty()) {
    const ApplyReport report = parts_.kernel.apply(steps);
    if (!report.failures.empty()) {
      // Somebody else has changed the table: the whole plan puts it right.
      parts_.logger.warning("the kernel refused a change for health or maintenance",
                            {{"reason", report.failures.front().reason}});
      const SteadyTime soon = parts_.clock().steady + kFollowAfter;
      retryAt_ = retryAt_ ? std::min(*retryAt_, soon) : soon;
    }
    // What was observed before is no more; whoever asks looks again.
    observed_.at = {};
  }
  take(update);
  rememberStandings();
  arm();
}

api::Health Controller::health() const {
  api::Health health;
  health.timeMs = parts_.clock().wallMs;
  if (parts_.checks) {
    for (const health::SubjectState& subject : parts_.checks->states())
      health.checks.push_back(stateOf(subject, ledger_));
  }
  for (const auto& [name, placed] : ledger_.services()) health.services.push_back(placed.told);
  return health;
}

std::optional<health::SubjectKey> Controller::subjectOf(const std::string& id) const {
  const std::size_t at = id.find('@');
  if (at == std::string::npos) return std::nullopt;
  const std::string check = id.substr(0, at);
  // Subjects of a check stand together.
  const auto& subjects = ledger_.planned().subjects;
  for (auto found = subjects.lower_bound({check, {}}); found != subjects.end() && found->first.check == check;
       ++found) {
    if (health::idOf(found->first) == id) return found->first;
  }
  return std::nullopt;
}

Answer<api::CheckDetail> Controller::check(const std::string& id) const {
  const auto key = subjectOf(id);
  const auto subject = key && parts_.checks ? parts_.checks->state(*key) : std::nullopt;
  if (!subject) return problem(404, kProblemBlank, "there is no check '" + id + "' in the document in force");
  api::CheckDetail detail;
  detail.state = stateOf(*subject, ledger_);
  for (const health::Observation& observation : subject->history)
    detail.history.push_back(health::resultOf(observation));
  if (subject->last) detail.last = health::exchangeOf(*subject->last);
  if (subject->lastFail) detail.lastFailure = health::exchangeOf(*subject->lastFail);
  return detail;
}

Answer<api::CheckDetail> Controller::checkNow(const std::string& id) {
  Answer<api::CheckDetail> before = check(id);
  if (const auto key = subjectOf(id); key && parts_.checks) parts_.checks->checkNow(*key);
  return before;
}

/// What was known before a restart holds until results say otherwise: a dead real server gets nobody meanwhile.
void Controller::believeRemembered() {
  if (!parts_.checks) return;
  const auto text = readWhole(state_ / kFile, kMostRemembered);
  if (!text) return;
  const auto remembered = api::fromJson<api::Health>(*text);
  if (!remembered) {
    parts_.logger.error("cannot read what checks had found before", {{"reason", remembered.message()}});
    return;
  }
  const Moment now = parts_.clock();
  // By names and addresses: the mark of a way may be another than before.
  std::map<std::tuple<std::string, std::string, std::string, std::string, std::uint32_t>, health::SubjectKey> asked;
  for (const auto& [key, check] : current_.planned.subjects) {
    const health::Target& target = key.target;
    asked.emplace(std::tuple(key.check, target.way ? target.way->service : std::string(), target.server,
                             target.address.toString(), std::uint32_t{target.port}),
                  key);
  }
  std::map<health::SubjectKey, health::Standing> known;
  for (const api::CheckState& state : remembered->checks) {
    const auto found = asked.find(std::tie(state.check, state.service, state.server, state.address, state.port));
    if (found == asked.end()) continue;
    known.emplace(found->second,
                  health::believed(state.state == "up", state.why, state.sinceMs, now.steady, now.wallMs));
  }
  parts_.checks->follow(current_.planned.subjects);
  parts_.checks->believe(known);
}

void Controller::rememberStandings() {
  if (!parts_.checks) return;
  const SteadyTime now = parts_.clock().steady;
  if (now - rememberedAt_ < kRememberEvery) {
    const SteadyTime later = rememberedAt_ + kRememberEvery;
    placesAt_ = placesAt_ ? std::min(*placesAt_, later) : later;
    return;
  }
  rememberedAt_ = now;
  api::Health known;
  for (const auto& [key, standing] : parts_.checks->standings()) {
    if (!standing.known) continue;
    api::CheckState state;
    state.check = key.check;
    state.server = key.target.server;
    if (key.target.way) state.service = key.target.way->service;
    state.address = key.target.address.toString();
    state.port = key.target.port;
    state.state = standing.up ? "up" : "down";
    // What it says of itself changes from one moment to the next: no reason to write.
    state.why = standing.up && standing.weight ? "passed before the agent was started anew" : standing.why;
    state.sinceMs = standing.sinceMs;
    known.checks.push_back(std::move(state));
  }
  std::string text = api::toJson(known);
  if (text == rememberedStandings_) return;
  if (const Outcome wrote = files_.write(state_ / kFile, text + "\n"); !wrote) {
    parts_.logger.error("cannot write down what checks have found", {{"reason", wrote.message()}});
    return;
  }
  rememberedStandings_ = std::move(text);
}

}  // namespace lvs::config
