// The ways of checks that ask by way of a service: for each such service and real server the kernel has a service of
// its own, found by a firewall mark, with that real server alone behind it. A socket with the mark that asks the VIP
// gets there as a client's packets do. They are no services of the document: people never see them as such. Pure.
#pragma once

#include <map>
#include <string>
#include <utility>

#include "agent/ipvs/table.h"

namespace lvs::reconcile {

/// Virtual service and real server, by name, to their mark.
using CheckMarks = std::map<std::pair<std::string, std::string>, std::uint32_t>;

/// Of the whole cluster, so that every director has the same. A pair's mark comes from its names; only where two meet
/// does it depend on the others.
CheckMarks checkMarks(const Cluster& cluster);

/// What the kernel finds the way by.
ipvs::ServiceKey wayKey(Family family, std::uint32_t mark);
bool isWay(const ipvs::ServiceKey& key);

/// The way itself. It carries whatever health and maintenance make of the service's own entry.
ipvs::Service wayTo(const IpAddress& rip, Forwarding forwarding, const TunnelOptions& tunnel);

/// The part of a map by keys that is people's.
template <typename Map>
void dropWays(Map& byKey) {
  for (const Family family : {Family::ipv4, Family::ipv6}) {
    byKey.erase(byKey.lower_bound(wayKey(family, kFirstCheckMark)),
                byKey.lower_bound(wayKey(family, kLastCheckMark + 1)));
  }
}

}  // namespace lvs::reconcile
