// Groups that move together: LVS-NAT's inside and outside addresses.
#include <QTest>
#include <algorithm>

#include "agent/vrrp/plan.h"
#include "agent/vrrp/router.h"

using namespace lvs;
using namespace lvs::vrrp;
using namespace std::chrono_literals;

namespace {

constexpr Time kStart = Time(1000s);

/// An outside and an inside group, both started.
std::vector<Group> pair(std::uint8_t priority = 100) {
  std::vector<Group> groups(2);
  for (std::size_t i = 0; i < 2; ++i) {
    groups[i].name = i == 0 ? "outside" : "inside";
    groups[i].config.priority = priority;
    groups[i].config.bestOfOthers = 250;
    groups[i].config.accompanied = true;
    groups[i].config.source = *IpAddress::parse(i == 0 ? "192.0.2.2" : "10.0.0.2");
    groups[i].siblings = {1 - i};
    dispatch(groups, i, event::StartUp{}, kStart);
  }
  return groups;
}
event::Heard heard(std::uint8_t priority, const char* from = "192.0.2.1") {
  return {{{3, 51, priority, 100, {}}, *IpAddress::parse(from)}};
}
bool all(const std::vector<Group>& groups, Role role) {
  return std::all_of(groups.begin(), groups.end(), [role](const Group& group) { return group.state.role == role; });
}
Round fire(std::vector<Group>& groups, std::size_t which) {
  return dispatch(groups, which, event::TimerFired{}, *groups[which].state.timer);
}
std::vector<Group> masters() {
  std::vector<Group> groups = pair();
  fire(groups, 0);
  fire(groups, 1);
  return groups;
}
long count(const Round& round, vrrp::Action::Kind kind) {
  return std::count_if(round.actions.begin(), round.actions.end(),
                       [kind](const Did& did) { return did.action.kind == kind; });
}

}  // namespace

class RouterTest : public QObject {
  Q_OBJECT
 private slots:
  void masterOnlyTogether() {
    std::vector<Group> groups = pair();
    QVERIFY(fire(groups, 0).actions.empty());
    QVERIFY(groups[0].state.willing && all(groups, Role::backup));
    const Round both = fire(groups, 1);
    QVERIFY(all(groups, Role::master));
    QCOMPARE(count(both, vrrp::Action::Kind::advertise), 2L);
    QCOMPARE(both.told.size(), std::size_t{2});
  }
  /// One link is cut, on the other the master is still heard: nothing moves.
  void aMasterHeardOnOneLinkHoldsBoth() {
    std::vector<Group> groups = pair();
    for (int i = 0; i < 20; ++i) {
      fire(groups, 0);
      dispatch(groups, 1, heard(150, "10.0.0.1"), kStart + i * 100ms);
      QVERIFY(all(groups, Role::backup));
    }
  }
  void oneThatGivesWayTakesItsSiblingAlong() {
    std::vector<Group> groups = masters();
    const Round round = dispatch(groups, 1, heard(150, "10.0.0.1"), kStart + 1s);
    QVERIFY(all(groups, Role::backup));
    QCOMPARE(count(round, vrrp::Action::Kind::giveAddresses), 2L);
    QCOMPARE(count(round, vrrp::Action::Kind::advertise), 1L);
    QVERIFY(round.told.back().reason.find("sibling") != std::string::npos);
  }
  void aFaultOfOneIsAFaultOfBoth() {
    std::vector<Group> groups = masters();
    const Round round = dispatch(groups, 0, event::Tracked{0, true, "eth0 is down"}, kStart + 1s);
    QVERIFY(all(groups, Role::initialize));
    QCOMPARE(count(round, vrrp::Action::Kind::advertise), 2L);  // both say that they give up
    dispatch(groups, 1, event::Tracked{0, false, ""}, kStart + 2s);
    QVERIFY(all(groups, Role::initialize));
    dispatch(groups, 0, event::Tracked{0, false, "eth0 is up"}, kStart + 3s);
    QVERIFY(all(groups, Role::backup));
  }
  void aTakeOverWaitsForTheAddressesOfBoth() {
    std::vector<Group> groups = pair();
    dispatch(groups, 0, heard(150), kStart + 1s);
    dispatch(groups, 1, heard(150, "10.0.0.1"), kStart + 1s);
    QCOMPARE(count(dispatch(groups, 0, event::TakeOver{"ann"}, kStart + 2s), vrrp::Action::Kind::takeAddresses), 2L);
    dispatch(groups, 0, event::AddressesReady{}, kStart + 2s);
    dispatch(groups, 0, heard(150), kStart + 2s);
    QVERIFY(all(groups, Role::backup));
    dispatch(groups, 1, event::AddressesReady{}, kStart + 2s);
    QVERIFY(all(groups, Role::master));
  }
  void aReleaseIsOfBoth() {
    std::vector<Group> groups = masters();
    QCOMPARE(count(dispatch(groups, 1, event::Release{"ann"}, kStart + 1s), vrrp::Action::Kind::advertise), 2L);
    dispatch(groups, 0, heard(100), kStart + 1s);
    QVERIFY(all(groups, Role::backup));
    QVERIFY(groups[0].state.yielding && groups[1].state.yielding);
  }
  void theNextTimerIsTheEarliest() {
    std::vector<Group> groups = pair();
    QCOMPARE(*nextTimer(groups), std::min(*groups[0].state.timer, *groups[1].state.timer));
    QVERIFY(!nextTimer({}));
  }

  // The document
  void aDirectorsPartOfTheDocument() {
    Cluster cluster;
    cluster.directors = {{"d1", "", {"10.0.0.1", 7443}}, {"d2", "", {"10.0.0.2", 7443}}, {"d3", "", {"10.0.0.3", 1}}};
    FailoverGroup outside;
    outside.name = "outside";
    outside.virtualRouterId = 51;
    outside.interface = "eth0";
    outside.addresses = {*Prefix::parse("192.0.2.100/24")};
    outside.blocks = {*Prefix::parse("198.51.100.0/24")};
    outside.members = {{"d1", 150}, {"d2", 100}};
    FailoverGroup inside = outside;
    inside.name = "inside";
    inside.interface = "eth1";
    inside.addresses = {*Prefix::parse("10.9.0.1/24")};
    inside.blocks.clear();
    inside.syncWith = "outside";
    inside.unicast = true;
    FailoverGroup alone = inside;
    alone.name = "alone";
    alone.syncWith.clear();
    alone.members = {{"d1", 100}};
    cluster.failoverGroups = {outside, inside, alone};
    VirtualService web;
    web.address = *IpAddress::parse("198.51.100.7");
    cluster.virtualServices = {web};
    const auto plans = routersFor(cluster, "d2");
    QCOMPARE(plans.size(), std::size_t{2});
    QCOMPARE(plans[0].movesWith, std::vector<std::string>{"inside"});
    QCOMPARE(plans[1].movesWith, std::vector<std::string>{"outside"});
    QVERIFY(plans[0].config.accompanied);
    QCOMPARE(int{plans[0].config.priority}, 100);
    QCOMPARE(int{plans[0].config.bestOfOthers}, 150);
    QCOMPARE(plans[0].advertised.size(), std::size_t{1});
    QCOMPARE(plans[0].addresses.size(), std::size_t{2});
    QVERIFY(plans[0].addresses[1].block);
    QVERIFY(!plans[0].gateway && plans[1].gateway);  // real servers answer through the one without services
    QCOMPARE(plans[1].peers, std::vector<IpAddress>{*IpAddress::parse("10.0.0.1")});
    QCOMPARE(plans[1].config.source, *IpAddress::parse("10.0.0.2"));
    QCOMPARE(routersFor(cluster, "d1").size(), std::size_t{2});  // a group of one needs no VRRP
    QVERIFY(routersFor(cluster, "d3").empty());
  }
  void aVirtualMacHasAnInterfaceOfItsOwn() {
    Cluster cluster;
    cluster.directors = {{"d1", "", {"10.0.0.1", 7443}}, {"d2", "", {"10.0.0.2", 7443}}};
    FailoverGroup group;
    group.name = "outside";
    group.virtualRouterId = 51;
    group.interface = "eth0";
    group.addresses = {*Prefix::parse("192.0.2.100/24")};
    group.members = {{"d1", 150}, {"d2", 100}};
    cluster.failoverGroups = {group};
    const auto plain = routersFor(cluster, "d1");
    group.virtualMac = true;
    FailoverGroup six = group;
    six.name = "six";
    six.addresses = {*Prefix::parse("fd00::100/64")};
    FailoverGroup inside = group;
    inside.name = "inside";
    inside.interface = "eth1";
    inside.addresses = {*Prefix::parse("10.9.0.1/24")};
    FailoverGroup alone = inside;
    alone.name = "alone";
    alone.members = {{"d1", 100}};
    cluster.failoverGroups = {group, six, inside, alone};
    const auto plans = routersFor(cluster, "d1");
    QCOMPARE(plans.size(), std::size_t{3});
    QCOMPARE(plans[0].virtualLink, std::string("vrrp.51"));
    QCOMPARE(plans[1].virtualLink, std::string("vrrp6.51"));
    QCOMPARE(plans[2].virtualLink, std::string("vrrp.51.1"));
    QCOMPARE(plans[0].interface, std::string("eth0"));
    QVERIFY(plans[0].addresses == (std::vector<reconcile::HeldAddress>{{"vrrp.51", *Prefix::parse("192.0.2.100/32")}}));
    QVERIFY(plans[0].sameRouter(plain[0]));  // a master stays master
    // The plan leaves the same addresses alone, and sees to the interface below.
    const reconcile::State state = reconcile::desiredState(cluster, "d1");
    QVERIFY(state.carried.contains(plans[0].addresses[0]) && state.carried.contains(plans[1].addresses[0]));
    QVERIFY(state.addresses.contains({"eth1", *Prefix::parse("10.9.0.1/24")}));
    QCOMPARE(state.sysctls.at("net/ipv4/conf/eth0/arp_ignore"), std::string("1"));
    QCOMPARE(state.sysctls.at("net/ipv4/conf/eth1/arp_announce"), std::string("2"));
  }
  void whatIsTrackedAndHowLongItIsSilent() {
    Cluster cluster;
    cluster.directors = {{"d1", "", {"10.0.0.1", 7443}}, {"d2", "", {"10.0.0.2", 7443}}};
    VirtualService web;
    web.name = "web";
    web.address = IpAddress::parse("192.0.2.100");
    web.port = 80;
    cluster.virtualServices = {web};
    FailoverGroup group;
    group.name = "outside";
    group.virtualRouterId = 51;
    group.interface = "eth0";
    group.addresses = {*Prefix::parse("192.0.2.100/24")};
    group.members = {{"d1", 150}, {"d2", 100}};
    cluster.failoverGroups = {group};
    const auto before = routersFor(cluster, "d1");
    Track quorum;
    quorum.kind = TrackKind::quorum;
    quorum.name = "web";
    Track uplink;
    uplink.name = "eth1";
    uplink.priorityDelta = -60;
    cluster.failoverGroups[0].track = {uplink, quorum};
    cluster.failoverGroups[0].startupDelaySeconds = 30;
    const auto plans = routersFor(cluster, "d1");
    QCOMPARE(plans[0].track.size(), std::size_t{2});
    QVERIFY(plans[0].track[0].entry == uplink && !plans[0].track[0].service);
    QCOMPARE(plans[0].track[1].service->toString(), std::string("tcp 192.0.2.100:80"));
    QCOMPARE(plans[0].startupDelay, milliseconds(30000));
    QVERIFY(plans[0].sameRouter(before[0]) && plans[0].config == before[0].config);
  }
};

QTEST_APPLESS_MAIN(RouterTest)
#include "router_test.moc"
