// What a live stream says next (server-sent events, HTML Living Standard 9.2), as a pure function of
// where its client stands and what is known now. A stream never queues: a slow client is asked less
// often and gets the newest state.
//
//   event: ipvs.snapshot   data: IpvsSnapshot        first, and whenever a delta can't be given
//   event: ipvs.delta      data: IpvsDelta           what changed since this client's last one
//   event: event           data: Event               with id: sequence, so Last-Event-ID resumes
//   event: health.snapshot data: Health              first, and whenever a delta can't be given
//   event: health.delta    data: HealthDelta         what changed since this client's last one
//   event: status          data: Status              first, on change, and every 10 s
#pragma once

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "agent/live/delta.h"
#include "agent/live/health_board.h"
#include "agent/log/journal.h"

namespace lvs::live {

using SteadyTime = std::chrono::steady_clock::time_point;

inline constexpr std::uint64_t kLeastIntervalMs = 200;
inline constexpr std::uint64_t kMostIntervalMs = 60000;
inline constexpr std::chrono::seconds kHeartbeat{15};

/// What a client asked for.
struct Topics {
  bool ipvs = false;
  bool events = false;
  bool status = false;
  bool health = false;
};
/// "ipvs,events,status,health"; an error names the unknown topic.
Result<Topics> parseTopics(std::string_view text);

/// The table's serialised forms. Making one of a large table costs a tenth of a second, so streams that
/// stand at the same tick share it; shared pointers, because each writes it at its own pace.
class TableTexts {
 public:
  using Text = std::shared_ptr<const std::string>;
  explicit TableTexts(const LiveTable& table) : table_(table) {}
  /// What a client that has that tick (0: nothing) is to be told, as a whole event.
  Text after(std::uint64_t tick);

 private:
  static constexpr std::size_t kMost = 4;  ///< kept; further ones are made for one client alone
  const LiveTable& table_;
  std::uint64_t tick_ = 0;
  std::map<std::uint64_t, Text> texts_;
};

/// The newest of everything, owned by the hub.
struct Known {
  const LiveTable& table;
  TableTexts& texts;
  const log::EventJournal& journal;
  const std::optional<api::Status>& status;
  std::uint64_t statusVersion = 0;  ///< grows when the status is worth telling again
  const HealthBoard& health;
};

/// Where a client stands.
struct Cursor {
  Topics topics;
  std::chrono::milliseconds interval{1000};
  std::uint64_t tick = 0;      ///< of the table it has; 0: none
  std::uint64_t sequence = 0;  ///< of the newest event it has
  std::uint64_t status = 0;
  std::uint64_t health = 0;  ///< version that it has; 0: none
  SteadyTime nextTable{};    ///< not before
  SteadyTime nextHealth{};
  SteadyTime lastWrite{};
  std::string role;  ///< put into its statuses
  std::string client;
};

/// What to write now, one after the other.
struct Said {
  std::string text;
  TableTexts::Text table;  ///< may be null
  bool empty() const { return text.empty() && !table; }
  std::string whole() const { return table ? text + *table : text; }
};
/// Empty when there is nothing to say; moves the cursor.
Said nextSaid(Cursor& cursor, const Known& known, SteadyTime now);
/// When to look again if nothing wakes the stream before.
SteadyTime nextLook(const Cursor& cursor, const Known& known);

}  // namespace lvs::live
