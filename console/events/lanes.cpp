#include "console/events/lanes.h"

#include <algorithm>

namespace lvs::events {

void Lanes::setGroup(const std::string& group, const Timeline& timeline) {
  if (group == group_) return;
  group_ = group;
  tellFrom(0, timeline);
}

Role Lanes::shown(const Known& known, const std::string& director) const {
  const auto groups = known.find(director);
  if (groups == known.end()) return Role::unknown;
  Role best = Role::unknown;
  for (const auto& [group, role] : groups->second) {
    if (group_.empty() || group == group_) best = std::max(best, role);
  }
  return best;
}

void Lanes::learn(Known& known, const Entry& entry) {
  auto& groups = known[entry.director];
  // Whatever it told meanwhile is not known.
  if (entry.isGap()) return groups.clear();
  const Role role = roleOf(entry.event.role);
  if (role == Role::unknown) return;
  if (const std::string group = groupOf(entry.event.object); !group.empty()) {
    groups[group] = role;
    return;
  }
  for (auto& [group, all] : groups) all = role;
}

void Lanes::follow(const Timeline& timeline) {
  for (const auto& entry : timeline.forgotten()) learn(first_, *entry);
  // Where only the end and the beginning have changed, what stands between is good.
  const std::size_t forgotten = timeline.forgotten().size();
  const bool good = timeline.changedFrom() > 0 && directors_ == timeline.directors() &&
                    after_.size() == timeline.changedFrom() + forgotten;
  directors_ = timeline.directors();
  if (!good) return tellFrom(0, timeline);
  after_.erase(after_.begin(), after_.begin() + static_cast<std::ptrdiff_t>(forgotten));
  tellFrom(after_.size(), timeline);
}

void Lanes::tellFrom(std::size_t first, const Timeline& timeline) {
  const auto& entries = timeline.entries();
  if (first == 0) {
    last_ = first_;
    after_.clear();
  }
  begin_.clear();
  for (const std::string& director : directors_) begin_.push_back(shown(first_, director));
  for (std::size_t i = first; i < entries.size(); ++i) {
    learn(last_, *entries[i]);
    Roles roles = i == 0 ? begin_ : after_[i - 1];
    const auto lane = std::lower_bound(directors_.begin(), directors_.end(), entries[i]->director);
    roles[static_cast<std::size_t>(lane - directors_.begin())] = shown(last_, entries[i]->director);
    after_.push_back(std::move(roles));
  }
}

}  // namespace lvs::events
