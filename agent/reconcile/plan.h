// The way from what the kernel has to what the document asks for, as steps; equal states give none.
// Pure: applying is agent/kernel's. Entries that the agent never owned are drift and stay untouched.
#pragma once

#include <variant>
#include <vector>

#include "agent/reconcile/state.h"
#include "common/api/messages.h"

namespace lvs::reconcile {

enum class Verb : std::uint8_t { add, change, remove };

struct ServiceStep {
  Verb verb = Verb::add;
  ipvs::ServiceKey key;
  ipvs::Service service;  ///< destinations are ignored: they have steps of their own
};
struct DestinationStep {
  Verb verb = Verb::add;
  ipvs::ServiceKey service;
  ipvs::DestinationKey key;
  ipvs::Destination destination;
};
struct AddressStep {
  Verb verb = Verb::add;
  HeldAddress address;
};
/// Changing a daemon is removing and adding it.
struct DaemonStep {
  Verb verb = Verb::add;
  SyncDaemon daemon;
};
struct MarksStep {
  std::set<Mark> marks;  ///< the whole wanted set: the table is replaced in one transaction
};
struct ClosedStep {
  std::set<Prefix> closed;  ///< the whole wanted set: the table is replaced in one transaction
};
struct SysctlStep {
  std::string path;
  std::string value;
  std::string before;  ///< observed value, recorded so that it can be restored
};

using Action = std::variant<ServiceStep, DestinationStep, AddressStep, DaemonStep, MarksStep, ClosedStep, SysctlStep>;

struct Step {
  Action action;
  api::PlanStep told;  ///< for people
};

struct Plan {
  std::vector<Step> steps;          ///< in an order that is safe to apply
  std::vector<api::Drift> drift;    ///< found, not ours, left alone
  std::vector<Step> driftRemovals;  ///< for each of them what would take it away; never part of the steps
};

/// `owned` is what the agent may remove: the desired state of the documents it applied before, with the
/// original values of sysctls it changed. What is observed and desired but was not owned is adopted.
/// Order: sysctls, sync daemons and marks, services, destinations, then VIPs; removals after additions, VIPs first.
/// Cost is linear (times log) in the sizes of the states.
Plan plan(const State& desired, const State& observed, const State& owned, const Names& names);

}  // namespace lvs::reconcile
