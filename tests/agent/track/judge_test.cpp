// What follows from what was seen: faults, priorities, hysteresis, and the words for them.
#include <QTest>

#include "agent/track/judge.h"

using namespace lvs;
using namespace lvs::track;

namespace {

Tracked of(TrackKind kind, std::optional<int> delta = {}) {
  Tracked tracked;
  tracked.entry.kind = kind;
  tracked.entry.name = "it";
  tracked.entry.path = "/usr/bin/it";
  tracked.entry.priorityDelta = delta;
  return tracked;
}
Sighting good() { return {}; }
Sighting bad(const char* why) { return {false, 0, why}; }
ScriptEnd exited(int code) { return {ScriptEnd::How::exited, code}; }

}  // namespace

class JudgeTest : public QObject {
  Q_OBJECT
 private slots:
  void aFailureWithoutADeltaIsAFault() {
    const std::vector<Tracked> list{of(TrackKind::interface), of(TrackKind::process)};
    QVERIFY(judge(list, std::vector{good(), good()}) == Verdict{});
    const Verdict one = judge(list, std::vector{bad("eth1 is down"), good()});
    QVERIFY(one.fault && one.adjustment == 0);
    QCOMPARE(one.why, std::string("eth1 is down"));
    QCOMPARE(judge(list, std::vector{bad("eth1 is down"), bad("nginx does not run")}).why,
             std::string("eth1 is down; nginx does not run"));
  }
  void aNegativeDeltaCountsAfterAFailureAPositiveOneWhileAllIsWell() {
    const std::vector<Tracked> list{of(TrackKind::interface, -40), of(TrackKind::script, 20)};
    const Verdict well = judge(list, std::vector{good(), good()});
    QVERIFY(!well.fault && well.adjustment == 20 && well.why.empty());
    const Verdict ill = judge(list, std::vector{bad("eth1 is down"), bad("it failed")});
    QVERIFY(!ill.fault && ill.adjustment == -40);
    QCOMPARE(ill.why, std::string("eth1 is down; it failed"));
  }
  void aFaultIsToldWithoutWhatOnlyCounts() {
    const std::vector<Tracked> list{of(TrackKind::interface, -40), of(TrackKind::process)};
    QCOMPARE(judge(list, std::vector{bad("eth1 is down"), bad("nginx does not run")}).why,
             std::string("nginx does not run"));
  }
  void adjustmentsStayWithinWhatPrioritiesHave() {
    const std::vector<Tracked> list{of(TrackKind::interface, -200), of(TrackKind::interface, -200)};
    QCOMPARE(judge(list, std::vector{bad("a"), bad("b")}).adjustment, -253);
    const std::vector<Tracked> plus{of(TrackKind::interface, 200), of(TrackKind::interface, 200)};
    QCOMPARE(judge(plus, std::vector{good(), good()}).adjustment, 253);
  }
  void aFilesNumberIsAFaultOrIsMultiplied() {
    const auto file = [](std::int64_t number) { return std::vector{fileSighting("/run/x", number)}; };
    const std::vector<Tracked> fault{of(TrackKind::file)};
    QVERIFY(judge(fault, file(0)) == Verdict{});
    QVERIFY(judge(fault, file(1)).fault && judge(fault, file(-1)).fault);
    QCOMPARE(judge(fault, file(3)).why, std::string("/run/x holds 3"));
    const std::vector<Tracked> times{of(TrackKind::file, -10)};
    QVERIFY(judge(times, file(0)) == Verdict{});
    QCOMPARE(judge(times, file(3)).adjustment, -30);
    QCOMPARE(judge(times, file(-3)).adjustment, 30);
    QVERIFY(!judge(times, file(25)).fault);
    QVERIFY(judge(times, file(26)).fault);  // -260: keepalived's rule
    QVERIFY(!judge(times, file(-1'000'000)).fault);
    QVERIFY(judge(times, file(1'000'000)).fault);
  }

  void numbersInFiles_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<qint64>("number");
    QTest::newRow("empty") << QByteArray() << true << qint64{0};
    QTest::newRow("a line end") << QByteArray("\n") << true << qint64{0};
    QTest::newRow("as echo writes it") << QByteArray("12\n") << true << qint64{12};
    QTest::newRow("blanks") << QByteArray("  -7 \r\n") << true << qint64{-7};
    QTest::newRow("plus") << QByteArray("+3") << true << qint64{3};
    QTest::newRow("far too large") << QByteArray("99999999999999999999999") << true << qint64{1'000'000};
    QTest::newRow("far too small") << QByteArray("-99999999999999999999999") << true << qint64{-1'000'000};
    QTest::newRow("large") << QByteArray("1000001") << true << qint64{1'000'000};
    QTest::newRow("words") << QByteArray("off") << false << qint64{0};
    QTest::newRow("a number with words") << QByteArray("1 yes") << false << qint64{0};
    QTest::newRow("a fraction") << QByteArray("1.5") << false << qint64{0};
    QTest::newRow("two signs") << QByteArray("+-1") << false << qint64{0};
    QTest::newRow("a sign") << QByteArray("-") << false << qint64{0};
    QTest::newRow("a zero byte") << QByteArray("1\0", 2) << false << qint64{0};
  }
  void numbersInFiles() {
    QFETCH(QByteArray, text);
    QFETCH(bool, isNumber);
    QFETCH(qint64, number);
    const auto found = numberIn({text.constData(), static_cast<std::size_t>(text.size())});
    QCOMPARE(found.has_value(), isNumber);
    if (isNumber) QCOMPARE(qint64{*found}, number);
  }

  void countsAgainstTheirMinimum() {
    Track entry = of(TrackKind::process).entry;
    QVERIFY(processSighting(entry, 1).good);
    QCOMPARE(processSighting(entry, 0).why, std::string("it does not run"));
    entry.minimum = 3;
    QCOMPARE(processSighting(entry, 2).why, std::string("2 of it run, at least 3 are needed"));
    entry.kind = TrackKind::quorum;
    QVERIFY(quorumSighting(entry, 3).good);
    QCOMPARE(quorumSighting(entry, 2).why,
             std::string("the real servers of it have a weight of 2 together, at least 3 is needed"));
  }

  void theFirstRunOfAScriptDecidesAtOnce() {
    Track entry = of(TrackKind::script).entry;
    entry.rise = 3;
    entry.fall = 3;
    QVERIFY(scriptSighting(entry, {}).good);  // before it has run
    QVERIFY(!after({}, exited(1), entry).good);
    QVERIFY(after({}, exited(0), entry).good);
  }
  void thenItTakesRiseAndFallInARow() {
    Track entry = of(TrackKind::script).entry;
    entry.rise = 2;
    entry.fall = 3;
    Streak streak = after({}, exited(0), entry);
    const auto run = [&](int code) {
      streak = after(streak, exited(code), entry);
      return streak.good;
    };
    QVERIFY(run(1) && run(1) && run(0));     // not in a row
    QVERIFY(run(1) && run(1) && !run(1));    // the third
    QVERIFY(!run(0) && !run(2) && !run(0));  // not in a row
    QVERIFY(run(0) && run(0));
    QCOMPARE(scriptSighting(entry, streak).why, std::string());
  }
  void aScriptsEndInWords() {
    Track entry = of(TrackKind::script).entry;
    entry.timeoutMs = 250;
    const auto why = [&](ScriptEnd end) { return scriptSighting(entry, after({}, end, entry)).why; };
    QCOMPARE(why(exited(2)), std::string("/usr/bin/it failed: exit code 2"));
    QCOMPARE(why({ScriptEnd::How::signalled, 11}),
             std::string("/usr/bin/it failed: it was ended by signal 11 (Segmentation fault)"));
    QCOMPARE(why({ScriptEnd::How::timedOut, 0}),
             std::string("/usr/bin/it failed: it was not done after 250 ms and was ended"));
    QCOMPARE(why({ScriptEnd::How::notRun, ENOENT}),
             std::string("/usr/bin/it failed: it cannot be run: No such file or directory"));
  }

  void processesByName() {
    QVERIFY(isProcess("12 (nginx) S 1 12", {}, "nginx"));
    QVERIFY(!isProcess("12 (nginx) Z 1 12", {}, "nginx"));
    QVERIFY(!isProcess("12 (nginx2) S 1 12", {}, "nginx"));
    QVERIFY(!isProcess("12 (ngin) S 1 12", {}, "nginx"));
    QVERIFY(isProcess("12 (a) S (b)) R 1", {}, "a) S (b)"));  // whoever names himself so
    QVERIFY(!isProcess("", {}, "nginx") && !isProcess("12 nginx S", {}, "nginx"));
    const std::string_view stat = "7 (systemd-resolve) S 1";
    const std::string line("/lib/systemd/systemd-resolved\0--x", 33);
    QVERIFY(isProcess(stat, line, "systemd-resolved"));
    QVERIFY(!isProcess(stat, line, "systemd-resolver"));
    QVERIFY(isProcess(stat, {}, "systemd-resolve"));
  }
};

QTEST_APPLESS_MAIN(JudgeTest)
#include "judge_test.moc"
