// The ready-made conversations of tcp checks: what is sent to a database or a directory, and what its answer says.
// A table of pure functions over hostile bytes; preset_conversation.cpp carries the bytes to them.
#pragma once

#include <string_view>

#include "agent/health/conversation.h"

namespace lvs::health {

/// What an answer so far says.
struct Judged {
  enum class How : std::uint8_t {
    more,     ///< not the whole message yet
    foreign,  ///< it cannot become one: another protocol, or a broken one
    found     ///< the finding stands, whatever comes behind it
  };
  How how = How::more;
  Finding finding;
};

struct Preset {
  std::string_view protocol;  ///< "MySQL"
  std::string_view send;
  Judged (*judge)(std::string_view answer);
  std::string_view goodbye;  ///< after a pass
};

/// Of CheckPreset::none: null.
const Preset* presetOf(CheckPreset preset);

}  // namespace lvs::health
