// The failover test's pure part: what it aims at, what has to hold before, what clients felt.
#include <QtTest>

#include "common/failover/aim.h"
#include "common/failover/judge.h"
#include "common/failover/preconditions.h"

using namespace lvs;
using namespace lvs::failover;

namespace {

Cluster sample() {
  Cluster cluster;
  cluster.name = "c";
  cluster.directors = {{"a", "", {}}, {"b", "", {}}, {"outside", "", {}}};
  FailoverGroup group;
  group.name = "vip";
  group.interface = "eth0";
  group.addresses = {*Prefix::parse("192.0.2.10/24")};
  group.members = {{"a", 150}, {"b", 100}};
  group.connectionSync = ConnectionSync{};
  group.connectionSync->syncId = 7;
  cluster.failoverGroups = {group};
  HealthCheck check;
  check.name = "web";
  check.type = CheckType::http;
  check.path = "/health";
  check.host = "example.org";
  cluster.healthChecks = {check};
  VirtualService tls;
  tls.name = "tls";
  tls.address = IpAddress::parse("192.0.2.10");
  tls.port = 443;
  VirtualService web = tls;
  web.name = "web";
  web.port = 80;
  web.healthCheck = "web";
  web.realServers = {{}};
  web.realServers.front().server = "r1";
  VirtualService elsewhere = web;
  elsewhere.name = "elsewhere";
  elsewhere.address = IpAddress::parse("198.51.100.1");
  VirtualService names = web;
  names.name = "dns";
  names.protocol = Protocol::udp;
  cluster.virtualServices = {tls, web, elsewhere, names};
  return cluster;
}

Member member(const std::string& name, const std::string& role, std::uint32_t priority) {
  Member made;
  made.director = name;
  made.status.emplace();
  made.status->revision.hash = "same";
  made.status->uptimeMs = 60000;
  api::FailoverState state;
  state.name = "vip";
  state.role = role;
  state.priority = priority;
  made.status->failover = {state};
  made.ipvs.emplace();
  made.ipvs->daemons = {{"master", "eth0", 7}, {"backup", "eth0", 7}};
  for (const char* service : {"web", "tls", "dns"}) {
    api::ServiceState table;
    table.name = service;
    table.destinations.emplace_back();
    table.destinations.back().weight = 1;
    made.ipvs->services.push_back(table);
  }
  return made;
}

/// Of the service web.
api::Health healthOf(const std::vector<std::string>& servers, const std::string& state, const std::string& check,
                     const std::string& why) {
  api::Health health;
  api::ServicePlace place;
  place.service = "web";
  for (const std::string& server : servers) {
    api::CheckState one;
    one.id = "alive@" + server;
    one.check = "alive";
    one.state = check;
    one.why = why;
    health.checks.push_back(one);
    place.servers.push_back({server, state, 0, 1, one.id, why});
  }
  health.services = {place};
  return health;
}

std::vector<Member> good() { return {member("a", "master", 150), member("b", "backup", 100)}; }

const Finding& of(const std::vector<Finding>& findings, Check check) {
  for (const Finding& finding : findings) {
    if (finding.check == check) return finding;
  }
  qFatal("no such finding");
}

api::ProbeRequest request(std::int64_t atMs, std::uint32_t tookMs, const std::string& failure = {}) {
  return {atMs, tookMs * 1000, failure};
}

}  // namespace

class FailoverRulesTest : public QObject {
  Q_OBJECT
 private slots:
  void aParticularServiceIsAskedFirst() {
    const Cluster cluster = sample();
    const auto services = probeServices(cluster, cluster.failoverGroups.front());
    QCOMPARE(services, (std::vector<std::string>{"web", "tls"}));
    const std::string said = probeRequest(cluster, *cluster.virtualService("web"));
    QVERIFY(said.starts_with("GET /health HTTP/1.1\r\nHost: example.org\r\n"));
    QVERIFY(said.ends_with("\r\n\r\n"));
    QVERIFY(probeRequest(cluster, *cluster.virtualService("tls")).empty());
  }

  void onlyTcpPortsAreDoors() {
    const Cluster cluster = sample();
    QVERIFY(!probeDoor(*cluster.virtualService("dns")));
    QCOMPARE(probeDoor(*cluster.virtualService("tls"))->second, std::uint16_t{443});
    VirtualService marked;
    marked.fwmark = 5;
    marked.marks = {{*IpAddress::parse("192.0.2.10"), Protocol::udp, {53}},
                    {*IpAddress::parse("192.0.2.10"), Protocol::tcp, {8080, 80}}};
    QCOMPARE(probeDoor(marked)->second, std::uint16_t{8080});
    VirtualService all;
    all.address = IpAddress::parse("192.0.2.10");
    QVERIFY2(!probeDoor(all), "port 0 is all ports");
  }

  void clientsAreDirectorsThatAreNoMembers() {
    const Cluster cluster = sample();
    QCOMPARE(outsiders(cluster, cluster.failoverGroups.front()), std::vector<std::string>{"outside"});
  }

  void everythingHolds() {
    const Cluster cluster = sample();
    for (const Finding& finding : preconditions(cluster, cluster.failoverGroups.front(), good(), "b"))
      QVERIFY2(finding.good, (checkName(finding.check) + ": " + finding.found).c_str());
    QCOMPARE(masterOf(good(), "vip"), std::string("a"));
    QCOMPARE(heirOf(good(), "vip"), std::string("b"));
  }

  void eachConditionIsNamed_data() {
    QTest::addColumn<int>("check");
    QTest::addColumn<QString>("found");
    QTest::addColumn<bool>("needed");
    const auto add = [](const char* name, Check check, const char* found, bool needed) {
      QTest::newRow(name) << static_cast<int>(check) << found << needed;
    };
    add("unreached", Check::reachable, "b: no answer", true);
    add("two masters", Check::oneMaster, "2 directors are master", true);
    add("no master", Check::oneMaster, "nobody is master", true);
    add("fault", Check::oneMaster, "b: eth0 is down", true);
    add("leaving", Check::oneMaster, "a is giving it away", true);
    add("not running", Check::oneMaster, "b does not run it", true);
    add("documents", Check::documents, "the directors hold different documents", false);
    add("pending", Check::documents, "b waits for a push to be confirmed", false);
    add("daemon", Check::sync, "b: no receiving daemon", false);
    add("other sync id", Check::sync,
        "b: its sending daemon has the sync id 8, not 7; b: its receiving daemon has the sync id 8, not 7", false);
    add("no sync", Check::sync, "the document does not ask for it", false);
    add("started", Check::caughtUp, "b started 3 s ago", false);
    add("weights", Check::realServers, "web has none on b", false);
    add("unhealthy", Check::realServers, "r1 fails alive in web on b: connection refused, 3 times in a row", false);
    add("held", Check::realServers, "r1 fails alive in web on b: no answer", false);
    add("quorum", Check::realServers, "web has lost its quorum on b", false);
    add("many", Check::realServers,
        "s0 fails alive in web on b: x; s1 fails alive in web on b: x; s2 fails alive in web on b: x; "
        "s3 fails alive in web on b: x; s4 fails alive in web on b: x; and 2 more",
        false);
    add("real server", Check::setUp, "r1: no VIP on lo", false);
  }
  void eachConditionIsNamed() {
    Cluster cluster = sample();
    auto members = good();
    Member& b = members[1];
    const QByteArray name = QTest::currentDataTag();
    if (name == "unreached") b.status.reset(), b.error = "no answer";
    if (name == "two masters") b.status->failover.front().role = "master";
    if (name == "no master") members[0].status->failover.front().role = "backup";
    if (name == "fault") b.status->failover.front().role = "fault", b.status->failover.front().reason = "eth0 is down";
    if (name == "leaving") members[0].status->failover.front().wish = "leaving";
    if (name == "not running") b.status->failover.clear();
    if (name == "documents") b.status->revision.hash = "other";
    if (name == "pending") b.status->pending.emplace();
    if (name == "daemon") b.ipvs->daemons.pop_back();
    if (name == "other sync id") b.ipvs->daemons = {{"master", "eth0", 8}, {"backup", "eth0", 8}};
    if (name == "no sync") cluster.failoverGroups.front().connectionSync.reset();
    if (name == "started") b.status->uptimeMs = 3000;
    if (name == "weights") b.ipvs->services.front().destinations.front().weight = 0;
    if (name == "real server") {
      api::RealServerState state;
      state.name = "r1";
      state.state = "drifted";
      state.sentence = "no VIP on lo";
      members[0].realServers = {state};
    }
    if (name == "unhealthy") b.health = healthOf({"r1"}, "out", "down", "connection refused, 3 times in a row");
    if (name == "held") b.health = healthOf({"r1"}, "in", "held", "no answer");
    if (name == "many") b.health = healthOf({"s0", "s1", "s2", "s3", "s4", "s5", "s6"}, "out", "down", "x");
    if (name == "quorum") {
      b.health = healthOf({"r1"}, "in", "up", "");
      b.health->services.front().quorum = false;
    }
    QFETCH(int, check);
    QFETCH(QString, found);
    QFETCH(bool, needed);
    const auto findings = preconditions(cluster, cluster.failoverGroups.front(), members, "b");
    const Finding& finding = of(findings, static_cast<Check>(check));
    QVERIFY(!finding.good);
    QCOMPARE(QString::fromStdString(finding.found), found);
    QCOMPARE(finding.needed, needed);
  }

  /// Only whoever takes over is asked, and what somebody took out is meant to be so.
  void healthThatDoesNotMatter() {
    const Cluster cluster = sample();
    auto members = good();
    members[0].health = healthOf({"r1"}, "out", "down", "connection refused");
    members[1].health = healthOf({"r1"}, "drained", "down", "connection refused");
    api::ServicePlace foreign = healthOf({"r9"}, "out", "down", "x").services.front();
    foreign.service = "elsewhere";
    members[1].health->services.push_back(foreign);
    const auto findings = preconditions(cluster, cluster.failoverGroups.front(), members, "b");
    QVERIFY2(of(findings, Check::realServers).good, of(findings, Check::realServers).found.c_str());
  }

  void theOutageIsTheLongestTimeWithoutAnAnswer() {
    const std::vector<api::ProbeRequest> requests{request(1000, 2), request(1010, 400), request(1020, 1),
                                                  request(1030, 500, "reset"), request(1300, 5)};
    const Felt found = felt(requests, {{1250, "reset"}, {5000, "later"}}, 1000, 1500);
    QCOMPARE(found.requests, 5U);
    QCOMPARE(found.failed, 1U);
    QCOMPARE(found.slowestMs, 500U);
    QCOMPARE(found.outageMs, 284U);  // answers at 1002, 1021, 1305, 1410
    QCOMPARE(found.broken, 1U);
  }

  void withoutAnyAnswerTheOutageIsAllOfIt() {
    QCOMPARE(felt({request(10, 3000, "timeout")}, {}, 0, 3000).outageMs, 3000U);
    QCOMPARE(felt({}, {}, 0, 3000).outageMs, 0U);
  }

  void plannedMovesLoseNothing_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("synchronised");
    QTest::addColumn<int>("outage");
    QTest::addColumn<bool>("failed");
    QTest::addColumn<bool>("broken");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("clean") << "planned" << true << 30 << false << false << "passed";
    QTest::newRow("one failed") << "planned" << true << 30 << true << false << "failed";
    QTest::newRow("one broken") << "planned" << true << 30 << false << true << "failed";
    QTest::newRow("crash in time") << "killed" << true << 400 << true << false << "passed";
    QTest::newRow("crash too long") << "killed" << true << 2500 << false << false << "failed";
    QTest::newRow("crash breaks synchronised") << "killed" << true << 400 << false << true << "failed";
    QTest::newRow("crash breaks others") << "killed" << false << 400 << false << true << "passed";
  }
  void plannedMovesLoseNothing() {
    QFETCH(QString, kind);
    QFETCH(bool, synchronised);
    QFETCH(int, outage);
    QFETCH(bool, failed);
    QFETCH(bool, broken);
    QFETCH(QString, outcome);
    api::FailoverTest test;
    test.kind = kind.toStdString();
    test.advertIntervalMs = 100;
    test.everyMs = 10;
    test.synchronised = synchronised;
    api::TestLeg leg;
    leg.kind = test.kind;
    leg.from = "a";
    leg.to = "b";
    leg.begunMs = 1000;
    leg.endedMs = 6000;
    test.legs = {leg};
    for (int at = 1000; at < 2000; at += 10) test.requests.push_back(request(at, 1));
    for (int at = 2000 + outage; at < 6000; at += 10) test.requests.push_back(request(at, 1));
    if (failed) test.requests.push_back(request(2000, 100, "reset"));
    if (broken) test.broken.push_back({2000, "reset"});
    judge(test);
    QCOMPARE(QString::fromStdString(test.outcome), outcome);
    QVERIFY(test.legs.front().outageMs >= static_cast<std::uint32_t>(outage));
  }

  void nobodyTookOverIsAFailure() {
    api::FailoverTest test;
    test.legs = {{}};
    judge(test);
    QCOMPARE(test.outcome, std::string("failed"));
    test.outcome = "stopped";
    judge(test);
    QCOMPARE(test.outcome, std::string("stopped"));
  }
};

QTEST_APPLESS_MAIN(FailoverRulesTest)
#include "failover_rules_test.moc"
