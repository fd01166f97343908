#include "console/push/adopt.h"

#include <algorithm>

#include "common/model/enums.h"
#include "console/editor/operations.h"

namespace lvs {
namespace {

constexpr std::string_view kPrefix = "ipvs ";
constexpr std::string_view kArrow = " -> ";

/// A word as a part of a name: letters, digits, dots and dashes stay.
std::string asName(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == ':' || c == ' ' || c == '[' || c == ']'; }, '-');
  return text;
}

/// The document's real server with the address; made where there is none.
std::string serverAt(Cluster& cluster, const IpAddress& address) {
  for (const RealServer& server : cluster.realServers) {
    if (server.address == address) return server.name;
  }
  RealServer made;
  made.name = editor::freeName(cluster, editor::Kind::realServer, asName("real-" + address.toString()));
  made.address = address;
  cluster.realServers.push_back(made);
  return made.name;
}

Result<ServiceServer> entryOf(Cluster& cluster, const api::DestinationState& destination, std::uint16_t servicePort) {
  const auto address = IpAddress::parse(destination.address);
  const auto forwarding = fromWord<Forwarding>(destination.forwarding);
  if (!address || !forwarding)
    return Error{"", destination.address + " is forwarded to by " + destination.forwarding +
                         ", for which a document has no word"};
  ServiceServer entry;
  entry.server = serverAt(cluster, *address);
  if (destination.port != servicePort) entry.port = destination.port;
  entry.weight = destination.weight;
  entry.forwarding = *forwarding;
  return entry;
}

VirtualService* serviceOf(Cluster& cluster, const std::string& name) {
  const auto found = std::find_if(cluster.virtualServices.begin(), cluster.virtualServices.end(),
                                  [&](const VirtualService& one) { return one.name == name; });
  return found == cluster.virtualServices.end() ? nullptr : &*found;
}

Outcome adoptService(Cluster& cluster, const api::ServiceState& state) {
  const auto address = IpAddress::parse(state.address);
  const auto protocol = fromWord<Protocol>(state.protocol);
  const auto scheduler = fromWord<Scheduler>(state.scheduler);
  // What a firewall mark is for is in the packet filter, which cannot be read back into rules.
  if (!address || !protocol)
    return Error{"", state.key + " cannot be adopted: which packets get the mark is not known"};
  if (!scheduler) return Error{"", "a document has no scheduler \"" + state.scheduler + "\""};
  for (const VirtualService& known : cluster.virtualServices) {
    if (known.address == *address && known.protocol == *protocol && known.port == state.port)
      return Error{"", "the document has it already, as " + known.name + ": push it"};
  }
  VirtualService service;
  service.name = editor::freeName(cluster, editor::Kind::service,
                                  asName(state.protocol + "-" + state.address + "-" + std::to_string(state.port)));
  service.address = *address;
  service.protocol = *protocol;
  service.port = state.port;
  service.scheduler = *scheduler;
  for (const api::DestinationState& destination : state.destinations) {
    auto entry = entryOf(cluster, destination, state.port);
    if (!entry) return entry.errors();
    service.realServers.push_back(std::move(*entry));
  }
  // One method for all is the service's.
  const auto same = [&](const ServiceServer& entry) {
    return entry.forwarding == service.realServers.front().forwarding;
  };
  if (!service.realServers.empty() && std::all_of(service.realServers.begin(), service.realServers.end(), same)) {
    service.forwarding = *service.realServers.front().forwarding;
    for (ServiceServer& entry : service.realServers) entry.forwarding.reset();
  }
  cluster.virtualServices.push_back(std::move(service));
  return Done{};
}

}  // namespace

Outcome adoptDrift(Cluster& cluster, const std::map<std::string, api::ServiceState>& services, const std::string& key) {
  if (!key.starts_with(kPrefix)) return Error{"", "'" + key + "' cannot be adopted"};
  const std::string rest = key.substr(kPrefix.size());
  const std::size_t arrow = rest.find(kArrow);
  const auto found = services.find(rest.substr(0, arrow));
  if (found == services.end()) return Error{"", "the director does not have " + rest.substr(0, arrow) + " any more"};
  if (arrow == std::string::npos) return adoptService(cluster, found->second);
  const std::string at = rest.substr(arrow + kArrow.size());
  VirtualService* service = serviceOf(cluster, found->second.name);
  if (!service) return Error{"", "the document has no service " + found->second.key};
  for (const api::DestinationState& destination : found->second.destinations) {
    if (Endpoint{destination.address, destination.port}.toString() != at) continue;
    auto entry = entryOf(cluster, destination, service->port);
    if (!entry) return entry.errors();
    service = serviceOf(cluster, found->second.name);
    for (const ServiceServer& known : service->realServers) {
      if (known.server == entry->server && known.port == entry->port)
        return Error{"", "the document has " + known.server + " in " + service->name + " already: push it"};
    }
    if (entry->forwarding == service->forwarding) entry->forwarding.reset();
    service->realServers.push_back(std::move(*entry));
    return Done{};
  }
  return Error{"", "the director does not have " + at + " any more"};
}

}  // namespace lvs
