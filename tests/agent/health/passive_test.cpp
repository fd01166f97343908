// What readings of the handshakes come to: which connections are settled, which unanswered, and when that says
// anything.
#include "agent/health/passive.h"

#include <QtTest>

using namespace lvs;
using namespace lvs::health;
using namespace std::chrono_literals;

namespace {

const ipvs::DestinationKey kWeb{*IpAddress::parse("10.0.1.1"), 80};
const ipvs::DestinationKey kOther{*IpAddress::parse("10.0.1.2"), 80};

/// A reading of one real server: the kernel's counter, and the connections that are half open.
ipvs::Handshakes reading(std::uint64_t opened, std::initializer_list<std::uint64_t> halfOpen) {
  ipvs::Handshakes made;
  made.opened[kWeb] = opened;
  for (const std::uint64_t connection : halfOpen) made.halfOpen.push_back({connection, kWeb});
  return made;
}

Settled after(std::initializer_list<ipvs::Handshakes> readings) {
  HandshakeTally tally;
  SteadyTime now{};
  for (const ipvs::Handshakes& one : readings) tally.take(one, now += 2s);
  return tally.of(kWeb);
}

}  // namespace

class PassiveTest : public QObject {
  Q_OBJECT
 private slots:
  void connectionsAreSettledByTheNextReading() {
    // What was there before the first reading is of nobody knows when.
    QCOMPARE(after({reading(100, {1, 2})}), Settled{});
    QCOMPARE(after({reading(100, {1, 2}), reading(110, {1, 2, 3, 4})}), Settled{});
    QCOMPARE(after({reading(100, {1, 2}), reading(110, {1, 2, 3, 4}), reading(110, {1, 2, 3})}), (Settled{10, 1}));
    // Each counts once, however long it stays.
    QCOMPARE(after({reading(0, {}), reading(3, {1, 2, 3}), reading(3, {1, 2, 3}), reading(3, {1, 2, 3})}),
             (Settled{3, 3}));
    // Those that were answered in between are no more half open.
    QCOMPARE(after({reading(0, {}), reading(5, {1, 2}), reading(9, {7}), reading(9, {})}), (Settled{9, 0}));
    // The file may show an entry twice.
    QCOMPARE(after({reading(0, {}), reading(2, {1, 1}), reading(2, {1, 1, 1})}), (Settled{2, 1}));
  }

  void countersThatBeginAnewAreNoNegativeNumbers() {
    QCOMPARE(after({reading(100, {}), reading(120, {}), reading(5, {}), reading(5, {})}), (Settled{25, 0}));
    ipvs::Handshakes gone;
    QCOMPARE(after({reading(100, {}), gone, reading(130, {}), reading(130, {})}), (Settled{30, 0}));
  }

  void realServersAreToldApart() {
    HandshakeTally tally;
    ipvs::Handshakes seen;
    tally.take(seen, SteadyTime{});
    seen.opened = {{kWeb, 0}, {kOther, 0}};
    tally.take(seen, SteadyTime{} + 1s);
    seen.opened = {{kWeb, 4}, {kOther, 6}};
    seen.halfOpen = {{1, kWeb}, {2, kOther}, {3, kOther}, {4, {*IpAddress::parse("10.0.1.3"), 80}}};
    tally.take(seen, SteadyTime{} + 2s);
    tally.take(seen, SteadyTime{} + 4s);
    QCOMPARE(tally.of(kWeb), (Settled{4, 1}));
    QCOMPARE(tally.of(kOther), (Settled{6, 2}));
    QCOMPARE(tally.of({*IpAddress::parse("10.0.1.3"), 80}), Settled{});
    QCOMPARE(tally.patience().count(), 2000);
  }

  void servicesOfAllPortsHaveRealServersWithoutOne() {
    HandshakeTally tally;
    const ipvs::DestinationKey all{kWeb.address, 0};
    ipvs::Handshakes seen;
    seen.opened[all] = 0;
    tally.take(seen, SteadyTime{});
    seen.opened[all] = 2;
    seen.halfOpen = {{1, kWeb}};
    tally.take(seen, SteadyTime{} + 1s);
    tally.take(seen, SteadyTime{} + 2s);
    QCOMPARE(tally.of(all), (Settled{2, 1}));
  }

  void whatItComesTo_data() {
    QTest::addColumn<int>("opened");
    QTest::addColumn<int>("unanswered");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("counts");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, int opened, int unanswered, int percent, bool counts, bool good,
                        const char* words) {
      QTest::newRow(name) << opened << unanswered << percent << counts << good << words;
    };
    row("nobody", 0, 0, 50, false, false, "0 new connections; fewer than 10 say nothing");
    row("one", 1, 1, 50, false, false, "1 new connection; fewer than 10 say nothing");
    row("too few, all unanswered", 9, 9, 50, false, false, "9 new connections; fewer than 10 say nothing");
    row("just enough", 10, 10, 50, true, false, "10 of 10 new connections were not answered within 2 s");
    row("most", 40, 31, 50, true, false, "31 of 40 new connections were not answered within 2 s");
    row("half", 40, 20, 50, true, false, "20 of 40 new connections were not answered within 2 s");
    row("less than half", 40, 19, 50, true, true, "21 of 40 new connections were answered within 2 s");
    row("all but one", 100, 1, 1, true, false, "1 of 100 new connections was not answered within 2 s");
    row("every one", 200, 1, 1, true, true, "199 of 200 new connections were answered within 2 s");
    row("some are answered", 40, 39, 100, true, true, "1 of 40 new connections was answered within 2 s");
    row("none at all", 40, 40, 100, true, false, "40 of 40 new connections were not answered within 2 s");
    row("more than there were", 40, 50, 100, true, false, "40 of 40 new connections were not answered within 2 s");
  }
  void whatItComesTo() {
    QFETCH(int, opened);
    QFETCH(int, unanswered);
    QFETCH(int, percent);
    HealthCheck check;
    check.type = CheckType::passive;
    check.unansweredPercent = static_cast<std::uint32_t>(percent);
    const Settled before{1000, 100};
    const Settled now{1000 + static_cast<std::uint64_t>(opened), 100 + static_cast<std::uint64_t>(unanswered)};
    const Observation observation = passiveObservation(check, before, now, 1900ms);
    QTEST(QString::fromStdString(observation.finding.words), "words");
    QTEST(observation.counts, "counts");
    QTEST(observation.finding.good, "good");
    QVERIFY(!observation.finding.weight);
  }
};

QTEST_APPLESS_MAIN(PassiveTest)
#include "passive_test.moc"
