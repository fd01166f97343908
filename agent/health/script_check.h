// One run of a program that checks a real server: as its own user, without capabilities, within its time, ended with
// all that it started. What its exit code says depends on the check; the first line that it prints is its reason.
#pragma once

#include <memory>

#include "agent/health/run.h"
#include "agent/track/script.h"

namespace lvs::health {

/// The program with its arguments and environment for this target.
track::ScriptOrder orderFor(const HealthCheck& check, const Target& target);

/// What the end of a program says. What can't be run at all says nothing about the real server.
Observation judged(const HealthCheck& check, const track::ScriptEnd& end, std::string_view output);

/// `target` and `loop` outlive it.
std::unique_ptr<Run> scriptRun(Loop& loop, std::shared_ptr<const HealthCheck> check, const Target& target, Told told);

}  // namespace lvs::health
