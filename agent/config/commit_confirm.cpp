#include "agent/config/commit_confirm.h"

#include <utility>

namespace lvs::config {

namespace {

PushStep refuse(const PushState& state, PushRefusal why) { return {state, {}, why}; }

PushStep goBack(PushState state, std::string reason) {
  std::vector<PushAction> actions;
  if (state.phase == Phase::waiting) actions.push_back(PushAction::disarmDeadline);
  actions.push_back(PushAction::restore);
  state.phase = Phase::goingBack;
  state.reason = std::move(reason);
  return {std::move(state), std::move(actions)};
}

/// One function for each event.
struct Transition {
  const PushState& state;
  SteadyTime now;

  PushStep operator()(const event::Push& push) const {
    if (state.phase != Phase::idle) return refuse(state, PushRefusal::anotherPending);
    return {{Phase::applying, push.hash, push.confirmWithin, {}, ""}, {PushAction::record, PushAction::apply}};
  }

  PushStep operator()(const event::Applied&) const {
    if (state.phase != Phase::applying) return {state, {}};
    if (!state.confirmWithin) return {{}, {PushAction::recordConfirmed}};
    PushState waiting = state;
    waiting.phase = Phase::waiting;
    waiting.deadline = now + *state.confirmWithin;
    return {std::move(waiting), {PushAction::armDeadline}};
  }

  PushStep operator()(const event::Refused& refused) const {
    if (state.phase != Phase::applying) return {state, {}};
    return goBack(state, refused.reason);
  }

  PushStep operator()(const event::Confirm& confirm) const {
    if (state.phase != Phase::waiting) return refuse(state, PushRefusal::nothingPending);
    if (confirm.hash != state.hash) return refuse(state, PushRefusal::otherHash);
    // A confirmation that arrives after the deadline lost the race: the way back is promised.
    if (now >= state.deadline) return goBack(state, "it was not confirmed in time");
    return {{}, {PushAction::disarmDeadline, PushAction::recordConfirmed}};
  }

  PushStep operator()(const event::Rollback& rollback) const {
    if (state.phase != Phase::waiting) return refuse(state, PushRefusal::nothingPending);
    if (rollback.hash != state.hash) return refuse(state, PushRefusal::otherHash);
    return goBack(state, rollback.who + " asked for it");
  }

  PushStep operator()(const event::Clock&) const {
    if (state.phase != Phase::waiting || now < state.deadline) return {state, {}};
    return goBack(state, "it was not confirmed in time");
  }

  PushStep operator()(const event::Stopping&) const {
    // Nobody would watch the deadline while the agent is away.
    if (state.phase != Phase::waiting) return {state, {}};
    return goBack(state, "the agent stops before it was confirmed");
  }

  PushStep operator()(const event::FoundAtStart& found) const {
    // Whether its pusher still looks on can't be known, and the time that was left neither: the steady
    // clock starts anew with the machine. The promise to go back is the one to keep.
    PushState cutOff;
    cutOff.hash = found.hash;
    return goBack(std::move(cutOff), "the agent was cut off before the push was finished");
  }

  PushStep operator()(const event::WentBack&) const {
    if (state.phase != Phase::goingBack) return {state, {}};
    return {{}, {PushAction::recordRolledBack}};
  }
};

}  // namespace

PushStep step(const PushState& state, const PushEvent& event, SteadyTime now) {
  return std::visit(Transition{state, now}, event);
}

}  // namespace lvs::config
