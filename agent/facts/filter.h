// What this director's packet filter does with a service's packets: nftables' rules and those of the older iptables,
// held against what comes in, what IPVS sends on, and what real servers answer through the director.
#pragma once

#include "common/api/facts.h"
#include "common/model/document.h"

namespace lvs::facts {

/// Comes after the routes: they tell by which interface packets leave.
void readFilter(const Cluster& cluster, const VirtualService& service, api::ServiceFacts& facts);

}  // namespace lvs::facts
