// All virtual routers of this director together, still pure: an event for one of them, and what follows for those
// that it moves with (the inside and outside addresses of LVS-NAT). A set is master only as a whole, and at fault as
// a whole.
#pragma once

#include <cstddef>

#include "agent/vrrp/machine.h"

namespace lvs::vrrp {

struct Group {
  std::string name;
  Config config;
  State state;
  std::vector<std::size_t> siblings;  ///< the others of its set
  int adjustment = 0;                 ///< of its own tracking
  bool fault = false;
};

struct Did {
  std::size_t group = 0;
  Action action;
};
struct Told {
  std::size_t group = 0;
  Role from = Role::initialize;
  Role to = Role::initialize;
  std::string reason;
};
struct Round {
  std::vector<Did> actions;  ///< in order
  std::vector<Told> told;
};

/// Gives the event to the group and to whom else it concerns. Changes the groups' states only.
Round dispatch(std::vector<Group>& groups, std::size_t which, const Event& event, Time now);

/// The earliest timer of all; none: nothing runs.
std::optional<Time> nextTimer(const std::vector<Group>& groups);

}  // namespace lvs::vrrp
