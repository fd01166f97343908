// Who gets in, and what the agent survives: certificates, tokens, roles, broken and slow requests, floods.
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QtTest>
#include <list>

#include "common/api/messages.h"
#include "tests/agent/server/running_agent.h"

using namespace lvs;
using namespace lvs::test;
using namespace std::chrono_literals;

namespace {

unsigned statusFor(RunningAgent& agent, const Credentials& credentials, const std::string& method = "GET",
                   const std::string& target = "/v1/events", const std::string& body = {}) {
  return TlsClient(agent.port(), &credentials).request(method, target, body).status;
}

int openDescriptors() {
  int count = 0;
  for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
    (void)entry;
    ++count;
  }
  return count;
}

}  // namespace

class SecurityTest : public QObject {
  Q_OBJECT
 private slots:
  void noCertificateGetsNoReply() {
    RunningAgent agent;
    TlsClient client(agent.port(), nullptr);
    QCOMPARE(client.request("GET", "/v1/status").status, 0U);
  }

  void wrongCertificateGetsNoReply() {
    RunningAgent agent;
    const Credentials unknown = makeCredentials("mallory@x");
    QCOMPARE(statusFor(agent, unknown), 0U);
    const Credentials guess = makeCredentials("mallory@x", "lvs-pair-" + std::string(64, 'a'));
    QCOMPARE(statusFor(agent, guess), 0U);
    const Credentials admin = agent.client(api::Role::administrator);
    const auto events = TlsClient(agent.port(), &admin).request("GET", "/v1/events").body;
    QVERIFY2(events.find("security") != std::string::npos, events.c_str());
  }

  void sameNameWithAnotherKeyIsAStranger() {
    RunningAgent agent;
    agent.client(api::Role::administrator, "ann@a");
    QCOMPARE(statusFor(agent, makeCredentials("ann@a")), 0U);
  }

  void olderTlsIsRefused() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    TlsClient old(agent.port(), &admin, TLS1_2_VERSION);
    QVERIFY(!old.connected());
    QCOMPARE(statusFor(agent, admin), 200U);
  }

  void tokenWorksOnce() {
    RunningAgent agent;
    const auto token = security::Trust(agent.state()).offerToken(api::Role::operator_, "", wallMs() + 60000);
    const std::string unit = "lvs-pair-" + security::proofOf(*token);
    const Credentials first = makeCredentials("ann@a", unit);
    const Credentials second = makeCredentials("bob@b", unit);
    QCOMPARE(statusFor(agent, first), 200U);
    QCOMPARE(statusFor(agent, second), 0U);
    QCOMPARE(statusFor(agent, first), 200U);
    QCOMPARE(security::Trust(agent.state()).enrolments().size(), 1U);
  }

  void tokenExpires() {
    RunningAgent agent;
    const Credentials late = agent.stranger(api::Role::administrator, "ann@a", -1);
    QCOMPARE(statusFor(agent, late), 0U);
  }

  void copiedCertificateWithoutItsKeyDoesNotSpendTheToken() {
    RunningAgent agent;
    Credentials real = agent.stranger(api::Role::administrator);
    const Credentials copy = copyWithoutKey(real);
    QCOMPARE(statusFor(agent, copy), 0U);
    QVERIFY(security::Trust(agent.state()).enrolments().empty());
    QCOMPARE(statusFor(agent, real), 200U);
  }

  void stolenStateFolderDoesNotHoldTheProof() {
    RunningAgent agent;
    const auto token = security::Trust(agent.state()).offerToken(api::Role::administrator, "", wallMs() + 60000);
    for (const auto& entry : std::filesystem::directory_iterator(agent.state() / "pairing")) {
      const std::string name = entry.path().stem().string();
      QVERIFY(name != security::proofOf(*token));
      const std::string content = *config::readWhole(entry.path(), 8192);
      QVERIFY(content.find(*token) == std::string::npos);
      QVERIFY(content.find(security::proofOf(*token)) == std::string::npos);
      QCOMPARE(statusFor(agent, makeCredentials("thief@x", "lvs-pair-" + name)), 0U);
    }
  }

  void revokedClientIsCutOff() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    TlsClient open(agent.port(), &admin);
    QCOMPARE(open.request("GET", "/v1/events").status, 200U);
    QVERIFY(security::Trust(agent.state()).revoke(admin.fingerprint).ok());
    QCOMPARE(open.request("GET", "/v1/events").status, 0U);
    QCOMPARE(statusFor(agent, admin), 0U);
  }

  void ownAuthorityVouches() {
    const Credentials authority = makeCredentials("ca", "", nullptr, true);
    RunningAgent agent;
    const Credentials employee = makeCredentials("ann@corp", "", &authority);
    const Credentials impostor = makeCredentials("ann@corp");
    QCOMPARE(statusFor(agent, employee), 0U);
    agent.stop();
    QVERIFY(config::DurableFiles().write(agent.state() / "ca.pem", pemOf(authority)).ok());
    QVERIFY(config::DurableFiles().write(agent.state() / "ca-role", "operator\n").ok());
    agent.start();
    TlsClient client(agent.port(), &employee);
    const auto status = api::fromJson<api::Status>(client.request("GET", "/v1/status").body);
    QVERIFY(status.ok());
    QCOMPARE(status->role, std::string("operator"));
    QCOMPARE(status->client, std::string("ann@corp"));
    QCOMPARE(statusFor(agent, impostor), 0U);
  }

  void viewerMayNotPush() {
    RunningAgent agent;
    const Credentials viewer = agent.client(api::Role::viewer);
    const Credentials op = agent.client(api::Role::operator_, "op@test");
    for (const Credentials* who : {&viewer, &op}) {
      TlsClient client(agent.port(), who);
      const HttpReply reply = client.request("PUT", "/v1/config", sampleDocument());
      QCOMPARE(reply.status, 403U);
      QCOMPARE(api::fromJson<api::Problem>(reply.body)->type, std::string(api::kProblemRole));
      QCOMPARE(statusFor(agent, *who, "POST", "/v1/config/confirm?hash=x"), 403U);
      QCOMPARE(statusFor(agent, *who, "POST", "/v1/config/rollback?hash=x"), 403U);
      QCOMPARE(statusFor(agent, *who), 200U);
    }
    QCOMPARE(agent.host.applied.load(), 0U);
  }

  void oversizedIsRefused() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    {
      TlsClient client(agent.port(), &admin);
      client.write("PUT /v1/config HTTP/1.1\r\nHost: a\r\nContent-Length: 16777217\r\n\r\n");
      QCOMPARE(client.readReply().status, 413U);
    }
    {
      TlsClient client(agent.port(), &admin);
      QCOMPARE(client.request("POST", "/v1/config/confirm?hash=x", std::string(70000, 'x')).status, 413U);
    }
    {
      TlsClient client(agent.port(), &admin);
      client.write("POST /v1/config/confirm?hash=x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
      for (int i = 0; i < 5; ++i) client.write("4000\r\n" + std::string(0x4000, 'x') + "\r\n");
      QCOMPARE(client.readReply().status, 413U);
    }
    {
      TlsClient client(agent.port(), &admin);
      QCOMPARE(client.request("GET", "/v1/status", "", "X-Long: " + std::string(17000, 'x') + "\r\n").status, 431U);
    }
    {
      // The largest body that is allowed gets through the border and fails as a document.
      TlsClient client(agent.port(), &admin);
      QCOMPARE(client.request("PUT", "/v1/config", std::string(16U << 20U, ' ')).status, 422U);
    }
  }

  void malformedIsRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<unsigned>("status");
    QTest::newRow("noise") << QByteArray("\x01\x02\x03\r\n\r\n") << 400U;
    QTest::newRow("no version") << QByteArray("GET /v1/status\r\n\r\n") << 400U;
    QTest::newRow("absolute target") << QByteArray("GET http://a/v1/status HTTP/1.1\r\n\r\n") << 400U;
    QTest::newRow("two lengths") << QByteArray(
                                        "PUT /v1/config HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n")
                                 << 400U;
    QTest::newRow("length and chunks")
        << QByteArray("PUT /v1/config HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
        << 400U;
    QTest::newRow("packed body")
        << QByteArray("PUT /v1/config HTTP/1.1\r\nContent-Length: 1\r\nContent-Encoding: gzip\r\n\r\nx") << 400U;
    QTest::newRow("expectation") << QByteArray("PUT /v1/config HTTP/1.1\r\nContent-Length: 1\r\nExpect: cake\r\n\r\nx")
                                 << 417U;
    QTest::newRow("null byte") << QByteArray("GET /v1/status?a=%00 HTTP/1.1\r\n\r\n") << 400U;
  }
  void malformedIsRefused() {
    QFETCH(QByteArray, bytes);
    QFETCH(unsigned, status);
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    TlsClient client(agent.port(), &admin);
    client.write(bytes.toStdString());
    QCOMPARE(client.readReply().status, status);
    QCOMPARE(statusFor(agent, admin), 200U);
  }

  void truncatedRequestsLeaveNothingBehind() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    const int before = openDescriptors();
    const std::string whole = "PUT /v1/config HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{\"format\"";
    for (std::size_t size = 0; size <= whole.size(); size += 3) {
      TlsClient client(agent.port(), &admin);
      client.write(whole.substr(0, size));
    }
    QCOMPARE(statusFor(agent, admin), 200U);
    QTRY_VERIFY(openDescriptors() <= before);
    QCOMPARE(agent.host.applied.load(), 0U);
  }

  void expectContinueIsAnswered() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    TlsClient client(agent.port(), &admin);
    const std::string document = sampleDocument();
    client.write("PUT /v1/config HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: " +
                 std::to_string(document.size()) + "\r\n\r\n");
    QCOMPARE(client.readReply().status, 100U);
    client.write(document);
    QCOMPARE(client.readReply().status, 200U);
  }

  void requestsInARowAreAnsweredInOrder() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    TlsClient client(agent.port(), &admin);
    client.write("GET /v1/events HTTP/1.1\r\n\r\nGET /v1/nothing HTTP/1.1\r\n\r\nGET /v1/events HTTP/1.1\r\n\r\n");
    QCOMPARE(client.readReply().status, 200U);
    QCOMPARE(client.readReply().status, 404U);
    QCOMPARE(client.readReply().status, 200U);
  }

  /// Bytes that trickle in keep a connection, but not beyond 10 s (limits.h), while others are served.
  void slowHeaderIsCutOff() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    TlsClient slow(agent.port(), &admin);
    TlsClient mute(agent.port(), &admin);
    const auto begin = std::chrono::steady_clock::now();
    slow.write("GET /v1/status HTTP/1.1\r\nX-A: ");
    bool closed = false;
    while (!closed && std::chrono::steady_clock::now() - begin < 14s) {
      slow.write("a");
      closed = slow.closedWithin(500ms);
      QCOMPARE(statusFor(agent, admin), 200U);
    }
    QVERIFY(closed);
    QVERIFY(std::chrono::steady_clock::now() - begin > 8s);
    QCOMPARE(mute.request("GET", "/v1/events").status, 200U);
  }

  void floodOfConnectionsIsBounded() {
    RunningAgent agent;
    const Credentials admin = agent.client(api::Role::administrator);
    const int before = openDescriptors();
    std::vector<int> sockets;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(agent.port());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    for (int i = 0; i < 500; ++i) {
      const int one = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
      QVERIFY(::connect(one, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
      sockets.push_back(one);
    }
    // Strangers from one address hold 32 places; the test's own ends are 500 of the descriptors.
    QTest::qWait(300);
    QVERIFY2(openDescriptors() - before <= 500 + 40, std::to_string(openDescriptors() - before).c_str());
    for (const int one : sockets) ::close(one);
    QTRY_COMPARE(statusFor(agent, admin), 200U);
    QTRY_VERIFY(openDescriptors() <= before + 2);
  }

  void oneClientHoldsAFewConnectionsOnly() {
    RunningAgent agent;
    const Credentials greedy = agent.client(api::Role::viewer, "greedy@x");
    const Credentials admin = agent.client(api::Role::administrator);
    std::list<TlsClient> held;
    unsigned served = 0;
    for (int i = 0; i < 40; ++i) {
      held.emplace_back(agent.port(), &greedy);
      if (held.back().request("GET", "/v1/events").status == 200) ++served;
    }
    QCOMPARE(served, 16U);
    QCOMPARE(statusFor(agent, admin), 200U);
    held.clear();
    QTRY_COMPARE(statusFor(agent, greedy), 200U);
  }

  void stateFolderIsPrivate() {
    RunningAgent agent;
    agent.client(api::Role::administrator);
    for (const auto& entry : std::filesystem::recursive_directory_iterator(agent.state())) {
      const auto mode = static_cast<unsigned>(entry.status().permissions());
      QVERIFY2((mode & 077U) == 0, entry.path().c_str());
    }
  }
};

QTEST_GUILESS_MAIN(SecurityTest)
#include "test_security.moc"
