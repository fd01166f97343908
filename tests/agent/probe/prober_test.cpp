// The prober against a server on loopback that answers, refuses, hangs and closes; its orders; and the announcements
// that it understands, torn ones included.
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>
#include <algorithm>
#include <set>

#include "agent/net/announce.h"
#include "agent/net/announcements.h"
#include "agent/probe/probes.h"

using namespace lvs;
using namespace lvs::probe;

namespace {

std::int64_t wallMs() { return 1'000'000; }

class Server : public QTcpServer {
 public:
  QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
  bool silent = false;
  bool closes = false;  ///< after its answer
  QList<QPointer<QTcpSocket>> open;
  int accepted = 0;

  Server() {
    connect(this, &QTcpServer::newConnection, this, [this] {
      while (QTcpSocket* socket = nextPendingConnection()) {
        ++accepted;
        open << socket;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
          socket->readAll();
          if (!silent) socket->write(answer);
          if (closes) socket->disconnectFromHost();
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
      }
    });
    listen(QHostAddress::LocalHost);
  }

  void abortAll() {
    for (const auto& socket : std::exchange(open, {})) {
      if (socket) socket->abort();
    }
  }
};

Order orderTo(std::uint16_t port, std::uint32_t kept = 0) {
  Order order;
  order.wish.everyMs = 10;
  order.wish.timeoutMs = 5000;
  order.wish.longConnections = kept;
  order.wish.request = "GET / HTTP/1.1\r\n\r\n";
  order.address = IpAddress::parse("127.0.0.1");
  order.port = port;
  return order;
}

Cluster cluster() {
  Cluster made;
  FailoverGroup group;
  group.name = "vip";
  group.interface = "eth0";
  group.addresses = {*Prefix::parse("192.0.2.10/24")};
  made.failoverGroups = {group};
  VirtualService service;
  service.name = "web";
  service.address = IpAddress::parse("192.0.2.10");
  service.port = 80;
  VirtualService udp = service;
  udp.name = "dns";
  udp.protocol = Protocol::udp;
  made.virtualServices = {service, udp};
  return made;
}

}  // namespace

class ProberTest : public QObject {
  Q_OBJECT
 private slots:
  void requestsThatAreAnsweredHaveTheirTime() {
    Server server;
    const auto prober = Prober::begin(orderTo(server.serverPort()), wallMs);
    QVERIFY(prober.ok());
    QTRY_VERIFY_WITH_TIMEOUT((*prober)->reading(0).requests.size() > 20, 10000);
    const api::Probe reading = (*prober)->reading(0);
    QCOMPARE(QString::fromStdString(reading.target), QStringLiteral("127.0.0.1:%1").arg(server.serverPort()));
    for (const api::ProbeRequest& request : reading.requests) {
      QCOMPARE(request.failure, std::string());
      QVERIFY(request.tookMicroseconds > 0);
      QVERIFY(request.atMs >= 1'000'000);
    }
    // The next reading goes on where this one ended.
    QTRY_VERIFY((*prober)->reading(reading.next).requests.size() > 0);
    QVERIFY((*prober)->reading(reading.next).requests.front() != reading.requests.front());
  }

  void refusedAndUnansweredRequestsAreTold() {
    Server server;
    server.silent = true;
    const std::uint16_t port = server.serverPort();
    Order order = orderTo(port);
    order.wish.timeoutMs = 300;
    const auto prober = Prober::begin(order, wallMs);
    QTRY_VERIFY_WITH_TIMEOUT((*prober)->reading(0).requests.size() > 3, 10000);
    QCOMPARE((*prober)->reading(0).requests.front().failure, std::string("no answer within 300 ms"));
    server.close();
    qDeleteAll(server.findChildren<QTcpSocket*>());
    const std::uint64_t since = (*prober)->reading(0).next + 100;
    QTRY_VERIFY_WITH_TIMEOUT((*prober)->reading(0).next > since, 10000);
    QCOMPARE((*prober)->reading(since).requests.back().failure, std::string("Connection refused"));
  }

  void keptConnectionsAreCountedAndTheirEndIsTold() {
    Server server;
    const auto prober = Prober::begin(orderTo(server.serverPort(), 3), wallMs);
    QTRY_COMPARE_WITH_TIMEOUT((*prober)->reading(0).open, 3U, 10000);
    QVERIFY((*prober)->reading(0).broken.empty());
    // They are open before the server has accepted them.
    const auto allEnded = [&] {
      server.abortAll();
      return (*prober)->reading(0).broken.size() == 3;
    };
    QTRY_VERIFY_WITH_TIMEOUT(allEnded(), 10000);
    QCOMPARE((*prober)->reading(0).open, 0U);
    QVERIFY(!(*prober)->reading(0).broken.front().why.empty());
  }

  void aConnectionThatTheServerEndsInOrderIsNotBroken() {
    Server server;
    server.answer = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
    Order order = orderTo(server.serverPort(), 1);
    order.wish.everyMs = 1000;
    const auto prober = Prober::begin(order, wallMs);
    QTRY_VERIFY_WITH_TIMEOUT(server.accepted > 5, 10000);
    QVERIFY((*prober)->reading(0).broken.empty());
  }

  void connectionsAtOnceAreKnownByTheirOwnEnds() {
    const auto ended = [](const Prober& prober) {
      const auto all = prober.reading(0).atOnce;
      return std::none_of(all.begin(), all.end(), [](const auto& one) { return one.end.empty(); });
    };
    const auto endsOf = [&](Order order) {
      order.wish.atOnce = 3;
      order.wish.timeoutMs = 500;
      const auto prober = Prober::begin(order, wallMs);
      std::set<std::uint16_t> ports;
      if (!prober.ok() || !QTest::qWaitFor([&] { return ended(**prober); }, 10000)) return std::string("none");
      std::string end;
      for (const api::ProbeConnection& one : (*prober)->reading(0).atOnce) {
        if (one.address != "127.0.0.1" || one.port == 0 || !ports.insert(one.port).second) return std::string("whose?");
        end = one.end;
      }
      return ports.size() == 3 && (*prober)->reading(0).requests.empty() ? end : std::string("others too");
    };
    Server server;
    QCOMPARE(endsOf(orderTo(server.serverPort())), std::string("connected"));  // the answer does not end
    QCOMPARE(server.accepted, 3);
    server.closes = true;
    QCOMPARE(endsOf(orderTo(server.serverPort())), std::string("answered"));
    Order greeting = orderTo(server.serverPort());
    greeting.wish.request.clear();
    QCOMPARE(endsOf(greeting), std::string("answered"));
    const std::uint16_t port = server.serverPort();
    server.close();
    QCOMPARE(endsOf(orderTo(port)), std::string("refused"));
  }

  void itEndsByItself() {
    Server server;
    Order order = orderTo(server.serverPort(), 2);
    order.wish.seconds = 1;
    const auto prober = Prober::begin(order, wallMs);
    QVERIFY((*prober)->running());
    QTRY_VERIFY_WITH_TIMEOUT(!(*prober)->running(), 10000);
  }

  void ordersNameWhatIsThere_data() {
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("pointer");
    const auto add = [](const char* name, const char* order, const char* pointer) {
      QTest::newRow(name) << order << pointer;
    };
    add("good", R"({"service":"web","group":"vip"})", "good");
    add("watch only", R"({"group":"vip"})", "good");
    add("nothing", "{}", "");
    add("no such service", R"({"service":"mail"})", "/service");
    add("udp", R"({"service":"dns"})", "/service");
    add("no such group", R"({"group":"other"})", "/group");
    add("too often", R"({"service":"web","everyMs":1})", "/everyMs");
    add("too many", R"({"service":"web","longConnections":201})", "/longConnections");
    add("too long", R"({"service":"web","seconds":901})", "/seconds");
    add("too many at once", R"({"service":"web","atOnce":17})", "/atOnce");
    add("too patient", R"({"service":"web","timeoutMs":20000})", "/timeoutMs");
  }
  void ordersNameWhatIsThere() {
    QFETCH(QString, order);
    QFETCH(QString, pointer);
    const auto wish = api::fromJson<api::ProbeOrder>(order.toStdString());
    QVERIFY(wish.ok());
    const auto found = lookUp(*wish, cluster());
    if (pointer == QLatin1String("good")) {
      QVERIFY2(found.ok(), found.ok() ? "" : found.message().c_str());
      QCOMPARE(found->interface, std::string(wish->group.empty() ? "" : "eth0"));
    } else {
      QVERIFY(!found.ok());
      QCOMPARE(QString::fromStdString(found.errors().front().pointer), pointer);
    }
  }

  void longRequestsAreRefused() {
    api::ProbeOrder wish;
    wish.service = "web";
    wish.request = std::string(4097, 'x');
    QVERIFY(!lookUp(wish, cluster()).ok());
  }

  void onlySoManyRunAtOnce() {
    Server server;
    Probes probes(wallMs);
    std::vector<std::uint64_t> ids;
    for (std::size_t i = 0; i < Probes::kMostRunning; ++i)
      ids.push_back(probes.begin(orderTo(server.serverPort()))->id);
    QVERIFY(!probes.begin(orderTo(server.serverPort())).ok());
    QVERIFY(probes.end(ids.front(), 0));
    QVERIFY(!probes.reading(ids.front(), 0));
    QVERIFY(probes.begin(orderTo(server.serverPort())).ok());
  }

  void ourOwnAnnouncementsAreUnderstood() {
    const net::MacAddress mac{2, 0, 0xc0, 0xa8, 1, 0x71};
    const IpAddress v4 = *IpAddress::parse("192.0.2.10");
    const IpAddress v6 = *IpAddress::parse("2001:db8::10");
    const auto arp = net::arpAnnouncement(mac, v4);
    const auto advertisement = net::neighbourAnnouncement(mac, v6);
    QCOMPARE(net::readArp(arp)->address, v4);
    QCOMPARE(net::readArp(arp)->hardware, std::string("02:00:c0:a8:01:71"));
    QCOMPARE(net::readNeighbourAdvertisement(advertisement)->address, v6);
    QCOMPARE(net::readNeighbourAdvertisement(advertisement)->hardware, std::string("02:00:c0:a8:01:71"));
    // Torn ones say nothing, wherever they end.
    for (std::size_t length = 0; length < 28; ++length) QVERIFY(!net::readArp({arp.data(), length}));
    for (std::size_t length = 0; length < advertisement.size(); ++length)
      QVERIFY(!net::readNeighbourAdvertisement({advertisement.data(), length}));
  }

  void aQuestionForAnotherAddressSaysNothing() {
    auto arp = net::arpAnnouncement({2, 0, 0, 0, 0, 1}, *IpAddress::parse("192.0.2.10"));
    arp[27] = 11;
    QVERIFY(!net::readArp(arp));
    auto advertisement = net::neighbourAnnouncement({2, 0, 0, 0, 0, 1}, *IpAddress::parse("2001:db8::10"));
    advertisement[65] = 0;  // an option without length would never end
    QVERIFY(!net::readNeighbourAdvertisement(advertisement));
  }
};

QTEST_GUILESS_MAIN(ProberTest)
#include "prober_test.moc"
