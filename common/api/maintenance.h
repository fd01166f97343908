// What the API says of maintenance: real servers that somebody took out, or whose weight somebody set, apart from the
// document. Messages; common/api/messages.h has how they are read and written.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lvs::api {

/// POST /v1/services/{service}/servers/{server}/drain, /disable, /weight and /v1/real-servers/{name}/drain, /disable.
struct MaintenanceOrder {
  std::string reason;
  std::optional<std::uint32_t> weight;  ///< weight only: 0 to 65535
  std::uint32_t limitSeconds = 0;       ///< drain: out after so long whatever is open; 0: when all has ended
  std::uint32_t expireSeconds = 0;      ///< back by itself after so long; 0: never
};

/// One real server in one service that is not as the document has it.
struct MaintenanceEntry {
  std::string service;
  std::string server;
  std::string kind;   ///< "drain", "disable", "weight"
  std::string phase;  ///< "draining" (weight 0, connections go on), "out", "weight"
  std::uint32_t weight = 0;
  std::string who;
  std::string reason;
  std::int64_t sinceMs = 0;
  std::int64_t limitMs = 0;   ///< wall clock; 0: none
  std::int64_t expireMs = 0;  ///< wall clock; 0: never
  std::uint64_t began = 0;    ///< connections and persistence entries when it began
  std::uint64_t left = 0;     ///< and now
  bool operator==(const MaintenanceEntry&) const = default;
};

/// GET /v1/maintenance, and what every order answers with.
struct Maintenance {
  std::vector<MaintenanceEntry> entries;
};

}  // namespace lvs::api
