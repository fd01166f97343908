#include "agent/live/sampler.h"

#include <algorithm>

namespace lvs::live {

namespace {
/// Timeouts and daemons change seldom; they are asked for every so many ticks.
constexpr unsigned kInfoEvery = 3;
}  // namespace

Sample Sampler::sample(const reconcile::Names& names, std::int64_t wallMs, std::chrono::milliseconds sinceLast) {
  const bool renamed = names.services != names_.services || names.destinations != names_.destinations;
  if (!known_ || renamed || reading_.table.size() <= kSmallTable) return whole(names, wallMs);
  auto counts = kernel_.readCounts();
  if (!counts) return whole(names, wallMs);
  auto changed = overlay(reading_, *counts);
  if (!changed) return whole(names, wallMs);
  refreshInTurn(sinceLast, *changed);
  if (++ticksSinceInfo_ >= kInfoEvery) {
    ticksSinceInfo_ = 0;
    if (auto info = kernel_.readInfo()) info_ = std::move(*info);
  }
  Sample sample;
  sample.timeMs = wallMs;
  sample.facts = describeAll({}, info_, names);
  sample.services.reserve(changed->size());
  for (const ipvs::ServiceKey& key : *changed) {
    sample.services.push_back(describe(key, reading_.table.at(key), reading_.numbers[key], names));
  }
  return sample;
}

Sample Sampler::whole(const reconcile::Names& names, std::int64_t wallMs) {
  Sample sample;
  sample.timeMs = wallMs;
  auto reading = kernel_.readAll();
  if (!reading) {
    known_ = false;
    sample.failure = reading.message();
    return sample;
  }
  reading_ = std::move(*reading);
  if (!known_ || ++ticksSinceInfo_ >= kInfoEvery) {
    ticksSinceInfo_ = 0;
    if (auto info = kernel_.readInfo()) info_ = std::move(*info);
  }
  names_ = names;
  known_ = true;
  api::IpvsSnapshot all = describeAll(reading_, info_, names);
  sample.services = std::exchange(all.services, {});
  sample.facts = std::move(all);
  sample.whole = true;
  return sample;
}

void Sampler::refreshInTurn(std::chrono::milliseconds sinceLast, std::set<ipvs::ServiceKey>& changed) {
  const auto round = std::chrono::duration_cast<std::chrono::milliseconds>(kRound).count();
  const auto share = std::clamp<std::int64_t>(sinceLast.count(), 1, round);
  const std::size_t count =
      reading_.table.size() * static_cast<std::size_t>(share) / static_cast<std::size_t>(round) + 1;
  auto at = reading_.table.lower_bound(turn_);
  for (std::size_t done = 0; done < count; ++done) {
    if (at == reading_.table.end()) at = reading_.table.begin();
    const ipvs::ServiceKey key = at->first;
    ++at;
    auto fresh = kernel_.readService(key);
    if (!fresh) continue;  // gone meanwhile: the next tick's counts will show it
    const auto numbers = fresh->find(key);
    if (numbers == fresh->end()) continue;
    ipvs::ServiceNumbers& old = reading_.numbers[key];
    // Idle services stay unsaid: only what a person could see differ is told.
    const bool differs = old.counters != numbers->second.counters || old.rates != numbers->second.rates ||
                         std::any_of(numbers->second.destinations.begin(), numbers->second.destinations.end(),
                                     [&old](const auto& entry) {
                                       const ipvs::DestinationNumbers& was = old.destinations[entry.first];
                                       return was.counters != entry.second.counters ||
                                              was.rates != entry.second.rates ||
                                              was.persistent != entry.second.persistent;
                                     });
    if (differs) {
      old = numbers->second;
      changed.insert(key);
    }
  }
  turn_ = at == reading_.table.end() ? ipvs::ServiceKey{} : at->first;
}

}  // namespace lvs::live
