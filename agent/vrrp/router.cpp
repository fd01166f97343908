#include "agent/vrrp/router.h"

#include <algorithm>

namespace lvs::vrrp {
namespace {

class Dispatcher {
 public:
  Dispatcher(std::vector<Group>& groups, Time now) : groups_(groups), now_(now) {}

  Round take(std::size_t which, const Event& event) {
    if (const auto* tracked = std::get_if<event::Tracked>(&event)) {
      track(which, *tracked);
    } else if (std::holds_alternative<event::TakeOver>(event) || std::holds_alternative<event::Release>(event)) {
      for (const std::size_t each : setOf(which)) stepOne(each, event);
    } else {
      stepOne(which, event);
    }
    if (groups_[which].state.willing) together(which);
    return std::move(round_);
  }

 private:
  std::vector<std::size_t> setOf(std::size_t which) const {
    std::vector<std::size_t> set{which};
    set.insert(set.end(), groups_[which].siblings.begin(), groups_[which].siblings.end());
    return set;
  }

  void stepOne(std::size_t which, const Event& event) {
    Group& group = groups_[which];
    const Role before = group.state.role;
    const Role shownBefore = shownRole(group.state);
    Step next = step(group.config, group.state, event, now_);
    group.state = std::move(next.state);
    for (Action& action : next.actions) round_.actions.push_back({which, std::move(action)});
    if (!next.reason.empty())
      round_.told.push_back({which, shownBefore, shownRole(group.state), std::move(next.reason)});
    if (before != Role::master || group.state.role != Role::backup) return;
    const event::SiblingLeft left{"its sibling " + group.name + " is no longer master", group.state.yielding};
    for (const std::size_t sibling : group.siblings) {
      if (groups_[sibling].state.role == Role::master) stepOne(sibling, left);
    }
  }

  /// A fault of one is a fault of all; a priority is each one's own.
  void track(std::size_t which, const event::Tracked& tracked) {
    groups_[which].adjustment = tracked.adjustment;
    groups_[which].fault = tracked.fault;
    const auto set = setOf(which);
    const bool any = std::any_of(set.begin(), set.end(), [&](std::size_t each) { return groups_[each].fault; });
    for (const std::size_t each : set) {
      const std::string why = each == which ? tracked.why : "its sibling " + groups_[which].name + ": " + tracked.why;
      stepOne(each, event::Tracked{groups_[each].adjustment, any, why});
    }
  }

  void together(std::size_t which) {
    const auto set = setOf(which);
    const bool all = std::all_of(set.begin(), set.end(), [&](std::size_t each) {
      return groups_[each].state.willing || groups_[each].state.role == Role::master;
    });
    if (!all) return;
    for (const std::size_t each : set) {
      if (groups_[each].state.willing) stepOne(each, event::Together{});
    }
  }

  std::vector<Group>& groups_;
  Time now_;
  Round round_;
};

}  // namespace

Round dispatch(std::vector<Group>& groups, std::size_t which, const Event& event, Time now) {
  return Dispatcher(groups, now).take(which, event);
}

std::optional<Time> nextTimer(const std::vector<Group>& groups) {
  std::optional<Time> next;
  for (const Group& group : groups) {
    if (group.state.timer && (!next || *group.state.timer < *next)) next = group.state.timer;
  }
  return next;
}

}  // namespace lvs::vrrp
