#include "agent/log/supervisor.h"

#include <systemd/sd-daemon.h>

namespace lvs::log {

void tellReady(const std::string& status) { sd_notify(0, ("READY=1\nSTATUS=" + status).c_str()); }
void tellStopping() { sd_notify(0, "STOPPING=1\nSTATUS=stopping; forwarding stays in place"); }
void tellAlive() { sd_notify(0, "WATCHDOG=1"); }

std::chrono::milliseconds watchdogInterval() {
  std::uint64_t microseconds = 0;
  if (sd_watchdog_enabled(0, &microseconds) <= 0) return std::chrono::milliseconds(0);
  return std::chrono::milliseconds(microseconds / 2000);
}

}  // namespace lvs::log
