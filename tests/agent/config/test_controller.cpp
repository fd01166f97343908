// The controller on a pretended kernel (fake_kernel.h) and with a clock of the test's: restarts at every
// point of a push, sysctls and their originals, what a failed way back leaves, drift.
#include <QTemporaryDir>
#include <QtTest>

#include "agent/config/controller.h"
#include "agent/config/problem.h"
#include "tests/agent/server/fake_failover.h"
#include "tests/agent/server/fake_kernel.h"
#include "tests/agent/server/running_agent.h"

using namespace lvs;
using namespace lvs::config;
using namespace lvs::test;
using namespace std::chrono_literals;

namespace {

struct PowerCut {};

/// A controller with everything it stands on; made anew, it is the agent after a restart.
class Bench {
 public:
  explicit Bench(FakeHost& host, std::filesystem::path state, DurableFiles files = {})
      : kernel_(host), failover_(host), state_(std::move(state)), audit_(state_ / "audit.log") {
    if (!DurableFiles().makeFolder(state_)) qFatal("no state folder");
    auto store = Store::open(state_ / "config", files);
    if (!store) qFatal("%s", store.message().c_str());
    controller_.emplace(ControllerParts{"ipvslb11", kernel_, journal_, audit_, logger_,
                                        [this] {
                                          return Moment{now, 1700000000000 + now.time_since_epoch() / 1ms};
                                        },
                                        &failover_, [this](std::optional<SteadyTime> at) { armed = at; }},
                        std::move(*store), state_, files);
  }
  Controller& operator*() { return *controller_; }
  Controller* operator->() { return &*controller_; }
  Answer<api::PushReport> push(unsigned weight, std::optional<std::chrono::seconds> within = {}) {
    const std::string base = controller_->status().revision.hash;
    return controller_->push({sampleDocument(weight), base.empty() ? "" : "\"" + base + "\"", "", within, "ann@a", ""});
  }
  log::EventJournal& journal() { return journal_; }

  SteadyTime now{100000s};
  std::optional<SteadyTime> armed;

 private:
  FakeKernel kernel_;
  FakeFailover failover_;
  std::filesystem::path state_;
  log::EventJournal journal_{1};
  log::AuditLog audit_;
  log::Logger logger_{log::Level::info, log::Logger::Sink::nowhere};
  std::optional<Controller> controller_;
};

std::uint32_t weightIn(const FakeHost& host) {
  return host.state.table.empty() ? 0 : host.state.table.begin()->second.destinations.begin()->second.weight;
}

}  // namespace

class ControllerTest : public QObject {
  Q_OBJECT
 private slots:
  void emptyAgentAsksForNothingAndTouchesNothing() {
    const QTemporaryDir folder;
    FakeHost host;
    host.unreadable = "no IPVS";
    Bench agent(host, folder.path().toStdString());
    agent->start();
    QCOMPARE(host.applied.load(), 0U);
    QVERIFY(!agent.armed);
    QCOMPARE(agent->status().warnings.size(), 2U);
  }

  void deadlineIsArmedAndKept() {
    const QTemporaryDir folder;
    FakeHost host;
    Bench agent(host, folder.path().toStdString());
    agent->start();
    QVERIFY(agent.push(1).value);
    QVERIFY(agent.push(5, 30s).value);
    QCOMPARE(agent.armed, std::optional(agent.now + 30s));
    QCOMPARE(agent->status().pending->remainingMs, 30000U);
    agent.now += 29s;
    agent->clockReached();
    QCOMPARE(weightIn(host), 5U);
    agent.now += 1s;
    agent->clockReached();
    QCOMPARE(weightIn(host), 1U);
    QVERIFY(!agent->status().pending);
  }

  void killedWhileWaitingGoesBackAtStart() {
    const QTemporaryDir folder;
    FakeHost host;
    std::string hash;
    {
      Bench agent(host, folder.path().toStdString());
      agent->start();
      hash = agent.push(1).value->hash;
      QVERIFY(agent.push(5, 600s).value);
      QCOMPARE(weightIn(host), 5U);
    }
    Bench agent(host, folder.path().toStdString());
    agent->start();
    QCOMPARE(weightIn(host), 1U);
    QCOMPARE(agent->status().revision.hash, hash);
    QCOMPARE(agent->revisions().revisions.at(0).outcome, std::string("rolled-back"));
  }

  void firstPushCutOffLeavesNothing() {
    const QTemporaryDir folder;
    FakeHost host;
    {
      Bench agent(host, folder.path().toStdString());
      agent->start();
      QVERIFY(agent.push(1, 600s).value);
      QVERIFY(!host.state.table.empty());
    }
    Bench agent(host, folder.path().toStdString());
    agent->start();
    QVERIFY(host.state.table.empty());
    QVERIFY(host.state.addresses.empty());
  }

  /// A push is cut off before each step that reaches the disk, or between two steps of the kernel;
  /// after the restart kernel and store agree on the old document or the new one.
  void everyCutEndsInOneDocument() {
    for (int cut = 0;; ++cut) {
      const QTemporaryDir folder;
      FakeHost host;
      std::string oldHash;
      {
        Bench agent(host, folder.path().toStdString());
        agent->start();
        oldHash = agent.push(1).value->hash;
      }
      int steps = 0;
      bool finished = false;
      const auto count = [&](std::string_view) {
        if (steps++ == cut) throw PowerCut{};
      };
      try {
        Bench agent(host, folder.path().toStdString(), DurableFiles(count));
        agent->start();
        host.refuse = [&](const reconcile::Step&) {
          count("kernel step");
          return "";
        };
        finished = agent.push(5).value.has_value();
      } catch (const PowerCut&) {
      }
      host.refuse = {};
      Bench after(host, folder.path().toStdString());
      after->start();
      const bool isOld = after->status().revision.hash == oldHash;
      QCOMPARE(weightIn(host), isOld ? 1U : 5U);
      QVERIFY(after->status().warnings.empty());
      if (finished) {
        QVERIFY(!isOld);
        QVERIFY(cut > 12);
        break;
      }
    }
  }

  void restartPlansNothingWhenAllIsRight() {
    const QTemporaryDir folder;
    FakeHost host;
    {
      Bench agent(host, folder.path().toStdString());
      agent->start();
      agent.push(1);
    }
    const unsigned applied = host.applied;
    Bench agent(host, folder.path().toStdString());
    agent->start();
    QCOMPARE(host.applied.load(), applied);
    QVERIFY(agent->status().warnings.empty());
  }

  void wayBackThatFailsStaysOurs() {
    const QTemporaryDir folder;
    FakeHost host;
    Bench agent(host, folder.path().toStdString());
    agent->start();
    QVERIFY(agent.push(1, 30s).value);
    host.refuse = [](const reconcile::Step& step) {
      const auto* address = std::get_if<reconcile::AddressStep>(&step.action);
      return address && address->verb == reconcile::Verb::remove ? "device or resource busy" : "";
    };
    agent.now += 30s;
    agent->clockReached();
    QVERIFY(!host.state.addresses.empty());
    const auto status = agent->status();
    QVERIFY(std::any_of(status.warnings.begin(), status.warnings.end(),
                        [](const api::Warning& w) { return w.what.find("busy") != std::string::npos; }));
    QCOMPARE(agent.journal().after(0).events.back().severity, std::string("error"));
    // What is left is still known as ours after a restart, and goes as soon as the kernel lets it.
    host.refuse = {};
    Bench after(host, folder.path().toStdString());
    after->start();
    agent.now += 60s;
    after.now += 60s;
    after->clockReached();
    QVERIFY(host.state.addresses.empty());
  }

  void refusedPartsOfTheDocumentAreTriedAgain() {
    const QTemporaryDir folder;
    FakeHost host;
    {
      Bench agent(host, folder.path().toStdString());
      agent->start();
      agent.push(1);
    }
    host.state = {};
    host.refuse = [](const reconcile::Step& step) {
      return std::holds_alternative<reconcile::DestinationStep>(step.action) ? "out of memory" : "";
    };
    Bench agent(host, folder.path().toStdString());
    agent->start();
    QVERIFY(!host.state.table.empty());
    QVERIFY(host.state.table.begin()->second.destinations.empty());
    QVERIFY(agent.armed && *agent.armed <= agent.now + 15s);
    host.refuse = {};
    agent.now = *agent.armed;
    agent->clockReached();
    QVERIFY(!host.state.table.begin()->second.destinations.empty());
    QVERIFY(agent->status().warnings.empty());
  }

  void sysctlsGoBackToWhatTheyWere() {
    const QTemporaryDir folder;
    FakeHost host;
    const auto nat = [](std::optional<std::chrono::seconds> within, const std::string& base) {
      return PushOrder{sampleDocument(1, "nat"), base, "", within, "ann@a", ""};
    };
    {
      Bench agent(host, folder.path().toStdString());
      agent->start();
      const std::string base = agent.push(1).value->hash;
      QVERIFY(agent->push(nat(600s, base)).value);
      QCOMPARE(host.state.sysctls.at("net/ipv4/ip_forward"), std::string("1"));
    }
    // Cut off: the record of the originals is on disk, the restart puts them back.
    Bench agent(host, folder.path().toStdString());
    agent->start();
    for (const auto& [path, value] : host.state.sysctls) QCOMPARE(value, std::string("was"));
    QCOMPARE(*readWhole(folder.path().toStdString() + "/sysctls.json", 1000), std::string("{}\n"));
    // Somebody's own change while the agent needs another value is what is put back at the end.
    host.state.sysctls["net/ipv4/ip_forward"] = "0";
    const std::string base = agent->status().revision.hash;
    const auto pushed = agent->push(nat({}, base));
    QVERIFY(pushed.value);
    QCOMPARE(host.state.sysctls.at("net/ipv4/ip_forward"), std::string("1"));
    QVERIFY(agent.push(1).value);
    QCOMPARE(host.state.sysctls.at("net/ipv4/ip_forward"), std::string("0"));
  }

  void refusedTwiceSaysSo() {
    const QTemporaryDir folder;
    FakeHost host;
    Bench agent(host, folder.path().toStdString());
    agent->start();
    host.refuse = [](const reconcile::Step&) { return "operation not permitted"; };
    const auto answer = agent.push(1);
    QVERIFY(!answer.value);
    QCOMPARE(answer.problem.type, std::string(api::kProblemKernel));
    QCOMPARE(agent->status().revision.number, 0U);
    QVERIFY(host.state.table.empty());
  }

  void fullDiskRefusesBeforeTheKernelIsTouched() {
    const QTemporaryDir folder;
    FakeHost host;
    Bench agent(host, folder.path().toStdString());
    agent->start();
    QVERIFY(agent.push(1).value);
    const unsigned applied = host.applied;
    // A folder in the place of the next document stands for a disk that takes no more.
    std::filesystem::create_directories(folder.path().toStdString() + "/config/000002.json/x");
    const auto answer = agent.push(5);
    QVERIFY(!answer.value);
    QCOMPARE(answer.problem.status, 507U);
    QCOMPARE(host.applied.load(), applied);
    QCOMPARE(weightIn(host), 1U);
    QVERIFY(!agent->status().pending);
  }

  void driftIsToldOnce() {
    const QTemporaryDir folder;
    FakeHost host;
    Bench agent(host, folder.path().toStdString());
    agent->start();
    agent.push(1);
    ipvs::ServiceKey byHand;
    byHand.protocol = 17;
    byHand.address = *IpAddress::parse("10.9.9.9");
    byHand.port = 53;
    host.state.table[byHand] = {};
    for (int i = 0; i < 3; ++i) {
      agent.now += 61s;
      agent->clockReached();
    }
    const auto events = agent.journal().after(0).events;
    QCOMPARE(std::count_if(events.begin(), events.end(), [](const api::Event& e) { return e.kind == "drift"; }), 1);
    QCOMPARE(agent->status().driftCount, 1U);
    QVERIFY(host.state.table.contains(byHand));
  }

  void driftIsTakenAwayOnlyByItsName() {
    const QTemporaryDir folder;
    FakeHost host;
    Bench agent(host, folder.path().toStdString());
    agent->start();
    agent.push(1);
    ipvs::ServiceKey first;
    first.protocol = 17;
    first.address = *IpAddress::parse("10.9.9.9");
    first.port = 53;
    ipvs::ServiceKey second = first;
    second.port = 54;
    host.state.table[first] = {};
    host.state.table[second] = {};
    const auto seen = agent->drift();
    QVERIFY(seen.value);
    QCOMPARE(seen.value->drift.size(), std::size_t{2});
    const auto left = agent->removeDrift(seen.value->drift[0].key, "ann");
    QVERIFY(left.value);
    QCOMPARE(left.value->drift.size(), std::size_t{1});
    QVERIFY(!host.state.table.contains(first));
    QVERIFY(host.state.table.contains(second));
    QCOMPARE(agent->removeDrift(seen.value->drift[0].key, "ann").problem.status, 404U);
    // What the document has is nobody's drift.
    QCOMPARE(agent->removeDrift("ipvs tcp 192.168.1.214:80", "ann").problem.status, 404U);
    QVERIFY(host.state.table.contains(second));
    const auto events = agent.journal().after(0).events;
    QVERIFY(std::any_of(events.begin(), events.end(), [](const api::Event& e) {
      return e.kind == "drift" && e.sentence.starts_with("ann removed it");
    }));
  }

  void removedByHandIsAWarning() {
    const QTemporaryDir folder;
    FakeHost host;
    Bench agent(host, folder.path().toStdString());
    agent->start();
    agent.push(1);
    host.state.table.clear();
    agent.now += 10s;
    const auto status = agent->status();
    QCOMPARE(status.warnings.size(), 1U);
    QVERIFY(status.warnings[0].what.find("differs from the document") != std::string::npos);
    QVERIFY(agent.push(1).value);
    QVERIFY(agent->status().warnings.empty());
  }

  void observationsAreNotRepeatedForEachQuestion() {
    const QTemporaryDir folder;
    FakeHost host;
    Bench agent(host, folder.path().toStdString());
    agent->start();
    agent.push(1);
    agent->status();
    host.state.table.clear();
    QVERIFY(agent->status().warnings.empty());
    agent.now += 3s;
    QVERIFY(!agent->status().warnings.empty());
  }
};

QTEST_APPLESS_MAIN(ControllerTest)
#include "test_controller.moc"
