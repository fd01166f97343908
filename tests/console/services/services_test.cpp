#include <QAbstractItemModelTester>
#include <QTest>
#include <algorithm>
#include <limits>

#include "common/model/codec.h"
#include "console/services/csv.h"
#include "console/services/services_model.h"
#include "tests/common/broken_documents.h"

using namespace lvs;
using namespace lvs::services;

Q_DECLARE_METATYPE(lvs::services::State)

namespace {

Cluster example() { return *loadCluster(test::fileText(LVS_TEST_DATA "/two-data-centres.json")); }

/// What a director's agent tells of a service of the example, as pushed.
api::ServiceState stateOf(const Cluster& cluster, const std::string& name) {
  const VirtualService* service = cluster.virtualService(name);
  api::ServiceState state;
  state.name = name;
  state.key = "tcp " + Endpoint{service->address->toString(), service->port}.toString();
  state.scheduler = "wlc";
  for (const ServiceServer& entry : service->realServers) {
    api::DestinationState destination;
    destination.name = entry.server;
    destination.address = cluster.realServer(entry.server)->address.toString();
    destination.port = service->port;
    destination.forwarding = "tunnel";
    destination.weight = entry.weight;
    state.destinations.push_back(destination);
  }
  return state;
}

topology::Live liveOf(const Cluster& cluster, const std::string& director) {
  topology::Live live;
  topology::LiveDirector& one = live[director];
  one.reachable = one.known = one.tableKnown = true;
  const api::ServiceState state = stateOf(cluster, "http-dc1");
  one.services[state.key] = state;
  return live;
}

/// What the director tells of the service's health: all is well, each check ran a second ago.
void tellHealth(topology::Live& live, const std::string& director, const std::string& service) {
  topology::LiveDirector& one = live[director];
  api::ServicePlace place;
  place.service = service;
  place.weight = 2;
  place.needed = 1;
  for (const auto& [server, address] : {std::pair("rproxy1", "192.168.1.14"), std::pair("rproxy2", "192.168.2.2")}) {
    api::CheckState check;
    check.id = std::string("web@") + address + ":80";
    check.check = "web";
    check.server = server;
    check.address = address;
    check.port = 80;
    check.state = "up";
    check.known = check.lastGood = true;
    check.sinceMs = 1'700'000'000'000;
    check.lastMs = 1'700'000'100'000;
    check.nextMs = 1'700'000'102'000;
    check.latencyMicroseconds = 1800;
    one.checks[check.id] = check;
    place.servers.push_back({server, "in", 1, 1, check.id, ""});
  }
  one.places[service] = place;
}

const Row* rowOf(const std::vector<Row>& rows, const std::string& name, const std::string& director) {
  const auto found = std::find_if(rows.begin(), rows.end(),
                                  [&](const Row& row) { return row.name == name && row.director == director; });
  return found == rows.end() ? nullptr : &*found;
}

}  // namespace

class ServicesTest : public QObject {
  Q_OBJECT
 private slots:
  void everyServiceStandsOnEachDirectorThatCarriesIt() {
    const Cluster cluster = example();
    const std::vector<Row> rows = makeRows(cluster, {});
    QCOMPARE(rows.size(), std::size_t{8});  // four services, two directors each
    for (const Row& row : rows) {
      QVERIFY(row.state == State::unwatched);
      QVERIFY(row.why == Why::notPaired);
      QCOMPARE(row.servers.size(), std::size_t{2});
    }
  }
  void statesAndTheirReasons() {
    Cluster cluster = example();
    topology::Live live = liveOf(cluster, "ipvslb11");
    QVERIFY(rowOf(makeRows(cluster, live), "http-dc1", "ipvslb11")->state == State::serving);
    QVERIFY(rowOf(makeRows(cluster, live), "https-dc1", "ipvslb11")->state == State::missing);
    api::ServiceState& state = live["ipvslb11"].services.begin()->second;
    state.destinations[0].weight = 0;
    {
      const std::vector<Row> rows = makeRows(cluster, live);
      const Row* row = rowOf(rows, "http-dc1", "ipvslb11");
      QVERIFY(row->state == State::serving);
      QVERIFY(row->servers[0].state == State::off && row->servers[0].why == Why::weightZero);
    }
    state.destinations[1].weight = 0;
    QVERIFY(rowOf(makeRows(cluster, live), "http-dc1", "ipvslb11")->why == Why::nobodyServes);
    state.destinations.erase(state.destinations.begin());
    QVERIFY(rowOf(makeRows(cluster, live), "http-dc1", "ipvslb11")->servers[0].state == State::missing);
    api::DestinationState foreign;
    foreign.address = "10.9.9.9";
    foreign.port = 80;
    state.destinations.push_back(foreign);
    api::ServiceState other;
    other.key = "udp 10.9.9.1:53";
    live["ipvslb11"].services[other.key] = other;
    {
      const std::vector<Row> rows = makeRows(cluster, live);
      QVERIFY(rowOf(rows, "http-dc1", "ipvslb11")->servers.back().state == State::foreign);
      QVERIFY(rowOf(rows, "udp 10.9.9.1:53", "ipvslb11")->state == State::foreign);
    }
    live["ipvslb11"].realServers = {{"rproxy2", "drifted", 1, 1, "rp_filter is 1"}};
    state.destinations[0].weight = 1;
    {
      const std::vector<Row> rows = makeRows(cluster, live);
      const Row& server = rowOf(rows, "http-dc1", "ipvslb11")->servers[1];
      QVERIFY(server.why == Why::told);
      QCOMPARE(ServicesModel::whyWord(server), QStringLiteral("rp_filter is 1"));
    }
    live["ipvslb11"].reachable = false;
    for (const Row& row : makeRows(cluster, live)) {
      if (row.director == "ipvslb11") QVERIFY(row.state == State::stale);
    }
  }
  void healthIsToldInWords_data() {
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("why");
    QTest::addColumn<int>("left");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("words");
    const QString none;
    QTest::newRow("in service") << "in" << none << 3 << State::serving << "serving" << none;
    QTest::newRow("down") << "out"
                          << "HTTP 503 three times in a row" << 0 << State::down << "down"
                          << "HTTP 503 three times in a row";
    QTest::newRow("down without a word") << "out" << none << 0 << State::down << "down"
                                         << "its check fails";
    QTest::newRow("quiesced") << "quiesced"
                              << "timed out" << 2 << State::down << "down, weight 0"
                              << "timed out";
    QTest::newRow("draining") << "drained"
                              << "drained by anna: kernel update" << 12 << State::draining << "draining"
                              << "drained by anna: kernel update, 12 connections left";
    QTest::newRow("one is left") << "drained"
                                 << "drained by anna" << 1 << State::draining << "draining"
                                 << "drained by anna, 1 connection left";
    QTest::newRow("drained") << "drained"
                             << "drained by anna" << 0 << State::draining << "drained"
                             << "drained by anna, no connections left";
    QTest::newRow("taken out") << "disabled"
                               << "taken out by anna" << 0 << State::out << "taken out"
                               << "taken out by anna";
    QTest::newRow("delayed") << "delayed"
                             << "back for 3 s of 10" << 0 << State::starting << "waiting to start"
                             << "weight 1 of 4: back for 3 s of 10";
    QTest::newRow("starting") << "starting" << none << 1 << State::starting << "starting"
                              << "weight 1 of 4";
  }
  void healthIsToldInWords() {
    QFETCH(QString, place);
    QFETCH(QString, why);
    QFETCH(int, left);
    QFETCH(State, state);
    QFETCH(QString, word);
    QFETCH(QString, words);
    const Cluster cluster = example();
    topology::Live live = liveOf(cluster, "ipvslb11");
    tellHealth(live, "ipvslb11", "http-dc1");
    api::ServerPlace& told = live["ipvslb11"].places["http-dc1"].servers[0];
    told.state = place.toStdString();
    told.why = why.toStdString();
    told.asked = 4;
    auto& destinations = live["ipvslb11"].services.begin()->second.destinations;
    destinations[0].inactive = static_cast<std::uint32_t>(left);
    // What is out is not in the kernel's table any more, and is not missing for all that.
    if (place == QLatin1String("out") || place == QLatin1String("disabled")) {
      told.weight = 0;
      destinations.erase(destinations.begin());
    }
    const std::vector<Row> rows = makeRows(cluster, live);
    const Row& row = rowOf(rows, "http-dc1", "ipvslb11")->servers[0];
    QVERIFY(row.state == state);
    QCOMPARE(ServicesModel::stateWord(row), word);
    QCOMPARE(ServicesModel::whyWord(row), words);
    QVERIFY(row.check && row.check->latencyMicroseconds == 1800);
    QVERIFY(rowOf(rows, "http-dc1", "ipvslb11")->state == State::serving);
  }
  void aSuspectedMassFailureHoldsWhatFails() {
    const Cluster cluster = example();
    topology::Live live = liveOf(cluster, "ipvslb11");
    tellHealth(live, "ipvslb11", "http-dc1");
    api::CheckState& check = live["ipvslb11"].checks.begin()->second;
    check.state = "held";
    check.why = "timed out twice in a row";
    const std::vector<Row> rows = makeRows(cluster, live);
    const Row& row = rowOf(rows, "http-dc1", "ipvslb11")->servers[0];
    QVERIFY(row.state == State::held);
    QCOMPARE(ServicesModel::whyWord(row), QStringLiteral("timed out twice in a row"));
  }
  void firstFailuresAndWarningsAreToldWhileItServes() {
    const Cluster cluster = example();
    topology::Live live = liveOf(cluster, "ipvslb11");
    tellHealth(live, "ipvslb11", "http-dc1");
    api::CheckState& check = live["ipvslb11"].checks.begin()->second;
    const auto why = [&] {
      return ServicesModel::whyWord(rowOf(makeRows(cluster, live), "http-dc1", "ipvslb11")->servers[0]);
    };
    check.warning = "the certificate expires in 12 days";
    QCOMPARE(why(), QStringLiteral("the certificate expires in 12 days"));
    check.failures = 2;
    check.lastGood = false;
    check.last = "timed out";
    QCOMPARE(why(), QStringLiteral("failures in a row: 2 (timed out)"));
  }
  void aLostQuorumStandsOnTheServicesRow() {
    Cluster cluster = example();
    cluster.virtualServices[0].sorryServer = SorryServer{*IpAddress::parse("192.168.1.99"), {}, {}};
    topology::Live live = liveOf(cluster, "ipvslb11");
    tellHealth(live, "ipvslb11", "http-dc1");
    api::ServicePlace& place = live["ipvslb11"].places["http-dc1"];
    place.quorum = false;
    place.weight = 1;
    place.needed = 2;
    {
      const std::vector<Row> rows = makeRows(cluster, live);
      const Row* row = rowOf(rows, "http-dc1", "ipvslb11");
      QVERIFY(row->state == State::noQuorum);
      QCOMPARE(ServicesModel::whyWord(*row), QStringLiteral("quorum lost: weight 1 in service, 2 needed"));
    }
    place.sorry = true;
    api::DestinationState sorry;
    sorry.address = "192.168.1.99";
    sorry.port = 80;
    sorry.weight = 1;
    live["ipvslb11"].services.begin()->second.destinations.push_back(sorry);
    const std::vector<Row> rows = makeRows(cluster, live);
    const Row* row = rowOf(rows, "http-dc1", "ipvslb11");
    QVERIFY(row->state == State::sorry);
    QVERIFY(ServicesModel::whyWord(*row).startsWith(QStringLiteral("the sorry server serves")));
    QVERIFY(row->servers.back().state == State::sorry);
    QCOMPARE(row->servers.back().name, std::string("Sorry server"));
  }
  void aBackupThatHasNotCheckedShowsTheMastersChecks() {
    const Cluster cluster = example();
    topology::Live live = liveOf(cluster, "ipvslb11");
    live["ipvslb12"] = liveOf(cluster, "ipvslb12")["ipvslb12"];
    live["ipvslb11"].holdsAddresses = {"192.168.1.214"};
    tellHealth(live, "ipvslb11", "http-dc1");
    live["ipvslb11"].clockOffsetMs = 60'000;
    const std::vector<Row> rows = makeRows(cluster, live);
    const Row& backup = rowOf(rows, "http-dc1", "ipvslb12")->servers[0];
    QVERIFY(backup.state == State::serving);
    QVERIFY(backup.check.has_value());
    // By this computer's clock, whose director's is a minute ahead.
    QCOMPARE(backup.check->lastMs, std::int64_t{1'700'000'040'000});
    QVERIFY(!rowOf(rows, "https-dc1", "ipvslb11")->servers[0].check.has_value());
  }
  void checksHaveColumnsOfTheirOwn() {
    const Cluster cluster = example();
    topology::Live live = liveOf(cluster, "ipvslb11");
    tellHealth(live, "ipvslb11", "http-dc1");
    ServicesModel model;
    const std::int64_t now = 1'700'000'100'500;
    for (int second = 0; second < 3; ++second) {
      live["ipvslb11"].checks.begin()->second.latencyMicroseconds = 1800 + 1000U * static_cast<unsigned>(second);
      model.show(makeRows(cluster, live), now + second * 1000);
    }
    const QModelIndex server = model.index(0, 0, model.index(0, 0));
    const auto cell = [&](int column, int role = Qt::DisplayRole) { return server.siblingAtColumn(column).data(role); };
    QCOMPARE(cell(ServicesModel::kLatency).toString(), duration(3800));
    QCOMPARE(cell(ServicesModel::kLatency, ServicesModel::kRaw).toDouble(), 3.8);
    QCOMPARE(cell(ServicesModel::kNextCheck).toString(), QStringLiteral("now"));
    QVERIFY(!cell(ServicesModel::kChanged).toString().isEmpty());
    const auto trend = cell(ServicesModel::kLatencyTrend, ServicesModel::kTrendOf).value<QList<double>>();
    QCOMPARE(trend.size(), 3);
    QVERIFY(std::abs(trend.back() - 3.8) < 0.001);
    QCOMPARE(cell(ServicesModel::kName, ServicesModel::kServer).toString(), QStringLiteral("rproxy1"));
    QCOMPARE(cell(ServicesModel::kName, ServicesModel::kService).toString(), QStringLiteral("http-dc1"));
    // The service's row has no check of its own.
    QVERIFY(model.index(0, ServicesModel::kLatency).data().toString().isEmpty());
    QVERIFY(
        model.index(0, ServicesModel::kLatencyTrend).data(ServicesModel::kTrendOf).value<QList<double>>().isEmpty());
  }
  void whatWasNotKnownLeavesNoPoint() {
    History history;
    const float unknown = std::numeric_limits<float>::quiet_NaN();
    for (int second = 0; second < 400; ++second) {
      const float latency = second % 2 == 0 ? unknown : 4;
      history.add(second * 1000,
                  {{"row", {1, 0, 0, 0, 0, 0, 0, latency}}, {"unchecked", {1, 0, 0, 0, 0, 0, 0, unknown}}});
    }
    for (const Point& point : history.points("row", Measure::latency, 0)) QCOMPARE(point.value, 4.0);
    QVERIFY(!history.points("row", Measure::latency, 0).empty());
    QVERIFY(history.points("unchecked", Measure::latency, 0).empty());
    QVERIFY(!history.points("unchecked", Measure::connections, 0).empty());
  }
  void durationsHaveTheirUnit_data() {
    QTest::addColumn<double>("microseconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("micro") << 240.0 << QStringLiteral("240\u202fµs");
    QTest::newRow("milli") << 1800.0 << QStringLiteral("%1\u202fms").arg(QLocale().toString(1.8, 'f', 1));
    QTest::newRow("tens") << 25'400.0 << QStringLiteral("25\u202fms");
    QTest::newRow("seconds") << 5'000'000.0 << QStringLiteral("%1\u202fs").arg(QLocale().toString(5.0, 'f', 1));
  }
  void durationsHaveTheirUnit() {
    QFETCH(double, microseconds);
    QFETCH(QString, words);
    QCOMPARE(duration(microseconds), words);
  }
  void oneRealServerMayStandWithTwoPorts() {
    Cluster cluster = example();
    VirtualService& service = cluster.virtualServices[0];
    service.forwarding = Forwarding::nat;
    ServiceServer second = service.realServers[0];
    second.port = 8080;
    service.realServers = {service.realServers[0], second};
    topology::Live live = liveOf(cluster, "ipvslb11");
    auto& destinations = live["ipvslb11"].services.begin()->second.destinations;
    destinations[0].active = 1;
    destinations[1].port = 8080;
    destinations[1].active = 7;
    std::swap(destinations[0], destinations[1]);
    const std::vector<Row> rows = makeRows(cluster, live);
    const Row* row = rowOf(rows, service.name, "ipvslb11");
    QCOMPARE(row->servers.size(), std::size_t{2});
    QCOMPARE(row->servers[0].active, std::uint64_t{1});
    QCOMPARE(row->servers[1].active, std::uint64_t{7});
    QVERIFY(row->servers[0].key != row->servers[1].key);
    QCOMPARE(row->active, std::uint64_t{8});
    QCOMPARE(row->servers[1].share, 7.0 / 8);
  }
  void countersCountFromABaseline() {
    const Cluster cluster = example();
    topology::Live live = liveOf(cluster, "ipvslb11");
    api::ServiceState& state = live["ipvslb11"].services.begin()->second;
    state.counters.connections = 100;
    state.counters.inBytes = 5000;
    std::vector<Row> rows = makeRows(cluster, live);
    Baseline baseline;
    QCOMPARE(baseline.since(*rowOf(rows, "http-dc1", "ipvslb11")).connections, std::uint64_t{100});
    baseline.set(rows);
    state.counters.connections = 130;
    state.counters.inBytes = 40;  // somebody zeroed the kernel's
    rows = makeRows(cluster, live);
    QCOMPARE(baseline.since(*rowOf(rows, "http-dc1", "ipvslb11")).connections, std::uint64_t{30});
    QCOMPARE(baseline.since(*rowOf(rows, "http-dc1", "ipvslb11")).inBytes, std::uint64_t{40});
  }
  void anHourIsKeptAndNoMore() {
    History history;
    const std::int64_t start = 1'700'000'000'000;
    for (int second = 0; second < 2 * 3600; ++second)
      history.add(start + second * 1000, {{"row", {static_cast<float>(second), 2, 0, 0, 0, 0, 0}}});
    const std::int64_t now = history.newestMs();
    const auto fine = history.points("row", Measure::connections, now - 60'000);
    QCOMPARE(fine.size(), std::size_t{61});
    QCOMPARE(fine.back().value, 7199.0);
    const auto all = history.points("row", Measure::connections, 0);
    QVERIFY(all.size() <= 2 * History::kKept);
    QVERIFY(all.front().timeMs >= now - 3'700'000);
    QVERIFY(all.front().timeMs <= now - 3'400'000);
    QVERIFY(std::is_sorted(all.begin(), all.end(), [](const Point& a, const Point& b) { return a.timeMs < b.timeMs; }));
    for (const Point& point : all) QVERIFY(std::abs(point.value - double(point.timeMs - start) / 1000) < 13);
    for (const Point& point : history.points("row", Measure::active, 0)) QCOMPARE(point.value, 2.0);
    QVERIFY(history.points("other", Measure::active, 0).empty());
    // What is not named any more is forgotten.
    history.add(now + 4'000'000, {{"new", {}}});
    QCOMPARE(history.rows(), std::size_t{1});
  }
  void twoTicksInASecondAreOne() {
    History history;
    history.add(10'000, {{"row", {}}});
    history.add(10'200, {{"row", {}}});
    QCOMPARE(history.points("row", Measure::active, 0).size(), std::size_t{1});
  }
  void theModelKeepsItsPromisesWhileRowsComeAndGo() {
    Cluster cluster = example();
    ServicesModel model;
    const QAbstractItemModelTester tester(&model);
    topology::Live live = liveOf(cluster, "ipvslb11");
    model.show(makeRows(cluster, live), 1000);
    QCOMPARE(model.rowCount(), 8);
    QPersistentModelIndex kept = model.index(1, 0, model.index(0, 0));
    live["ipvslb11"].services.begin()->second.destinations[1].active = 1234567;
    model.show(makeRows(cluster, live), 2000);
    QVERIFY(kept.isValid());
    QCOMPARE(QModelIndex(kept).siblingAtColumn(ServicesModel::kActive).data(ServicesModel::kRaw).toInt(), 1234567);
    QCOMPARE(QModelIndex(kept).siblingAtColumn(ServicesModel::kActive).data().toString(), QLocale().toString(1234567));
    cluster.virtualServices.pop_back();
    model.show(makeRows(cluster, live), 3000);
    QCOMPARE(model.rowCount(), 6);
    // A line needs two points, a second apart.
    QCOMPARE(model.index(0, 0).data(ServicesModel::kTrendOf).value<QList<double>>().size(), 3);
  }
  void csvFollowsTheStandard() {
    QCOMPARE(csvRecord({QStringLiteral("a"), QStringLiteral("b c"), QString()}), QStringLiteral("a,b c,\r\n"));
    QCOMPARE(csvRecord({QStringLiteral("a,b"), QStringLiteral("say \"hi\""), QStringLiteral("two\nlines")}),
             QStringLiteral("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n"));
    const Cluster cluster = example();
    ServicesModel model;
    model.show(makeRows(cluster, liveOf(cluster, "ipvslb11")), 1000);
    const QStringList lines =
        csvOf(model, {ServicesModel::kName, ServicesModel::kWeight, ServicesModel::kActive}, ServicesModel::kRaw)
            .split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1 + 8 + 16);
    QCOMPARE(lines[0], QStringLiteral("Service,Weight,Active"));
    QCOMPARE(lines[1], QStringLiteral("http-dc1,,0"));
    QCOMPARE(lines[2], QStringLiteral("rproxy1,1,0"));
  }
};

QTEST_MAIN(ServicesTest)
#include "services_test.moc"
