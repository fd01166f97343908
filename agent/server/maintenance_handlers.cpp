#include "agent/server/maintenance_handlers.h"

#include "agent/config/maintenance_desk.h"
#include "agent/config/problem.h"

namespace lvs::server {

namespace {

/// Whom an order concerns. Paths name the service and the real server, or the real server alone.
struct Concerned {
  std::string service;
  std::string server;
};

Concerned concernedBy(const Request& request) {
  if (request.parameters.size() == 1) return {"", request.parameters[0]};
  return {request.parameters[0], request.parameters[1]};
}

}  // namespace

Reply handleMaintenance(const Route& route, const Request& request, Services& services) {
  if (!services.maintenance)
    return problemReply(problem(503, kProblemBlank, "maintenance does not run on this director"));
  config::MaintenanceDesk& desk = *services.maintenance;
  std::optional<api::Problem> refused;
  Reply reply;
  if (route.operation != Operation::listMaintenance) {
    const auto order = request.body.empty() ? Result<api::MaintenanceOrder>(api::MaintenanceOrder())
                                            : api::fromJson<api::MaintenanceOrder>(request.body);
    if (!order) {
      api::Problem unreadable = problem(400, kProblemBlank, order.message());
      unreadable.pointer = order.errors().front().pointer;
      return problemReply(unreadable);
    }
    reply.note = order->reason;
    const auto [service, server] = concernedBy(request);
    const std::string& who = request.client.name;
    switch (route.operation) {
      case Operation::drainServer:
      case Operation::drainRealServer: refused = desk.order(health::Verb::drain, service, server, *order, who); break;
      case Operation::disableServer:
      case Operation::disableRealServer:
        refused = desk.order(health::Verb::disable, service, server, *order, who);
        break;
      case Operation::weighServer: refused = desk.order(health::Verb::weight, service, server, *order, who); break;
      case Operation::enableServer:
      case Operation::enableRealServer: refused = desk.giveBack(service, server, order->reason, who); break;
      default: refused = problem(500, kProblemBlank, "this operation has no handler");
    }
  }
  if (refused) return problemReply(*refused);
  reply.body = api::toJson(desk.list());
  return reply;
}

}  // namespace lvs::server
