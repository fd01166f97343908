// What services get, for each state of checks, wishes and time; quorum, sorry server, slow start, mass failures.
#include "agent/health/places.h"

#include <QtTest>

#include "agent/health/ledger.h"
#include "agent/reconcile/state.h"

using namespace lvs;
using namespace lvs::health;
using namespace std::chrono_literals;

namespace {

constexpr SteadyTime kNow = SteadyTime{} + std::chrono::hours(10);

/// A service "web" with three real servers of weight 100, check "alive", and whatever a test changes.
struct Case {
  Cluster cluster;
  HealthCheck& check() { return cluster.healthChecks.front(); }
  VirtualService& service() { return cluster.virtualServices.front(); }

  explicit Case(int servers = 3) {
    cluster.name = "c";
    cluster.directors = {{"lb1", "", {"10.0.0.1", 7443}}};
    FailoverGroup group;
    group.name = "g";
    group.virtualRouterId = 1;
    group.interface = "eth0";
    group.addresses = {*Prefix::parse("10.0.0.100/24")};
    group.members = {{"lb1", 100}};
    cluster.failoverGroups = {group};
    HealthCheck alive;
    alive.name = "alive";
    cluster.healthChecks = {alive};
    VirtualService web;
    web.name = "web";
    web.address = IpAddress::parse("10.0.0.100");
    web.port = 80;
    web.healthCheck = "alive";
    for (int at = 1; at <= servers; ++at) {
      const std::string name = "web" + std::to_string(at);
      cluster.realServers.push_back({name, "", *IpAddress::parse("10.0.1." + std::to_string(at)), std::nullopt, {}});
      ServiceServer entry;
      entry.server = name;
      entry.weight = 100;
      web.realServers.push_back(entry);
    }
    cluster.virtualServices = {web};
  }

  Planned planned() const {
    return plannedFor(cluster, reconcile::desiredState(cluster, "lb1"), reconcile::namesFor(cluster, "lb1"));
  }
  /// Another check, at which each real server tells its share.
  void tellsWeights() {
    HealthCheck load;
    load.name = "load";
    load.type = CheckType::feedback;
    load.port = 8008;
    cluster.healthChecks.push_back(load);
    service().feedback = "load";
  }
  static SubjectKey feedback(int at) {
    SubjectKey key = subject(at, 8008);
    key.check = "load";
    return key;
  }
  static SubjectKey subject(int at, std::uint16_t port = 80) {
    return {"alive", {"web" + std::to_string(at), *IpAddress::parse("10.0.1." + std::to_string(at)), port}};
  }
};

Standing up(SteadyTime since = SteadyTime{}, bool recovered = false) {
  Standing standing;
  standing.known = true;
  standing.why = "connected";
  standing.since = since;
  standing.recovered = recovered;
  return standing;
}
Standing down(SteadyTime since = SteadyTime{}) {
  Standing standing = up(since);
  standing.up = false;
  standing.why = "connection refused, 3 times in a row";
  return standing;
}

Placed placedIn(const Case& that, const Standings& standings, const Wishes& wishes = {}, SteadyTime now = kNow,
                bool lost = false, const std::set<SubjectKey>& held = {}) {
  const Planned planned = that.planned();
  const PlannedService& service = planned.services.front();
  return place(service, &planned.checks.at("alive"), standings, held, wishes, lost, now);
}

/// "web1=100 web2=0": what the kernel gets; who is missing has no place there.
QString kernel(const Placed& placed) {
  QStringList parts;
  for (const auto& [at, destination] : placed.destinations)
    parts << QStringLiteral("%1=%2").arg(QString::fromStdString(at.toString())).arg(destination.weight);
  return parts.join(QLatin1Char(' '));
}
QString states(const Placed& placed) {
  QStringList parts;
  for (const api::ServerPlace& place : placed.told.servers) parts << QString::fromStdString(place.state);
  return parts.join(QLatin1Char(' '));
}

}  // namespace

class PlacesTest : public QObject {
  Q_OBJECT
 private slots:
  void aCheckSharedByServicesIsOneSubjectAServer() {
    Case that;
    VirtualService second = that.service();
    second.name = "other";
    second.port = 80;
    second.address = IpAddress::parse("10.0.0.101");
    that.cluster.failoverGroups.front().addresses.push_back(*Prefix::parse("10.0.0.101/24"));
    that.cluster.virtualServices.push_back(second);
    const Planned planned = that.planned();
    QCOMPARE(planned.services.size(), std::size_t{2});
    QCOMPARE(planned.subjects.size(), std::size_t{3});
    QCOMPARE(idOf(planned.subjects.begin()->first), std::string("alive@10.0.1.1:80"));
  }

  void byWayOfTheServiceEachServiceHasItsOwn() {
    Case that(2);
    that.check().via = CheckVia::service;
    that.service().forwarding = Forwarding::directRouting;
    VirtualService second = that.service();
    second.name = "other";
    second.address = IpAddress::parse("10.0.0.101");
    that.cluster.failoverGroups.front().addresses.push_back(*Prefix::parse("10.0.0.101/24"));
    that.cluster.virtualServices.push_back(second);
    const Planned planned = that.planned();
    QCOMPARE(planned.services.size(), std::size_t{2});
    QStringList ids;
    std::set<std::uint32_t> marks;
    for (const auto& [key, check] : planned.subjects) {
      ids << QString::fromStdString(idOf(key));
      marks.insert(key.target.way->mark);
      QCOMPARE(key.target.address,
               key.target.way->service == "web" ? *IpAddress::parse("10.0.0.100") : *IpAddress::parse("10.0.0.101"));
      QCOMPARE(key.target.port, std::uint16_t{80});
    }
    ids.sort();
    QCOMPARE(ids, QStringList({"alive@other:web1", "alive@other:web2", "alive@web:web1", "alive@web:web2"}));
    QCOMPARE(marks.size(), std::size_t{4});
    for (const PlannedService& service : planned.services) {
      for (const PlannedServer& server : service.servers) {
        QCOMPARE(server.subject->target.way->service, service.name);
        QCOMPARE(server.subject->target.way->rip, server.at.address);
      }
    }
  }

  void theChecksPortWinsAndIcmpHasNone() {
    Case that(1);
    that.check().port = 8080;
    QCOMPARE(idOf(that.planned().subjects.begin()->first), std::string("alive@10.0.1.1:8080"));
    that.check().port.reset();
    that.check().type = CheckType::icmp;
    QCOMPARE(idOf(that.planned().subjects.begin()->first), std::string("alive@10.0.1.1:0"));
  }

  void whoFailsIsRemovedOrQuiesced() {
    Case that;
    const Standings standings{{Case::subject(1), up()}, {Case::subject(2), down()}, {Case::subject(3), up()}};
    Placed placed = placedIn(that, standings);
    QCOMPARE(kernel(placed), QString("10.0.1.1:80=100 10.0.1.3:80=100"));
    QCOMPARE(states(placed), QString("in out in"));
    QCOMPARE(placed.told.servers[1].why, std::string("connection refused, 3 times in a row"));
    that.check().onFailure = OnFailure::quiesce;
    placed = placedIn(that, standings);
    QCOMPARE(kernel(placed), QString("10.0.1.1:80=100 10.0.1.2:80=0 10.0.1.3:80=100"));
    QCOMPARE(states(placed), QString("in quiesced in"));
  }

  void wishesWinOverHealth() {
    Case that;
    const Standings standings{{Case::subject(1), up()}, {Case::subject(2), down()}, {Case::subject(3), up()}};
    const Wishes wishes{{{"web", "web1"}, {Wish::Kind::drain, 0, "drained by anna"}},
                        {{"web", "web2"}, {Wish::Kind::drain, 0, "drained by anna"}},
                        {{"web", "web3"}, {Wish::Kind::out, 0, "taken out by anna"}}};
    const Placed placed = placedIn(that, standings, wishes);
    QCOMPARE(kernel(placed), QString("10.0.1.1:80=0 10.0.1.2:80=0"));
    QCOMPARE(states(placed), QString("drained drained disabled"));
    QVERIFY(placed.lost);
  }

  void aWeightSetForNowIsTheWeight() {
    Case that;
    const Wishes wishes{{{"web", "web1"}, {Wish::Kind::weight, 7, "set by anna"}}};
    Standings standings{{Case::subject(1), up()}, {Case::subject(2), up()}, {Case::subject(3), up()}};
    standings.at(Case::subject(2)).weight = 30;  // what the real server says itself
    const Placed placed = placedIn(that, standings, wishes);
    QCOMPARE(kernel(placed), QString("10.0.1.1:80=7 10.0.1.2:80=30 10.0.1.3:80=100"));
    QCOMPARE(placed.told.servers[0].why, std::string("set by anna"));
  }

  void feedbackScalesTheConfiguredWeight_data() {
    QTest::addColumn<int>("configured");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("weight");
    const auto row = [](int configured, int percent, int weight) {
      QTest::addRow("%d%% of %d", percent, configured) << configured << percent << weight;
    };
    row(100, 75, 75);
    row(100, 100, 100);
    row(100, 250, 250);
    row(3, 50, 2);  // rounded
    row(1, 10, 1);  // something is not nothing
    row(1, 1000, 10);
    row(0, 50, 0);  // nor nothing something
    row(100, 0, 0);
    row(65535, 1000, 65535);
  }
  void feedbackScalesTheConfiguredWeight() {
    QFETCH(int, configured);
    QFETCH(int, percent);
    QFETCH(int, weight);
    Case that(1);
    that.tellsWeights();
    that.service().realServers[0].weight = static_cast<std::uint32_t>(configured);
    Standing said = up();
    said.weight = static_cast<std::uint32_t>(percent);
    const Placed placed = placedIn(that, {{Case::subject(1), up()}, {Case::feedback(1), said}});
    QCOMPARE(kernel(placed), QString("10.0.1.1:80=%1").arg(weight));
  }

  void feedbackTakesOutAndExplains() {
    Case that(4);
    that.tellsWeights();
    Standings standings;
    for (int at = 1; at <= 4; ++at) standings.emplace(Case::subject(at), up());
    const auto says = [&](int at, bool isUp, std::optional<std::uint32_t> percent, const char* why) {
      Standing& standing = standings.emplace(Case::feedback(at), up()).first->second;
      standing.up = isUp;
      standing.weight = percent;
      standing.why = why;
    };
    says(1, true, 50, "it takes 50% of its weight: disk is slow");
    says(2, true, 0, "it takes no new connections, as it says itself");
    says(3, false, std::nullopt, "it is down, as it says itself");
    // Of the fourth nothing is heard yet.
    Placed placed = placedIn(that, standings);
    QCOMPARE(kernel(placed), QString("10.0.1.1:80=50 10.0.1.2:80=0 10.0.1.4:80=100"));
    QCOMPARE(states(placed), QString("in quiesced out in"));
    QCOMPARE(placed.told.servers[0].why, std::string("connected; it takes 50% of its weight: disk is slow"));
    QCOMPARE(placed.told.servers[1].why, std::string("it takes no new connections, as it says itself"));
    QCOMPARE(placed.told.servers[2].why, std::string("it is down, as it says itself"));
    QCOMPARE(placed.told.servers[3].why, std::string("connected"));
    QCOMPARE(placed.told.weight, std::uint64_t{150});
    // Who fails the health check is out, whatever it says; who has a weight for now has that, unless it is down.
    standings.at(Case::subject(1)) = down();
    const Wishes wishes{{{"web", "web2"}, {Wish::Kind::weight, 7, "set by anna"}},
                        {{"web", "web3"}, {Wish::Kind::weight, 7, "set by anna"}}};
    placed = placedIn(that, standings, wishes);
    QCOMPARE(kernel(placed), QString("10.0.1.2:80=7 10.0.1.4:80=100"));
    QCOMPARE(states(placed), QString("out in out in"));
  }

  void feedbackWorksWithoutAHealthCheck() {
    Case that(1);
    that.tellsWeights();
    that.service().healthCheck.clear();
    Standing said = up();
    said.weight = 20;
    said.why = "it takes 20% of its weight";
    const Planned planned = that.planned();
    QCOMPARE(planned.subjects.size(), std::size_t{1});
    const Placed placed = place(planned.services.front(), nullptr, {{Case::feedback(1), said}}, {}, {}, false, kNow);
    QCOMPARE(kernel(placed), QString("10.0.1.1:80=20"));
    QCOMPARE(placed.told.servers[0].why, std::string("not checked; it takes 20% of its weight"));
  }

  void beforeAnyResultTheFirstCheckDecides() {
    Case that;
    QCOMPARE(kernel(placedIn(that, {})), QString("10.0.1.1:80=100 10.0.1.2:80=100 10.0.1.3:80=100"));
    that.check().firstCheck = FirstCheck::down;
    QCOMPARE(kernel(placedIn(that, {})), QString(""));
  }

  void recoveryWaitsThenGrows() {
    Case that(1);
    that.check().recoveryDelaySeconds = 10;
    that.check().slowStartSeconds = 100;
    const Standings standings{{Case::subject(1), up(kNow, true)}};
    Placed placed = placedIn(that, standings, {}, kNow + 1s);
    QCOMPARE(states(placed), QString("delayed"));
    QCOMPARE(kernel(placed), QString(""));
    QVERIFY(placed.again == kNow + 10s);
    placed = placedIn(that, standings, {}, kNow + 10s);
    QCOMPARE(states(placed), QString("starting"));
    QCOMPARE(kernel(placed), QString("10.0.1.1:80=1"));
    QVERIFY(placed.again == kNow + 15s);
    QCOMPARE(kernel(placedIn(that, standings, {}, kNow + 60s)), QString("10.0.1.1:80=50"));
    QCOMPARE(kernel(placedIn(that, standings, {}, kNow + 109s)), QString("10.0.1.1:80=95"));
    placed = placedIn(that, standings, {}, kNow + 110s);
    QCOMPARE(states(placed), QString("in"));
    QCOMPARE(kernel(placed), QString("10.0.1.1:80=100"));
    QVERIFY(!placed.again);
    // Whoever was never down begins at once.
    QCOMPARE(kernel(placedIn(that, {{Case::subject(1), up(kNow)}}, {}, kNow + 1s)), QString("10.0.1.1:80=100"));
  }

  void theQuorumHasHysteresis_data() {
    QTest::addColumn<int>("servers");
    QTest::addColumn<bool>("before");
    QTest::addColumn<bool>("lost");
    QTest::newRow("allThere") << 3 << false << false;
    QTest::newRow("borneOneShort") << 2 << false << false;  // 200 of 250 - 50
    QTest::newRow("lost") << 1 << false << true;
    QTest::newRow("notEnoughToComeBack") << 2 << true << true;  // 250 + 50
    QTest::newRow("back") << 3 << true << false;
  }
  void theQuorumHasHysteresis() {
    QFETCH(int, servers);
    QFETCH(bool, before);
    QFETCH(bool, lost);
    Case that;
    that.service().quorum = Quorum{250, 50};
    Standings standings;
    for (int at = 1; at <= 3; ++at) standings.emplace(Case::subject(at), at <= servers ? up() : down());
    QCOMPARE(placedIn(that, standings, {}, kNow, before).lost, lost);
  }

  void theSorryServerServesWhileTheQuorumIsLost() {
    Case that;
    that.service().sorryServer = SorryServer{*IpAddress::parse("10.0.9.9"), std::nullopt, std::nullopt};
    that.service().quorum = Quorum{200, 0};
    const Standings one{{Case::subject(1), up()}, {Case::subject(2), down()}, {Case::subject(3), down()}};
    Placed placed = placedIn(that, one);
    // Who still lives finishes what it has begun.
    QCOMPARE(kernel(placed), QString("10.0.1.1:80=0 10.0.9.9:80=1"));
    QVERIFY(placed.told.sorry);
    QCOMPARE(placed.told.servers.back().state, std::string("sorry"));
    const Standings two{{Case::subject(1), up()}, {Case::subject(2), up()}, {Case::subject(3), down()}};
    placed = placedIn(that, two, {}, kNow, true);
    QCOMPARE(kernel(placed), QString("10.0.1.1:80=100 10.0.1.2:80=100"));
    QVERIFY(!placed.told.sorry);
  }

  void aServiceWithoutRealServersHasLostNothing() {
    Case that(0);
    QVERIFY(!placedIn(that, {}).lost);
  }

  void manyThatFallTogetherAreSuspicious() {
    Case that(10);
    that.check().massFailure = MassFailure{80, 5, 4, MassFailureAction::hold, 30};
    const Planned planned = that.planned();
    Standings standings;
    for (int at = 1; at <= 10; ++at) standings.emplace(Case::subject(at), at <= 8 ? down(kNow - 1s) : up());
    const Suspicions first = suspicions(planned.checks, standings, {}, kNow);
    QCOMPARE(first.byCheck.size(), std::size_t{1});
    QCOMPARE(first.held.size(), std::size_t{8});
    QVERIFY(first.again == kNow + 30s);
    // One more falls while it lasts: held too.
    standings.at(Case::subject(9)) = down(kNow + 10s);
    const Suspicions second = suspicions(planned.checks, standings, first, kNow + 10s);
    QCOMPARE(second.held.size(), std::size_t{9});
    // Then those that are still down go, and it is not suspected anew.
    const Suspicions third = suspicions(planned.checks, standings, second, kNow + 30s);
    QVERIFY(third.held.empty());
    QVERIFY(third.byCheck.empty());
  }

  void fewOrSlowOrPartialFailuresAreNot_data() {
    QTest::addColumn<int>("servers");
    QTest::addColumn<int>("fallen");
    QTest::addColumn<int>("secondsAgo");
    QTest::newRow("tooFew") << 3 << 3 << 1;
    QTest::newRow("notMost") << 10 << 7 << 1;
    QTest::newRow("longAgo") << 10 << 10 << 60;
  }
  void fewOrSlowOrPartialFailuresAreNot() {
    QFETCH(int, servers);
    QFETCH(int, fallen);
    QFETCH(int, secondsAgo);
    Case that(servers);
    that.check().massFailure = MassFailure{80, 5, 4, MassFailureAction::hold, 30};
    Standings standings;
    for (int at = 1; at <= servers; ++at)
      standings.emplace(Case::subject(at), at <= fallen ? down(kNow - std::chrono::seconds(secondsAgo)) : up());
    QVERIFY(suspicions(that.planned().checks, standings, {}, kNow).byCheck.empty());
  }

  void anAlarmHoldsNobody() {
    Case that(4);
    that.check().massFailure = MassFailure{};
    Standings standings;
    for (int at = 1; at <= 4; ++at) standings.emplace(Case::subject(at), down(kNow));
    const Suspicions found = suspicions(that.planned().checks, standings, {}, kNow);
    QCOMPARE(found.byCheck.size(), std::size_t{1});
    QVERIFY(found.held.empty());
  }

  void heldRealServersStayInService() {
    Case that;
    Standings standings{{Case::subject(1), down()}, {Case::subject(2), up()}, {Case::subject(3), up()}};
    const Placed placed = placedIn(that, standings, {}, kNow, false, {Case::subject(1)});
    QCOMPARE(kernel(placed), QString("10.0.1.1:80=100 10.0.1.2:80=100 10.0.1.3:80=100"));
    QVERIFY(
        QString::fromStdString(placed.told.servers[0].why).startsWith("held in service, although connection refused"));
  }

  void theLedgerTellsWhatChanged() {
    Case that;
    that.service().sorryServer = SorryServer{*IpAddress::parse("10.0.9.9"), std::nullopt, std::nullopt};
    Ledger ledger;
    ledger.take(that.planned());
    Standings standings;
    for (int at = 1; at <= 3; ++at) standings.emplace(Case::subject(at), up());
    Ledger::Update update = ledger.update(standings, {}, kNow);
    QCOMPARE(update.changes.size(), std::size_t{1});
    QVERIFY(update.news.empty());
    QVERIFY(ledger.update(standings, {}, kNow + 1s).changes.empty());

    standings.at(Case::subject(2)) = down(kNow);
    update = ledger.update(standings, {}, kNow + 2s);
    QCOMPARE(update.changes.size(), std::size_t{1});
    QCOMPARE(update.changes[0].before.size(), std::size_t{3});
    QCOMPARE(update.changes[0].after.size(), std::size_t{2});
    QCOMPARE(update.news.size(), std::size_t{1});
    QCOMPARE(update.news[0].object, std::string("real server web2"));
    QCOMPARE(update.news[0].sentence, std::string("web2 fails the check alive"));
    QCOMPARE(update.news[0].why, std::string("connection refused, 3 times in a row"));
    QVERIFY(update.news[0].what == Happening::serverDown);
    QCOMPARE(update.news[0].server, std::string("web2"));
    QCOMPARE(update.news[0].services, std::vector<std::string>{"web"});

    for (int at = 1; at <= 3; ++at) standings.at(Case::subject(at)) = down(kNow);
    update = ledger.update(standings, {}, kNow + 3s);
    QCOMPARE(update.news.size(), std::size_t{3});
    QCOMPARE(update.news[2].severity, std::string("error"));
    QCOMPARE(update.news[2].sentence, std::string("web has lost its quorum; the sorry server 10.0.9.9:80 serves"));
    QVERIFY(update.news[2].what == Happening::quorumLost);
    QCOMPARE(update.news[2].services, std::vector<std::string>{"web"});

    standings.at(Case::subject(1)) = up(kNow + 4s, true);
    update = ledger.update(standings, {}, kNow + 4s);
    QCOMPARE(update.news.size(), std::size_t{2});
    QCOMPARE(update.news[1].sentence, std::string("web has its quorum again"));
    QVERIFY(update.news[0].what == Happening::serverUp && update.news[1].what == Happening::quorumGained);
  }

  void whoWasDownBeforeTheAgentBeganSetsNothingOff() {
    Case that;
    Ledger ledger;
    ledger.take(that.planned());
    const Ledger::Update update =
        ledger.update({{Case::subject(1), up()}, {Case::subject(2), down()}, {Case::subject(3), up()}}, {}, kNow);
    QCOMPARE(update.news.size(), std::size_t{1});
    QCOMPARE(update.news[0].sentence, std::string("web2 fails the check alive"));
    QVERIFY(!update.news[0].what);
  }

  void aDocumentsStateIsAdjustedAndWhatIsNotCheckedStays() {
    Case that;
    Ledger ledger;
    ledger.take(that.planned());
    Standings standings{{Case::subject(1), up()}, {Case::subject(2), down()}, {Case::subject(3), up()}};
    ledger.update(standings, {}, kNow);
    // Another document, not yet in force: the same real server is out of its service too.
    Case other;
    other.service().name = "renamed";
    const reconcile::State plain = reconcile::desiredState(other.cluster, "lb1");
    const reconcile::State state = ledger.adjusted(plain, other.planned(), kNow);
    QCOMPARE(plain.table.begin()->second.destinations.size(), std::size_t{3});
    QCOMPARE(state.table.begin()->second.destinations.size(), std::size_t{2});
    other.service().healthCheck.clear();
    const reconcile::State unchecked =
        ledger.adjusted(reconcile::desiredState(other.cluster, "lb1"), other.planned(), kNow);
    QCOMPARE(unchecked.table.begin()->second.destinations.size(), std::size_t{3});
  }
};

QTEST_APPLESS_MAIN(PlacesTest)
#include "places_test.moc"
