#include "agent/server/handlers.h"

#include <algorithm>
#include <charconv>

#include "agent/config/maintenance_desk.h"
#include "agent/config/problem.h"
#include "agent/live/delta.h"
#include "agent/server/maintenance_handlers.h"
#include "agent/server/metrics.h"
#include "agent/server/trial_handler.h"
#include "agent/server/troubleshoot_handlers.h"
#include "common/model/codec.h"

namespace lvs::server {

namespace {

Reply badRequest(const std::string& why) { return problemReply(problem(400, kProblemBlank, why)); }

template <typename Message>
Reply jsonReply(const Message& message) {
  Reply reply;
  reply.body = api::toJson(message);
  return reply;
}

template <typename Message>
Reply answerReply(const config::Answer<Message>& answer) {
  return answer.value ? jsonReply(*answer.value) : problemReply(answer.problem);
}

Reply documentReply(config::Answer<config::Controller::Text> answer) {
  if (!answer.value) return problemReply(answer.problem);
  Reply reply;
  reply.body = std::move(answer.value->document);
  reply.etag = std::move(answer.value->hash);
  return reply;
}

config::PushOrder orderOf(const Request& request) {
  return {request.body, request.ifMatch, request.ifNoneMatch, std::nullopt, request.client.name, request.comment};
}

Reply getStatus(const Request& request, Services& services) {
  api::Status status = services.controller.status();
  status.role = api::roleName(request.client.role);
  status.client = request.client.name;
  return jsonReply(status);
}

Reply putConfig(const Request& request, Services& services) {
  config::PushOrder order = orderOf(request);
  if (request.query.contains("confirmSeconds")) {
    const auto seconds = numberIn(request.query, "confirmSeconds", 60, 5, 3600);
    if (!seconds) return badRequest(seconds.message());
    order.confirmWithin = std::chrono::seconds(*seconds);
  }
  const auto answer = services.controller.push(order);
  Reply reply = answerReply(answer);
  if (answer.value) reply.etag = answer.value->hash;
  return reply;
}

/// The hash that confirm and rollback name.
Result<std::string> namedHash(const Request& request) {
  std::string hash = textIn(request.query, "hash");
  if (hash.empty()) return Error{"", "name the push with ?hash="};
  return hash;
}

Reply confirmConfig(const Request& request, Services& services) {
  const auto hash = namedHash(request);
  if (!hash) return badRequest(hash.message());
  return answerReply(services.controller.confirm(*hash, request.client.name));
}

Reply rollbackConfig(const Request& request, Services& services) {
  const auto hash = namedHash(request);
  if (!hash) return badRequest(hash.message());
  return answerReply(services.controller.rollback(*hash, request.client.name));
}

Reply removeDrift(const Request& request, Services& services) {
  const std::string key = textIn(request.query, "key");
  if (key.empty()) return badRequest("name what to remove with ?key=");
  return answerReply(services.controller.removeDrift(key, request.client.name));
}

Reply failoverReply(const vrrp::Failover* failover) {
  api::FailoverGroups groups;
  if (failover) {
    groups.groups = config::failoverStates(*failover);
    for (const vrrp::RouterState& router : failover->states())
      groups.counters.push_back({router.name, router.sent, router.received, router.rejected, router.transitions,
                                 static_cast<std::uint64_t>(router.latest.count())});
  }
  return jsonReply(groups);
}

Reply moveGroup(const Request& request, Services& services, bool here) {
  if (!services.failover) return problemReply(problem(503, kProblemBlank, "VRRP does not run on this director"));
  const std::string& group = request.parameters.front();
  const Outcome done = here ? services.failover->takeOver(group, request.client.name)
                            : services.failover->release(group, request.client.name);
  return done ? failoverReply(services.failover) : problemReply(problem(409, kProblemBlank, done.message()));
}

/// A fault of this director, for a test: only where it is the master, which alone is worth testing.
Reply makeFault(const Request& request, Services& services) {
  const std::string& name = request.parameters.front();
  const auto fault = vrrp::parseFault(textIn(request.query, "kind"));
  if (!fault) return badRequest("kind: allowed are killed, frozen and link-down");
  const auto seconds = numberIn(request.query, "seconds", 5, static_cast<std::uint64_t>(vrrp::kShortestFault.count()),
                                static_cast<std::uint64_t>(vrrp::kLongestFault.count()));
  if (!seconds) return badRequest(seconds.message());
  if (!services.failover || !services.makeFault)
    return problemReply(problem(503, kProblemBlank, "VRRP does not run on this director"));
  const Cluster cluster = clusterInForce(services);
  const FailoverGroup* group = cluster.failoverGroup(name);
  const auto states = services.failover->states();
  const bool master = std::any_of(states.begin(), states.end(), [&](const vrrp::RouterState& state) {
    return state.name == name && state.role == vrrp::Role::master;
  });
  if (!group || !master)
    return problemReply(problem(409, kProblemBlank, "this director is not master of '" + name + "'"));
  services.journal.add({0, services.wallMs(), "failover", "warning", "failover group " + name,
                        "A failover test begins: this director is made to fail for " + std::to_string(*seconds) + " s",
                        request.client.name + " asked for the fault " + textIn(request.query, "kind")});
  const Outcome begun = services.makeFault(*fault, group->interface, std::chrono::seconds(*seconds));
  return begun ? failoverReply(services.failover) : problemReply(problem(503, kProblemBlank, begun.message()));
}

Reply probeReply(std::optional<api::Probe> probe) {
  return probe ? jsonReply(*probe) : problemReply(problem(404, kProblemBlank, "there is no such probe any more"));
}

Reply beginProbe(const Request& request, Services& services) {
  const auto wish = api::fromJson<api::ProbeOrder>(request.body);
  if (!wish) return badRequest(wish.message());
  auto order = probe::lookUp(*wish, clusterInForce(services));
  if (!order) return badRequest(order.message());
  const auto probe = services.probes.begin(std::move(*order));
  if (!probe) return problemReply(problem(409, kProblemBlank, probe.message()));
  Reply reply = jsonReply(*probe);
  reply.status = 201;
  return reply;
}

Reply readProbe(const Request& request, Services& services, bool ends) {
  const auto id = numberOf(request.parameters.front());
  const auto since = numberIn(request.query, "since", 0, 0, ~std::uint64_t{0});
  if (!since) return badRequest(since.message());
  if (!id) return badRequest(id.message());
  return probeReply(ends ? services.probes.end(*id, *since) : services.probes.reading(*id, *since));
}

Reply getRevision(const Request& request, Services& services) {
  const auto number = numberOf(request.parameters.front());
  return number ? documentReply(services.controller.document(*number)) : badRequest(number.message());
}

Reply getIpvs(const Request&, Services& services) {
  const auto reading = services.kernel.readAll();
  if (!reading) return problemReply(problem(503, api::kProblemKernel, reading.message()));
  const auto info = services.kernel.readInfo();
  if (!info) return problemReply(problem(503, api::kProblemKernel, info.message()));
  api::IpvsSnapshot snapshot = live::describeAll(*reading, *info, services.controller.names());
  snapshot.tick = services.tick();
  snapshot.timeMs = services.wallMs();
  return jsonReply(snapshot);
}

Reply listConnections(const Request& request, Services& services) {
  const auto offset = numberIn(request.query, "offset", 0, 0, ~std::uint64_t{0} >> 1U);
  const auto limit = numberIn(request.query, "limit", 100, 1, 1000);
  if (!offset) return badRequest(offset.message());
  if (!limit) return badRequest(limit.message());
  const auto page = services.kernel.readConnections(
      {textIn(request.query, "service"), textIn(request.query, "destination"), textIn(request.query, "client"),
       textIn(request.query, "state"), *offset, static_cast<std::uint32_t>(*limit)});
  if (!page) return problemReply(problem(503, api::kProblemKernel, page.message()));
  return jsonReply(*page);
}

Reply listEvents(const Request& request, Services& services) {
  const auto since = numberIn(request.query, "since", 0, 0, ~std::uint64_t{0});
  if (!since) return badRequest(since.message());
  return jsonReply(services.journal.after(*since));
}

Reply getMetrics(const Request&, Services& services) {
  Reply reply;
  reply.contentType = "text/plain; version=0.0.4; charset=utf-8";
  const auto reading = services.kernel.readAll();
  reply.body = metricsText(services.controller.status(), reading ? &*reading : nullptr, services.controller.names(),
                           services.serverMetrics());
  reply.body += healthMetricsText(services.controller.health(),
                                  services.checks ? services.checks->numbers() : health::ChecksNumbers(),
                                  services.maintenance ? services.maintenance->list() : api::Maintenance());
  return reply;
}

Reply startWork(realserver::Verb verb, const Request& request, Services& services) {
  realserver::Order order;
  order.verb = verb;
  order.director = services.director;
  order.cluster = clusterInForce(services);
  const std::string& name = request.parameters.front();
  if (const RealServer* server = order.cluster.realServer(name)) {
    order.server = *server;
  } else if (auto known = services.workshop.remembered(name); known && verb == realserver::Verb::undo) {
    order.server = std::move(*known);
  } else {
    return problemReply(problem(404, kProblemBlank, "the document in force has no real server called '" + name + "'"));
  }
  if (!request.body.empty()) {
    auto secrets = api::fromJson<api::RealServerOrder>(request.body);
    if (!secrets) return badRequest(secrets.message());
    order.secrets = std::move(*secrets);
  }
  const auto job = services.workshop.begin(std::move(order));
  if (!job) return problemReply(problem(409, kProblemBlank, job.message()));
  Reply reply = jsonReply(*job);
  reply.status = 202;
  return reply;
}

Reply getJob(const Request& request, Services& services) {
  const auto id = numberOf(request.parameters.front());
  const auto job = id ? services.workshop.job(*id) : std::nullopt;
  return job ? jsonReply(*job) : problemReply(problem(404, kProblemBlank, "there is no such job any more"));
}

Reply cancelJob(const Request& request, Services& services) {
  const auto id = numberOf(request.parameters.front());
  if (id) services.workshop.cancel(*id);
  return getJob(request, services);
}

/// Waits until it is done.
Reply testAction(const Request& request, Services& services) {
  if (!services.actions) return problemReply(problem(503, kProblemBlank, "actions are not done on this director"));
  const auto tested = services.actions->test(request.parameters.front(), request.client.name);
  return tested ? jsonReply(*tested) : problemReply(problem(404, kProblemBlank, tested.message()));
}

}  // namespace

Result<std::uint64_t> numberOf(const std::string& text) {
  std::uint64_t number = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failed != std::errc() || end != text.data() + text.size()) return Error{"", "'" + text + "' is no number"};
  return number;
}

Cluster clusterInForce(const Services& services) {
  const auto held = services.controller.currentDocument();
  auto cluster = held.value ? loadCluster(held.value->document) : Result<Cluster>(Error{});
  return cluster ? std::move(*cluster) : Cluster();
}

Reply handle(const Route& route, const Request& request, Services& services) {
  switch (route.operation) {
    case Operation::getStatus: return getStatus(request, services);
    case Operation::getConfig: return documentReply(services.controller.currentDocument());
    case Operation::putConfig: return putConfig(request, services);
    case Operation::checkConfig: return answerReply(services.controller.check(orderOf(request)));
    case Operation::confirmConfig: return confirmConfig(request, services);
    case Operation::rollbackConfig: return rollbackConfig(request, services);
    case Operation::listRevisions: return jsonReply(services.controller.revisions());
    case Operation::getRevision: return getRevision(request, services);
    case Operation::getIpvs: return getIpvs(request, services);
    case Operation::listConnections: return listConnections(request, services);
    case Operation::getHealth: return jsonReply(services.controller.health());
    case Operation::getCheck: return answerReply(services.controller.check(request.parameters.front()));
    case Operation::checkNow: return answerReply(services.controller.checkNow(request.parameters.front()));
    case Operation::tryCheck: return tryCheck(request, services);
    case Operation::listDrift: return answerReply(services.controller.drift());
    case Operation::removeDrift: return removeDrift(request, services);
    case Operation::listFailoverGroups: return failoverReply(services.failover);
    case Operation::takeOver: return moveGroup(request, services, true);
    case Operation::release: return moveGroup(request, services, false);
    case Operation::makeFault: return makeFault(request, services);
    case Operation::beginProbe: return beginProbe(request, services);
    case Operation::getProbe: return readProbe(request, services, false);
    case Operation::endProbe: return readProbe(request, services, true);
    case Operation::getFacts:
    case Operation::getInterfaces:
    case Operation::beginCapture:
    case Operation::listCaptures:
    case Operation::getCapture:
    case Operation::endCapture:
    case Operation::forgetCapture:
    case Operation::beginTrace:
    case Operation::getTrace:
    case Operation::endTrace: return handleTroubleshooting(route, request, services);
    case Operation::listEvents: return listEvents(request, services);
    case Operation::getMetrics: return getMetrics(request, services);
    case Operation::listRealServers:
      return jsonReply(services.workshop.states(services.director, clusterInForce(services)));
    case Operation::planRealServer: return startWork(realserver::Verb::plan, request, services);
    case Operation::setupRealServer: return startWork(realserver::Verb::setup, request, services);
    case Operation::verifyRealServer: return startWork(realserver::Verb::verify, request, services);
    case Operation::undoRealServer: return startWork(realserver::Verb::undo, request, services);
    case Operation::trustRealServer: return startWork(realserver::Verb::trust, request, services);
    case Operation::getRealServerJob: return getJob(request, services);
    case Operation::cancelRealServerJob: return cancelJob(request, services);
    case Operation::listMaintenance:
    case Operation::drainServer:
    case Operation::disableServer:
    case Operation::weighServer:
    case Operation::enableServer:
    case Operation::drainRealServer:
    case Operation::disableRealServer:
    case Operation::enableRealServer: return handleMaintenance(route, request, services);
    case Operation::testAction: return testAction(request, services);
    case Operation::getOpenApi: {
      Reply reply;
      reply.body = openApiText();
      return reply;
    }
    case Operation::live: break;
  }
  return problemReply(problem(500, kProblemBlank, "this operation has no handler"));
}

}  // namespace lvs::server
