#include "agent/config/controller.h"

#include <deque>
#include <utility>

#include "agent/config/problem.h"
#include "common/model/codec.h"

namespace lvs::config {

namespace {

/// The hash in an entity tag as If-Match carries it; `"hash"`, weak or bare.
std::string_view hashOf(std::string_view tag) {
  while (!tag.empty() && tag.front() == ' ') tag.remove_prefix(1);
  while (!tag.empty() && tag.back() == ' ') tag.remove_suffix(1);
  if (tag.starts_with("W/")) tag.remove_prefix(2);
  if (tag.size() >= 2 && tag.front() == '"' && tag.back() == '"') tag = tag.substr(1, tag.size() - 2);
  return tag;
}

std::string revisionWords(const api::Revision& revision) {
  if (revision.number == 0) return "no document";
  return "revision " + std::to_string(revision.number);
}

}  // namespace

/// A document that has been checked as far as it can be without the kernel.
struct Controller::Candidate {
  HeldDocument held;
  std::string text;  ///< canonical
  std::string who;
  std::string comment;
  std::vector<api::Warning> warnings;
};

Controller::Controller(ControllerParts parts, Store store, std::filesystem::path state, DurableFiles files)
    : parts_(std::move(parts)), store_(std::move(store)), state_(std::move(state)), files_(std::move(files)) {
  startedAt_ = parts_.clock().steady;
  readFacts();
}

void Controller::start() {
  loadSysctls();
  reload();
  believeRemembered();
  const Index& index = store_.index();
  for (const std::uint64_t number : index.residue) residue_.push_back(load(number));
  if (index.base) {
    const api::Revision cutOff = store_.current();
    base_ = load(*index.base);
    drive(event::FoundAtStart{cutOff.hash}, nullptr);
  } else if (index.current != 0 || !index.residue.empty()) {
    keepFollowing();
  }
  tellInForce();
  arm();
}

void Controller::stopping() {
  drive(event::Stopping{}, nullptr);
  rememberedAt_ = {};
  rememberStandings();
}

void Controller::clockReached() {
  const SteadyTime now = parts_.clock().steady;
  drive(event::Clock{}, nullptr);
  if (push_.phase == Phase::idle && retryAt_ && now >= *retryAt_) keepFollowing();
  if (placesAt_ && now >= *placesAt_) placesChanged();
  if (store_.index().current != 0 && now - observed_.at >= kDriftLookEvery) observeAgain();
  arm();
}

std::optional<api::Problem> Controller::preconditionFailure(const PushOrder& order) const {
  const api::Revision current = store_.current();
  const std::string seen = current.number == 0
                               ? "this director has no document yet"
                               : "the document in force is " + revisionWords(current) + " of " + current.who +
                                     (current.comment.empty() ? "" : " (\"" + current.comment + "\")") + ", hash " +
                                     current.hash;
  if (!order.ifNoneMatch.empty()) {
    if (hashOf(order.ifNoneMatch) != "*") return problem(400, kProblemBlank, "If-None-Match takes only *");
    if (current.number != 0)
      return problem(412, api::kProblemConflict, "If-None-Match: * asks for no document, but " + seen);
    return std::nullopt;
  }
  const std::string_view wanted = hashOf(order.ifMatch);
  if (wanted.empty()) {
    if (current.number == 0) return std::nullopt;
    return problem(428, kProblemBlank, "Name the revision that the change is based on with If-Match: " + seen);
  }
  if (current.number != 0 && (wanted == "*" || wanted == current.hash)) return std::nullopt;
  api::Problem conflict =
      problem(412, api::kProblemConflict, "The change is based on " + std::string(wanted) + ", but " + seen);
  if (current.number != 0) {
    conflict.errors.push_back({"", "pushed by " + current.who + " at " + std::to_string(current.timeMs)});
  }
  return conflict;
}

Answer<Controller::Candidate> Controller::consider(const PushOrder& order) {
  auto cluster = loadCluster(order.document);
  if (!cluster) return documentProblem(cluster.errors());
  if (!cluster->director(parts_.director)) {
    std::string names;
    for (const Director& director : cluster->directors) names += (names.empty() ? "" : ", ") + director.name;
    return documentProblem(
        {Error{"/directors", "this director is '" + parts_.director + "', which the document does not name; it names " +
                                 (names.empty() ? "none" : names)}});
  }
  Candidate candidate{hold(*cluster, parts_.director), serialiseCluster(*cluster), order.who, order.comment, {}};
  if (candidate.held.ownAddresses.empty()) {
    candidate.warnings.push_back(
        {"No failover group has " + parts_.director + " as a member: it does nothing", "Add it to a failover group"});
  }
  return candidate;
}

Answer<api::PushReport> Controller::check(const PushOrder& order) {
  Answer<Candidate> candidate = consider(order);
  if (!candidate.value) return candidate.problem;
  if (!order.ifMatch.empty() || !order.ifNoneMatch.empty()) {
    if (auto failed = preconditionFailure(order)) return *failed;
  }
  auto plan = planFor(candidate.value->held);
  if (!plan) return problem(503, api::kProblemKernel, plan.message());
  api::PushReport report;
  report.hash = candidate.value->held.hash;
  report.base = store_.current().hash;
  for (reconcile::Step& planned : plan->steps) report.steps.push_back(std::move(planned.told));
  report.drift = std::move(plan->drift);
  report.warnings = std::move(candidate.value->warnings);
  report.pending = pending();
  return report;
}

Answer<api::PushReport> Controller::push(const PushOrder& order) {
  if (push_.phase != Phase::idle) {
    return problem(
        409, api::kProblemPending,
        "The push of " + store_.current().who + " waits for its confirmation; confirm it or roll it back first");
  }
  if (auto failed = preconditionFailure(order)) return *failed;
  Answer<Candidate> considered = consider(order);
  if (!considered.value) return considered.problem;
  const Candidate& candidate = *considered.value;
  // A kernel that can't be read can't be planned for: nothing is recorded then.
  if (auto plan = planFor(candidate.held); !plan) return problem(503, api::kProblemKernel, plan.message());

  api::PushReport report;
  report.hash = candidate.held.hash;
  report.base = store_.current().hash;
  const api::Revision before = store_.current();
  const Driven driven = drive(event::Push{candidate.held.hash, order.confirmWithin}, &candidate);
  arm();
  if (!driven.recordFailure.empty()) return problem(507, kProblemBlank, driven.recordFailure);
  if (!driven.applied.refused.empty()) {
    api::Problem refused = problem(422, api::kProblemKernel,
                                   "The kernel refused " + std::to_string(driven.applied.refused.size()) + " of " +
                                       std::to_string(driven.applied.refused.size() + driven.applied.done.size()) +
                                       " steps; this director is back on " + revisionWords(before));
    refused.errors = driven.applied.refused;
    for (const api::ProblemError& failure : driven.restored.refused) {
      refused.errors.push_back({"", "on the way back: " + failure.message});
    }
    return refused;
  }
  report.steps = driven.applied.done;
  report.drift = driven.applied.drift;
  report.warnings = candidate.warnings;
  report.pending = pending();
  return report;
}

Answer<api::Revision> Controller::confirm(const std::string& hash, const std::string& who) {
  // Asked again, because the first answer was lost: it is confirmed.
  if (push_.phase == Phase::idle && !hash.empty() && store_.current().hash == hash) return store_.current();
  const api::Revision waiting = store_.current();
  const Driven driven = drive(event::Confirm{hash}, nullptr);
  arm();
  if (auto refused = refusalProblem(driven.refusal)) return *refused;
  if (store_.current().number != waiting.number) {
    return problem(409, kProblemNothingPending, "The confirmation came too late: the push was rolled back");
  }
  tell("push", "info", "revision " + std::to_string(waiting.number), "Confirmed by " + who, "");
  return store_.current();
}

Answer<api::Revision> Controller::rollback(const std::string& hash, const std::string& who) {
  const Driven driven = drive(event::Rollback{hash, who}, nullptr);
  arm();
  if (auto refused = refusalProblem(driven.refusal)) return *refused;
  if (!driven.restored.refused.empty()) {
    api::Problem left = problem(500, api::kProblemKernel,
                                "The document before is in force again, but the kernel refused steps of the way back");
    left.errors = driven.restored.refused;
    return left;
  }
  return store_.current();
}

std::optional<api::Problem> Controller::refusalProblem(PushRefusal refusal) const {
  switch (refusal) {
    case PushRefusal::none: return std::nullopt;
    case PushRefusal::anotherPending:
      return problem(409, api::kProblemPending, "Another push waits for its confirmation");
    case PushRefusal::nothingPending:
      return problem(409, kProblemNothingPending,
                     "No push waits here; " + revisionWords(store_.current()) + " is in force");
    case PushRefusal::otherHash:
      return problem(409, api::kProblemConflict, "The push that waits here has the hash " + push_.hash);
  }
  return std::nullopt;
}

Controller::Driven Controller::drive(const PushEvent& event, const Candidate* candidate) {
  const std::string hash = current_.hash;
  const Phase phase = push_.phase;
  Driven driven = driveOn(event, candidate);
  if (current_.hash != hash || push_.phase != phase) tellInForce();
  return driven;
}

Controller::Driven Controller::driveOn(const PushEvent& event, const Candidate* candidate) {
  Driven driven;
  std::deque<PushEvent> events{event};
  while (!events.empty()) {
    PushStep next = step(push_, events.front(), parts_.clock().steady);
    events.pop_front();
    if (next.refusal != PushRefusal::none) driven.refusal = next.refusal;
    const PushState before = std::exchange(push_, std::move(next.state));
    for (const PushAction action : next.actions) {
      if (action == PushAction::record) {
        if (Outcome recorded = record(*candidate); !recorded) {
          // The kernel has not been touched: there is nothing to go back from.
          parts_.logger.error("cannot record the push", {{"reason", recorded.message()}});
          driven.recordFailure = recorded.message();
          push_ = {};
          return driven;
        }
      } else if (action == PushAction::apply) {
        driven.applied = follow(current_);
        if (driven.applied.refused.empty()) {
          events.emplace_back(event::Applied{});
        } else {
          events.emplace_back(event::Refused{driven.applied.refused.front().message});
        }
        tellPush(driven.applied);
      } else if (action == PushAction::restore) {
        driven.restored = follow(base_);
        events.emplace_back(event::WentBack{});
      } else if (action == PushAction::recordConfirmed) {
        recordConfirmed();
      } else if (action == PushAction::recordRolledBack) {
        recordRolledBack(before.reason, driven.restored);
      }
      // Arming follows from the state: arm() looks at it after each event.
    }
  }
  return driven;
}

Outcome Controller::record(const Candidate& candidate) {
  api::Revision facts;
  facts.hash = candidate.held.hash;
  facts.who = candidate.who;
  facts.comment = candidate.comment;
  facts.timeMs = parts_.clock().wallMs;
  if (Outcome begun = store_.begin(candidate.text, std::move(facts)); !begun) return begun;
  base_ = std::exchange(current_, candidate.held);
  return Done{};
}

void Controller::recordConfirmed() {
  if (Outcome recorded = store_.confirm(); !recorded) {
    // In force all the same; after a restart it would be taken for cut off and rolled back.
    parts_.logger.error("cannot record the confirmation", {{"reason", recorded.message()}});
    tell("push", "error", "revision " + std::to_string(store_.current().number),
         "The confirmation could not be recorded and will not survive a restart", recorded.message());
  }
  base_ = {};
  residue_.clear();
  startWarnings_.clear();
  retryAt_.reset();
  forgetSysctls();
}

void Controller::recordRolledBack(const std::string& reason, const Applied& restored) {
  const api::Revision pushed = store_.current();
  if (Outcome recorded = store_.rollBack(!restored.refused.empty()); !recorded) {
    parts_.logger.error("cannot record the way back", {{"reason", recorded.message()}});
  }
  if (restored.refused.empty()) {
    startWarnings_.clear();
  } else {
    residue_.push_back(std::move(current_));
    rememberRefusals(restored.refused);
  }
  current_ = std::exchange(base_, {});
  if (restored.refused.empty()) forgetSysctls();
  const std::string back = "Rolled back to " + revisionWords(store_.current());
  tell("rollback", restored.refused.empty() ? "warning" : "error", "revision " + std::to_string(pushed.number), back,
       reason);
  Outcome audited = parts_.audit.add({parts_.clock().wallMs, "agent", "", "",
                                      "roll back revision " + std::to_string(pushed.number), back + ": " + reason});
  if (!audited) parts_.logger.error("cannot write the audit log", {{"reason", audited.message()}});
  observeAgain();
}

}  // namespace lvs::config
