// What this machine lacks to be a director, each with the command that mends it. Looks only; asking for
// IPVS loads its module, as the agent would.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace lvs {

struct Finding {
  /// error: the agent can't do its work; warning: something will not work or stands in the way.
  enum class Level : std::uint8_t { good, warning, error };

  Level level = Level::good;
  std::string what;    ///< one sentence
  std::string remedy;  ///< command or action; empty when all is well
};

/// All findings, in the order to show them.
std::vector<Finding> examine();

/// Prints the findings; the exit status of `lvs-agent doctor`: 0, or 4 when there is an error.
int examineAndTell();

}  // namespace lvs
