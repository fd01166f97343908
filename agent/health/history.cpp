#include "agent/health/history.h"

#include <algorithm>
#include <limits>

#include "agent/health/checks.h"

namespace lvs::health {

// Two texts a result, and the ones of the newest before the oldest's are gone.
static_assert(2 * (kKeptResults + 1) <= std::numeric_limits<std::uint8_t>::max());

std::uint8_t History::keep(const std::string& text) {
  auto place =
      std::find_if(said_.begin(), said_.end(), [&](const Said& one) { return one.uses > 0 && one.text == text; });
  if (place == said_.end()) {
    place = std::find_if(said_.begin(), said_.end(), [](const Said& one) { return one.uses == 0; });
    if (place == said_.end()) place = said_.insert(said_.end(), Said{});
    place->text = text;
  }
  ++place->uses;
  return static_cast<std::uint8_t>(place - said_.begin());
}

void History::add(const Observation& observation) {
  Kept kept;
  kept.wallMs = observation.wallMs;
  const auto latency = std::max<std::int64_t>(0, observation.latency.count());
  kept.latencyUs =
      static_cast<std::uint32_t>(std::min<std::int64_t>(latency, std::numeric_limits<std::uint32_t>::max()));
  kept.weight = observation.finding.weight.value_or(0);
  kept.hasWeight = observation.finding.weight.has_value();
  kept.good = observation.finding.good;
  kept.counts = observation.counts;
  kept.words = keep(observation.finding.words);
  kept.warning = keep(observation.warning);
  if (ring_.size() < kKeptResults) return ring_.push_back(kept);
  for (const std::uint8_t text : {ring_[oldest_].words, ring_[oldest_].warning}) {
    if (--said_[text].uses == 0) said_[text].text = std::string();
  }
  ring_[oldest_] = kept;
  oldest_ = (oldest_ + 1) % kKeptResults;
}

std::vector<Observation> History::all() const {
  std::vector<Observation> all;
  all.reserve(ring_.size());
  for (std::size_t i = 0; i < ring_.size(); ++i) {
    const Kept& kept = ring_[(oldest_ + i) % ring_.size()];
    Observation& one = all.emplace_back();
    one.finding.good = kept.good;
    one.finding.words = said_[kept.words].text;
    if (kept.hasWeight) one.finding.weight = kept.weight;
    one.latency = std::chrono::microseconds(kept.latencyUs);
    one.wallMs = kept.wallMs;
    one.warning = said_[kept.warning].text;
    one.counts = kept.counts;
  }
  return all;
}

}  // namespace lvs::health
