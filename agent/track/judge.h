// What a failover group tracks, judged: from what was seen of each thing to a fault or a change of the group's
// priority, with the reason. Pure; whoever looks at files, processes and scripts is the Tracker.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "agent/ipvs/table.h"
#include "common/model/document.h"

namespace lvs::track {

/// One entry of a group's list, with what it means on this director.
struct Tracked {
  Track entry;
  std::optional<ipvs::ServiceKey> service;  ///< quorum: what the kernel knows the virtual service by
  bool operator==(const Tracked&) const = default;
};

/// What was seen of one thing. What has not been seen yet counts as good.
struct Sighting {
  bool good = true;
  std::int64_t number = 0;  ///< file: what it holds
  std::string why;          ///< of a failure: "eth1 is down or has no carrier"
  bool operator==(const Sighting&) const = default;
};

/// What follows for the group.
struct Verdict {
  int adjustment = 0;  ///< of the priority, -253 to 253
  bool fault = false;
  std::string why;  ///< all that failed or counts; empty: all is well, and nothing changes the priority
  bool operator==(const Verdict&) const = default;
};

/// `sightings` stand beside `entries`.
Verdict judge(std::span<const Tracked> entries, std::span<const Sighting> sightings);

/// A number in a file: digits with a sign and blanks around. Nothing at all is 0; nullopt: something else.
/// Beyond a million either way it stays a million.
std::optional<std::int64_t> numberIn(std::string_view text);

Sighting fileSighting(const std::string& path, std::int64_t number);
Sighting processSighting(const Track& entry, std::uint64_t running);
Sighting quorumSighting(const Track& entry, std::uint64_t liveWeight);

/// How a run of a script ended.
struct ScriptEnd {
  enum class How : std::uint8_t { exited, signalled, timedOut, notRun } how = How::exited;
  int number = 0;  ///< exit code, signal, or the errno of notRun
  bool operator==(const ScriptEnd&) const = default;
};
/// "exit code 2", "it was not done after 1000 ms and was ended"; empty: good.
std::string wordsOf(const ScriptEnd& end, const Track& entry);

/// Rise and fall: the first run decides at once, then it takes as many in a row as the entry says.
struct Streak {
  bool known = false;
  bool good = true;
  std::uint32_t against = 0;  ///< runs in a row that say the opposite
  std::string why;            ///< of the last failed run
  bool operator==(const Streak&) const = default;
};
Streak after(Streak streak, const ScriptEnd& end, const Track& entry);
Sighting scriptSighting(const Track& entry, const Streak& streak);

inline constexpr std::size_t kProcessNameBytes = 15;  ///< what the kernel keeps, TASK_COMM_LEN without its end

/// Whether a process is one of those with the name, by /proc/PID/stat and the first argument in /proc/PID/cmdline. The
/// kernel keeps 15 bytes of a name: a longer one is compared with the argument's last part too. What has ended and
/// waits to be taken notice of does not run.
bool isProcess(std::string_view stat, std::string_view cmdline, std::string_view name);

}  // namespace lvs::track
