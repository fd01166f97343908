#include "common/model/check_trial.h"

#include <algorithm>

#include "common/model/field_rows.h"
#include "common/model/validate.h"

namespace lvs {

template <>
const ObjectTable& tableOf<CheckTrial>() {
  static const ObjectTable kTable = rows::table<CheckTrial>(
      "trial of a health check", true, rows::row("check", &CheckTrial::check).required(),
      rows::row("server", &CheckTrial::server), rows::row("address", &CheckTrial::address).required(),
      rows::row("port", &CheckTrial::port, {1, 65535}));
  return kTable;
}

namespace {

/// Below which pointers of a document a trial's parts stand, and what they are called in the trial.
constexpr std::pair<std::string_view, std::string_view> kPlaces[] = {
    {"/healthChecks/0", "/check"}, {"/realServers/0/address", "/address"}, {"/realServers/0/name", "/server"}};

/// The document's rules hold for it as they will when it is saved.
Errors faultsOf(const CheckTrial& trial) {
  Cluster cluster;
  cluster.name = "trial";
  cluster.healthChecks = {trial.check};
  RealServer server;
  server.name = trial.server.empty() ? "server" : trial.server;
  server.address = trial.address;
  cluster.realServers = {std::move(server)};
  Errors faults;
  for (Error& error : validate(cluster)) {
    for (const auto& [place, name] : kPlaces) {
      if (error.pointer.starts_with(place))
        faults.push_back({std::string(name) + error.pointer.substr(place.size()), std::move(error.message)});
    }
  }
  if (trial.check.type != CheckType::icmp && portOf(trial) == 0)
    faults.push_back({"/port", "the check has no port of its own; name the one to ask"});
  return faults;
}

}  // namespace

Result<CheckTrial> parseCheckTrial(std::string_view text) {
  const auto parsed = parseStrictly(text);
  if (!parsed) return parsed.errors();
  CheckTrial trial;
  Errors errors;
  readObject(tableOf<CheckTrial>(), &trial, *parsed, "", errors);
  if (errors.empty()) errors = faultsOf(trial);
  if (!errors.empty()) return errors;
  return trial;
}

std::string serialiseCheckTrial(const CheckTrial& trial) { return print(writeObject(tableOf<CheckTrial>(), &trial)); }

std::vector<CheckTrial> trialsOf(const Cluster& cluster, const HealthCheck& check, const RealServer& server) {
  std::vector<CheckTrial> trials;
  const auto add = [&](const IpAddress& address, std::uint16_t port) {
    CheckTrial trial{check, server.name, address, std::nullopt};
    if (port != 0 && !check.port && check.type != CheckType::icmp) trial.port = port;
    const bool known = std::any_of(trials.begin(), trials.end(), [&](const CheckTrial& other) {
      return other.address == address && other.port == trial.port;
    });
    if (!known) trials.push_back(std::move(trial));
  };
  for (const bool itsOwn : {true, false}) {
    for (const VirtualService& service : cluster.virtualServices) {
      if (itsOwn && service.healthCheck != check.name) continue;
      const Family family = service.address ? service.address->family() : service.family;
      for (const ServiceServer& entry : service.realServers) {
        const IpAddress* rip = ripFor(server, family, entry.forwarding.value_or(service.forwarding));
        if (entry.server == server.name && rip) add(*rip, entry.port.value_or(service.port));
      }
    }
    if (!trials.empty()) return trials;
  }
  add(server.address, 0);
  return trials;
}

std::uint16_t portOf(const CheckTrial& trial) {
  if (trial.check.type == CheckType::icmp) return 0;
  return trial.check.port.value_or(trial.port.value_or(0));
}

}  // namespace lvs
