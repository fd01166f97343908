#include "agent/log/journal.h"

#include <algorithm>
#include <string_view>

namespace lvs::log {

namespace {

std::string_view words(Ending ending) {
  switch (ending) {
    case Ending::none: return "";
    case Ending::orderly: return "the agent before it was stopped in order";
    case Ending::killed: return "the agent before it ended without a word: it was killed, or crashed";
    case Ending::machine: return "the machine started anew, and the agent before it had not been stopped in order";
  }
  return "";
}

}  // namespace

void EventJournal::begin(std::unique_ptr<EventFile> file, api::Event started) {
  const std::int64_t timeMs = started.timeMs;
  file_ = std::move(file);
  EventFile::Found found = file_->open();
  if (!found.events.empty()) {
    written_ = found.events.back().sequence;
    // Where something may be missing the numbers leave a hole: from the clock, which was always ahead of them.
    next_ = found.whole ? written_ + 1 : std::max(written_ + 1, next_);
    const std::size_t most = std::min(capacity_, found.events.size());
    events_.assign(std::make_move_iterator(found.events.end() - static_cast<std::ptrdiff_t>(most)),
                   std::make_move_iterator(found.events.end()));
  }
  written_ = next_ - 1;
  started.why = words(found.ending);
  if (found.ending == Ending::killed || found.ending == Ending::machine) started.severity = "warning";
  add(std::move(started));
  for (std::string& damage : found.damage) {
    add({0, timeMs, "agent", "warning", "", "Kept events could not be read", std::move(damage)});
  }
}

void EventJournal::end(api::Event stopped) {
  const std::lock_guard order(writing_);
  addOne(std::move(stopped), true);
  if (file_) file_->sync();
}

void EventJournal::add(api::Event event) {
  {
    const std::lock_guard order(writing_);
    const std::int64_t timeMs = event.timeMs;
    const bool failed = !failure_.empty();
    addOne(std::move(event));
    if (!failed && !failure_.empty()) {
      addOne({0, timeMs, "agent", "warning", "", "New events are not kept on disk; a restart forgets them", failure_});
    } else if (failed && failure_.empty()) {
      addOne({0, timeMs, "agent", "info", "", "Events are kept on disk again", ""});
    }
  }
  if (listener_) listener_();
}

/// In the file before anybody reads it: whoever has seen a number never sees it on another event, even if the agent
/// is killed now.
void EventJournal::addOne(api::Event event, bool end) {
  makePlain(event);
  event.sequence = next_++;
  if (file_) failure_ = write(event, end).message();
  const std::lock_guard lock(mutex_);
  events_.push_back(std::move(event));
  if (events_.size() > capacity_) events_.pop_front();
}

Outcome EventJournal::write(const api::Event& event, bool end) {
  // What the disk did not take before goes first. Only whoever holds writing_ changes events_.
  const auto late = std::upper_bound(events_.begin(), events_.end(), written_,
                                     [](std::uint64_t sequence, const api::Event& e) { return sequence < e.sequence; });
  for (auto one = late; one != events_.end(); ++one) {
    if (Outcome appended = file_->append(*one); !appended) return appended;
    written_ = one->sequence;
  }
  Outcome appended = file_->append(event, end);
  if (appended) written_ = event.sequence;
  return appended;
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
