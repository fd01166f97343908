// When addresses are announced, and in which slices.
#include <QTest>

#include "agent/vrrp/announcing.h"

using namespace lvs;
using namespace lvs::vrrp;
using namespace std::chrono_literals;

namespace {

constexpr Time kStart = Time(1000s);

std::vector<reconcile::HeldAddress> addresses(int count) {
  std::vector<reconcile::HeldAddress> all;
  for (int at = 0; at < count; ++at)
    all.push_back(
        {"eth0", *Prefix::parse("10.0." + std::to_string(at / 250) + "." + std::to_string(at % 250) + "/16")});
  return all;
}

}  // namespace

class AnnouncingTest : public QObject {
  Q_OBJECT
 private slots:
  void repetitionsGrowUnlessTheDocumentSpacesThem() {
    QVERIFY(repetitions({}) == (std::vector<milliseconds>{250ms, 800ms, 2500ms, 5000ms}));
    QVERIFY(repetitions({6, std::nullopt, 0}) ==
            (std::vector<milliseconds>{250ms, 800ms, 2500ms, 5000ms, 7500ms, 10000ms}));
    QVERIFY(repetitions({3, 100, 0}) == (std::vector<milliseconds>{100ms, 200ms, 300ms}));
    QVERIFY(repetitions({0, 100, 0}).empty());
  }
  void eachRepetitionIsTakenOnce() {
    const auto all = addresses(3);
    Schedule schedule({2, 100, 0}, kStart);
    QVERIFY(schedule.take(all, kStart + 99ms, 256).empty());
    QCOMPARE(*schedule.next(kStart), kStart + 100ms);
    QCOMPARE(schedule.take(all, kStart + 100ms, 256).size(), std::size_t{3});
    QVERIFY(schedule.take(all, kStart + 100ms, 256).empty());
    QCOMPARE(*schedule.next(kStart), kStart + 200ms);
    QCOMPARE(schedule.take(all, kStart + 200ms, 256).size(), std::size_t{3});
    QVERIFY(!schedule.next(kStart + 200ms));
  }
  void whatWasMissedIsOne() {
    const auto all = addresses(3);
    Schedule schedule({4, std::nullopt, 0}, kStart);
    QCOMPARE(schedule.take(all, kStart + 9s, 256).size(), std::size_t{3});
    QVERIFY(!schedule.next(kStart + 9s));
  }
  void refreshingGoesOnAndOn() {
    const auto all = addresses(1);
    Schedule schedule({0, std::nullopt, 60}, kStart);
    for (int round = 1; round < 5; ++round) {
      QCOMPARE(*schedule.next(kStart), kStart + round * 60s);
      QVERIFY(schedule.take(all, kStart + round * 60s - 1ms, 256).empty());
      QCOMPARE(schedule.take(all, kStart + round * 60s, 256).size(), std::size_t{1});
    }
    schedule.refreshEvery({}, kStart + 250s);
    QVERIFY(!schedule.next(kStart + 250s));
    schedule.refreshEvery({0, std::nullopt, 10}, kStart + 250s);
    QCOMPARE(*schedule.next(kStart + 250s), kStart + 260s);
    schedule.refreshEvery({0, std::nullopt, 10}, kStart + 255s);  // the same: it goes on counting
    QCOMPARE(*schedule.next(kStart + 255s), kStart + 260s);
  }
  void manyGoOutInSlices() {
    const auto all = addresses(600);
    Schedule schedule({1, 100, 0}, kStart);
    const Time due = kStart + 100ms;
    const auto first = schedule.take(all, due, 256);
    QCOMPARE(first.size(), std::size_t{256});
    QCOMPARE(*schedule.next(due), due);
    const auto second = schedule.take(all, due, 256);
    QVERIFY(second.data() == all.data() + 256 && second.size() == 256);
    QCOMPARE(schedule.take(all, due, 256).size(), std::size_t{88});
    QVERIFY(!schedule.next(due));
    // A list that became shorter in between ends it.
    Schedule shrinking({1, 100, 0}, kStart);
    (void)shrinking.take(all, due, 256);
    QVERIFY(shrinking.take(std::span(all).first(10), due, 256).empty());
    QVERIFY(!shrinking.next(due));
  }
  void aBlockIsAnnouncedInSlices() {
    std::vector<reconcile::HeldAddress> all = addresses(2);
    all.insert(all.begin() + 1, {"eth0", *Prefix::parse("10.9.255.0/24"), true});
    const auto list = announced(all);
    QCOMPARE(list.size(), std::size_t{6});
    QCOMPARE(list[1].prefix.toString(), std::string("10.9.255.0/26"));
    QCOMPARE(list[4].prefix.toString(), std::string("10.9.255.192/26"));
    QVERIFY(list[4].block && packetsOf(list[4]) == kSliceOfBlock && !list[5].block);
    const auto large = announced(std::vector<reconcile::HeldAddress>{{"eth0", *Prefix::parse("10.0.0.0/8"), true}});
    QCOMPARE(large.size(), std::size_t{64});
    QCOMPARE(large.back().prefix.toString(), std::string("10.0.15.192/26"));
    const auto small = announced(std::vector<reconcile::HeldAddress>{{"eth0", *Prefix::parse("10.0.0.0/30"), true}});
    QVERIFY(small.size() == 1 && packetsOf(small[0]) == 4);
    QCOMPARE(packetsOf({"eth0", *Prefix::parse("fd00::/64"), true}), std::size_t{1});
    Schedule schedule({1, 100, 0}, kStart);
    QCOMPARE(schedule.take(list, kStart + 100ms, 64).size(), std::size_t{1});
    QCOMPARE(schedule.take(list, kStart + 100ms, 64).size(), std::size_t{1});
    QCOMPARE(schedule.take(list, kStart + 100ms, 10).size(), std::size_t{1});  // too large, but alone
  }
};

QTEST_APPLESS_MAIN(AnnouncingTest)
#include "announcing_test.moc"
