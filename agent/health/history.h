// The last results of one subject, small: thousands of subjects keep theirs. What is said over and over is kept once.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "agent/health/standing.h"

namespace lvs::health {

class History {
 public:
  /// The oldest goes when there are kKeptResults.
  void add(const Observation& observation);
  /// The newest last; without what was sent and received.
  std::vector<Observation> all() const;

 private:
  struct Kept {
    std::int64_t wallMs = 0;
    std::uint32_t latencyUs = 0;
    std::uint32_t weight = 0;
    std::uint8_t words = 0;    ///< index into said_
    std::uint8_t warning = 0;  ///< the same
    bool good = false;
    bool counts = false;
    bool hasWeight = false;
  };
  struct Said {
    std::string text;
    std::uint8_t uses = 0;
  };
  std::uint8_t keep(const std::string& text);

  std::vector<Kept> ring_;
  std::size_t oldest_ = 0;
  std::vector<Said> said_;
};

}  // namespace lvs::health
