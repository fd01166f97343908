// Something that happened, as actions tell of it: plain values, made of what health and failover say. Pure.
#pragma once

#include <string>
#include <vector>

#include "agent/health/ledger.h"
#include "agent/vrrp/failover.h"
#include "common/model/document.h"

namespace lvs::actions {

/// A service that it concerns, and what remains of it.
struct Concerned {
  std::string service;
  std::size_t serving = 0;  ///< real servers that get connections
  std::size_t servers = 0;
  std::uint64_t weight = 0;  ///< in service
  std::uint64_t needed = 0;
  bool quorum = true;
  bool sorry = false;       ///< the sorry server serves
  std::string group = {};   ///< that carries its VIP; empty: none
  std::string master = {};  ///< director, or its address where no director has it; empty: unknown
  bool operator==(const Concerned&) const = default;
};

struct Happened {
  std::optional<Happening> what;  ///< none: somebody tries the action
  std::string object;             ///< "real server web1"
  std::string sentence;           ///< "web1 fails the check alive"
  std::string reason;
  std::string server = {};
  std::string group = {};  ///< of a role
  std::vector<Concerned> services = {};
  std::int64_t timeMs = 0;  ///< when it was noticed
  std::int64_t sinceMs = 0;
  bool operator==(const Happened&) const = default;
};

/// "server-down"; "test" of what somebody tries.
std::string_view eventWord(const Happened& happened);
/// What the object is now: "down", "up", "lost", "reached", "suspected", "master", "backup", "fault", "test".
std::string_view stateWord(const Happened& happened);

/// nullopt: nothing that actions follow. `services` by name.
std::optional<Happened> happenedOf(const health::HealthNews& news,
                                   const std::map<std::string, health::Placed>& services, std::int64_t timeMs);
std::optional<Happened> happenedOf(const vrrp::News& news, std::int64_t timeMs);
/// What an action is tried with.
Happened tried(const std::string& action, const std::string& who, std::int64_t timeMs);

}  // namespace lvs::actions
