// IPVS on a real kernel: everything that a document can say, edits in place, drift and refusals.
#include <netinet/in.h>

#include <algorithm>

#include "common/model/enums.h"
#include "tests/agent/kernel/features/check.h"

namespace lvs::features {
namespace {

using reconcile::State;

/// A cluster of one director that carries 10.9.1.0/24 and fd09:1::/64 on vip0.
Cluster emptyCluster() {
  Cluster cluster;
  cluster.name = "guest";
  cluster.directors.push_back({"d1", "", {"127.0.0.1", 7443}});
  FailoverGroup group;
  group.name = "g";
  group.virtualRouterId = 1;
  group.interface = "vip0";
  group.blocks = {Prefix::parse("10.9.1.0/24").value(), Prefix::parse("fd09:1::/64").value()};
  group.members = {{"d1", 100}};
  cluster.failoverGroups.push_back(group);
  for (int at = 1; at <= 3; ++at) {
    RealServer server;
    server.name = "r" + std::to_string(at);
    server.address = ip(("10.9.2." + std::to_string(at)).c_str());
    server.address6 = ip(("fd09::2:" + std::to_string(at)).c_str());
    cluster.realServers.push_back(server);
  }
  return cluster;
}

VirtualService tcp(const std::string& name, const char* vip, std::uint16_t port) {
  VirtualService service;
  service.name = name;
  service.address = ip(vip);
  service.port = port;
  service.forwarding = Forwarding::directRouting;
  ServiceServer server;
  server.server = "r1";
  service.realServers.push_back(server);
  server.server = "r2";
  server.weight = 65535;
  service.realServers.push_back(server);
  return service;
}

State wantedOf(const Cluster& cluster) {
  State state = reconcile::desiredState(cluster, "d1");
  // Addresses have tests of their own.
  state.addresses.clear();
  return state;
}

void oneFeature(DirectorKernel& kernel, const std::string& name, const VirtualService& service) {
  Cluster cluster = emptyCluster();
  cluster.virtualServices.push_back(service);
  const State wanted = wantedOf(cluster);
  check(wanted.table.size() == 1, name + ": the director has the service");
  pushAndCheck(kernel, wanted, {}, name);
  clear(kernel, wanted);
}

bool hasScheduler(std::string_view name) {
  return shell("modprobe -qn ip_vs_" + std::string(name) + " && echo has || echo lacks").ends_with("has\n");
}

void lackingScheduler(DirectorKernel& kernel, const std::string& name) {
  State wanted;
  ipvs::ServiceKey key;
  key.protocol = IPPROTO_TCP;
  key.address = ip("10.9.1.1");
  key.port = 80;
  wanted.table[key].scheduler = name;
  const Pushed pushed = push(kernel, wanted);
  check(
      pushed.report.failures.size() == 1 && pushed.report.failures[0].reason.find("ip_vs_" + name) != std::string::npos,
      "the scheduler " + name + ", which this kernel lacks, is named");
}

void schedulers(DirectorKernel& kernel) {
  for (const auto& row : words<Scheduler>()) {
    // Debian's kernel is built without twos, for one.
    if (!hasScheduler(row.word)) {
      lackingScheduler(kernel, std::string(row.word));
      continue;
    }
    VirtualService service = tcp("s", "10.9.1.1", 80);
    service.scheduler = row.value;
    oneFeature(kernel, "scheduler " + std::string(row.word), service);
    if (row.value != Scheduler::sh && row.value != Scheduler::mh) continue;
    for (const auto& flag : words<SchedulerFlag>()) {
      service.schedulerFlags = {flag.value};
      oneFeature(kernel, "scheduler " + std::string(row.word) + " " + std::string(flag.word), service);
    }
    service.schedulerFlags = {SchedulerFlag::fallback, SchedulerFlag::port};
    oneFeature(kernel, "scheduler " + std::string(row.word) + " with both flags", service);
  }
}

void persistence(DirectorKernel& kernel) {
  for (const char* vip : {"10.9.1.1", "fd09:1::1"}) {
    VirtualService service = tcp("s", vip, 80);
    service.persistence = Persistence{};
    oneFeature(kernel, std::string("persistence ") + vip, service);
    const unsigned full = service.address->bitLength();
    for (const unsigned netmask : {1U, 24U, full - 1, full}) {
      service.persistence->netmask = netmask;
      oneFeature(kernel, std::string("persistence ") + vip + " netmask " + std::to_string(netmask), service);
    }
    service.persistence = Persistence{2678400, std::nullopt, ""};
    oneFeature(kernel, std::string("persistence of 31 days ") + vip, service);
    service.persistence = Persistence{};
    service.port = 0;
    oneFeature(kernel, std::string("all ports ") + vip, service);
    service.port = 5060;
    service.protocol = Protocol::udp;
    service.persistence->engine = "sip";
    oneFeature(kernel, std::string("persistence engine sip ") + vip, service);
  }
}

void forwarding(DirectorKernel& kernel) {
  for (const char* vip : {"10.9.1.1", "fd09:1::1"}) {
    for (const auto& row : words<Forwarding>()) {
      VirtualService service = tcp("s", vip, 80);
      service.forwarding = row.value;
      oneFeature(kernel, "forwarding " + std::string(row.word) + " " + vip, service);
    }
    VirtualService remapped = tcp("s", vip, 80);
    remapped.forwarding = Forwarding::nat;
    for (ServiceServer& server : remapped.realServers) server.port = 8080;
    oneFeature(kernel, std::string("another port ") + vip, remapped);

    const TunnelOptions kinds[] = {
        {TunnelType::ipip, 0, TunnelChecksum::none},       {TunnelType::gue, 6080, TunnelChecksum::none},
        {TunnelType::gue, 6080, TunnelChecksum::checksum}, {TunnelType::gue, 6080, TunnelChecksum::remoteChecksum},
        {TunnelType::gre, 0, TunnelChecksum::none},        {TunnelType::gre, 0, TunnelChecksum::checksum}};
    for (const TunnelOptions& kind : kinds) {
      VirtualService service = tcp("s", vip, 80);
      service.forwarding = Forwarding::tunnel;
      service.tunnel = kind;
      oneFeature(kernel,
                 "tunnel " + std::string(wordOf(kind.type)) + " " + std::string(wordOf(kind.checksum)) + " " + vip,
                 service);
    }
  }
  // A real server with a RIP of the other family only, as a tunnel may have it.
  Cluster mixed = emptyCluster();
  for (RealServer& server : mixed.realServers) server.address6.reset();
  mixed.virtualServices.push_back(tcp("s", "fd09:1::1", 80));
  mixed.virtualServices.back().forwarding = Forwarding::tunnel;
  const State wanted = wantedOf(mixed);
  pushAndCheck(kernel, wanted, {}, "IPv4 real servers of an IPv6 service by tunnel");
  const auto counts = kernel.readCounts();
  check(counts && !counts->empty() && counts->begin()->second.size() == 2, "their counts are read");
  clear(kernel, wanted);
}

VirtualService marked(std::uint32_t mark, Family family) {
  VirtualService service = tcp("m", "10.9.1.1", 0);
  service.address.reset();
  service.fwmark = mark;
  service.family = family;
  return service;
}

void fwmarks(DirectorKernel& kernel) {
  for (const Family family : {Family::ipv4, Family::ipv6}) {
    const std::string name = family == Family::ipv6 ? "fwmark ipv6" : "fwmark";
    oneFeature(kernel, name, marked(80, family));
    oneFeature(kernel, name + " of 32 bits", marked(4294967295U, family));
    VirtualService persistent = marked(80, family);
    persistent.persistence = Persistence{60, 24, ""};
    oneFeature(kernel, name + " persistent", persistent);
    VirtualService datagrams = marked(80, family);
    datagrams.onePacket = true;
    oneFeature(kernel, name + " one-packet", datagrams);
  }
  Cluster both = emptyCluster();
  both.virtualServices = {marked(80, Family::ipv4), marked(80, Family::ipv6)};
  both.virtualServices[1].name = "m6";
  const State wanted = wantedOf(both);
  check(wanted.table.size() == 2, "one mark in both families is two services");
  pushAndCheck(kernel, wanted, {}, "one mark in both families");
  const auto counts = kernel.readCounts();
  const bool all = counts && counts->size() == 2 &&
                   std::all_of(wanted.table.begin(), wanted.table.end(),
                               [&](const auto& entry) { return counts->contains(entry.first); });
  check(all, "counts tell both families of a mark apart");
  clear(kernel, wanted);
}

}  // namespace

void ipvsFeatures(DirectorKernel& kernel) {
  schedulers(kernel);
  persistence(kernel);
  forwarding(kernel);
  fwmarks(kernel);
  for (const Protocol protocol : {Protocol::udp, Protocol::sctp}) {
    VirtualService service = tcp("s", "10.9.1.1", 53);
    service.protocol = protocol;
    oneFeature(kernel, "protocol " + std::string(wordOf(protocol)), service);
  }
  VirtualService onePacket = tcp("s", "10.9.1.1", 53);
  onePacket.protocol = Protocol::udp;
  onePacket.onePacket = true;
  oneFeature(kernel, "one-packet", onePacket);
  struct Thresholds {
    std::uint32_t upper, lower;
  };
  for (const Thresholds& row : {Thresholds{100, 0}, {100, 50}, {1, 1}, {2147483647U, 2147483647U}, {2147483647U, 1}}) {
    VirtualService service = tcp("s", "10.9.1.1", 80);
    service.realServers[0].upperThreshold = row.upper;
    service.realServers[0].lowerThreshold = row.lower;
    service.realServers[1].weight = 0;
    oneFeature(kernel, "thresholds " + std::to_string(row.upper) + " " + std::to_string(row.lower), service);
  }
}

void ipvsEdits(DirectorKernel& kernel) {
  Cluster cluster = emptyCluster();
  cluster.virtualServices = {tcp("a", "10.9.1.1", 80), tcp("b", "10.9.1.2", 80)};
  const State first = wantedOf(cluster);
  pushAndCheck(kernel, first, {}, "two services");
  const auto changesOnly = [](const reconcile::Plan& plan) {
    return std::all_of(plan.steps.begin(), plan.steps.end(),
                       [](const reconcile::Step& step) { return step.told.sign == "~"; });
  };
  VirtualService& a = cluster.virtualServices[0];
  struct Edit {
    const char* name;
    void (*make)(VirtualService&);
  };
  const Edit edits[] = {
      {"scheduler", [](VirtualService& s) { s.scheduler = Scheduler::rr; }},
      {"scheduler with flags",
       [](VirtualService& s) {
         s.scheduler = Scheduler::mh;
         s.schedulerFlags = {SchedulerFlag::port};
       }},
      {"persistence",
       [](VirtualService& s) {
         s.persistence = Persistence{60, 24, ""};
       }},
      {"no persistence", [](VirtualService& s) { s.persistence.reset(); }},
      {"no flags",
       [](VirtualService& s) {
         s.schedulerFlags.clear();
         s.scheduler = Scheduler::wlc;
       }},
      {"weight", [](VirtualService& s) { s.realServers[0].weight = 7; }},
      {"thresholds",
       [](VirtualService& s) {
         s.realServers[0].upperThreshold = 9;
         s.realServers[0].lowerThreshold = 3;
       }},
      {"no thresholds",
       [](VirtualService& s) {
         s.realServers[0].upperThreshold = 0;
         s.realServers[0].lowerThreshold = 0;
       }},
      {"forwarding",
       [](VirtualService& s) {
         s.forwarding = Forwarding::tunnel;
         s.tunnel = TunnelOptions{TunnelType::gue, 6080, TunnelChecksum::checksum};
       }},
      {"tunnel",
       [](VirtualService& s) {
         s.tunnel = TunnelOptions{TunnelType::gre, 0, TunnelChecksum::none};
       }},
      {"tunnel back to ipip", [](VirtualService& s) { s.tunnel.reset(); }},
      {"forwarding by nat", [](VirtualService& s) { s.forwarding = Forwarding::nat; }},
  };
  for (const Edit& edit : edits) {
    edit.make(a);
    State wanted = wantedOf(cluster);
    wanted.sysctls.clear();
    const Pushed pushed = pushAndCheck(kernel, wanted, first, std::string("edit ") + edit.name);
    check(changesOnly(pushed.plan) && !pushed.plan.steps.empty(), std::string("edit ") + edit.name + ": in place");
  }
  a.realServers.pop_back();
  cluster.virtualServices.pop_back();
  State fewer = wantedOf(cluster);
  fewer.sysctls.clear();
  const Pushed removed = pushAndCheck(kernel, fewer, first, "a real server and a service taken away");
  check(removed.plan.steps.size() == 2, "by two steps", std::to_string(removed.plan.steps.size()));
  clear(kernel, first);
  const auto after = kernel.readAll();
  check(after && after->table.empty(), "what was ours is gone");
}

void ipvsDrift(DirectorKernel& kernel) {
  Cluster cluster = emptyCluster();
  cluster.virtualServices = {tcp("a", "10.9.1.1", 80)};
  const State wanted = wantedOf(cluster);
  pushAndCheck(kernel, wanted, {}, "one service");
  shell(
      "ipvsadm -A -t 10.9.1.77:80 -s rr; ipvsadm -a -t 10.9.1.77:80 -r 10.9.2.3 -g; "
      "ipvsadm -a -t 10.9.1.1:80 -r 10.9.2.33 -g -w 5; ipvsadm -A -f 99 -s rr");
  const std::string before = shell("ipvsadm -Sn");
  const Pushed again = push(kernel, wanted, wanted);
  check(again.plan.steps.empty(), "entries made by hand cause no step");
  std::vector<std::string> keys;
  for (const api::Drift& one : again.plan.drift) keys.push_back(one.key);
  std::sort(keys.begin(), keys.end());
  const std::vector<std::string> expected = {"ipvs fwmark 99", "ipvs tcp 10.9.1.1:80 -> 10.9.2.33:80",
                                             "ipvs tcp 10.9.1.77:80"};
  std::string found;
  for (const std::string& key : keys) found += key + "; ";
  check(keys == expected, "they are reported with stable keys", found);
  check(shell("ipvsadm -Sn") == before, "and untouched");
  // An entry that stands and is asked for is adopted as it is.
  cluster.virtualServices.push_back(tcp("c", "10.9.1.77", 80));
  cluster.virtualServices.back().scheduler = Scheduler::rr;
  cluster.virtualServices.back().realServers = {ServiceServer{"r3", std::nullopt, 1, 0, 0, std::nullopt, std::nullopt}};
  const Pushed adopted = push(kernel, wantedOf(cluster), wanted);
  check(adopted.plan.steps.empty(), "an entry that is already right is adopted without a step");
  shell("ipvsadm -C");
}

void ipvsRefusals(DirectorKernel& kernel) {
  using reconcile::DestinationStep;
  using reconcile::ServiceStep;
  using reconcile::Verb;
  ipvs::ServiceKey key;
  key.protocol = IPPROTO_TCP;
  key.address = ip("10.9.1.5");
  key.port = 80;
  ipvs::ServiceKey other = key;
  other.port = 81;
  ipvs::Service plain;
  ipvs::Service strange;
  strange.scheduler = "nosuch";
  ipvs::Destination good;
  good.forwarding = Forwarding::directRouting;
  ipvs::Destination crossed = good;
  crossed.lowerThreshold = 10;
  crossed.upperThreshold = 5;
  const ipvs::DestinationKey at{ip("10.9.2.1"), 80};
  const ipvs::DestinationKey absent{ip("10.9.2.9"), 80};
  const ipvs::DestinationKey six{ip("fd09::2:1"), 80};
  struct Row {
    reconcile::Action action;
    std::vector<std::string> words;  ///< empty: the kernel takes it
  };
  const Row rows[] = {
      {ServiceStep{Verb::add, key, plain}, {}},
      {ServiceStep{Verb::add, key, plain}, {"tcp 10.9.1.5:80", "exists"}},
      {ServiceStep{Verb::add, other, strange}, {"tcp 10.9.1.5:81", "nosuch", "ip_vs_nosuch"}},
      {ServiceStep{Verb::change, other, plain}, {"tcp 10.9.1.5:81", "no such virtual service"}},
      {ServiceStep{Verb::remove, other, {}}, {"tcp 10.9.1.5:81", "no such virtual service"}},
      {DestinationStep{Verb::add, key, at, good}, {}},
      {DestinationStep{Verb::add, key, at, good}, {"10.9.2.1:80", "already"}},
      {DestinationStep{Verb::add, key, absent, crossed}, {"10.9.2.9:80", "threshold"}},
      {DestinationStep{Verb::change, key, absent, good}, {"10.9.2.9:80", "no such real server"}},
      {DestinationStep{Verb::remove, key, absent, {}}, {"10.9.2.9:80", "no such real server"}},
      {DestinationStep{Verb::add, other, at, good}, {"10.9.1.5:81", "no such virtual service"}},
      {DestinationStep{Verb::add, key, six, good}, {"[fd09::2:1]:80", "family"}},
  };
  std::vector<reconcile::Step> steps;
  for (const Row& row : rows) steps.push_back({row.action, {}});
  const ApplyReport report = kernel.apply(steps);
  std::vector<std::string> reasons(steps.size());
  for (const auto& failure : report.failures) reasons.at(failure.step) = failure.reason;
  std::size_t taken = 0;
  for (std::size_t step = 0; step < steps.size(); ++step) {
    const Row& row = rows[step];
    if (row.words.empty()) {
      ++taken;
      check(reasons[step].empty(), "request " + std::to_string(step) + " is taken", reasons[step]);
      continue;
    }
    const bool told =
        !reasons[step].empty() && std::all_of(row.words.begin(), row.words.end(), [&](const std::string& word) {
          return reasons[step].find(word) != std::string::npos;
        });
    check(told, "refusal " + std::to_string(step) + " says why: " + row.words.back(), reasons[step]);
  }
  check(report.applied == taken, "the report counts what was done");
  shell("ipvsadm -C");
}

}  // namespace lvs::features
