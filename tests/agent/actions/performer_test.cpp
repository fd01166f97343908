// The thread that does actions: their order, attempts, events, tests, and the end.
#include <QElapsedTimer>
#include <QtTest>

#include "agent/actions/performer.h"
#include "tests/agent/actions/pieces.h"

using namespace lvs;
using namespace lvs::actions;
using namespace lvs::test;

namespace {

/// A performer whose ways of doing are the test's, and what came of it.
class Bench {
 public:
  explicit Bench(Perform perform) {
    performer.emplace(PerformerParts{"lb1", std::move(perform), [] { return states(vrrp::Role::master); },
                                     [this](const api::Event& event) {
                                       const std::lock_guard lock(mutex_);
                                       events_.push_back(event);
                                     },
                                     [] { return std::int64_t{1795345447000}; }});
  }
  std::vector<api::Event> events() {
    const std::lock_guard lock(mutex_);
    return events_;
  }
  QStringList sentences() {
    QStringList all;
    for (const api::Event& event : events()) all << QString::fromStdString(event.sentence);
    return all;
  }

 private:
  std::mutex mutex_;
  std::vector<api::Event> events_;

 public:
  std::optional<Performer> performer;  // its thread tells events to the end
};

Action quick(const std::string& name, ActionType type = ActionType::program) {
  Action made = action(name, type);
  made.gatherSeconds = 0;
  return made;
}

}  // namespace

class PerformerTest : public QObject {
  Q_OBJECT
 private slots:
  void eachIsAwaitedBeforeTheNextBegins() {
    std::mutex mutex;
    QStringList seen;
    Bench bench([&](const Work& work, const std::atomic<bool>&) {
      const QString name = QString::fromStdString(work.action.name);
      {
        const std::lock_guard lock(mutex);
        seen << name + " begins";
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(name == "slow" ? 200 : 1));
      const std::lock_guard lock(mutex);
      seen << name + " ends";
      return Attempt{name != "fails", "exit code", true};
    });
    bench.performer->follow(sharedCluster({quick("slow"), quick("fails"), quick("last")}));
    bench.performer->happened({down()});
    QTRY_COMPARE(bench.events().size(), std::size_t{3});
    QCOMPARE(seen, QStringList({"slow begins", "slow ends", "fails begins", "fails ends", "last begins", "last ends"}));
    QCOMPARE(bench.sentences(),
             QStringList({"slow was done: web1 fails the check alive", "fails failed: web1 fails the check alive",
                          "last was done: web1 fails the check alive"}));
    const api::Event failed = bench.events()[1];
    QCOMPARE(failed.kind, std::string("action"));
    QCOMPARE(failed.severity, std::string("warning"));
    QCOMPARE(failed.object, std::string("action fails"));
    QCOMPARE(failed.why, std::string("exit code"));
    QCOMPARE(bench.events()[0].severity, std::string("info"));
  }
  void whatFailsForTheMomentWaitsAndOthersGoOn() {
    Bench bench([](const Work& work, const std::atomic<bool>&) {
      return Attempt{work.action.type == ActionType::program, "busy", false};
    });
    bench.performer->follow(sharedCluster({quick("hook", ActionType::webhook), quick("p")}));
    bench.performer->happened({down()});
    QTRY_COMPARE(bench.events().size(), std::size_t{2});
    QCOMPARE(bench.sentences(), QStringList({"hook failed, and is tried again in 5 s: web1 fails the check alive",
                                             "p was done: web1 fails the check alive"}));
  }
  void aStormIsOneMessage() {
    std::atomic<int> messages{0};
    std::string text;
    Bench bench([&](const Work& work, const std::atomic<bool>&) {
      ++messages;
      text = work.text;
      return Attempt{true, "HTTP 200"};
    });
    Action hook = quick("hook", ActionType::webhook);
    hook.gatherSeconds = 1;
    bench.performer->follow(sharedCluster({hook}));
    for (int i = 0; i < 100; ++i) bench.performer->happened({down("web" + std::to_string(i))});
    QTRY_COMPARE(bench.events().size(), std::size_t{1});
    QCOMPARE(messages.load(), 1);
    QCOMPARE(bench.sentences(), QStringList({"hook was done: web0 fails the check alive, and 99 more"}));
    QVERIFY(text.find("\"web99\"") != std::string::npos);
  }
  void whatHappensBeforeTheFirstDocumentIsNotLost() {
    Bench bench([](const Work&, const std::atomic<bool>&) { return Attempt{true, "exit code 0"}; });
    Action roles = quick("roles");
    roles.when = {Happening::backup};
    bench.performer->happened({role(Happening::backup)});
    bench.performer->follow(sharedCluster({roles}));
    QTRY_COMPARE(bench.events().size(), std::size_t{1});
  }
  void anActionThatIsGoneIsNotDone() {
    std::atomic<int> runs{0};
    Bench bench([&](const Work&, const std::atomic<bool>&) {
      ++runs;
      return Attempt{true, ""};
    });
    Action hook = quick("hook", ActionType::webhook);
    hook.gatherSeconds = 1;
    bench.performer->follow(sharedCluster({hook}));
    bench.performer->happened({down()});
    bench.performer->follow(sharedCluster({}));
    QTest::qWait(1300);
    QCOMPARE(runs.load(), 0);
  }
  void aTestTellsHowItWent() {
    Bench bench([](const Work& work, const std::atomic<bool>&) {
      return Attempt{work.arguments == std::vector<std::string>{"test", "action p"}, "exit code 0", true};
    });
    Action program = quick("p");
    program.arguments = {"{event}", "{object}"};
    program.services = {"loose"};
    QVERIFY(!bench.performer->test("p", "ann").ok());
    bench.performer->follow(sharedCluster({program}));
    const auto tested = bench.performer->test("p", "ann");
    QVERIFY(tested.ok() && tested->good && tested->result == "exit code 0" && tested->type == "program");
    QCOMPARE(bench.sentences(), QStringList({"p was done, as a test that ann asked for"}));
    QCOMPARE(bench.performer->test("q", "ann").message(),
             std::string("the document in force has no action called 'q'"));
  }
  void theEndDoesWhatWaitsButDoesNotHang() {
    std::atomic<int> quickRuns{0};
    Bench bench([&](const Work& work, const std::atomic<bool>& stop) {
      if (work.action.name == "hook") ++quickRuns;
      while (work.action.name == "hangs" && !stop) std::this_thread::sleep_for(std::chrono::milliseconds(20));
      return Attempt{true, ""};
    });
    bench.performer->follow(sharedCluster({action("hook", ActionType::webhook)}));
    bench.performer->happened({down()});
    bench.performer.reset();  // it was still being gathered
    QCOMPARE(quickRuns.load(), 1);

    Bench hanging([&](const Work& work, const std::atomic<bool>& stop) {
      while (!stop) std::this_thread::sleep_for(std::chrono::milliseconds(20));
      return Attempt{false, work.action.name};
    });
    hanging.performer->follow(sharedCluster({quick("hangs"), quick("waits")}));
    hanging.performer->happened({down()});
    QElapsedTimer timer;
    timer.start();
    hanging.performer.reset();
    QVERIFY(timer.elapsed() < 4000);
    QCOMPARE(hanging.sentences().back(), QString("1 actions were not done"));
  }
};

QTEST_GUILESS_MAIN(PerformerTest)
#include "performer_test.moc"
