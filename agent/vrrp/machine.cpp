#include "agent/vrrp/machine.h"

#include <algorithm>

namespace lvs::vrrp {
namespace {

/// The highest that is no owner's.
constexpr int kHighest = 254;
/// A timer that fires later than this was held up: whoever slept has not heard whether the master is gone.
constexpr int kStallIntervals = 1;
/// Silence after which another master counts as a new one.
constexpr milliseconds kRivalForgotten{10000};

std::string inMilliseconds(Clock::duration duration) {
  return std::to_string(std::chrono::duration_cast<milliseconds>(duration).count()) + " ms";
}

class Stepper {
 public:
  Stepper(const Config& config, const State& state, Time now) : config_(config), now_(now), step_{state, {}, {}} {}

  Step take(const Event& event) {
    std::visit([this](const auto& one) { on(one); }, event);
    return std::move(step_);
  }

 private:
  using Kind = Action::Kind;

  State& state() { return step_.state; }
  std::uint8_t priority() { return effectivePriority(config_, state()); }
  void advertise(std::uint8_t priority) { step_.actions.push_back({Kind::advertise, priority, {}, {}, {}}); }
  void takeAddresses(std::optional<IpAddress> former = {}) {
    step_.actions.push_back({Kind::takeAddresses, 0, {}, {}, std::move(former)});
  }
  /// The master that is alive and gives way, if that is how this director comes to it: asked to, or being worse.
  std::optional<IpAddress> former() {
    const bool alive = state().taking || state().masterPriority == 0 || state().lowerSince;
    if (!alive || state().masterAddress == config_.source) return std::nullopt;
    return state().masterAddress;
  }
  void giveAddresses(milliseconds delay) {
    step_.actions.push_back({Kind::giveAddresses, 0, delay, {}, {}});
    state().mayHold = false;
  }
  void because(std::string reason) { step_.reason = std::move(reason); }
  void timerIn(microseconds delay) { state().timer = now_ + delay; }

  void forgetDoubts() {
    state().lowerSince.reset();
    state().rivalSince.reset();
    state().rivalLast.reset();
    state().rivalTold = false;
    state().taking = false;
    state().leaving = false;
    state().willing = false;
  }

  /// Advertisement first: whoever else waits learns at once. Addresses and announcements follow.
  void becomeMaster(std::string reason) {
    const std::optional<IpAddress> before = former();
    forgetDoubts();
    state().role = Role::master;
    state().yielding = false;
    state().mayHold = false;
    state().catchUpUntil.reset();
    state().masterSince = now_;
    state().answered.reset();
    state().masterAddress = config_.source;
    state().masterPriority = priority();
    advertise(priority());
    takeAddresses(before);
    timerIn(config_.interval);
    because(std::move(reason));
  }

  void becomeBackup(std::string reason, milliseconds linger) {
    const bool held = state().role == Role::master || state().taking;
    forgetDoubts();
    state().raised = 0;
    state().role = Role::backup;
    state().masterSince.reset();
    if (held) giveAddresses(linger);
    timerIn(masterDownInterval(config_, state()));
    because(std::move(reason));
  }

  void fallSilent(std::string reason, bool keepAddresses) {
    const bool held = state().role == Role::master || state().taking || state().mayHold;
    if (state().role == Role::master && !state().leaving) advertise(0);
    if (held && !keepAddresses) giveAddresses(milliseconds(0));
    forgetDoubts();
    state().role = Role::initialize;
    state().raised = 0;
    state().masterSince.reset();
    state().timer.reset();
    because(std::move(reason));
  }

  void learn(const Received& packet) {
    state().masterAddress = packet.source;
    state().masterPriority = packet.advertisement.priority;
    // Version 2 knows one interval, which both sides must have (RFC 3768, 7.1).
    state().masterInterval =
        config_.version == 2 ? config_.interval : milliseconds(std::max(10U, packet.advertisement.intervalMs));
  }

  /// More than the document gives to any other: a person raised it. An owner is an owner.
  bool isRaised(std::uint8_t theirs) const { return theirs > config_.bestOfOthers && theirs != kOwnerPriority; }

  void on(const event::StartUp&) {
    if (state().role != Role::initialize || state().fault) return;
    if (config_.silentUntil && now_ < *config_.silentUntil && !state().woken) {
      if (state().timer == config_.silentUntil) return;
      state().mayHold = true;
      state().timer = config_.silentUntil;
      return because("it stays silent for another " + inMilliseconds(*config_.silentUntil - now_) +
                     " after the agent's start");
    }
    state().timer.reset();
    state().masterInterval = config_.interval;
    state().mayHold = true;
    if (config_.catchUp.count() > 0) state().catchUpUntil = now_ + config_.catchUp;
    if (priority() == kOwnerPriority && !config_.accompanied) return becomeMaster("it owns the addresses");
    state().role = Role::backup;
    timerIn(masterDownInterval(config_, state()));
    because("it listens whether there is a master");
  }

  void on(const event::Shutdown& shutdown) {
    if (state().role == Role::initialize) return;
    fallSilent("it was shut down", shutdown.keepAddresses);
  }

  void on(const event::TimerFired&) {
    if (!state().timer || now_ < *state().timer) return;
    if (state().role == Role::master) {
      if (state().leaving) {
        state().leaving = false;
        because("it stays master: nobody else took over");
      }
      advertise(priority());
      return timerIn(config_.interval);
    }
    if (state().role == Role::initialize) return on(event::StartUp{});
    const auto late = now_ - *state().timer;
    if (late > kStallIntervals * state().masterInterval) {
      // What the master sent in the meantime may wait in the socket: one interval to hear it.
      because("it listens once more: its timer fired " + inMilliseconds(late) + " late");
      return timerIn(state().masterInterval);
    }
    if (config_.accompanied) {
      state().willing = true;
      return timerIn(state().masterInterval);
    }
    becomeMaster(silence());
  }

  std::string silence() {
    if (!state().masterAddress || *state().masterAddress == config_.source) return "no master was heard";
    if (state().masterPriority == 0) return "the master " + state().masterAddress->toString() + " gave up";
    return "the master " + state().masterAddress->toString() + " was not heard for " +
           inMilliseconds(masterDownInterval(config_, state()));
  }

  void on(const event::Together&) {
    if (state().role != Role::backup || !state().willing) return;
    becomeMaster(state().taking ? "a person asked for it" : silence());
  }

  void on(const event::Heard& heard) {
    const Received& packet = heard.packet;
    // What this director sent itself comes back on some links.
    if (packet.source == config_.source) return;
    if (state().role == Role::backup) return heardAsBackup(packet);
    if (state().role == Role::master) return heardAsMaster(packet);
    // Silent after the agent's start: what an agent before has left is another's.
    if (!state().timer || packet.advertisement.priority == 0) return;
    learn(packet);
    if (state().mayHold) giveAddresses(milliseconds(0));
  }

  void heardAsBackup(const Received& packet) {
    const std::uint8_t theirs = packet.advertisement.priority;
    if (theirs == 0) {
      state().masterAddress = packet.source;
      state().masterPriority = 0;
      state().lowerSince.reset();
      state().yielding = false;
      return timerIn(skewTime(config_, state()));
    }
    if (state().mayHold) giveAddresses(milliseconds(0));
    const bool accepted = !config_.preempt || state().yielding || state().taking || theirs >= priority();
    if (accepted) {
      learn(packet);
      state().lowerSince.reset();
      if (!state().taking) state().willing = false;
      return timerIn(masterDownInterval(config_, state()));
    }
    // A worse master is let be until the delays are over; then its advertisements no longer count.
    if (!state().lowerSince) state().lowerSince = now_;
    Time until = *state().lowerSince + config_.preemptDelay;
    if (state().catchUpUntil) until = std::max(until, *state().catchUpUntil);
    if (now_ >= until) return;
    learn(packet);
    state().willing = false;
    timerIn(masterDownInterval(config_, state()));
  }

  void heardAsMaster(const Received& packet) {
    const std::uint8_t theirs = packet.advertisement.priority;
    const std::string who = packet.source.toString();
    if (state().leaving) {
      if (theirs == 0) return;
      learn(packet);
      state().yielding = true;
      return becomeBackup("it was released, and " + who + " took over", kLinger);
    }
    if (theirs == 0) {
      advertise(priority());
      return timerIn(config_.interval);
    }
    const bool planned = isRaised(theirs);
    // Two that were raised as high as can be: the later wins, which is the one just heard.
    const bool settled = state().masterSince && now_ - *state().masterSince > 3 * config_.interval;
    const bool later = planned && state().raised != 0 && theirs == priority() && theirs == kHighest && settled;
    const bool better = theirs > priority() || (theirs == priority() && packet.source > config_.source) || later;
    if (better) {
      const bool equal = theirs == priority();
      // A last word, so that the better one knows that there were two, and tells the neighbours who it is.
      if (!planned) advertise(priority());
      learn(packet);
      becomeBackup(planned ? who + " takes over as it was asked to, with priority " + std::to_string(theirs)
                           : who + " is master with priority " + std::to_string(theirs) +
                                 (equal ? ", and the greater address" : ""),
                   planned ? kLinger : kYield);
      state().yielding = planned;
      return;
    }
    heardRival(packet.source, theirs);
  }

  /// RFC 9568: told at once, so that the other learns; but no faster than advertisements are due, whoever floods.
  void heardRival(const IpAddress& rival, std::uint8_t theirs) {
    if (!state().answered || now_ - *state().answered >= config_.interval) {
      state().answered = now_;
      advertise(priority());
      timerIn(config_.interval);
    }
    const bool known = state().rivalSince && state().rivalLast && now_ - *state().rivalLast < kRivalForgotten;
    state().rivalLast = now_;
    if (!known) {
      state().rivalSince = now_;
      state().rivalTold = false;
      // Neighbours may have learnt the other's Ethernet address. It was master while this one stood still, or was cut
      // off: packets of connections that only it knows are handed to it while it gives way.
      takeAddresses(rival);
      return;
    }
    if (state().rivalTold || now_ - *state().rivalSince <= 3 * config_.interval) return;
    state().rivalTold = true;
    step_.actions.push_back({Kind::alarm,
                             theirs,
                             {},
                             rival.toString() + " is master as well, with priority " + std::to_string(theirs),
                             {}});
  }

  void on(const event::Tracked& tracked) {
    const std::uint8_t before = priority();
    const bool wasFaulty = state().fault;
    state().adjustment = tracked.adjustment;
    state().fault = tracked.fault;
    if (state().fault && !wasFaulty) return fallSilent(tracked.why, false);
    if (!state().fault && wasFaulty) return on(event::StartUp{});
    if (state().role != Role::initialize && priority() != before) {
      because("its priority is " + std::to_string(priority()) + (tracked.why.empty() ? " again" : ": " + tracked.why));
    }
    // A better or worse priority counts in a timer that runs already.
    if (state().role == Role::backup && state().timer && priority() != before) {
      const auto change = skewTime(config_, state()) - skewOf(before);
      state().timer = *state().timer + change;
    }
    if (state().role == Role::master && !state().leaving && priority() != before) advertise(priority());
  }

  microseconds skewOf(std::uint8_t priority) const {
    Config other = config_;
    other.priority = priority;
    State plain = step_.state;
    plain.adjustment = 0;
    plain.raised = 0;
    return skewTime(other, plain);
  }

  void on(const event::TakeOver&) {
    if (state().role == Role::initialize && state().timer) {
      state().woken = true;
      on(event::StartUp{});
    }
    if (state().role == Role::initialize) return;
    state().yielding = false;
    state().leaving = false;
    const int others = std::max<int>(config_.bestOfOthers == kOwnerPriority ? 0 : config_.bestOfOthers,
                                     state().role == Role::backup ? state().masterPriority : 0);
    if (config_.priority != kOwnerPriority && others >= priority())
      state().raised = static_cast<std::uint8_t>(std::min(others + 1, kHighest));
    if (state().role == Role::master) {
      advertise(priority());
      return timerIn(config_.interval);
    }
    state().taking = true;
    takeAddresses(former());
  }

  void on(const event::AddressesReady&) {
    if (state().role != Role::backup || !state().taking) return;
    if (config_.accompanied) {
      state().willing = true;
      return;
    }
    becomeMaster("a person asked for it");
  }

  void on(const event::Release& wanted) {
    if (state().role == Role::backup) {
      state().yielding = true;
      if (state().taking) becomeBackup(wanted.who + " took the take-over back", milliseconds(0));
      return;
    }
    if (state().role != Role::master) return;
    advertise(0);
    state().raised = 0;
    state().leaving = true;
    timerIn(kReleaseIntervals * config_.interval + kReleaseMore);
    because("it waits for another to take over: " + wanted.who + " asked for it");
  }

  void on(const event::SiblingLeft& left) {
    if (state().role != Role::master && !state().taking) return;
    becomeBackup(left.why, left.yielding ? kLinger : milliseconds(0));
    state().yielding = left.yielding;
  }

  const Config& config_;
  Time now_;
  Step step_;
};

}  // namespace

std::string_view roleWord(Role role) {
  switch (role) {
    case Role::initialize: return "fault";
    case Role::backup: return "backup";
    case Role::master: return "master";
  }
  return {};
}

Role shownRole(const State& state) { return state.role == Role::initialize && state.timer ? Role::backup : state.role; }

std::uint8_t effectivePriority(const Config& config, const State& state) {
  if (config.priority == kOwnerPriority) return kOwnerPriority;
  if (state.raised != 0) return state.raised;
  return static_cast<std::uint8_t>(std::clamp(int{config.priority} + state.adjustment, 1, kHighest));
}

microseconds skewTime(const Config& config, const State& state) {
  const microseconds base = config.version == 2 ? microseconds(1'000'000) : microseconds(state.masterInterval);
  return base * (256 - effectivePriority(config, state)) / 256;
}

microseconds masterDownInterval(const Config& config, const State& state) {
  return microseconds(3 * state.masterInterval) + skewTime(config, state);
}

Step step(const Config& config, const State& state, const Event& event, Time now) {
  return Stepper(config, state, now).take(event);
}

}  // namespace lvs::vrrp
