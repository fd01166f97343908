#include "agent/capture/captures.h"

#include <algorithm>

#include "common/packets/filter.h"

namespace lvs::capture {
namespace {

constexpr std::size_t kMostInterfaces = 16;
constexpr std::size_t kMostFilterBytes = 8192;

Outcome within(const char* name, std::uint32_t found, std::uint32_t least, std::uint32_t most) {
  if (found >= least && found <= most) return Done{};
  return Error{std::string("/") + name, "found " + std::to_string(found) + ", allowed are " + std::to_string(least) +
                                            " to " + std::to_string(most)};
}

Result<std::string> filterOf(const api::CaptureOrder& wish, const Cluster& cluster) {
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
  if (!wish.filter.empty() || !service) return wish.filter;
  if (client && client->family() != service->serviceFamily())
    return Error{"/client", "'" + wish.client + "' is of the other family than '" + wish.service + "'"};
  std::string filter = packets::captureFilter(cluster, *service, client);
  if (filter.empty())
    return Error{
        "/service",
        "'" + wish.service + "' takes packets by their firewall mark, which a filter cannot see: " + "give a filter"};
  return filter;
}

}  // namespace

Result<Order> lookUp(const api::CaptureOrder& wish, const Cluster& cluster, const std::vector<std::string>& up,
                     std::uint16_t apiPort) {
  for (const Outcome& checked :
       {within("seconds", wish.seconds, 1, 600), within("packets", wish.packets, 1, 1'000'000),
        within("bytes", wish.bytes, 1U << 16U, 1U << 24U), within("snap", wish.snap, 64, 65535)}) {
    if (!checked) return checked.errors();
  }
  auto filter = filterOf(wish, cluster);
  if (!filter) return filter.errors();
  if (!filter->empty())
    if (const Outcome holds = checkFilter(*filter); !holds) return holds.errors();
  Order order;
  order.wish = wish;
  const std::string self = "not tcp port " + std::to_string(apiPort);
  order.filter = filter->empty() ? self : '(' + *filter + ") and " + self;
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
  auto capture = Capture::begin(std::move(order), wallMs_);
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
