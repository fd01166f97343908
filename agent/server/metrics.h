// The Prometheus text format (version 0.0.4) of what the agent knows. Pure.
#pragma once

#include <string>
#include <vector>

#include "agent/ipvs/table.h"
#include "agent/reconcile/state.h"
#include "agent/server/handlers.h"
#include "common/api/messages.h"

namespace lvs::server {

/// `reading` is null when the kernel's table can't be read.
std::string metricsText(const api::Status& status, const ipvs::Reading* reading, const reconcile::Names& names,
                        const std::vector<Metric>& more);

}  // namespace lvs::server
