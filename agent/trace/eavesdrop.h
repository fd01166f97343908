// Hears what is answered to a volley that another machine sends in this director's name: on a packet socket, behind
// every interface and before any packet filter, with a filter in the kernel that lets only such packets through.
// Blocking, as flight.h.
#pragma once

#include "agent/trace/flight.h"
#include "agent/trace/volley.h"

namespace lvs::trace {

/// Until it is to end. `heard` is told each of the volley's answers.
Outcome eavesdrop(const Volley& volley, const std::function<void(const Overheard&)>& heard, const Watcher& watcher);

}  // namespace lvs::trace
