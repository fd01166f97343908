#include "agent/actions/queue.h"

#include <iterator>
#include <utility>

namespace lvs::actions {

void Queue::put(const std::vector<Action>& actions, std::vector<Duty> duties, SteadyTime now) {
  ++happenings_;
  for (Duty& duty : duties) {
    const Action& action = actions[duty.action];
    const bool gathers = action.type != ActionType::program && action.gatherSeconds > 0;
    if (const auto open = gathers ? open_.find(action.name) : open_.end(); open != open_.end()) {
      Batch& batch = waiting_.at(open->second);
      if (batch.things.size() < kMostThings) batch.things.push_back(std::move(duty.happened));
      else ++batch.more;
      continue;
    }
    if (waiting_.size() >= kMost) {
      ++dropped_;
      continue;
    }
    const Place place{gathers ? now + std::chrono::seconds(action.gatherSeconds) : now, happenings_, duty.action};
    Batch& batch = waiting_[place];
    batch.action = action.name;
    batch.things.push_back(std::move(duty.happened));
    if (gathers) open_.emplace(action.name, place);
  }
}

std::optional<Batch> Queue::take(SteadyTime now) {
  if (waiting_.empty() || std::get<SteadyTime>(waiting_.begin()->first) > now) return std::nullopt;
  auto first = waiting_.extract(waiting_.begin());
  const auto open = open_.find(first.mapped().action);
  if (open != open_.end() && open->second == first.key()) open_.erase(open);
  return std::move(first.mapped());
}

std::optional<std::chrono::seconds> Queue::again(Batch batch, SteadyTime now) {
  if (++batch.attempts > std::size(kPauses)) return std::nullopt;
  const std::chrono::seconds pause = kPauses[batch.attempts - 1];
  waiting_.emplace(Place{now + pause, ++happenings_, 0}, std::move(batch));
  return pause;
}

std::optional<SteadyTime> Queue::next() const {
  if (waiting_.empty()) return std::nullopt;
  return std::get<SteadyTime>(waiting_.begin()->first);
}

std::size_t Queue::takeDropped() {
  if (waiting_.size() > kMost / 2) return 0;
  return std::exchange(dropped_, 0);
}

}  // namespace lvs::actions
