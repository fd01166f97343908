// A packet's way as cards on the canvas. Pure.
#pragma once

#include <vector>

#include "common/diagnosis/path.h"
#include "console/topology/scene.h"

namespace lvs::troubleshoot {

/// Each card once, in the order in which the packet first came to it. Seen there and missing on the way back: missing.
std::vector<topology::Station> stationsOf(const Cluster& cluster, const diagnosis::Path& path);

}  // namespace lvs::troubleshoot
