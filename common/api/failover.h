// What the directors' reports of one failover group say together. Pure: the window and lvsctl both read it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "common/api/messages.h"

namespace lvs::api {

/// A director that was started is no longer told of connections that others made before; they refresh them within this
/// time, as the sync sysctls that agents set ask for (lvs-agent(8), CONNECTION SYNC).
inline constexpr std::uint64_t kCatchUpMs = 12000;

enum class GroupAlarm : std::uint8_t { none, twoMasters, noMaster };

/// Why there are two masters, as their own reports of each other show.
enum class SplitCause : std::uint8_t {
  none,      ///< there are not
  refused,   ///< one does not take the other's advertisements: password, interval, version, checksum, TTL
  oneWay,    ///< one hears the other, and is not heard
  neither,   ///< neither hears the other
  settling,  ///< both hear: one is about to give way
};

struct GroupReport {
  std::vector<std::pair<std::string, FailoverState>> sides;  ///< by director
  std::vector<std::string> masters;                          ///< directors
  GroupAlarm alarm = GroupAlarm::none;
  SplitCause cause = SplitCause::none;
  std::string at;   ///< refused, oneWay: the director that does not take or hear
  std::string why;  ///< refused: in its own words
};

/// `told`: what each director that was reached says. A group without a master is one only where all of its `members`
/// were reached: whoever is silent may be it.
std::map<std::string, GroupReport> groupReports(const std::map<std::string, std::vector<FailoverState>>& told,
                                                const std::map<std::string, std::vector<std::string>>& members);

}  // namespace lvs::api
