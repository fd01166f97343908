// The captures that this director runs for clients, by number: few at once, their memory bounded together.
#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <optional>

#include "agent/capture/capture.h"
#include "common/model/document.h"

namespace lvs::capture {

/// The order with its names looked up and its bounds checked; an error names what is not there or out of bounds. `up`:
/// interfaces that are up. `apiPort`: connections there are left out, which carry the capture itself.
Result<Order> lookUp(const api::CaptureOrder& wish, const Cluster& cluster, const std::vector<std::string>& up,
                     std::uint16_t apiPort);

class Captures {
 public:
  static constexpr std::size_t kMostRunning = 4;
  static constexpr std::size_t kMostBytes = 32U << 20U;  ///< of all that run and are kept

  /// `reach`: to real servers, for those captures that listen there.
  explicit Captures(std::function<std::int64_t()> wallMs, Reach reach = {})
      : wallMs_(std::move(wallMs)), crew_(std::move(reach)) {}

  Result<api::Capture> begin(Order order);
  api::Captures list() const;
  /// None: there is no such capture any more.
  std::optional<std::string> file(std::uint64_t id, std::uint64_t from) const;
  /// Its packets stay until they are forgotten, or others need the room.
  std::optional<api::Capture> end(std::uint64_t id);
  /// Ends it as well; its last reading.
  std::optional<api::Capture> forget(std::uint64_t id);

 private:
  struct Kept {
    std::uint32_t mostBytes = 0;
    std::unique_ptr<Capture> capture;
  };
  std::function<std::int64_t()> wallMs_;
  FarCrew crew_;
  mutable std::mutex mutex_;
  std::map<std::uint64_t, Kept> captures_;
  std::uint64_t next_ = 1;
};

}  // namespace lvs::capture
