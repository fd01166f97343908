// The controller with checks and wishes: who fails leaves the kernel's table without a plan of the whole, a push does
// not bring the dead back, a restart knows what was known, a refused change ends in the whole plan. Kernel and checks
// are pretended: the checks say what the test says.
#include <QTemporaryDir>
#include <QtTest>

#include "agent/config/controller.h"
#include "tests/agent/server/fake_failover.h"
#include "tests/agent/server/fake_kernel.h"

using namespace lvs;
using namespace lvs::config;
using namespace lvs::test;
using namespace std::chrono_literals;

namespace {

class SaidChecks : public health::Checks {
 public:
  void follow(std::map<health::SubjectKey, HealthCheck> subjects) override {
    std::erase_if(known, [&](const auto& entry) { return !subjects.contains(entry.first); });
    for (const auto& [key, check] : subjects) known.try_emplace(key, health::atStart(check, {}, 0));
  }
  void believe(const std::map<health::SubjectKey, health::Standing>& others) override {
    for (const auto& [key, standing] : others) {
      if (const auto found = known.find(key); found != known.end() && !found->second.known) found->second = standing;
    }
  }
  bool checkNow(const health::SubjectKey& key) override {
    asked.push_back(key);
    return known.contains(key);
  }
  std::map<health::SubjectKey, health::Standing> standings() const override { return known; }
  std::optional<health::SubjectState> state(const health::SubjectKey& key) const override {
    const auto found = known.find(key);
    if (found == known.end()) return std::nullopt;
    return health::SubjectState{key, found->second, {}, {}, {}, 0, false};
  }
  std::vector<health::SubjectState> states() const override {
    std::vector<health::SubjectState> all;
    for (const auto& [key, standing] : known) all.push_back({key, standing, {}, {}, {}, 0, false});
    return all;
  }
  health::ChecksNumbers numbers() const override { return {}; }
  void tryOnce(HealthCheck, health::Target, health::Told) override {}

  void say(const std::string& server, bool up) {
    for (auto& [key, standing] : known) {
      if (key.target.server != server) continue;
      standing.up = up;
      standing.known = true;
      standing.why = up ? "connected" : "connection refused, 3 times in a row";
    }
  }

  std::map<health::SubjectKey, health::Standing> known;
  std::vector<health::SubjectKey> asked;
};

/// web1 with the weight, and web2, both checked by "alive".
std::string checkedDocument(unsigned weight, const std::string& via = "server") {
  return R"({"format": "lvs-cluster/1", "name": "sample",
  "directors": [{"name": "ipvslb11", "agent": "10.0.0.2:7443"}],
  "realServers": [{"name": "web1", "address": "10.0.0.5"}, {"name": "web2", "address": "10.0.0.6"}],
  "failoverGroups": [{"name": "vip", "virtualRouterId": 51, "interface": "eth0", "addresses": ["10.0.0.100/24"],
    "members": [{"director": "ipvslb11", "priority": 150}]}],
  "healthChecks": [{"name": "alive", "type": "tcp", "via": ")" +
         via + R"("}],
  "virtualServices": [{"name": "http", "address": "10.0.0.100", "protocol": "tcp", "port": 80, "healthCheck": "alive",
    "forwarding": "direct-routing", "realServers": [{"server": "web1", "weight": )" +
         std::to_string(weight) + R"(}, {"server": "web2"}]}]})";
}

/// A controller with everything it stands on; made anew, it is the agent after a restart.
class Bench {
 public:
  Bench(FakeHost& host, SaidChecks& checks, std::filesystem::path state)
      : kernel_(host), failover_(host), state_(std::move(state)), audit_(state_ / "audit.log") {
    if (!DurableFiles().makeFolder(state_)) qFatal("no state folder");
    auto store = Store::open(state_ / "config");
    if (!store) qFatal("%s", store.message().c_str());
    controller_.emplace(
        ControllerParts{"ipvslb11", kernel_, journal_, audit_, logger_,
                        [this] {
                          return Moment{now, 1700000000000 + now.time_since_epoch() / 1ms};
                        },
                        &failover_, [this](std::optional<SteadyTime> at) { armed = at; }, &checks,
                        [this] { return wishes; },
                        [this](const Cluster& cluster, bool forGood) { inForce.emplace_back(cluster.name, forGood); },
                        [this](const std::vector<actions::Happened>& things) {
                          happened.insert(happened.end(), things.begin(), things.end());
                        }},
        std::move(*store), state_);
    controller_->start();
  }
  Controller* operator->() { return &*controller_; }
  bool push(unsigned weight, const std::string& via = "server") {
    const std::string base = controller_->status().revision.hash;
    return controller_
        ->push({checkedDocument(weight, via), base.empty() ? "" : "\"" + base + "\"", "", std::nullopt, "ann@a", ""})
        .value.has_value();
  }
  /// Some time later, as the engine's word reaches the controller.
  void changed() {
    now += 2s;
    controller_->placesChanged();
  }
  QStringList events() const {
    QStringList said;
    for (const api::Event& event : journal_.after(0).events) said << QString::fromStdString(event.sentence);
    return said;
  }

  SteadyTime now{100000s};
  std::optional<SteadyTime> armed;
  health::Wishes wishes;
  std::vector<std::pair<std::string, bool>> inForce;
  std::vector<actions::Happened> happened;

 private:
  FakeKernel kernel_;
  FakeFailover failover_;
  std::filesystem::path state_;
  log::EventJournal journal_{1};
  log::AuditLog audit_;
  log::Logger logger_{log::Level::info, log::Logger::Sink::nowhere};
  std::optional<Controller> controller_;
};

/// "10.0.0.5:80=1 10.0.0.6:80=1"
QString table(const FakeHost& host) {
  QStringList parts;
  for (const auto& [key, service] : host.state.table) {
    for (const auto& [at, destination] : service.destinations)
      parts << QStringLiteral("%1=%2").arg(QString::fromStdString(at.toString())).arg(destination.weight);
  }
  return parts.join(QLatin1Char(' '));
}

}  // namespace

class ControllerHealthTest : public QObject {
  Q_OBJECT
 private slots:
  void whoFailsLeavesAndWhoPassesComesBack() {
    const QTemporaryDir folder;
    FakeHost host;
    SaidChecks checks;
    Bench agent(host, checks, folder.path().toStdString());
    QVERIFY(agent.push(1));
    QCOMPARE(table(host), QString("10.0.0.5:80=1 10.0.0.6:80=1"));
    const unsigned before = host.applied;
    checks.say("web1", false);
    agent.changed();
    QCOMPARE(table(host), QString("10.0.0.6:80=1"));
    QCOMPARE(host.applied - before, 1U);
    QVERIFY(agent.events().contains("web1 fails the check alive"));
    // Whoever acts on it knows what remains.
    QCOMPARE(agent.happened.size(), std::size_t{1});
    QVERIFY(agent.happened[0].what == Happening::serverDown);
    QCOMPARE(agent.happened[0].services.size(), std::size_t{1});
    QVERIFY(agent.happened[0].services[0].serving == 1 && agent.happened[0].services[0].servers == 2);
    QCOMPARE(agent->health().services.front().servers.front().why, std::string("connection refused, 3 times in a row"));
    checks.say("web1", true);
    agent.changed();
    QCOMPARE(table(host), QString("10.0.0.5:80=1 10.0.0.6:80=1"));
    agent.changed();
    QCOMPARE(host.applied - before, 2U);
  }

  void aPushDoesNotBringTheDeadBack() {
    const QTemporaryDir folder;
    FakeHost host;
    SaidChecks checks;
    Bench agent(host, checks, folder.path().toStdString());
    QVERIFY(agent.push(1));
    checks.say("web1", false);
    agent.changed();
    QVERIFY(agent.push(7));
    QCOMPARE(table(host), QString("10.0.0.6:80=1"));
    QVERIFY(agent->status().warnings.empty());
    checks.say("web1", true);
    agent.changed();
    QCOMPARE(table(host), QString("10.0.0.5:80=7 10.0.0.6:80=1"));
  }

  void aRestartKnowsWhatWasKnown() {
    const QTemporaryDir folder;
    FakeHost host;
    {
      SaidChecks checks;
      Bench agent(host, checks, folder.path().toStdString());
      QVERIFY(agent.push(1));
      checks.say("web1", false);
      agent.changed();
    }
    const unsigned before = host.applied;
    SaidChecks checks;
    Bench agent(host, checks, folder.path().toStdString());
    QCOMPARE(table(host), QString("10.0.0.6:80=1"));
    QCOMPARE(host.applied - before, 0U);
    QCOMPARE(checks.known.begin()->second.why, std::string("connection refused, 3 times in a row"));
  }

  void waysOfChecksStayWhileTheirServerIsOutAndGoWithTheCheck() {
    const QTemporaryDir folder;
    FakeHost host;
    const QString ways("10.0.0.5:0=1 10.0.0.6:0=1");
    const auto waysOf = [&host] {
      QStringList parts = table(host).split(QLatin1Char(' '));
      parts.removeIf([](const QString& part) { return !part.contains(":0="); });
      parts.sort();
      return parts.join(QLatin1Char(' '));
    };
    {
      SaidChecks checks;
      Bench agent(host, checks, folder.path().toStdString());
      QVERIFY(agent.push(1, "service"));
      QCOMPARE(waysOf(), ways);
      checks.say("web1", false);
      agent.changed();
      QCOMPARE(waysOf(), ways);
      QVERIFY(!table(host).contains("10.0.0.5:80"));
    }
    SaidChecks checks;
    Bench agent(host, checks, folder.path().toStdString());
    QCOMPARE(waysOf(), ways);
    QVERIFY(!table(host).contains("10.0.0.5:80"));
    const api::CheckState state = agent->health().checks.front();
    QCOMPARE(state.id, std::string("alive@http:web1"));
    QCOMPARE(state.service, std::string("http"));
    QCOMPARE(state.address, std::string("10.0.0.100"));
    QCOMPARE(state.state, std::string("down"));
    QVERIFY(agent->check("alive@http:web1").value.has_value());
    QVERIFY(agent.push(1));
    QCOMPARE(table(host), QString("10.0.0.5:80=1 10.0.0.6:80=1"));
    QCOMPARE(agent->status().driftCount, 0U);
  }

  void wishesStandBesideTheDocument() {
    const QTemporaryDir folder;
    FakeHost host;
    SaidChecks checks;
    Bench agent(host, checks, folder.path().toStdString());
    QVERIFY(agent.push(3));
    agent.wishes[{"http", "web1"}] = {health::Wish::Kind::drain, 0, "drained by ann"};
    agent.changed();
    QCOMPARE(table(host), QString("10.0.0.5:80=0 10.0.0.6:80=1"));
    agent.wishes[{"http", "web1"}] = {health::Wish::Kind::out, 0, "taken out by ann"};
    agent.changed();
    QCOMPARE(table(host), QString("10.0.0.6:80=1"));
    agent.wishes.clear();
    agent.changed();
    QCOMPARE(table(host), QString("10.0.0.5:80=3 10.0.0.6:80=1"));
  }

  void aRefusedChangeEndsInTheWholePlan() {
    const QTemporaryDir folder;
    FakeHost host;
    SaidChecks checks;
    Bench agent(host, checks, folder.path().toStdString());
    QVERIFY(agent.push(1));
    host.refuse = [](const reconcile::Step&) { return "the kernel is busy"; };
    checks.say("web1", false);
    agent.changed();
    QCOMPARE(table(host), QString("10.0.0.5:80=1 10.0.0.6:80=1"));
    QVERIFY(agent.armed && *agent.armed <= agent.now + 1s);
    host.refuse = nullptr;
    agent.now += 1s;
    agent->clockReached();
    QCOMPARE(table(host), QString("10.0.0.6:80=1"));
  }

  void whoeverKeepsABookIsToldOfTheDocumentInForce() {
    const QTemporaryDir folder;
    FakeHost host;
    SaidChecks checks;
    Bench agent(host, checks, folder.path().toStdString());
    QVERIFY(agent.inForce.empty());
    QVERIFY(agent.push(1));
    QVERIFY(!agent.inForce.empty());
    QCOMPARE(agent.inForce.back().first, std::string("sample"));
    QVERIFY(agent.inForce.back().second);
  }

  void aCheckIsFoundByItsIdAndAsked() {
    const QTemporaryDir folder;
    FakeHost host;
    SaidChecks checks;
    Bench agent(host, checks, folder.path().toStdString());
    QVERIFY(agent.push(1));
    QVERIFY(agent->check("alive@10.0.0.5:80").value);
    QCOMPARE(agent->check("alive@10.0.0.7:80").problem.status, 404U);
    QCOMPARE(agent->check("alive").problem.status, 404U);
    QVERIFY(agent->checkNow("alive@10.0.0.6:80").value);
    QCOMPARE(checks.asked.size(), std::size_t{1});
    QCOMPARE(checks.asked.front().target.server, std::string("web2"));
  }
};

QTEST_GUILESS_MAIN(ControllerHealthTest)
#include "test_health.moc"
