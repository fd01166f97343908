#include "agent/log/journal.h"

#include <algorithm>

namespace lvs::log {

void EventJournal::add(api::Event event) {
  {
    const std::lock_guard lock(mutex_);
    event.sequence = next_++;
    events_.push_back(std::move(event));
    if (events_.size() > capacity_) events_.pop_front();
  }
  if (listener_) listener_();
}

api::Events EventJournal::after(std::uint64_t since, std::size_t most) const {
  const std::lock_guard lock(mutex_);
  api::Events found;
  if (events_.empty()) return found;
  found.oldest = events_.front().sequence;
  auto from = std::upper_bound(events_.begin(), events_.end(), since,
                               [](std::uint64_t sequence, const api::Event& e) { return sequence < e.sequence; });
  for (; from != events_.end() && found.events.size() < most; ++from) found.events.push_back(*from);
  return found;
}

std::uint64_t EventJournal::newest() const {
  const std::lock_guard lock(mutex_);
  return events_.empty() ? 0 : events_.back().sequence;
}

}  // namespace lvs::log
