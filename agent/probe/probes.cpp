#include "agent/probe/probes.h"

#include <algorithm>

#include "common/failover/aim.h"

namespace lvs::probe {
namespace {

constexpr std::size_t kMostRequestBytes = 4096;

Outcome within(const char* name, std::uint32_t found, std::uint32_t least, std::uint32_t most) {
  if (found >= least && found <= most) return Done{};
  return Error{std::string("/") + name, "found " + std::to_string(found) + ", allowed are " + std::to_string(least) +
                                            " to " + std::to_string(most)};
}

}  // namespace

Result<Order> lookUp(const api::ProbeOrder& wish, const Cluster& cluster) {
  for (const Outcome& checked :
       {within("everyMs", wish.everyMs, 5, 1000), within("timeoutMs", wish.timeoutMs, 100, 10000),
        within("longConnections", wish.longConnections, 0, 200), within("seconds", wish.seconds, 1, 900),
        within("atOnce", wish.atOnce, 0, 16)}) {
    if (!checked) return checked.errors();
  }
  if (wish.request.size() > kMostRequestBytes) return Error{"/request", "it may have at most 4096 bytes"};
  Order order;
  order.wish = wish;
  if (!wish.service.empty()) {
    const VirtualService* service = cluster.virtualService(wish.service);
    if (!service) return Error{"/service", "the document in force has no virtual service '" + wish.service + "'"};
    const auto door = failover::probeDoor(*service);
    if (!door) return Error{"/service", "'" + wish.service + "' has no TCP port that a probe could connect to"};
    order.address = door->first;
    order.port = door->second;
  }
  if (!wish.group.empty()) {
    const FailoverGroup* group = cluster.failoverGroup(wish.group);
    if (!group) return Error{"/group", "the document in force has no failover group '" + wish.group + "'"};
    order.interface = group->interface;
    for (const Prefix& prefix : group->addresses) order.watched.push_back(prefix.address);
  }
  if (!order.address && order.watched.empty()) return Error{"", "name a service, or a group that has addresses"};
  return order;
}

Result<api::Probe> Probes::begin(Order order) {
  const std::lock_guard lock(mutex_);
  // Those that have ended make way, the oldest first.
  for (auto at = probes_.begin(); at != probes_.end() && probes_.size() >= kMostKept;)
    at = at->second->running() ? std::next(at) : probes_.erase(at);
  const auto running =
      std::count_if(probes_.begin(), probes_.end(), [](const auto& one) { return one.second->running(); });
  if (static_cast<std::size_t>(running) >= kMostRunning)
    return Error{"", "this director runs " + std::to_string(kMostRunning) + " probes already"};
  auto prober = Prober::begin(std::move(order), wallMs_);
  if (!prober) return prober.errors();
  const std::uint64_t id = next_++;
  api::Probe reading = (*prober)->reading(0);
  reading.id = id;
  probes_.emplace(id, std::move(*prober));
  return reading;
}

std::optional<api::Probe> Probes::reading(std::uint64_t id, std::uint64_t since) const {
  const std::lock_guard lock(mutex_);
  const auto found = probes_.find(id);
  if (found == probes_.end()) return std::nullopt;
  api::Probe reading = found->second->reading(since);
  reading.id = id;
  return reading;
}

std::optional<api::Probe> Probes::end(std::uint64_t id, std::uint64_t since) {
  const std::lock_guard lock(mutex_);
  const auto found = probes_.find(id);
  if (found == probes_.end()) return std::nullopt;
  found->second->end();
  api::Probe reading = found->second->reading(since);
  reading.id = id;
  probes_.erase(found);
  return reading;
}

}  // namespace lvs::probe
