// The client's copies of an agent's table and of what it tells of health: snapshots kept current by deltas.
#include <QtTest>

#include "console/client/health_view.h"
#include "console/client/ipvs_view.h"

using namespace lvs;

namespace {

api::ServiceState service(const std::string& key, std::uint32_t active) {
  api::ServiceState state;
  state.key = key;
  state.destinations.push_back({});
  state.destinations[0].active = active;
  return state;
}

api::IpvsSnapshot snapshot(std::uint64_t tick, std::vector<api::ServiceState> services) {
  api::IpvsSnapshot made;
  made.tick = tick;
  made.timeMs = static_cast<std::int64_t>(tick) * 1000;
  made.services = std::move(services);
  return made;
}

api::CheckState check(const std::string& id, const std::string& state) {
  api::CheckState made;
  made.id = id;
  made.state = state;
  return made;
}

}  // namespace

class ViewTest : public QObject {
  Q_OBJECT
 private slots:
  void deltaBeforeASnapshotIsIgnored() {
    IpvsView view;
    view.apply(api::IpvsDelta{5, 5000, {service("tcp 10.0.0.1:80", 3)}, {}});
    QVERIFY(view.empty());
    QVERIFY(view.services().empty());
  }

  void deltasKeepItCurrent() {
    IpvsView view;
    view.apply(snapshot(1, {service("tcp 10.0.0.1:80", 3), service("tcp 10.0.0.1:443", 4)}));
    view.apply(
        api::IpvsDelta{2, 2000, {service("tcp 10.0.0.1:80", 9), service("tcp 10.0.0.2:80", 1)}, {"tcp 10.0.0.1:443"}});
    QCOMPARE(view.tick(), 2U);
    QCOMPARE(view.timeMs(), 2000);
    QCOMPARE(view.services().size(), 2U);
    QCOMPARE(view.services().at("tcp 10.0.0.1:80").destinations[0].active, 9U);
    QVERIFY(view.services().contains("tcp 10.0.0.2:80"));
  }

  void snapshotReplacesEverything() {
    IpvsView view;
    view.apply(snapshot(1, {service("tcp 10.0.0.1:80", 3)}));
    view.apply(snapshot(9, {service("tcp 10.0.0.2:80", 1)}));
    QCOMPARE(view.services().size(), 1U);
    QVERIFY(view.services().contains("tcp 10.0.0.2:80"));
    view.clear();
    QVERIFY(view.empty());
  }

  void emptyTableIsASnapshotToo() {
    IpvsView view;
    view.apply(snapshot(0, {}));
    QVERIFY(!view.empty());
  }

  void healthBeforeASnapshotIsIgnored() {
    HealthView view;
    view.apply(api::HealthDelta{3, 3000, {check("web@10.0.0.9:80", "up")}, {}, {}, {}});
    QVERIFY(view.empty());
    QVERIFY(view.checks().empty());
  }

  void healthIsKeptCurrentByDeltas() {
    HealthView view;
    view.apply(api::Health{7,
                           7000,
                           {check("web@10.0.0.9:80", "up"), check("web@10.0.0.8:80", "up")},
                           {{"http", true, 2, 1, false, {}}, {"mail", true, 1, 1, false, {}}}});
    QVERIFY(!view.empty());
    view.apply(api::HealthDelta{
        8, 8000, {check("web@10.0.0.9:80", "down")}, {"web@10.0.0.8:80"}, {{"http", false, 0, 1, true, {}}}, {"mail"}});
    QCOMPARE(view.version(), 8U);
    QCOMPARE(view.timeMs(), 8000);
    QCOMPARE(view.checks().size(), 1U);
    QCOMPARE(view.checks().at("web@10.0.0.9:80").state, std::string("down"));
    QCOMPARE(view.services().size(), 1U);
    QVERIFY(view.services().at("http").sorry);
  }

  void anOlderDeltaChangesNothing() {
    HealthView view;
    view.apply(api::Health{7, 7000, {check("web@10.0.0.9:80", "up")}, {}});
    view.apply(api::HealthDelta{6, 6000, {check("web@10.0.0.9:80", "down")}, {}, {}, {}});
    QCOMPARE(view.version(), 7U);
    QCOMPARE(view.checks().at("web@10.0.0.9:80").state, std::string("up"));
  }

  /// A restarted agent counts from the beginning.
  void anotherSnapshotReplacesAllHealth() {
    HealthView view;
    view.apply(api::Health{70, 7000, {check("web@10.0.0.9:80", "up")}, {{"http", true, 2, 1, false, {}}}});
    view.apply(api::Health{1, 9000, {check("dns@10.0.0.9:53", "up")}, {}});
    QCOMPARE(view.version(), 1U);
    QCOMPARE(view.checks().size(), 1U);
    QVERIFY(view.checks().contains("dns@10.0.0.9:53"));
    QVERIFY(view.services().empty());
    view.clear();
    QVERIFY(view.empty() && view.checks().empty());
  }
};

QTEST_GUILESS_MAIN(ViewTest)
#include "view_test.moc"
