// When a master's addresses are announced: at once, again a few times because a link may drop what is sent in the
// moment of the change, and steadily where the document asks for it. Pure.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "agent/reconcile/state.h"
#include "agent/vrrp/machine.h"
#include "common/model/document.h"

namespace lvs::vrrp {

/// After the first time, ascending.
std::vector<milliseconds> repetitions(const Announcing& announcing);

/// The addresses as they are announced: of an IPv4 block the first 4096 (net::kMostAnnounced), in small blocks, so that
/// each takes no more than kSliceOfBlock packets.
std::vector<reconcile::HeldAddress> announced(std::span<const reconcile::HeldAddress> addresses);
inline constexpr std::size_t kSliceOfBlock = 64;

/// Announcements of one group: those that are due go out in slices, so that thousands are no burst.
class Schedule {
 public:
  Schedule() = default;
  /// Addresses were announced as a whole at `now`.
  Schedule(const Announcing& announcing, Time now);
  /// Another steady interval, counted from now; repetitions that have begun go on.
  void refreshEvery(const Announcing& announcing, Time now);

  /// The next slice that is due, beginning at an index; at most `most` packets of these addresses, at least one
  /// address. Empty: nothing is due.
  std::span<const reconcile::HeldAddress> take(std::span<const reconcile::HeldAddress> addresses, Time now,
                                               std::size_t most);
  /// When take() has something again; none: never.
  std::optional<Time> next(Time now) const;

 private:
  std::vector<Time> again_;  ///< latest first
  std::optional<Time> refreshAt_;
  milliseconds refreshEvery_{0};
  std::optional<std::size_t> from_;  ///< where the next slice begins
};

/// How many packets an announcement of it takes.
std::size_t packetsOf(const reconcile::HeldAddress& held);

}  // namespace lvs::vrrp
