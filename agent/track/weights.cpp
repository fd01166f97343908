#include <memory>

#include "agent/ipvs/adapter.h"
#include "agent/track/tracker.h"

namespace lvs::track {

LiveWeights liveWeightsOfKernel() {
  // One of its own: the kernel's adapter has one caller at a time.
  return [adapter = std::make_shared<ipvs::Adapter>()](
             const std::set<ipvs::ServiceKey>& services) -> std::optional<std::map<ipvs::ServiceKey, std::uint64_t>> {
    const auto counts = adapter->readCounts();
    if (!counts) return std::nullopt;
    std::map<ipvs::ServiceKey, std::uint64_t> weights;
    for (const ipvs::ServiceKey& service : services) {
      const auto found = counts->find(service);
      if (found == counts->end()) continue;
      std::uint64_t& sum = weights[service];
      for (const auto& [key, destination] : found->second) sum += destination.weight;
    }
    return weights;
  };
}

}  // namespace lvs::track
