// A push to two directors, all or nothing, against whole agents. Their kernels are pretended
// (tests/agent/server/fake_kernel.h); the same on real ones is in the lab.
#include <QtTest>

#include "common/model/codec.h"
#include "console/client/cluster_push.h"
#include "tests/console/client/paired.h"

using namespace lvs;
using namespace lvs::test;
using Phase = ClusterPush::Phase;

namespace {

Cluster sample(unsigned weight = 1) {
  auto cluster = loadCluster(sampleDocument(weight));
  if (!cluster) qFatal("the sample is broken");
  return *cluster;
}

struct TwoDirectors {
  RunningAgent first{"ipvslb11"};
  RunningAgent second{"ipvslb12"};
  AgentClient firstClient{knownAgent(first, QStringLiteral("ipvslb11"))};
  AgentClient secondClient{knownAgent(second, QStringLiteral("ipvslb12"))};
  std::vector<AgentClient*> clients{&firstClient, &secondClient};

  QString hash(AgentClient& client) {
    return QString::fromStdString(
        AgentClient::decode<api::Status>(ask(client, {"GET", QStringLiteral("/v1/status"), {}, {}})).revision.hash);
  }
  bool pending(AgentClient& client) {
    return AgentClient::decode<api::Status>(ask(client, {"GET", QStringLiteral("/v1/status"), {}, {}}))
        .pending.has_value();
  }
};

bool reach(ClusterPush& push, Phase phase) {
  return QTest::qWaitFor([&] { return push.phase() == phase || (push.finished() && push.phase() != phase); }, 60000) &&
         push.phase() == phase;
}

/// The whole way, as a user who says yes to everything.
bool pushed(TwoDirectors& pair, const Cluster& cluster) {
  ClusterPush push(cluster, pair.clients, {});
  push.check();
  if (!reach(push, Phase::checked)) return false;
  push.apply();
  if (!reach(push, Phase::awaitingConfirm)) return false;
  push.confirm();
  return reach(push, Phase::confirmed);
}

}  // namespace

class PushTest : public QObject {
  Q_OBJECT
 private slots:
  void inForceEverywhere() {
    TwoDirectors pair;
    ClusterPush push(sample(), pair.clients, {QStringLiteral("a + b"), 30, {}});
    push.check();
    QVERIFY(reach(push, Phase::checked));
    QCOMPARE(pair.first.host.applied.load(), 0U);
    QVERIFY(!push.planIsEmpty());
    push.apply();
    QVERIFY(reach(push, Phase::awaitingConfirm));
    QVERIFY(push.remainingMs() > 0 && push.remainingMs() <= 30000);
    QVERIFY(pair.pending(pair.firstClient) && pair.pending(pair.secondClient));
    push.confirm();
    QVERIFY(reach(push, Phase::confirmed));
    QCOMPARE(pair.hash(pair.firstClient), push.hash());
    QCOMPARE(pair.hash(pair.secondClient), push.hash());
    QVERIFY(!pair.pending(pair.firstClient) && !pair.pending(pair.secondClient));
    const auto revisions = AgentClient::decode<api::Revisions>(
        ask(pair.firstClient, {"GET", QStringLiteral("/v1/config/revisions"), {}, {}}));
    QCOMPARE(revisions.revisions.at(0).comment, std::string("a + b"));
  }

  void rollbackBringsTheOneBefore() {
    TwoDirectors pair;
    QVERIFY(pushed(pair, sample(1)));
    const QString before = pair.hash(pair.firstClient);
    ClusterPush push(sample(7), pair.clients, {});
    push.check();
    QVERIFY(reach(push, Phase::checked));
    push.apply();
    QVERIFY(reach(push, Phase::awaitingConfirm));
    push.rollback();
    QVERIFY(reach(push, Phase::rolledBack));
    QCOMPARE(pair.hash(pair.firstClient), before);
    QCOMPARE(pair.hash(pair.secondClient), before);
  }

  void oneKernelRefusingChangesNothingAnywhere() {
    TwoDirectors pair;
    QVERIFY(pushed(pair, sample(1)));
    const QString before = pair.hash(pair.firstClient);
    {
      const std::lock_guard lock(pair.second.host.mutex);
      pair.second.host.refuse = [](const reconcile::Step& step) {
        const auto* destination = std::get_if<reconcile::DestinationStep>(&step.action);
        return std::string(destination && destination->destination.weight == 7 ? "the kernel has no memory left" : "");
      };
    }
    ClusterPush push(sample(7), pair.clients, {});
    push.check();
    QVERIFY(reach(push, Phase::checked));
    push.apply();
    QVERIFY(reach(push, Phase::refused));
    QVERIFY2(push.failure().contains(QStringLiteral("ipvslb12")), qPrintable(push.failure()));
    QCOMPARE(pair.hash(pair.firstClient), before);
    QCOMPARE(pair.hash(pair.secondClient), before);
    QVERIFY(!pair.pending(pair.firstClient));
  }

  void oneUnreachableIsRefusedBeforeAnythingIsTouched() {
    TwoDirectors pair;
    pair.second.stop();
    ClusterPush push(sample(), pair.clients, {});
    push.check();
    QVERIFY(reach(push, Phase::refused));
    QCOMPARE(pair.first.host.applied.load(), 0U);
    QVERIFY(push.directors()[1].errorKind == Reply::Kind::unreachable);
    push.apply();  // does nothing after a refusal
    QVERIFY(push.phase() == Phase::refused);
    pair.second.start();
    push.check();  // but the check may be made again
    QVERIFY(reach(push, Phase::checked));
  }

  void lostInTheMiddleIsTakenBack() {
    TwoDirectors pair;
    QVERIFY(pushed(pair, sample(1)));
    const QString before = pair.hash(pair.firstClient);
    ClusterPush push(sample(7), pair.clients, {{}, 5, {}});
    push.check();
    QVERIFY(reach(push, Phase::checked));
    pair.second.stop();
    push.apply();
    QVERIFY(QTest::qWaitFor([&] { return push.finished(); }, 60000));
    QVERIFY(push.phase() == Phase::incomplete || push.phase() == Phase::refused);
    QCOMPARE(pair.hash(pair.firstClient), before);
    pair.second.start();
    QCOMPARE(pair.hash(pair.secondClient), before);
  }

  void directorWithoutAnAgentIsNamed() {
    TwoDirectors pair;
    ClusterPush push(sample(), {&pair.firstClient}, {});
    push.check();
    QVERIFY(reach(push, Phase::refused));
    QVERIFY2(push.failure().contains(QStringLiteral("ipvslb12")) &&
                 push.failure().contains(QStringLiteral("lvs-agent pair")),
             qPrintable(push.failure()));
  }

  void anotherAdministratorsPushIsAConflict() {
    TwoDirectors pair;
    QVERIFY(pushed(pair, sample(1)));
    const QString read = pair.hash(pair.firstClient);
    QVERIFY(pushed(pair, sample(2)));
    ClusterPush late(sample(3), pair.clients, {{}, 60, read});
    late.check();
    QVERIFY(reach(late, Phase::refused));
    QVERIFY(late.conflicted());
    QVERIFY2(late.failure().contains(QStringLiteral("ann@desk")), qPrintable(late.failure()));
  }

  void pushBetweenCheckAndApplyIsAConflict() {
    TwoDirectors pair;
    QVERIFY(pushed(pair, sample(1)));
    ClusterPush slow(sample(3), pair.clients, {});
    slow.check();
    QVERIFY(reach(slow, Phase::checked));
    QVERIFY(pushed(pair, sample(2)));
    const QString theirs = pair.hash(pair.firstClient);
    slow.apply();
    QVERIFY(reach(slow, Phase::refused));
    QVERIFY(slow.conflicted());
    QCOMPARE(pair.hash(pair.firstClient), theirs);
    QCOMPARE(pair.hash(pair.secondClient), theirs);
  }

  void consoleThatDiesIsRolledBack() {
    TwoDirectors pair;
    QVERIFY(pushed(pair, sample(1)));
    const QString before = pair.hash(pair.firstClient);
    {
      ClusterPush push(sample(7), pair.clients, {{}, 5, {}});
      push.check();
      QVERIFY(reach(push, Phase::checked));
      push.apply();
      QVERIFY(reach(push, Phase::awaitingConfirm));
    }
    QTRY_COMPARE_WITH_TIMEOUT(pair.hash(pair.firstClient), before, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(pair.hash(pair.secondClient), before, 30000);
  }

  void endedEarlyGetsNoLateAnswers() {
    TwoDirectors pair;
    {
      ClusterPush push(sample(), pair.clients, {});
      push.check();
    }
    QVERIFY(pair.hash(pair.firstClient).isEmpty());  // answered after the check's own requests
  }

  void cancelledCheckChangesNothing() {
    TwoDirectors pair;
    ClusterPush push(sample(), pair.clients, {});
    push.check();
    push.rollback();
    QVERIFY(reach(push, Phase::rolledBack));
    QCOMPARE(pair.first.host.applied.load() + pair.second.host.applied.load(), 0U);
  }
};

QTEST_GUILESS_MAIN(PushTest)
#include "push_test.moc"
