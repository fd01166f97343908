#include "agent/reconcile/ways.h"

#include <set>
#include <string_view>

namespace lvs::reconcile {
namespace {

/// FNV-1a: the same on every director and in every build.
std::uint32_t hashOf(std::string_view text, std::uint32_t hash) {
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

}  // namespace

CheckMarks checkMarks(const Cluster& cluster) {
  CheckMarks marks;
  std::set<std::string_view> checks;
  for (const HealthCheck& check : cluster.healthChecks) {
    if (check.via == CheckVia::service) checks.insert(check.name);
  }
  if (checks.empty()) return marks;
  for (const VirtualService& service : cluster.virtualServices) {
    if (!service.address || !checks.contains(service.healthCheck)) continue;
    for (const ServiceServer& entry : service.realServers) marks.emplace(std::pair(service.name, entry.server), 0);
  }
  constexpr std::uint32_t kCount = kLastCheckMark - kFirstCheckMark + 1;
  std::set<std::uint32_t> taken;
  for (auto& [names, mark] : marks) {
    if (taken.size() == kCount) break;  // a document that an older agent accepted; they have no way
    const std::uint32_t hash = hashOf(names.second, hashOf({"\0", 1}, hashOf(names.first, 2166136261U)));
    std::uint32_t place = (hash ^ (hash >> 16U)) % kCount;
    while (!taken.insert(place).second) place = (place + 1) % kCount;
    mark = kFirstCheckMark + place;
  }
  std::erase_if(marks, [](const auto& entry) { return entry.second == 0; });
  return marks;
}

ipvs::ServiceKey wayKey(Family family, std::uint32_t mark) {
  ipvs::ServiceKey key;
  key.family = family;
  key.fwmark = mark;
  return key;
}

bool isWay(const ipvs::ServiceKey& key) { return isCheckMark(key.fwmark); }

ipvs::Service wayTo(const IpAddress& rip, Forwarding forwarding, const TunnelOptions& tunnel) {
  ipvs::Service way;
  way.scheduler = "rr";
  // Of datagrams alone: no entry of theirs stays, which the next check from the same port would follow.
  way.onePacket = true;
  ipvs::Destination to;
  to.forwarding = forwarding;
  to.weight = 1;
  if (forwarding == Forwarding::tunnel) to.tunnel = tunnel;
  way.destinations.emplace(ipvs::DestinationKey{rip, 0}, to);
  return way;
}

}  // namespace lvs::reconcile
