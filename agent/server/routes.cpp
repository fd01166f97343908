#include "agent/server/routes.h"

#include "common/model/codec.h"

namespace lvs::server {

namespace {

using api::Role;

constexpr Route kRoutes[] = {
    {Operation::getStatus, "getStatus", "GET", "/v1/status", Role::viewer, kSmallBody, Thread::kernel},
    {Operation::getConfig, "getConfig", "GET", "/v1/config", Role::viewer, kSmallBody, Thread::kernel},
    {Operation::putConfig, "putConfig", "PUT", "/v1/config", Role::administrator, kMaxDocumentBytes, Thread::kernel},
    {Operation::checkConfig, "checkConfig", "POST", "/v1/config/check", Role::viewer, kMaxDocumentBytes,
     Thread::kernel},
    {Operation::confirmConfig, "confirmConfig", "POST", "/v1/config/confirm", Role::administrator, kSmallBody,
     Thread::kernel},
    {Operation::rollbackConfig, "rollbackConfig", "POST", "/v1/config/rollback", Role::administrator, kSmallBody,
     Thread::kernel},
    {Operation::listRevisions, "listRevisions", "GET", "/v1/config/revisions", Role::viewer, kSmallBody,
     Thread::kernel},
    {Operation::getRevision, "getRevision", "GET", "/v1/config/revisions/{number}", Role::viewer, kSmallBody,
     Thread::kernel},
    {Operation::getIpvs, "getIpvs", "GET", "/v1/ipvs", Role::viewer, kSmallBody, Thread::kernel},
    {Operation::listConnections, "listConnections", "GET", "/v1/ipvs/connections", Role::viewer, kSmallBody,
     Thread::kernel},
    {Operation::getHealth, "getHealth", "GET", "/v1/health", Role::viewer, kSmallBody, Thread::kernel},
    {Operation::getCheck, "getCheck", "GET", "/v1/health/checks/{id}", Role::viewer, kSmallBody, Thread::kernel},
    {Operation::checkNow, "checkNow", "POST", "/v1/health/checks/{id}/now", Role::operator_, kSmallBody,
     Thread::kernel},
    {Operation::tryCheck, "tryCheck", "POST", "/v1/health/try", Role::operator_, kSmallBody, Thread::kernel},
    {Operation::listDrift, "listDrift", "GET", "/v1/drift", Role::viewer, kSmallBody, Thread::kernel},
    {Operation::removeDrift, "removeDrift", "POST", "/v1/drift/remove", Role::administrator, kSmallBody,
     Thread::kernel},
    {Operation::listFailoverGroups, "listFailoverGroups", "GET", "/v1/failover-groups", Role::viewer, kSmallBody,
     Thread::server},
    {Operation::takeOver, "takeOver", "POST", "/v1/failover-groups/{name}/takeover", Role::operator_, kSmallBody,
     Thread::kernel},
    {Operation::release, "release", "POST", "/v1/failover-groups/{name}/release", Role::operator_, kSmallBody,
     Thread::kernel},
    {Operation::makeFault, "makeFault", "POST", "/v1/failover-groups/{name}/fault", Role::operator_, kSmallBody,
     Thread::kernel},
    {Operation::beginProbe, "beginProbe", "POST", "/v1/probes", Role::operator_, kSmallBody, Thread::kernel},
    {Operation::getProbe, "getProbe", "GET", "/v1/probes/{id}", Role::viewer, kSmallBody, Thread::server},
    {Operation::endProbe, "endProbe", "DELETE", "/v1/probes/{id}", Role::operator_, kSmallBody, Thread::kernel},
    {Operation::getFacts, "getFacts", "GET", "/v1/facts", Role::viewer, kSmallBody, Thread::kernel},
    {Operation::getInterfaces, "getInterfaces", "GET", "/v1/interfaces", Role::viewer, kSmallBody, Thread::kernel},
    {Operation::beginCapture, "beginCapture", "POST", "/v1/captures", Role::operator_, kSmallBody, Thread::kernel},
    {Operation::listCaptures, "listCaptures", "GET", "/v1/captures", Role::viewer, kSmallBody, Thread::kernel},
    {Operation::getCapture, "getCapture", "GET", "/v1/captures/{id}", Role::operator_, kSmallBody, Thread::server},
    {Operation::endCapture, "endCapture", "POST", "/v1/captures/{id}/end", Role::operator_, kSmallBody, Thread::kernel},
    {Operation::forgetCapture, "forgetCapture", "DELETE", "/v1/captures/{id}", Role::operator_, kSmallBody,
     Thread::kernel},
    {Operation::beginTrace, "beginTrace", "POST", "/v1/traces", Role::operator_, kSmallBody, Thread::kernel},
    {Operation::getTrace, "getTrace", "GET", "/v1/traces/{id}", Role::viewer, kSmallBody, Thread::server},
    {Operation::endTrace, "endTrace", "DELETE", "/v1/traces/{id}", Role::operator_, kSmallBody, Thread::kernel},
    {Operation::listEvents, "listEvents", "GET", "/v1/events", Role::viewer, kSmallBody, Thread::server},
    {Operation::getMetrics, "getMetrics", "GET", "/metrics", Role::viewer, kSmallBody, Thread::kernel},
    {Operation::listRealServers, "listRealServers", "GET", "/v1/real-servers", Role::viewer, kSmallBody,
     Thread::kernel},
    {Operation::planRealServer, "planRealServer", "POST", "/v1/real-servers/{name}/plan", Role::operator_, kSmallBody,
     Thread::kernel},
    {Operation::setupRealServer, "setupRealServer", "POST", "/v1/real-servers/{name}/setup", Role::administrator,
     kSmallBody, Thread::kernel},
    {Operation::verifyRealServer, "verifyRealServer", "POST", "/v1/real-servers/{name}/verify", Role::operator_,
     kSmallBody, Thread::kernel},
    {Operation::undoRealServer, "undoRealServer", "POST", "/v1/real-servers/{name}/undo", Role::administrator,
     kSmallBody, Thread::kernel},
    {Operation::trustRealServer, "trustRealServer", "POST", "/v1/real-servers/{name}/trust", Role::administrator,
     kSmallBody, Thread::kernel},
    {Operation::getRealServerJob, "getRealServerJob", "GET", "/v1/real-server-jobs/{id}", Role::viewer, kSmallBody,
     Thread::server},
    {Operation::cancelRealServerJob, "cancelRealServerJob", "POST", "/v1/real-server-jobs/{id}/cancel", Role::operator_,
     kSmallBody, Thread::kernel},
    {Operation::listMaintenance, "listMaintenance", "GET", "/v1/maintenance", Role::viewer, kSmallBody, Thread::kernel},
    {Operation::drainServer, "drainServer", "POST", "/v1/services/{service}/servers/{server}/drain", Role::operator_,
     kSmallBody, Thread::kernel},
    {Operation::disableServer, "disableServer", "POST", "/v1/services/{service}/servers/{server}/disable",
     Role::operator_, kSmallBody, Thread::kernel},
    {Operation::weighServer, "weighServer", "POST", "/v1/services/{service}/servers/{server}/weight", Role::operator_,
     kSmallBody, Thread::kernel},
    {Operation::enableServer, "enableServer", "POST", "/v1/services/{service}/servers/{server}/enable", Role::operator_,
     kSmallBody, Thread::kernel},
    {Operation::drainRealServer, "drainRealServer", "POST", "/v1/real-servers/{name}/drain", Role::operator_,
     kSmallBody, Thread::kernel},
    {Operation::disableRealServer, "disableRealServer", "POST", "/v1/real-servers/{name}/disable", Role::operator_,
     kSmallBody, Thread::kernel},
    {Operation::enableRealServer, "enableRealServer", "POST", "/v1/real-servers/{name}/enable", Role::operator_,
     kSmallBody, Thread::kernel},
    {Operation::testAction, "testAction", "POST", "/v1/actions/{name}/test", Role::administrator, kSmallBody,
     Thread::patient},
    {Operation::live, "live", "GET", "/v1/live", Role::viewer, kSmallBody, Thread::server},
    {Operation::getOpenApi, "getOpenApi", "GET", "/v1/openapi.json", Role::viewer, kSmallBody, Thread::server},
};

/// Whether the segments fit the template; fills in what stands for its {…}.
bool fits(std::string_view path, const std::vector<std::string>& segments, std::vector<std::string>& parameters) {
  parameters.clear();
  std::size_t at = 0;
  path.remove_prefix(1);
  while (!path.empty()) {
    const std::size_t end = path.find('/');
    const std::string_view part = path.substr(0, end);
    path = end == std::string_view::npos ? std::string_view() : path.substr(end + 1);
    if (at == segments.size()) return false;
    if (part.front() == '{') {
      if (segments[at].empty()) return false;
      parameters.push_back(segments[at]);
    } else if (part != segments[at]) {
      return false;
    }
    ++at;
  }
  return at == segments.size();
}

}  // namespace

std::span<const Route> routes() { return kRoutes; }

Match matchRoute(std::string_view method, const std::vector<std::string>& segments) {
  Match match;
  match.status = 404;
  std::vector<std::string> parameters;
  for (const Route& route : kRoutes) {
    if (!fits(route.path, segments, parameters)) continue;
    if (route.method == method) return {&route, std::move(parameters), 200, ""};
    match.status = 405;
    match.allow += (match.allow.empty() ? "" : ", ") + std::string(route.method);
  }
  return match;
}

}  // namespace lvs::server
