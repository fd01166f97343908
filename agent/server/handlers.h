// What each operation of the API does: a plain function from a request to a reply. Those of the kernel
// thread may block; none knows a socket.
#pragma once

#include <functional>
#include <string>

#include "agent/actions/performer.h"
#include "agent/capture/captures.h"
#include "agent/config/controller.h"
#include "agent/probe/probes.h"
#include "agent/realserver/workshop.h"
#include "agent/server/http.h"
#include "agent/server/routes.h"
#include "agent/trace/traces.h"
#include "agent/vrrp/fault.h"

namespace lvs::config {
class MaintenanceDesk;
}
namespace lvs::health {
class Checks;
}

namespace lvs::server {

/// One number for GET /metrics.
struct Metric {
  std::string name;  ///< with the prefix "lvs_agent_"
  std::string help;
  std::string type;  ///< "counter" or "gauge"
  double value = 0;
};

/// What handlers stand on; all of it outlives them.
struct Services {
  config::Controller& controller;
  DirectorKernel& kernel;
  log::EventJournal& journal;
  realserver::Workshop& workshop;
  probe::Probes& probes;
  capture::Captures& captures;
  trace::Traces& traces;
  vrrp::Failover* failover = nullptr;
  vrrp::MakeFault makeFault;  ///< none: tests without a kernel
  std::string director;       ///< this one's name
  std::function<std::vector<Metric>()> serverMetrics;
  std::function<std::uint64_t()> tick;  ///< of the live readings
  std::function<std::int64_t()> wallMs;
  std::function<std::uint16_t()> port;             ///< that the agent listens on
  config::MaintenanceDesk* maintenance = nullptr;  ///< null: none is kept here
  health::Checks* checks = nullptr;                ///< null: nothing is checked
  actions::Performer* actions = nullptr;           ///< null: none are done here
};

/// Answers any operation but `live`, which is a conversation of its own.
Reply handle(const Route& route, const Request& request, Services& services);

/// The document in force; an empty one where there is none.
Cluster clusterInForce(const Services& services);

/// A number in a path.
Result<std::uint64_t> numberOf(const std::string& text);

/// The shipped OpenAPI document (agent/openapi.json).
std::string_view openApiText();

}  // namespace lvs::server
