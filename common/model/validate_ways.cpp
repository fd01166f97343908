// Rules of checks by way of services: what the kernel can carry, and what there is to be found.
#include "common/model/enums.h"
#include "common/model/validate_parts.h"

namespace lvs {
namespace {

/// Half of the marks that are there for them.
constexpr std::size_t kMaxWays = 32768;

/// By way of the service: there has to be an address to ask at, and more to find there than at the RIP.
void checkWay(const DocumentIndex& index, const VirtualService& service, Faults faults) {
  const std::string begin = "health check " + quoted(service.healthCheck) + " asks by way of the service";
  if (!service.address) {
    faults.add("/healthCheck", begin +
                                   ", and a firewall mark service has no single address; allowed is a check via "
                                   "\"server\"");
    return;
  }
  for (const ServiceServer& entry : service.realServers) {
    const Forwarding forwarding = entry.forwarding.value_or(service.forwarding);
    if (forwarding == Forwarding::nat) {
      faults.add("/healthCheck", begin +
                                     ", and with nat the real server's own address is all that it is asked at "
                                     "anyway; allowed are direct-routing and tunnel, or a check via \"server\"");
      return;
    }
    const auto server = index.realServers.find(entry.server);
    const IpAddress* rip =
        server == index.realServers.end() ? nullptr : ripFor(*server->second, service.serviceFamily(), forwarding);
    if (!rip || rip->family() == service.serviceFamily()) continue;
    faults.add("/healthCheck", begin + ", and real server " + quoted(entry.server) +
                                   " is reached through a tunnel of the other family; allowed is a check via "
                                   "\"server\"");
    return;
  }
}

}  // namespace

void validateWays(const Cluster& cluster, const DocumentIndex& index, Faults faults) {
  std::size_t ways = 0;
  for (std::size_t i = 0; i < cluster.virtualServices.size(); ++i) {
    const VirtualService& service = cluster.virtualServices[i];
    const auto check = index.checks.find(service.healthCheck);
    if (check == index.checks.end() || check->second->via != CheckVia::service) continue;
    Faults here = faults.at("/virtualServices", i);
    checkWay(index, service, here);
    ways += service.realServers.size();
    if (ways > kMaxWays) {
      here.add("/healthCheck", "found more than " + std::to_string(kMaxWays) +
                                   " real servers that are checked by way of their services; so many are allowed");
      return;
    }
  }
}

}  // namespace lvs
