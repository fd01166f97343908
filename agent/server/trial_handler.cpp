#include "agent/server/trial_handler.h"

#include <algorithm>

#include "agent/config/problem.h"
#include "agent/health/checks.h"
#include "agent/health/telling.h"
#include "common/model/check_trial.h"

namespace lvs::server {
namespace {

/// For a run to begin and to be told, beside the check's own time.
constexpr std::chrono::seconds kGrace{5};

/// Whoever may not put it into a document asks real servers alone, and runs no program.
std::string beyondOperators(const CheckTrial& trial, const Cluster& inForce) {
  if (trial.check.type == CheckType::script) return "it runs a program on the director, which takes an administrator";
  const auto& servers = inForce.realServers;
  const bool known = std::any_of(servers.begin(), servers.end(), [&](const RealServer& server) {
    return server.address == trial.address || server.address6 == trial.address;
  });
  if (known) return {};
  return trial.address.toString() + " is no real server of the document in force; to ask it takes an administrator";
}

Reply replyOf(const health::Observation& observation) {
  if (!observation.counts) return problemReply(problem(503, kProblemBlank, observation.finding.words));
  Reply reply;
  reply.body = api::toJson(health::exchangeOf(observation));
  return reply;
}

}  // namespace

Reply tryCheck(const Request& request, Services& services) {
  if (!services.checks) return problemReply(problem(503, kProblemBlank, "health checks do not run on this director"));
  auto trial = parseCheckTrial(request.body);
  if (!trial) return problemReply(documentProblem(trial.errors()));
  if (request.client.role != api::Role::administrator) {
    const std::string beyond = beyondOperators(*trial, clusterInForce(services));
    if (!beyond.empty()) return problemReply(problem(403, api::kProblemRole, beyond));
  }
  health::Target target{trial->server, trial->address, portOf(*trial)};
  Reply reply;
  reply.note = trial->check.name + " at " + Endpoint{target.address.toString(), target.port}.toString();
  reply.within = std::chrono::milliseconds(trial->check.timeoutMs) + kGrace;
  reply.later = [&checks = *services.checks, check = std::move(trial->check),
                 target = std::move(target)](const std::function<void(Reply)>& tell) {
    checks.tryOnce(check, target, [tell](const health::Observation& observation) { tell(replyOf(observation)); });
  };
  return reply;
}

}  // namespace lvs::server
