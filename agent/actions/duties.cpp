#include "agent/actions/duties.h"

#include <algorithm>

namespace lvs::actions {
namespace {

bool hasName(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

Duties::Duties(const Cluster& cluster, std::string director)
    : cluster_(cluster.name), director_(std::move(director)), actions_(cluster.actions) {
  if (actions_.empty()) return;
  for (const VirtualService& service : cluster.virtualServices) {
    const FailoverGroup* group = cluster.groupOf(service);
    groupOf_.emplace(service.name, group ? group->name : std::string());
  }
  for (const FailoverGroup& group : cluster.failoverGroups) {
    for (const GroupMember& member : group.members) members_[group.name].push_back(member.director);
  }
  for (const Director& one : cluster.directors) directorAt_.emplace(one.agent.host, one.name);
}

Duties::Master Duties::masterOf(const std::string& group, const std::vector<vrrp::RouterState>& states) const {
  // Whoever is alone in a group has its addresses without VRRP.
  const auto members = members_.find(group);
  if (members != members_.end() && members->second.size() == 1)
    return {members->second.front() == director_, members->second.front()};
  for (const vrrp::RouterState& state : states) {
    if (state.name != group) continue;
    if (state.role == vrrp::Role::master) return {true, director_};
    const auto known = directorAt_.find(state.master);
    return {false, known == directorAt_.end() ? state.master : known->second};
  }
  return {};
}

/// A list that is empty names everything.
bool Duties::isFor(const Action& action, const std::string& service, const std::string& group) const {
  if (!action.services.empty() && !hasName(action.services, service)) return false;
  return action.groups.empty() || hasName(action.groups, group);
}

/// The services that are the action's business; nullopt: there is none.
std::optional<Happened> Duties::concerning(const Action& action, Happened happened,
                                           const std::map<std::string, Master>& masters) const {
  if (!happened.group.empty()) {
    // A role is told by whoever takes it.
    if (!action.groups.empty() && !hasName(action.groups, happened.group)) return std::nullopt;
    const bool carries = std::any_of(action.services.begin(), action.services.end(), [&](const std::string& service) {
      const auto found = groupOf_.find(service);
      return found != groupOf_.end() && found->second == happened.group;
    });
    if (!action.services.empty() && !carries) return std::nullopt;
    return happened;
  }
  std::erase_if(happened.services, [&](const Concerned& one) {
    if (!isFor(action, one.service, one.group)) return true;
    return action.from == ActionFrom::master && !one.group.empty() && !masters.at(one.group).here;
  });
  if (happened.services.empty()) return std::nullopt;
  return happened;
}

std::vector<Duty> Duties::of(const Happened& happened, const std::vector<vrrp::RouterState>& states) const {
  std::vector<Duty> duties;
  if (actions_.empty() || !happened.what) return duties;
  Happened whole = happened;
  std::map<std::string, Master> masters;
  for (Concerned& one : whole.services) {
    if (const auto found = groupOf_.find(one.service); found != groupOf_.end()) one.group = found->second;
    if (one.group.empty()) {
      one.master = director_;
      continue;
    }
    const auto [master, isNew] = masters.try_emplace(one.group);
    if (isNew) master->second = masterOf(one.group, states);
    one.master = master->second.name;
  }
  for (std::size_t at = 0; at < actions_.size(); ++at) {
    const Action& action = actions_[at];
    if (std::find(action.when.begin(), action.when.end(), *happened.what) == action.when.end()) continue;
    if (auto mine = concerning(action, whole, masters)) duties.push_back({at, std::move(*mine)});
  }
  return duties;
}

}  // namespace lvs::actions
