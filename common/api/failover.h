// What the directors' reports of one failover group say together. Pure: the window and lvsctl both read it.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "common/api/messages.h"

namespace lvs::api {

enum class GroupAlarm : std::uint8_t { none, twoMasters, noMaster };

struct GroupReport {
  std::vector<std::pair<std::string, FailoverState>> sides;  ///< by director
  std::vector<std::string> masters;                          ///< directors
  GroupAlarm alarm = GroupAlarm::none;
};

/// `told`: what each director that was reached says. A group without a master is one only where all of its `members`
/// were reached: whoever is silent may be it.
std::map<std::string, GroupReport> groupReports(const std::map<std::string, std::vector<FailoverState>>& told,
                                                const std::map<std::string, std::vector<std::string>>& members);

}  // namespace lvs::api
