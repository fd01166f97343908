#include "agent/trace/course.h"

#include <algorithm>

namespace lvs::trace {

std::optional<Shot> Course::next() {
  const std::size_t which = sent_ / order_.tries;
  if (which >= end_) return std::nullopt;
  Shot shot;
  shot.number = static_cast<std::uint16_t>(sent_++);
  if (!order_.ping) shot.hops = static_cast<std::uint8_t>(which + 1);
  shot.bytes = order_.bytes;
  hop(shot);
  return shot;
}

HopSeen& Course::hop(const Shot& shot) {
  while (seen_.size() <= at(shot))
    seen_.push_back({order_.ping ? 0 : static_cast<std::uint32_t>(seen_.size() + 1), 0, {}});
  return seen_[at(shot)];
}

void Course::answered(const Shot& shot, const Answer& answer) {
  hop(shot).answers.push_back(answer);
  if (answer.meaning != Meaning::passed) end_ = std::min(end_, at(shot) + 1);
}

void Course::lost(const Shot& shot) { ++hop(shot).lost; }

bool Course::over() const {
  if (seen_.size() < end_) return false;
  return std::all_of(seen_.begin(), seen_.begin() + static_cast<std::ptrdiff_t>(end_),
                     [this](const HopSeen& hop) { return hop.answers.size() + hop.lost >= order_.tries; });
}

std::vector<HopSeen> Course::hops() const {
  std::vector<HopSeen> hops(seen_.begin(), seen_.begin() + static_cast<std::ptrdiff_t>(std::min(seen_.size(), end_)));
  while (!hops.empty() && hops.back().answers.empty() && hops.back().lost == 0) hops.pop_back();
  return hops;
}

bool reached(const std::vector<HopSeen>& hops) {
  return std::any_of(hops.begin(), hops.end(), [](const HopSeen& hop) {
    return std::any_of(hop.answers.begin(), hop.answers.end(),
                       [](const Answer& answer) { return answer.meaning == Meaning::reached; });
  });
}

}  // namespace lvs::trace
