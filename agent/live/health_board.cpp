#include "agent/live/health_board.h"

#include <set>
#include <utility>

namespace lvs::live {

template <typename State, typename KeyOf>
bool HealthBoard::merge(Entries<State>& entries, std::map<std::string, std::uint64_t>& removed,
                        std::vector<State>& fresh, KeyOf keyOf, std::uint64_t version) {
  bool changed = false;
  std::set<std::string> names;
  for (State& state : fresh) {
    const std::string& key = *names.insert(keyOf(state)).first;
    removed.erase(key);
    Entry<State>& entry = entries[key];
    if (entry.version != 0 && entry.state == state) continue;
    entry = {std::move(state), version};
    changed = true;
  }
  for (auto at = entries.begin(); at != entries.end();) {
    if (names.contains(at->first)) {
      ++at;
      continue;
    }
    removed[at->first] = version;
    at = entries.erase(at);
    changed = true;
  }
  if (removed.size() > kMostRemoved) {
    removed.clear();
    oldest_ = version;
  }
  return changed;
}

void HealthBoard::take(api::Health health) {
  const std::uint64_t next = version_ + 1;
  const bool checks = merge(
      checks_, removedChecks_, health.checks, [](const auto& state) { return state.id; }, next);
  const bool services = merge(
      services_, removedServices_, health.services, [](const auto& place) { return place.service; }, next);
  timeMs_ = health.timeMs;
  if (checks || services || !filled_) version_ = next;
  filled_ = true;
}

void HealthBoard::empty() {
  // Versions go on: a client of before must not take a new one for its own.
  const std::uint64_t version = version_;
  *this = {};
  version_ = version;
  oldest_ = version + 1;
}

api::Health HealthBoard::snapshot() const {
  api::Health health;
  health.version = version_;
  health.timeMs = timeMs_;
  for (const auto& [id, entry] : checks_) health.checks.push_back(entry.state);
  for (const auto& [name, entry] : services_) health.services.push_back(entry.state);
  return health;
}

std::optional<api::HealthDelta> HealthBoard::since(std::uint64_t version) const {
  if (version == 0 || version < oldest_ || version > version_) return std::nullopt;
  api::HealthDelta delta;
  delta.version = version_;
  delta.timeMs = timeMs_;
  for (const auto& [id, entry] : checks_) {
    if (entry.version > version) delta.checks.push_back(entry.state);
  }
  for (const auto& [name, entry] : services_) {
    if (entry.version > version) delta.services.push_back(entry.state);
  }
  for (const auto& [id, when] : removedChecks_) {
    if (when > version) delta.removedChecks.push_back(id);
  }
  for (const auto& [name, when] : removedServices_) {
    if (when > version) delta.removedServices.push_back(name);
  }
  return delta;
}

}  // namespace lvs::live
