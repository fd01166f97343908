// The event journal's files in the agent's state folder (0600): events.jsonl grows, and becomes events.old.jsonl when
// it is full, so that at most two are kept. A file that cannot be read is set aside as *.damaged.
//
// Lines are written as they come and are never synced: the page cache outlives an agent that is killed, and whoever
// tells an event (the thread that puts addresses in place among them) does not wait for a disk. A power cut may cost
// what the kernel had not written back, some thirty seconds; the next run knows by the boot id that it may have, and
// leaves a hole in its numbers. Only the orderly end of a run is synced.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "agent/log/event_line.h"
#include "common/model/result.h"

namespace lvs::log {

/// How the run before ended.
enum class Ending : std::uint8_t {
  none,     ///< there was none: no file, or none that can be read
  orderly,  ///< as it was asked to
  killed,   ///< without a word: killed, or crashed
  machine,  ///< without a word, and the machine has started anew since
};

class EventFile {
 public:
  /// Of one file; two are kept.
  struct Limits {
    std::size_t events = 2000;
    std::size_t bytes = 1U << 20U;
  };
  /// write(2); tests stand for a full disk with another one.
  using Write = std::function<ssize_t(int file, const void* bytes, std::size_t count)>;

  /// `boot`: /proc/sys/kernel/random/boot_id; empty where there is none.
  EventFile(std::filesystem::path folder, std::string boot);
  EventFile(std::filesystem::path folder, std::string boot, Limits limits, Write write);
  ~EventFile();
  EventFile(const EventFile&) = delete;
  EventFile& operator=(const EventFile&) = delete;

  struct Found {
    std::vector<api::Event> events;  ///< oldest first
    Ending ending = Ending::none;
    bool whole = false;  ///< nothing that was told after these can be missing
    std::vector<std::string> damage;
  };
  /// Reads what is kept and gets ready to go on after it. Once; never fails: what cannot be read is set aside and
  /// told in `damage`.
  Found open();

  /// Appends one line. After an error nothing of it stands in the file as an event.
  Outcome append(const api::Event& event, bool end = false);
  /// Waits for the disk.
  void sync() const;

 private:
  std::filesystem::path current() const { return folder_ / "events.jsonl"; }
  std::filesystem::path previous() const { return folder_ / "events.old.jsonl"; }
  Segment read(const std::filesystem::path& path, std::uint64_t after, std::vector<std::string>& damage) const;
  Outcome openCurrent();
  void close();

  std::filesystem::path folder_;
  std::string boot_;
  Limits limits_;
  Write write_;
  int file_ = -1;
  std::size_t events_ = 0;
  std::size_t bytes_ = 0;
  bool cut_ = false;   ///< the file's last line has no end
  bool fresh_ = true;  ///< the next line says the boot id
};

}  // namespace lvs::log
