// What captures need of a real server beside SSH: tcpdump, by the machine's own package manager. Pure.
#pragma once

#include "agent/realserver/plan.h"
#include "common/model/result.h"

namespace lvs::realserver {

/// One step, or none where it is there already. An error: no package manager that is known.
Result<Plan> planTcpdump(const Facts& facts);

}  // namespace lvs::realserver
