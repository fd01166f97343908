// A trace as the window shows it, for tests and pictures.
#pragma once

#include "common/api/trace.h"

namespace lvs::test {

/// The way of replies with the VIP as their source: silence on it, and a border router that lets them no further.
inline api::Trace sampleTrace() {
  api::Trace trace;
  trace.id = 5;
  trace.to = "203.0.113.7";
  trace.from = "192.168.1.214";
  trace.method = "udp";
  trace.hops = {{1, {{"192.168.1.12", 310, "time exceeded"}, {"192.168.1.12", 420, "time exceeded"}}, 1},
                {2, {}, 3},
                {3, {{"10.0.0.5", 2900, "time exceeded"}, {"10.0.0.5", 3100, "time exceeded"}}, 1},
                {4, {{"10.0.0.9", 4100, "administratively prohibited"}}, 2}};
  trace.sentence = "stops after 10.0.0.9 (hop 4): administratively prohibited";
  return trace;
}

}  // namespace lvs::test
