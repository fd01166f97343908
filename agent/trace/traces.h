// The traces that this director runs for clients, by number: few at once.
#pragma once

#include <list>
#include <map>
#include <mutex>
#include <optional>

#include "agent/trace/tracer.h"
#include "common/model/document.h"

namespace lvs::trace {

/// The order with its names looked up and its bounds checked; an error names what is not there or out of bounds.
Result<Order> lookUp(const api::TraceOrder& wish, const Cluster& cluster);

class Traces {
 public:
  static constexpr std::size_t kMostRunning = 4;
  static constexpr std::size_t kMostKept = 16;

  /// `reach`: to real servers, for traces from there.
  explicit Traces(std::function<std::int64_t()> wallMs, Reach reach = {})
      : wallMs_(std::move(wallMs)), reach_(std::move(reach)) {}

  Result<api::Trace> begin(Order order);
  /// None: there is no such trace any more.
  std::optional<api::Trace> reading(std::uint64_t id) const;
  /// Ends it and forgets it; its last reading.
  std::optional<api::Trace> end(std::uint64_t id);

 private:
  std::function<std::int64_t()> wallMs_;
  Reach reach_;
  mutable std::mutex mutex_;
  std::map<std::uint64_t, std::unique_ptr<Tracer>> traces_;
  std::list<std::unique_ptr<Tracer>> leaving_;  ///< forgotten, and about to end
  std::uint64_t next_ = 1;
};

}  // namespace lvs::trace
