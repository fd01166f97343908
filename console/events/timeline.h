// Events of all directors in one order of time, by this computer's clock: nothing twice, what is missing in a
// director's numbers as an entry of its own, the oldest forgotten. Pure.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "common/api/messages.h"

namespace lvs::events {

/// What one director thinks it is, of one group or of several together.
enum class Role : std::uint8_t { unknown, fault, backup, master };
Role roleOf(std::string_view word);
/// The failover group that an event's object names; empty: it is another kind of object.
std::string groupOf(std::string_view object);

/// An event as it is told.
struct Told {
  std::string director;
  api::Event event;                ///< sequence 0: the window's own, of which there may be several
  std::int64_t clockOffsetMs = 0;  ///< the director's clock minus ours, when it was told
};

struct Entry {
  std::string director;
  api::Event event;  ///< of a gap only the sequence of the event that it stands before
  std::int64_t timeMs = 0;
  std::int64_t clockOffsetMs = 0;
  std::uint64_t from = 0;  ///< a gap: events `from` to `to` were not kept; 0: it is an event
  std::uint64_t to = 0;
  std::uint64_t arrival = 0;  ///< counts entries: a stable name for it
  bool isGap() const { return from != 0; }
};

class Timeline {
 public:
  static constexpr std::size_t kMost = 20000;

  explicit Timeline(std::size_t most = kMost) : most_(most) {}

  /// Puts new ones in their places. Entries that this removes stay readable until the next call.
  void take(std::vector<Told> batch);
  /// Oldest first. Pointers stay as long as the entries.
  const std::deque<std::unique_ptr<Entry>>& entries() const { return entries_; }
  /// Where the newest take() began to change the order: what stands before is as it was, but for what was forgotten.
  std::size_t changedFrom() const { return changedFrom_; }
  /// What the newest take() left out at the front, oldest first.
  const std::vector<std::unique_ptr<Entry>>& forgotten() const { return forgotten_; }
  const std::vector<std::string>& directors() const { return directors_; }  ///< in order of their names

 private:
  struct Known {
    Entry* event = nullptr;
    Entry* gap = nullptr;  ///< before it
  };
  struct Past {
    std::map<std::uint64_t, Known> known;  ///< by sequence
    std::uint64_t forgotten = 0;           ///< the highest sequence that was left out for its age
  };
  static bool before(const std::unique_ptr<Entry>& a, const std::unique_ptr<Entry>& b);
  Entry& add(Entry entry);
  void number(Past& past, Entry& entry);
  void setGap(Past& past, std::map<std::uint64_t, Known>::iterator at);
  bool sweep();
  void forgetOldest();

  std::size_t most_;
  std::uint64_t arrivals_ = 0;
  std::size_t changedFrom_ = 0;
  std::deque<std::unique_ptr<Entry>> entries_;
  std::vector<std::unique_ptr<Entry>> forgotten_;
  std::vector<std::unique_ptr<Entry>> gone_;  ///< gaps that were filled
  std::map<std::string, Past> pasts_;
  std::vector<std::string> directors_;
  std::vector<const Entry*> filled_;  ///< gaps that a late event has filled
};

}  // namespace lvs::events
