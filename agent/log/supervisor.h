// The agent's side of systemd's notify protocol (sd_notify(3)); without systemd nothing happens.
#pragma once

#include <chrono>
#include <string>

namespace lvs::log {

void tellReady(const std::string& status);
void tellStopping();
void tellAlive();
/// How often systemd wants tellAlive(), halved for safety; zero when it doesn't watch.
std::chrono::milliseconds watchdogInterval();

}  // namespace lvs::log
