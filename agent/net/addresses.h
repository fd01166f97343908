// Addresses and blocks of the director's interfaces over rtnetlink: a thousand VIPs are a few sends. A
// block is a route of type local in the kernel's table local, so that the kernel answers for all of it.
// What is there already, or gone already, counts as done.
#pragma once

#include <cstddef>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "agent/net/netlink.h"
#include "agent/reconcile/plan.h"
#include "agent/reconcile/state.h"

namespace lvs::net {

class Addresses {
 public:
  using Refusals = std::vector<std::pair<std::size_t, std::string>>;

  /// Every address of the interfaces, and the blocks through them where `blocks` asks for those.
  /// An interface that is not there has none.
  Result<std::set<reconcile::HeldAddress>> read(const std::set<std::string>& interfaces, bool blocks);

  /// Does the address steps, others are passed over, and announces what was added. Removing an address
  /// takes others of its subnet along in the kernel (secondary addresses, unless promote_secondaries is
  /// set): those that were not to go are put back.
  /// With `announces` false the caller announces.
  Refusals apply(std::span<const reconcile::Step> steps, bool announces = true);

 private:
  Result<Netlink*> socket();
  /// Whole RTM_NEWADDR messages of the interfaces with these numbers.
  Result<std::vector<std::vector<std::uint8_t>>> dump(Netlink& on, const std::set<unsigned>& indexes, int family);
  void putBack(Netlink& on, const std::vector<std::vector<std::uint8_t>>& before, const std::set<unsigned>& indexes,
               std::span<const reconcile::Step> steps);

  std::unique_ptr<Netlink> socket_;
};

}  // namespace lvs::net
