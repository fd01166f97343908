// The probes that this director runs for clients, by number: few at once, looked up by what the document in force
// names, and never aimed at anything else.
#pragma once

#include <functional>
#include <map>
#include <mutex>

#include "agent/probe/prober.h"
#include "common/model/document.h"

namespace lvs::probe {

/// The order with its names looked up in the document; an error names what is not there or out of bounds.
Result<Order> lookUp(const api::ProbeOrder& wish, const Cluster& cluster);

class Probes {
 public:
  static constexpr std::size_t kMostRunning = 8;
  static constexpr std::size_t kMostKept = 16;

  explicit Probes(std::function<std::int64_t()> wallMs) : wallMs_(std::move(wallMs)) {}

  Result<api::Probe> begin(Order order);
  /// None: there is no such probe any more.
  std::optional<api::Probe> reading(std::uint64_t id, std::uint64_t since) const;
  /// Ends it and forgets it; its last reading.
  std::optional<api::Probe> end(std::uint64_t id, std::uint64_t since);

 private:
  std::function<std::int64_t()> wallMs_;
  mutable std::mutex mutex_;
  std::map<std::uint64_t, std::unique_ptr<Prober>> probes_;
  std::uint64_t next_ = 1;
};

}  // namespace lvs::probe
