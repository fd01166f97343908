// Captures on real interfaces, in a network namespace of this process's own: what is kept, the limits that end one, and
// what becomes of interfaces that are not there or go away.
#include <arpa/inet.h>
#include <sched.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QtTest>
#include <atomic>
#include <cstdlib>
#include <thread>

#include "agent/capture/captures.h"
#include "common/packets/pcapng.h"

using namespace lvs;
using namespace lvs::capture;

namespace {

constexpr std::uint16_t kPort = 9;

std::int64_t wallMs() { return QDateTime::currentMSecsSinceEpoch(); }

Order orderOn(std::vector<std::string> interfaces) {
  Order order;
  order.director = "here";
  order.interfaces = std::move(interfaces);
  order.filter = "udp port 9";
  order.by = "somebody";
  return order;
}

void sendDatagrams(int count, std::size_t bytes = 10) {
  const int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  sockaddr_in to{};
  to.sin_family = AF_INET;
  to.sin_port = htons(kPort);
  to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  const std::string text(bytes, 'x');
  for (int i = 0; i < count; ++i)
    (void)sendto(fd, text.data(), text.size(), 0, reinterpret_cast<const sockaddr*>(&to), sizeof to);
  close(fd);
}

/// Sends to everybody on br0.
class Broadcaster {
 public:
  explicit Broadcaster(std::uint16_t port) : fd_(socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0)) {
    const int on = 1;
    setsockopt(fd_, SOL_SOCKET, SO_BROADCAST, &on, sizeof on);
    to_.sin_family = AF_INET;
    to_.sin_port = htons(port);
    inet_pton(AF_INET, "10.77.0.255", &to_.sin_addr);
  }
  ~Broadcaster() { close(fd_); }
  Broadcaster(const Broadcaster&) = delete;
  Broadcaster& operator=(const Broadcaster&) = delete;
  void send() const { (void)sendto(fd_, "x", 1, 0, reinterpret_cast<const sockaddr*>(&to_), sizeof to_); }

 private:
  int fd_;
  sockaddr_in to_{};
};

void ip(const char* arguments) { QCOMPARE(std::system((std::string("ip ") + arguments).c_str()), 0); }

std::string whole(const Capture& capture) {
  std::string file;
  for (;;) {
    const std::string more = capture.file(file.size());
    if (more.empty()) return file;
    file += more;
  }
}

}  // namespace

class CaptureTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    if (::geteuid() != 0) QSKIP("captures take root");
    ip("link set lo up");
  }

  void packetsAreKeptAsTheyCome() {
    auto begun = Capture::begin(orderOn({"lo"}), wallMs);
    QVERIFY2(begun.ok(), begun.message().c_str());
    Capture& capture = **begun;
    sendDatagrams(5);
    QTRY_COMPARE(capture.reading().packets, 5U);  // the ICMP errors that answer are none of the filter's
    QVERIFY(capture.running());
    packets::PcapngReader reader;
    std::string file = whole(capture);
    QVERIFY(reader.feed(file).ok());
    const auto found = reader.takePackets();
    QCOMPARE(found.size(), std::size_t{5});
    QCOMPARE(reader.places().front().name, std::string("here lo"));
    QCOMPARE(reader.places().front().filter, std::string("udp port 9"));
    for (const packets::Captured& one : found) {
      QVERIFY(std::abs(one.timeNs / 1'000'000 - wallMs()) < 60'000);
      const packets::Packet packet = packets::decode(reader.places()[one.place].link, one.bytes);
      QVERIFY(packet.udp && packet.udp->destination == kPort);
      QCOMPARE(packet.payloadLength, std::size_t{10});
      // The loopback takes checksums over as a network card does, and never puts them in.
      QVERIFY(packet.udp->checksum == packets::Checksum::left);
    }

    capture.end();
    const api::Capture last = capture.reading();
    QVERIFY(!last.running);
    QCOMPARE(last.ended, std::string("it was ended"));
    QCOMPARE(last.by, std::string("somebody"));
    QVERIFY(last.places.front().received >= 5);  // the loopback's are counted going out and coming in
    QVERIFY(reader.feed(capture.file(file.size())).ok());
    QCOMPARE(reader.counts().front().received, last.places.front().received);
    QVERIFY(reader.whole());

    // Wireshark's own reading of it.
    QTemporaryFile kept;
    QVERIFY(kept.open());
    file = whole(capture);
    kept.write(file.data(), static_cast<qint64>(file.size()));
    kept.flush();
    QProcess tshark;
    tshark.start(QStringLiteral("tshark"),
                 {QStringLiteral("-n"), QStringLiteral("-r"), kept.fileName(), QStringLiteral("-T"),
                  QStringLiteral("fields"), QStringLiteral("-e"), QStringLiteral("frame.interface_name"),
                  QStringLiteral("-e"), QStringLiteral("udp.dstport")});
    QVERIFY(tshark.waitForFinished(60'000));
    QCOMPARE(tshark.exitCode(), 0);
    QCOMPARE(tshark.readAllStandardOutput(), QByteArray("here lo\t9\n").repeated(5));
  }

  void whatIsLongIsCut() {
    Order order = orderOn({"lo"});
    order.wish.snap = 64;
    auto begun = Capture::begin(std::move(order), wallMs);
    sendDatagrams(1, 1000);
    QTRY_COMPARE((*begun)->reading().packets, 1U);
    packets::PcapngReader reader;
    QVERIFY(reader.feed(whole(**begun)).ok());
    const auto found = reader.takePackets();
    QCOMPARE(found.front().bytes.size(), std::size_t{64});
    QCOMPARE(found.front().length, 1042U);
  }

  void aLimitEndsIt_data() {
    QTest::addColumn<int>("packets");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("ended");
    QTest::newRow("packets") << 3 << (1 << 20) << 60 << QStringLiteral("it has its 3 packets");
    QTest::newRow("bytes") << 100'000 << 65536 << 60 << QStringLiteral("it has its 65536 bytes");
    QTest::newRow("seconds") << 100'000 << (1 << 20) << 1 << QStringLiteral("its time of 1 s is over");
  }
  void aLimitEndsIt() {
    QFETCH(const int, packets);
    QFETCH(const int, bytes);
    QFETCH(const int, seconds);
    QFETCH(const QString, ended);
    Order order = orderOn({"lo"});
    order.wish.packets = static_cast<std::uint32_t>(packets);
    order.wish.bytes = static_cast<std::uint32_t>(bytes);
    order.wish.seconds = static_cast<std::uint32_t>(seconds);
    auto begun = Capture::begin(std::move(order), wallMs);
    QVERIFY2(begun.ok(), begun.message().c_str());
    sendDatagrams(500, 300);
    QTRY_VERIFY(!(*begun)->running());
    const api::Capture last = (*begun)->reading();
    QCOMPARE(QString::fromStdString(last.ended), ended);
    QVERIFY(last.packets <= static_cast<std::uint64_t>(packets));
    QVERIFY(last.bytes <= static_cast<std::uint64_t>(bytes) + 1024);  // and the counts behind it
  }

  void nobodyWantsIt() {
    Order order = orderOn({"lo"});
    order.patience = std::chrono::milliseconds(400);
    auto begun = Capture::begin(std::move(order), wallMs);
    for (int i = 0; i < 8; ++i) {
      QTest::qWait(100);
      (void)(*begun)->file(0);
      QVERIFY((*begun)->running());
    }
    QTRY_VERIFY(!(*begun)->running());
    QVERIFY((*begun)->reading().ended.find("nobody asked") != std::string::npos);
  }

  void aFilterThatDoesNotHold() {
    Order order = orderOn({"lo"});
    order.filter = "port eighty";
    const auto begun = Capture::begin(std::move(order), wallMs);
    QVERIFY(!begun.ok());
    QVERIFY2(begun.message().find("the filter 'port eighty' does not hold") == 0, begun.message().c_str());
  }

  void interfacesThatAreNotThere() {
    const auto none = Capture::begin(orderOn({"nowhere"}), wallMs);
    QVERIFY(!none.ok());
    QVERIFY2(none.message().find("nowhere: cannot be heard") == 0, none.message().c_str());
    const auto one = Capture::begin(orderOn({"nowhere", "lo"}), wallMs);
    QVERIFY(one.ok());
    const api::Capture reading = (*one)->reading();
    QVERIFY(!reading.places[0].problem.empty());
    QVERIFY(reading.places[1].problem.empty());
    sendDatagrams(1);
    QTRY_COMPARE((*one)->reading().packets, 1U);
  }

  void anInterfaceThatGoesAway() {
    ip("link add gone type veth peer name partner");
    ip("link set gone up");
    auto begun = Capture::begin(orderOn({"gone"}), wallMs);
    QVERIFY2(begun.ok(), begun.message().c_str());
    ip("link del gone");
    QTRY_VERIFY(!(*begun)->running());
    const api::Capture last = (*begun)->reading();
    QCOMPARE(last.ended, std::string("no interface is left that could be heard"));
    QVERIFY(!last.places.front().problem.empty());
  }

  // Six places of a network with 10,000 packets a second of other traffic at each of them.
  void nothingIsLostBesideOtherTraffic() {
    ip("link add br0 type bridge mcast_snooping 0");
    ip("addr add 10.77.0.1/24 dev br0");
    Order order = orderOn({});
    order.filter = "udp port 9 and dst host 10.77.0.255";
    for (int i = 1; i <= 6; ++i) {
      const std::string number = std::to_string(i);
      ip(("link add p" + number + " type veth peer name q" + number).c_str());
      ip(("link set p" + number + " master br0 up").c_str());
      ip(("link set q" + number + " up").c_str());
      order.interfaces.push_back("q" + number);
    }
    ip("link set br0 up");
    auto begun = Capture::begin(std::move(order), wallMs);
    QVERIFY2(begun.ok(), begun.message().c_str());
    std::atomic<bool> done{false};
    int others = 0;
    std::thread flood([&] {
      const Broadcaster broadcaster(7);
      const auto start = std::chrono::steady_clock::now();
      for (; !done; ++others) {
        std::this_thread::sleep_until(start + std::chrono::microseconds(100) * (others / 10 * 10));
        broadcaster.send();
      }
    });
    const Broadcaster probe(kPort);
    for (int i = 0; i < 100; ++i) {
      QTest::qSleep(20);
      probe.send();
    }
    done = true;
    flood.join();
    QTRY_COMPARE((*begun)->reading().packets, 600U);
    (*begun)->end();
    for (const api::CapturePlace& place : (*begun)->reading().places) QCOMPARE(place.dropped, 0U);
    qInfo("%d other packets at each of 6 places in %d ms", others, 100 * 20);
    QVERIFY2(others > 5'000, "the flood was none");  // a slow machine's may be half of it
  }

  void fewRunAtOnceAndTheirMemoryIsBounded() {
    Captures captures(wallMs);
    const auto order = [] {
      Order one = orderOn({"lo"});
      one.wish.bytes = 1U << 20U;
      return one;
    };
    std::vector<std::uint64_t> ids;
    for (std::size_t i = 0; i < Captures::kMostRunning; ++i) {
      const auto begun = captures.begin(order());
      QVERIFY(begun.ok());
      ids.push_back(begun->id);
    }
    const auto fifth = captures.begin(order());
    QVERIFY2(fifth.message().find("runs 4 captures already") != std::string::npos, fifth.message().c_str());
    QCOMPARE(captures.list().captures.size(), Captures::kMostRunning);
    QVERIFY(!captures.end(ids[0])->running);
    QVERIFY(captures.file(ids[0], 0).has_value());
    QVERIFY(!captures.forget(ids[0])->ended.empty());
    QVERIFY(!captures.file(ids[0], 0).has_value());
    QVERIFY(!captures.end(ids[0]).has_value());

    Order large = order();
    large.wish.bytes = static_cast<std::uint32_t>(Captures::kMostBytes) - (3U << 20U);
    const auto fits = captures.begin(std::move(large));
    QVERIFY(fits.ok());
    QVERIFY(captures.forget(ids[1]).has_value());
    const auto beyond = captures.begin(order());
    QVERIFY(beyond.ok());
    QVERIFY(captures.forget(beyond->id).has_value());
    Order more = order();
    more.wish.bytes = 2U << 20U;
    QVERIFY(captures.begin(std::move(more)).message().find("together 33554432 are allowed") != std::string::npos);
    // What has ended makes way.
    QVERIFY(captures.end(fits->id).has_value());
    QVERIFY(captures.begin(order()).ok());
    Order again = order();
    again.wish.bytes = 16U << 20U;
    QVERIFY(captures.forget(ids[2]).has_value());
    QVERIFY(captures.begin(std::move(again)).ok());
    QVERIFY(!captures.file(fits->id, 0).has_value());
  }

  void ordersAreChecked() {
    Cluster cluster;
    VirtualService web;
    web.name = "web";
    web.address = IpAddress::parse("192.0.2.10");
    web.port = 80;
    cluster.virtualServices = {web};
    const auto refusal = [&](const api::CaptureOrder& wish) {
      const auto order = lookUp(wish, cluster, {"eth0", "eth1"}, 7443);
      return order.ok() ? std::string() : order.errors().front().pointer + ": " + order.message();
    };
    api::CaptureOrder wish;
    wish.service = "web";
    const auto order = lookUp(wish, cluster, {"eth0", "eth1"}, 7443);
    QVERIFY(order.ok());
    QCOMPARE(order.errors().size(), std::size_t{0});
    QCOMPARE(
        Result<Order>(order)->filter,
        std::string(
            "(((host 192.0.2.10 and tcp port 80) or (host 192.0.2.10 and (icmp or arp)))) and not (tcp port 7443)"));
    QCOMPARE(Result<Order>(order)->interfaces.size(), std::size_t{2});
    wish.client = "somebody";
    QCOMPARE(refusal(wish), std::string("/client: 'somebody' is no IP address"));
    wish.client = "fd00::1";
    QCOMPARE(refusal(wish), std::string("/client: 'fd00::1' is of the other family than 'web'"));
    wish.client.clear();
    wish.service = "mail";
    QCOMPARE(refusal(wish), std::string("/service: the document in force has no virtual service 'mail'"));
    wish.service.clear();
    wish.filter = "port eighty";
    QVERIFY(refusal(wish).find("/filter: the filter does not hold: ") == 0);
    // Parentheses that do not match must not reach around what is left out.
    wish.filter = "udp) or (tcp";
    QVERIFY(refusal(wish).find("/filter: the filter does not hold: ") == 0);
    wish.filter.clear();
    wish.seconds = 601;
    QCOMPARE(refusal(wish), std::string("/seconds: found 601, allowed are 1 to 600"));
    wish.seconds = 1;
    wish.interfaces.assign(17, "eth0");
    QVERIFY(refusal(wish).find("/interfaces: found 17, at most 16") == 0);
    wish.interfaces.clear();
    QCOMPARE(lookUp(wish, cluster, {}, 7443).message(), std::string("none of this director's interfaces is up"));
  }
};

int main(int argc, char** argv) {
  // Traffic stays within.
  if (::geteuid() == 0 && ::unshare(CLONE_NEWNET) != 0) return 1;
  QCoreApplication application(argc, argv);
  CaptureTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "capture_test.moc"
