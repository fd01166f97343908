#include "console/services/rows.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>
#include <set>

#include "common/model/enums.h"
#include "console/topology/standing.h"

namespace lvs::services {
namespace {

/// The service as the agents name it: "tcp 192.168.1.214:80", "fwmark 80".
std::string keyOf(const VirtualService& service) {
  if (service.fwmark) return "fwmark " + std::to_string(*service.fwmark);
  const std::string address = service.address ? service.address->toString() : std::string();
  return std::string(wordOf(service.protocol)) + " " + Endpoint{address, service.port}.toString();
}

class Maker {
 public:
  Maker(const Cluster& cluster, const topology::Live& live)
      : cluster_(cluster), live_(live), standings_(cluster, live) {
    for (const auto& [name, director] : live) {
      for (const auto& [key, state] : director.services) told_[name][state.name].push_back(&state);
      for (const api::RealServerState& server : director.realServers) {
        if (server.state == "drifted") drifted_.emplace(server.name, server.sentence);
      }
    }
  }

  std::vector<Row> make() {
    for (const VirtualService& service : cluster_.virtualServices) {
      for (const std::string& director : carriers(service)) addService(service, director);
    }
    for (const auto& [name, director] : live_) {
      for (const auto& [key, state] : director.services) {
        if (!known_.contains(&state)) addForeign(state, name);
      }
    }
    shareOut();
    return std::move(rows_);
  }

 private:
  /// The members of the groups that hold the service's addresses, and whoever has it besides.
  std::vector<std::string> carriers(const VirtualService& service) const {
    std::vector<std::string> names;
    const auto take = [&](const std::string& name) {
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    };
    const auto takeGroup = [&](const IpAddress& address) {
      if (const FailoverGroup* group = cluster_.groupOf(address)) {
        for (const GroupMember& member : group->members) take(member.director);
      }
    };
    if (service.address) takeGroup(*service.address);
    for (const MarkRule& mark : service.marks) takeGroup(mark.address);
    for (const auto& [director, services] : told_) {
      if (services.contains(service.name)) take(director);
    }
    return names;
  }

  static Row blank(const std::string& key, const std::string& director) {
    Row row;
    row.key = key;
    row.director = director;
    return row;
  }

  /// Old or unknown numbers are that before they are anything else.
  bool overshadow(Row& row, const std::string& director) const {
    const auto found = live_.find(director);
    if (found == live_.end() || (!found->second.known && !found->second.reachable)) {
      row.state = State::unwatched;
      row.why = found == live_.end() ? Why::notPaired : Why::none;
      return true;
    }
    if (found->second.reachable && !found->second.tableKnown) {
      row.state = State::unwatched;
      return true;
    }
    if (found->second.reachable) return false;
    row.state = State::stale;
    row.why = Why::unreachable;
    return true;
  }

  void addService(const VirtualService& service, const std::string& director) {
    const auto told = told_.find(director);
    const std::vector<const api::ServiceState*>* states = nullptr;
    if (told != told_.end()) {
      if (const auto found = told->second.find(service.name); found != told->second.end()) states = &found->second;
    }
    if (!states) return addOne(service, director, nullptr);
    for (const api::ServiceState* state : *states) {
      known_.insert(state);
      addOne(service, director, state);
    }
  }

  void addOne(const VirtualService& service, const std::string& director, const api::ServiceState* state) {
    const std::string address = state ? state->key : keyOf(service);
    Row row = blank(service.name + "|" + director + "|" + address, director);
    row.id = "service/" + service.name;
    row.name = service.name;
    row.address = address;
    row.method = state ? state->scheduler : std::string(wordOf(service.scheduler));
    if (state) {
      row.counters = state->counters;
      row.rates = state->rates;
    }
    std::set<const api::DestinationState*> listed;
    for (const ServiceServer& entry : service.realServers) {
      const api::DestinationState* found = state ? destinationOf(*state, entry, service.port, listed) : nullptr;
      if (found) listed.insert(found);
      row.servers.push_back(serverRow(row, service, entry, found));
    }
    if (state) {
      for (const api::DestinationState& destination : state->destinations) {
        if (!listed.contains(&destination)) row.servers.push_back(otherServer(row, service, destination));
      }
    }
    sumUp(row);
    if (!overshadow(row, director)) {
      const bool serves = std::any_of(row.servers.begin(), row.servers.end(), [](const Row& server) {
        return server.state == State::serving || server.state == State::starting || server.state == State::held;
      });
      row.state = !state ? State::missing : serves ? State::serving : State::off;
      row.why = !state ? Why::notPushed : serves ? Why::none : Why::nobodyServes;
      if (state) tellPlace(row, service);
    }
    rows_.push_back(std::move(row));
  }

  /// The quorum, where it is lost.
  void tellPlace(Row& row, const VirtualService& service) const {
    const api::ServicePlace* place = topology::placesAt(live_, row.director, service.name);
    if (!place || (place->quorum && !place->sorry)) return;
    row.state = place->sorry ? State::sorry : State::noQuorum;
    row.why = Why::told;
    row.detail = topology::placeWhy(*place);
  }

  /// What checks and maintenance make of it. A director that tells nothing of its own shows the checks of the one whose
  /// view counts; what its kernel does is its own.
  void tellHealth(Row& row, const VirtualService& service, const ServiceServer& entry,
                  const api::DestinationState* state) const {
    const std::uint16_t port = entry.port.value_or(service.port);
    const auto own = standings_.at(row.director, service.name, entry.server, port);
    const auto counts = service.healthCheck.empty() || (own && own->check && own->check->lastMs != 0)
                            ? own
                            : standings_.at(standings_.viewpoint(service), service.name, entry.server, port);
    if (counts) row.check = counts->check;
    if (!own) return;
    const topology::Health health = topology::healthOf(*own);
    const State told = stateOf(health);
    // Whatever has a weight has to be in the kernel.
    if (!state && own->place.weight > 0) return;
    if (!state) row.weight = 0;
    if (told == State::serving && row.state != State::serving) return;
    row.state = told;
    const std::string why = topology::standingWhy(*own);
    if (told == State::serving && row.why == Why::told) return;  // its set-up has drifted
    if (told != State::serving && told != State::off) row.word = topology::standingWord(*own);
    if (told == State::off && why.empty()) return;
    row.why = why.empty() ? Why::none : Why::told;
    row.detail = why;
  }

  static State stateOf(topology::Health health) {
    switch (health) {
      case topology::Health::down: return State::down;
      case topology::Health::draining: return State::draining;
      case topology::Health::out: return State::out;
      case topology::Health::starting: return State::starting;
      case topology::Health::held: return State::held;
      case topology::Health::off: return State::off;
      default: return State::serving;
    }
  }

  /// The entry's destination in the kernel; one real server may stand there with several ports.
  static const api::DestinationState* destinationOf(const api::ServiceState& state, const ServiceServer& entry,
                                                    std::uint16_t servicePort,
                                                    const std::set<const api::DestinationState*>& taken) {
    const api::DestinationState* other = nullptr;
    for (const api::DestinationState& destination : state.destinations) {
      if (destination.name != entry.server || taken.contains(&destination)) continue;
      if (destination.port == entry.port.value_or(servicePort)) return &destination;
      other = &destination;
    }
    return other;
  }

  Row serverRow(const Row& service, const VirtualService& wanted, const ServiceServer& entry,
                const api::DestinationState* state) const {
    Row row = blank(service.key + "|" + entry.server + (entry.port ? " " + std::to_string(*entry.port) : ""),
                    service.director);
    row.id = "server/" + entry.server;
    row.name = entry.server;
    row.weight = entry.weight;
    row.method = wordOf(entry.forwarding.value_or(wanted.forwarding));
    if (const RealServer* server = cluster_.realServer(entry.server))
      row.address = Endpoint{server->address.toString(), entry.port.value_or(wanted.port)}.toString();
    if (state) take(row, *state);
    if (overshadow(row, service.director)) return row;
    if (!state) {
      row.state = State::missing;
      row.why = Why::notPushed;
    } else {
      row.state = state->weight > 0 ? State::serving : State::off;
      row.why = state->weight > 0 ? Why::none : Why::weightZero;
      if (const auto drift = drifted_.find(entry.server); drift != drifted_.end()) {
        row.why = Why::told;
        row.detail = drift->second;
      }
    }
    tellHealth(row, wanted, entry, state);
    return row;
  }

  /// The service's sorry server, or one that somebody made by hand.
  Row otherServer(const Row& service, const VirtualService& wanted, const api::DestinationState& state) const {
    Row row = foreignServer(service, state);
    if (row.state != State::foreign || !wanted.sorryServer || wanted.sorryServer->address.toString() != state.address ||
        wanted.sorryServer->port.value_or(wanted.port) != state.port)
      return row;
    row.name = QCoreApplication::translate("Health", "Sorry server").toStdString();
    row.state = State::sorry;
    row.why = Why::none;
    return row;
  }

  Row foreignServer(const Row& service, const api::DestinationState& state) const {
    const std::string at = Endpoint{state.address, state.port}.toString();
    Row row = blank(service.key + "|" + at, service.director);
    row.name = state.name.empty() ? state.address : state.name;
    take(row, state);
    row.state = State::foreign;
    row.why = Why::byHand;
    (void)overshadow(row, service.director);
    return row;
  }

  void addForeign(const api::ServiceState& state, const std::string& name) {
    Row row = blank("|" + name + "|" + state.key, name);
    row.name = state.name.empty() ? state.key : state.name;
    row.address = state.key;
    row.method = state.scheduler;
    row.counters = state.counters;
    row.rates = state.rates;
    for (const api::DestinationState& destination : state.destinations)
      row.servers.push_back(foreignServer(row, destination));
    sumUp(row);
    row.state = State::foreign;
    row.why = Why::byHand;
    (void)overshadow(row, name);
    rows_.push_back(std::move(row));
  }

  static void take(Row& row, const api::DestinationState& state) {
    row.address = Endpoint{state.address, state.port}.toString();
    row.method = state.forwarding;
    row.weight = state.weight;
    row.active = state.active;
    row.inactive = state.inactive;
    row.persistent = state.persistent;
    row.counters = state.counters;
    row.rates = state.rates;
  }

  static void sumUp(Row& service) {
    for (const Row& server : service.servers) {
      service.active += server.active;
      service.inactive += server.inactive;
      service.persistent += server.persistent;
    }
    const auto total = static_cast<double>(service.active + service.inactive);
    for (Row& server : service.servers)
      server.share = total > 0 ? static_cast<double>(server.active + server.inactive) / total : 0;
  }

  void shareOut() {
    double total = 0;
    for (const Row& row : rows_) total += static_cast<double>(row.active + row.inactive);
    for (Row& row : rows_) row.share = total > 0 ? static_cast<double>(row.active + row.inactive) / total : 0;
  }

  const Cluster& cluster_;
  const topology::Live& live_;
  topology::Standings standings_;
  std::map<std::string, std::map<std::string, std::vector<const api::ServiceState*>>> told_;
  std::map<std::string, std::string> drifted_;
  std::set<const api::ServiceState*> known_;
  std::vector<Row> rows_;
};

Sample sampleOf(const Row& row) {
  const bool ran = row.check && row.check->lastMs != 0;
  return {static_cast<float>(row.rates.connections),
          static_cast<float>(row.active),
          static_cast<float>(row.inactive),
          static_cast<float>(row.rates.inPackets),
          static_cast<float>(row.rates.outPackets),
          static_cast<float>(row.rates.inBytes),
          static_cast<float>(row.rates.outBytes),
          ran ? static_cast<float>(row.check->latencyMicroseconds) / 1000 : std::numeric_limits<float>::quiet_NaN()};
}

bool isKnown(const Row& row) {
  return row.state != State::missing && row.state != State::stale && row.state != State::unwatched;
}

std::uint64_t grown(std::uint64_t now, std::uint64_t then) { return now >= then ? now - then : now; }

}  // namespace

std::vector<Row> makeRows(const Cluster& cluster, const topology::Live& live) { return Maker(cluster, live).make(); }

std::map<std::string, Sample> samples(const std::vector<Row>& rows) {
  std::map<std::string, Sample> all;
  for (const Row& row : rows) {
    if (!isKnown(row)) continue;
    all.emplace(row.key, sampleOf(row));
    for (const Row& server : row.servers) {
      if (isKnown(server)) all.emplace(server.key, sampleOf(server));
    }
  }
  return all;
}

void Baseline::set(const std::vector<Row>& rows) {
  counters_.clear();
  for (const Row& row : rows) {
    counters_[row.key] = row.counters;
    for (const Row& server : row.servers) counters_[server.key] = server.counters;
  }
}

api::Counters Baseline::since(const Row& row) const {
  const auto found = counters_.find(row.key);
  if (found == counters_.end()) return row.counters;
  const api::Counters& then = found->second;
  return {grown(row.counters.connections, then.connections), grown(row.counters.inPackets, then.inPackets),
          grown(row.counters.outPackets, then.outPackets), grown(row.counters.inBytes, then.inBytes),
          grown(row.counters.outBytes, then.outBytes)};
}

}  // namespace lvs::services
