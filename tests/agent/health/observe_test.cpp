// One run of a check over real sockets on loopback: what was seen, in words. TLS with certificates made here.
#include <linux/capability.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <thread>

#include "agent/health/observe.h"
#include "agent/health/ping.h"
#include "agent/health/script_check.h"
#include "agent/health/socket.h"
#include "agent/net/socket_address.h"
#include "tests/agent/health/servers.h"

using namespace lvs;
using namespace lvs::health;
using namespace lvs::health::test;

namespace {

/// A program of its own thread, as the engine's is.
Observation once(const HealthCheck& check, const Target& target, const std::function<void()>& before = {}) {
  Observation seen;
  std::thread([&] {
    Loop loop;
    TlsContexts contexts;
    Pinger pinger(loop);
    std::unique_ptr<Run> run;
    const Told told = [&](Observation observation) {
      seen = std::move(observation);
      loop.stop();
    };
    const auto settings = std::make_shared<const HealthCheck>(check);
    loop.post([&] {
      if (before) before();
      switch (check.type) {
        case CheckType::icmp: run = pinger.run(settings, target, told); break;
        case CheckType::script: run = scriptRun(loop, settings, target, told); break;
        default: run = observe(loop, contexts, settings, target, told);
      }
      run->begin();
    });
    loop.run();
    run.reset();
  }).join();
  return seen;
}

HealthCheck checkOf(CheckType type, std::uint32_t timeoutMs = 10'000) {
  HealthCheck check;
  check.name = "it";
  check.type = type;
  check.timeoutMs = timeoutMs;
  return check;
}
HealthCheck askingFor(const std::string& expect, std::uint32_t timeoutMs = 10'000) {
  HealthCheck check = checkOf(CheckType::tcp, timeoutMs);
  check.send = "PING\\r\\n";
  check.expect = expect;
  return check;
}

bool hasRoot() { return ::geteuid() == 0; }

void giveUp(unsigned capability) {
  __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
  __user_cap_data_struct data[_LINUX_CAPABILITY_U32S_3] = {};
  (void)::syscall(SYS_capget, &header, data);
  data[0].effective &= ~(1U << capability);
  (void)::syscall(SYS_capset, &header, data);
}

#define SAYS(seen, text) QVERIFY2((seen).finding.words.find(text) != std::string::npos, (seen).finding.words.c_str())

}  // namespace

class ObserveTest : public QObject {
  Q_OBJECT
  QTemporaryDir folder_;
  Credentials authority_ = makeCredentials({.name = "Test authority", .isAuthority = true});
  std::string path(const char* name) const { return folder_.filePath(QString::fromLatin1(name)).toStdString(); }

  HealthCheck tlsCheck(const std::string& host) const {
    HealthCheck check = askingFor("PONG");
    check.tls = true;
    check.host = host;
    check.caCertificates = path("authority.pem");
    return check;
  }
  static void pong(SSL* session) {
    char buffer[64];
    if (SSL_read(session, buffer, sizeof buffer) > 0) (void)SSL_write(session, "+PONG\r\n", 7);
  }
  std::unique_ptr<TcpServer> tlsServer(const Credentials& credentials, const Credentials* clients = nullptr,
                                       int lastVersion = TLS1_3_VERSION) {
    return std::make_unique<TcpServer>(
        [credentials, clients, lastVersion](int fd) { serveTls(fd, credentials, clients, pong, lastVersion); });
  }

 private slots:
  void initTestCase() {
    (void)std::signal(SIGPIPE, SIG_IGN);
    writePem(authority_, path("authority.pem"));
  }

  // TCP.
  void aPortThatTakesConnections() {
    TcpServer server({});
    const Observation seen = once(checkOf(CheckType::tcp), server.target());
    QVERIFY(seen.finding.good && seen.counts);
    QCOMPARE(seen.finding.words, std::string("connected"));
    QVERIFY(seen.latency.count() > 0 && seen.wallMs > 0);
    QVERIFY(seen.sent.empty() && seen.received.empty() && seen.warning.empty() && seen.certificateUntil.empty());
  }
  void aPlainCheckLeavesNothingInTheKernel() {
    TcpServer server({});
    for (int i = 0; i < 20; ++i) QVERIFY(once(checkOf(CheckType::tcp), server.target()).finding.good);
    QFile table(QStringLiteral("/proc/net/tcp"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArray port = QByteArray::number(server.port(), 16).toUpper().rightJustified(4, '0');
    for (const QByteArray& line : table.readAll().split('\n')) {
      const auto words = line.simplified().split(' ');
      if (words.size() > 3 && words[2].endsWith(':' + port)) QVERIFY2(words[3] != "06", line.constData());
    }
  }
  void aPortWhereNobodyListens() {
    for (const HealthCheck& check : {checkOf(CheckType::tcp), askingFor("PONG")}) {
      const Observation seen = once(check, targetAt(closedPort()));
      QVERIFY(!seen.finding.good && seen.counts);
      QCOMPARE(seen.finding.words, std::string("connection refused"));
    }
  }
  void aQueueThatIsFull() {
    // Connections are not taken any more: their first packets are dropped.
    const int listening = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::bind(listening, reinterpret_cast<sockaddr*>(&at), sizeof at), 0);
    QCOMPARE(::listen(listening, 0), 0);
    socklen_t length = sizeof at;
    QCOMPARE(::getsockname(listening, reinterpret_cast<sockaddr*>(&at), &length), 0);
    std::vector<int> fill;
    for (int i = 0; i < 4; ++i) {
      fill.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
      (void)::connect(fill.back(), reinterpret_cast<sockaddr*>(&at), sizeof at);
    }
    for (const HealthCheck& check : {checkOf(CheckType::tcp, 200), askingFor("PONG", 200)}) {
      const Observation seen = once(check, targetAt(ntohs(at.sin_port)));
      QVERIFY(!seen.finding.good && seen.counts);
      QCOMPARE(seen.finding.words, std::string("no answer within 200 ms (connecting)"));
      QVERIFY(seen.latency >= std::chrono::milliseconds(200));
    }
    for (const int fd : fill) ::close(fd);
    ::close(listening);
  }
  void byWayOfAServiceTheDirectorsOwnAddressAsks() {
    if (!hasRoot()) QSKIP("marks need root");
    // Both are this machine's own; its own address towards the second is 127.0.0.1.
    Target target = targetAt(closedPort(), "web1");
    target.address = *IpAddress::parse("127.0.0.9");
    target.way = ServiceWay{"http", *IpAddress::parse("127.0.0.8"), kFirstCheckMark};
    const int listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const net::SocketAddress vip = net::socketAddress(target.address, 0);
    sockaddr_in bound{};
    socklen_t length = sizeof bound;
    QVERIFY(::bind(listening, vip.get(), vip.length) == 0 && ::listen(listening, 5) == 0);
    QVERIFY(::getsockname(listening, reinterpret_cast<sockaddr*>(&bound), &length) == 0);
    target.port = ntohs(bound.sin_port);
    const Observation seen = once(checkOf(CheckType::tcp), target);
    QVERIFY2(seen.finding.good, seen.finding.words.c_str());
    QCOMPARE(seen.finding.words, std::string("connected"));
    sockaddr_storage from{};
    length = sizeof from;
    const int taken = ::accept(listening, reinterpret_cast<sockaddr*>(&from), &length);
    QCOMPARE(QString::fromStdString(net::addressIn(from)->toString()), QString("127.0.0.1"));
    ::close(taken);
    ::close(listening);

    const Observation refused = once(checkOf(CheckType::tcp), target);
    QVERIFY(!refused.finding.good && refused.counts);
    QCOMPARE(refused.finding.words,
             "connection refused at the VIP 127.0.0.9 port " + std::to_string(target.port) + " through web1");

    // Nobody can ask an address from that address itself by way of another machine.
    target.address = *IpAddress::parse("127.0.0.1");
    const Observation own = once(checkOf(CheckType::tcp), target);
    QVERIFY(!own.counts);
    SAYS(own, "not asked: this director has no free local port or no address for it");
  }

  void aNetworkThatIsNotThere() {
    const Observation seen = once(checkOf(CheckType::tcp), Target{"alpha", *IpAddress::parse("255.255.255.255"), 80});
    QVERIFY(!seen.finding.good && seen.counts);
    QCOMPARE(seen.finding.words, std::string("network unreachable: this director has no route to it"));
  }
  void whatWasSaidIsKept() {
    TcpServer server([](int fd) {
      readUntil(fd, "\r\n");
      say(fd, "+PO");
      say(fd, "NG\r\n");
      hold(fd);
    });
    const Observation seen = once(askingFor("PONG"), server.target());
    QVERIFY2(seen.finding.good, seen.finding.words.c_str());
    QCOMPARE(seen.sent, std::string("PING\\r\\n"));
    QVERIFY2(seen.received.starts_with("+PO"), seen.received.c_str());
  }
  void anAnswerThatDoesNotCome() {
    TcpServer server(hold);
    const Observation seen = once(askingFor("PONG", 200), server.target());
    QVERIFY(!seen.finding.good && seen.counts);
    QCOMPARE(seen.finding.words, std::string("no answer within 200 ms (waiting for the answer)"));
    QCOMPARE(seen.sent, std::string("PING\\r\\n"));
  }
  void anAnswerThatDoesNotEnd() {
    TcpServer server([](int fd) {
      say(fd, "-NOAUTH");
      hold(fd);
    });
    const Observation seen = once(askingFor("PONG", 200), server.target());
    QVERIFY(!seen.finding.good);
    SAYS(seen, "NOAUTH");
    SAYS(seen, "(after 200 ms)");
  }
  void anAnswerWithoutAnEnd() {
    TcpServer server([](int fd) {
      const std::string piece(65536, 'x');
      for (int i = 0; i < 64; ++i) say(fd, piece);
      hold(fd);
    });
    const Observation seen = once(askingFor("PONG"), server.target());
    QVERIFY(!seen.finding.good);
    SAYS(seen, "1 MiB");
    QVERIFY(seen.received.size() <= kKeptSaid + 8);
  }
  void aServerThatClosesEarly() {
    TcpServer server([](int fd) { readUntil(fd, "\r\n"); });
    const Observation seen = once(askingFor("PONG"), server.target());
    QVERIFY(!seen.finding.good && seen.counts);
    SAYS(seen, "closed the connection");
  }
  void aServerThatResets() {
    TcpServer server([](int fd) {
      readUntil(fd, "\r\n");
      const linger none{1, 0};
      (void)::setsockopt(fd, SOL_SOCKET, SO_LINGER, &none, sizeof none);
    });
    const Observation seen = once(askingFor("PONG"), server.target());
    QVERIFY(!seen.finding.good);
    QCOMPARE(seen.finding.words, std::string("reset the connection (waiting for the answer)"));
  }
  void aLongRequestGoesOutWhole() {
    std::atomic<std::size_t> came{0};
    TcpServer server([&](int fd) {
      came = readUntil(fd, "end").size();
      say(fd, "done");
      hold(fd);
    });
    HealthCheck check = checkOf(CheckType::tcp);
    check.send.assign(8'000'000, 'x');
    check.send += "end";
    check.expect = "done";
    const Observation seen = once(check, server.target());
    QVERIFY2(seen.finding.good, seen.finding.words.c_str());
    QCOMPARE(came.load(), check.send.size());
    QVERIFY(seen.sent.size() <= kKeptSaid + 8);
  }
  void httpCredentialsAreNotKept() {
    std::string asked;
    TcpServer server([&](int fd) {
      asked = readUntil(fd, "\r\n\r\n");
      say(fd, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
      hold(fd);
    });
    HealthCheck check = checkOf(CheckType::http);
    check.user = "anna";
    check.password = "secret";
    const Observation seen = once(check, server.target());
    QVERIFY2(seen.finding.good, seen.finding.words.c_str());
    QVERIFY(asked.find("YW5uYTpzZWNyZXQ=") != std::string::npos);
    QVERIFY2(seen.sent.find("YW5uYTpzZWNyZXQ=") == std::string::npos, seen.sent.c_str());
    QVERIFY2(seen.sent.find("uthorization: (not shown)") != std::string::npos, seen.sent.c_str());
  }
  void credentialsInWhatWasSaid() {
    QCOMPARE(withoutCredentials("GET / HTTP/1.1\r\nAUTHORIZATION:Basic eA==\r\nHost: x\r\n\r\n"),
             std::string("GET / HTTP/1.1\r\nAUTHORIZATION: (not shown)\r\nHost: x\r\n\r\n"));
    QCOMPARE(withoutCredentials("Proxy-Authorization: Basic"), std::string("Proxy-Authorization: (not shown)"));
    QCOMPARE(withoutCredentials("X-Authorization: a\nauthorization"), std::string("X-Authorization: a\nauthorization"));
    QCOMPARE(withoutCredentials(""), std::string());
  }

  // UDP.
  void aDatagramThatIsAnswered() {
    UdpServer server([](const std::string& came) { return "got " + std::to_string(came.size()); });
    HealthCheck check = checkOf(CheckType::udp);
    check.expect = "got 0";  // nothing to send: an empty datagram
    Observation seen = once(check, server.target());
    QVERIFY2(seen.finding.good, seen.finding.words.c_str());
    check.send = "hello";
    check.expect = "got 5";
    seen = once(check, server.target());
    QVERIFY2(seen.finding.good, seen.finding.words.c_str());
    QCOMPARE(seen.received, std::string("got 5"));
  }
  void aDatagramThatIsNotAnswered() {
    UdpServer server([](const std::string&) { return std::nullopt; });
    const Observation seen = once(checkOf(CheckType::udp, 200), server.target());
    QVERIFY(!seen.finding.good && seen.counts);
    QCOMPARE(seen.finding.words, std::string("no answer within 200 ms (waiting for the answer)"));
  }
  void aPortWithoutUdp() {
    const Observation seen = once(checkOf(CheckType::udp), targetAt(closedPort()));
    QVERIFY(!seen.finding.good && seen.counts);
    QCOMPARE(seen.finding.words, std::string("port unreachable"));
  }

  // TLS.
  void aGoodCertificate() {
    const auto server = tlsServer(makeCredentials({.authority = &authority_}));
    const Observation seen = once(tlsCheck("web.example"), server->target());
    QVERIFY2(seen.finding.good, seen.finding.words.c_str());
    QCOMPARE(seen.warning, std::string());
    QVERIFY(seen.received.starts_with("+PONG"));
  }
  void aCertificateForTheAddress() {
    const auto server = tlsServer(makeCredentials({.address = kLoopback, .authority = &authority_}));
    const Observation seen = once(tlsCheck(""), server->target());
    QVERIFY2(seen.finding.good, seen.finding.words.c_str());
  }
  void aCertificateForSomebodyElse() {
    const auto server = tlsServer(makeCredentials({.authority = &authority_}));
    const Observation seen = once(tlsCheck("shop.example"), server->target());
    QVERIFY(!seen.finding.good && seen.counts);
    QCOMPARE(seen.finding.words, std::string("the certificate is for web.example, not for shop.example"));
    QVERIFY(seen.sent.empty());  // nothing is said to whoever it is
    QCOMPARE(once(tlsCheck(""), server->target()).finding.words,
             std::string("the certificate is for web.example, not for 127.0.0.1"));
  }
  void aCertificateThatHasExpired() {
    const auto server = tlsServer(makeCredentials({.daysFrom = -30, .daysTo = -3, .authority = &authority_}));
    const Observation seen = once(tlsCheck("web.example"), server->target());
    QVERIFY(!seen.finding.good && seen.counts);
    const auto day = QDateTime::currentDateTimeUtc().addSecs(-3 * 86400 + 43200).date().toString(Qt::ISODate);
    QCOMPARE(seen.finding.words, "the certificate expired on " + day.toStdString());
  }
  void aCertificateOfTheFuture() {
    const auto server = tlsServer(makeCredentials({.daysFrom = 5, .daysTo = 30, .authority = &authority_}));
    SAYS(once(tlsCheck("web.example"), server->target()), "the certificate is not valid before 20");
  }
  void aCertificateThatIsSignedByItself() {
    const auto server = tlsServer(makeCredentials({}));
    HealthCheck check = tlsCheck("web.example");
    Observation seen = once(check, server->target());
    QVERIFY(!seen.finding.good && seen.counts);
    SAYS(seen, "signed by itself");
    check.verifyCertificate = false;
    check.host = "somebody.else";
    seen = once(check, server->target());
    QVERIFY2(seen.finding.good, seen.finding.words.c_str());
  }
  void aCertificateOfAnUnknownAuthority() {
    const Credentials other = makeCredentials({.name = "Other authority", .isAuthority = true});
    const auto server = tlsServer(makeCredentials({.authority = &other}));
    SAYS(once(tlsCheck("web.example"), server->target()),
         "was issued by \"Other authority\", which leads to no authority that is known here");
    HealthCheck check = tlsCheck("web.example");
    check.caCertificates.clear();  // the system's
    SAYS(once(check, server->target()), "which leads to no authority that is known here");
  }
  void aCertificateThatSoonExpires() {
    const auto server = tlsServer(makeCredentials({.daysTo = 12, .authority = &authority_}));
    HealthCheck check = tlsCheck("web.example");
    check.certificateWarningDays = 12;
    QCOMPARE(once(check, server->target()).warning, std::string());
    check.certificateWarningDays = 14;
    Observation seen = once(check, server->target());
    QVERIFY(seen.finding.good);
    QCOMPARE(seen.warning, std::string("the certificate expires in 12 days"));
    const QDate until = QDate::fromString(QString::fromStdString(seen.certificateUntil), Qt::ISODate);
    const qint64 days = QDateTime::currentDateTimeUtc().date().daysTo(until);
    QVERIFY2(days >= 12 && days <= 13, seen.certificateUntil.c_str());
    check.verifyCertificate = false;
    QCOMPARE(once(check, server->target()).warning, std::string("the certificate expires in 12 days"));
  }
  void aClientCertificateThatIsRequired_data() {
    QTest::addColumn<int>("version");
    QTest::newRow("TLS 1.2") << TLS1_2_VERSION;
    QTest::newRow("TLS 1.3") << TLS1_3_VERSION;
  }
  void aClientCertificateThatIsRequired() {
    QFETCH(int, version);
    const auto server = tlsServer(makeCredentials({.authority = &authority_}), &authority_, version);
    HealthCheck check = tlsCheck("web.example");
    Observation seen = once(check, server->target());
    QVERIFY(!seen.finding.good && seen.counts);
    QCOMPARE(seen.finding.words, std::string("it requires a client certificate"));
    writePem(makeCredentials({.name = "director", .authority = &authority_}), path("client.pem"), path("client.key"));
    check.clientCertificate = path("client.pem");
    check.clientKey = path("client.key");
    seen = once(check, server->target());
    QVERIFY2(seen.finding.good, seen.finding.words.c_str());
    writePem(makeCredentials({.name = "stranger"}), path("stranger.pem"), path("stranger.key"));
    check.clientCertificate = path("stranger.pem");
    check.clientKey = path("stranger.key");
    SAYS(once(check, server->target()), "it does not accept the client certificate");
  }
  void filesThatCanNotBeReadSayNothingAboutTheServer() {
    const auto server = tlsServer(makeCredentials({.authority = &authority_}));
    HealthCheck check = tlsCheck("web.example");
    check.caCertificates = path("missing.pem");
    const Observation seen = once(check, server->target());
    QVERIFY(!seen.counts);
    SAYS(seen, "not asked: the authorities in");
    SAYS(seen, "missing.pem can't be read: no such file or directory");
  }
  void whatIsNotTls() {
    TcpServer plain([](int fd) {
      say(fd, "220 mail.example ESMTP\r\n");
      hold(fd);
    });
    QCOMPARE(once(tlsCheck("web.example"), plain.target()).finding.words, std::string("what it speaks is not TLS"));
    TcpServer closing([](int) {});
    Observation seen = once(tlsCheck("web.example"), closing.target());
    QVERIFY2(seen.finding.words == "closed the connection during the TLS handshake" ||
                 seen.finding.words == "reset the connection (TLS handshake)",
             seen.finding.words.c_str());
    TcpServer silent(hold);
    HealthCheck check = tlsCheck("web.example");
    check.timeoutMs = 200;
    QCOMPARE(once(check, silent.target()).finding.words, std::string("no answer within 200 ms (TLS handshake)"));
    const auto old = tlsServer(makeCredentials({.authority = &authority_}), nullptr, TLS1_1_VERSION);
    SAYS(once(tlsCheck("web.example"), old->target()), "TLS");
  }
  void mailWithStartTls() {
    const Credentials credentials = makeCredentials({.name = "mail.example", .authority = &authority_});
    TcpServer server([&](int fd) {
      say(fd, "220 mail.example ESMTP\r\n");
      readUntil(fd, "\r\n");
      say(fd, "250-mail.example\r\n250 STARTTLS\r\n");
      readUntil(fd, "STARTTLS\r\n");
      say(fd, "220 go ahead\r\n");
      serveTls(fd, credentials, nullptr, [](SSL* session) {
        char buffer[256];
        if (SSL_read(session, buffer, sizeof buffer) > 0) (void)SSL_write(session, "250 mail.example\r\n", 18);
        (void)SSL_read(session, buffer, sizeof buffer);
      });
    });
    HealthCheck check = checkOf(CheckType::smtp);
    check.tls = true;
    check.host = "mail.example";
    check.caCertificates = path("authority.pem");
    const Observation seen = once(check, server.target());
    QVERIFY2(seen.finding.good, seen.finding.words.c_str());
    check.host = "other.example";
    QCOMPARE(once(check, server.target()).finding.words,
             std::string("the certificate is for mail.example, not for other.example"));
  }

  // What the agent lacks itself.
  void withoutDescriptorsNobodyIsBlamed() {
    TcpServer server({});
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    for (const HealthCheck& check : {checkOf(CheckType::tcp), askingFor("PONG")}) {
      const Observation seen = once(check, server.target(), [&] {
        rlimit none = before;
        none.rlim_cur = 3;
        (void)::setrlimit(RLIMIT_NOFILE, &none);
      });
      (void)::setrlimit(RLIMIT_NOFILE, &before);
      QVERIFY(!seen.finding.good && !seen.counts);
      QCOMPARE(seen.finding.words, std::string("not asked: the agent has no file descriptors left"));
    }
  }
  void errorsInWords_data() {
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("counts");
    QTest::newRow("host unreachable: nobody answers for its address, or a router or packet filter turns it away")
        << EHOSTUNREACH << true;
    QTest::newRow("network unreachable: so says a router on the way") << ENETUNREACH << true;
    QTest::newRow("a packet filter or router prohibits it") << EACCES << true;
    QTest::newRow("connection refused") << ECONNREFUSED << true;
    QTest::newRow("reset the connection (connecting)") << ECONNRESET << true;
    QTest::newRow("not asked: the agent has no file descriptors left") << EMFILE << false;
    QTest::newRow("not asked: this director's packet filter forbids it") << EPERM << false;
    QTest::newRow("not asked: this director has no free local port or no address for it") << EADDRNOTAVAIL << false;
    QTest::newRow("too many references: cannot splice (connecting)") << ETOOMANYREFS << true;
  }
  void errorsInWords() {
    QFETCH(int, error);
    QFETCH(bool, counts);
    const Trouble trouble = troubleOf(error, Phase::connecting, false);
    QCOMPARE(trouble.words, std::string(QTest::currentDataTag()));
    QCOMPARE(trouble.counts, counts);
  }

  // Echo requests.
  void echoRequests_data() {
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("IPv4") << QByteArray("127.0.0.1");
    QTest::newRow("IPv6") << QByteArray("::1");
  }
  void echoRequests() {
    QFETCH(QByteArray, address);
    if (!hasRoot()) QSKIP("needs root");
    const Observation seen =
        once(checkOf(CheckType::icmp), Target{"alpha", *IpAddress::parse(address.toStdString()), 0});
    if (!seen.finding.good && address.contains(':')) QSKIP(seen.finding.words.c_str());
    QVERIFY2(seen.finding.good && seen.counts, seen.finding.words.c_str());
    QCOMPARE(seen.finding.words, std::string("answers echo requests"));
  }
  void anAddressThatDoesNotAnswer() {
    if (!hasRoot()) QSKIP("needs root");
    const Observation seen =
        once(checkOf(CheckType::icmp, 200), Target{"alpha", *IpAddress::parse("255.255.255.255"), 0});
    QVERIFY(!seen.finding.good);
  }
  void withoutTheRightToSendEchoRequests() {
    if (!hasRoot()) QSKIP("needs root");
    QFile range(QStringLiteral("/proc/sys/net/ipv4/ping_group_range"));
    QVERIFY(range.open(QIODevice::ReadOnly));
    const bool nobodyMay = range.readAll().simplified() == "1 0";
    const Observation seen = once(checkOf(CheckType::icmp), targetAt(0), [] { giveUp(CAP_NET_RAW); });
    if (!nobodyMay) {  // a ping socket does as well
      QVERIFY2(seen.finding.good, seen.finding.words.c_str());
      return;
    }
    QVERIFY(!seen.counts);
    SAYS(seen, "not asked: the agent may send no echo requests: it lacks CAP_NET_RAW");
  }

  // Programs.
  void exitCodes_data() {
    QTest::addColumn<int>("meaning");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("good");
    QTest::addColumn<int>("weight");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, ExitCodes meaning, int code, bool good, int weight, const char* words) {
      QTest::newRow(name) << static_cast<int>(meaning) << code << good << weight << QByteArray(words);
    };
    row("plain 0", ExitCodes::plain, 0, true, -1, "exit code 0: fine");
    row("plain 1", ExitCodes::plain, 1, false, -1, "exit code 1: fine");
    row("plain 255", ExitCodes::plain, 255, false, -1, "exit code 255: fine");
    row("nagios 0", ExitCodes::nagios, 0, true, -1, "OK: fine");
    row("nagios 1", ExitCodes::nagios, 1, true, -1, "WARNING: fine");
    row("nagios 2", ExitCodes::nagios, 2, false, -1, "CRITICAL: fine");
    row("nagios 3", ExitCodes::nagios, 3, false, -1, "UNKNOWN: fine");
    row("nagios 4", ExitCodes::nagios, 4, false, -1, "exit code 4: fine");
    row("weight 0", ExitCodes::weight, 0, true, -1, "exit code 0: fine");
    row("weight 1", ExitCodes::weight, 1, false, -1, "exit code 1: fine");
    row("weight 2", ExitCodes::weight, 2, true, 0, "weight 0: fine");
    row("weight 255", ExitCodes::weight, 255, true, 253, "weight 253: fine");
  }
  void exitCodes() {
    QFETCH(int, meaning);
    QFETCH(int, code);
    QFETCH(bool, good);
    QFETCH(int, weight);
    QFETCH(QByteArray, words);
    HealthCheck check = checkOf(CheckType::script);
    check.exitCodes = static_cast<ExitCodes>(meaning);
    const Observation seen = judged(check, {track::ScriptEnd::How::exited, code}, " \n fine \r\nmore\n");
    QCOMPARE(seen.finding.good, good);
    QCOMPARE(seen.finding.weight ? static_cast<int>(*seen.finding.weight) : -1, weight);
    QCOMPARE(seen.finding.words, words.toStdString());
    QCOMPARE(seen.warning, std::string(words.startsWith("WARNING") ? "fine" : ""));
    QVERIFY(seen.counts);
  }
  void aProgramKnowsWhomItChecks() {
    HealthCheck check = checkOf(CheckType::script);
    check.path = "/bin/it";
    check.arguments = {"{address}:{port}", "{server}{", "{}{servers}", ""};
    check.runAs = "daemon";
    const Target target{"{port}", *IpAddress::parse("2001:db8::1"), 25};
    const track::ScriptOrder order = orderFor(check, target);
    const std::vector<std::string> arguments{"2001:db8::1:25", "{port}{", "{}{servers}", ""};
    QVERIFY(order.arguments == arguments);
    const std::vector<std::string> environment{"LVS_ADDRESS=2001:db8::1", "LVS_PORT=25", "LVS_SERVER={port}",
                                               "LVS_CHECK=it"};
    QVERIFY(order.environment == environment);
    QVERIFY(order.user == "daemon" && order.keepsOutput);
  }
  void aProgramRunsAsNobodyWithoutRights() {
    if (!track::mayRunScripts()) QSKIP("needs root");
    HealthCheck check = checkOf(CheckType::script);
    check.path = "/bin/sh";
    check.arguments = {"-c",
                       "echo $LVS_ADDRESS $LVS_PORT $LVS_SERVER $LVS_CHECK $1; id -un; id -G; grep Cap "
                       "/proc/self/status; echo bad >&2; exit 3",
                       "sh", "{port}"};
    Observation seen = once(check, targetAt(81));
    QVERIFY(!seen.finding.good && seen.counts);
    QCOMPARE(seen.finding.words, std::string("exit code 3: 127.0.0.1 81 alpha it 81"));
    QVERIFY2(seen.received.find("nobody\\n65534\\n") != std::string::npos, seen.received.c_str());
    QVERIFY2(seen.received.find("CapEff:\\t0000000000000000") != std::string::npos, seen.received.c_str());
    QVERIFY2(seen.received.find("CapPrm:\\t0000000000000000") != std::string::npos, seen.received.c_str());
    QVERIFY2(seen.received.find("bad") != std::string::npos, seen.received.c_str());
    check.runAs = "daemon";
    seen = once(check, targetAt(81));
    QVERIFY2(seen.received.find("daemon\\n1\\n") != std::string::npos, seen.received.c_str());
    QVERIFY2(seen.received.find("CapEff:\\t0000000000000000") != std::string::npos, seen.received.c_str());
  }
  void aProgramNeverRunsAsRoot() {
    HealthCheck check = checkOf(CheckType::script);
    check.path = "/bin/true";
    check.runAs = "root";
    Observation seen = once(check, targetAt(81));
    QVERIFY(!seen.counts);
    SAYS(seen, "not asked: the user root is root");
    check.runAs = "no-such-user";
    seen = once(check, targetAt(81));
    QVERIFY(!seen.counts);
    SAYS(seen, "this director knows no user no-such-user");
  }
  void withoutTheRightsNoProgramRuns() {
    if (!track::mayRunScripts()) QSKIP("needs root");
    HealthCheck check = checkOf(CheckType::script);
    check.path = "/bin/true";
    const Observation seen = once(check, targetAt(81), [] { giveUp(CAP_SETUID); });
    QVERIFY(!seen.counts);
    SAYS(seen, "it lacks CAP_SETUID");
  }
  void aProgramThatIsNotThere() {
    if (!track::mayRunScripts()) QSKIP("needs root");
    HealthCheck check = checkOf(CheckType::script);
    check.path = "/nowhere/at/all";
    const Observation seen = once(check, targetAt(81));
    QVERIFY(!seen.counts);
    QCOMPARE(seen.finding.words,
             std::string("not asked: /nowhere/at/all can't be run here: no such file or directory"));
  }
  void aProgramThatDoesNotEndIsEndedWithItsChildren() {
    if (!track::mayRunScripts()) QSKIP("needs root");
    HealthCheck check = checkOf(CheckType::script, 1000);
    check.path = "/bin/sh";
    check.arguments = {"-c", "trap '' TERM; (trap '' TERM; sleep 77) & echo $!; wait; wait"};
    const Observation seen = once(check, targetAt(81));
    QVERIFY(!seen.finding.good && seen.counts);
    SAYS(seen, "not done after 1000 ms, and ended: ");
    const int child = std::atoi(seen.received.c_str());
    QVERIFY2(child > 1, seen.received.c_str());
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
          QFile stat(QStringLiteral("/proc/%1/stat").arg(child));
          return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
        }(),
        10'000);
  }
  void aProgramThatPrintsWithoutAnEnd() {
    if (!track::mayRunScripts()) QSKIP("needs root");
    HealthCheck check = checkOf(CheckType::script);
    check.path = "/bin/sh";
    check.arguments = {"-c", "head -c 3000000 /dev/zero | tr '\\0' x"};
    const Observation seen = once(check, targetAt(81));
    QVERIFY2(seen.finding.good, seen.finding.words.c_str());
    QVERIFY(seen.received.size() >= kKeptSaid && seen.received.size() <= kKeptSaid + 8);
    QVERIFY(seen.finding.words.size() < 300);
  }
};

QTEST_APPLESS_MAIN(ObserveTest)
#include "observe_test.moc"
