#include "console/events/moment.h"

namespace lvs::events {

namespace {

bool isTurn(const Entry& entry) { return !entry.isGap() && roleOf(entry.event.role) != Role::unknown; }

}  // namespace

std::map<std::string, std::vector<api::FailoverState>> statesAt(const Timeline& timeline, std::size_t entry) {
  std::map<std::string, std::map<std::string, api::FailoverState>> known;
  const auto& entries = timeline.entries();
  for (std::size_t i = 0; i <= entry && i < entries.size(); ++i) {
    const Entry& one = *entries[i];
    auto& groups = known[one.director];
    if (one.isGap()) groups.clear();
    if (!isTurn(one)) continue;
    const auto become = [&](api::FailoverState& state) {
      state.role = one.event.role;
      state.reason = one.event.why;
      state.sinceMs = one.timeMs;
    };
    if (const std::string group = groupOf(one.event.object); !group.empty()) {
      groups[group].name = group;
      become(groups[group]);
    } else {
      for (auto& [name, state] : groups) become(state);
    }
  }
  std::map<std::string, std::vector<api::FailoverState>> states;
  for (const auto& [director, groups] : known) {
    for (const auto& [name, state] : groups) states[director].push_back(state);
  }
  return states;
}

std::vector<std::size_t> turnsOf(const Timeline& timeline) {
  std::vector<std::size_t> turns;
  for (std::size_t i = 0; i < timeline.entries().size(); ++i) {
    if (isTurn(*timeline.entries()[i])) turns.push_back(i);
  }
  return turns;
}

topology::Live asThen(topology::Live live, const std::map<std::string, std::vector<api::FailoverState>>& states) {
  for (auto& [name, director] : live) director = {};
  for (const auto& [name, groups] : states) {
    topology::LiveDirector& director = live[name];
    director.known = director.reachable = true;
    director.failover = groups;
  }
  return live;
}

}  // namespace lvs::events
