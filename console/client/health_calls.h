// What clients ask agents about health and order about maintenance, as calls of the API, and the directors that they
// are sent to: agents, or a test's pretended ones.
#pragma once

#include <functional>
#include <vector>

#include "common/api/health.h"
#include "common/api/maintenance.h"
#include "console/client/agent_client.h"
#include "console/client/maintenance.h"

namespace lvs {

/// One director, as windows ask it.
struct Correspondent {
  QString director;
  bool reachable = false;
  QString why;                     ///< when it is not
  std::int64_t clockOffsetMs = 0;  ///< its clock minus ours
  std::function<void(const AgentClient::Call& call, AgentClient::Callback done)> send;
};
/// Those that there are now: directors come and go while windows are open.
using Correspondents = std::function<std::vector<Correspondent>()>;

std::vector<Correspondent> correspondents(const std::vector<AgentClient*>& clients);

enum class MaintenanceVerb : std::uint8_t { drain, disable, weight, enable };

/// What somebody wants of one real server.
struct MaintenanceWish {
  MaintenanceVerb verb = MaintenanceVerb::drain;
  QString server;
  QString service;  ///< empty: all that it stands in; never with MaintenanceVerb::weight
  api::MaintenanceOrder order = {};
};

AgentClient::Call maintenanceCall();  ///< what is out or draining: api::Maintenance
AgentClient::Call maintenanceCall(const MaintenanceWish& wish);
AgentClient::Call checkCall(const QString& id);     ///< answers api::CheckDetail
AgentClient::Call checkNowCall(const QString& id);  ///< the same; the new result comes with the live topic

AgentClient::Call testActionCall(const QString& action);  ///< answers api::ActionTest, when it is done

}  // namespace lvs
