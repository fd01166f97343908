// Reading IPVS's files in /proc, nft's listing, sysctl paths, and the packets that announce addresses.
#include <netinet/in.h>

#include <QtTest>

#include <random>

#include "agent/ipvs/connections.h"
#include "agent/ipvs/handshakes.h"
#include "agent/ipvs/proc_table.h"
#include "agent/net/announce.h"
#include "agent/net/closed.h"
#include "agent/net/marks.h"
#include "agent/net/strays.h"
#include "agent/net/sysctl.h"

using namespace lvs;
using namespace lvs::ipvs;

namespace {

IpAddress ip(const char* text) { return *IpAddress::parse(text); }

constexpr char kTable[] =
    "IP Virtual Server version 1.2.1 (size=4096)\n"
    "Prot LocalAddress:Port Scheduler Flags\n"
    "  -> RemoteAddress:Port Forward Weight ActiveConn InActConn\n"
    "TCP  [fd00:0000:0000:0000:0000:0000:0000:0001]:0050 rr \n"
    "  -> 0A000005:0050      Tunnel  1      0          0         \n"
    "  -> [fd00:0000:0000:0000:0000:0000:0000:0009]:0050      Masq    7      8          9         \n"
    "UDP  0A000001:13C4 wlc persistent 90000 FFFFFFFF\n"
    "FWM  00000005 rr ops \n"
    "  -> 0A000007:0000      Route   1      3          4         \n"
    "FWM  00000005 sh \n"
    "  -> 0A000008:0000      Tunnel  1      0          0         \n";

constexpr char kConnections[] =
    "Pro FromIP   FPrt ToIP     TPrt DestIP   DPrt State       Expires PEName PEData\n"
    "TCP 0A000063 8A2E 0A000001 0050 0A000009 1F90 ESTABLISHED     899\n"
    "UDP 0A000064 8A2F 0A000001 13C4 0A000009 13C4 UDP             299 sip abcdef\n"
    "TCP fd00:0000:0000:0000:0000:0000:0000:0063 8A2E fd00:0000:0000:0000:0000:0000:0000:0001 0050 "
    "fd00:0000:0000:0000:0000:0000:0000:0009 0050 FIN_WAIT         12\n"
    "TCP 0A000063 8A30 0A000001 0050 0A00000A 1F90 TIME_WAIT        60\n";

api::ConnectionPage page(const ConnectionQuery& query, std::size_t piece = 1000) {
  const auto filter = connectionFilter(query);
  if (!filter) return {};
  ConnectionPager pager(*filter, query.offset, query.limit);
  std::string_view text = kConnections;
  while (!text.empty() && pager.feed(text.substr(0, piece))) text.remove_prefix(std::min(piece, text.size()));
  return pager.finish();
}

}  // namespace

class TextTest : public QObject {
  Q_OBJECT

 private slots:
  void closedVipsReadBackAsTheyWereWritten() {
    const std::set<Prefix> closed{{ip("10.0.0.1"), 32}, {ip("10.1.0.0"), 24}, {ip("fd00::1"), 128}};
    const std::string script = net::closedScript(closed);
    QVERIFY(script.find("elements = { 10.0.0.1/32, 10.1.0.0/24 }") != std::string::npos);
    QVERIFY(script.find("nd-neighbor-solicit") != std::string::npos);
    // As nft prints a set: single addresses without their length.
    const std::string listing =
        "table inet lvs_agent_closed {\n set vips4 {\n  elements = { 10.0.0.1, 10.1.0.0/24 }\n }\n"
        " set vips6 {\n  elements = { fd00::1 }\n }\n chain input {\n"
        "  type filter hook input priority 250; policy accept;\n"
        "  ip daddr @vips4 drop\n  ip6 daddr @vips6 drop\n }\n}\n";
    QVERIFY(net::parseClosed(listing) == closed);
    QVERIFY(net::parseClosed(listing.substr(0, listing.find(" chain"))).empty());  // nothing drops them
    QCOMPARE(net::closedScript({}).find("chain"), std::string::npos);
    QVERIFY(net::parseClosed("").empty());
  }
  void straysAreHandedToTheDirectorBefore() {
    const std::string nothing = net::straysScript({});
    QVERIFY(nothing.find("type filter") == std::string::npos);
    QVERIFY(nothing.find("delete table ip lvs_agent_strays") != std::string::npos);
    const std::string script =
        net::straysScript({{"eth0", ip("192.0.2.1"), {{ip("192.0.2.100"), 32}, {ip("192.0.2.128"), 25}}, false},
                           {"eth1", ip("10.0.0.1"), {{ip("10.0.0.9"), 32}}, true},
                           {"eth0", ip("fe80::1"), {{ip("fd00::9"), 128}}, false}});
    const auto has = [&](const char* words) { return script.find(words) != std::string::npos; };
    QVERIFY(
        has("ip daddr { 192.0.2.100, 192.0.2.128/25 } tcp flags & (syn | ack) != syn ip ttl > 32 dup to 192.0.2.1 "
            "drop"));
    // What IPVS has given the service's address by then is known here, though that is another group's.
    QVERIFY(
        has("iifname \"eth1\" ip saddr != { 192.0.2.100, 192.0.2.128/25, 10.0.0.9 } tcp flags & (syn | ack) != syn "
            "ip ttl > 32 dup to 10.0.0.1 drop"));
    QVERIFY(!has("iifname \"eth0\" ip saddr"));
    QVERIFY(has(
        "ip6 daddr { fd00::9 } tcp flags & (syn | ack) != syn ip6 hoplimit > 32 dup to fe80::1 device \"eth0\" drop"));
  }

  void countsAreRead() {
    const Counts counts = parseProcTable(kTable, {{5, {Family::ipv4, Family::ipv6}}});
    QCOMPARE(counts.size(), 4U);
    ServiceKey key;
    key.family = Family::ipv6;
    key.protocol = IPPROTO_TCP;
    key.address = ip("fd00::1");
    key.port = 80;
    QCOMPARE(counts.at(key).size(), 2U);
    const DestinationCounts& numbers = counts.at(key).at({ip("fd00::9"), 80});
    QCOMPARE(numbers.weight, 7U);
    QCOMPARE(numbers.active, 8U);
    QCOMPARE(numbers.inactive, 9U);
    ServiceKey mark;
    mark.fwmark = 5;
    QCOMPARE(counts.at(mark).size(), 1U);
    mark.family = Family::ipv6;
    QVERIFY(counts.at(mark).contains({ip("10.0.0.8"), 0}));
  }

  void anUnknownMarkHasItsDestinationsFamily() {
    ServiceKey mark;
    mark.fwmark = 6;
    QVERIFY(parseProcTable("FWM  00000006 rr\n", {}).contains(mark));
    mark.family = Family::ipv6;
    QVERIFY(parseProcTable("FWM  00000006 rr\n  -> [fd00:0000:0000:0000:0000:0000:0000:0009]:0000 Route 1 0 0\n", {})
                .contains(mark));
    QVERIFY(
        parseProcTable("FWM  00000006 rr\n  -> 0A000007:0000 Tunnel 1 0 0\n", {{6, {Family::ipv6}}}).contains(mark));
  }

  void strangeTablesDoNoHarm_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "\n\n\n", "TCP", "TCP \n  ->", "  -> 0A000007:0000 Route 1 0 0\n", "TCP 0A000001 rr\n",
                             "TCP 0A000001:FFFFF rr\n", "TCP zz:0050 rr\n-> 0A000007:0000 R 1 0 0", "FWM 0 rr\n",
                             "TCP [fd00]:0050 rr\n", "TCP []:0050 rr", "FWM FFFFFFFFFF rr\n -> : x y z"}) {
      QTest::newRow(text) << QString(text);
    }
  }
  void strangeTablesDoNoHarm() {
    QFETCH(QString, text);
    QVERIFY(parseProcTable(text.toStdString(), {}).empty());
  }

  void bentTextsDoNoHarm() {
    std::mt19937 random(20240229);
    const std::string table = kTable;
    for (int round = 0; round < 20000; ++round) {
      std::string bent = round % 2 == 0 ? table : std::string(kConnections);
      for (int change = 0; change < 4; ++change) bent[random() % bent.size()] = static_cast<char>(random() % 128);
      (void)parseProcTable(bent, {});
      ConnectionPager pager({}, 0, 10);
      (void)pager.feed(bent);
      (void)pager.finish();
      HalfOpenReader reader;
      (void)reader.feed(bent);
      (void)net::parseMarks(bent);
    }
  }

  void halfOpenConnectionsAreFound() {
    const std::string text =
        "Pro FromIP   FPrt ToIP     TPrt DestIP   DPrt State       Expires PEName PEData\n"
        "TCP 0A000063 8A2E 0A000001 0050 0A000009 1F90 SYN_RECV         59\n"
        "TCP 0A000063 8A2F 0A000001 0050 0A000009 1F90 ESTABLISHED     899\n"
        "TCP 0A000064 8A2E 0A000001 0050 0A00000A 0050 SYN_RECV         12\n"
        "SCT 0A000064 8A2E 0A000001 0050 0A00000A 0050 SYN_RECV         12\n"
        "TCP 0A000064 8A2E 0A000001 0050 0A00000A SYN_RECV\n"
        "TCP 0A000063 8A2E 0A000001 0051 0A000009 1F90 SYN_RECV         59\n";
    for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, text.size()}) {
      HalfOpenReader reader;
      for (std::size_t at = 0; at < text.size(); at += piece)
        QVERIFY(reader.feed(std::string_view(text).substr(at, piece)));
      QVERIFY(!reader.isTooMuch());
      const auto found = reader.finish();
      QCOMPARE(found.size(), std::size_t{3});
      QVERIFY(found[0].server == (DestinationKey{ip("10.0.0.9"), 8080}));
      QVERIFY(found[1].server == (DestinationKey{ip("10.0.0.10"), 80}));
      // The client's port, its address and the service tell them apart.
      QVERIFY(found[0].connection != found[1].connection && found[0].connection != found[2].connection);
    }
  }
  void aFloodOfHalfOpenConnectionsIsNotKept() {
    HalfOpenReader reader;
    std::string line = "TCP 0A000063 8A2E 0A000001 0050 0A000009 1F90 SYN_RECV         59\n";
    std::size_t lines = 0;
    while (reader.feed(line)) ++lines;
    QCOMPARE(lines, kMostHalfOpen);
    QVERIFY(reader.isTooMuch());
  }
  void openedConnectionsAreOfTcpAndOfMarks() {
    Numbers numbers;
    const DestinationKey web{ip("10.0.0.9"), 80};
    for (const std::uint8_t protocol : {IPPROTO_TCP, IPPROTO_UDP}) {
      ServiceKey key;
      key.protocol = protocol;
      key.address = ip("10.0.0.1");
      key.port = 80;
      numbers[key].destinations[web].counters.connections = 5;
    }
    ServiceKey mark;
    mark.fwmark = 7;
    numbers[mark].destinations[web].counters.connections = 3;
    QCOMPARE(openedConnections(numbers), (std::map<DestinationKey, std::uint64_t>{{web, 8}}));
  }

  void connectionsArePaged() {
    for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::size_t{1000}}) {
      const auto all = page({}, piece);
      QCOMPARE(all.connections.size(), 4U);
      QCOMPARE(all.next, 0U);
      QVERIFY(all.connections[0].client == "10.0.0.99:35374");
      QVERIFY(all.connections[0].virtualAddress == "10.0.0.1:80");
      QVERIFY(all.connections[0].destination == "10.0.0.9:8080");
      QVERIFY(all.connections[0].state == "ESTABLISHED");
      QCOMPARE(all.connections[0].expiresSeconds, 899U);
      QVERIFY(all.connections[2].client == "[fd00::63]:35374");
      QVERIFY(all.connections[1].protocol == "udp");
    }
    ConnectionQuery query;
    query.limit = 2;
    QCOMPARE(page(query).next, 2U);
    query.offset = 2;
    QCOMPARE(page(query).connections.size(), 2U);
    QCOMPARE(page(query).next, 0U);
    query.offset = 9;
    QVERIFY(page(query).connections.empty());
  }

  void connectionsAreFiltered_data() {
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("matches");
    QTest::newRow("service") << "tcp 10.0.0.1:80"
                             << ""
                             << ""
                             << "" << 2;
    QTest::newRow("udp") << "udp 10.0.0.1:5060"
                         << ""
                         << ""
                         << "" << 1;
    QTest::newRow("ipv6") << "tcp [fd00::1]:80"
                          << ""
                          << ""
                          << "" << 1;
    QTest::newRow("mark") << "fwmark 5"
                          << ""
                          << ""
                          << "" << 0;
    QTest::newRow("rip") << ""
                         << "10.0.0.9"
                         << ""
                         << "" << 2;
    QTest::newRow("rip and port") << ""
                                  << "10.0.0.9:8080"
                                  << ""
                                  << "" << 1;
    QTest::newRow("rip 6") << ""
                           << "[fd00::9]:80"
                           << ""
                           << "" << 1;
    QTest::newRow("client") << ""
                            << ""
                            << "10.0.0.99"
                            << "" << 2;
    QTest::newRow("state") << ""
                           << ""
                           << ""
                           << "TIME_WAIT" << 1;
    QTest::newRow("all") << "tcp 10.0.0.1:80"
                         << "10.0.0.10"
                         << "10.0.0.99"
                         << "TIME_WAIT" << 1;
  }
  void connectionsAreFiltered() {
    QFETCH(QString, service);
    QFETCH(QString, destination);
    QFETCH(QString, client);
    QFETCH(QString, state);
    QFETCH(int, matches);
    ConnectionQuery query;
    query.service = service.toStdString();
    query.destination = destination.toStdString();
    query.client = client.toStdString();
    query.state = state.toStdString();
    QCOMPARE(page(query).connections.size(), static_cast<std::size_t>(matches));
  }

  void strangeQueriesAreRefused() {
    for (const char* text : {"http 10.0.0.1:80", "tcp", "tcp 10.0.0.1", "tcp 10.0.0.1:99999", "tcp fd00::1:80 x",
                             "fwmark 0", "fwmark 5 ipv4", "tcp 10.0.0.1:80 extra"}) {
      ConnectionQuery query;
      query.service = text;
      QVERIFY2(!connectionFilter(query), text);
    }
    ConnectionQuery query;
    query.client = "nobody";
    QVERIFY(!connectionFilter(query));
    query.client.clear();
    query.destination = "10.0.0.1:x";
    QVERIFY(!connectionFilter(query));
  }

  void marksComeBackFromNftsListing() {
    const std::set<reconcile::Mark> marks = {{ip("10.0.0.1"), 6, 80, 7}, {ip("fd00::1"), 17, 53, 4294967295U}};
    const std::string listing =
        "table inet lvs_agent {\n\tmap marks4 {\n\t\ttype ipv4_addr . inet_proto . inet_service : mark\n"
        "\t\telements = { 10.0.0.1 . 6 . 80 : 0x00000007 }\n\t}\n\n\tmap marks6 {\n"
        "\t\ttype ipv6_addr . inet_proto . inet_service : mark\n"
        "\t\telements = { fd00::1 . 17 . 53 : 0xffffffff,\n\t\t\t     bad . 1 }\n\t}\n";
    QVERIFY(net::parseMarks(listing).empty());  // no chain looks them up
    QVERIFY(net::parseMarks(listing + "hook prerouting hook output @marks4 @marks6") == marks);
    const std::string script = net::marksScript(marks);
    QVERIFY(script.find("fd00::1 . 17 . 53 : 4294967295") != std::string::npos);
    QCOMPARE(script.find("meta mark 1280704512-1280770047 accept"),
             script.rfind("meta mark 1280704512-1280770047 accept"));
    QVERIFY(script.find("meta mark 1280704512-1280770047 accept") > script.find("hook output"));
    QVERIFY(net::marksScript({}).find("map") == std::string::npos);
  }

  void sysctlPathsStayUnderNet() {
    QVERIFY(net::isSysctlPath("net/ipv4/conf/eth0.100/send_redirects"));
    for (const char* path : {"", "net/", "kernel/core_pattern", "/net/ipv4/ip_forward", "net/../kernel/x", "net//x",
                             "net/ipv4/", "net/./x"}) {
      QVERIFY2(!net::isSysctlPath(path), path);
    }
  }

  void arpAnnouncementsAskForThemselves() {
    const net::MacAddress mac = {2, 1, 2, 3, 4, 5};
    const std::vector<std::uint8_t> wanted = {0,  1, 8, 0, 6, 4, 0, 1, 2, 1, 2,  3, 4, 5,
                                              10, 0, 0, 1, 0, 0, 0, 0, 0, 0, 10, 0, 0, 1};
    QVERIFY(net::arpAnnouncement(mac, ip("10.0.0.1")) == wanted);
  }

  void neighbourAnnouncementsHaveARightChecksum() {
    const auto packet = net::neighbourAnnouncement({2, 1, 2, 3, 4, 5}, ip("fd00::1"));
    QCOMPARE(packet.size(), 72U);
    QCOMPARE(int{packet[7]}, 255);
    QCOMPARE(int{packet[40]}, 136);
    // RFC 1071: with the checksum in place all sums up to ones.
    std::uint32_t sum = 32 + IPPROTO_ICMPV6;
    for (std::size_t at = 8; at < packet.size(); at += 2)
      sum += static_cast<std::uint32_t>(packet[at]) << 8 | packet[at + 1];
    while (sum >> 16) sum = (sum & 0xffff) + (sum >> 16);
    QCOMPARE(sum, 0xffffU);
  }
};

QTEST_APPLESS_MAIN(TextTest)
#include "text_test.moc"
