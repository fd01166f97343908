// Numbers of the last hour, for sparklines and charts: one series per row of the services table, each second for
// five minutes and one mean value for every twelve seconds before that. Bounded; pure.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace lvs::services {

/// What is remembered of a row.
enum class Measure : std::uint8_t {
  connections,
  active,
  inactive,
  inPackets,
  outPackets,
  inBytes,
  outBytes,
  latency  ///< of the last check, milliseconds
};
inline constexpr std::size_t kMeasures = 8;
using Sample = std::array<float, kMeasures>;  ///< per second, or counts; NaN: not known at that time

struct Point {
  std::int64_t timeMs = 0;
  double value = 0;
  bool operator==(const Point&) const = default;
};

class History {
 public:
  static constexpr std::int64_t kFineMs = 1000;
  static constexpr std::int64_t kCoarseMs = 12000;
  static constexpr std::size_t kKept = 300;  ///< of either kind: 5 minutes and an hour

  /// Everything known at a time. More than one a second count as one; rows that are not named for an hour are
  /// forgotten.
  void add(std::int64_t timeMs, const std::map<std::string, Sample>& rows);

  /// Values since a time that were known, oldest first: fine ones as far as they reach, coarse ones before.
  std::vector<Point> points(const std::string& row, Measure measure, std::int64_t sinceMs) const;
  std::size_t rows() const { return series_.size(); }
  std::int64_t newestMs() const { return newestMs_; }

 private:
  struct Moment {
    std::int64_t timeMs = 0;
    Sample values = {};
  };
  /// The newest kKept moments.
  class Ring {
   public:
    void push(const Moment& moment);
    std::size_t size() const { return moments_.size(); }
    const Moment& at(std::size_t fromOldest) const { return moments_[(first_ + fromOldest) % moments_.size()]; }

   private:
    std::vector<Moment> moments_;
    std::size_t first_ = 0;
  };
  struct Series {
    Ring fine;
    Ring coarse;
    Moment sum;  ///< of the coarse value that is being gathered
    int moments = 0;
    std::array<int, kMeasures> summed = {};  ///< values that were known
    std::int64_t seenMs = 0;
  };

  std::map<std::string, Series> series_;
  std::int64_t newestMs_ = 0;
};

}  // namespace lvs::services
