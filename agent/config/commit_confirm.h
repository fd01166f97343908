// Commit-confirm (design decision 6) as a state machine: a push is recorded, applied, and goes back by
// itself unless it is confirmed in time. Pure: the caller does the returned actions in order and feeds
// their result back as the next event. Times are the steady clock's, which does not jump.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace lvs::config {

using SteadyTime = std::chrono::steady_clock::time_point;

enum class Phase : std::uint8_t {
  idle,      ///< the document in force is for good
  applying,  ///< recorded, being written to the kernel
  waiting,   ///< in the kernel, waits for its confirmation
  goingBack  ///< the document before is being restored
};

struct PushState {
  Phase phase = Phase::idle;
  std::string hash;                                   ///< of the push in progress
  std::optional<std::chrono::seconds> confirmWithin;  ///< none: for good once applied
  SteadyTime deadline{};                              ///< meaningful when waiting
  std::string reason;                                 ///< why it goes back
  bool operator==(const PushState&) const = default;
};

namespace event {
struct Push {
  std::string hash;
  std::optional<std::chrono::seconds> confirmWithin;
};
struct Applied {};  ///< the kernel took every step
struct Refused {
  std::string reason;
};  ///< the kernel, or recording, refused
struct Confirm {
  std::string hash;
};
struct Rollback {
  std::string hash;
  std::string who;
};
struct Clock {};     ///< time has passed
struct Stopping {};  ///< the agent is about to end
struct FoundAtStart {
  std::string hash;
};                   ///< the store holds a push that was cut off
struct WentBack {};  ///< the way back is done, as well as it could be
}  // namespace event

using PushEvent = std::variant<event::Push, event::Applied, event::Refused, event::Confirm, event::Rollback,
                               event::Clock, event::Stopping, event::FoundAtStart, event::WentBack>;

enum class PushAction : std::uint8_t {
  record,       ///< durably, before the kernel is touched: the new document and the way back
  apply,        ///< to the kernel
  armDeadline,  ///< at state.deadline, send event::Clock
  disarmDeadline,
  recordConfirmed,   ///< durably: for good
  restore,           ///< the document before, to the kernel
  recordRolledBack,  ///< durably: the document before is in force
};

/// Why an event was not accepted.
enum class PushRefusal : std::uint8_t { none, anotherPending, nothingPending, otherHash };

struct PushStep {
  PushState state;
  std::vector<PushAction> actions;
  PushRefusal refusal = PushRefusal::none;
};

PushStep step(const PushState& state, const PushEvent& event, SteadyTime now);

}  // namespace lvs::config
