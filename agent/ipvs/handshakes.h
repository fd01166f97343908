// The TCP handshakes under way through this director, for passive checks: how many connections clients have opened to
// each real server, and which of them it has not seen completed. Pure apart from the adapter's reading.
#pragma once

#include <cstddef>
#include <vector>

#include "agent/ipvs/connection_lines.h"

namespace lvs::ipvs {

/// So many are kept of one reading; with more, as in a flood of forged requests, there is nothing to be told.
inline constexpr std::size_t kMostHalfOpen = 100'000;

/// A connection in the state SYN_RECV.
struct HalfOpen {
  std::uint64_t connection = 0;  ///< the same for the same client, its port, and the service
  DestinationKey server;
};

struct Handshakes {
  std::map<DestinationKey, std::uint64_t> opened;  ///< of all services of TCP and of marks, as the kernel counts
  std::vector<HalfOpen> halfOpen;
};

class HalfOpenReader {
 public:
  /// Takes the file's next piece; false when it need not read on.
  bool feed(std::string_view piece);
  /// Whether there was more than is kept or read.
  bool isTooMuch() const { return tooMuch_; }
  std::vector<HalfOpen> finish() { return std::move(found_); }

 private:
  bool line(std::string_view text);

  LineFeed lines_;
  std::uint64_t count_ = 0;
  bool tooMuch_ = false;
  std::vector<HalfOpen> found_;
};

/// How many connections each destination was given.
std::map<DestinationKey, std::uint64_t> openedConnections(const Numbers& numbers);

}  // namespace lvs::ipvs
