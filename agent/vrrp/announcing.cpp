#include "agent/vrrp/announcing.h"

#include <algorithm>
#include <array>

namespace lvs::vrrp {
namespace {

/// Soon, because what is lost hurts; then ever later, because a switch that was about to learn needs seconds.
constexpr milliseconds kGrowing[] = {milliseconds(250), milliseconds(550), milliseconds(1700), milliseconds(2500)};

}  // namespace

std::vector<milliseconds> repetitions(const Announcing& announcing) {
  std::vector<milliseconds> all;
  milliseconds after{0};
  for (std::size_t at = 0; at < announcing.repeats; ++at) {
    after += announcing.repeatAfterMs ? milliseconds(*announcing.repeatAfterMs)
                                      : kGrowing[std::min(at, std::size(kGrowing) - 1)];
    all.push_back(after);
  }
  return all;
}

std::vector<reconcile::HeldAddress> announced(std::span<const reconcile::HeldAddress> addresses) {
  constexpr unsigned kSliceLength = 26;
  std::vector<reconcile::HeldAddress> all;
  for (const reconcile::HeldAddress& held : addresses) {
    const IpAddress& first = held.prefix.address;
    if (!held.block || first.isIpv6() || held.prefix.length >= kSliceLength) {
      all.push_back(held);
      continue;
    }
    const std::size_t slices = std::size_t{1} << std::min(kSliceLength - held.prefix.length, 6U);
    std::array<std::uint8_t, 4> bytes{};
    std::copy_n(first.bytes().begin(), bytes.size(), bytes.begin());
    for (std::size_t slice = 0; slice < slices; ++slice) {
      all.push_back({held.interface, {IpAddress::fromBytes(Family::ipv4, bytes.data()), kSliceLength}, true});
      // On to the next 64 addresses: 6 bits of the last byte, with what it carries over.
      unsigned carry = kSliceOfBlock;
      for (std::size_t at = bytes.size(); carry > 0 && at-- > 0; carry >>= 8U) {
        carry += bytes[at];
        bytes[at] = static_cast<std::uint8_t>(carry & 0xffU);
      }
    }
  }
  return all;
}

std::size_t packetsOf(const reconcile::HeldAddress& held) {
  const auto bits = static_cast<unsigned>(held.prefix.address.bitLength()) - held.prefix.length;
  // Of an IPv6 block nothing is announced: nobody could count it.
  if (!held.block || held.prefix.address.isIpv6()) return 1;
  return std::size_t{1} << std::min(bits, 12U);
}

Schedule::Schedule(const Announcing& announcing, Time now) {
  for (const milliseconds after : repetitions(announcing)) again_.insert(again_.begin(), now + after);
  refreshEvery(announcing, now);
}

void Schedule::refreshEvery(const Announcing& announcing, Time now) {
  const milliseconds every = std::chrono::seconds(announcing.refreshSeconds);
  if (every == refreshEvery_) return;
  refreshEvery_ = every;
  refreshAt_.reset();
  if (every.count() > 0) refreshAt_ = now + every;
}

std::span<const reconcile::HeldAddress> Schedule::take(std::span<const reconcile::HeldAddress> addresses, Time now,
                                                       std::size_t most) {
  if (!from_) {
    bool due = false;
    // Those that were missed are one.
    for (; !again_.empty() && again_.back() <= now; again_.pop_back()) due = true;
    if (refreshAt_ && *refreshAt_ <= now) {
      due = true;
      refreshAt_ = now + refreshEvery_;
    }
    if (!due) return {};
    from_ = 0;
  }
  const std::size_t first = std::min(*from_, addresses.size());
  std::size_t last = first;
  std::size_t packets = 0;
  while (last < addresses.size() && (last == first || packets + packetsOf(addresses[last]) <= most))
    packets += packetsOf(addresses[last++]);
  from_ = last;
  if (last == addresses.size()) from_.reset();
  return addresses.subspan(first, last - first);
}

std::optional<Time> Schedule::next(Time now) const {
  if (from_) return now;
  std::optional<Time> next = refreshAt_;
  if (!again_.empty()) next = next ? std::min(*next, again_.back()) : again_.back();
  return next;
}

}  // namespace lvs::vrrp
