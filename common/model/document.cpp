#include "common/model/document.h"

#include <algorithm>

namespace lvs {
namespace {

template <typename Object>
const Object* byName(const std::vector<Object>& objects, std::string_view name) {
  const auto found = std::find_if(objects.begin(), objects.end(), [&](const Object& o) { return o.name == name; });
  return found == objects.end() ? nullptr : &*found;
}

}  // namespace

const Director* Cluster::director(std::string_view directorName) const { return byName(directors, directorName); }
const RealServer* Cluster::realServer(std::string_view serverName) const { return byName(realServers, serverName); }
const FailoverGroup* Cluster::failoverGroup(std::string_view groupName) const {
  return byName(failoverGroups, groupName);
}
const VirtualService* Cluster::virtualService(std::string_view serviceName) const {
  return byName(virtualServices, serviceName);
}

const FailoverGroup* Cluster::groupOf(const IpAddress& vip) const {
  for (const FailoverGroup& group : failoverGroups) {
    const bool single = std::any_of(group.addresses.begin(), group.addresses.end(),
                                    [&](const Prefix& prefix) { return prefix.address == vip; });
    const auto within = [&vip](const std::vector<Prefix>& prefixes) {
      return std::any_of(prefixes.begin(), prefixes.end(), [&](const Prefix& prefix) { return prefix.contains(vip); });
    };
    if (single || within(group.blocks) || within(group.routed)) return &group;
  }
  return nullptr;
}

const IpAddress* ripFor(const RealServer& server, Family serviceFamily, Forwarding forwarding) {
  if (server.address.family() == serviceFamily) return &server.address;
  if (server.address6 && server.address6->family() == serviceFamily) return &*server.address6;
  return forwarding == Forwarding::tunnel ? &server.address : nullptr;
}

}  // namespace lvs
