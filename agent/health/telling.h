// What was seen of a check, as the API tells it. Pure.
#pragma once

#include "agent/health/standing.h"
#include "common/api/health.h"

namespace lvs::health {

api::CheckResult resultOf(const Observation& observation);
api::CheckExchange exchangeOf(const Observation& observation);

}  // namespace lvs::health
