// The event journal: what happened on this director, newest 2,000 in memory and in files that outlive the agent, each
// with a sequence number that never repeats. Read by GET /v1/events and the live stream; written from the kernel
// thread, the server thread and the one that carries addresses. Readers never wait for the disk.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>

#include "agent/log/event_file.h"
#include "common/api/messages.h"

namespace lvs::log {

class EventJournal {
 public:
  /// In memory; each of the two files holds as many.
  static constexpr std::size_t kMost = 2000;

  /// `startMs` (wall clock) seeds the sequence where no file tells how far it went: numbers of a later run are greater
  /// than those of an earlier one, so a client's Last-Event-ID stays meaningful.
  explicit EventJournal(std::int64_t startMs, std::size_t capacity = kMost)
      : next_(static_cast<std::uint64_t>(startMs) * 1000 + 1), capacity_(capacity) {}

  /// Called after each addition, on the thread that added. Set before the threads start.
  void onAdded(std::function<void()> listener) { listener_ = std::move(listener); }

  /// Goes on where the files end, and keeps what is added there from now on. `started` is the first event of this
  /// run: its reason becomes how the run before ended. Once, before the threads start.
  void begin(std::unique_ptr<EventFile> file, api::Event started);
  /// The last event of a run that ends as it was asked to. On disk when this returns.
  void end(api::Event stopped);

  /// Gives the event its sequence number and keeps it.
  void add(api::Event event);
  /// Events after `since`, oldest first, at most `most`.
  api::Events after(std::uint64_t since, std::size_t most = kMost) const;
  /// Sequence of the newest event; 0 when there was none.
  std::uint64_t newest() const;

 private:
  void addOne(api::Event event, bool end = false);
  Outcome write(const api::Event& event, bool end);

  std::mutex writing_;        ///< one event after the other; may be held while the disk is slow
  mutable std::mutex mutex_;  ///< of what is read; never held while the disk is waited for
  std::deque<api::Event> events_;
  std::uint64_t next_;
  std::size_t capacity_;
  std::unique_ptr<EventFile> file_;
  std::uint64_t written_ = 0;  ///< sequence of the last event in the file
  std::string failure_;        ///< why the disk does not take them; empty: it does
  std::function<void()> listener_;
};

}  // namespace lvs::log
