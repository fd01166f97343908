// The event journal: what happened on this director, newest 2,000 in memory, each with a sequence
// number that never repeats, not even after a restart of the agent. Read by GET /v1/events and the live
// stream; written from the kernel thread and the server thread.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <vector>

#include "common/api/messages.h"

namespace lvs::log {

class EventJournal {
 public:
  /// `startMs` (wall clock) seeds the sequence: numbers of a later run are greater than those of an
  /// earlier one, so a client's Last-Event-ID stays meaningful across restarts.
  explicit EventJournal(std::int64_t startMs, std::size_t capacity = 2000)
      : next_(static_cast<std::uint64_t>(startMs) * 1000 + 1), capacity_(capacity) {}

  /// Called after each addition, on the thread that added. Set before the threads start.
  void onAdded(std::function<void()> listener) { listener_ = std::move(listener); }

  /// Gives the event its sequence number and keeps it.
  void add(api::Event event);
  /// Events after `since`, oldest first, at most `most`.
  api::Events after(std::uint64_t since, std::size_t most = 1000) const;
  /// Sequence of the newest event; 0 when there was none.
  std::uint64_t newest() const;

 private:
  mutable std::mutex mutex_;
  std::deque<api::Event> events_;
  std::uint64_t next_;
  std::size_t capacity_;
  std::function<void()> listener_;
};

}  // namespace lvs::log
