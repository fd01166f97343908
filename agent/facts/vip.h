// What befalls clients' packets at the VIP, on a director that holds it: who else on the segment answers ARP for it,
// and whether the reverse-path filter throws away what clients send. Looks only.
#pragma once

#include <optional>

#include "agent/facts/asking.h"
#include "agent/net/routes.h"
#include "common/api/facts.h"
#include "common/model/document.h"

namespace lvs::facts {

/// The service's VIPs that this director holds, of IPv4.
std::vector<IpAddress> heldVips(const VirtualService& service, net::Routes& routes);

/// `answers`: of those VIPs. `client`: for the way back to it; none: the default route stands for clients. Nothing is
/// told on a director that does not hold the VIP.
void readVip(const Cluster& cluster, const VirtualService& service, const std::optional<IpAddress>& client,
             net::Routes& routes, const Answers& answers, api::ServiceFacts& facts);

}  // namespace lvs::facts
