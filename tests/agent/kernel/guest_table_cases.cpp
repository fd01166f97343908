// IPVS tables: what is applied is read back equal, edits happen in place, refusals are told.
#include <linux/ip_vs.h>

#include <cstdlib>
#include <utility>

#include "common/model/enums.h"
#include "tests/agent/kernel/guest_check.h"

namespace lvs::guest {
namespace {

using reconcile::State;

ipvs::Destination by(Forwarding forwarding, TunnelOptions tunnel = {}) {
  ipvs::Destination out;
  out.forwarding = forwarding;
  out.tunnel = tunnel;
  return out;
}

void schedulers(DirectorKernel& kernel) {
  State first;
  std::uint16_t port = 1000;
  for (const auto& row : words<Scheduler>()) {
    // Debian 12's kernel has no ip_vs_twos; those that it has count.
    if (std::system(("modprobe -q ip_vs_" + std::string(row.word)).c_str()) != 0) continue;  // NOLINT: set-up
    ipvs::ServiceKey at = key("tcp 10.0.0.1:1");
    at.port = port++;
    ipvs::Service& service = first.table[at];
    service.scheduler = std::string(row.word);
    service.destinations[{ip("10.0.1.1"), 80}] = {};
    ipvs::ServiceKey at6 = key("udp [fd00::1]:1");
    at6.port = port++;
    ipvs::Service& service6 = first.table[at6];
    service6.scheduler = std::string(row.word);
    service6.destinations[{ip("fd00:1::1"), 80}] = {};
  }
  require(first.table.size() >= 2 * 13, "the kernel lacks schedulers");
  State next = first;
  std::size_t edits = 0;
  for (auto& [at, service] : next.table) {
    if (service.scheduler == "rr") continue;
    service.scheduler = "rr";
    ++edits;
  }
  settleInTurn(kernel, first, next, edits);
}

void schedulerFlags(DirectorKernel& kernel) {
  State first;
  State next;
  std::uint16_t port = 1000;
  for (const char* scheduler : {"sh", "mh"}) {
    for (const std::uint32_t flags : {0U, 8U, 16U, 24U}) {
      ipvs::ServiceKey at = key("tcp 10.0.0.1:1");
      at.port = port++;
      first.table[at].scheduler = scheduler;
      first.table[at].schedulerFlags = flags;
      next.table[at].scheduler = scheduler;
      next.table[at].schedulerFlags = flags ^ IP_VS_SVC_F_SCHED1;
    }
  }
  settleInTurn(kernel, first, next, 8);
}

void persistence(DirectorKernel& kernel) {
  State first;
  const auto persistent = [&first](std::string_view at, std::uint32_t seconds, unsigned netmask) -> ipvs::Service& {
    ipvs::Service& service = first.table[key(at)];
    service.persistent = true;
    service.timeoutSeconds = seconds;
    service.netmask = netmask;
    return service;
  };
  persistent("tcp 10.0.0.1:80", 300, 32);
  persistent("tcp 10.0.0.1:81", 2678400, 24);
  persistent("tcp 10.0.0.1:0", 1, 1);
  persistent("tcp [fd00::1]:80", 300, 128);
  persistent("tcp [fd00::1]:81", 300, 64);
  persistent("udp 10.0.0.1:5060", 30, 32).engine = "sip";
  persistent("fwmark 9", 60, 16);
  State next = first;
  next.table[key("tcp 10.0.0.1:80")] = {};
  next.table[key("tcp 10.0.0.1:81")].netmask = 16;
  next.table[key("tcp [fd00::1]:81")].timeoutSeconds = 301;
  next.table[key("udp 10.0.0.1:5060")].engine.clear();
  settleInTurn(kernel, first, next, 4);
}

void onePacketAndThresholds(DirectorKernel& kernel) {
  State first;
  first.table[key("udp 10.0.0.1:53")].onePacket = true;
  auto& destinations = first.table[key("tcp 10.0.0.1:80")].destinations;
  destinations[{ip("10.0.1.1"), 80}].weight = 0;
  destinations[{ip("10.0.1.2"), 80}].weight = 65535;
  destinations[{ip("10.0.1.3"), 8080}].upperThreshold = 100;
  destinations[{ip("10.0.1.4"), 80}].upperThreshold = 100;
  destinations[{ip("10.0.1.4"), 80}].lowerThreshold = 50;
  State next = first;
  next.table[key("udp 10.0.0.1:53")].onePacket = false;
  auto& changed = next.table[key("tcp 10.0.0.1:80")].destinations;
  changed[{ip("10.0.1.1"), 80}].weight = 1;
  changed[{ip("10.0.1.4"), 80}].upperThreshold = 0;
  changed[{ip("10.0.1.4"), 80}].lowerThreshold = 0;
  changed.erase({ip("10.0.1.2"), 80});
  changed[{ip("10.0.1.5"), 80}] = {};
  settleInTurn(kernel, first, next, 5);
}

void forwarding(DirectorKernel& kernel) {
  State first;
  auto& destinations = first.table[key("tcp 10.0.0.1:80")].destinations;
  const auto tunnel = [](TunnelType type, std::uint16_t port, TunnelChecksum checksum) {
    return by(Forwarding::tunnel, {type, port, checksum});
  };
  destinations[{ip("10.0.1.1"), 8080}] = by(Forwarding::nat);
  destinations[{ip("10.0.1.2"), 80}] = by(Forwarding::directRouting);
  destinations[{ip("10.0.1.3"), 80}] = by(Forwarding::tunnel);
  destinations[{ip("10.0.1.4"), 80}] = tunnel(TunnelType::gue, 6080, TunnelChecksum::none);
  destinations[{ip("10.0.1.5"), 80}] = tunnel(TunnelType::gue, 6080, TunnelChecksum::checksum);
  destinations[{ip("10.0.1.6"), 80}] = tunnel(TunnelType::gue, 65535, TunnelChecksum::remoteChecksum);
  destinations[{ip("10.0.1.7"), 80}] = tunnel(TunnelType::gre, 0, TunnelChecksum::none);
  destinations[{ip("10.0.1.8"), 80}] = tunnel(TunnelType::gre, 0, TunnelChecksum::checksum);
  destinations[{ip("fd00:1::9"), 80}] = by(Forwarding::tunnel);
  first.table[key("tcp [fd00::1]:80")].destinations[{ip("10.0.1.3"), 80}] = by(Forwarding::tunnel);
  State next = first;
  auto& changed = next.table[key("tcp 10.0.0.1:80")].destinations;
  changed[{ip("10.0.1.2"), 80}] = tunnel(TunnelType::gue, 6080, TunnelChecksum::none);
  changed[{ip("10.0.1.4"), 80}] = tunnel(TunnelType::gre, 0, TunnelChecksum::checksum);
  changed[{ip("10.0.1.5"), 80}] = tunnel(TunnelType::ipip, 0, TunnelChecksum::none);
  changed[{ip("10.0.1.8"), 80}] = by(Forwarding::directRouting);
  settleInTurn(kernel, first, next, 4);
}

void firewallMarks(DirectorKernel& kernel) {
  State first;
  first.table[key("fwmark 80")].destinations[{ip("10.0.1.1"), 0}] = by(Forwarding::directRouting);
  first.table[key("fwmark 80 ipv6")].destinations[{ip("fd00:1::1"), 0}] = by(Forwarding::directRouting);
  first.table[key("fwmark 4294967295")].destinations[{ip("10.0.1.1"), 0}] = {};
  first.table[key("fwmark 81 ipv6")].destinations[{ip("10.0.1.1"), 0}] = by(Forwarding::tunnel);
  first.marks = {{ip("10.0.0.1"), 6, 80, 80},
                 {ip("10.0.0.1"), 6, 443, 80},
                 {ip("fd00::1"), 6, 80, 80},
                 {ip("10.0.0.1"), 17, 53, 4294967295U}};
  State next = first;
  next.marks.erase({ip("10.0.0.1"), 6, 443, 80});
  next.marks.insert({ip("fd00::1"), 132, 99, 81});
  settle(kernel, first);
  const auto counts = kernel.readCounts();
  require(counts.ok() && counts->size() == 4, "counts of marks: " + counts.message());
  for (const auto& [at, service] : first.table) {
    require(counts->contains(at) && counts->at(at).size() == 1, "counts lack " + at.toString());
  }
  settleInTurn(kernel, first, next, 2);
}

void manyAtOnce(DirectorKernel& kernel) {
  State state;
  for (std::uint16_t port = 1; port <= 700; ++port) {
    ipvs::ServiceKey at = key("tcp 10.0.0.1:1");
    at.port = port;
    for (const char* rip : {"10.0.1.1", "10.0.1.2", "10.0.1.3"}) state.table[at].destinations[{ip(rip), port}] = {};
  }
  settle(kernel, state);
  const auto counts = kernel.readCounts();
  const auto reading = kernel.readAll();
  require(counts.ok() && reading.ok(), counts.message() + reading.message());
  require(counts->size() == 700 && reading->table == state.table && reading->numbers.size() == 700,
          "the readings differ from what was applied");
  for (const auto& [at, destinations] : *counts)
    require(destinations.size() == 3, at.toString() + " lacks real servers");
  settle(kernel, {}, state);
}

void driftIsUntouched(DirectorKernel& kernel) {
  State state;
  state.table[key("tcp 10.0.0.1:80")].destinations[{ip("10.0.1.1"), 80}] = {};
  settle(kernel, state);
  shell(
      "ipvsadm -A -t 10.0.0.9:25 -s rr && ipvsadm -a -t 10.0.0.9:25 -r 10.0.1.9 -m && "
      "ipvsadm -a -t 10.0.0.1:80 -r 10.0.1.9 -m && ipvsadm -A -f 77 -s rr");
  const auto observed = kernel.observe(state);
  require(observed.ok(), observed.message());
  const reconcile::Plan found = reconcile::plan(state, *observed, state, {});
  require(found.steps.empty() && found.drift.size() == 3, "drift is not told apart");
  const reconcile::Plan gone = reconcile::plan({}, *observed, state, {});
  require(gone.steps.size() == 1 && kernel.apply(gone.steps).failures.empty(), "removal of what is ours failed");
  const auto left = kernel.observe({});
  require(left.ok() && left->table.size() == 2, "drift was touched");
  shell("ipvsadm -C");
}

void refusalsAreTold(DirectorKernel& kernel) {
  const auto service = [](std::string_view at, const char* scheduler, reconcile::Verb verb) {
    reconcile::ServiceStep step{verb, key(at), {}};
    step.service.scheduler = scheduler;
    return reconcile::Step{step, {}};
  };
  const auto destination = [](std::string_view at, std::string_view rip, std::uint32_t lower, reconcile::Verb verb) {
    reconcile::DestinationStep step{verb, key(at), {ip(rip), 80}, {}};
    step.destination.upperThreshold = lower == 0 ? 0 : 1;
    step.destination.lowerThreshold = lower;
    return reconcile::Step{step, {}};
  };
  using reconcile::Verb;
  const std::vector<std::pair<reconcile::Step, const char*>> rows = {
      {service("tcp 10.0.0.1:80", "rr", Verb::add), nullptr},
      {service("tcp 10.0.0.1:80", "rr", Verb::add), "tcp 10.0.0.1:80: it exists already"},
      {service("tcp 10.0.0.1:81", "nosuch", Verb::add), "tcp 10.0.0.1:81: the kernel has no scheduler nosuch"},
      {service("tcp 10.0.0.1:82", "rr", Verb::remove), "remove the virtual service tcp 10.0.0.1:82: there is no such"},
      {destination("tcp 10.0.0.1:80", "10.0.1.1", 0, Verb::add), nullptr},
      {destination("tcp 10.0.0.1:80", "10.0.1.1", 0, Verb::add), "has this real server already"},
      {destination("tcp 10.0.0.1:80", "10.0.1.2", 5, Verb::add),
       "the lower threshold 5 is above the upper threshold 1"},
      {destination("tcp 10.0.0.1:80", "10.0.1.3", 0, Verb::change), "has no such real server"},
      {destination("tcp 10.0.0.1:83", "10.0.1.3", 0, Verb::add), "there is no such virtual service"},
      {destination("tcp 10.0.0.1:80", "224.0.0.9", 0, Verb::add), "not a host's unicast address"},
      {destination("tcp 10.0.0.1:80", "fd00::9", 0, Verb::add), "other address family needs forwarding by tunnel"},
      {destination("tcp 10.0.0.1:80", "10.0.1.1", 0, Verb::remove), nullptr},
      {service("tcp 10.0.0.1:80", "rr", Verb::remove), nullptr}};
  std::vector<reconcile::Step> steps;
  for (const auto& row : rows) steps.push_back(row.first);
  const ApplyReport report = kernel.apply(steps);
  std::size_t next = 0;
  for (std::size_t at = 0; at < rows.size(); ++at) {
    if (!rows[at].second) continue;
    require(next < report.failures.size() && report.failures[next].step == at,
            "no refusal: " + std::string(rows[at].second));
    const std::string& reason = report.failures[next++].reason;
    require(reason.find(rows[at].second) != std::string::npos, "told otherwise: " + reason);
  }
  require(next == report.failures.size(), "one refusal too many: " + report.failures.back().reason);
  require(report.applied + report.failures.size() == rows.size(), "the count of applied steps is wrong");
  require(!kernel.readService(key("tcp 10.0.0.1:99")).ok(), "a service that is not there was read");
}

}  // namespace

std::vector<Case> tableCases() {
  return {{"schedulers", schedulers},
          {"scheduler-flags", schedulerFlags},
          {"persistence", persistence},
          {"one-packet-thresholds-weights", onePacketAndThresholds},
          {"forwarding-tunnels", forwarding},
          {"firewall-marks", firewallMarks},
          {"many-at-once", manyAtOnce},
          {"drift-is-untouched", driftIsUntouched},
          {"refusals-are-told", refusalsAreTold}};
}

}  // namespace lvs::guest
