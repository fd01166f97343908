// Faults that a failover test makes on purpose on the master. Each ends by itself after its time, whatever becomes of
// whoever asked for it: a test never leaves a director broken.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>

#include "common/api/failover_test.h"
#include "common/model/result.h"

namespace lvs::vrrp {

enum class Fault : std::uint8_t {
  killed,   ///< the agent is gone in the middle of its work, as by SIGKILL, and starts anew after the time
  frozen,   ///< the agent stands still (SIGSTOP)
  linkDown  ///< the interface of the group is down; its routes come back with it
};
inline constexpr std::chrono::seconds kShortestFault{1};
inline constexpr std::chrono::seconds kLongestFault{60};

/// By the words of the API.
inline std::optional<Fault> parseFault(std::string_view word) {
  if (word == api::kKilled) return Fault::killed;
  if (word == api::kFrozen) return Fault::frozen;
  if (word == api::kLinkDown) return Fault::linkDown;
  return std::nullopt;
}

/// Begins the fault shortly after this call, so that its answer still reaches the client.
using MakeFault = std::function<Outcome(Fault fault, const std::string& interface, std::chrono::seconds lasting)>;
Outcome makeFault(Fault fault, const std::string& interface, std::chrono::seconds lasting);

/// At the program's start: waits where the program before was killed() by a test.
void waitAfterFault();

}  // namespace lvs::vrrp
