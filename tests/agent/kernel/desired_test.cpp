// desiredState and namesFor: which part of a document a director works out for itself.
#include <netinet/in.h>

#include <QtTest>

#include "agent/reconcile/state.h"
#include "agent/reconcile/ways.h"

using namespace lvs;
using reconcile::desiredState;
using reconcile::State;

namespace {

IpAddress ip(const char* text) { return *IpAddress::parse(text); }
Prefix prefix(const char* text) { return *Prefix::parse(text); }

/// Two directors share group "web"; only d2 is in group "far"; d1 leads "web".
Cluster sample() {
  Cluster c;
  c.name = "sample";
  c.directors = {{"d1", "", {"10.0.0.11", 7443}}, {"d2", "", {"10.0.0.12", 7443}}};
  RealServer r1{"r1", "", ip("10.0.1.1"), ip("fd00:1::1"), {}};
  RealServer r2{"r2", "", ip("10.0.1.2"), std::nullopt, {}};
  c.realServers = {r1, r2};
  FailoverGroup web;
  web.name = "web";
  web.interface = "eth0";
  web.addresses = {prefix("10.0.0.100/24"), prefix("fd00::100/64")};
  web.blocks = {prefix("10.50.0.7/22")};
  web.members = {{"d1", 150}, {"d2", 100}};
  FailoverGroup far;
  far.name = "far";
  far.interface = "eth1";
  far.addresses = {prefix("10.9.0.1/32")};
  far.members = {{"d2", 100}};
  c.failoverGroups = {web, far};
  VirtualService http;
  http.name = "http";
  http.address = ip("10.0.0.100");
  http.port = 80;
  http.realServers = {{"r1", {}, 3, 0, 0, {}, {}}, {"r2", 8080, 1, 20, 10, {}, {}}};
  c.virtualServices = {http};
  return c;
}

ipvs::ServiceKey tcp(const char* address, std::uint16_t port) {
  ipvs::ServiceKey key;
  key.address = ip(address);
  key.family = key.address.family();
  key.protocol = IPPROTO_TCP;
  key.port = port;
  return key;
}

}  // namespace

class DesiredTest : public QObject {
  Q_OBJECT

 private slots:
  void nothingForAStranger() { QVERIFY(desiredState(sample(), "d3") == State{}); }

  void membersCarryTheServicesAndVrrpMovesTheAddresses() {
    const State leader = desiredState(sample(), "d1");
    const State other = desiredState(sample(), "d2");
    QVERIFY(leader.table == other.table);
    QCOMPARE(leader.table.size(), 1U);
    QVERIFY(leader.carried == other.carried);
    QVERIFY(leader.carried.contains({"eth0", prefix("10.0.0.100/24")}));
    QVERIFY(leader.carried.contains({"eth0", prefix("fd00::100/64")}));
    QVERIFY(leader.carried.contains({"eth0", prefix("10.50.4.0/22"), true}) == false);
    QVERIFY(leader.carried.contains({"eth0", prefix("10.50.0.0/22"), true}));
    QCOMPARE(leader.carried.size(), 3U);
    QVERIFY(leader.addresses.empty());
  }

  void theOnlyMemberSimplyHasTheAddresses() {
    const State other = desiredState(sample(), "d2");
    QCOMPARE(other.addresses.size(), 1U);
    QVERIFY(other.addresses.contains({"eth1", prefix("10.9.0.1/32")}));
  }

  void destinationsHaveTheirOwnSettings() {
    const State state = desiredState(sample(), "d1");
    const auto& destinations = state.table.at(tcp("10.0.0.100", 80)).destinations;
    QCOMPARE(destinations.size(), 2U);
    QCOMPARE(destinations.at({ip("10.0.1.1"), 80}).weight, 3U);
    const ipvs::Destination& second = destinations.at({ip("10.0.1.2"), 8080});
    QCOMPARE(second.upperThreshold, 20U);
    QCOMPARE(second.lowerThreshold, 10U);
  }

  void blocksCarryServicesToo() {
    Cluster c = sample();
    c.virtualServices[0].address = ip("10.50.3.9");
    QCOMPARE(desiredState(c, "d1").table.count(tcp("10.50.3.9", 80)), 1U);
    c.virtualServices[0].address = ip("10.51.3.9");
    QVERIFY(desiredState(c, "d1").table.empty());
  }

  void servicesOfOtherGroupsStayAway() {
    Cluster c = sample();
    c.virtualServices[0].address = ip("10.9.0.1");
    QVERIFY(desiredState(c, "d1").table.empty());
    QCOMPARE(desiredState(c, "d2").table.size(), 1U);
  }

  void aCheckByWayOfTheServiceHasAWayToEachRealServer() {
    Cluster c = sample();
    HealthCheck check;
    check.name = "alive";
    check.via = CheckVia::service;
    c.healthChecks = {check};
    VirtualService& http = c.virtualServices[0];
    http.healthCheck = "alive";
    http.forwarding = Forwarding::tunnel;
    http.tunnel = TunnelOptions{TunnelType::gue, 6080, TunnelChecksum::none};
    http.realServers[1] = {"r2", {}, 0, 0, 0, Forwarding::directRouting, {}};
    const State state = desiredState(c, "d1");
    QCOMPARE(state.table.size(), 3U);
    QVERIFY(state.table == desiredState(c, "d2").table);
    const reconcile::CheckMarks marks = reconcile::checkMarks(c);
    const auto wayOf = [&](const char* server) -> const ipvs::Service& {
      return state.table.at(reconcile::wayKey(Family::ipv4, marks.at({"http", server})));
    };
    const ipvs::Service& first = wayOf("r1");
    QCOMPARE(first.scheduler, std::string("rr"));
    QCOMPARE(first.destinations.size(), 1U);
    const ipvs::Destination& tunnel = first.destinations.at({ip("10.0.1.1"), 0});
    QVERIFY(tunnel.forwarding == Forwarding::tunnel && tunnel.tunnel.port == 6080);
    QCOMPARE(tunnel.weight, 1U);
    // One that is weighed 0 is asked all the same.
    const ipvs::Destination& direct = wayOf("r2").destinations.at({ip("10.0.1.2"), 0});
    QVERIFY(direct.forwarding == Forwarding::directRouting && direct.tunnel == TunnelOptions{});
    QCOMPARE(direct.weight, 1U);
    QCOMPARE(state.sysctls.at("net/ipv4/conf/all/accept_local"), std::string("1"));
    QCOMPARE(reconcile::namesFor(c, "d1").services.at(reconcile::wayKey(Family::ipv4, marks.at({"http", "r1"}))),
             std::string("the check alive to r1 in http"));
    // Not people's business.
    ipvs::Table seen = state.table;
    reconcile::dropWays(seen);
    QCOMPARE(seen.size(), 1U);
    QVERIFY(seen.contains(tcp("10.0.0.100", 80)));

    c.healthChecks[0].via = CheckVia::server;
    QCOMPARE(desiredState(c, "d1").table.size(), 1U);
    QVERIFY(desiredState(c, "d1").sysctls.empty());
  }

  void marksOfChecksAreAllDifferentAndStay() {
    Cluster c = sample();
    HealthCheck check;
    check.name = "alive";
    check.via = CheckVia::service;
    c.healthChecks = {check};
    VirtualService& http = c.virtualServices[0];
    http.healthCheck = "alive";
    const reconcile::CheckMarks before = reconcile::checkMarks(c);
    for (int at = 0; at < 20000; ++at) http.realServers.push_back({"more" + std::to_string(at), {}, 1, 0, 0, {}, {}});
    const reconcile::CheckMarks all = reconcile::checkMarks(c);
    QCOMPARE(all.size(), 20002U);
    std::set<std::uint32_t> marks;
    for (const auto& [names, mark] : all) {
      QVERIFY(isCheckMark(mark));
      marks.insert(mark);
    }
    QCOMPARE(marks.size(), all.size());
    http.realServers.resize(1);
    QCOMPARE(reconcile::checkMarks(c).at({"http", "r1"}), before.at({"http", "r1"}));
  }

  void onlyNatNeedsSysctls() {
    Cluster c = sample();
    const std::map<std::string, std::string> nat = {{"net/ipv4/conf/all/send_redirects", "0"},
                                                    {"net/ipv4/conf/eth0/send_redirects", "0"},
                                                    {"net/ipv4/ip_forward", "1"}};
    QVERIFY(desiredState(c, "d1").sysctls == nat);
    c.virtualServices[0].forwarding = Forwarding::directRouting;
    QVERIFY(desiredState(c, "d1").sysctls.empty());
    c.virtualServices[0].realServers[0].forwarding = Forwarding::nat;
    QVERIFY(desiredState(c, "d1").sysctls == nat);
    c.virtualServices[0].address = ip("fd00::100");
    const std::map<std::string, std::string> nat6 = {{"net/ipv6/conf/all/forwarding", "1"}};
    QVERIFY(desiredState(c, "d1").sysctls == nat6);
  }

  void theRipFitsTheFamily() {
    Cluster c = sample();
    c.virtualServices[0].address = ip("fd00::100");
    const State nat = desiredState(c, "d1");
    QCOMPARE(nat.table.at(tcp("fd00::100", 80)).destinations.size(), 1U);
    c.virtualServices[0].forwarding = Forwarding::tunnel;
    const State tunnel = desiredState(c, "d1");
    const auto& destinations = tunnel.table.at(tcp("fd00::100", 80)).destinations;
    QCOMPARE(destinations.size(), 2U);
    QVERIFY(destinations.contains({ip("10.0.1.2"), 8080}));
  }

  void persistenceMeansEachClientUnlessGrouped() {
    Cluster c = sample();
    VirtualService& service = c.virtualServices[0];
    service.persistence = Persistence{};
    QCOMPARE(desiredState(c, "d1").table.begin()->second.netmask, 32U);
    QCOMPARE(desiredState(c, "d1").table.begin()->second.timeoutSeconds, 300U);
    service.persistence->netmask = 24;
    QCOMPARE(desiredState(c, "d1").table.begin()->second.netmask, 24U);
    service.persistence->netmask.reset();
    service.address = ip("fd00::100");
    QCOMPARE(desiredState(c, "d1").table.begin()->second.netmask, 128U);
  }

  void schedulerFlagsAreShAndMhOnly() {
    Cluster c = sample();
    VirtualService& service = c.virtualServices[0];
    service.schedulerFlags = {SchedulerFlag::port, SchedulerFlag::fallback};
    QCOMPARE(desiredState(c, "d1").table.begin()->second.schedulerFlags, 0U);
    service.scheduler = Scheduler::mh;
    QCOMPARE(desiredState(c, "d1").table.begin()->second.schedulerFlags, 0x18U);
    QVERIFY(desiredState(c, "d1").table.begin()->second.scheduler == "mh");
  }

  void tunnelOptionsAreWhatTheKernelKeeps() {
    Cluster c = sample();
    VirtualService& service = c.virtualServices[0];
    service.forwarding = Forwarding::tunnel;
    service.tunnel = TunnelOptions{TunnelType::gre, 6080, TunnelChecksum::checksum};
    service.realServers[0].tunnel = TunnelOptions{TunnelType::gue, 6081, TunnelChecksum::remoteChecksum};
    const State state = desiredState(c, "d1");
    const auto& destinations = state.table.begin()->second.destinations;
    QVERIFY(destinations.at({ip("10.0.1.1"), 80}).tunnel ==
            (TunnelOptions{TunnelType::gue, 6081, TunnelChecksum::remoteChecksum}));
    QVERIFY(destinations.at({ip("10.0.1.2"), 8080}).tunnel ==
            (TunnelOptions{TunnelType::gre, 0, TunnelChecksum::checksum}));
  }

  void marksAreThoseOfCarriedRules() {
    Cluster c = sample();
    VirtualService& service = c.virtualServices[0];
    service.address.reset();
    service.port = 0;
    service.fwmark = 7;
    service.marks = {{ip("10.0.0.100"), Protocol::tcp, {80, 443}}, {ip("10.9.0.1"), Protocol::udp, {53}}};
    service.realServers[1].port.reset();
    const State state = desiredState(c, "d1");
    QCOMPARE(state.marks.size(), 2U);
    QVERIFY(state.marks.contains({ip("10.0.0.100"), IPPROTO_TCP, 443, 7}));
    ipvs::ServiceKey key;
    key.fwmark = 7;
    QVERIFY(state.table.at(key).destinations.contains({ip("10.0.1.2"), 0}));
    QCOMPARE(desiredState(c, "d2").marks.size(), 3U);
    QVERIFY(reconcile::namesFor(c, "d1").services.at(key) == "http");
  }

  void namesFollowTheDocument() {
    const auto names = reconcile::namesFor(sample(), "d1");
    QVERIFY(names.services.at(tcp("10.0.0.100", 80)) == "http");
    QVERIFY(names.destinations.at(tcp("10.0.0.100", 80)).at({ip("10.0.1.2"), 8080}) == "r2");
    QVERIFY(reconcile::namesFor(sample(), "d3").services.empty());
  }

  void keysAreTheApis() {
    QVERIFY(tcp("10.0.0.1", 80).toString() == "tcp 10.0.0.1:80");
    QVERIFY(tcp("fd00::1", 80).toString() == "tcp [fd00::1]:80");
    ipvs::ServiceKey mark;
    mark.fwmark = 80;
    QVERIFY(mark.toString() == "fwmark 80");
    mark.family = Family::ipv6;
    QVERIFY(mark.toString() == "fwmark 80 ipv6");
    QVERIFY((ipvs::DestinationKey{ip("fd00::5"), 80}.toString() == "[fd00::5]:80"));
  }

  void routedVipsAreLocalOnEveryMember() {
    Cluster c = sample();
    c.failoverGroups[0].routed = {prefix("203.0.113.0/24")};
    c.virtualServices[0].address = ip("203.0.113.7");
    QCOMPARE(c.groupOf(ip("203.0.113.7")), &c.failoverGroups[0]);
    for (const char* director : {"d1", "d2"}) {
      const State state = desiredState(c, director);
      QVERIFY(state.addresses.contains({"lo", prefix("203.0.113.0/24"), true}));
      QCOMPARE(state.table.size(), std::size_t{1});  // the service is where its VIP is
    }
    c.failoverGroups[0].members = {{"d2", 100}};
    QVERIFY(desiredState(c, "d1").addresses.empty() && desiredState(c, "d1").table.empty());
  }
  void withoutAcceptModeTheGroupsAddressesAreClosed() {
    Cluster c = sample();
    QVERIFY(desiredState(c, "d1").closed.empty());
    c.failoverGroups[0].acceptMode = false;
    c.failoverGroups[0].routed = {prefix("203.0.113.0/24")};
    c.failoverGroups[0].addresses.push_back(prefix("10.50.0.9/22"));  // within the block
    QVERIFY(desiredState(c, "d1").closed == (std::set<Prefix>{prefix("10.0.0.100/32"), prefix("fd00::100/128"),
                                                              prefix("10.50.0.0/22"), prefix("203.0.113.0/24")}));
    c.failoverGroups[0].members[0].priority = 255;
    QVERIFY(desiredState(c, "d1").closed.empty() && !desiredState(c, "d2").closed.empty());
  }
};

QTEST_APPLESS_MAIN(DesiredTest)
#include "desired_test.moc"
