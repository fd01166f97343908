#include "agent/health/passive.h"

#include <algorithm>

namespace lvs::health {
namespace {

/// "2 s", to the nearest, and never nothing.
std::string inSeconds(std::chrono::milliseconds time) {
  return std::to_string(std::max<std::int64_t>(1, (time.count() + 500) / 1000)) + " s";
}

std::string newConnections(std::uint64_t count) {
  return std::to_string(count) + (count == 1 ? " new connection" : " new connections");
}

}  // namespace

void HandshakeTally::take(const ipvs::Handshakes& seen, SteadyTime at) {
  for (auto& [server, count] : counts_) {
    count.settled.opened += count.young;
    count.young = 0;
  }
  for (const auto& [server, counter] : seen.opened) {
    const auto [place, isNew] = counts_.try_emplace(server);
    Count& count = place->second;
    // A counter that went back began anew, with a real server that was put back.
    if (!isNew) count.young = counter >= count.counter ? counter - count.counter : counter;
    count.counter = counter;
  }
  std::unordered_map<std::uint64_t, bool> halfOpen;
  halfOpen.reserve(seen.halfOpen.size());
  for (const ipvs::HalfOpen& one : seen.halfOpen) {
    const auto before = halfOpen_.find(one.connection);
    const bool isNew = before == halfOpen_.end();
    // The file may show an entry twice.
    if (!halfOpen.emplace(one.connection, isNew && begun_).second) continue;
    if (isNew || !before->second) continue;
    auto count = counts_.find(one.server);
    // Real servers of services of all ports have none of their own.
    if (count == counts_.end()) count = counts_.find({one.server.address, 0});
    if (count != counts_.end()) ++count->second.settled.unanswered;
  }
  halfOpen_ = std::move(halfOpen);
  if (begun_) patience_ = std::chrono::duration_cast<std::chrono::milliseconds>(at - last_);
  begun_ = true;
  last_ = at;
}

Settled HandshakeTally::of(const ipvs::DestinationKey& server) const {
  const auto found = counts_.find(server);
  return found == counts_.end() ? Settled{} : found->second.settled;
}

Observation passiveObservation(const HealthCheck& check, const Settled& before, const Settled& now,
                               std::chrono::milliseconds patience) {
  Observation observation;
  const std::uint64_t opened = now.opened - std::min(before.opened, now.opened);
  // Readings of counters and of entries are moments apart.
  const std::uint64_t unanswered = std::min(opened, now.unanswered - std::min(before.unanswered, now.unanswered));
  Finding& finding = observation.finding;
  if (opened < check.atLeast) {
    finding.words = newConnections(opened) + "; fewer than " + std::to_string(check.atLeast) + " say nothing";
    observation.counts = false;
    return observation;
  }
  finding.good = unanswered * 100 < opened * check.unansweredPercent;
  const std::uint64_t told = finding.good ? opened - unanswered : unanswered;
  finding.words = std::to_string(told) + " of " + newConnections(opened) + (told == 1 ? " was" : " were") +
                  (finding.good ? "" : " not") + " answered within " + inSeconds(patience);
  return observation;
}

}  // namespace lvs::health
