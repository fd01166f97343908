// Maintenance of real servers through whole agents on pretended kernels: who is asked, what is waited for, where it
// stops. That no client loses anything meanwhile is shown in the lab.
#include <QtTest>

#include "common/model/codec.h"
#include "console/client/rolling.h"
#include "tests/console/client/paired.h"

using namespace lvs;
using namespace lvs::test;
using Phase = Rolling::Phase;
using Course = Rolling::Course;

namespace {

constexpr int kPatienceMs = 60000;

Cluster sample() {
  auto cluster = loadCluster(sampleDocument());
  if (!cluster) qFatal("the sample is broken");
  return *cluster;
}

Rolling::Options quick(Course course = Course::round) {
  Rolling::Options options;
  options.course = course;
  options.lookEveryMs = 50;
  options.order.reason = "kernel update";
  return options;
}

struct TwoDirectors {
  RunningAgent first{"ipvslb11"};
  RunningAgent second{"ipvslb12"};
  AgentClient firstClient{knownAgent(first, QStringLiteral("ipvslb11"))};
  AgentClient secondClient{knownAgent(second, QStringLiteral("ipvslb12"))};
  std::vector<AgentClient*> clients{&firstClient, &secondClient};

  TwoDirectors() {
    for (AgentClient* client : clients) {
      const Reply pushed =
          ask(*client, {"PUT", QStringLiteral("/v1/config"), QByteArray::fromStdString(sampleDocument()), {}});
      if (!pushed.ok()) qFatal("%s", qPrintable(pushed.error));
    }
  }
  static std::vector<api::MaintenanceEntry> entries(AgentClient& client) {
    return AgentClient::decode<api::Maintenance>(ask(client, {"GET", QStringLiteral("/v1/maintenance"), {}, {}}))
        .entries;
  }
  /// The first director's connections of the real server.
  void connections(const std::string& server, std::uint32_t count) {
    const reconcile::Names names = reconcile::namesFor(sample(), "ipvslb11");
    const std::lock_guard lock(first.host.mutex);
    for (const auto& [key, destinations] : names.destinations) {
      for (const auto& [at, name] : destinations) {
        if (name == server) first.host.numbers[key].destinations[at].active = count;
      }
    }
  }
};

bool runs(Rolling& rolling) {
  rolling.start();
  return QTest::qWaitFor([&] { return rolling.hasEnded(); }, kPatienceMs);
}

bool reach(const Rolling& rolling, std::size_t index, Phase phase) {
  return QTest::qWaitFor([&] { return rolling.servers()[index].phase == phase || rolling.hasEnded(); }, kPatienceMs) &&
         rolling.servers()[index].phase == phase;
}

QStringList list(const char* names) { return QString::fromLatin1(names).split(QLatin1Char(' ')); }

}  // namespace

class RollingTest : public QObject {
  Q_OBJECT
 private slots:
  void whoeverCarriesTheServiceIsAsked() {
    Cluster cluster = sample();
    QCOMPARE(directorsWith(cluster, "web1"), (std::vector<std::string>{"ipvslb11", "ipvslb12"}));
    QCOMPARE(directorsWith(cluster, "web1", "http").size(), 2U);
    QVERIFY(directorsWith(cluster, "web1", "mail").empty());
    QVERIFY(directorsWith(cluster, "web9").empty());
    cluster.failoverGroups[0].members.pop_back();
    QCOMPARE(directorsWith(cluster, "web1"), std::vector<std::string>{"ipvslb11"});
    VirtualService& service = cluster.virtualServices[0];
    service.fwmark = 5;
    service.address.reset();  // a mark that another firewall sets: every director with a group
    QCOMPARE(directorsWith(cluster, "web1"), std::vector<std::string>{"ipvslb11"});
    service.marks.push_back({*IpAddress::parse("10.0.0.100"), Protocol::tcp, {80}});
    QCOMPARE(directorsWith(cluster, "web1"), std::vector<std::string>{"ipvslb11"});
    service.marks[0].address = *IpAddress::parse("10.0.0.200");
    QVERIFY(directorsWith(cluster, "web1").empty());
  }

  void aSiteIsItsServersThatServe() {
    Cluster cluster = sample();
    cluster.realServers[0].site = cluster.realServers[1].site = "north";
    RealServer idle = cluster.realServers[0];
    idle.name = "idle";
    cluster.realServers.push_back(idle);
    QCOMPARE(serversOfSite(cluster, "north"), (std::vector<std::string>{"web1", "web2"}));
    QVERIFY(serversOfSite(cluster, "north", "mail").empty());
    QVERIFY(serversOfSite(cluster, "south").empty());
  }

  void healthIsWhatChecksShow_data() {
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<bool>("healthy");
    const auto row = [](const char* name, const char* check, bool healthy) {
      QTest::newRow(name) << QByteArray(check) << healthy;
    };
    row("up", R"({"server": "web1", "state": "up", "lastGood": true, "lastMs": 1000, "nextMs": 1200})", true);
    row("down", R"({"server": "web1", "state": "down", "lastGood": true, "lastMs": 1000, "nextMs": 1200})", false);
    row("held", R"({"server": "web1", "state": "held", "lastMs": 1000, "nextMs": 1200})", false);
    row("failed once", R"({"server": "web1", "state": "up", "lastMs": 1000, "nextMs": 1200})", false);
    row("not run since", R"({"server": "web1", "state": "up", "lastGood": true, "lastMs": 999, "nextMs": 1200})",
        false);
    row("run in an hour", R"({"server": "web1", "state": "up", "lastGood": true, "lastMs": 9, "nextMs": 3600000})",
        true);
    row("another's", R"({"server": "web2", "state": "down", "lastMs": 1000, "nextMs": 1200})", true);
  }

  void healthIsWhatChecksShow() {
    QFETCH(QByteArray, check);
    QFETCH(bool, healthy);
    const auto health = api::fromJson<api::Health>(R"({"timeMs": 1100, "checks": [)" + check.toStdString() + "]}");
    QVERIFY2(health.ok(), health.message().c_str());
    QCOMPARE(notHealthy(*health, "web1", "", 1000).empty(), healthy);
    QVERIFY(notHealthy(*health, "web1", "mail", 1000).empty());  // no check of that service
  }

  void oneAfterTheOther() {
    TwoDirectors pair;
    Rolling rolling(sample(), correspondents(pair.clients), list("web1 web2"), quick());
    std::size_t most = 0;
    std::map<int, std::vector<Phase>> seen;
    connect(&rolling, &Rolling::changed, this, [&](int index) {
      seen[index].push_back(rolling.servers()[static_cast<std::size_t>(index)].phase);
      std::size_t active = 0;
      for (const Rolling::Server& server : rolling.servers()) active += server.ordered ? 1 : 0;
      most = std::max(most, active);
    });
    QVERIFY(runs(rolling));
    QVERIFY2(rolling.good(), qPrintable(rolling.failure()));
    QCOMPARE(most, 1U);
    const std::vector<Phase> course{Phase::draining, Phase::out, Phase::returning, Phase::checking, Phase::done};
    QVERIFY(seen[0] == course && seen[1] == course);
    QVERIFY(rolling.stillOut().isEmpty());
    QVERIFY(TwoDirectors::entries(pair.firstClient).empty() && TwoDirectors::entries(pair.secondClient).empty());
  }

  void severalAtOnce() {
    TwoDirectors pair;
    Rolling::Options options = quick();
    options.atOnce = 2;
    options.pauseMs = 60000;
    Rolling rolling(sample(), correspondents(pair.clients), list("web1 web2"), options);
    rolling.start();
    QVERIFY(reach(rolling, 0, Phase::out) && reach(rolling, 1, Phase::out));
    QCOMPARE(TwoDirectors::entries(pair.secondClient).size(), 2U);
    QCOMPARE(rolling.stillOut(), list("web1 web2"));
  }

  void openConnectionsAreWaitedFor() {
    TwoDirectors pair;
    pair.connections("web1", 3);
    Rolling rolling(sample(), correspondents(pair.clients), list("web1"), quick(Course::drain));
    rolling.start();
    QVERIFY(QTest::qWaitFor([&] { return rolling.servers()[0].left == 3; }, kPatienceMs));
    QCOMPARE(rolling.servers()[0].began, 3U);
    QVERIFY(QTest::qWaitFor(  // the other director has nothing to wait for
        [&] { return TwoDirectors::entries(pair.secondClient).at(0).phase == "out"; }, kPatienceMs));
    QVERIFY(rolling.servers()[0].phase == Phase::draining);
    pair.connections("web1", 0);
    QVERIFY(reach(rolling, 0, Phase::done));
    QCOMPARE(rolling.stillOut(), list("web1"));  // as it was asked for
    const auto entry = TwoDirectors::entries(pair.firstClient).at(0);
    QCOMPARE(entry.phase, std::string("out"));
    QCOMPARE(entry.who, std::string("ann@desk"));
    QCOMPARE(entry.reason, std::string("kernel update"));
    Rolling back(sample(), correspondents(pair.clients), list("web1"), quick(Course::bringBack));
    QVERIFY(runs(back));
    QVERIFY2(back.good(), qPrintable(back.failure()));
    QVERIFY(TwoDirectors::entries(pair.firstClient).empty());
  }

  void theCommandKnowsTheServer() {
    TwoDirectors pair;
    Rolling::Options options = quick();
    options.command = QStringLiteral("echo one; echo work on $LVS_SERVER >&2");
    Rolling rolling(sample(), correspondents(pair.clients), list("web2"), options);
    QStringList said;
    connect(&rolling, &Rolling::said, this, [&](int, const QString& line) { said << line; });
    QVERIFY(runs(rolling));
    QVERIFY2(rolling.good(), qPrintable(rolling.failure()));
    QCOMPARE(said, (QStringList{QStringLiteral("one"), QStringLiteral("work on web2")}));
  }

  void pausedItBeginsNoMore() {
    TwoDirectors pair;
    Rolling::Options options = quick();
    options.command = QStringLiteral("sleep 0.3");
    Rolling rolling(sample(), correspondents(pair.clients), list("web1 web2"), options);
    rolling.start();
    QVERIFY(reach(rolling, 0, Phase::out));
    rolling.pause();
    QVERIFY(reach(rolling, 0, Phase::done));
    QTest::qWait(200);
    QVERIFY(!rolling.hasEnded() && rolling.servers()[1].phase == Phase::waiting);
    rolling.resume();
    QVERIFY(QTest::qWaitFor([&] { return rolling.hasEnded(); }, kPatienceMs));
    QVERIFY2(rolling.good(), qPrintable(rolling.failure()));
  }

  void stoppedItEndsWithThoseAtWork() {
    TwoDirectors pair;
    Rolling rolling(sample(), correspondents(pair.clients), list("web1 web2"), quick());
    rolling.start();
    rolling.stop();
    QVERIFY(QTest::qWaitFor([&] { return rolling.hasEnded(); }, kPatienceMs));
    QVERIFY(rolling.servers()[0].phase == Phase::done && rolling.servers()[1].phase == Phase::waiting);
    QVERIFY(!rolling.good() && rolling.failure().isEmpty() && rolling.stillOut().isEmpty());
  }

  void pausedAndStoppedItEndsAtOnce() {
    TwoDirectors pair;
    Rolling rolling(sample(), correspondents(pair.clients), list("web1"), quick());
    rolling.pause();
    rolling.start();
    QVERIFY(!rolling.hasEnded());
    rolling.stop();
    QVERIFY(rolling.hasEnded() && rolling.servers()[0].phase == Phase::waiting);
  }

  void givenUpItLeavesThemAsTheyAre() {
    TwoDirectors pair;
    pair.connections("web1", 3);
    Rolling::Options options = quick();
    options.atOnce = 2;
    options.command = QStringLiteral("exec sleep 600");
    Rolling rolling(sample(), correspondents(pair.clients), list("web1 web2"), options);
    rolling.start();
    QVERIFY(QTest::qWaitFor([&] { return rolling.servers()[0].left == 3; }, kPatienceMs));
    QVERIFY(reach(rolling, 1, Phase::out));
    rolling.abandon();
    QVERIFY(rolling.hasEnded() && !rolling.good());
    QVERIFY(rolling.servers()[0].phase == Phase::left && rolling.servers()[1].phase == Phase::left);
    QCOMPARE(rolling.servers()[0].why, QStringLiteral("Left draining, with 3 connections open"));
    QCOMPARE(rolling.servers()[1].why, QStringLiteral("Left out of service"));
    QCOMPARE(rolling.stillOut(), list("web1 web2"));
    QTest::qWait(200);  // late answers and alarms change nothing
    QVERIFY(rolling.servers()[0].phase == Phase::left);
    QCOMPARE(TwoDirectors::entries(pair.firstClient).size(), 2U);
  }

  void aFailedCommandLeavesTheServerOutAndBeginsNoMore() {
    TwoDirectors pair;
    Rolling::Options options = quick();
    options.command = QStringLiteral("echo no such package; exit 3");
    Rolling rolling(sample(), correspondents(pair.clients), list("web1 web2"), options);
    QVERIFY(runs(rolling));
    QVERIFY(!rolling.good());
    QVERIFY(rolling.servers()[0].phase == Phase::failed);
    QVERIFY(rolling.servers()[1].phase == Phase::waiting);
    QVERIFY2(rolling.failure().contains(QStringLiteral("exit code 3: no such package")), qPrintable(rolling.failure()));
    QCOMPARE(rolling.stillOut(), list("web1"));
    QCOMPARE(TwoDirectors::entries(pair.firstClient).at(0).phase, std::string("out"));
  }

  void aDirectorThatRefusesIsNamed() {
    TwoDirectors pair;
    AgentClient viewer(knownAgent(pair.second, QStringLiteral("ipvslb12"), api::Role::viewer));
    Rolling rolling(sample(), correspondents({&pair.firstClient, &viewer}), list("web1 web2"), quick());
    QVERIFY(runs(rolling));
    QVERIFY2(rolling.failure().startsWith(QStringLiteral("web1: ipvslb12: ")), qPrintable(rolling.failure()));
    QCOMPARE(rolling.stillOut(), list("web1"));  // the other one drains it
    QVERIFY(rolling.servers()[1].phase == Phase::waiting);
  }

  void aDirectorThatIsGoneIsNamed() {
    TwoDirectors pair;
    pair.connections("web1", 3);
    Rolling::Options options = quick();
    options.patienceMs = 500;
    Rolling rolling(sample(), correspondents(pair.clients), list("web1"), options);
    rolling.start();
    QVERIFY(QTest::qWaitFor([&] { return rolling.servers()[0].left == 3; }, kPatienceMs));
    pair.second.stop();
    QVERIFY(QTest::qWaitFor([&] { return rolling.hasEnded(); }, kPatienceMs));
    QVERIFY2(rolling.failure().contains(QStringLiteral("ipvslb12 has not answered")), qPrintable(rolling.failure()));
    QCOMPARE(rolling.stillOut(), list("web1"));
  }

  void aRestartOfAnAgentIsBorne() {
    TwoDirectors pair;
    pair.connections("web1", 3);
    Rolling rolling(sample(), correspondents(pair.clients), list("web1"), quick());
    rolling.start();
    QVERIFY(QTest::qWaitFor([&] { return rolling.servers()[0].left == 3; }, kPatienceMs));
    pair.first.stop();
    pair.first.start();
    QCOMPARE(TwoDirectors::entries(pair.firstClient).at(0).phase, std::string("draining"));
    pair.connections("web1", 0);
    QVERIFY(QTest::qWaitFor([&] { return rolling.hasEnded(); }, kPatienceMs));
    QVERIFY2(rolling.good(), qPrintable(rolling.failure()));
  }

  void whatSomebodyElseBroughtBackIsNoLongerWaitedFor() {
    TwoDirectors pair;
    pair.connections("web1", 3);
    Rolling rolling(sample(), correspondents(pair.clients), list("web1"), quick());
    rolling.start();
    QVERIFY(QTest::qWaitFor([&] { return rolling.servers()[0].left == 3; }, kPatienceMs));
    QVERIFY(ask(pair.firstClient, maintenanceCall({MaintenanceVerb::enable, QStringLiteral("web1"), {}, {}})).ok());
    QVERIFY(QTest::qWaitFor([&] { return rolling.hasEnded(); }, kPatienceMs));
    QVERIFY2(rolling.failure().contains(QStringLiteral("Somebody brought it back on ipvslb11")),
             qPrintable(rolling.failure()));
  }

  void aServerOfNobodysIsNamed() {
    TwoDirectors pair;
    Rolling rolling(sample(), {}, list("web1"), quick());
    QVERIFY(runs(rolling));
    QVERIFY(rolling.servers()[0].phase == Phase::failed);
    QVERIFY(rolling.stillOut().isEmpty());
  }

  void endedEarlyGetsNoLateAnswers() {
    TwoDirectors pair;
    {
      Rolling rolling(sample(), correspondents(pair.clients), list("web1"), quick());
      rolling.start();
    }
    QVERIFY(ask(pair.firstClient, {"GET", QStringLiteral("/v1/maintenance"), {}, {}}).ok());
  }
};

QTEST_GUILESS_MAIN(RollingTest)
#include "rolling_test.moc"
