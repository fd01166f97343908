// The API as a table: one row per operation, with who may ask, how large a body may be and which
// thread answers. The server walks it to answer, the tests walk it against the OpenAPI document.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "agent/server/http.h"
#include "common/api/messages.h"

namespace lvs::server {

/// Names equal the OpenAPI document's operationIds.
enum class Operation : std::uint8_t {
  getStatus,
  getConfig,
  putConfig,
  checkConfig,
  confirmConfig,
  rollbackConfig,
  listRevisions,
  getRevision,
  getIpvs,
  listConnections,
  getHealth,
  getCheck,
  checkNow,
  tryCheck,
  listDrift,
  removeDrift,
  listFailoverGroups,
  takeOver,
  release,
  makeFault,
  beginProbe,
  getProbe,
  endProbe,
  getFacts,
  getInterfaces,
  beginCapture,
  listCaptures,
  getCapture,
  endCapture,
  forgetCapture,
  beginTrace,
  getTrace,
  endTrace,
  listEvents,
  getMetrics,
  listRealServers,
  planRealServer,
  setupRealServer,
  verifyRealServer,
  undoRealServer,
  trustRealServer,
  getRealServerJob,
  cancelRealServerJob,
  listMaintenance,
  drainServer,
  disableServer,
  weighServer,
  enableServer,
  drainRealServer,
  disableRealServer,
  enableRealServer,
  testAction,
  live,
  getOpenApi
};

enum class Thread : std::uint8_t {
  server,
  kernel,
  patient,  ///< waits for others, for minutes perhaps: nothing else waits for it
};

struct Route {
  Operation operation;
  std::string_view name;  ///< of the operation
  std::string_view method;
  std::string_view path;  ///< template: "/v1/config/revisions/{number}"
  api::Role least;        ///< least role that may ask
  std::size_t bodyLimit;  ///< bytes
  Thread thread;          ///< where the handler runs; whatever asks the kernel or the store runs there
};

inline constexpr std::size_t kSmallBody = 64U << 10U;

std::span<const Route> routes();

/// The row for a method and path with the path's parameters, or the problem (404, 405 with `allow`).
struct Match {
  const Route* route = nullptr;
  std::vector<std::string> parameters;
  unsigned status = 200;  ///< 404 or 405 without a route
  std::string allow;
};
Match matchRoute(std::string_view method, const std::vector<std::string>& segments);

}  // namespace lvs::server
