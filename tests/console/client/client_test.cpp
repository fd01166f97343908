// One agent's client against a whole agent over mutual TLS.
#include <QTcpServer>
#include <QtTest>

#include "tests/console/client/paired.h"

using namespace lvs;
using namespace lvs::test;

class ClientTest : public QObject {
  Q_OBJECT
 private slots:
  void messageIsTyped() {
    RunningAgent agent;
    AgentClient client(knownAgent(agent, QStringLiteral("ipvslb11")));
    api::Status got;
    bool answered = false;
    client.fetch<api::Status>(QStringLiteral("/v1/status"), [&](const Reply& reply, const api::Status& status) {
      QVERIFY2(reply.ok(), qPrintable(reply.error));
      got = status;
      answered = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(answered, 20000);
    QCOMPARE(got.name, std::string("ipvslb11"));
    QCOMPARE(got.client, std::string("ann@desk"));
    QCOMPARE(got.role, std::string("administrator"));
  }

  void problemsKeepTheAgentsWords() {
    RunningAgent agent;
    AgentClient client(knownAgent(agent, QStringLiteral("ipvslb11")));
    const Reply reply =
        ask(client, {"PUT", QStringLiteral("/v1/config"), "{\"format\": \"lvs-cluster/1\", \"nmae\": 1}", {}});
    QVERIFY(reply.kind == Reply::Kind::problem);
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.problem.type, std::string(api::kProblemInvalidDocument));
    QVERIFY(!reply.problem.errors.empty());
    QVERIFY(!reply.error.isEmpty());
  }

  void strangerIsToldWhy() {
    RunningAgent agent;
    KnownAgent known = knownAgent(agent, QStringLiteral("ipvslb11"));
    const auto identity = makeClientIdentity(QStringLiteral("eve@x"), pairingProof(QStringLiteral("guessed")));
    QVERIFY(identity.ok());
    known.identity = *identity;
    AgentClient client(known);
    const Reply reply = ask(client, {"GET", QStringLiteral("/v1/status"), {}, {}});
    QVERIFY(reply.kind == Reply::Kind::unreachable);
    QVERIFY2(reply.error.contains(QStringLiteral("not enrolled")), qPrintable(reply.error));
  }

  /// The agent must not even see a request of a client that expects another certificate.
  void anotherCertificateGetsNoRequest() {
    RunningAgent agent;
    RunningAgent other(QStringLiteral("ipvslb12").toStdString());
    KnownAgent known = knownAgent(agent, QStringLiteral("ipvslb11"));
    const KnownAgent enrolledThere = knownAgent(other, QStringLiteral("ipvslb12"));
    known.identity = enrolledThere.identity;  // it would be let in
    known.address = enrolledThere.address;
    AgentClient client(known);
    const Reply reply =
        ask(client, {"PUT", QStringLiteral("/v1/config"), QByteArray::fromStdString(sampleDocument()), {}});
    QVERIFY(reply.kind == Reply::Kind::unreachable);
    QVERIFY2(reply.error.contains(QStringLiteral("another certificate")), qPrintable(reply.error));
    QCOMPARE(other.host.applied.load(), 0U);
  }

  void nobodyThereIsToldWhy() {
    KnownAgent known;
    {
      RunningAgent agent;
      known = knownAgent(agent, QStringLiteral("ipvslb11"));
    }
    AgentClient client(known);
    const Reply reply = ask(client, {"GET", QStringLiteral("/v1/status"), {}, {}});
    QVERIFY(reply.kind == Reply::Kind::unreachable);
    QVERIFY2(reply.error.contains(QStringLiteral("is the agent running")), qPrintable(reply.error));
  }

  void silenceEndsAtTheTimeLimit() {
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    RunningAgent agent;
    KnownAgent known = knownAgent(agent, QStringLiteral("ipvslb11"));
    known.address.port = mute.serverPort();
    AgentClient client(known);
    client.setTimeout(300);
    const Reply reply = ask(client, {"GET", QStringLiteral("/v1/status"), {}, {}});
    QVERIFY(reply.kind == Reply::Kind::unreachable);
    QVERIFY2(reply.error.contains(QStringLiteral("in time")), qPrintable(reply.error));
  }

  void cancelledRequestsCallNobody() {
    RunningAgent agent;
    AgentClient client(knownAgent(agent, QStringLiteral("ipvslb11")));
    bool called = false;
    RequestHandle handle =
        client.send({"GET", QStringLiteral("/v1/status"), {}, {}}, [&](const Reply&) { called = true; });
    handle.cancel();
    QVERIFY(ask(client, {"GET", QStringLiteral("/v1/status"), {}, {}}).ok());
    QVERIFY(!called);
  }

  void watchFollowsTheTable() {
    RunningAgent agent;
    AgentClient client(knownAgent(agent, QStringLiteral("ipvslb11")));
    client.watch(200);
    QTRY_VERIFY_WITH_TIMEOUT(client.reach() == AgentClient::Reach::reachable && client.status(), 20000);
    QVERIFY(client.latencyMs() >= 0);
    QVERIFY(std::abs(client.clockOffsetMs()) < 5000);
    QVERIFY(ask(client, {"PUT", QStringLiteral("/v1/config"), QByteArray::fromStdString(sampleDocument()), {}}).ok());
    QTRY_COMPARE_WITH_TIMEOUT(client.ipvs().services().size(), 1U, 20000);
    {
      const std::lock_guard lock(agent.host.mutex);
      const auto& [key, standing] = *agent.host.state.table.begin();
      agent.host.numbers[key].destinations[standing.destinations.begin()->first].active = 42;
    }
    QTRY_COMPARE_WITH_TIMEOUT(client.ipvs().services().begin()->second.destinations[0].active, 42U, 20000);
  }

  void watchComesBackAfterARestart() {
    RunningAgent agent;
    AgentClient client(knownAgent(agent, QStringLiteral("ipvslb11")));
    std::vector<api::Event> told;
    connect(&client, &AgentClient::eventArrived, this, [&](const api::Event& event) { told.push_back(event); });
    client.watch(200, AgentClient::Past::kept);
    QTRY_VERIFY_WITH_TIMEOUT(client.reach() == AgentClient::Reach::reachable && client.status(), 20000);
    agent.stop();
    QTRY_VERIFY_WITH_TIMEOUT(client.reach() == AgentClient::Reach::unreachable, 20000);
    QVERIFY(!client.why().isEmpty());
    agent.start();
    QTRY_VERIFY_WITH_TIMEOUT(client.reach() == AgentClient::Reach::reachable, 30000);
    const auto starts = [&] {
      return std::count_if(told.begin(), told.end(), [](const api::Event& event) {
        return event.sentence.find("started as") != std::string::npos;
      });
    };
    // All of the past came first; after the restart what was told meanwhile, without a gap, and nothing twice.
    QTRY_COMPARE_WITH_TIMEOUT(starts(), 2, 20000);
    for (std::size_t i = 1; i < told.size(); ++i) QCOMPARE(told[i].sequence, told[i - 1].sequence + 1);
    client.stopWatching();
  }

  void eventsWaitForTheClock() {
    RunningAgent agent;
    AgentClient client(knownAgent(agent, QStringLiteral("ipvslb11")));
    bool early = false;
    int told = 0;
    connect(&client, &AgentClient::eventArrived, this, [&] {
      early = early || client.latencyMs() < 0;
      ++told;
    });
    client.watch(200, AgentClient::Past::kept);
    QTRY_VERIFY_WITH_TIMEOUT(told > 0, 20000);
    QVERIFY(!early);
  }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "client_test.moc"
