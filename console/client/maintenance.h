// Maintenance of real servers as a client sees it: which directors are asked, and what their answers tell. Pure;
// health_calls.h has the requests, rolling.h the waiting.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "common/api/health.h"
#include "common/api/maintenance.h"
#include "common/model/document.h"

namespace lvs {

/// The directors that run a virtual service with the real server, in the document's order; an empty service: any. Each
/// keeps a book of its own, so all of them are asked, masters and backups.
std::vector<std::string> directorsWith(const Cluster& cluster, const std::string& server,
                                       const std::string& service = {});

/// A site's real servers that are in the service, or in any.
std::vector<std::string> serversOfSite(const Cluster& cluster, const std::string& site,
                                       const std::string& service = {});

/// How far one director is with a server.
struct DrainState {
  std::size_t places = 0;  ///< services in which somebody ordered something; an empty service counts all
  std::size_t out = 0;     ///< of them
  std::uint64_t began = 0;
  std::uint64_t left = 0;
  bool isOut() const { return places > 0 && out == places; }
};
DrainState drainStateOf(const api::Maintenance& maintenance, const std::string& server, const std::string& service);

/// Why the server is not healthy: a check of it that is not up, or has not been run since `sinceMs` of the agent's
/// clock although its turn comes soon. Empty: it is, or nobody checks it.
std::string notHealthy(const api::Health& health, const std::string& server, const std::string& service,
                       std::int64_t sinceMs);

}  // namespace lvs
