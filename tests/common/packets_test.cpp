// Captured packets: every layer read right, nothing believed beyond what is there, files written and read again, and
// the filter that picks a service's packets.
#include <QtTest>

#include "common/packets/filter.h"
#include "common/packets/layers.h"
#include "common/packets/packet.h"
#include "common/packets/pcapng.h"
#include "made_packets.h"

using namespace lvs;
using namespace lvs::packets;
using made::Bytes;
using made::operator+;

namespace {

constexpr char kClient[] = "10.9.0.5";
constexpr char kVip[] = "192.0.2.10";
constexpr std::uint8_t kTcpNumber = 6;

std::string said(Link link, const Bytes& bytes) { return describe(decode(link, bytes)); }

Bytes syn(std::uint16_t mss = 1460) {
  return made::ipv4(kClient, kVip, kTcpNumber,
                    made::summed(made::tcp(40112, 80, kSyn, mss), 16, kClient, kVip, kTcpNumber));
}

Cluster sample(Forwarding forwarding) {
  Cluster cluster;
  for (const char* name : {"r1", "r2"}) {
    RealServer server;
    server.name = name;
    server.address = *IpAddress::parse(name == std::string("r1") ? "10.1.1.14" : "10.1.1.15");
    cluster.realServers.push_back(server);
  }
  VirtualService web;
  web.name = "web";
  web.address = IpAddress::parse(kVip);
  web.port = 80;
  web.forwarding = forwarding;
  web.realServers.resize(2);
  web.realServers[0].server = "r1";
  web.realServers[1].server = "r2";
  cluster.virtualServices = {web};
  return cluster;
}

std::string filterOf(const Cluster& cluster, const char* client = nullptr) {
  return captureFilter(cluster, cluster.virtualServices.front(), client ? IpAddress::parse(client) : std::nullopt);
}

}  // namespace

class PacketsTest : public QObject {
  Q_OBJECT
 private slots:
  void aPacketIsTold_data() {
    QTest::addColumn<int>("link");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, Link link, const Bytes& bytes, const char* expected) {
      QTest::newRow(name) << static_cast<int>(link)
                          << QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                        static_cast<qsizetype>(bytes.size()))
                          << QString::fromLatin1(expected);
    };
    const auto raw = [&](const char* name, const Bytes& bytes, const char* expected) {
      row(name, Link::raw, bytes, expected);
    };
    const char* plain = "10.9.0.5:40112 > 192.0.2.10:80 TCP SYN seq 1000 win 64240 mss 1460";
    row("ethernet", Link::ethernet, made::ethernet(0x0800, syn()), plain);
    row("vlan", Link::ethernet, made::ethernet(0x8100, Bytes{0, 7, 8, 0} + syn()), plain);
    row("cooked", Link::cooked, Bytes(14) + Bytes{8, 0} + syn(), plain);
    row("cooked 2", Link::cooked2, Bytes{8, 0} + Bytes(18) + syn(), plain);
    raw("raw", syn(), plain);
    // What an Ethernet card adds to short frames is no payload.
    row("padding", Link::ethernet, made::ethernet(0x0800, syn() + Bytes(6)), plain);
    row("arp question", Link::ethernet,
        made::ethernet(0x0806, Bytes{0, 1, 8, 0, 6, 4, 0, 1, 2, 0, 0, 0, 0, 1} + made::address("10.1.1.1") + Bytes(6) +
                                   made::address(kVip)),
        "ARP who has 192.0.2.10? asks 10.1.1.1");
    row("arp answer", Link::ethernet,
        made::ethernet(0x0806, Bytes{0, 1, 8, 0, 6, 4, 0, 2, 2, 0, 0, 0, 0, 1} + made::address(kVip) + Bytes(6) +
                                   made::address("10.1.1.1")),
        "ARP 192.0.2.10 is at 02:00:00:00:00:01");
    row("arp announcement", Link::ethernet,
        made::ethernet(0x0806, Bytes{0, 1, 8, 0, 6, 4, 0, 1, 2, 0, 0, 0, 0, 1} + made::address(kVip) + Bytes(6) +
                                   made::address(kVip)),
        "ARP 192.0.2.10 is announced by 02:00:00:00:00:01");
    raw("data", made::ipv4(kVip, kClient, kTcpNumber, made::tcp(80, 40112, kPsh | kAck, 0, Bytes(100))),
        "192.0.2.10:80 > 10.9.0.5:40112 TCP PSH+ACK seq 1000 ack 2000 win 64240, 100 bytes");
    raw("ipip", made::ipv4("10.1.1.13", "10.1.1.14", 4, syn()),
        "10.1.1.13 > 10.1.1.14 IPIP, 10.9.0.5:40112 > 192.0.2.10:80 TCP SYN seq 1000 win 64240 mss 1460");
    raw("gre", made::ipv4("10.1.1.13", "10.1.1.14", 47, Bytes{0, 0, 8, 0} + syn()),
        "10.1.1.13 > 10.1.1.14 GRE, 10.9.0.5:40112 > 192.0.2.10:80 TCP SYN seq 1000 win 64240 mss 1460");
    raw("gre with checksum", made::ipv4("10.1.1.13", "10.1.1.14", 47, Bytes{0x80, 0, 8, 0, 1, 2, 0, 0} + syn()),
        "10.1.1.13 > 10.1.1.14 GRE, 10.9.0.5:40112 > 192.0.2.10:80 TCP SYN seq 1000 win 64240 mss 1460");
    raw("gue", made::ipv4("10.1.1.13", "10.1.1.14", 17, made::udp(50000, 6080, Bytes{0, 4, 0, 0} + syn())),
        "10.1.1.13 > 10.1.1.14 GUE, 10.9.0.5:40112 > 192.0.2.10:80 TCP SYN seq 1000 win 64240 mss 1460");
    raw("gue with private data",
        made::ipv4("10.1.1.13", "10.1.1.14", 17, made::udp(50000, 6080, Bytes{1, 4, 0, 0, 9, 9, 9, 9} + syn())),
        "10.1.1.13 > 10.1.1.14 GUE, 10.9.0.5:40112 > 192.0.2.10:80 TCP SYN seq 1000 win 64240 mss 1460");
    raw("udp that is no gue", made::ipv4("10.1.1.13", "10.1.1.14", 17, made::udp(5000, 53, Bytes(40, 0x45))),
        "10.1.1.13:5000 > 10.1.1.14:53 UDP, 40 bytes");
    raw("ipv6 in ipv6",
        made::ipv6("fd00::13", "fd00::14", 41,
                   made::ipv6("fd09::5", "fd00::10", kTcpNumber, made::tcp(40112, 80, kSyn, 1440))),
        "fd00::13 > fd00::14 IPIP, [fd09::5]:40112 > [fd00::10]:80 TCP SYN seq 1000 win 64240 mss 1440");
    raw("behind extensions",
        made::ipv6("fd09::5", "fd00::10", 0,
                   Bytes{60, 0, 1, 4, 0, 0, 0, 0, 6, 0, 1, 4, 0, 0, 0, 0} + made::tcp(40112, 80, kRst)),
        "[fd09::5]:40112 > [fd00::10]:80 TCP RST seq 1000 win 64240");
    raw("solicitation", made::ipv6("fd00::1", "ff02::1:ff00:10", 58, made::icmp(135, 0, 0, made::address("fd00::10"))),
        "fd00::1 > ff02::1:ff00:10 ICMPv6 neighbour solicitation for fd00::10");
    raw("later fragment", made::ipv4(kClient, kVip, kTcpNumber, Bytes(16), 185),
        "10.9.0.5 > 192.0.2.10 fragment from byte 1480");
    raw("echo", made::ipv4(kClient, kVip, 1, made::icmp(8, 0, 0x00070002, {})),
        "10.9.0.5 > 192.0.2.10 ICMP echo request id 7 seq 2");
    raw("too big",
        made::ipv4(
            "10.5.5.5", kVip, 1,
            made::icmp(3, 4, 1400, made::ipv4(kVip, kClient, kTcpNumber, made::number(0x0050'9cb0, 4) + Bytes(4)))),
        "10.5.5.5 > 192.0.2.10 ICMP fragmentation needed, mtu 1400 about 192.0.2.10:80 > 10.9.0.5:40112");
    raw("an error about a tunnel's packet",
        made::ipv4("10.1.1.14", "10.1.1.13", 1, made::icmp(3, 2, 0, made::ipv4("10.1.1.13", "10.1.1.14", 4, syn()))),
        "10.1.1.14 > 10.1.1.13 ICMP protocol unreachable about 10.1.1.13 > 10.1.1.14 IPIP, 10.9.0.5:40112 > "
        "192.0.2.10:80");
    raw("too big, version 6",
        made::ipv6("fd00::1", "fd00::10", 58,
                   made::icmp(2, 0, 1280, made::ipv6("fd00::10", "fd09::5", kTcpNumber, made::tcp(80, 40112, kAck)))),
        "fd00::1 > fd00::10 ICMPv6 packet too big, mtu 1280 about [fd00::10]:80 > [fd09::5]:40112");
    raw("another protocol", made::ipv4("10.1.1.13", "224.0.0.18", 112, Bytes(20)),
        "10.1.1.13 > 224.0.0.18 protocol 112");
    row("not IP", Link::ethernet, made::ethernet(0x88cc, Bytes(40)), "not IP");
  }
  void aPacketIsTold() {
    QFETCH(const int, link);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, expected);
    QCOMPARE(QString::fromStdString(said(static_cast<Link>(link), Bytes(bytes.begin(), bytes.end()))), expected);
  }

  void checksumsAreLookedAt() {
    const Packet right = decode(Link::raw, syn());
    QVERIFY(right.ip.front().checksum == Checksum::right);
    QVERIFY(right.tcp->checksum == Checksum::right);
    Bytes touched = syn();
    touched[22] ^= 1U;  // its destination port
    QVERIFY(decode(Link::raw, touched).tcp->checksum == Checksum::wrong);
    touched = syn();
    touched[8] = 9;  // time to live
    QVERIFY(decode(Link::raw, touched).ip.front().checksum == Checksum::wrong);
    // What was not captured to its end cannot be summed up.
    Bytes cut = made::ipv4(kClient, kVip, kTcpNumber, made::tcp(1, 2, kAck, 0, Bytes(50)));
    cut.resize(60);
    QVERIFY(decode(Link::raw, cut).tcp->checksum == Checksum::unknown);
    QVERIFY(decode(Link::raw, cut).stopped.empty());
  }

  /// As a host's own capture has what it sends: the sum of addresses, protocol and length, which the device goes on
  /// from.
  void aChecksumThatIsLeftToTheDeviceIsNotCalledWrong_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("field");
    const auto partial = [](Bytes inside, std::size_t at, const std::string& from, const std::string& to,
                            std::uint8_t protocol) {
      const auto sum = static_cast<std::uint16_t>(
          ~made::onesComplement(made::address(from) + made::address(to) + made::number(protocol, 4) +
                                made::number(static_cast<std::uint32_t>(inside.size()), 4)));
      inside[at] = static_cast<std::uint8_t>(sum >> 8U);
      inside[at + 1] = static_cast<std::uint8_t>(sum);
      return inside;
    };
    const auto row = [](const char* name, const Bytes& bytes, int field) {
      QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                        static_cast<qsizetype>(bytes.size()))
                          << field;
    };
    const Bytes inside =
        made::ipv4(kClient, kVip, kTcpNumber, partial(made::tcp(40112, 80, kSyn, 1460), 16, kClient, kVip, kTcpNumber));
    row("tcp", inside, 36);
    row("tcp with data",
        made::ipv4(kClient, kVip, kTcpNumber,
                   partial(made::tcp(40112, 80, kAck, 0, Bytes(301, 7)), 16, kClient, kVip, kTcpNumber)),
        36);
    row("tcp in a tunnel", made::ipv4("10.1.1.13", "10.1.1.14", 4, inside), 56);
    row("tcp over ipv6",
        made::ipv6("fd00::1", "fd00::10", kTcpNumber,
                   partial(made::tcp(40112, 80, kSyn, 1440), 16, "fd00::1", "fd00::10", kTcpNumber)),
        56);
    row("udp", made::ipv4(kClient, kVip, 17, partial(made::udp(5000, 53, Bytes(33, 1)), 6, kClient, kVip, 17)), 26);
  }
  void aChecksumThatIsLeftToTheDeviceIsNotCalledWrong() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, field);
    const bool udp = field == 26;
    Bytes packet(bytes.begin(), bytes.end());
    const auto checksum = [&] {
      const Packet found = decode(Link::raw, packet);
      return udp ? found.udp->checksum : found.tcp->checksum;
    };
    QVERIFY(checksum() == Checksum::left);
    QString fields;
    for (const Layer& layer : layersOf(decode(Link::raw, packet)))
      for (const auto& [name, value] : layer.fields) fields += QString::fromStdString(name + ' ' + value + '\n');
    QVERIFY2(fields.contains(QStringLiteral("checksum left to the device")), qPrintable(fields));
    QVERIFY(!fields.contains(QStringLiteral("checksum wrong")));
    packet[static_cast<std::size_t>(field)] ^= 1U;
    QVERIFY(checksum() == Checksum::wrong);
  }

  void everyPrefixIsReadWithoutBelievingMore() {
    const Bytes whole = made::ethernet(
        0x0800, made::ipv4("10.1.1.13", "10.1.1.14", 17, made::udp(50000, 6080, Bytes{0, 4, 0, 0} + syn())));
    for (std::size_t length = 0; length < whole.size(); ++length) {
      const Packet packet = decode(Link::ethernet, std::span(whole).first(length));
      QVERIFY(packet.payloadAt + packet.payloadLength <= length);
      QVERIFY(!describe(packet).empty());
      if (length < 14 + 20) QVERIFY(packet.ip.empty());
    }
    QCOMPARE(said(Link::ethernet, Bytes(whole.begin(), whole.begin() + 30)),
             std::string("not IP (the IPv4 header is cut off after 16 of 20 bytes)"));
  }

  void tunnelsWithinTunnelsHaveAnEnd() {
    Bytes bytes = syn();
    for (int i = 0; i < 20; ++i) bytes = made::ipv4("10.1.1.13", "10.1.1.14", 4, bytes);
    const Packet packet = decode(Link::raw, bytes);
    QCOMPARE(packet.ip.size(), std::size_t{5});
    QCOMPARE(QString::fromStdString(packet.stopped), QStringLiteral("more than 4 tunnels within each other"));
  }

  void aFileIsReadInWhateverPieces() {
    const Place eth{"director eth0", "towards clients", "host 192.0.2.10", Link::ethernet, 256};
    const Place tunl{"director tunl0", "", "", Link::raw, 128};
    const Bytes one = made::ethernet(0x0800, syn());
    const Bytes two = syn();
    const std::string file =
        beginSection("test", "a comment") + placeBlock(eth) + packetBlock(0, 1'700'000'000'123'456'789, 1500, one) +
        placeBlock(tunl) +
        packetBlock(1, 1'700'000'000'123'456'790, static_cast<std::uint32_t>(two.size()), two, "tagged") +
        countsBlock(0, 1'700'000'001'000'000'000, {7, 2});
    for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::size_t{64}, file.size()}) {
      PcapngReader reader;
      std::vector<Captured> found;
      for (std::size_t at = 0; at < file.size(); at += piece) {
        const Outcome fed = reader.feed(std::string_view(file).substr(at, piece));
        QVERIFY2(fed.ok(), fed.message().c_str());
        for (Captured& packet : reader.takePackets()) found.push_back(std::move(packet));
      }
      QVERIFY(reader.whole());
      QVERIFY((reader.places() == std::vector<Place>{eth, tunl}));
      QVERIFY((reader.counts() == std::vector<PlaceCounts>{{7, 2}, {}}));
      QVERIFY((found == std::vector<Captured>{
                            {0, 1'700'000'000'123'456'789, 1500, one, ""},
                            {1, 1'700'000'000'123'456'790, static_cast<std::uint32_t>(two.size()), two, "tagged"}}));
    }
  }

  void sectionsFollowEachOther() {
    const std::string part =
        beginSection("", "") + placeBlock({"a", "", "", Link::raw, 0}) + packetBlock(0, 5, 40, syn());
    PcapngReader reader;
    QVERIFY(reader.feed(part + part).ok());
    const auto found = reader.takePackets();
    QCOMPARE(reader.places().size(), std::size_t{2});
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found[1].place, 1U);
  }

  void damagedFilesAreRefused_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const std::string& file, const char* expected) {
      QTest::newRow(name) << QByteArray::fromStdString(file) << QString::fromLatin1(expected);
    };
    const std::string begin = beginSection("", "");
    const std::string place = placeBlock({"a", "", "", Link::raw, 0});
    row("no pcapng", "GET / HTTP/1.1\r\n", "is it a pcapng file?");
    row("a packet of nowhere", begin + packetBlock(0, 5, 40, syn()), "interface that is not described");
    std::string length = begin + place;
    length[begin.size() + 4] = 13;
    row("a length that is no multiple of four", length, "a block of 13 bytes");
    std::string lengths = begin + place;
    lengths.back() = 1;
    row("two lengths", lengths, "two lengths differ");
    std::string longer = begin + place + packetBlock(0, 5, 40, syn());
    longer[begin.size() + place.size() + 20] = 127;
    row("a packet that is longer than its block", longer, "runs over its block's end");
    std::string future = begin + place + packetBlock(0, INT64_MAX, 40, syn());
    future[begin.size() + place.size() + 15] = '\xff';
    row("a time out of reach", future, "beyond the year 2262");
    std::string many = begin;
    for (std::size_t i = 0; i <= PcapngReader::kMostPlaces; ++i) many += place;
    row("too many interfaces", many, "more than 256 interfaces");
  }
  void damagedFilesAreRefused() {
    QFETCH(const QByteArray, file);
    QFETCH(const QString, expected);
    PcapngReader reader;
    const Outcome fed = reader.feed({file.constData(), static_cast<std::size_t>(file.size())});
    QVERIFY(!fed.ok());
    QVERIFY2(fed.message().find(expected.toStdString()) != std::string::npos, fed.message().c_str());
  }

  void theFilterFollowsFromTheDocument() {
    const std::string neighbours = "(host 192.0.2.10 and (icmp or arp))";
    const std::string flow = "(host 10.9.0.5 and tcp port 80)";
    const std::string rips = "(host 10.1.1.14 or host 10.1.1.15)";
    QCOMPARE(filterOf(sample(Forwarding::directRouting)), "((host 192.0.2.10 and tcp port 80) or " + neighbours + ")");
    QCOMPARE(filterOf(sample(Forwarding::directRouting), "10.9.0.5"), "(" + flow + " or " + neighbours + ")");
    const Cluster direct = sample(Forwarding::directRouting);
    QCOMPARE(captureFilter(direct, direct.virtualServices[0], IpAddress::parse("10.9.0.5"), false),
             "(" + flow + " or (host 192.0.2.10 and icmp))");
    QCOMPARE(filterOf(sample(Forwarding::nat), "10.9.0.5"),
             "(" + flow + " or " + neighbours + " or (host 10.9.0.5 and tcp port 80 and " + rips + "))");
    QCOMPARE(filterOf(sample(Forwarding::tunnel), "10.9.0.5"), "(" + flow + " or " + neighbours +
                                                                   " or (ip proto 4 and ip[32:4] = 168361989 and " +
                                                                   rips + ") or (icmp and " + rips + "))");
    Cluster gue = sample(Forwarding::tunnel);
    gue.virtualServices[0].tunnel = TunnelOptions{TunnelType::gue, 6080, TunnelChecksum::none};
    QCOMPARE(filterOf(gue),
             "((host 192.0.2.10 and tcp port 80) or " + neighbours + " or (udp port 6080 and " + rips + "))");
    Cluster many = sample(Forwarding::nat);
    for (int i = 0; i < 40; ++i) {
      RealServer server;
      server.name = "m" + std::to_string(i);
      server.address = *IpAddress::parse("10.2.0." + std::to_string(i + 1));
      many.realServers.push_back(server);
      many.virtualServices[0].realServers.emplace_back().server = server.name;
    }
    QVERIFY(filterOf(many).find("10.2.0.1") == std::string::npos);
    Cluster marked = sample(Forwarding::nat);
    marked.virtualServices[0].address.reset();
    marked.virtualServices[0].fwmark = 7;
    QVERIFY(filterOf(marked).empty());
    marked.virtualServices[0].marks = {{*IpAddress::parse(kVip), Protocol::tcp, {80, 443}}};
    QVERIFY(filterOf(marked).find("tcp port 443") != std::string::npos);
  }

  void layersAreUnfoldedForReading() {
    const Bytes tunnelled = made::ethernet(0x0800, made::ipv4("10.1.1.13", "10.1.1.14", 4, syn()));
    QStringList titles;
    for (const Layer& one : layersOf(decode(Link::ethernet, tunnelled))) titles << QString::fromStdString(one.title);
    QCOMPARE(titles, (QStringList{QStringLiteral("Ethernet 02:00:00:00:00:01 > 02:00:00:00:00:02"),
                                  QStringLiteral("IPv4 10.1.1.13 > 10.1.1.14"),
                                  QStringLiteral("IPv4 10.9.0.5 > 192.0.2.10"), QStringLiteral("TCP 40112 > 80 SYN")}));
    const Layer tcp = layersOf(decode(Link::raw, syn())).back();
    QVERIFY(std::find(tcp.fields.begin(), tcp.fields.end(),
                      std::pair<std::string, std::string>("maximum segment size", "1460 bytes")) != tcp.fields.end());
    QVERIFY(layersOf(decode(Link::raw, Bytes{})).size() <= 1);
  }

  void bytesAreShownAsTheyStand() {
    Bytes bytes(17, 0x41);
    bytes[1] = 0;
    QCOMPARE(hexDump(bytes),
             std::string("0000  41 00 41 41 41 41 41 41 41 41 41 41 41 41 41 41  A.AAAAAAAAAAAAAA\n0010  41") +
                 std::string(45, ' ') + "  A\n");
    QCOMPARE(hexDump({}), std::string());
  }
};

QTEST_GUILESS_MAIN(PacketsTest)
#include "packets_test.moc"
