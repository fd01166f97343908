// One run of a check under way, whatever it is made of: a connection, an echo request, a program.
#pragma once

#include <memory>

#include "agent/health/loop.h"
#include "agent/health/standing.h"

namespace lvs::health {

class Run {
 public:
  Run() = default;
  Run(const Run&) = delete;
  Run& operator=(const Run&) = delete;
  /// One that goes before its end tells nobody.
  virtual ~Run() = default;
  /// May tell at once.
  virtual void begin() = 0;
};

/// The time of day, in milliseconds since 1970.
std::int64_t wallMsNow();

/// The end of a run: the observation gets its times and is told. The run may be destroyed in there.
void conclude(Told& told, SteadyTime begun, Observation observation);

/// An observation that the agent itself was kept from: it says nothing about the real server.
Observation notAsked(const std::string& why);

/// "x", "x y" from a C library's "X y": as part of a sentence.
std::string reasonOf(int error);

}  // namespace lvs::health
