// The newest state of health checks and services for live streams, with what changed since any earlier version. Pure.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "common/api/health.h"

namespace lvs::live {

class HealthBoard {
 public:
  /// The newest state; equal to the one before, it changes no version.
  void take(api::Health health);
  void empty();

  bool filled() const { return filled_; }
  std::uint64_t version() const { return version_; }
  api::Health snapshot() const;
  /// What changed after that version; none: it is too old, or not one of this board's.
  std::optional<api::HealthDelta> since(std::uint64_t version) const;

 private:
  template <typename State>
  struct Entry {
    State state;
    std::uint64_t version = 0;
  };
  template <typename State>
  using Entries = std::map<std::string, Entry<State>>;
  template <typename State, typename KeyOf>
  bool merge(Entries<State>& entries, std::map<std::string, std::uint64_t>& removed, std::vector<State>& fresh,
             KeyOf keyOf, std::uint64_t version);

  /// Removed names are remembered so long; whoever has an older version gets a snapshot.
  static constexpr std::size_t kMostRemoved = 1000;

  Entries<api::CheckState> checks_;
  Entries<api::ServicePlace> services_;
  std::map<std::string, std::uint64_t> removedChecks_;  ///< with the version that they went in
  std::map<std::string, std::uint64_t> removedServices_;
  std::uint64_t version_ = 0;
  std::uint64_t oldest_ = 0;  ///< deltas reach back to here
  std::int64_t timeMs_ = 0;
  bool filled_ = false;
};

}  // namespace lvs::live
