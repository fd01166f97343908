#include "agent/trace/traces.h"

#include <algorithm>

namespace lvs::trace {
namespace {

constexpr std::uint16_t kUdpPort = 33434;  ///< where traceroute begins by habit
constexpr std::uint16_t kTcpPort = 80;

Outcome within(const char* name, std::uint32_t found, std::uint32_t least, std::uint32_t most) {
  if (found >= least && found <= most) return Done{};
  return Error{std::string("/") + name, "found " + std::to_string(found) + ", allowed are " + std::to_string(least) +
                                            " to " + std::to_string(most)};
}

Result<IpAddress> addressIn(const char* name, const std::string& text) {
  const auto address = IpAddress::parse(text);
  if (!address) return Error{std::string("/") + name, "'" + text + "' is no IP address"};
  if (address->isUnspecified() || address->isMulticast() || address->isLimitedBroadcast())
    return Error{std::string("/") + name, "'" + text + "' is no single machine's address"};
  if (address->isIpv6() && address->isLinkLocal())
    return Error{std::string("/") + name, "'" + text + "' belongs to one link: there is no way to trace"};
  return *address;
}

Outcome lookUpWay(const api::TraceOrder& wish, const VirtualService* service, Way& way) {
  if (wish.to.empty()) {
    if (!service) return Error{"/to", "name an address, or a service"};
    if (!service->address)
      return Error{"/service",
                   "'" + service->name + "' takes packets by their firewall mark and has no address: name one"};
    way.to = *service->address;
  } else {
    auto to = addressIn("to", wish.to);
    if (!to) return to.errors();
    way.to = *to;
    if (service && wish.from.empty()) {
      if (!service->address)
        return Error{"/service",
                     "'" + service->name + "' takes packets by their firewall mark and has no address: name one"};
      way.from = service->address;
    }
  }
  if (!wish.from.empty()) {
    auto from = addressIn("from", wish.from);
    if (!from) return from.errors();
    way.from = *from;
  }
  if (way.from && way.from->family() != way.to.family())
    return Error{"/from", "'" + way.from->toString() + "' is of the other family than '" + way.to.toString() + "'"};
  // A service's own port is asked at its own address alone: elsewhere it would mean nothing.
  const VirtualService* asked = wish.to.empty() ? service : nullptr;
  way.method = asked && asked->protocol == Protocol::tcp ? Method::tcp : Method::udp;
  if (!wish.method.empty()) {
    const auto method = parseMethod(wish.method);
    if (!method) return Error{"/method", "found '" + wish.method + "', allowed are udp, icmp and tcp"};
    way.method = *method;
  }
  if (way.method == Method::icmp) {
    if (wish.port != 0) return Error{"/port", "echo requests have no port"};
    return Done{};
  }
  way.port = static_cast<std::uint16_t>(wish.port);
  if (way.port == 0 && asked && (asked->protocol == Protocol::tcp) == (way.method == Method::tcp))
    way.port = asked->port;
  if (way.port == 0) way.port = way.method == Method::tcp ? kTcpPort : kUdpPort;
  return Done{};
}

/// What is sent in another machine's name, or listened for.
Outcome checkApart(const Order& order) {
  if (order.hears) {
    if (!order.way.from) return Error{"/from", "name the address that answers come to"};
    if (order.realServer) return Error{"/realServer", "a director listens, and no real server"};
    if (order.ping || order.pathMtu)
      return Error{"/hears", "it is listened for the way alone, not for ping or path MTU"};
  }
  if (!order.reply) return Done{};
  if (order.way.method != Method::tcp) return Error{"/reply", "a reply is one of tcp"};
  if (!isApart(order)) return Error{"/reply", "replies are sent by real servers, from a service's address"};
  return Done{};
}

}  // namespace

Result<Order> lookUp(const api::TraceOrder& wish, const Cluster& cluster) {
  for (const Outcome& checked : {within("hops", wish.hops, 1, 64), within("tries", wish.tries, 1, 5),
                                 within("waitMs", wish.waitMs, 100, 5000), within("port", wish.port, 0, 65535)}) {
    if (!checked) return checked.errors();
  }
  const VirtualService* service = cluster.virtualService(wish.service);
  if (!wish.service.empty() && !service)
    return Error{"/service", "the document in force has no virtual service '" + wish.service + "'"};
  Order order;
  if (const Outcome found = lookUpWay(wish, service, order.way); !found) return found.errors();
  if (!wish.realServer.empty()) {
    const RealServer* server = cluster.realServer(wish.realServer);
    if (!server) return Error{"/realServer", "the document in force has no real server '" + wish.realServer + "'"};
    order.realServer = *server;
  }
  order.fromVip =
      order.way.from && std::any_of(cluster.virtualServices.begin(), cluster.virtualServices.end(),
                                    [&](const VirtualService& one) { return one.address == order.way.from; });
  order.hops = wish.hops;
  order.tries = wish.tries;
  order.wait = std::chrono::milliseconds(wish.waitMs);
  order.ping = wish.ping;
  order.pathMtu = wish.pathMtu;
  order.hears = wish.hears;
  order.reply = wish.reply;
  if (const Outcome fits = checkApart(order); !fits) return fits.errors();
  return order;
}

Result<api::Trace> Traces::begin(Order order) {
  const std::lock_guard lock(mutex_);
  const auto ended = [](const std::unique_ptr<Tracer>& one) { return !one->running(); };
  leaving_.remove_if(ended);
  // Those that have ended make way, the oldest first.
  for (auto at = traces_.begin(); at != traces_.end() && traces_.size() >= kMostKept;)
    at = at->second->running() ? std::next(at) : traces_.erase(at);
  const auto running =
      std::count_if(traces_.begin(), traces_.end(), [](const auto& one) { return one.second->running(); });
  if (static_cast<std::size_t>(running) + leaving_.size() >= kMostRunning)
    return Error{"", "this director runs " + std::to_string(kMostRunning) + " traces already"};
  const std::uint64_t id = next_++;
  Tracer& tracer = *traces_.emplace(id, std::make_unique<Tracer>(std::move(order), wallMs_, reach_)).first->second;
  api::Trace reading = tracer.reading();
  reading.id = id;
  return reading;
}

std::optional<api::Trace> Traces::reading(std::uint64_t id) const {
  const std::lock_guard lock(mutex_);
  const auto found = traces_.find(id);
  if (found == traces_.end()) return std::nullopt;
  api::Trace reading = found->second->reading();
  reading.id = id;
  return reading;
}

std::optional<api::Trace> Traces::end(std::uint64_t id) {
  const std::lock_guard lock(mutex_);
  const auto found = traces_.find(id);
  if (found == traces_.end()) return std::nullopt;
  found->second->end();
  api::Trace reading = found->second->reading();
  reading.id = id;
  leaving_.push_back(std::move(found->second));
  traces_.erase(found);
  leaving_.remove_if([](const std::unique_ptr<Tracer>& one) { return !one->running(); });
  return reading;
}

}  // namespace lvs::trace
