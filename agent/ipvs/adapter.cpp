#include "agent/ipvs/adapter.h"

#include <linux/ip_vs.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <thread>
#include <variant>

namespace lvs::ipvs {
namespace {

/// The calling thread's namespace: /proc/net is that of the process's first thread.
constexpr char kTableFile[] = "/proc/thread-self/net/ip_vs";

/// Below this, starting a thread costs more than it saves.
constexpr std::size_t kServicesForTwoThreads = 100;

Error asked(const char* what, const net::Reply& reply) {
  return {"", std::string("The kernel refused to tell ") + what + ": " + std::strerror(reply.error)};
}

}  // namespace

Result<std::unique_ptr<Adapter::Line>> Adapter::connect() {
  auto socket = net::Netlink::open(NETLINK_GENERIC);
  if (!socket) return socket.errors();
  const auto family = socket->resolveFamily(IPVS_GENL_NAME);
  if (!family) {
    return Error{"", "The kernel has no IPVS: the module ip_vs is not there or may not be loaded"};
  }
  return std::unique_ptr<Line>(new Line{std::move(*socket), Encoder(*family)});
}

Result<Adapter::Line*> Adapter::line(std::size_t number) {
  if (!lines_[number]) {
    auto made = connect();
    if (!made) return made.errors();
    lines_[number] = std::move(*made);
  }
  return lines_[number].get();
}

Adapter::Refusals Adapter::apply(std::span<const reconcile::Step> steps) {
  Refusals refusals;
  const auto on = line(0);
  net::RequestList requests;
  std::vector<std::size_t> stepOf;
  for (std::size_t at = 0; at < steps.size(); ++at) {
    const auto* service = std::get_if<reconcile::ServiceStep>(&steps[at].action);
    const auto* destination = std::get_if<reconcile::DestinationStep>(&steps[at].action);
    const auto* daemon = std::get_if<reconcile::DaemonStep>(&steps[at].action);
    if (!service && !destination && !daemon) continue;
    stepOf.push_back(at);
    if (!on) {
      refusals.emplace_back(at, on.message());
    } else if (service) {
      requests.add((*on)->encoder.service(service->verb, service->key, service->service));
    } else if (daemon) {
      requests.add((*on)->encoder.daemon(daemon->verb, daemon->daemon));
    } else {
      requests.add((*on)->encoder.destination(destination->verb, destination->service, destination->key,
                                              destination->destination));
    }
  }
  if (!on || requests.size() == 0) return refusals;
  const auto replies = (*on)->socket.transact(requests);
  if (!replies) {
    lines_[0].reset();
    for (const std::size_t at : stepOf) refusals.emplace_back(at, replies.message());
    return refusals;
  }
  for (std::size_t index = 0; index < replies->size(); ++index) {
    const net::Reply& reply = (*replies)[index];
    if (reply.error == 0) continue;
    const auto& action = steps[stepOf[index]].action;
    std::string why;
    if (const auto* service = std::get_if<reconcile::ServiceStep>(&action)) why = refusal(*service, reply);
    else if (const auto* daemon = std::get_if<reconcile::DaemonStep>(&action)) why = refusal(*daemon, reply);
    else why = refusal(std::get<reconcile::DestinationStep>(action), reply);
    refusals.emplace_back(stepOf[index], std::move(why));
  }
  return refusals;
}

Result<std::vector<Adapter::Found>> Adapter::dumpServices(Line& on) {
  std::vector<Found> found;
  const auto reply = on.socket.ask(on.encoder.dumpServices(), true, [&found](const nlmsghdr* message) {
    if (auto service = decodeService(message)) found.push_back({std::move(*service), {}, {}});
  });
  if (!reply) return reply.errors();
  if (reply->error != 0) return asked("its virtual services", *reply);
  marks_.clear();
  for (const Found& one : found) {
    if (one.service.key.fwmark != 0) marks_[one.service.key.fwmark].push_back(one.service.key.family);
  }
  return found;
}

void Adapter::dumpDestinations(Line& on, Found& into) {
  const ServiceKey& key = into.service.key;
  const auto reply = on.socket.ask(on.encoder.dumpDestinations(key), true, [&](const nlmsghdr* message) {
    if (auto destination = decodeDestination(message, key.family)) into.destinations.push_back(std::move(*destination));
  });
  if (!reply) {
    into.faults = reply.errors();
  } else if (reply->error != 0 && reply->error != ESRCH && reply->error != ENOENT) {
    into.faults = {asked(("the real servers of " + key.toString()).c_str(), *reply)};
  }
}

Outcome Adapter::dumpAllDestinations(std::vector<Found>& services) {
  const auto first = line(0);
  if (!first) return first.errors();
  std::atomic<std::size_t> next{0};
  std::atomic<bool> failed{false};
  const auto work = [&](Line& on) {
    // A few at a time, so that the threads do not contend for the counter.
    constexpr std::size_t kShare = 16;
    for (std::size_t at = next.fetch_add(kShare); at < services.size() && !failed; at = next.fetch_add(kShare)) {
      for (std::size_t one = at; one < std::min(at + kShare, services.size()); ++one) {
        dumpDestinations(on, services[one]);
        if (!services[one].faults.empty()) failed = true;
      }
    }
  };
  if (services.size() >= kServicesForTwoThreads) {
    if (const auto second = line(1)) {
      std::jthread helper([&work, other = *second] { work(*other); });
      work(**first);
    } else {
      work(**first);
    }
  } else {
    work(**first);
  }
  for (const Found& one : services) {
    if (one.faults.empty()) continue;
    // Late answers must not be taken for those of the next dump.
    lines_[0].reset();
    lines_[1].reset();
    return one.faults;
  }
  return Done{};
}

Result<Reading> Adapter::readAll() {
  const auto on = line(0);
  if (!on) return on.errors();
  auto services = dumpServices(**on);
  if (!services) {
    // The family's number changes when the module is loaded anew: resolve it again next time.
    lines_[0].reset();
    lines_[1].reset();
    return services.errors();
  }
  if (Outcome dumped = dumpAllDestinations(*services); !dumped) return dumped.errors();
  Reading reading;
  for (Found& found : *services) {
    Service& service =
        reading.table.insert_or_assign(found.service.key, std::move(found.service.service)).first->second;
    ServiceNumbers& numbers =
        reading.numbers.insert_or_assign(found.service.key, std::move(found.service.numbers)).first->second;
    for (DestinationMessage& one : found.destinations) {
      service.destinations.insert_or_assign(one.key, one.destination);
      numbers.destinations.insert_or_assign(one.key, one.numbers);
    }
  }
  return reading;
}

Result<Numbers> Adapter::readService(const ServiceKey& key) {
  const auto on = line(0);
  if (!on) return on.errors();
  Found found;
  bool decoded = false;
  const auto reply = (*on)->socket.ask((*on)->encoder.getService(key), false, [&](const nlmsghdr* message) {
    if (auto service = decodeService(message)) {
      found.service = std::move(*service);
      decoded = true;
    }
  });
  if (!reply) {
    lines_[0].reset();
    return reply.errors();
  }
  if (reply->error == ESRCH || !decoded) return Error{"", "The kernel has no virtual service " + key.toString()};
  if (reply->error != 0) return asked(("about " + key.toString()).c_str(), *reply);
  dumpDestinations(**on, found);
  if (!found.faults.empty()) {
    lines_[0].reset();
    return found.faults;
  }
  ServiceNumbers numbers = std::move(found.service.numbers);
  for (const DestinationMessage& one : found.destinations) numbers.destinations.emplace(one.key, one.numbers);
  Numbers out;
  out.emplace(key, std::move(numbers));
  return out;
}

Result<Counts> Adapter::readCounts() {
  auto text = readProc(kTableFile);
  if (!text) {
    // The file comes with the module; asking for the family loads it.
    if (const auto on = line(0); !on) return on.errors();
    text = readProc(kTableFile);
    if (!text) return text.errors();
  }
  Counts counts = parseProcTable(*text, marks_);
  const bool strange = std::any_of(counts.begin(), counts.end(), [this](const auto& entry) {
    return entry.first.fwmark != 0 && !marks_.contains(entry.first.fwmark);
  });
  if (!strange) return counts;
  const auto on = line(0);
  if (!on) return on.errors();
  if (const auto services = dumpServices(**on); !services) return services.errors();
  return parseProcTable(*text, marks_);
}

template <typename Value, typename Decode>
Result<Value> Adapter::askOne(nlmsghdr* (Encoder::*request)(), Decode decode) {
  const auto on = line(0);
  if (!on) return on.errors();
  std::optional<Value> value;
  const auto reply =
      (*on)->socket.ask(((*on)->encoder.*request)(), false, [&](const nlmsghdr* message) { value = decode(message); });
  if (!reply) {
    lines_[0].reset();
    return reply.errors();
  }
  if (reply->error != 0 || !value) return asked("about its IPVS", *reply);
  return std::move(*value);
}

Result<Info> Adapter::readInfo() {
  auto info = askOne<Info>(&Encoder::getInfo, decodeInfo);
  if (!info) return info;
  const auto timeouts = askOne<api::IpvsTimeouts>(&Encoder::getTimeouts, decodeTimeouts);
  if (!timeouts) return timeouts.errors();
  info->timeouts = *timeouts;
  const auto daemons = readDaemons();
  if (!daemons) return daemons.errors();
  for (const reconcile::SyncDaemon& daemon : *daemons)
    info->daemons.push_back({daemon.master ? "master" : "backup", daemon.interface, daemon.syncId});
  return info;
}

Result<std::set<reconcile::SyncDaemon>> Adapter::readDaemons() {
  const auto on = line(0);
  if (!on) return on.errors();
  std::set<reconcile::SyncDaemon> daemons;
  const auto reply = (*on)->socket.ask((*on)->encoder.dumpDaemons(), true, [&daemons](const nlmsghdr* message) {
    if (auto daemon = decodeDaemon(message)) daemons.insert(std::move(*daemon));
  });
  if (!reply) return reply.errors();
  return daemons;
}

}  // namespace lvs::ipvs
