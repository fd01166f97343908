// What a client feels while a failover group moves: new connections at a steady pace and some that are kept, and on
// the link which hardware answers for the group's addresses; or a few connections at once, for those who follow their
// packets. On a thread of its own, bounded in time, connections and records.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "common/api/failover_test.h"
#include "common/model/address.h"
#include "common/model/result.h"

namespace lvs::probe {

/// A checked order: names are looked up already.
struct Order {
  api::ProbeOrder wish;
  std::optional<IpAddress> address;  ///< the VIP to connect to; none: no requests
  std::uint16_t port = 0;
  std::string interface;           ///< whose announcements are heard; empty: none
  std::vector<IpAddress> watched;  ///< these alone
};

/// Most requests that a reading carries; the next one begins where it ended.
inline constexpr std::size_t kMostInReading = 5000;
inline constexpr std::size_t kMostMoves = 1000;

class Prober {
 public:
  /// Begins at once; an error when the link cannot be heard.
  static Result<std::unique_ptr<Prober>> begin(Order order, std::function<std::int64_t()> wallMs);
  ~Prober();
  Prober(const Prober&) = delete;
  Prober& operator=(const Prober&) = delete;

  /// From any thread.
  api::Probe reading(std::uint64_t since) const;
  bool running() const;
  /// Ends connections and watch; what was seen can still be read.
  void end();

 private:
  struct Work;
  explicit Prober(std::unique_ptr<Work> work);
  std::unique_ptr<Work> work_;
};

}  // namespace lvs::probe
