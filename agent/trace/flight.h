// Sends probes and gathers their answers, several in flight at once, at a pace that routers' limits on ICMP errors
// bear. Blocking; the clock and the sockets of a trace are here.
#pragma once

#include <chrono>
#include <functional>

#include "agent/trace/probe.h"

namespace lvs::trace {

/// In flight at once: a descriptor each.
inline constexpr std::size_t kMostInFlight = 64;
inline constexpr std::chrono::milliseconds kPace{20};  ///< between two probes

struct Watcher {
  std::function<bool()> goOn;                            ///< asked several times a second; false ends it
  std::function<void()> changed;                         ///< after an answer, or one that did not come
  std::function<void(const IpAddress& from)> beginning;  ///< the address that the first probe goes from
  int wake = -1;                                         ///< readable: goOn is to be asked
};

/// Until the shots are over, or it is to end. An error: nothing can be sent that way.
Outcome fly(Shots& shots, const Way& way, std::chrono::milliseconds wait, const Watcher& watcher);

}  // namespace lvs::trace
