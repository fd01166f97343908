// Rise, fall, first results and jitter, result by result.
#include "agent/health/standing.h"

#include <QtTest>

using namespace lvs;
using namespace lvs::health;
using namespace std::chrono_literals;

namespace {

Observation seen(bool good, std::int64_t atMs) {
  Observation observation;
  observation.finding = {good, good ? "HTTP 200" : "HTTP 503", std::nullopt};
  observation.wallMs = atMs;
  return observation;
}

/// "+" is a good result, "-" a failure, "?" one that could not be made; answers with "U" or "D" after each.
QString run(const HealthCheck& check, const char* results, Standing* last = nullptr) {
  SteadyTime now{};
  Standing standing = atStart(check, now, 0);
  QString states;
  for (const char* result = results; *result; ++result) {
    now += 1s;
    Observation observation = seen(*result == '+', now.time_since_epoch() / 1ms);
    observation.counts = *result != '.';
    standing = after(std::move(standing), check, observation, now);
    states += standing.up ? QLatin1Char('U') : QLatin1Char('D');
  }
  if (last) *last = standing;
  return states;
}

}  // namespace

class StandingTest : public QObject {
  Q_OBJECT
 private slots:
  void riseAndFallAreHonouredToTheCount_data() {
    QTest::addColumn<int>("rise");
    QTest::addColumn<int>("fall");
    QTest::addColumn<int>("first");
    QTest::addColumn<QByteArray>("results");
    QTest::addColumn<QString>("states");
    const auto row = [](const char* name, int rise, int fall, FirstCheck first, const char* results,
                        const char* states) {
      QTest::newRow(name) << rise << fall << static_cast<int>(first) << QByteArray(results) << QString(states);
    };
    row("threeFailures", 2, 3, FirstCheck::up, "+---", "UUUD");
    row("aGoodOneBetween", 2, 3, FirstCheck::up, "--+--+--+", "UUUUUUUUU");
    row("twoPasses", 2, 1, FirstCheck::up, "-+-++", "DDDDU");
    row("oneIsEnough", 1, 1, FirstCheck::up, "-+-+", "DUDU");
    row("downUntilRisen", 3, 1, FirstCheck::down, "++-+++", "DDDDDU");
    row("firstGoodDecides", 5, 5, FirstCheck::decides, "+----", "UUUUU");
    row("firstFailureDecides", 5, 5, FirstCheck::decides, "-++++", "DDDDD");
    row("firstFailureAndItsRise", 5, 5, FirstCheck::decides, "-+++++", "DDDDDU");
    row("whatCouldNotBeAskedCountsNothing", 1, 2, FirstCheck::up, "-.-+..-.-", "UUDUUUUUD");
    row("whatCouldNotBeAskedDecidesNothing", 1, 2, FirstCheck::decides, "..-", "UUD");
  }
  void riseAndFallAreHonouredToTheCount() {
    QFETCH(int, rise);
    QFETCH(int, fall);
    QFETCH(int, first);
    QFETCH(QByteArray, results);
    QFETCH(QString, states);
    HealthCheck check;
    check.rise = static_cast<std::uint16_t>(rise);
    check.fall = static_cast<std::uint16_t>(fall);
    check.firstCheck = static_cast<FirstCheck>(first);
    QCOMPARE(run(check, results.constData()), states);
  }

  void theReasonNamesWhatWasFoundAndHowOften() {
    HealthCheck check;
    Standing standing;
    run(check, "+---", &standing);
    QCOMPARE(standing.why, std::string("HTTP 503, 3 times in a row"));
    QCOMPARE(standing.sinceMs, std::int64_t{4000});
    run(check, "+---++", &standing);
    QCOMPARE(standing.why, std::string("HTTP 200, twice in a row"));
    QVERIFY(standing.recovered);
    check.fall = 1;
    run(check, "+-", &standing);
    QCOMPARE(standing.why, std::string("HTTP 503"));
  }

  void onlyWhoWasDownRecovers() {
    HealthCheck check;
    Standing standing;
    run(check, "+++", &standing);
    QVERIFY(standing.up && standing.known && !standing.recovered);
    check.firstCheck = FirstCheck::down;
    run(check, "++", &standing);
    QVERIFY(standing.recovered);
  }

  void whatIsBelievedGoesOnByRiseAndFall() {
    HealthCheck check;
    const SteadyTime now = SteadyTime{} + 100s;
    Standing standing = believed(false, "connection refused", 40000, now, 100000);
    QVERIFY(standing.known && !standing.up);
    QVERIFY(standing.since == now - 60s);
    standing = after(std::move(standing), check, seen(true, 101000), now + 1s);
    QVERIFY(!standing.up);
    standing = after(std::move(standing), check, seen(true, 102000), now + 2s);
    QVERIFY(standing.up && standing.recovered);
  }

  void theFastIntervalHoldsWhileResultsPointElsewhere() {
    HealthCheck check;
    check.intervalMs = 2000;
    check.fastIntervalMs = 200;
    check.jitterPercent = 0;
    Standing standing;
    run(check, "+", &standing);
    QCOMPARE(untilNext(check, standing, 0.5).count(), 2000);
    run(check, "+-", &standing);
    QCOMPARE(untilNext(check, standing, 0.5).count(), 200);
    run(check, "+---", &standing);
    QCOMPARE(untilNext(check, standing, 0.5).count(), 2000);
    run(check, "+---+", &standing);
    QCOMPARE(untilNext(check, standing, 0.5).count(), 200);
    QCOMPARE(untilNext(check, atStart(check, {}, 0), 0.5).count(), 200);
  }

  /// A feedback check's answers: "75" in percent, "down", "." for silence; after each what holds.
  void feedbackHoldsUntilSilence_data() {
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<QStringList>("holds");
    const auto row = [](const char* name, const char* answers, const char* holds) {
      QTest::newRow(name) << QString(answers).split(QLatin1Char(' ')) << QString(holds).split(QLatin1Char(' '));
    };
    row("each answer holds at once", "75 0 100 down 30", "75 0 100 down 30");
    row("silence three times", "75 . . . . 60", "75 75 75 own own 60");
    row("an answer between", "75 . . 75 . .", "75 75 75 75 75 75");
    row("silence takes nobody out", ". . . . .", "own own own own own");
    row("down is forgotten too", "down . . .", "down down down own");
    row("down again and again is no silence", "down down down down . .", "down down down down down down");
  }
  void feedbackHoldsUntilSilence() {
    QFETCH(QStringList, answers);
    QFETCH(QStringList, holds);
    HealthCheck check;
    check.type = CheckType::feedback;
    SteadyTime now{};
    Standing standing = atStart(check, now, 0);
    for (qsizetype at = 0; at < answers.size(); ++at) {
      Observation observation;
      observation.finding = {answers[at] != "." && answers[at] != "down", "words", std::nullopt};
      if (answers[at] != ".") observation.finding.weight = answers[at].toUInt();  // 0 of "down"
      standing = after(std::move(standing), check, observation, now += 1s);
      const QString held = !standing.up      ? QStringLiteral("down")
                           : standing.weight ? QString::number(*standing.weight)
                                             : QStringLiteral("own");
      QCOMPARE(held, holds[at]);
    }
  }
  void silenceIsWarnedOfOnce() {
    HealthCheck check;
    check.type = CheckType::feedback;
    Observation silence;
    silence.finding = {false, "connection refused", std::nullopt};
    Standing standing = atStart(check, {}, 0);
    for (int time = 0; time < 3; ++time) standing = after(std::move(standing), check, silence, {});
    QCOMPARE(standing.why, std::string("connection refused, 3 times in a row; its configured weight holds"));
    QCOMPARE(standing.warning, "nothing is heard of it: " + standing.why);
    const Standing before = standing;
    standing = after(std::move(standing), check, silence, {});
    QCOMPARE(standing.why, before.why);
    Observation heard;
    heard.finding = {true, "it takes its whole weight", 100};
    standing = after(std::move(standing), check, heard, {});
    QCOMPARE(standing.warning, std::string());
    QCOMPARE(standing.why, std::string("it takes its whole weight"));
  }

  /// A passive check, looked at once a second, tried again after 5: "+", "-", and "." for too few connections.
  void passiveChecksTryAgain_data() {
    QTest::addColumn<QByteArray>("results");
    QTest::addColumn<QString>("states");
    const auto row = [](const char* name, const char* results, const char* states) {
      QTest::newRow(name) << QByteArray(results) << QString(states);
    };
    row("nobody connects", "......", "UUUUUU");
    row("the first failure does not decide", "-+", "UU");
    row("two in a row", "+--", "UUD");
    row("too few count as neither", "-.-", "UUD");
    row("tried again, and it is well", "--......+-+", "UDDDDDUUUUU");
    row("on probation one is enough", "--......-", "UDDDDDUUD");
    row("and then again after the time", "--.....-.....-", "UDDDDDUDDDDDUD");
    row("what is seen of one that is out says nothing", "--+++++", "UDDDDDU");
    row("a pass ends the probation", "--.....+-+--", "UDDDDDUUUUUD");
  }
  void passiveChecksTryAgain() {
    QFETCH(QByteArray, results);
    QFETCH(QString, states);
    HealthCheck check;
    check.type = CheckType::passive;
    check.fall = 2;
    check.retrySeconds = 5;
    Standing last;
    QCOMPARE(run(check, results.constData(), &last), states);
  }
  void anotherTryIsTold() {
    HealthCheck check;
    check.type = CheckType::passive;
    check.fall = 1;
    check.retrySeconds = 2;
    Standing standing;
    run(check, "-..", &standing);
    QVERIFY(standing.up && standing.onProbation && standing.recovered);
    QCOMPARE(standing.why, std::string("tried again after 2 s: HTTP 503"));
    run(check, "-..+", &standing);
    QVERIFY(!standing.onProbation);
    QCOMPARE(standing.why, std::string("HTTP 200"));
  }

  void jitterStaysWithinItsPercents() {
    HealthCheck check;
    check.intervalMs = 1000;
    check.jitterPercent = 20;
    Standing standing;
    run(check, "+", &standing);
    QCOMPARE(untilNext(check, standing, 0.0).count(), 800);
    QCOMPARE(untilNext(check, standing, 0.5).count(), 1000);
    QVERIFY(untilNext(check, standing, 0.999).count() <= 1200);
  }
};

QTEST_APPLESS_MAIN(StandingTest)
#include "standing_test.moc"
