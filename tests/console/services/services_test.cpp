#include <QAbstractItemModelTester>
#include <QTest>
#include <algorithm>

#include "common/model/codec.h"
#include "console/services/csv.h"
#include "console/services/services_model.h"
#include "tests/common/broken_documents.h"

using namespace lvs;
using namespace lvs::services;

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
      QVERIFY(server.why == Why::drifted);
      QCOMPARE(ServicesModel::whyWord(server), QStringLiteral("rp_filter is 1"));
    }
    live["ipvslb11"].reachable = false;
    for (const Row& row : makeRows(cluster, live)) {
      if (row.director == "ipvslb11") QVERIFY(row.state == State::stale);
    }
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
