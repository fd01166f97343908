// What clients ask agents about health and order about maintenance, as calls of the API, and the directors that they
// are sent to: agents, or a test's pretended ones.
#pragma once

#include <functional>
#include <vector>

#include "common/api/health.h"
#include "common/api/maintenance.h"
#include "common/model/check_trial.h"
#include "console/client/agent_client.h"

namespace lvs {

/// One director, as windows ask it.
struct Correspondent {
  QString director;
  bool reachable = false;
  QString why;                     ///< when it is not
  std::int64_t clockOffsetMs = 0;  ///< its clock minus ours
  /// Letting the handle go does not end the request.
  std::function<RequestHandle(const AgentClient::Call& call, AgentClient::Callback done)> send;
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
AgentClient::Call healthCall();                           ///< answers api::Health
AgentClient::Call checkCall(const QString& id);           ///< answers api::CheckDetail
AgentClient::Call checkNowCall(const QString& id);        ///< the same; the new result comes with the live topic
AgentClient::Call tryCheckCall(const CheckTrial& trial);  ///< answers api::CheckExchange when the run has ended

AgentClient::Call testActionCall(const QString& action);  ///< answers api::ActionTest, when it is done

}  // namespace lvs
