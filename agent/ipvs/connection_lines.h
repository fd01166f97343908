// The entries of /proc/net/ip_vs_conn, whose text comes in pieces. Nothing in it can make this fail: what is not
// understood is passed over.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "agent/ipvs/table.h"

namespace lvs::ipvs {

/// Lines read of one file at most; whoever reads says that there were more.
inline constexpr std::uint64_t kMostConnectionLines = 2'000'000;

struct ConnectionLine {
  std::string_view protocol;  ///< as it stands there, "TCP"
  DestinationKey client;
  DestinationKey service;
  DestinationKey destination;
  std::string_view state;  ///< "ESTABLISHED"
  std::uint32_t expires = 0;
};

/// None: the heading, among others.
std::optional<ConnectionLine> parseConnectionLine(std::string_view text);

/// Puts lines together.
class LineFeed {
 public:
  /// Takes the next piece and calls take(line) for each line that is whole now, until it returns false; then so does
  /// this.
  template <typename Take>
  bool feed(std::string_view piece, Take take) {
    while (!piece.empty()) {
      const std::size_t end = piece.find('\n');
      if (end == std::string_view::npos) {
        keep(piece);
        return true;
      }
      bool on = false;
      if (rest_.empty()) {
        on = take(piece.substr(0, end));
      } else {
        keep(piece.substr(0, end));
        on = take(std::string_view(rest_));
        rest_.clear();
      }
      if (!on) return false;
      piece.remove_prefix(end + 1);
    }
    return true;
  }
  /// What came after the last line's end.
  const std::string& rest() const { return rest_; }

 private:
  /// Nothing that the kernel prints is longer; an endless line is not kept.
  void keep(std::string_view part) {
    constexpr std::size_t kLongestLine = 4096;
    if (rest_.size() + part.size() <= kLongestLine) rest_ += part;
  }

  std::string rest_;
};

}  // namespace lvs::ipvs
