// What changed in the IPVS table between two readings, and the live state that streams are served from.
// Pure. Each service remembers the tick of its last change, so that whatever a client has seen last, one
// walk gives what it misses: nothing is queued for slow clients.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "agent/ipvs/table.h"
#include "agent/reconcile/state.h"
#include "common/api/messages.h"

namespace lvs::live {

/// One service of a reading in the API's words.
api::ServiceState describe(const ipvs::ServiceKey& key, const ipvs::Service& service,
                           const ipvs::ServiceNumbers& numbers, const reconcile::Names& names);

/// All of a reading; tick and time are the caller's.
api::IpvsSnapshot describeAll(const ipvs::Reading& reading, const ipvs::Info& info, const reconcile::Names& names);

/// Puts connection counts and weights over a reading. Gives the services whose numbers changed, or
/// nothing when the counts name other services or destinations than the reading: it must be read anew.
std::optional<std::set<ipvs::ServiceKey>> overlay(ipvs::Reading& reading, const ipvs::Counts& counts);

/// What one sampling found. `whole`: `services` are all there are; otherwise those that changed.
struct Sample {
  bool whole = false;
  std::int64_t timeMs = 0;
  api::IpvsSnapshot facts;  ///< tableSize, timeouts and daemons; its services are empty
  std::vector<api::ServiceState> services;
  std::string failure;  ///< why there is no reading; the rest is empty then
};

/// The newest state of the table with each service's tick of change.
class LiveTable {
 public:
  void take(Sample sample);
  std::uint64_t tick() const { return tick_; }
  bool filled() const { return filled_; }
  /// Forgets the content, keeps counting: what was read before nobody listened is stale.
  void empty();

  api::IpvsSnapshot snapshot() const;
  /// What changed after that tick; nothing when removals that long ago are forgotten, or that tick
  /// is of another life: the client gets a snapshot then.
  std::optional<api::IpvsDelta> since(std::uint64_t tick) const;

 private:
  struct Entry {
    api::ServiceState state;
    std::uint64_t changed = 0;
  };
  static constexpr std::size_t kMostRemovals = 10000;

  std::map<std::string, Entry> entries_;
  std::map<std::string, std::uint64_t> removed_;
  std::uint64_t floor_ = 0;  ///< oldest tick that since() can start from
  std::uint64_t tick_ = 0;
  bool filled_ = false;
  api::IpvsSnapshot facts_;
};

}  // namespace lvs::live
