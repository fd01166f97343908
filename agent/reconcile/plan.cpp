// The order of the steps, and why: what packets need on their way (sysctls, marks, services,
// destinations) stands before the VIP draws packets here, and goes after the VIP has gone.
#include "agent/reconcile/plan.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <tuple>
#include <utility>

#include "agent/reconcile/describe.h"
#include "agent/reconcile/ways.h"

namespace lvs::reconcile {
namespace {

/// A service's own settings, without its destinations.
bool sameSettings(const ipvs::Service& a, const ipvs::Service& b) {
  return a.scheduler == b.scheduler && a.engine == b.engine && a.persistent == b.persistent &&
         a.timeoutSeconds == b.timeoutSeconds && a.netmask == b.netmask && a.onePacket == b.onePacket &&
         a.schedulerFlags == b.schedulerFlags;
}

/// `observed` may say that the RIP is this host; then its forwarding method is the kernel's choice.
bool sameSettings(const ipvs::Destination& desired, const ipvs::Destination& observed) {
  const bool numbers = desired.weight == observed.weight && desired.upperThreshold == observed.upperThreshold &&
                       desired.lowerThreshold == observed.lowerThreshold;
  if (!numbers) return false;
  if (observed.local) return true;
  return desired.forwarding == observed.forwarding &&
         (desired.forwarding != Forwarding::tunnel || desired.tunnel == observed.tunnel);
}

ipvs::Service withoutDestinations(const ipvs::Service& service) {
  ipvs::Service out;
  out.scheduler = service.scheduler;
  out.engine = service.engine;
  out.persistent = service.persistent;
  out.timeoutSeconds = service.timeoutSeconds;
  out.netmask = service.netmask;
  out.onePacket = service.onePacket;
  out.schedulerFlags = service.schedulerFlags;
  return out;
}

class Planner {
 public:
  Planner(const State& desired, const State& observed, const State& owned, const Names& names)
      : desired_(desired), observed_(observed), owned_(owned), names_(names) {}

  Plan run() {
    setSysctls();
    daemons();
    marks();
    services();
    if (desired_.closed != observed_.closed)
      step(ClosedStep{desired_.closed}, describe(ClosedStep{desired_.closed}, observed_.closed));
    addAddresses();
    removeAddresses();
    append(destinationRemovals_);
    append(serviceRemovals_);
    if (lateMarks_) step(MarksStep{desired_.marks}, describe(MarksStep{desired_.marks}, *lateMarks_));
    restoreSysctls();
    return std::move(plan_);
  }

 private:
  template <typename Action>
  void step(Action action, api::PlanStep told) {
    plan_.steps.push_back({std::move(action), std::move(told)});
  }
  void append(std::vector<Step>& steps) {
    std::move(steps.begin(), steps.end(), std::back_inserter(plan_.steps));
    steps.clear();
  }

  void setSysctls() {
    for (const auto& [path, value] : desired_.sysctls) {
      const auto now = observed_.sysctls.find(path);
      if (now != observed_.sysctls.end() && now->second == value) continue;
      const SysctlStep set{path, value, now == observed_.sysctls.end() ? "" : now->second};
      step(set, describe(set, false));
    }
  }

  void daemons() {
    for (const bool master : {true, false}) {
      const SyncDaemon* wanted = daemonOf(desired_.daemons, master);
      const SyncDaemon* now = daemonOf(observed_.daemons, master);
      if (wanted && now && now->serves(*wanted)) continue;
      if (now) {
        const DaemonStep remove{Verb::remove, *now};
        if (!wanted && !ownsDaemon(*now)) {
          plan_.drift.push_back(driftOf(*now));
          plan_.driftRemovals.push_back({remove, describe(remove)});
          continue;
        }
        step(remove, describe(remove));
      }
      if (!wanted) continue;
      const DaemonStep add{Verb::add, *wanted};
      step(add, describe(add));
    }
  }

  static const SyncDaemon* daemonOf(const std::set<SyncDaemon>& daemons, bool master) {
    for (const SyncDaemon& daemon : daemons) {
      if (daemon.master == master) return &daemon;
    }
    return nullptr;
  }
  bool ownsDaemon(const SyncDaemon& now) const {
    return std::any_of(owned_.daemons.begin(), owned_.daemons.end(),
                       [&](const SyncDaemon& ours) { return now.serves(ours); });
  }

  void restoreSysctls() {
    for (const auto& [path, original] : owned_.sysctls) {
      if (desired_.sysctls.contains(path)) continue;
      const auto now = observed_.sysctls.find(path);
      // Gone with its interface, or already as it was.
      if (now == observed_.sysctls.end() || now->second == original) continue;
      const SysctlStep restore{path, original, now->second};
      step(restore, describe(restore, true));
    }
  }

  /// New marks come before the VIP, and marks that go stay until it has gone: in between both stand.
  void marks() {
    if (desired_.marks == observed_.marks) return;
    const bool adds =
        !std::includes(observed_.marks.begin(), observed_.marks.end(), desired_.marks.begin(), desired_.marks.end());
    if (!adds) {
      lateMarks_ = observed_.marks;
      return;
    }
    // A packet has one mark: where the desired and the observed set disagree, the desired one counts.
    const auto matchOf = [](const Mark& mark) { return std::tuple(mark.address, mark.protocol, mark.port); };
    std::set<std::tuple<IpAddress, std::uint8_t, std::uint16_t>> matched;
    for (const Mark& mark : desired_.marks) matched.insert(matchOf(mark));
    std::set<Mark> both = desired_.marks;
    for (const Mark& mark : observed_.marks) {
      if (!matched.contains(matchOf(mark))) both.insert(mark);
    }
    step(MarksStep{both}, describe(MarksStep{both}, observed_.marks));
    if (both != desired_.marks) lateMarks_ = both;
  }

  void services() {
    for (const auto& [key, wanted] : desired_.table) {
      const ipvs::Service* before = observedService(key);
      if (before && sameSettings(wanted, *before)) continue;
      ServiceStep set{before ? Verb::change : Verb::add, key, withoutDestinations(wanted)};
      api::PlanStep told = describe(set, before, names_);
      step(std::move(set), std::move(told));
    }
    for (const auto& [key, wanted] : desired_.table) destinationsOf(key, wanted, observedService(key));
    for (const auto& [key, service] : observed_.table) {
      if (desired_.table.contains(key)) continue;
      // The kernel removes the destinations with their service.
      const ServiceStep remove{Verb::remove, key, {}};
      Step away{remove, describe(remove, &service, names_)};
      // A way of a check is ours, be it from before a crash.
      if (owned_.table.contains(key) || isWay(key)) {
        serviceRemovals_.push_back(std::move(away));
      } else {
        plan_.drift.push_back(driftOf(key, service));
        plan_.driftRemovals.push_back(std::move(away));
      }
    }
  }

  const ipvs::Service* observedService(const ipvs::ServiceKey& key) const {
    const auto now = observed_.table.find(key);
    return now == observed_.table.end() ? nullptr : &now->second;
  }

  void destinationsOf(const ipvs::ServiceKey& key, const ipvs::Service& wanted, const ipvs::Service* before) {
    for (const auto& [at, destination] : wanted.destinations) {
      const ipvs::Destination* now = nullptr;
      if (before) {
        const auto found = before->destinations.find(at);
        if (found != before->destinations.end()) now = &found->second;
      }
      if (now && sameSettings(destination, *now)) continue;
      const DestinationStep set{now ? Verb::change : Verb::add, key, at, destination};
      step(set, describe(set, now, names_));
    }
    if (!before) return;
    const auto ours = owned_.table.find(key);
    for (const auto& [at, destination] : before->destinations) {
      if (wanted.destinations.contains(at)) continue;
      const DestinationStep remove{Verb::remove, key, at, {}};
      Step away{remove, describe(remove, &destination, names_)};
      if (isWay(key) || (ours != owned_.table.end() && ours->second.destinations.contains(at))) {
        destinationRemovals_.push_back(std::move(away));
      } else {
        plan_.drift.push_back(driftOf(key, at, destination, names_));
        plan_.driftRemovals.push_back(std::move(away));
      }
    }
  }

  /// The same address with another prefix length on the same interface, if the kernel has one.
  const HeldAddress* otherLength(const HeldAddress& wanted) const {
    HeldAddress first = wanted;
    first.prefix.length = 0;
    first.block = false;
    for (auto at = observed_.addresses.lower_bound(first); at != observed_.addresses.end(); ++at) {
      if (at->interface != wanted.interface || at->prefix.address != wanted.prefix.address) break;
      if (!at->block && at->prefix.length != wanted.prefix.length) return &*at;
    }
    return nullptr;
  }

  void addAddresses() {
    for (const HeldAddress& wanted : desired_.addresses) {
      if (observed_.addresses.contains(wanted)) continue;
      // The kernel keeps an IPv6 address once per interface whatever its length: the old one has to go
      // first, and one that is not ours is left as it is.
      if (!wanted.block && wanted.prefix.address.isIpv6()) {
        if (const HeldAddress* old = otherLength(wanted)) {
          if (!owned_.addresses.contains(*old)) continue;
          removed_.insert(*old);
          const AddressStep remove{Verb::remove, *old};
          step(remove, describe(remove));
        }
      }
      const AddressStep add{Verb::add, wanted};
      step(add, describe(add));
    }
  }

  void removeAddresses() {
    for (const HeldAddress& held : observed_.addresses) {
      const bool ours = owned_.addresses.contains(held) || owned_.carried.contains(held);
      const bool wanted = desired_.addresses.contains(held) || desired_.carried.contains(held);
      if (wanted || !ours || removed_.contains(held)) continue;
      const AddressStep remove{Verb::remove, held};
      step(remove, describe(remove));
    }
    tellStrays();
  }

  /// An address answers ARP whatever its prefix length.
  void tellStrays() {
    std::set<std::pair<std::string, IpAddress>> elsewhere;
    for (const HeldAddress& one : desired_.elsewhere)
      if (!one.block) elsewhere.emplace(one.interface, one.prefix.address);
    if (elsewhere.empty()) return;
    for (const HeldAddress& held : observed_.addresses) {
      if (held.block || !elsewhere.contains({held.interface, held.prefix.address})) continue;
      const AddressStep remove{Verb::remove, held};
      plan_.drift.push_back(driftOf(held));
      plan_.driftRemovals.push_back({remove, describe(remove)});
    }
  }

  const State& desired_;
  const State& observed_;
  const State& owned_;
  const Names& names_;
  Plan plan_;
  std::vector<Step> destinationRemovals_;
  std::vector<Step> serviceRemovals_;
  std::optional<std::set<Mark>> lateMarks_;  ///< what stands when the marks are set for the last time
  std::set<HeldAddress> removed_;
};

}  // namespace

Plan plan(const State& desired, const State& observed, const State& owned, const Names& names) {
  return Planner(desired, observed, owned, names).run();
}

}  // namespace lvs::reconcile
