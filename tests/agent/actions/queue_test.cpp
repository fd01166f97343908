// What is gathered, what comes after what, what is tried again, and where it ends.
#include <QtTest>

#include "tests/agent/actions/pieces.h"

using namespace lvs;
using namespace lvs::actions;
using namespace lvs::test;
using namespace std::chrono_literals;

namespace {

const SteadyTime kNow{1000s};

Action mail(const std::string& name, std::uint32_t gather = 5) {
  Action made = action(name, ActionType::mail);
  made.gatherSeconds = gather;
  return made;
}

/// Puts one happening for each of the actions.
void put(Queue& queue, const std::vector<Action>& actions, SteadyTime at, const std::string& server = "web1") {
  std::vector<Duty> duties;
  for (std::size_t i = 0; i < actions.size(); ++i) duties.push_back({i, down(server)});
  queue.put(actions, std::move(duties), at);
}

/// "a:1 b:3": what is taken at the time, with the number of things.
QString taken(Queue& queue, SteadyTime at) {
  QStringList names;
  while (auto batch = queue.take(at))
    names << QStringLiteral("%1:%2").arg(QString::fromStdString(batch->action)).arg(batch->things.size() + batch->more);
  return names.join(QLatin1Char(' '));
}

}  // namespace

class QueueTest : public QObject {
  Q_OBJECT
 private slots:
  void programsRunAtOnceInOrderForEachHappening() {
    Queue queue;
    const std::vector<Action> all{action("b"), action("a")};
    put(queue, all, kNow, "web1");
    put(queue, all, kNow, "web2");
    QCOMPARE(taken(queue, kNow), QString("b:1 a:1 b:1 a:1"));
    QVERIFY(!queue.next());
  }
  void messagesAreGathered() {
    Queue queue;
    const std::vector<Action> all{mail("m"), action("p"), mail("now", 0), mail("late", 60)};
    put(queue, all, kNow);
    QCOMPARE(taken(queue, kNow), QString("p:1 now:1"));
    QCOMPARE(*queue.next(), kNow + 5s);
    for (int i = 0; i < 99; ++i) put(queue, {mail("m")}, kNow + 1s, "web" + std::to_string(i));
    QCOMPARE(taken(queue, kNow + 4999ms), QString());
    QCOMPARE(taken(queue, kNow + 5s), QString("m:100"));
    // The next one begins anew.
    put(queue, {mail("m")}, kNow + 6s);
    QCOMPARE(taken(queue, kNow + 10s), QString());
    QCOMPARE(taken(queue, kNow + 11s), QString("m:1"));
    QCOMPARE(taken(queue, kNow + 60s), QString("late:1"));
  }
  void whatIsGatheredTogetherKeepsTheDocumentsOrder() {
    Queue queue;
    put(queue, {mail("z"), mail("a")}, kNow);
    QCOMPARE(taken(queue, kNow + 5s), QString("z:1 a:1"));
  }
  void aMessageTellsOfTwoHundredAndCountsTheRest() {
    Queue queue;
    for (int i = 0; i < 1500; ++i) put(queue, {mail("m")}, kNow);
    const auto batch = queue.take(kNow + 5s);
    QCOMPARE(batch->things.size(), Queue::kMostThings);
    QCOMPARE(batch->more, 1500 - Queue::kMostThings);
    QCOMPARE(queue.takeDropped(), std::size_t{0});
  }
  void aFailureIsTriedThreeTimesMoreWithGrowingPauses() {
    Queue queue;
    put(queue, {mail("m", 0)}, kNow);
    SteadyTime at = kNow;
    QList<int> pauses;
    for (;;) {
      auto batch = queue.take(at);
      QVERIFY(batch.has_value());
      const auto pause = queue.again(std::move(*batch), at);
      if (!pause) break;
      pauses << static_cast<int>(pause->count());
      QVERIFY(!queue.take(at + *pause - 1ms));
      at += *pause;
    }
    QCOMPARE(pauses, QList<int>({5, 20, 60}));
    QVERIFY(!queue.next());
  }
  void othersGoOnWhileAFailureWaits() {
    Queue queue;
    const std::vector<Action> all{mail("m", 0), action("p")};
    put(queue, all, kNow);
    (void)queue.again(std::move(*queue.take(kNow)), kNow);
    put(queue, all, kNow + 1s);
    QCOMPARE(taken(queue, kNow + 1s), QString("p:1 m:1 p:1"));
    QCOMPARE(taken(queue, kNow + 5s), QString("m:1"));
  }
  void whatComesBeyondTheBoundIsDroppedAndToldOnceThereIsRoom() {
    Queue queue;
    for (std::size_t i = 0; i < Queue::kMost + 7; ++i) put(queue, {action("p")}, kNow);
    QCOMPARE(queue.size(), Queue::kMost);
    QCOMPARE(queue.takeDropped(), std::size_t{0});
    for (std::size_t i = 0; i < Queue::kMost / 2; ++i) (void)queue.take(kNow);
    QCOMPARE(queue.takeDropped(), std::size_t{7});
    QCOMPARE(queue.takeDropped(), std::size_t{0});
  }
};

QTEST_APPLESS_MAIN(QueueTest)
#include "queue_test.moc"
