#include "agent/server/troubleshoot_handlers.h"

#include <algorithm>

#include "agent/config/problem.h"
#include "agent/facts/facts.h"
#include "agent/net/interfaces.h"
#include "agent/net/links.h"

namespace lvs::server {
namespace {

Reply refused(unsigned status, const std::string& why) { return problemReply(problem(status, kProblemBlank, why)); }

template <typename Message>
Reply replyOf(const Message& message) {
  Reply reply;
  reply.body = api::toJson(message);
  return reply;
}

Reply stateOf(const std::optional<api::Capture>& capture) {
  return capture ? replyOf(*capture) : refused(404, "there is no such capture any more");
}

/// All that are up, but the loopback.
std::vector<std::string> interfacesUp() {
  std::vector<std::string> names;
  for (const auto& [name, link] : net::readLinks()) {
    const bool loopback = std::any_of(link.addresses.begin(), link.addresses.end(),
                                      [](const IpAddress& address) { return address.isLoopback(); });
    if (link.running && !loopback) names.push_back(name);
  }
  return names;
}

Reply beginCapture(const Request& request, Services& services) {
  const auto wish = api::fromJson<api::CaptureOrder>(request.body);
  if (!wish) return refused(400, wish.message());
  auto order = capture::lookUp(*wish, clusterInForce(services), interfacesUp(), services.port());
  if (!order) return refused(400, order.message());
  order->director = services.director;
  order->by = request.client.name;
  std::string note = order->filter;
  const auto begun = services.captures.begin(std::move(*order));
  if (!begun) return refused(409, begun.message());
  Reply reply = replyOf(*begun);
  reply.status = 201;
  reply.note = std::move(note);
  return reply;
}

Reply getCapture(std::uint64_t id, const Request& request, Services& services) {
  const auto from = numberIn(request.query, "from", 0, 0, ~std::uint64_t{0});
  if (!from) return refused(400, from.message());
  auto bytes = services.captures.file(id, *from);
  if (!bytes) return refused(404, "there is no such capture any more");
  Reply reply;
  reply.contentType = "application/x-pcapng";
  reply.body = std::move(*bytes);
  return reply;
}

Reply getFacts(const Request& request, Services& services) {
  const std::string name = textIn(request.query, "service");
  const Cluster cluster = clusterInForce(services);
  const VirtualService* service = cluster.virtualService(name);
  if (!service) return refused(404, "the document in force has no virtual service '" + name + "'");
  const std::string client = textIn(request.query, "client");
  const auto address = IpAddress::parse(client);
  if (!client.empty() && !address) return refused(400, "'" + client + "' is no IP address");
  return replyOf(facts::read(cluster, *service, address));
}

Reply beginTrace(const Request& request, Services& services) {
  const auto wish = api::fromJson<api::TraceOrder>(request.body);
  if (!wish) return refused(400, wish.message());
  auto order = trace::lookUp(*wish, clusterInForce(services));
  if (!order) return refused(400, order.message());
  order->by = request.client.name;
  std::string note = trace::describe(*order);
  const auto begun = services.traces.begin(std::move(*order));
  if (!begun) return refused(409, begun.message());
  Reply reply = replyOf(*begun);
  reply.status = 201;
  reply.note = std::move(note);
  return reply;
}

Reply traceOf(const std::optional<api::Trace>& trace) {
  return trace ? replyOf(*trace) : refused(404, "there is no such trace any more");
}

}  // namespace

Reply handleTroubleshooting(const Route& route, const Request& request, Services& services) {
  if (route.operation == Operation::getFacts) return getFacts(request, services);
  if (route.operation == Operation::getInterfaces) {
    const auto read = net::readInterfaces();
    return read ? replyOf(*read) : refused(500, read.message());
  }
  if (route.operation == Operation::beginCapture) return beginCapture(request, services);
  if (route.operation == Operation::listCaptures) return replyOf(services.captures.list());
  if (route.operation == Operation::beginTrace) return beginTrace(request, services);
  const auto id = numberOf(request.parameters.front());
  if (!id) return refused(400, id.message());
  if (route.operation == Operation::endCapture) return stateOf(services.captures.end(*id));
  if (route.operation == Operation::forgetCapture) return stateOf(services.captures.forget(*id));
  if (route.operation == Operation::getTrace) return traceOf(services.traces.reading(*id));
  if (route.operation == Operation::endTrace) return traceOf(services.traces.end(*id));
  return getCapture(*id, request, services);
}

}  // namespace lvs::server
