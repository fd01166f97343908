// Steps and drift in words, for the plan that people see before and after a push. The raw form names
// the kernel request, so that an administrator who knows the kernel sees exactly what is asked of it.
#pragma once

#include "agent/reconcile/plan.h"

namespace lvs::reconcile {

/// `before`: the settings that a change replaces, so that the sentence can name what differs.
api::PlanStep describe(const ServiceStep& step, const ipvs::Service* before, const Names& names);
api::PlanStep describe(const DestinationStep& step, const ipvs::Destination* before, const Names& names);
api::PlanStep describe(const AddressStep& step);
api::PlanStep describe(const DaemonStep& step);
api::PlanStep describe(const MarksStep& step, const std::set<Mark>& before);
api::PlanStep describe(const ClosedStep& step, const std::set<Prefix>& before);
/// `restored`: the value is the one that stood before the agent changed it.
api::PlanStep describe(const SysctlStep& step, bool restored);

api::Drift driftOf(const ipvs::ServiceKey& key, const ipvs::Service& service);
api::Drift driftOf(const ipvs::ServiceKey& service, const ipvs::DestinationKey& key,
                   const ipvs::Destination& destination, const Names& names);

api::Drift driftOf(const SyncDaemon& daemon);
/// Of an address that another director has to have.
api::Drift driftOf(const HeldAddress& held);

/// "scheduler wlc, persistent 300 s, netmask 24": settings as the kernel keeps them.
std::string settingsInWords(const ipvs::Service& service);
/// "tunnel gue port 6080, weight 1".
std::string settingsInWords(const ipvs::Destination& destination);

}  // namespace lvs::reconcile
