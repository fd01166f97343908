// The commit-confirm state machine, row by row.
#include <QtTest>

#include "agent/config/commit_confirm.h"

using namespace lvs::config;
using namespace std::chrono_literals;
using A = PushAction;
using Actions = std::vector<PushAction>;

namespace {

const SteadyTime kNow{1000s};
const PushState kApplying{Phase::applying, "new", 60s, {}, ""};
const PushState kApplyingForGood{Phase::applying, "new", std::nullopt, {}, ""};
const PushState kWaiting{Phase::waiting, "new", 60s, kNow + 60s, ""};
const PushState kGoingBack{Phase::goingBack, "new", 60s, kNow + 60s, "why"};

}  // namespace

class CommitConfirmTest : public QObject {
  Q_OBJECT
 private slots:
  void pushIsRecordedBeforeTheKernelIsTouched() {
    const PushStep next = step({}, event::Push{"new", 60s}, kNow);
    QCOMPARE(next.state, kApplying);
    QCOMPARE(next.actions, (Actions{A::record, A::apply}));
  }

  void secondPushIsRefusedInEveryPhase() {
    for (const PushState& state : {kApplying, kApplyingForGood, kWaiting, kGoingBack}) {
      const PushStep next = step(state, event::Push{"other", {}}, kNow);
      QCOMPARE(next.refusal, PushRefusal::anotherPending);
      QCOMPARE(next.state, state);
      QVERIFY(next.actions.empty());
    }
  }

  void appliedForGoodIsConfirmedAtOnce() {
    const PushStep next = step(kApplyingForGood, event::Applied{}, kNow);
    QCOMPARE(next.state, PushState{});
    QCOMPARE(next.actions, Actions{A::recordConfirmed});
  }

  void deadlineRunsFromWhenTheKernelHasIt() {
    const PushStep next = step(kApplying, event::Applied{}, kNow);
    QCOMPARE(next.state, kWaiting);
    QCOMPARE(next.actions, Actions{A::armDeadline});
  }

  void kernelsRefusalGoesBack() {
    for (const PushState& state : {kApplying, kApplyingForGood}) {
      const PushStep next = step(state, event::Refused{"no memory"}, kNow);
      QCOMPARE(next.state.phase, Phase::goingBack);
      QCOMPARE(next.state.reason, std::string("no memory"));
      QCOMPARE(next.actions, Actions{A::restore});
    }
  }

  void confirmInTime() {
    const PushStep next = step(kWaiting, event::Confirm{"new"}, kNow + 59s);
    QCOMPARE(next.state, PushState{});
    QCOMPARE(next.actions, (Actions{A::disarmDeadline, A::recordConfirmed}));
  }

  void confirmTooLateGoesBack() {
    const PushStep next = step(kWaiting, event::Confirm{"new"}, kNow + 60s);
    QCOMPARE(next.state.phase, Phase::goingBack);
    QCOMPARE(next.actions, (Actions{A::disarmDeadline, A::restore}));
  }

  void confirmOfAnotherIsRefused() {
    QCOMPARE(step(kWaiting, event::Confirm{"old"}, kNow).refusal, PushRefusal::otherHash);
    QCOMPARE(step(kWaiting, event::Rollback{"old", "ann"}, kNow).refusal, PushRefusal::otherHash);
    for (const PushState& state : {PushState{}, kApplying, kGoingBack}) {
      QCOMPARE(step(state, event::Confirm{"new"}, kNow).refusal, PushRefusal::nothingPending);
      QCOMPARE(step(state, event::Rollback{"new", "ann"}, kNow).refusal, PushRefusal::nothingPending);
    }
  }

  void rollbackNamesWho() {
    const PushStep next = step(kWaiting, event::Rollback{"new", "ann"}, kNow);
    QCOMPARE(next.state.phase, Phase::goingBack);
    QCOMPARE(next.state.reason, std::string("ann asked for it"));
  }

  void clockBeforeTheDeadlineDoesNothing() {
    const PushStep next = step(kWaiting, event::Clock{}, kNow + 59999ms);
    QCOMPARE(next.state, kWaiting);
    QVERIFY(next.actions.empty());
  }

  void clockAtTheDeadlineGoesBack() {
    const PushStep next = step(kWaiting, event::Clock{}, kNow + 60s);
    QCOMPARE(next.state.phase, Phase::goingBack);
    QCOMPARE(next.state.reason, std::string("it was not confirmed in time"));
    QCOMPARE(next.actions, (Actions{A::disarmDeadline, A::restore}));
  }

  void stoppingKeepsThePromise() {
    QCOMPARE(step(kWaiting, event::Stopping{}, kNow).state.phase, Phase::goingBack);
    QVERIFY(step({}, event::Stopping{}, kNow).actions.empty());
  }

  void cutOffPushGoesBackAtStart() {
    const PushStep next = step({}, event::FoundAtStart{"new"}, kNow);
    QCOMPARE(next.state.phase, Phase::goingBack);
    QCOMPARE(next.actions, Actions{A::restore});
  }

  void backIsRecordedLast() {
    const PushStep next = step(kGoingBack, event::WentBack{}, kNow);
    QCOMPARE(next.state, PushState{});
    QCOMPARE(next.actions, Actions{A::recordRolledBack});
  }

  void strayEventsChangeNothing() {
    for (const PushState& state : {PushState{}, kWaiting, kGoingBack}) {
      QCOMPARE(step(state, event::Applied{}, kNow).state, state);
      QCOMPARE(step(state, event::Refused{"x"}, kNow).state, state);
    }
    for (const PushState& state : {PushState{}, kApplying, kWaiting})
      QCOMPARE(step(state, event::WentBack{}, kNow).state, state);
    for (const PushState& state : {PushState{}, kApplying, kGoingBack}) {
      QCOMPARE(step(state, event::Clock{}, kNow + 1h).state, state);
    }
  }
};

QTEST_APPLESS_MAIN(CommitConfirmTest)
#include "test_commit_confirm.moc"
