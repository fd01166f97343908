// What is to be done when: messages are gathered for a while, what failed waits for another attempt, the rest is due
// at once. Bounded. Pure: time is passed in.
#pragma once

#include <map>
#include <tuple>

#include "agent/actions/duties.h"

namespace lvs::actions {

using health::SteadyTime;

/// One run of an action: of a program for one thing that happened, of a message for all that were gathered.
struct Batch {
  std::string action;  ///< its name
  std::vector<Happened> things;
  std::size_t more = 0;   ///< that there was no room for
  unsigned attempts = 0;  ///< so far
};

class Queue {
 public:
  /// Runs that wait; what comes beyond is dropped.
  static constexpr std::size_t kMost = 1000;
  /// Things that one message tells of; of the rest it tells the number.
  static constexpr std::size_t kMostThings = 200;
  /// Before the second attempt, the third, and the fourth, which is the last.
  static constexpr std::chrono::seconds kPauses[] = {std::chrono::seconds(5), std::chrono::seconds(20),
                                                     std::chrono::seconds(60)};

  /// All that one happening asks for, in the document's order.
  void put(const std::vector<Action>& actions, std::vector<Duty> duties, SteadyTime now);
  /// The next that is due: in the order of time, at the same time in the document's.
  std::optional<Batch> take(SteadyTime now);
  /// An attempt failed: how long until the next; nullopt: that was the last.
  std::optional<std::chrono::seconds> again(Batch batch, SteadyTime now);
  /// When the next is due.
  std::optional<SteadyTime> next() const;
  std::size_t size() const { return waiting_.size(); }
  /// How many were dropped, once there is room again; asking resets it.
  std::size_t takeDropped();

 private:
  using Place = std::tuple<SteadyTime, std::uint64_t, std::size_t>;  ///< due, happening, place in the document
  std::map<Place, Batch> waiting_;
  std::map<std::string, Place> open_;  ///< by action: what is being gathered
  std::uint64_t happenings_ = 0;
  std::size_t dropped_ = 0;
};

}  // namespace lvs::actions
