// A document together with what this director makes of it, worked out once; and the union of states
// that says what the agent may remove.
#pragma once

#include <string>

#include "agent/health/planned.h"
#include "agent/reconcile/plan.h"
#include "agent/reconcile/state.h"
#include "agent/vrrp/plan.h"
#include "common/model/document.h"

namespace lvs::config {

struct HeldDocument {
  Cluster cluster;
  std::string name;  ///< the cluster's
  std::string hash;
  std::set<std::string> ownAddresses;  ///< "address/length" of every group this director is a member of
  reconcile::State desired;            ///< as the document says, whatever health and maintenance make of it
  health::Planned planned;             ///< what those decide about
  reconcile::Names names;
  std::vector<vrrp::RouterPlan> routers;
};

HeldDocument hold(const Cluster& cluster, const std::string& director);

/// Everything of both; where they differ, the second one's entry.
reconcile::State unite(reconcile::State first, const reconcile::State& second);

}  // namespace lvs::config
