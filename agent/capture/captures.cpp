#include "agent/capture/captures.h"

#include <algorithm>

#include "agent/realserver/checks.h"
#include "common/packets/filter.h"

namespace lvs::capture {
namespace {

constexpr std::size_t kMostInterfaces = 16;
constexpr std::size_t kMostFilterBytes = 8192;
constexpr std::size_t kMostRealServers = 8;

Outcome within(const char* name, std::uint32_t found, std::uint32_t least, std::uint32_t most) {
  if (found >= least && found <= most) return Done{};
  return Error{std::string("/") + name, "found " + std::to_string(found) + ", allowed are " + std::to_string(least) +
                                            " to " + std::to_string(most)};
}

struct Filters {
  std::string ethernet, raw;
};

Result<Filters> filtersOf(const api::CaptureOrder& wish, const Cluster& cluster) {
  std::optional<IpAddress> client;
  if (!wish.client.empty()) {
    client = IpAddress::parse(wish.client);
    if (!client) return Error{"/client", "'" + wish.client + "' is no IP address"};
  }
  const VirtualService* service = cluster.virtualService(wish.service);
  if (!wish.service.empty() && !service)
    return Error{"/service", "the document in force has no virtual service '" + wish.service + "'"};
  if (wish.filter.size() > kMostFilterBytes)
    return Error{"/filter", "it may have at most " + std::to_string(kMostFilterBytes) + " bytes"};
  if (!wish.filter.empty() || !service) return Filters{wish.filter, wish.filter};
  if (client && client->family() != service->serviceFamily())
    return Error{"/client", "'" + wish.client + "' is of the other family than '" + wish.service + "'"};
  Filters filters{packets::captureFilter(cluster, *service, client),
                  packets::captureFilter(cluster, *service, client, false)};
  if (filters.ethernet.empty())
    return Error{
        "/service",
        "'" + wish.service + "' takes packets by their firewall mark, which a filter cannot see: " + "give a filter"};
  return filters;
}

/// "filter and not"; an empty filter lets everything through.
std::string without(const std::string& filter, const std::string& what) {
  return filter.empty() ? "not " + what : '(' + filter + ") and not " + what;
}

/// How a real server is heard: on the interface of its RIP and, where packets come to it in a tunnel, on the tunnel's.
Result<std::vector<FarEar>> earsOf(const api::CaptureOrder& wish, const Cluster& cluster, const Filters& filters) {
  if (wish.realServers.size() > kMostRealServers) {
    return Error{"/realServers", "found " + std::to_string(wish.realServers.size()) + ", at most " +
                                     std::to_string(kMostRealServers) + " are captured on at once"};
  }
  const VirtualService* service = cluster.virtualService(wish.service);
  std::vector<FarEar> ears;
  for (const std::string& name : wish.realServers) {
    const RealServer* server = cluster.realServer(name);
    if (!server) return Error{"/realServers", "the document in force has no real server '" + name + "'"};
    // Its own connection would be heard over itself.
    const std::string ssh =
        "(tcp port " + std::to_string(server->ssh.port) + " and host " + server->address.toString() + ')';
    FarEar ear{*server,   "",          server->address, without(filters.ethernet, ssh), without(filters.raw, ssh),
               wish.snap, wish.seconds};
    std::string tunnel;
    if (service) {
      const auto entry = std::find_if(service->realServers.begin(), service->realServers.end(),
                                      [&](const ServiceServer& one) { return one.server == name; });
      const Forwarding forwarding =
          entry == service->realServers.end() ? service->forwarding : entry->forwarding.value_or(service->forwarding);
      if (const IpAddress* rip = ripFor(*server, service->serviceFamily(), forwarding)) ear.address = *rip;
      if (forwarding == Forwarding::tunnel && entry != service->realServers.end()) {
        const TunnelOptions options = entry->tunnel.value_or(service->tunnel.value_or(TunnelOptions{}));
        tunnel = realserver::carrierOf(ear.address, service->serviceFamily(), options).device;
      }
    }
    ears.push_back(ear);
    if (tunnel.empty()) continue;
    ear.interface = tunnel;
    ears.push_back(std::move(ear));
  }
  return ears;
}

}  // namespace

Result<Order> lookUp(const api::CaptureOrder& wish, const Cluster& cluster, const std::vector<std::string>& up,
                     std::uint16_t apiPort) {
  for (const Outcome& checked :
       {within("seconds", wish.seconds, 1, 600), within("packets", wish.packets, 1, 1'000'000),
        within("bytes", wish.bytes, 1U << 16U, 1U << 24U), within("snap", wish.snap, 64, 65535)}) {
    if (!checked) return checked.errors();
  }
  auto filters = filtersOf(wish, cluster);
  if (!filters) return filters.errors();
  if (!filters->ethernet.empty())
    if (const Outcome holds = checkFilter(filters->ethernet); !holds) return holds.errors();
  auto ears = earsOf(wish, cluster, *filters);
  if (!ears) return ears.errors();
  Order order;
  order.wish = wish;
  std::string carrying = "(tcp port " + std::to_string(apiPort);
  for (const FarEar& ear : *ears) {
    const std::string term =
        " or (tcp port " + std::to_string(ear.server.ssh.port) + " and host " + ear.server.address.toString() + ')';
    if (carrying.find(term) == std::string::npos) carrying += term;
  }
  carrying += ')';
  order.filter = without(filters->ethernet, carrying);
  order.rawFilter = without(filters->raw, carrying);
  order.far = std::move(*ears);
  if (const Outcome holds = checkFilter(order.filter); !holds) return holds.errors();
  order.interfaces = wish.interfaces.empty() ? up : wish.interfaces;
  if (order.interfaces.empty()) return Error{"/interfaces", "none of this director's interfaces is up"};
  if (order.interfaces.size() > kMostInterfaces) {
    return Error{"/interfaces", "found " + std::to_string(order.interfaces.size()) + ", at most " +
                                    std::to_string(kMostInterfaces) + " are captured at once: name those"};
  }
  return order;
}

Result<api::Capture> Captures::begin(Order order) {
  const std::lock_guard lock(mutex_);
  const auto total = [this] {
    std::size_t bytes = 0;
    for (const auto& [id, kept] : captures_) bytes += kept.mostBytes;
    return bytes;
  };
  // Those that have ended make way, the oldest first.
  for (auto at = captures_.begin(); at != captures_.end() && total() + order.wish.bytes > kMostBytes;)
    at = at->second.capture->running() ? std::next(at) : captures_.erase(at);
  const auto running = static_cast<std::size_t>(
      std::count_if(captures_.begin(), captures_.end(), [](const auto& one) { return one.second.capture->running(); }));
  if (running >= kMostRunning)
    return Error{"", "this director runs " + std::to_string(kMostRunning) + " captures already"};
  if (total() + order.wish.bytes > kMostBytes)
    return Error{"/bytes", "the captures that run may grow to " + std::to_string(total()) +
                               " bytes already, together " + std::to_string(kMostBytes) + " are allowed"};
  const std::uint32_t mostBytes = order.wish.bytes;
  auto capture = Capture::begin(std::move(order), wallMs_, &crew_);
  if (!capture) return capture.errors();
  const std::uint64_t id = next_++;
  api::Capture reading = (*capture)->reading();
  reading.id = id;
  captures_.emplace(id, Kept{mostBytes, std::move(*capture)});
  return reading;
}

api::Captures Captures::list() const {
  const std::lock_guard lock(mutex_);
  api::Captures list;
  for (const auto& [id, kept] : captures_) {
    list.captures.push_back(kept.capture->reading());
    list.captures.back().id = id;
  }
  return list;
}

std::optional<std::string> Captures::file(std::uint64_t id, std::uint64_t from) const {
  const std::lock_guard lock(mutex_);
  const auto found = captures_.find(id);
  if (found == captures_.end()) return std::nullopt;
  return found->second.capture->file(from);
}

std::optional<api::Capture> Captures::end(std::uint64_t id) {
  const std::lock_guard lock(mutex_);
  const auto found = captures_.find(id);
  if (found == captures_.end()) return std::nullopt;
  found->second.capture->end();
  api::Capture reading = found->second.capture->reading();
  reading.id = id;
  return reading;
}

std::optional<api::Capture> Captures::forget(std::uint64_t id) {
  const auto reading = end(id);
  const std::lock_guard lock(mutex_);
  captures_.erase(id);
  return reading;
}

}  // namespace lvs::capture
