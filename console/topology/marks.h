// What a push would change, on the canvas's cards. Pure.
#pragma once

#include <vector>

#include "common/model/diff.h"
#include "console/topology/graph.h"

namespace lvs::topology {

/// Marks the cards of objects that are new or changed; what belongs to a service is marked at its VIP's card.
void markUnpushed(Graph& graph, const Cluster& cluster, const std::vector<Change>& changes);

}  // namespace lvs::topology
