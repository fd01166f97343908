#include "agent/health/telling.h"

namespace lvs::health {

api::CheckResult resultOf(const Observation& observation) {
  return {observation.wallMs, observation.finding.good, static_cast<std::uint64_t>(observation.latency.count()),
          observation.finding.words};
}

api::CheckExchange exchangeOf(const Observation& observation) {
  return {resultOf(observation), observation.sent, observation.received, observation.warning,
          observation.certificateUntil};
}

}  // namespace lvs::health
