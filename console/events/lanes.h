// Who thought to be what at which moment: after each entry of a timeline, each director's role in one failover group
// or in all of them together. Drawn beside the events as one lane a director. Pure.
#pragma once

#include <deque>
#include <map>
#include <string>
#include <vector>

#include "console/events/timeline.h"

namespace lvs::events {

class Lanes {
 public:
  /// Of this group only; empty: a director is the best that it is in any group.
  void setGroup(const std::string& group, const Timeline& timeline);
  const std::string& group() const { return group_; }

  /// Follows the timeline: after each of its changes.
  void follow(const Timeline& timeline);

  /// By place in Timeline::directors(), which is a lane's number.
  using Roles = std::vector<Role>;
  const Roles& after(std::size_t entry) const { return after_[entry]; }
  const Roles& before(std::size_t entry) const { return entry == 0 ? begin_ : after_[entry - 1]; }

 private:
  using Known = std::map<std::string, std::map<std::string, Role>>;  ///< by director and group
  Role shown(const Known& known, const std::string& director) const;
  void tellFrom(std::size_t first, const Timeline& timeline);
  static void learn(Known& known, const Entry& entry);

  std::string group_;
  std::vector<std::string> directors_;
  std::deque<Roles> after_;
  Roles begin_;  ///< before the first entry
  Known first_;  ///< before the first entry: what those that are forgotten have told
  Known last_;   ///< after the last one
};

}  // namespace lvs::events
