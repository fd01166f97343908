// The engine at work: subjects followed on its thread against servers on loopback. Single steps are made with
// intervals of an hour and checkNow(), so that nothing hangs on how fast the machine is.
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QTest>

#include "agent/health/engine.h"
#include "agent/health/history.h"
#include "agent/track/script.h"
#include "tests/agent/health/servers.h"

using namespace lvs;
using namespace lvs::health;
using namespace lvs::health::test;

namespace {

constexpr int kPatience = 30'000;

/// Answers what it is told to.
struct Voice {
  std::atomic<bool> good{true};
  TcpServer server{[this](int fd) { say(fd, good ? "good" : "bad!"); }};
};

HealthCheck hourly(CheckType type = CheckType::tcp) {
  HealthCheck check;
  check.name = "it";
  check.type = type;
  check.intervalMs = 3'600'000;
  check.timeoutMs = 20'000;
  check.jitterPercent = 0;
  return check;
}
HealthCheck good() {
  HealthCheck check = hourly();
  check.expect = "good";
  return check;
}

SubjectKey keyOf(const Target& target) { return {"it", target}; }

struct Changes {
  std::atomic<int> count{0};
  StandingsChanged told() {
    return [this] { ++count; };
  }
};

/// How many results there are.
std::size_t resultsOf(const Engine& engine, const SubjectKey& key) {
  const auto state = engine.state(key);
  return state && !state->running ? state->history.size() : 0;
}
Standing standingOf(const Engine& engine, const SubjectKey& key) {
  const auto state = engine.state(key);
  return state ? state->standing : Standing{};
}

/// checkNow(), and its result is there.
void step(Engine& engine, const SubjectKey& key) {
  const std::size_t before = engine.state(key)->history.size();
  QVERIFY(engine.checkNow(key));
  QTRY_COMPARE_WITH_TIMEOUT(resultsOf(engine, key), before + 1, kPatience);
}

}  // namespace

class EngineTest : public QObject {
  Q_OBJECT
 private slots:
  void theFirstResultDecides_data() {
    QTest::addColumn<bool>("up");
    QTest::newRow("up") << true;
    QTest::newRow("down") << false;
  }
  void theFirstResultDecides() {
    QFETCH(bool, up);
    Voice voice;
    voice.good = up;
    Changes changes;
    Engine engine(changes.told());
    const SubjectKey key = keyOf(voice.server.target());
    engine.follow({{key, good()}});
    QTRY_COMPARE_WITH_TIMEOUT(resultsOf(engine, key), std::size_t{1}, kPatience);
    const auto state = engine.state(key);
    QVERIFY(state->standing.known);
    QCOMPARE(state->standing.up, up);
    QCOMPARE(state->last->received, std::string(up ? "good" : "bad!"));
    QCOMPARE(state->lastFail.has_value(), !up);
    QVERIFY(state->history.front().received.empty() && state->history.front().latency.count() > 0);
    QVERIFY(state->nextMs > state->last->wallMs + 3'000'000);
    QTRY_COMPARE_WITH_TIMEOUT(changes.count.load(), 1, kPatience);
    const ChecksNumbers numbers = engine.numbers();
    QCOMPARE(numbers.runs, std::uint64_t{1});
    QCOMPARE(numbers.failures, std::uint64_t{up ? 0U : 1U});
    QCOMPARE(numbers.subjects, std::size_t{1});
  }
  void riseAndFallAreKeptToTheCount() {
    Voice voice;
    Changes changes;
    Engine engine(changes.told());
    HealthCheck check = good();
    check.rise = 3;
    check.fall = 2;
    const SubjectKey key = keyOf(voice.server.target());
    engine.follow({{key, check}});
    QTRY_COMPARE_WITH_TIMEOUT(resultsOf(engine, key), std::size_t{1}, kPatience);
    // What each result is, and whether it is up after it.
    const std::string results = "gbgbgbbgbggbgggb";
    const std::string states = "uuuuuudddddddduu";
    for (std::size_t i = 0; i < results.size(); ++i) {
      voice.good = results[i] == 'g';
      step(engine, key);
      QVERIFY2(standingOf(engine, key).up == (states[i] == 'u'), std::to_string(i).c_str());
    }
    QCOMPARE(standingOf(engine, key).failures, std::uint16_t{1});
    QTRY_COMPARE_WITH_TIMEOUT(changes.count.load(), 3, kPatience);  // known, down, up
  }
  void whileItChangesTheFastIntervalHolds() {
    Voice voice;
    Engine engine({});
    HealthCheck check = good();
    check.fall = 4;
    check.fastIntervalMs = 100;
    const SubjectKey key = keyOf(voice.server.target());
    engine.follow({{key, check}});
    QTRY_COMPARE_WITH_TIMEOUT(resultsOf(engine, key), std::size_t{1}, kPatience);
    QTest::qWait(400);
    QCOMPARE(resultsOf(engine, key), std::size_t{1});
    voice.good = false;
    QVERIFY(engine.checkNow(key));
    QTRY_VERIFY_WITH_TIMEOUT(!standingOf(engine, key).up, kPatience);
    QTest::qWait(400);
    QCOMPARE(resultsOf(engine, key), std::size_t{5});  // and then an hour until the next
  }
  void itAsksAgainAfterTheInterval() {
    TcpServer server({});
    Engine engine({});
    HealthCheck check = hourly();
    check.intervalMs = 100;
    check.timeoutMs = 100;
    const SubjectKey key = keyOf(server.target());
    engine.follow({{key, check}});
    QTRY_VERIFY_WITH_TIMEOUT(resultsOf(engine, key) >= 5, kPatience);
    // Never earlier than the interval says, whatever the machine does.
    const auto history = engine.state(key)->history;
    const auto took = history.back().wallMs - history.front().wallMs;
    QVERIFY2(took + 50 >= static_cast<std::int64_t>(history.size() - 1) * 100, std::to_string(took).c_str());
    engine.follow({});
    QVERIFY(!engine.state(key));
    QTest::qWait(200);
    const std::uint64_t runs = engine.numbers().runs;
    QTest::qWait(400);
    QCOMPARE(engine.numbers().runs, runs);
    QVERIFY(!engine.checkNow(key));
  }
  void aChangeOfSettingsKeepsTheStanding() {
    Voice voice;
    voice.good = false;
    Engine engine({});
    HealthCheck check = good();
    const SubjectKey key = keyOf(voice.server.target());
    engine.follow({{key, check}});
    QTRY_VERIFY_WITH_TIMEOUT(!standingOf(engine, key).up, kPatience);
    const Standing before = standingOf(engine, key);
    engine.follow({{key, check}});  // equal settings: nothing is asked
    QTest::qWait(300);
    QCOMPARE(resultsOf(engine, key), std::size_t{1});
    voice.good = true;
    check.rise = 3;
    engine.follow({{key, check}});
    QTRY_COMPARE_WITH_TIMEOUT(resultsOf(engine, key), std::size_t{2}, kPatience);
    QVERIFY(!standingOf(engine, key).up);
    QCOMPARE(standingOf(engine, key).since, before.since);
    step(engine, key);
    QVERIFY(!standingOf(engine, key).up);
    step(engine, key);
    QVERIFY(standingOf(engine, key).up && standingOf(engine, key).recovered);
  }
  void aRunWithOlderSettingsIsNotHeardAnyMore() {
    TcpServer silent(hold);
    Engine engine({});
    HealthCheck check = good();
    const SubjectKey key = keyOf(silent.target());
    engine.follow({{key, check}});
    QTRY_VERIFY_WITH_TIMEOUT(engine.state(key)->running, kPatience);
    check.expect.clear();  // connecting will do
    engine.follow({{key, check}});
    QTRY_COMPARE_WITH_TIMEOUT(resultsOf(engine, key), std::size_t{1}, kPatience);
    QVERIFY(standingOf(engine, key).up);
  }
  void whatOthersKnowIsBelieved() {
    Voice voice;
    Changes changes;
    Engine engine(changes.told());
    TcpServer silent(hold);
    HealthCheck check = good();
    check.rise = 2;
    const SubjectKey key = keyOf(silent.target());
    engine.follow({{key, check}});
    const std::int64_t wall = wallMsNow();
    engine.believe({{key, believed(false, "another director saw it fail", wall - 5000, Loop::Clock::now(), wall)},
                    {keyOf(targetAt(1)), Standing{}}});
    const Standing standing = standingOf(engine, key);
    QVERIFY(!standing.up && standing.known);
    QCOMPARE(standing.why, std::string("another director saw it fail"));
    QCOMPARE(standing.sinceMs, wall - 5000);
    QTRY_COMPARE_WITH_TIMEOUT(changes.count.load(), 1, kPatience);
    QCOMPARE(engine.standings().size(), std::size_t{1});
    // Results have decided: nobody is believed any more.
    const SubjectKey other = keyOf(voice.server.target());
    engine.follow({{other, check}});
    QTRY_VERIFY_WITH_TIMEOUT(standingOf(engine, other).known, kPatience);
    engine.believe({{other, believed(false, "it was down", wall, Loop::Clock::now(), wall)}});
    QVERIFY(standingOf(engine, other).up);
  }
  void aBelievedFailureTakesItsRisesToEnd() {
    Voice voice;
    Engine engine({});
    HealthCheck check = good();
    check.rise = 2;
    const SubjectKey key = keyOf(voice.server.target());
    engine.follow({{key, check}});
    const std::int64_t wall = wallMsNow();
    engine.believe({{key, believed(false, "it was down", wall, Loop::Clock::now(), wall)}});
    QTRY_COMPARE_WITH_TIMEOUT(resultsOf(engine, key), std::size_t{1}, kPatience);
    // The first result may have been quicker than belief.
    if (standingOf(engine, key).why != "it was down") QSKIP("the machine was too slow");
    QVERIFY(!standingOf(engine, key).up);
    step(engine, key);
    QVERIFY(standingOf(engine, key).up);
  }
  void manySubjectsAtOnce() {
    TcpServer server({});
    Engine engine({});
    HealthCheck check;
    check.name = "it";
    check.intervalMs = 1000;
    std::map<SubjectKey, HealthCheck> subjects;
    for (int i = 0; i < 500; ++i) subjects.emplace(keyOf(targetAt(server.port(), "server" + std::to_string(i))), check);
    engine.follow(subjects);
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
          const auto states = engine.states();
          return states.size() == 500 && std::all_of(states.begin(), states.end(), [](const SubjectState& state) {
                   return state.standing.passes >= 3 && state.standing.known;
                 });
        }(),
        kPatience);
    for (const auto& [key, standing] : engine.standings()) QVERIFY(standing.up);
    const ChecksNumbers numbers = engine.numbers();
    QVERIFY(numbers.runs >= 1500 && numbers.failures == 0);
    QCOMPARE(numbers.subjects, std::size_t{500});
    std::uint64_t counted = 0;
    for (const std::uint64_t runs : engine.lateness()) counted += runs;
    QVERIFY(counted >= 1500);
  }
  void noMoreAtOnceThanDescriptorsAllow() {
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    std::atomic<int> open{0};
    std::atomic<int> most{0};
    TcpServer server([&](int fd) {
      const int now = ++open;
      for (int seen = most; seen < now && !most.compare_exchange_weak(seen, now);) {
      }
      QTest::qSleep(20);
      --open;
      say(fd, "good");
      hold(fd);
    });
    rlimit few = before;
    few.rlim_cur = 300;  // 150 less the reserve
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
    Engine engine({});
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    std::map<SubjectKey, HealthCheck> subjects;
    for (int i = 0; i < 200; ++i) {
      HealthCheck check = good();
      check.intervalMs = 60'000;
      subjects.emplace(keyOf(targetAt(server.port(), "server" + std::to_string(i))), check);
    }
    engine.follow(subjects);
    QTRY_COMPARE_WITH_TIMEOUT(engine.numbers().runs, std::uint64_t{200}, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
          const auto all = engine.standings();
          return std::all_of(all.begin(), all.end(), [](const auto& one) { return one.second.known; });
        }(),
        kPatience);
    QVERIFY2(most <= 22, std::to_string(most).c_str());
    QCOMPARE(engine.numbers().failures, std::uint64_t{0});
  }
  void whatTheAgentLacksChangesNothing() {
    Voice voice;
    Engine engine({});
    HealthCheck check = good();
    check.tls = true;
    check.caCertificates = "/nowhere/at/all.pem";
    check.fall = 1;
    const SubjectKey key = keyOf(voice.server.target());
    engine.follow({{key, check}});
    QTRY_COMPARE_WITH_TIMEOUT(resultsOf(engine, key), std::size_t{1}, kPatience);
    const auto state = engine.state(key);
    QVERIFY(state->standing.up && !state->standing.known && !state->lastFail);
    QVERIFY2(state->last->finding.words.starts_with("not asked: "), state->last->finding.words.c_str());
    QCOMPARE(engine.numbers().failures, std::uint64_t{0});
  }
  void aTryWithoutFollowing() {
    Voice voice;
    Engine engine({});
    std::mutex mutex;
    std::vector<Observation> seen;
    for (int i = 0; i < 3; ++i) {
      engine.tryOnce(good(), voice.server.target(), [&](Observation one) {
        const std::lock_guard lock(mutex);
        seen.push_back(std::move(one));
      });
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
          const std::lock_guard lock(mutex);
          return seen.size() == 3;
        }(),
        kPatience);
    for (const Observation& one : seen) QVERIFY2(one.finding.good, one.finding.words.c_str());
    QVERIFY(engine.states().empty());
    QCOMPARE(engine.numbers().runs, std::uint64_t{0});
  }
  void ofMoreThanEightTriesAtOnceTheRestIsNotAsked() {
    TcpServer silent(hold);
    std::atomic<int> refused{0};
    std::atomic<bool> other{false};
    Engine engine({});
    for (int i = 0; i < 10; ++i) {
      engine.tryOnce(good(), silent.target(), [&](const Observation& one) {
        if (one.counts) other = true;
        else ++refused;
      });
    }
    QTRY_COMPARE_WITH_TIMEOUT(refused.load(), 2, kPatience);
    QVERIFY(!other);
  }
  void itEndsInTheMiddleOfEverything() {
    TcpServer silent(hold);
    std::map<SubjectKey, HealthCheck> subjects;
    for (int i = 0; i < 50; ++i) {
      HealthCheck check = good();
      check.intervalMs = 1000;
      check.timeoutMs = 1000;
      subjects.emplace(keyOf(targetAt(silent.port(), "server" + std::to_string(i))), check);
      if (track::mayRunScripts()) {
        check = hourly(CheckType::script);
        check.path = "/bin/sleep";
        check.arguments = {"30"};
        subjects.emplace(SubjectKey{"sleep", targetAt(1, "server" + std::to_string(i))}, check);
      }
      subjects.emplace(SubjectKey{"echo", targetAt(0, "server" + std::to_string(i))}, hourly(CheckType::icmp));
    }
    for (int round = 0; round < 5; ++round) {
      Engine engine({});
      engine.follow(subjects);
      engine.tryOnce(good(), silent.target(), [](const Observation&) {});
      QTest::qWait(100 * round);
      if (round % 2 == 0) engine.follow({});
    }
  }
  void noMoreThanSixtyFourProgramsAtOnce() {
    if (!track::mayRunScripts()) QSKIP("needs root");
    Engine engine({});
    std::map<SubjectKey, HealthCheck> subjects;
    for (int i = 0; i < 80; ++i) {
      HealthCheck check = hourly(CheckType::script);
      check.intervalMs = 100;  // all at once
      check.timeoutMs = 60'000;
      check.path = "/bin/sleep";
      check.arguments = {"60"};
      subjects.emplace(keyOf(targetAt(1, "server" + std::to_string(i))), check);
    }
    engine.follow(subjects);
    const auto running = [&] {
      const auto all = engine.states();
      return std::count_if(all.begin(), all.end(), [](const SubjectState& one) { return one.running; });
    };
    QTRY_COMPARE_WITH_TIMEOUT(running(), std::ptrdiff_t{64}, kPatience);
    QTest::qWait(300);
    QCOMPARE(running(), std::ptrdiff_t{64});
    subjects.erase(std::next(subjects.begin(), 40), subjects.end());
    engine.follow(subjects);
    QTRY_COMPARE_WITH_TIMEOUT(running(), std::ptrdiff_t{40}, kPatience);
  }
  void aWeightThatAProgramSaysIsTold() {
    if (!track::mayRunScripts()) QSKIP("needs root");
    Changes changes;
    Engine engine(changes.told());
    HealthCheck check = hourly(CheckType::script);
    check.path = "/bin/sh";
    check.arguments = {"-c", "exit 42"};
    check.exitCodes = ExitCodes::weight;
    const SubjectKey key = keyOf(targetAt(80));
    engine.follow({{key, check}});
    QTRY_VERIFY_WITH_TIMEOUT(standingOf(engine, key).known, kPatience);
    QCOMPARE(standingOf(engine, key).weight, std::optional<std::uint32_t>(40));
    QTRY_COMPARE_WITH_TIMEOUT(changes.count.load(), 1, kPatience);
  }

  void theHistoryKeepsTheNewest() {
    History history;
    Observation one;
    for (int i = 0; i < 200; ++i) {
      one.finding.good = i % 3 != 0;
      one.finding.words = i % 2 == 0 ? "even" : "odd " + std::to_string(i);
      if (i % 5 == 0) one.finding.weight = 7;
      else one.finding.weight.reset();
      one.warning = i % 7 == 0 ? "soon" : "";
      one.counts = i % 11 != 0;
      one.latency = std::chrono::microseconds(i);
      one.wallMs = 1000 + i;
      one.sent = "what was sent";
      history.add(one);
    }
    const auto all = history.all();
    QCOMPARE(all.size(), kKeptResults);
    for (std::size_t at = 0; at < all.size(); ++at) {
      const int i = 200 - static_cast<int>(kKeptResults) + static_cast<int>(at);
      QCOMPARE(all[at].wallMs, std::int64_t{1000 + i});
      QCOMPARE(all[at].latency, std::chrono::microseconds(i));
      QCOMPARE(all[at].finding.good, i % 3 != 0);
      QCOMPARE(all[at].finding.words, i % 2 == 0 ? std::string("even") : "odd " + std::to_string(i));
      QCOMPARE(all[at].finding.weight.has_value(), i % 5 == 0);
      QCOMPARE(all[at].warning, std::string(i % 7 == 0 ? "soon" : ""));
      QCOMPARE(all[at].counts, i % 11 != 0);
      QVERIFY(all[at].sent.empty());
    }
  }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
