// Passive checks in the engine, on readings that the test makes up: one reading serves many, failures come and go, and
// what cannot be read says nothing.
#include <QTest>

#include <atomic>
#include <thread>

#include "agent/health/engine.h"

using namespace lvs;
using namespace lvs::health;

namespace {

constexpr int kPatience = 30'000;

HealthCheck passive(std::uint32_t intervalMs) {
  HealthCheck check;
  check.name = "quiet";
  check.type = CheckType::passive;
  check.intervalMs = intervalMs;
  check.jitterPercent = 0;
  check.fall = 2;
  return check;
}

SubjectKey subject(int at) {
  return {"quiet", {"web" + std::to_string(at), *IpAddress::parse("10.0.1." + std::to_string(at)), 80}};
}

/// A kernel in which each reading finds 20 new connections of the first real server, answered or not.
struct Pretended {
  std::atomic<bool> answers{true};
  std::atomic<bool> fails{false};
  std::atomic<int> readings{0};
  ReadHandshakes reader() {
    return [this]() -> Result<ipvs::Handshakes> {
      const int reading = ++readings;
      if (fails) return Error{"", "the table is too large"};
      const SubjectKey key = subject(1);
      const ipvs::DestinationKey server{key.target.address, key.target.port};
      ipvs::Handshakes made;
      made.opened[server] = static_cast<std::uint64_t>(20 * reading);
      // Those of this reading and of the one before.
      for (int at = 20 * (reading - 1); !answers && at < 20 * (reading + 1); ++at)
        made.halfOpen.push_back({static_cast<std::uint64_t>(at), server});
      return made;
    };
  }
};

}  // namespace

class PassiveWatchTest : public QObject {
  Q_OBJECT
 private slots:
  void whoDoesNotAnswerGoesAndIsTriedAgain() {
    Pretended kernel;
    Engine engine({}, kernel.reader());
    HealthCheck check = passive(50);
    check.retrySeconds = 1;
    engine.follow({{subject(1), check}, {subject(2), check}});
    QTRY_VERIFY_WITH_TIMEOUT(engine.state(subject(1))->standing.known, kPatience);
    QVERIFY(engine.state(subject(1))->standing.up);
    kernel.answers = false;
    QTRY_VERIFY_WITH_TIMEOUT(!engine.state(subject(1))->standing.up, kPatience);
    const std::string why = engine.state(subject(1))->standing.why;
    QVERIFY2(why.find("new connections were not answered within 1 s") != why.npos, why.c_str());
    // Nobody connects to the second one.
    QVERIFY(engine.state(subject(2))->standing.up && !engine.state(subject(2))->standing.known);
    kernel.answers = true;
    QTRY_VERIFY_WITH_TIMEOUT(engine.state(subject(1))->standing.up, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!engine.state(subject(1))->standing.onProbation, kPatience);
  }

  void oneReadingServesAllOfAnInterval() {
    Pretended kernel;
    Engine engine({}, kernel.reader());
    std::map<SubjectKey, HealthCheck> subjects;
    for (int at = 1; at <= 40; ++at) subjects.emplace(subject(at), passive(400));
    engine.follow(subjects);
    QTRY_VERIFY_WITH_TIMEOUT(engine.numbers().runs >= 200, kPatience);
    // Each was asked five times.
    QVERIFY2(kernel.readings <= 20, std::to_string(kernel.readings.load()).c_str());
  }

  void whatCannotBeReadSaysNothing() {
    Pretended kernel;
    kernel.fails = true;
    Engine engine({}, kernel.reader());
    engine.follow({{subject(1), passive(50)}});
    QTRY_VERIFY_WITH_TIMEOUT(engine.state(subject(1))->last.has_value(), kPatience);
    const auto state = engine.state(subject(1));
    QVERIFY(state->standing.up && !state->standing.known && !state->last->counts);
    QCOMPARE(state->last->finding.words, std::string("not asked: the table is too large"));
    Engine blind({});
    blind.follow({{subject(1), passive(50)}});
    QTRY_VERIFY_WITH_TIMEOUT(blind.state(subject(1))->last.has_value(), kPatience);
    QCOMPARE(blind.state(subject(1))->last->finding.words,
             std::string("not asked: there are no connections to look at here"));
  }

  void itEndsWhileItReads() {
    for (int round = 0; round < 5; ++round) {
      Pretended kernel;
      const ReadHandshakes reader = kernel.reader();
      Engine engine({}, [&reader] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        return reader();
      });
      engine.follow({{subject(1), passive(50)}, {subject(2), passive(50)}});
      engine.tryOnce(passive(50), subject(3).target, [](const Observation&) {});
      QTest::qWait(50 * round);
      if (round % 2 == 0) engine.follow({});
    }
  }
};

QTEST_GUILESS_MAIN(PassiveWatchTest)
#include "passive_watch_test.moc"
