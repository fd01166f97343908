// Messages of what a director can tell of a service's way without a packet. JSON by messages.h's toJson() and
// fromJson().
#pragma once

#include <string>
#include <vector>

namespace lvs::api {

/// The way from a director to one real server of the service.
struct RouteFact {
  std::string server;
  std::string to;         ///< its RIP
  std::string interface;  ///< that packets leave by
  std::string gateway;    ///< empty: the real server is on the interface's segment
  std::string hardware;   ///< of the next machine, where it is known
  std::string problem;    ///< why nothing gets there; empty: nothing is known to be in the way
};

/// A packet of the service that the director's own packet filter drops before IPVS sees it.
struct BlockFact {
  std::string packet;  ///< "tcp port 80 to 192.168.1.214"
  std::string chain;   ///< "nft chain inet filter input"
  std::string by;      ///< "the rule \"tcp dport 80 drop\"", "its policy"
};

/// GET /v1/facts?service=NAME
struct ServiceFacts {
  std::string service;
  bool forwarding = true;  ///< the kernel routes packets of the service's family, which NAT's replies need
  std::vector<RouteFact> routes;
  std::vector<BlockFact> blocks;
  std::vector<std::string> unseen;  ///< what could not be looked at, and why
};

}  // namespace lvs::api
