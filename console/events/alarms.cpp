#include "console/events/alarms.h"

namespace lvs::events {

bool Alarms::happen(const std::string& key, std::int64_t nowMs) {
  std::erase_if(toldMs_, [&](const auto& told) { return nowMs - told.second >= kPauseMs; });
  return toldMs_.emplace(key, nowMs).second;
}

std::vector<std::string> Alarms::stand(const std::set<std::string>& keys, std::int64_t nowMs) {
  std::erase_if(standing_, [&](const auto& standing) { return !keys.contains(standing.first); });
  std::vector<std::string> due;
  for (const std::string& key : keys) {
    Standing& standing = standing_.try_emplace(key, Standing{nowMs}).first->second;
    if (standing.told || nowMs - standing.sinceMs < kSettleMs) continue;
    standing.told = true;
    if (happen(key, nowMs)) due.push_back(key);
  }
  return due;
}

}  // namespace lvs::events
