#include "console/troubleshoot/stations.h"

#include <algorithm>

namespace lvs::troubleshoot {

std::vector<topology::Station> stationsOf(const Cluster& cluster, const diagnosis::Path& path) {
  using Seen = topology::Station::Seen;
  std::vector<topology::Station> way;
  for (const diagnosis::Hop& hop : path.hops) {
    const std::string id = hop.host.empty()             ? "clients"
                           : cluster.director(hop.host) ? "director/" + hop.host
                                                        : "server/" + hop.host;
    const Seen seen = hop.seen == diagnosis::Seen::yes  ? Seen::yes
                      : hop.seen == diagnosis::Seen::no ? Seen::no
                                                        : Seen::unknown;
    const auto known = std::find_if(way.begin(), way.end(), [&](const auto& one) { return one.id == id; });
    if (known == way.end()) way.push_back({id, seen});
    else if (seen == Seen::no || known->seen == Seen::unknown) known->seen = seen;
  }
  return way;
}

}  // namespace lvs::troubleshoot
