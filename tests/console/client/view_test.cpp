// The client's copy of an agent's table: a snapshot kept current by deltas.
#include <QtTest>

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
};

QTEST_GUILESS_MAIN(ViewTest)
#include "view_test.moc"
