#include "console/events/timeline.h"

#include <algorithm>
#include <tuple>

namespace lvs::events {

Role roleOf(std::string_view word) {
  if (word == "master") return Role::master;
  if (word == "backup") return Role::backup;
  return word == "fault" ? Role::fault : Role::unknown;
}

std::string groupOf(std::string_view object) {
  constexpr std::string_view kGroup = "failover group ";
  return object.starts_with(kGroup) ? std::string(object.substr(kGroup.size())) : std::string();
}

/// Of one director's in the same millisecond the sequence decides; a gap stands before its event.
bool Timeline::before(const std::unique_ptr<Entry>& a, const std::unique_ptr<Entry>& b) {
  const auto key = [](const Entry& entry) {
    return std::tuple(entry.timeMs, std::string_view(entry.director), entry.event.sequence, !entry.isGap(),
                      entry.arrival);
  };
  return key(*a) < key(*b);
}

Entry& Timeline::add(Entry entry) {
  entry.arrival = ++arrivals_;
  entries_.push_back(std::make_unique<Entry>(std::move(entry)));
  return *entries_.back();
}

void Timeline::setGap(Past& past, std::map<std::uint64_t, Known>::iterator at) {
  auto& [sequence, known] = *at;
  if (known.gap) filled_.push_back(known.gap);
  known.gap = nullptr;
  if (at == past.known.begin()) return;
  const std::uint64_t last = std::prev(at)->first;
  if (last + 1 == sequence) return;
  Entry gap;
  gap.director = known.event->director;
  gap.timeMs = known.event->timeMs;
  gap.clockOffsetMs = known.event->clockOffsetMs;
  gap.event.sequence = sequence;
  gap.from = last + 1;
  gap.to = sequence - 1;
  known.gap = &add(std::move(gap));
}

/// Finds an event's place among its director's.
void Timeline::number(Past& past, Entry& entry) {
  const auto at = past.known.emplace(entry.event.sequence, Known{&entry}).first;
  if (at != past.known.begin()) {
    // The offset is measured anew all the time and differs by a millisecond or two: what one clock has in order
    // stays so.
    const Entry& last = *std::prev(at)->second.event;
    if (entry.event.timeMs >= last.event.timeMs) entry.timeMs = std::max(entry.timeMs, last.timeMs);
  }
  setGap(past, at);
  if (const auto next = std::next(at); next != past.known.end()) setGap(past, next);
}

void Timeline::take(std::vector<Told> batch) {
  gone_.clear();
  forgotten_.clear();
  const std::size_t kept = entries_.size();
  for (Told& told : batch) {
    Past& past = pasts_[told.director];
    if (const auto at = std::lower_bound(directors_.begin(), directors_.end(), told.director);
        at == directors_.end() || *at != told.director) {
      directors_.insert(at, told.director);
    }
    const std::uint64_t sequence = told.event.sequence;
    if (sequence != 0 && (sequence <= past.forgotten || past.known.contains(sequence))) continue;
    Entry entry;
    entry.timeMs = told.event.timeMs - told.clockOffsetMs;
    entry.clockOffsetMs = told.clockOffsetMs;
    entry.director = std::move(told.director);
    entry.event = std::move(told.event);
    Entry& added = add(std::move(entry));
    if (sequence != 0) number(past, added);
  }
  if (sweep()) {
    std::sort(entries_.begin(), entries_.end(), before);
    changedFrom_ = 0;
  } else {
    const auto fresh = entries_.begin() + static_cast<std::ptrdiff_t>(kept);
    std::sort(fresh, entries_.end(), before);
    const auto at = fresh == entries_.end() ? fresh : std::upper_bound(entries_.begin(), fresh, *fresh, before);
    changedFrom_ = static_cast<std::size_t>(at - entries_.begin());
    std::inplace_merge(at, fresh, entries_.end(), before);
  }
  forgetOldest();
}

/// Filled gaps go. They may stand anywhere; it happens when a director's events come out of their order.
bool Timeline::sweep() {
  if (filled_.empty()) return false;
  std::sort(filled_.begin(), filled_.end());
  const auto filled = [&](const std::unique_ptr<Entry>& entry) {
    return std::binary_search(filled_.begin(), filled_.end(), entry.get());
  };
  std::deque<std::unique_ptr<Entry>> left;
  for (auto& entry : entries_) (filled(entry) ? gone_.emplace_back() : left.emplace_back()) = std::move(entry);
  entries_ = std::move(left);
  filled_.clear();
  return true;
}

void Timeline::forgetOldest() {
  while (entries_.size() > most_) {
    const Entry& oldest = *entries_.front();
    if (oldest.event.sequence != 0) {
      Past& past = pasts_[oldest.director];
      const auto known = past.known.find(oldest.event.sequence);
      if (oldest.isGap()) {
        if (known != past.known.end()) known->second.gap = nullptr;
      } else {
        past.forgotten = std::max(past.forgotten, oldest.event.sequence);
        if (known != past.known.end()) past.known.erase(known);
      }
    }
    forgotten_.push_back(std::move(entries_.front()));
    entries_.pop_front();
    if (changedFrom_ > 0) --changedFrom_;
  }
}

}  // namespace lvs::events
