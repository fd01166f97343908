// The controller's side towards the kernel: observing, following a document, sysctl originals, status.
#include <sys/utsname.h>

#include <algorithm>
#include <boost/json.hpp>
#include <utility>

#include "agent/config/controller.h"
#include "agent/config/problem.h"
#include "common/model/codec.h"

namespace lvs::config {

namespace {

namespace json = boost::json;
using std::chrono::milliseconds;

/// An observation may cost at most a tenth of the kernel thread when status is asked for in a row.
constexpr int kObserveShare = 10;
constexpr std::chrono::seconds kObservationAge{2};
constexpr std::int64_t kCarryMs = 200;  ///< after a change of roles, until its addresses are there

}  // namespace

std::vector<api::FailoverState> failoverStates(const vrrp::Failover& failover) {
  std::vector<api::FailoverState> all;
  for (const vrrp::RouterState& router : failover.states()) {
    api::FailoverState state;
    state.name = router.name;
    state.role = vrrp::roleWord(router.role);
    state.reason = router.reason;
    state.sinceMs = router.sinceMs;
    state.priority = router.priority;
    state.wish = router.raised ? "take-over" : router.leaving ? "leaving" : router.yielding ? "released" : "";
    state.master = router.master;
    state.masterPriority = router.masterPriority;
    state.hears = router.hears;
    state.refused = router.refused;
    all.push_back(std::move(state));
  }
  return all;
}

void Controller::readFacts() {
  utsname system{};
  if (::uname(&system) == 0) kernelVersion_ = system.release;
  if (auto info = parts_.kernel.readInfo()) ipvsVersion_ = info->version;
  if (auto able = parts_.kernel.capabilities()) capabilities_ = std::move(*able);
}

void Controller::reload() { current_ = load(store_.index().current); }

HeldDocument Controller::load(std::uint64_t number) const {
  if (number == 0) return {};
  const auto text = store_.document(number);
  // Only types and shapes: a document that an older agent accepted stays in force after an upgrade,
  // even when a newer rule would refuse it today.
  auto cluster = text ? parseCluster(*text) : Result<Cluster>(text.errors());
  if (!cluster) {
    parts_.logger.error("cannot read a document of the store",
                        {{"revision", std::to_string(number)}, {"reason", cluster.message()}});
    HeldDocument unreadable;
    unreadable.hash = store_.revision(number).hash;
    return unreadable;
  }
  return hold(*cluster, parts_.director);
}

reconcile::State Controller::owned() const {
  reconcile::State all;
  const auto add = [&all](const HeldDocument& held) {
    all = unite(std::move(all), held.desired);
    health::addSorryServers(all, held.planned);
  };
  for (const HeldDocument& left : residue_) add(left);
  add(base_);
  add(current_);
  all.sysctls = sysctlsBefore_;
  return all;
}

Result<reconcile::Plan> Controller::planFor(const HeldDocument& wanted) {
  const reconcile::State mine = owned();
  // What was ours has to be looked at too, to be taken away where it is no longer wanted.
  auto observed = parts_.kernel.observe(unite(mine, wanted.desired));
  if (!observed) return observed.errors();
  reconcile::Names names = base_.names;
  const auto add = [&names](const reconcile::Names& more) {
    for (const auto& [key, name] : more.services) names.services.insert_or_assign(key, name);
    for (const auto& [key, destinations] : more.destinations) names.destinations.insert_or_assign(key, destinations);
  };
  add(current_.names);
  add(wanted.names);
  return reconcile::plan(adjusted(wanted), *observed, mine, names);
}

Controller::Applied Controller::follow(const HeldDocument& wanted) {
  Applied out;
  decideFor(wanted);
  auto plan = planFor(wanted);
  if (!plan) {
    out.refused.push_back({"", plan.message()});
    return out;
  }
  if (Outcome remembered = rememberSysctls(*plan); !remembered) {
    out.refused.push_back({"", remembered.message()});
    return out;
  }
  // Addresses of a group that VRRP no longer has are the plan's to take away; those of a new one are left to VRRP.
  if (parts_.failover) parts_.failover->retain(wanted.routers);
  const ApplyReport report = parts_.kernel.apply(plan->steps);
  if (parts_.failover) parts_.failover->configure(wanted.routers);
  std::vector<bool> failed(plan->steps.size(), false);
  for (const ApplyReport::Failure& failure : report.failures) {
    if (failure.step >= failed.size()) continue;
    failed[failure.step] = true;
    const api::PlanStep& told = plan->steps[failure.step].told;
    out.refused.push_back({"", told.object + ": " + failure.reason});
  }
  for (std::size_t at = 0; at < failed.size(); ++at) {
    if (!failed[at]) out.done.push_back(std::move(plan->steps[at].told));
  }
  out.drift = std::move(plan->drift);
  return out;
}

void Controller::keepFollowing() {
  const Applied applied = follow(current_);
  rememberRefusals(applied.refused);
  if (applied.refused.empty()) {
    residue_.clear();
    if (Outcome cleared = store_.clearResidue(); !cleared) {
      parts_.logger.error("cannot write the index", {{"reason", cleared.message()}});
    }
    forgetSysctls();
  }
  const std::string object = "revision " + std::to_string(store_.current().number);
  if (!applied.refused.empty()) {
    tell("agent", "error", object,
         "The kernel refused " + std::to_string(applied.refused.size()) + " steps of the document",
         applied.refused.front().message);
  } else if (!applied.done.empty()) {
    tell("agent", "info", object,
         "The kernel follows the document again: " + std::to_string(applied.done.size()) + " steps", "");
  }
  observeAgain();
}

void Controller::rememberRefusals(const std::vector<api::ProblemError>& refused) {
  startWarnings_.clear();
  retryAt_.reset();
  for (const api::ProblemError& failure : refused) {
    startWarnings_.push_back({failure.message, "lvs-agent doctor"});
    if (startWarnings_.size() == 20) break;
  }
  if (!refused.empty()) retryAt_ = parts_.clock().steady + kRetryEvery;
}

void Controller::loadSysctls() {
  const auto text = readWhole(state_ / "sysctls.json", 1U << 20U);
  if (!text) return;
  boost::system::error_code failed;
  const json::value parsed = json::parse(*text, failed);
  if (failed || !parsed.is_object()) {
    parts_.logger.error("cannot read the sysctls' original values", {{"file", (state_ / "sysctls.json").string()}});
    return;
  }
  for (const auto& [path, value] : parsed.get_object()) {
    if (value.is_string()) sysctlsBefore_[std::string(path)] = value.get_string().c_str();
  }
}

Outcome Controller::rememberSysctls(const reconcile::Plan& plan) {
  bool fresh = false;
  for (const reconcile::Step& planned : plan.steps) {
    const auto* sysctl = std::get_if<reconcile::SysctlStep>(&planned.action);
    if (sysctl && sysctlsBefore_.try_emplace(sysctl->path, sysctl->before).second) fresh = true;
  }
  return fresh ? writeSysctls() : Outcome(Done{});
}

void Controller::forgetSysctls() {
  const auto gone = std::erase_if(sysctlsBefore_, [&](const auto& entry) {
    return !current_.desired.sysctls.contains(entry.first) && !base_.desired.sysctls.contains(entry.first);
  });
  if (gone == 0) return;
  if (Outcome wrote = writeSysctls(); !wrote) {
    parts_.logger.error("cannot write the sysctls' original values", {{"reason", wrote.message()}});
  }
}

Outcome Controller::writeSysctls() {
  json::object object;
  for (const auto& [path, value] : sysctlsBefore_) object.emplace(path, value);
  return files_.write(state_ / "sysctls.json", json::serialize(object) + "\n");
}

void Controller::observeAgain() {
  const SteadyTime begin = parts_.clock().steady;
  const reconcile::State mine = owned();
  Observed fresh;
  if (auto state = parts_.kernel.observe(mine)) {
    fresh.plan = reconcile::plan(adjusted(current_), *state, mine, current_.names);
    fresh.state = std::move(*state);
  } else {
    fresh.failure = state.message();
  }
  fresh.at = parts_.clock().steady;
  fresh.cost = fresh.at - begin;
  observed_ = std::move(fresh);
  tellDrift();
}

void Controller::tellDrift() {
  std::vector<std::string> now;
  for (const api::Drift& drift : observed_.plan.drift) {
    now.push_back(drift.key);
    if (std::find(driftTold_.begin(), driftTold_.end(), drift.key) == driftTold_.end() && now.size() <= 20) {
      tell("drift", "warning", drift.key, drift.sentence, "nobody configured it; it is left alone");
    }
  }
  driftTold_ = std::move(now);
}

void Controller::arm() {
  std::optional<SteadyTime> next;
  const auto consider = [&next](SteadyTime at) { next = next ? std::min(*next, at) : at; };
  if (push_.phase == Phase::waiting) consider(push_.deadline);
  if (retryAt_) consider(*retryAt_);
  if (placesAt_) consider(*placesAt_);
  if (store_.index().current != 0) consider(parts_.clock().steady + kDriftLookEvery);
  parts_.armDeadline(next);
}

std::optional<api::PendingPush> Controller::pending() const {
  if (push_.phase != Phase::waiting) return std::nullopt;
  const Moment now = parts_.clock();
  const auto left = std::max(std::chrono::duration_cast<milliseconds>(push_.deadline - now.steady), milliseconds(0));
  return api::PendingPush{store_.current(), now.wallMs + left.count(), static_cast<std::uint32_t>(left.count())};
}

void Controller::tell(const char* kind, const char* severity, std::string object, std::string sentence,
                      std::string why) {
  parts_.logger.info(sentence, {{"kind", kind}, {"severity", severity}, {"object", object}, {"why", why}});
  parts_.journal.add(
      {0, parts_.clock().wallMs, kind, severity, std::move(object), std::move(sentence), std::move(why)});
}

void Controller::tellPush(const Applied& applied) {
  const api::Revision pushed = store_.current();
  const std::string object = "revision " + std::to_string(pushed.number);
  if (!applied.refused.empty()) {
    tell("push", "error", object, "The kernel refused the push of " + pushed.who, applied.refused.front().message);
    return;
  }
  tell("push", "info", object,
       pushed.who + " pushed " + current_.name + ": " + std::to_string(applied.done.size()) + " steps" +
           (push_.confirmWithin ? ", waits for its confirmation" : ""),
       pushed.comment);
  observeAgain();
}

std::vector<api::Warning> Controller::warnings() const {
  std::vector<api::Warning> all = startWarnings_;
  if (store_.index().current == 0) {
    all.push_back({"This director has no document yet", "Push the cluster's document from lvs-console or lvsctl"});
  }
  if (!observed_.failure.empty()) all.push_back({observed_.failure, "lvs-agent doctor"});
  if (startWarnings_.empty() && !observed_.plan.steps.empty()) {
    all.push_back({"The kernel differs from the document in " + std::to_string(observed_.plan.steps.size()) +
                       " entries, the first: " + observed_.plan.steps.front().told.sentence,
                   "Push the document again"});
  }
  return all;
}

Answer<Controller::Text> Controller::document(std::uint64_t number) const {
  const api::Revision revision = store_.revision(number);
  if (revision.number == 0) {
    return problem(404, kProblemBlank, "There is no revision " + std::to_string(number));
  }
  auto text = store_.document(number);
  if (!text) return problem(500, kProblemBlank, text.message());
  return Text{std::move(*text), revision.hash};
}

Answer<Controller::Text> Controller::currentDocument() const {
  if (store_.index().current == 0) return problem(404, kProblemBlank, "This director has no document yet");
  return document(store_.index().current);
}

api::Revisions Controller::revisions() const { return {store_.index().revisions}; }

api::Status Controller::status() {
  const Moment now = parts_.clock();
  const auto goodFor = std::max<std::chrono::steady_clock::duration>(kObservationAge, observed_.cost * kObserveShare);
  std::vector<api::FailoverState> failover;
  if (parts_.failover) failover = failoverStates(*parts_.failover);
  // A change of roles moves addresses: what was seen before it is no more.
  const auto ageMs = std::chrono::duration_cast<milliseconds>(now.steady - observed_.at).count();
  const bool moved = std::any_of(failover.begin(), failover.end(), [&](const api::FailoverState& one) {
    return now.wallMs - one.sinceMs < ageMs + kCarryMs;
  });
  if (observed_.at == SteadyTime{} || now.steady - observed_.at > goodFor || (moved && ageMs > kCarryMs))
    observeAgain();
  if (ipvsVersion_.empty()) readFacts();
  api::Status status;
  status.name = parts_.director;
  status.agentVersion = LVS_VERSION;
  status.kernelVersion = kernelVersion_;
  status.ipvsVersion = ipvsVersion_;
  status.cluster = current_.name;
  status.revision = store_.current();
  status.pending = pending();
  status.uptimeMs =
      static_cast<std::uint64_t>(std::chrono::duration_cast<milliseconds>(now.steady - startedAt_).count());
  status.nowMs = now.wallMs;
  status.capabilities = capabilities_;
  for (const reconcile::HeldAddress& held : observed_.state.addresses) {
    if (current_.ownAddresses.contains(held.prefix.toString())) {
      status.holdsAddresses.push_back(held.prefix.address.toString());
    }
  }
  status.failover = std::move(failover);
  status.driftCount = static_cast<std::uint32_t>(observed_.plan.drift.size());
  status.warnings = warnings();
  return status;
}

}  // namespace lvs::config
