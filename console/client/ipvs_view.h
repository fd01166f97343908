// One agent's IPVS table as a client knows it: a snapshot, kept current by deltas. Pure.
#pragma once

#include <map>
#include <string>

#include "common/api/messages.h"

namespace lvs {

class IpvsView {
 public:
  void apply(const api::IpvsSnapshot& snapshot);
  /// A delta before any snapshot changes nothing.
  void apply(const api::IpvsDelta& delta);
  void clear();

  bool empty() const { return tick_ == 0; }
  std::uint64_t tick() const { return tick_; }
  std::int64_t timeMs() const { return timeMs_; }  ///< agent's clock
  const std::map<std::string, api::ServiceState>& services() const { return services_; }
  const std::vector<api::SyncDaemonState>& daemons() const { return daemons_; }

 private:
  std::uint64_t tick_ = 0;
  std::int64_t timeMs_ = 0;
  std::map<std::string, api::ServiceState> services_;  // by key
  std::vector<api::SyncDaemonState> daemons_;
};

}  // namespace lvs
