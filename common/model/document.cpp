#include "common/model/document.h"

#include <algorithm>
#include <charconv>

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
const HealthCheck* Cluster::healthCheck(std::string_view checkName) const { return byName(healthChecks, checkName); }
const VirtualService* Cluster::virtualService(std::string_view serviceName) const {
  return byName(virtualServices, serviceName);
}
const Action* Cluster::action(std::string_view actionName) const { return byName(actions, actionName); }

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

// Not in the header: GCC 12 takes the list for uninitialised wherever an action is made.
std::vector<Happening> allOfHealth() {
  return {Happening::serverDown, Happening::serverUp, Happening::quorumLost, Happening::quorumGained,
          Happening::massFailure};
}

const FailoverGroup* Cluster::groupOf(const VirtualService& service) const {
  if (service.address) return groupOf(*service.address);
  return service.marks.empty() ? nullptr : groupOf(service.marks.front().address);
}

std::optional<StatusRange> StatusRange::parse(std::string_view text) {
  const auto number = [](std::string_view digits) -> std::optional<std::uint16_t> {
    std::uint16_t value = 0;
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (failed != std::errc() || end != digits.data() + digits.size() || value < 100 || value > 599)
      return std::nullopt;
    return value;
  };
  const std::size_t dash = text.find('-');
  const auto from = number(text.substr(0, dash));
  const auto to = dash == std::string_view::npos ? from : number(text.substr(dash + 1));
  if (!from || !to || *to < *from) return std::nullopt;
  return StatusRange{*from, *to};
}

std::string StatusRange::toString() const {
  return from == to ? std::to_string(from) : std::to_string(from) + "-" + std::to_string(to);
}

const IpAddress* ripFor(const RealServer& server, Family serviceFamily, Forwarding forwarding) {
  if (server.address.family() == serviceFamily) return &server.address;
  if (server.address6 && server.address6->family() == serviceFamily) return &*server.address6;
  return forwarding == Forwarding::tunnel ? &server.address : nullptr;
}

}  // namespace lvs
