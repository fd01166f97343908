// The Prometheus text format (version 0.0.4) of what the agent knows. Pure.
#pragma once

#include <string>
#include <vector>

#include "agent/health/checks.h"
#include "agent/ipvs/table.h"
#include "agent/reconcile/state.h"
#include "agent/server/handlers.h"
#include "common/api/health.h"
#include "common/api/maintenance.h"
#include "common/api/messages.h"

namespace lvs::server {

/// `reading` is null when the kernel's table can't be read.
std::string metricsText(const api::Status& status, const ipvs::Reading* reading, const reconcile::Names& names,
                        const std::vector<Metric>& more);

/// Where checks, real servers and services stand, and what is in maintenance: a row for each of the document's, so the
/// document bounds it.
std::string healthMetricsText(const api::Health& health, const health::ChecksNumbers& numbers,
                              const api::Maintenance& maintenance);

}  // namespace lvs::server
