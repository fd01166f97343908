// What the API tells of health checks: where each check of each real server stands, and what follows of it for the
// services. Messages; common/api/messages.h has how they are read and written.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lvs::api {

/// One run of a check.
struct CheckResult {
  std::int64_t timeMs = 0;
  bool good = false;
  std::uint64_t latencyMicroseconds = 0;
  std::string words;
  bool operator==(const CheckResult&) const = default;
};

/// One check of one real server's port. Services that share both share this.
struct CheckState {
  std::string id;       ///< "web@192.168.1.14:80"; by way of a service "web@http:web1"
  std::string check;    ///< its name
  std::string server;   ///< the real server's
  std::string service;  ///< by way of which it is asked; empty: itself
  std::string address;  ///< the RIP that is asked; by way of a service its VIP
  std::uint32_t port = 0;
  std::string state;   ///< "up", "down", "held" (down, but a mass failure is suspected)
  bool known = false;  ///< results have decided it; otherwise assumed
  std::string why;
  std::int64_t sinceMs = 0;
  std::uint32_t passes = 0;               ///< in a row
  std::uint32_t failures = 0;             ///< in a row
  std::uint64_t latencyMicroseconds = 0;  ///< of the last run
  std::string last;                       ///< what the last run found
  bool lastGood = false;
  std::int64_t lastMs = 0;  ///< 0: it has not run yet
  std::int64_t nextMs = 0;
  std::string warning;  ///< "the certificate expires in 12 days"
  bool operator==(const CheckState&) const = default;
};

/// A real server in a service: what it gets, and why.
struct ServerPlace {
  std::string server;
  std::string state;         ///< "in", "out", "quiesced", "delayed", "starting", "drained", "disabled", "sorry"
  std::uint32_t weight = 0;  ///< that the kernel has; 0 where it is out
  std::uint32_t asked = 0;   ///< the document's, or the one that somebody set for now
  std::string check;         ///< id of its check; empty: none
  std::string why;
  bool operator==(const ServerPlace&) const = default;
};

struct ServicePlace {
  std::string service;
  bool quorum = true;        ///< reached
  std::uint64_t weight = 0;  ///< in service
  std::uint64_t needed = 0;
  bool sorry = false;  ///< the sorry server serves
  std::vector<ServerPlace> servers;
  bool operator==(const ServicePlace&) const = default;
};

/// GET /v1/health, and the first event of the live topic "health".
struct Health {
  std::uint64_t version = 0;  ///< grows with every change
  std::int64_t timeMs = 0;
  std::vector<CheckState> checks;
  std::vector<ServicePlace> services;
};

/// A later event of the live topic "health": what changed since the one before, whole, and what is gone.
struct HealthDelta {
  std::uint64_t version = 0;
  std::int64_t timeMs = 0;
  std::vector<CheckState> checks;
  std::vector<std::string> removedChecks;  ///< ids
  std::vector<ServicePlace> services;
  std::vector<std::string> removedServices;  ///< names
};

/// What was said in one run, as far as it was kept; the answer to POST /v1/health/try.
struct CheckExchange {
  CheckResult result;
  std::string sent;
  std::string received;
  std::string warning;           ///< of a run that was good
  std::string certificateUntil;  ///< the day on which the certificate expires; empty: none was shown
};

/// GET /v1/health/checks/{id}, and the answer to POST /v1/health/checks/{id}/now.
struct CheckDetail {
  CheckState state;
  std::vector<CheckResult> history;  ///< the newest last
  std::optional<CheckExchange> last;
  std::optional<CheckExchange> lastFailure;
};

}  // namespace lvs::api
