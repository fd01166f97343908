#include "agent/live/delta.h"

#include <netinet/in.h>

#include <utility>

namespace lvs::live {

namespace {

const char* protocolName(const ipvs::ServiceKey& key) {
  if (key.fwmark != 0) return "fwmark";
  switch (key.protocol) {
    case IPPROTO_TCP: return "tcp";
    case IPPROTO_UDP: return "udp";
    case IPPROTO_SCTP: return "sctp";
    default: return "unknown";
  }
}

const char* forwardingName(Forwarding forwarding) {
  switch (forwarding) {
    case Forwarding::nat: return "nat";
    case Forwarding::directRouting: return "direct-routing";
    case Forwarding::tunnel: return "tunnel";
  }
  return "nat";
}

template <typename Map, typename Key>
std::string nameIn(const Map& names, const Key& key) {
  const auto found = names.find(key);
  return found == names.end() ? std::string() : found->second;
}

}  // namespace

api::ServiceState describe(const ipvs::ServiceKey& key, const ipvs::Service& service,
                           const ipvs::ServiceNumbers& numbers, const reconcile::Names& names) {
  api::ServiceState state;
  state.key = key.toString();
  state.name = nameIn(names.services, key);
  state.protocol = protocolName(key);
  if (key.fwmark == 0) state.address = key.address.toString();
  state.port = key.port;
  state.fwmark = key.fwmark;
  state.scheduler = service.scheduler;
  state.counters = numbers.counters;
  state.rates = numbers.rates;
  state.destinations.reserve(service.destinations.size());
  const auto named = names.destinations.find(key);
  for (const auto& [destinationKey, destination] : service.destinations) {
    api::DestinationState& to = state.destinations.emplace_back();
    if (named != names.destinations.end()) to.name = nameIn(named->second, destinationKey);
    to.address = destinationKey.address.toString();
    to.port = destinationKey.port;
    to.forwarding = forwardingName(destination.forwarding);
    to.weight = destination.weight;
    const auto found = numbers.destinations.find(destinationKey);
    if (found == numbers.destinations.end()) continue;
    to.active = found->second.active;
    to.inactive = found->second.inactive;
    to.persistent = found->second.persistent;
    to.counters = found->second.counters;
    to.rates = found->second.rates;
  }
  return state;
}

api::IpvsSnapshot describeAll(const ipvs::Reading& reading, const ipvs::Info& info, const reconcile::Names& names) {
  api::IpvsSnapshot snapshot;
  snapshot.tableSize = info.tableSize;
  snapshot.timeouts = info.timeouts;
  snapshot.daemons = info.daemons;
  snapshot.services.reserve(reading.table.size());
  static const ipvs::ServiceNumbers kNone;
  for (const auto& [key, service] : reading.table) {
    const auto numbers = reading.numbers.find(key);
    snapshot.services.push_back(
        describe(key, service, numbers == reading.numbers.end() ? kNone : numbers->second, names));
  }
  return snapshot;
}

std::optional<std::set<ipvs::ServiceKey>> overlay(ipvs::Reading& reading, const ipvs::Counts& counts) {
  std::set<ipvs::ServiceKey> changed;
  if (counts.size() != reading.table.size()) return std::nullopt;
  // Both are ordered by the same keys: walking them side by side costs no look-ups.
  auto service = reading.table.begin();
  for (const auto& [key, destinations] : counts) {
    if (service->first != key || service->second.destinations.size() != destinations.size()) return std::nullopt;
    ipvs::ServiceNumbers& numbers = reading.numbers[key];
    auto destination = service->second.destinations.begin();
    bool differs = false;
    for (const auto& [destinationKey, count] : destinations) {
      if (destination->first != destinationKey) return std::nullopt;
      ipvs::DestinationNumbers& to = numbers.destinations[destinationKey];
      if (to.active != count.active || to.inactive != count.inactive || destination->second.weight != count.weight) {
        to.active = count.active;
        to.inactive = count.inactive;
        destination->second.weight = count.weight;
        differs = true;
      }
      ++destination;
    }
    if (differs) changed.insert(key);
    ++service;
  }
  return changed;
}

void LiveTable::take(Sample sample) {
  ++tick_;
  if (!filled_) {
    floor_ = tick_;
    filled_ = true;
  }
  // A delta has no daemons and no timeouts: whoever has the old ones gets a snapshot.
  if (facts_.daemons != sample.facts.daemons || facts_.timeouts != sample.facts.timeouts) floor_ = tick_;
  facts_ = std::move(sample.facts);
  facts_.timeMs = sample.timeMs;
  std::map<std::string, Entry> before;
  if (sample.whole) before.swap(entries_);
  for (api::ServiceState& state : sample.services) {
    std::map<std::string, Entry>& old = sample.whole ? before : entries_;
    const auto known = old.find(state.key);
    const bool same = known != old.end() && known->second.state == state;
    const std::uint64_t changed = same ? known->second.changed : tick_;
    removed_.erase(state.key);
    std::string key = state.key;
    entries_.insert_or_assign(std::move(key), Entry{std::move(state), changed});
  }
  for (const auto& [key, entry] : before) {
    if (!entries_.contains(key)) removed_[key] = tick_;
  }
  if (removed_.size() > kMostRemovals) {
    removed_.clear();
    floor_ = tick_;
  }
}

void LiveTable::empty() {
  entries_.clear();
  removed_.clear();
  filled_ = false;
}

api::IpvsSnapshot LiveTable::snapshot() const {
  api::IpvsSnapshot snapshot = facts_;
  snapshot.tick = tick_;
  snapshot.services.reserve(entries_.size());
  for (const auto& [key, entry] : entries_) snapshot.services.push_back(entry.state);
  return snapshot;
}

std::optional<api::IpvsDelta> LiveTable::since(std::uint64_t tick) const {
  if (!filled_ || tick < floor_ || tick > tick_) return std::nullopt;
  api::IpvsDelta delta;
  delta.tick = tick_;
  delta.timeMs = facts_.timeMs;
  for (const auto& [key, entry] : entries_) {
    if (entry.changed > tick) delta.changed.push_back(entry.state);
  }
  for (const auto& [key, at] : removed_) {
    if (at > tick) delta.removed.push_back(key);
  }
  return delta;
}

}  // namespace lvs::live
