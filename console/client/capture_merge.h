// Packets of several directors' captures, put into one order by this machine's clock, and the file that holds them.
// No widgets; lvsctl and the window both stand on it.
#pragma once

#include <QIODevice>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "common/packets/pcapng.h"

namespace lvs {

class CaptureMerge {
 public:
  static constexpr std::int64_t kNsPerMs = 1'000'000;
  /// What is older than this has come from every director.
  static constexpr std::int64_t kSettledNs = 1500 * kNsPerMs;

  /// Packets of one capture with its own places; `clockOffsetMs`: that director's clock minus ours.
  void take(const std::vector<packets::Place>& places, std::vector<packets::Captured> captured,
            std::int64_t clockOffsetMs);
  /// Those up to this time, in order. Their places are indexes into `places()`.
  std::vector<packets::Captured> settled(std::int64_t untilNs);
  /// All places of which packets have come.
  const std::vector<packets::Place>& places() const { return places_; }
  std::size_t waiting() const { return waiting_.size(); }

 private:
  std::map<std::string, std::uint32_t> known_;
  std::vector<packets::Place> places_;
  std::multimap<std::int64_t, packets::Captured> waiting_;
};

/// Writes pcapng to a device as packets come. What cannot be written is remembered, and nothing written after it.
class CaptureWriter {
 public:
  explicit CaptureWriter(QIODevice& file);
  /// `places`: all that there are; those that are new are written first.
  void write(const std::vector<packets::Place>& places, const std::vector<packets::Captured>& captured);
  bool failed() const { return failed_; }

 private:
  void put(const std::string& block);

  QIODevice& file_;
  std::size_t places_ = 0;
  bool failed_ = false;
};

}  // namespace lvs
