// The state machine by the rows of RFC 5798, 6.4 (RFC 9568, 6.4 where it differs), and what this implementation adds.
#include <QTest>
#include <algorithm>

#include "agent/vrrp/machine.h"

using namespace lvs;
using namespace lvs::vrrp;
using namespace std::chrono_literals;

namespace {

constexpr Time kStart = Time(1000s);

Config configOf(std::uint8_t priority = 100) {
  Config config;
  config.priority = priority;
  config.bestOfOthers = 250;
  config.source = *IpAddress::parse("192.0.2.2");
  return config;
}
event::Heard heard(std::uint8_t priority, const char* from = "192.0.2.1", std::uint32_t intervalMs = 100) {
  return {{{3, 51, priority, intervalMs, {}}, *IpAddress::parse(from)}};
}
/// Without addresses that an earlier agent may have left.
State backup(const Config& config) {
  State state = step(config, {}, event::StartUp{}, kStart).state;
  state.mayHold = false;
  return state;
}
State master(const Config& config) {
  return step(config, backup(config), event::TimerFired{}, *backup(config).timer).state;
}

using Kind = vrrp::Action::Kind;
vrrp::Action advertise(std::uint8_t priority) { return {Kind::advertise, priority, {}, {}, {}}; }
vrrp::Action take() { return {Kind::takeAddresses, 0, {}, {}, {}}; }
vrrp::Action giveUp(milliseconds delay = 0ms) { return {Kind::giveAddresses, 0, delay, {}, {}}; }

long count(const Step& step, Kind kind) {
  return std::count_if(step.actions.begin(), step.actions.end(),
                       [kind](const vrrp::Action& action) { return action.kind == kind; });
}
std::optional<std::uint8_t> advertised(const Step& step) {
  for (const vrrp::Action& action : step.actions) {
    if (action.kind == Kind::advertise) return action.priority;
  }
  return std::nullopt;
}

}  // namespace

class MachineTest : public QObject {
  Q_OBJECT
 private slots:
  // Timers
  void skewAndMasterDown() {
    Config config = configOf(100);
    State state;
    state.masterInterval = 1000ms;
    QCOMPARE(skewTime(config, state), microseconds(156 * 1'000'000 / 256));
    QCOMPARE(masterDownInterval(config, state), microseconds(3'000'000 + 156 * 1'000'000 / 256));
    state.masterInterval = 100ms;
    QCOMPARE(skewTime(config, state), microseconds(156 * 100'000 / 256));
    config.version = 2;  // seconds, whatever the interval is
    QCOMPARE(skewTime(config, state), microseconds(156 * 1'000'000 / 256));
    // A better priority waits less.
    QVERIFY(skewTime(configOf(200), state) < skewTime(configOf(100), state));
  }
  void aBackupTakesTheMastersInterval() {
    const Config config = configOf();
    const Step step1 = step(config, backup(config), heard(200, "192.0.2.1", 500), kStart + 10ms);
    QCOMPARE(step1.state.masterInterval, milliseconds(500));
    QCOMPARE(*step1.state.timer, kStart + 10ms + masterDownInterval(config, step1.state));
    // A master uses its own.
    const Step step2 = step(config, master(config), event::TimerFired{}, *master(config).timer);
    QCOMPARE(*step2.state.timer - *master(config).timer, Clock::duration(100ms));
  }
  void aChangedPriorityCountsInARunningTimer() {
    const Config config = configOf(100);
    const State before = backup(config);
    const Step lower = step(config, before, event::Tracked{-50, false, "eth1 is down"}, kStart + 1ms);
    QCOMPARE(lower.reason, std::string("its priority is 50: eth1 is down"));
    QVERIFY(*lower.state.timer > *before.timer);
    const Step back = step(config, lower.state, event::Tracked{0, false, ""}, kStart + 2ms);
    QCOMPARE(*back.state.timer, *before.timer);
  }

  // Initialize
  void anOwnerIsMasterAtOnce() {
    const Step started = step(configOf(255), {}, event::StartUp{}, kStart);
    QVERIFY(started.state.role == Role::master);
    QVERIFY(started.actions == (std::vector<vrrp::Action>{advertise(255), take()}));
    QCOMPARE(*started.state.timer, kStart + 100ms);
  }
  void anybodyElseListensFirst() {
    const Step started = step(configOf(), {}, event::StartUp{}, kStart);
    QVERIFY(started.state.role == Role::backup);
    QVERIFY(started.actions.empty());
    QCOMPARE(*started.state.timer, kStart + masterDownInterval(configOf(), started.state));
  }

  void itMayStaySilentAfterTheAgentsStart() {
    Config config = configOf();
    config.silentUntil = kStart + 30s;
    const Step begun = step(config, {}, event::StartUp{}, kStart);
    QVERIFY(begun.state.role == Role::initialize && begun.actions.empty());
    QCOMPARE(*begun.state.timer, kStart + 30s);
    QVERIFY(shownRole(begun.state) == Role::backup);
    QVERIFY(begun.reason.find("30000 ms") != std::string::npos);
    // Asked again, it says nothing again.
    QVERIFY(step(config, begun.state, event::StartUp{}, kStart + 1s).reason.empty());
    // Nobody is heard, and a better master does not matter.
    const Step told = step(config, begun.state, heard(200), kStart + 2s);
    QVERIFY(told.state.role == Role::initialize);
    QCOMPARE(*told.state.timer, kStart + 30s);
    QCOMPARE(count(told, Kind::giveAddresses), 1L);  // what an agent before has left
    QCOMPARE(count(step(config, told.state, heard(200), kStart + 3s), Kind::giveAddresses), 0L);
    QCOMPARE(count(step(config, begun.state, heard(0), kStart + 3s), Kind::giveAddresses), 0L);
    QVERIFY(step(config, told.state, event::TimerFired{}, kStart + 29s).state == told.state);
    const Step over = step(config, told.state, event::TimerFired{}, kStart + 30s);
    QVERIFY(over.state.role == Role::backup);
    QCOMPARE(*over.state.timer, kStart + 30s + masterDownInterval(config, over.state));
  }
  void anOwnerIsSilentAfterTheStartToo() {
    Config config = configOf(255);
    config.silentUntil = kStart + 5s;
    const Step begun = step(config, {}, event::StartUp{}, kStart);
    QVERIFY(begun.state.role == Role::initialize && begun.actions.empty());
    QVERIFY(step(config, begun.state, event::TimerFired{}, kStart + 5s).state.role == Role::master);
  }
  void aPersonEndsTheSilence() {
    Config config = configOf();
    config.silentUntil = kStart + 30s;
    const Step begun = step(config, {}, event::StartUp{}, kStart);
    const Step asked = step(config, begun.state, event::TakeOver{"ann"}, kStart + 1s);
    QVERIFY(asked.state.role == Role::backup && asked.state.taking);
    QVERIFY(step(config, asked.state, event::AddressesReady{}, kStart + 1s).state.role == Role::master);
  }
  void aFaultInTheSilenceIsAFault() {
    Config config = configOf();
    config.silentUntil = kStart + 30s;
    const Step begun = step(config, {}, event::StartUp{}, kStart);
    const Step failed = step(config, begun.state, event::Tracked{0, true, "eth1 is down"}, kStart + 1s);
    QVERIFY(!failed.state.timer && shownRole(failed.state) == Role::initialize);
    QVERIFY(step(config, failed.state, event::TakeOver{"ann"}, kStart + 2s).state.role == Role::initialize);
    // Mended before the silence is over, it waits for the rest; afterwards it begins at once.
    const Step early = step(config, failed.state, event::Tracked{0, false, ""}, kStart + 2s);
    QCOMPARE(*early.state.timer, kStart + 30s);
    QVERIFY(step(config, failed.state, event::Tracked{0, false, ""}, kStart + 31s).state.role == Role::backup);
  }
  void aSilenceThatTheDocumentTakesBackIsOver() {
    Config config = configOf();
    config.silentUntil = kStart + 30s;
    const Step begun = step(config, {}, event::StartUp{}, kStart);
    config.silentUntil = kStart;
    QVERIFY(step(config, begun.state, event::StartUp{}, kStart + 1s).state.role == Role::backup);
  }

  // Backup
  void aBackupThatIsShutDownIsSilent() {
    const Step ended = step(configOf(), backup(configOf()), event::Shutdown{}, kStart);
    QVERIFY(ended.state.role == Role::initialize && ended.actions.empty() && !ended.state.timer);
  }
  void nobodyHeardMakesAMaster() {
    const State before = backup(configOf());
    QVERIFY(step(configOf(), before, event::TimerFired{}, *before.timer - 1ms).state == before);
    const Step taken = step(configOf(), before, event::TimerFired{}, *before.timer);
    QVERIFY(taken.state.role == Role::master);
    // The advertisement is first: nothing that takes time delays it.
    QVERIFY(taken.actions == (std::vector<vrrp::Action>{advertise(100), take()}));
    QVERIFY(!taken.reason.empty());
  }
  void aMasterThatGivesUpLeavesTheSkewAlone() {
    const Config config = configOf();
    const Step told = step(config, backup(config), heard(0), kStart + 5ms);
    QVERIFY(told.state.role == Role::backup);
    QCOMPARE(*told.state.timer, kStart + 5ms + skewTime(config, told.state));
  }
  void anEqualOrBetterMasterKeepsABackup() {
    for (const std::uint8_t priority : {std::uint8_t{100}, std::uint8_t{150}, std::uint8_t{255}}) {
      const Step told = step(configOf(), backup(configOf()), heard(priority), kStart + 50ms);
      QVERIFY(told.state.role == Role::backup && told.actions.empty());
      QCOMPARE(*told.state.timer, kStart + 50ms + masterDownInterval(configOf(), told.state));
    }
  }
  void aWorseMasterIsNotHeardWhenPreempting() {
    const State before = backup(configOf());
    const Step told = step(configOf(), before, heard(50), kStart + 50ms);
    QCOMPARE(*told.state.timer, *before.timer);
    Config patient = configOf();
    patient.preempt = false;
    const Step kept = step(patient, backup(patient), heard(50), kStart + 50ms);
    QCOMPARE(*kept.state.timer, kStart + 50ms + masterDownInterval(patient, kept.state));
  }
  void preemptionWaitsItsDelayFromTheFirstWorseAdvertisement() {
    Config config = configOf();
    config.preemptDelay = 2000ms;
    State state = backup(config);
    Time now = kStart;
    for (int i = 0; i < 100 && state.role == Role::backup; ++i) {
      now += 100ms;
      state = step(config, state, heard(50), now).state;
      if (now >= *state.timer) state = step(config, state, event::TimerFired{}, now).state;
    }
    QVERIFY(state.role == Role::master);
    const auto waited = now - kStart;
    QVERIFY(waited >= 2000ms && waited < 2700ms);
    // A better one in between begins the delay anew.
    State other = step(config, backup(config), heard(50), kStart + 100ms).state;
    QVERIFY(other.lowerSince);
    other = step(config, other, heard(150), kStart + 200ms).state;
    QVERIFY(!other.lowerSince);
  }
  void whoOversleptListensFirst() {
    const State before = backup(configOf());
    const Time late = *before.timer + 5s;
    const Step woken = step(configOf(), before, event::TimerFired{}, late);
    QVERIFY(woken.state.role == Role::backup);
    QCOMPARE(*woken.state.timer, late + 100ms);
    // Nothing heard in that interval: now it is true.
    QVERIFY(step(configOf(), woken.state, event::TimerFired{}, *woken.state.timer).state.role == Role::master);
  }

  // Master
  void aMasterThatIsShutDownSaysSo() {
    const Step ended = step(configOf(), master(configOf()), event::Shutdown{}, kStart);
    QVERIFY(ended.state.role == Role::initialize);
    QVERIFY(ended.actions == (std::vector<vrrp::Action>{advertise(0), giveUp()}));
  }
  void aMasterAdvertisesEachInterval() {
    State state = master(configOf());
    for (int i = 0; i < 10; ++i) {
      const Step next = step(configOf(), state, event::TimerFired{}, *state.timer);
      QCOMPARE(advertised(next), std::optional<std::uint8_t>(100));
      QCOMPARE(*next.state.timer - *state.timer, Clock::duration(100ms));
      state = next.state;
    }
  }
  void aMasterAnswersOneThatGivesUp() {
    const Step told = step(configOf(), master(configOf()), heard(0), kStart + 1s);
    QVERIFY(told.state.role == Role::master);
    QCOMPARE(advertised(told), std::optional<std::uint8_t>(100));
  }
  void aBetterMasterIsGivenWay_data() {
    QTest::addColumn<int>("priority");
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("gives");
    QTest::newRow("higher") << 101 << "192.0.2.1" << true;
    QTest::newRow("equal, greater address") << 100 << "192.0.2.3" << true;
    QTest::newRow("equal, smaller address") << 100 << "192.0.2.1" << false;
    QTest::newRow("lower") << 99 << "192.0.2.3" << false;
  }
  void aBetterMasterIsGivenWay() {
    QFETCH(int, priority);
    QFETCH(QString, from);
    QFETCH(bool, gives);
    const Step told = step(configOf(), master(configOf()),
                           heard(static_cast<std::uint8_t>(priority), from.toStdString().c_str()), kStart + 1s);
    QCOMPARE(told.state.role == Role::backup, gives);
    QCOMPARE(count(told, Kind::giveAddresses), gives ? 1L : 0L);
    // RFC 9568: a worse one is told at once. A better one hears a last word, and announces itself anew.
    QCOMPARE(advertised(told), std::optional<std::uint8_t>(100));
  }
  void ownPacketsAreNobody() {
    const State before = master(configOf());
    QVERIFY(step(configOf(), before, heard(200, "192.0.2.2"), kStart + 1s).state == before);
  }
  void twoMastersForLongAreOneAlarm() {
    State state = master(configOf());
    long alarms = 0, announced = 0, answers = 0;
    for (int i = 0; i < 100; ++i) {
      const Step next = step(configOf(), state, heard(50), kStart + 1s + i * 10ms);
      alarms += count(next, Kind::alarm);
      announced += count(next, Kind::takeAddresses);
      answers += count(next, Kind::advertise);
      state = next.state;
    }
    QCOMPARE(alarms, 1L);
    // The neighbours learn again where the addresses are; answers come no faster than advertisements are due.
    QCOMPARE(announced, 1L);
    QCOMPARE(answers, 10L);
  }

  void connectionsThatOnlyARivalKnowsAreHandedToIt() {
    const Step told = step(configOf(), master(configOf()), heard(50, "192.0.2.9"), kStart + 1s);
    vrrp::Action handed = take();
    handed.former = *IpAddress::parse("192.0.2.9");
    QVERIFY(std::find(told.actions.begin(), told.actions.end(), handed) != told.actions.end());
  }

  // Tracking
  void trackingStaysWithinWhatIsAllowed() {
    State state;
    for (const int change : {-500, -99, 0, 99, 500}) {
      state.adjustment = change;
      const int effective = effectivePriority(configOf(100), state);
      QVERIFY(effective >= 1 && effective <= 254);
      QCOMPARE(int{effectivePriority(configOf(255), state)}, 255);
    }
  }
  void aFaultIsSilenceUntilItIsMended() {
    const Step broken = step(configOf(), master(configOf()), event::Tracked{0, true, "eth0 is down"}, kStart + 1s);
    QVERIFY(broken.state.role == Role::initialize);
    QVERIFY(broken.actions == (std::vector<vrrp::Action>{advertise(0), giveUp()}));
    QCOMPARE(broken.reason, std::string("eth0 is down"));
    QVERIFY(step(configOf(), broken.state, event::StartUp{}, kStart + 2s).state.role == Role::initialize);
    QVERIFY(step(configOf(), broken.state, event::TakeOver{"ann"}, kStart + 2s).state.role == Role::initialize);
    const Step mended = step(configOf(), broken.state, event::Tracked{0, false, ""}, kStart + 3s);
    QVERIFY(mended.state.role == Role::backup && mended.state.timer);
  }

  // By hand
  void aPersonsTakeOverIsMakeBeforeBreak() {
    Config worse = configOf(50);
    worse.bestOfOthers = 200;
    State state = step(worse, backup(worse), heard(200), kStart + 10ms).state;
    const Step asked = step(worse, state, event::TakeOver{"ann"}, kStart + 20ms);
    QVERIFY(asked.state.role == Role::backup && asked.state.taking);
    // Not a word on the wire yet; packets that only the old master knows go to it.
    vrrp::Action strays = take();
    strays.former = *IpAddress::parse("192.0.2.1");
    QVERIFY(asked.actions == (std::vector<vrrp::Action>{strays}));
    // The old master is still heard in the meantime.
    const Step waiting = step(worse, asked.state, heard(200), kStart + 30ms);
    QVERIFY(waiting.state.taking && waiting.actions.empty());
    const Step taken = step(worse, waiting.state, event::AddressesReady{}, kStart + 40ms);
    QVERIFY(taken.state.role == Role::master);
    QCOMPARE(advertised(taken), std::optional<std::uint8_t>(201));
    // The old master gives way to it, keeps the addresses for a moment, and does not come back by itself.
    Config better = configOf(200);
    better.source = *IpAddress::parse("192.0.2.1");
    better.bestOfOthers = 50;
    const State old = step(better, backup(better), event::TimerFired{}, *backup(better).timer).state;
    const Step gives = step(better, old, heard(201, "192.0.2.2"), kStart + 1s);
    QVERIFY(gives.state.role == Role::backup && gives.state.yielding);
    QVERIFY(gives.actions == (std::vector<vrrp::Action>{giveUp(kLinger)}));
    // Unless whoever took over is gone.
    const Step silence = step(better, gives.state, event::TimerFired{}, *gives.state.timer);
    QVERIFY(silence.state.role == Role::master && !silence.state.yielding);
    // And back: as high as is needed.
    const Step back = step(better, step(better, gives.state, event::TakeOver{"ann"}, kStart + 2s).state,
                           event::AddressesReady{}, kStart + 2s);
    QCOMPARE(advertised(back), std::optional<std::uint8_t>(202));
    QVERIFY(step(worse, taken.state, heard(202), kStart + 3s).state.yielding);
  }
  void theHighestPriorityCanStillBeTaken() {
    // Both have been raised as high as can be: the later one wins, once the first has settled.
    Config first = configOf(150), second = configOf(100);
    first.source = *IpAddress::parse("192.0.2.9");
    first.bestOfOthers = 100;
    second.bestOfOthers = 150;
    State old = master(first);
    old.raised = 254;
    const Step gives = step(first, old, heard(254, "192.0.2.2"), *old.masterSince + 1s);
    QVERIFY(gives.state.role == Role::backup && gives.state.yielding);
    // The new one does not fall for the old one's last word.
    State fresh = master(second);
    fresh.raised = 254;
    QVERIFY(step(second, fresh, heard(254, "192.0.2.1"), *fresh.masterSince + 50ms).state.role == Role::master);
  }
  void aReleasedMasterWaitsForTheNext() {
    const State before = master(configOf(200));
    const Step released = step(configOf(200), before, event::Release{"ann"}, kStart + 1s);
    QVERIFY(released.state.role == Role::master && released.state.leaving);
    QVERIFY(released.actions == (std::vector<vrrp::Action>{advertise(0)}));
    const Step heardOne = step(configOf(200), released.state, heard(100), kStart + 1100ms);
    QVERIFY(heardOne.state.role == Role::backup && heardOne.state.yielding);
    QVERIFY(heardOne.actions == (std::vector<vrrp::Action>{giveUp(kLinger)}));
    QVERIFY(step(configOf(200), heardOne.state, heard(100), kStart + 1200ms).state.role == Role::backup);
    // Nobody comes: it stays.
    const Step alone = step(configOf(200), released.state, event::TimerFired{}, *released.state.timer);
    QVERIFY(alone.state.role == Role::master && !alone.state.leaving);
    QCOMPARE(advertised(alone), std::optional<std::uint8_t>(200));
    QVERIFY(!alone.reason.empty());
  }
  void addressesLeftByAnEarlierAgentGoWhenAnotherIsMaster() {
    const State started = step(configOf(), {}, event::StartUp{}, kStart).state;
    QVERIFY(started.mayHold);
    const Step told = step(configOf(), started, heard(50), kStart + 10ms);
    QVERIFY(told.actions == (std::vector<vrrp::Action>{giveUp()}) && !told.state.mayHold);
    // Nobody there: they stay, and serve all the time.
    const Step alone = step(configOf(), started, event::TimerFired{}, *started.timer);
    QVERIFY(alone.state.role == Role::master);
    QCOMPARE(count(alone, Kind::giveAddresses), 0L);
  }
  void aReturningDirectorCatchesUpBeforeItPreempts() {
    Config config = configOf();
    config.catchUp = 3000ms;
    State state = backup(config);
    Time now = kStart;
    while (state.role == Role::backup && now < kStart + 10s) {
      now += 50ms;
      state = step(config, state, heard(50), now).state;
      if (now >= *state.timer) state = step(config, state, event::TimerFired{}, now).state;
    }
    QVERIFY(now - kStart >= 3000ms && now - kStart < 3700ms);
    // With nobody to catch up from it does not wait.
    const State alone = backup(config);
    QVERIFY(step(config, alone, event::TimerFired{}, *alone.timer).state.role == Role::master);
  }
  /// Two machines and a link: whatever is lost, at the end there is one master, the better.
  void twoDirectorsAgreeInTheEnd() {
    std::uint32_t random = 12345;
    const auto chance = [&random](unsigned percent) {
      random = random * 1103515245U + 12345U;
      return (random >> 16U) % 100 < percent;
    };
    Config configs[2] = {configOf(150), configOf(100)};
    configs[0].source = *IpAddress::parse("192.0.2.1");
    for (int round = 0; round < 200; ++round) {
      State states[2];
      Time now = kStart;
      for (int i = 0; i < 2; ++i) states[i] = step(configs[i], {}, event::StartUp{}, now).state;
      const auto deal = [&](int who, const Event& event, bool lossy) {
        std::vector<std::pair<int, Event>> todo{{who, event}};
        while (!todo.empty()) {
          const auto [at, one] = todo.back();
          todo.pop_back();
          const Step next = step(configs[at], states[at], one, now);
          states[at] = next.state;
          for (const vrrp::Action& action : next.actions) {
            if (action.kind == Kind::advertise && !(lossy && chance(40)))
              todo.emplace_back(1 - at, event::Heard{{{3, 51, action.priority, 100, {}}, configs[at].source}});
          }
        }
      };
      for (int tick = 0; tick < 600; ++tick) {
        now += 10ms;
        const bool lossy = tick < 400;
        for (int i = 0; i < 2; ++i) {
          if (states[i].timer && now >= *states[i].timer) deal(i, event::TimerFired{}, lossy);
        }
      }
      QVERIFY2(states[0].role == Role::master && states[1].role == Role::backup, std::to_string(round).c_str());
    }
  }
};

QTEST_APPLESS_MAIN(MachineTest)
#include "machine_test.moc"
