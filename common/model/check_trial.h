// A health check that somebody wants to try against one real server before it is saved: the body of
// POST /v1/health/try, in the document's form.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/model/document.h"
#include "common/model/result.h"

namespace lvs {

struct CheckTrial {
  HealthCheck check;
  std::string server;  ///< the real server's name, for a script's arguments and for sentences; may be empty
  IpAddress address;   ///< its RIP
  std::optional<std::uint16_t> port;  ///< none: the check's own
};

/// Reads and checks it by the document's rules. Errors point into the body: "/check/timeoutMs".
Result<CheckTrial> parseCheckTrial(std::string_view text);
std::string serialiseCheckTrial(const CheckTrial& trial);

/// The port that is asked; 0 where the check has none.
std::uint16_t portOf(const CheckTrial& trial);

/// Where services ask the real server, each address and port once: those that have the check, else all that have the
/// server. In no service: its address, by the check's own port. A port of 0 means that there is none to ask.
std::vector<CheckTrial> trialsOf(const Cluster& cluster, const HealthCheck& check, const RealServer& server);

}  // namespace lvs
