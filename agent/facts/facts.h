// What this director's kernel can tell of a service's way: routing, next machines, its own packet filter, its VIP's
// segment. Looks, and asks by ARP; changes nothing.
#pragma once

#include <optional>

#include "common/api/facts.h"
#include "common/model/document.h"

namespace lvs::facts {

/// `client`: an address that the way back is looked up for. Takes some milliseconds, on a director with many rules
/// more, and a third of a second where it holds the VIP; blocks.
api::ServiceFacts read(const Cluster& cluster, const VirtualService& service,
                       const std::optional<IpAddress>& client = {});

}  // namespace lvs::facts
