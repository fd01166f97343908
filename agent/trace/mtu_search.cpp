#include "agent/trace/mtu_search.h"

#include <algorithm>

namespace lvs::trace {
namespace {

/// What links and tunnels often have: Ethernet, PPPoE, IPIP, GRE, WireGuard, VXLAN, IPv6's least, IPv4's reassembly.
constexpr std::uint32_t kOften[] = {1500, 1492, 1480, 1476, 1460, 1450, 1420, 1400, 1280, 576};
constexpr std::uint32_t kAtOnceInRound = 10;
constexpr unsigned kMostRounds = 12;
constexpr std::uint32_t kLargest = 65535;

}  // namespace

// RFC 791 (3.2) and RFC 8200 (5) have the least that every link carries.
MtuSearch::MtuSearch(Family family, std::uint32_t tries)
    : least_(family == Family::ipv6 ? 1280 : 68), tries_(std::max(tries, 2U)), limit_(kLargest) {
  askFor({kLargest});  // this machine's own interface says what it takes
}

void MtuSearch::askFor(std::vector<std::uint32_t> sizes) {
  round_ = std::move(sizes);
  sent_ = 0;
  ++rounds_;
  for (const std::uint32_t size : round_) silent_[size] = 0;
}

/// Whether an answer to this size would still say something.
bool MtuSearch::undecided(std::uint32_t size) const {
  if (over_ || size <= passed_ || size > limit_) return false;
  const auto found = silent_.find(size);
  return found == silent_.end() || found->second < tries_;
}

std::optional<Shot> MtuSearch::next() {
  while (!over_ && sent_ < round_.size() * tries_) {
    const std::uint32_t size = round_[sent_++ % round_.size()];
    if (!undecided(size)) continue;
    Shot shot;
    shot.number = number_++;
    shot.bytes = static_cast<std::uint16_t>(size);
    return shot;
  }
  return std::nullopt;
}

void MtuSearch::answered(const Shot& shot, const Answer& answer) {
  if (answer.meaning == Meaning::tooBig) {
    // A router that tells nothing (before RFC 1191), or nonsense, tells that much: this size is too large.
    const std::uint32_t most = shot.bytes - 1U;
    const std::uint32_t told = answer.mtu >= least_ && answer.mtu <= most ? answer.mtu : most;
    if (told < limit_) {
      limit_ = told;
      told_ = true;
      if (answer.own) by_.reset();
      else by_ = answer.from;
    }
  } else if (answer.meaning == Meaning::reached) {
    passed_ = std::max<std::uint32_t>(passed_, shot.bytes);
  } else {
    silent_[shot.bytes] = tries_;  // refused for another reason: it says nothing of the size
  }
  decide();
}

void MtuSearch::lost(const Shot& shot) {
  ++silent_[shot.bytes];
  decide();
}

/// Once a round is over: the next, or the end.
void MtuSearch::decide() {
  if (over_ || std::any_of(round_.begin(), round_.end(), [this](std::uint32_t size) { return undecided(size); }))
    return;
  std::uint32_t high = limit_ + 1;  // does not pass
  for (const auto& [size, lost] : silent_)
    if (size > passed_ && lost >= tries_) high = std::min(high, size);
  if (passed_ + 1 >= high || rounds_ >= kMostRounds) {
    over_ = true;
    return;
  }
  std::vector<std::uint32_t> sizes;
  const auto add = [&](std::uint32_t size) {
    const bool fits = size > passed_ && size < high && !silent_.contains(size);
    if (fits && std::find(sizes.begin(), sizes.end(), size) == sizes.end()) sizes.push_back(size);
  };
  // What was told, then what is likely, then evenly between.
  add(limit_);
  if (passed_ == 0) {
    add(least_);
    for (const std::uint32_t size : kOften) add(size);
    // Nothing at all has passed, not even the smallest.
    if (sizes.empty()) {
      over_ = true;
      return;
    }
  } else {
    for (std::uint32_t part = 1; part < kAtOnceInRound; ++part) add(passed_ + (high - passed_) * part / kAtOnceInRound);
    if (sizes.empty()) add(passed_ + 1);
  }
  if (sizes.empty()) over_ = true;
  else askFor(std::move(sizes));
}

MtuFound MtuSearch::found() const {
  MtuFound found;
  found.mtu = passed_;
  if (told_) found.limit = limit_;
  found.by = by_;
  if (passed_ == 0) return found;
  for (const auto& [size, lost] : silent_) {
    if (size <= passed_ || size > limit_ || lost < tries_) continue;
    found.vanished = size;
    break;
  }
  return found;
}

}  // namespace lvs::trace
