// The state machine of one virtual router as a pure function: (state, event, time) to state, actions and a reason
// for people. RFC 5798, section 6 (RFC 3768, 6 for version 2; RFC 9568 where it differs), with the priorities, delays
// and doubts that the RFCs leave to an implementation. It knows no clock and no socket.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "agent/vrrp/packet.h"

namespace lvs::vrrp {

using Clock = std::chrono::steady_clock;
using Time = Clock::time_point;
using std::chrono::microseconds;
using std::chrono::milliseconds;

/// What the document says of this director's part in one group.
struct Config {
  std::uint8_t version = 3;
  std::uint8_t priority = 100;  ///< 1 to 254; 255: the addresses' owner
  milliseconds interval{100};   ///< own advertisements
  bool preempt = true;
  milliseconds preemptDelay{0};
  /// After a start a worse master is let be so long: the connections that it has are still coming in.
  milliseconds catchUp{0};
  /// The agent has just started: silent until then, unless a person asks for the addresses.
  std::optional<Time> silentUntil;
  bool accompanied = false;       ///< master only together with the groups that it moves with
  std::uint8_t bestOfOthers = 0;  ///< highest priority that the document gives to another member
  IpAddress source;               ///< this director's primary address, which decides between equals
  bool operator==(const Config&) const = default;
};

enum class Role : std::uint8_t { initialize, backup, master };
std::string_view roleWord(Role role);  ///< "fault" for initialize: see shownRole()

struct State {
  Role role = Role::initialize;
  /// When the running timer fires: master down as a backup, the next advertisement as a master, in initialize the end
  /// of the silence after the agent's start.
  std::optional<Time> timer;
  milliseconds masterInterval{0};  ///< as the master advertises it; version 2: the own
  int adjustment = 0;              ///< of the priority, by what is tracked
  bool fault = false;              ///< something that is tracked failed: silent
  std::uint8_t raised = 0;         ///< a person wants it to be master: it advertises this; 0: no
  bool yielding = false;           ///< a person wants another to be master: it does not preempt
  bool taking = false;             ///< a backup whose addresses are being put in place before it advertises
  bool leaving = false;            ///< a master that waits for another to begin before it lets go
  bool willing = false;            ///< would be master, waits for the groups that it moves with
  bool woken = false;              ///< a person ended the silence after the agent's start
  bool mayHold = false;            ///< addresses may be left from an agent that ended before
  std::optional<Time> catchUpUntil;
  std::optional<Time> lowerSince;  ///< a backup's: a worse master has been heard since then (preemption delay)
  /// A master's: another master that does not give way.
  std::optional<Time> rivalSince;
  std::optional<Time> rivalLast;
  bool rivalTold = false;
  std::optional<Time> masterSince;
  std::optional<Time> answered;  ///< when a worse master was answered last
  /// The master as it was heard last.
  std::optional<IpAddress> masterAddress;
  std::uint8_t masterPriority = 0;
  bool operator==(const State&) const = default;
};

/// As people see it: whoever is only silent after the agent's start is a backup, initialize is left to faults.
Role shownRole(const State& state);

namespace event {
struct StartUp {};
struct Shutdown {
  bool keepAddresses = false;  ///< nobody else is there to have them
};
struct TimerFired {};
struct Heard {
  Received packet;
};
/// Something that is tracked changed: the sum of all adjustments, and whether any of them is a fault.
struct Tracked {
  int adjustment = 0;
  bool fault = false;
  std::string why;
};
/// A person wants this director to be master: addresses first, so that it forwards before the other lets go.
struct TakeOver {
  std::string who;
};
/// The addresses that a take-over asked for are in place and announced.
struct AddressesReady {};
/// A person wants another to be master.
struct Release {
  std::string who;
};
/// All groups that it moves with are willing: now.
struct Together {};
/// A group that it moves with is no longer master.
struct SiblingLeft {
  std::string why;
  bool yielding = false;
};
}  // namespace event
using Event = std::variant<event::StartUp, event::Shutdown, event::TimerFired, event::Heard, event::Tracked,
                           event::TakeOver, event::AddressesReady, event::Release, event::Together, event::SiblingLeft>;

struct Action {
  enum class Kind : std::uint8_t {
    advertise,      ///< `priority`; always first
    takeAddresses,  ///< put in place what is missing, and announce all of it
    giveAddresses,  ///< after `delay`, unless they are taken again before
    alarm           ///< `sentence`: two masters for longer than an interval
  };
  Kind kind = Kind::advertise;
  std::uint8_t priority = 0;
  milliseconds delay{0};
  std::string sentence;
  /// takeAddresses: who is master until now and still has their connections; packets of those go there.
  std::optional<IpAddress> former = {};
  bool operator==(const Action&) const = default;
};

struct Step {
  State state;
  std::vector<Action> actions;
  std::string reason;  ///< what happened and why, for people; empty: nothing worth telling
};

/// `now` is when the event is dealt with, which may be later than the timer asked for.
Step step(const Config& config, const State& state, const Event& event, Time now);

/// The priority that is advertised: the owner's never moves, others stay within 1 to 254.
std::uint8_t effectivePriority(const Config& config, const State& state);
/// Longer for lower priorities, so that the best backup is first: (256 - priority) * interval / 256; version 2 takes
/// one second for the interval.
microseconds skewTime(const Config& config, const State& state);
/// Three intervals of the master and the skew.
microseconds masterDownInterval(const Config& config, const State& state);

/// How long a director that gives way for a person keeps the addresses, so that the other has them before.
inline constexpr milliseconds kLinger{2000};
/// Likewise where a better one comes unasked: it may be coming back, or both were master and neighbours are to learn of
/// one only. Longer than the carrier hands strays over.
inline constexpr milliseconds kYield{600};
/// How long a master that was released waits for another; then it stays. In intervals, and added to them.
inline constexpr int kReleaseIntervals = 3;
inline constexpr milliseconds kReleaseMore{1000};

}  // namespace lvs::vrrp
