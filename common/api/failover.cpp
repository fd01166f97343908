#include "common/api/failover.h"

#include <algorithm>

namespace lvs::api {

namespace {

void findCause(GroupReport& report) {
  std::size_t deaf = 0;
  for (const auto& [director, state] : report.sides) {
    if (state.role != "master") continue;
    if (!state.refused.empty()) {
      report.cause = SplitCause::refused;
      report.at = director;
      report.why = state.refused;
      return;
    }
    if (state.hears) continue;
    ++deaf;
    report.at = director;
  }
  report.cause = deaf == 0                       ? SplitCause::settling
                 : deaf == report.masters.size() ? SplitCause::neither
                                                 : SplitCause::oneWay;
  if (report.cause != SplitCause::oneWay) report.at.clear();
}

}  // namespace

std::map<std::string, GroupReport> groupReports(const std::map<std::string, std::vector<FailoverState>>& told,
                                                const std::map<std::string, std::vector<std::string>>& members) {
  std::map<std::string, GroupReport> reports;
  for (const auto& [director, states] : told) {
    for (const FailoverState& state : states) {
      GroupReport& report = reports[state.name];
      report.sides.emplace_back(director, state);
      if (state.role == "master") report.masters.push_back(director);
    }
  }
  for (auto& [name, report] : reports) {
    const auto expected = members.find(name);
    const bool all =
        expected != members.end() && std::all_of(expected->second.begin(), expected->second.end(),
                                                 [&](const std::string& member) { return told.contains(member); });
    // Whoever waits for another to begin, or has not let go yet, is no rival.
    const auto settled = std::count_if(report.sides.begin(), report.sides.end(), [](const auto& side) {
      return side.second.role == "master" && side.second.wish != "leaving";
    });
    if (settled > 1) {
      report.alarm = GroupAlarm::twoMasters;
      findCause(report);
    } else if (report.masters.empty() && all) {
      report.alarm = GroupAlarm::noMaster;
    }
  }
  return reports;
}

}  // namespace lvs::api
