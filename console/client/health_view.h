// What one agent tells of health, as a client knows it: a snapshot, kept current by deltas. Pure.
#pragma once

#include <map>
#include <string>

#include "common/api/health.h"

namespace lvs {

class HealthView {
 public:
  void apply(const api::Health& snapshot);
  /// A delta before any snapshot changes nothing, nor does one that is older than what is known.
  void apply(const api::HealthDelta& delta);
  void clear();

  bool empty() const { return !known_; }  ///< nothing was told: an older agent, or none yet
  std::uint64_t version() const { return version_; }
  std::int64_t timeMs() const { return timeMs_; }  ///< agent's clock
  const std::map<std::string, api::CheckState>& checks() const { return checks_; }
  const std::map<std::string, api::ServicePlace>& services() const { return services_; }

 private:
  bool known_ = false;
  std::uint64_t version_ = 0;
  std::int64_t timeMs_ = 0;
  std::map<std::string, api::CheckState> checks_;      // by id
  std::map<std::string, api::ServicePlace> services_;  // by name
};

}  // namespace lvs
