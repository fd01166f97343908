// What this director's kernel can tell of a service's way: routing, next machines, its own packet filter. Looks only;
// sends nothing and changes nothing.
#pragma once

#include "common/api/facts.h"
#include "common/model/document.h"

namespace lvs::facts {

/// Takes some milliseconds, on a director with many rules more; blocks.
api::ServiceFacts read(const Cluster& cluster, const VirtualService& service);

}  // namespace lvs::facts
