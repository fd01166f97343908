// Echo requests (ICMP and ICMPv6) of all subjects over one socket per family: a raw one where that is permitted, else
// a ping socket (net.ipv4.ping_group_range). Answers are matched by identifier, sequence number, a secret and the
// address they come from; what routers and this director's own stack say of a way that ends is heard too.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <unordered_map>

#include "agent/health/run.h"

namespace lvs::health {

class PingSocket;

class Pinger {
 public:
  explicit Pinger(Loop& loop);
  ~Pinger();
  Pinger(const Pinger&) = delete;
  Pinger& operator=(const Pinger&) = delete;

  /// An echo request to the target, which outlives it, as does this.
  std::unique_ptr<Run> run(std::shared_ptr<const HealthCheck> check, const Target& target, Told told);

 private:
  friend class PingRun;
  /// Opened with the first request of its family.
  PingSocket& socketOf(Family family);

  Loop& loop_;
  std::array<std::unique_ptr<PingSocket>, 2> sockets_;
};

}  // namespace lvs::health
