// What stands in the kernel without having been configured: told, and taken away when somebody asks.
#include <algorithm>

#include "agent/config/controller.h"
#include "agent/config/problem.h"

namespace lvs::config {

Answer<api::Drifts> Controller::drift() {
  auto plan = planFor(current_);
  if (!plan) return problem(503, api::kProblemKernel, plan.message());
  return api::Drifts{std::move(plan->drift)};
}

Answer<api::Drifts> Controller::removeDrift(const std::string& key, const std::string& who) {
  // Looked at anew: what was drift when it was seen may have been configured since.
  auto plan = planFor(current_);
  if (!plan) return problem(503, api::kProblemKernel, plan.message());
  const auto found =
      std::find_if(plan->drift.begin(), plan->drift.end(), [&](const api::Drift& drift) { return drift.key == key; });
  if (found == plan->drift.end())
    return problem(404, kProblemBlank, "'" + key + "' is not, or no longer, in the kernel without being configured");
  const reconcile::Step& removal = plan->driftRemovals[static_cast<std::size_t>(found - plan->drift.begin())];
  const ApplyReport report = parts_.kernel.apply({removal});
  if (!report.failures.empty())
    return problem(422, api::kProblemKernel, removal.told.object + ": " + report.failures.front().reason);
  tell("drift", "info", key, who + " removed it: " + removal.told.sentence, found->sentence);
  observeAgain();
  return drift();
}

}  // namespace lvs::config
