// The pure part of traces: what ICMP errors mean, which probes are sent over networks of every kind, how large packets
// may be, the sentence, and what other machines' tools say.
#include <QtTest>

#include "agent/trace/far_tools.h"
#include "agent/trace/verdict.h"
#include "agent/trace/volley.h"
#include "common/packets/packet.h"

using namespace lvs;
using namespace lvs::trace;

namespace {

IpAddress ip(const std::string& text) { return *IpAddress::parse(text); }

const IpAddress kTo = ip("10.3.0.9");

/// A way of routers 10.0.0.1, 10.0.0.2, … to kTo.
struct Network {
  std::uint32_t routers = 2;
  std::uint32_t silent = 0;        ///< this router answers nothing itself
  std::uint32_t drops = 0;         ///< this one sends nothing on
  std::uint32_t refuses = 0;       ///< this one says that it is prohibited
  std::uint32_t interface = 1500;  ///< of the machine that traces
  std::uint32_t narrow = 1500;     ///< behind the first router
  bool tells = true;               ///< the first router, of what is too large
  bool answers = true;             ///< the destination

  static IpAddress router(std::uint32_t number) { return ip("10.0.0." + std::to_string(number)); }

  std::optional<Answer> send(const Shot& shot) const {
    const auto error = [](std::uint32_t number, std::uint8_t type, std::uint8_t code, std::uint32_t mtu = 0) {
      auto told = readError({Family::ipv4, type, code, mtu, router(number)}, kTo);
      told->afterUs = 1000 * number;
      return told;
    };
    if (shot.bytes > interface) {
      Answer own;
      own.meaning = Meaning::tooBig;
      own.mtu = interface;
      own.own = true;
      return own;
    }
    for (std::uint32_t number = 1; number <= routers; ++number) {
      if (shot.hops == number) return number == silent ? std::nullopt : error(number, 11, 0);
      if (number == 1 && shot.bytes > narrow) return tells ? error(1, 3, 4, narrow) : std::nullopt;
      if (number == drops) return std::nullopt;
      if (number == refuses) return error(number, 3, 13);
    }
    if (!answers) return std::nullopt;
    Answer reached;
    reached.from = kTo;
    reached.what = "reached";
    reached.meaning = Meaning::reached;
    reached.afterUs = 2100;
    return reached;
  }
};

/// Sends whatever is wanted, several at a time; how many it were.
std::size_t sendAll(Shots& shots, const Network& network, std::size_t atOnce = 8) {
  std::size_t sent = 0;
  std::vector<Shot> flight;
  while (!shots.over()) {
    while (flight.size() < atOnce) {
      const auto shot = shots.next();
      if (!shot) break;
      ++sent;
      flight.push_back(*shot);
    }
    if (flight.empty() || sent > 1000) qFatal("it neither ends nor goes on");
    const Shot shot = flight.front();
    flight.erase(flight.begin());
    if (!shots.wants(shot)) continue;
    const auto answer = network.send(shot);
    if (answer) shots.answered(shot, *answer);
    else shots.lost(shot);
  }
  return sent;
}

std::string verdictOf(const Network& network, const CourseOrder& order = {}) {
  Course course(order);
  sendAll(course, network);
  Seen seen;
  seen.to = kTo;
  seen.ping = order.ping;
  seen.hops = course.hops();
  return sentenceOf(seen);
}

MtuFound mtuOf(const Network& network) {
  MtuSearch search(Family::ipv4, 2);
  const std::size_t sent = sendAll(search, network, 30);
  if (sent > 150) qFatal("%zu probes are too many", sent);
  return search.found();
}

std::string mtuSentence(const Network& network) {
  Course course({30, 1, false, 0});
  sendAll(course, network);
  Seen seen;
  seen.to = kTo;
  seen.hops = course.hops();
  seen.mtu = mtuOf(network);
  if (seen.mtu->vanished > 0) {
    Course large({30, 1, false, static_cast<std::uint16_t>(seen.mtu->vanished)});
    sendAll(large, network);
    seen.largeCourse = large.hops();
  }
  const std::string sentence = sentenceOf(seen);
  return sentence.substr(sentence.find("; ") + 2);
}

/// The hops in short: "1 10.0.0.1 62us time exceeded, *".
std::string textOf(const std::vector<HopSeen>& hops) {
  std::string text;
  for (const HopSeen& hop : hops) {
    text += (text.empty() ? "" : "; ") + std::to_string(hop.number);
    for (const Answer& answer : hop.answers) {
      text += ' ' + answer.from.toString() + ' ' + std::to_string(answer.afterUs) + "us " + answer.what;
      if (answer.mtu > 0) text += ' ' + std::to_string(answer.mtu);
      text += ',';
    }
    for (std::uint32_t i = 0; i < hop.lost; ++i) text += " *";
  }
  return text;
}

}  // namespace

class WayTest : public QObject {
  Q_OBJECT
 private slots:
  void errorsSayWhatTheyMean_data() {
    QTest::addColumn<bool>("six");
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("meaning");
    const auto row = [](const char* name, bool six, int type, int code, const char* what, Meaning meaning) {
      QTest::newRow(name) << six << type << code << QString::fromLatin1(what) << static_cast<int>(meaning);
    };
    row("time exceeded", false, 11, 0, "time exceeded", Meaning::passed);
    row("host", false, 3, 1, "host unreachable", Meaning::stopped);
    row("port", false, 3, 3, "port unreachable", Meaning::stopped);
    row("too large", false, 3, 4, "fragmentation needed", Meaning::tooBig);
    row("prohibited", false, 3, 13, "administratively prohibited", Meaning::stopped);
    row("an odd code", false, 3, 200, "unreachable", Meaning::stopped);
    row("time exceeded, IPv6", true, 3, 0, "time exceeded", Meaning::passed);
    row("too large, IPv6", true, 2, 0, "packet too big", Meaning::tooBig);
    row("prohibited, IPv6", true, 1, 1, "administratively prohibited", Meaning::stopped);
    row("source address, IPv6", true, 1, 5, "source address prohibited", Meaning::stopped);
    row("no error", false, 5, 0, "", Meaning::passed);
    row("reassembly", false, 11, 1, "", Meaning::passed);
    row("IPv4's type, IPv6", true, 11, 0, "", Meaning::passed);
  }

  void errorsSayWhatTheyMean() {
    QFETCH(bool, six);
    QFETCH(int, type);
    QFETCH(int, code);
    QFETCH(QString, what);
    QFETCH(int, meaning);
    const Family family = six ? Family::ipv6 : Family::ipv4;
    const IpAddress router = ip(six ? "fd01::1" : "10.0.0.1");
    const IpAddress to = ip(six ? "fd03::9" : "10.3.0.9");
    const auto answer =
        readError({family, static_cast<std::uint8_t>(type), static_cast<std::uint8_t>(code), 1400, router}, to);
    QCOMPARE(answer.has_value(), !what.isEmpty());
    if (!answer) return;
    QCOMPARE(QString::fromStdString(answer->what), what);
    QCOMPARE(static_cast<int>(answer->meaning), meaning);
    QCOMPARE(answer->mtu, answer->meaning == Meaning::tooBig ? 1400U : 0U);
    // What the destination itself refuses has come to it.
    const auto own =
        readError({family, static_cast<std::uint8_t>(type), static_cast<std::uint8_t>(code), 1400, to}, to);
    if (answer->meaning == Meaning::stopped) QVERIFY(own->meaning == Meaning::reached);
  }

  void echoRequestsAreReadAsWritten() {
    for (const Family family : {Family::ipv4, Family::ipv6}) {
      const std::string packet = writeEchoRequest(family, 0xfedc, 0x1234, 64);
      QCOMPARE(packet.size(), std::size_t{64});
      const std::span bytes(reinterpret_cast<const std::uint8_t*>(packet.data()), packet.size());
      QVERIFY(readEcho(family, bytes) == (Echo{true, 0xfedc, 0x1234}));
      QVERIFY(!readEcho(family, bytes.first(7)));
      QVERIFY(!readEcho(family == Family::ipv4 ? Family::ipv6 : Family::ipv4, bytes));
      if (family == Family::ipv6) continue;
      std::uint32_t sum = 0;
      for (std::size_t at = 0; at < bytes.size(); at += 2)
        sum += static_cast<std::uint32_t>(bytes[at] << 8U | bytes[at + 1]);
      while (sum > 0xffffU) sum = (sum & 0xffffU) + (sum >> 16U);
      QCOMPARE(sum, 0xffffU);
    }
  }

  void networksAreJudged_data() {
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const Network& network, const char* expected, const CourseOrder& order = {}) {
      QTest::newRow(name) << QByteArray::fromStdString(verdictOf(network, order)) << QByteArray(expected);
    };
    row("well", {}, "reached 10.3.0.9 in 3 hops, 2.1 ms");
    row("on the same link", {.routers = 0}, "reached 10.3.0.9 in 1 hop, 2.1 ms");
    row("a silent router", {.silent = 1}, "reached 10.3.0.9 in 3 hops, 2.1 ms");
    row("a router that drops", {.drops = 2}, "stops after 10.0.0.2 (hop 2): nothing beyond it answers");
    row("a silent router that drops", {.silent = 2, .drops = 2},
        "stops after 10.0.0.1 (hop 1): nothing beyond it answers");
    row("a router that refuses", {.refuses = 1}, "stops after 10.0.0.1 (hop 1): administratively prohibited");
    row("nobody answers", {.routers = 1, .silent = 1, .drops = 1},
        "nobody on the way to 10.3.0.9 answers, not even the first hop");
    row("a silent destination", {.answers = false}, "stops after 10.0.0.2 (hop 2): nothing beyond it answers");
    row("a longer way", {.routers = 9}, "10.3.0.9 is not reached within 4 hops; the last is 10.0.0.4", {.hops = 4});
    row("ping", {}, "10.3.0.9 answers 3 of 3, 2.1 ms", {.ping = true});
    row("ping, silence", {.answers = false}, "10.3.0.9 does not answer", {.ping = true});
    row("ping, refused", {.refuses = 2}, "10.3.0.9 is not reached: 10.0.0.2 says administratively prohibited",
        {.ping = true});
  }

  void networksAreJudged() {
    QFETCH(QByteArray, found);
    QFETCH(QByteArray, expected);
    QCOMPARE(found, expected);
  }

  void nothingIsSentBeyondTheEnd() {
    Course course({30, 3, false, 0});
    QVERIFY(sendAll(course, {}, 4) <= 3 * 3 + 4);
    QCOMPARE(course.hops().size(), std::size_t{3});
    // Whatever was in flight to farther hops is not asked for any more.
    QVERIFY(!course.wants({9, 4, 0}));
    Course dead({30, 3, false, 0});
    QCOMPARE(sendAll(dead, {.drops = 1}), std::size_t{90});
    QCOMPARE(dead.hops().size(), std::size_t{30});
  }

  void theWidthOfAWayIsFound_data() {
    QTest::addColumn<unsigned>("interface");
    QTest::addColumn<unsigned>("narrow");
    QTest::addColumn<bool>("tells");
    QTest::newRow("Ethernet") << 1500U << 1500U << true;
    QTest::newRow("a tunnel") << 1500U << 1480U << true;
    QTest::newRow("an odd one") << 9000U << 1337U << true;
    QTest::newRow("a black hole") << 1500U << 1400U << false;
    QTest::newRow("an odd black hole") << 1500U << 1001U << false;
    QTest::newRow("a large black hole") << 9000U << 8123U << false;
    QTest::newRow("a small one") << 1500U << 80U << false;
    QTest::newRow("just below") << 1500U << 1499U << false;
    QTest::newRow("loopback") << 65535U << 65535U << true;
  }

  void theWidthOfAWayIsFound() {
    QFETCH(unsigned, interface);
    QFETCH(unsigned, narrow);
    QFETCH(bool, tells);
    const MtuFound found = mtuOf({.interface = interface, .narrow = narrow, .tells = tells});
    QCOMPARE(found.mtu, narrow);
    QCOMPARE(found.vanished, tells || interface == narrow ? 0U : narrow + 1);
    QCOMPARE(found.by.has_value(), tells && narrow < interface);
  }

  void theWidthOfAWayIsSaid() {
    QCOMPARE(mtuSentence({}), std::string("path MTU 1500"));
    QCOMPARE(mtuSentence({.narrow = 1400}), std::string("path MTU 1400, as 10.0.0.1 says"));
    QCOMPARE(mtuSentence({.narrow = 1400, .tells = false}),
             std::string("packets of more than 1400 bytes vanish after 10.0.0.1 (hop 1), and nobody says that they are "
                         "too large"));
    QCOMPARE(mtuSentence({.answers = false}),
             std::string("10.3.0.9 does not answer echo requests, by which the path MTU is found out"));
    QCOMPARE(
        mtuSentence({.narrow = 1400, .answers = false}),
        std::string("path MTU at most 1400, as 10.0.0.1 says; 10.3.0.9 does not answer echo requests, by which the "
                    "path MTU is found out"));
  }

  void nonsenseOfARouterIsBorne() {
    MtuSearch search(Family::ipv4, 2);
    for (std::uint32_t mtu = 0; !search.over(); mtu += 40000) {
      const auto shot = search.next();
      QVERIFY(shot.has_value() && shot->number < 5000);
      Answer answer;
      answer.meaning = Meaning::tooBig;
      answer.mtu = mtu % 65536;
      answer.from = ip("10.0.0.1");
      search.answered(*shot, answer);
    }
    QCOMPARE(search.found().mtu, 0U);
  }

  void answersThatGoElsewhereAreSaid() {
    Seen seen;
    seen.to = kTo;
    seen.from = "192.0.2.10";
    seen.fromElsewhere = true;
    seen.hops = {{1, 3, {}}};
    QCOMPARE(sentenceOf(seen),
             std::string("nobody on the way to 10.3.0.9 answers, not even the first hop; this director "
                         "does not have 192.0.2.10 now: answers go to whoever has it"));
    seen.realServer = "r1";
    QVERIFY(sentenceOf(seen).ends_with("; answers to 192.0.2.10 go to the director that has it, not to r1"));
    seen.whole = false;
    QVERIFY(sentenceOf(seen).ends_with("; it was ended before its time"));
  }

  void otherMachinesToolsAreRead_data() {
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("traceroute") << QByteArray(
                                       "lvs-trace tries 3\nlvs-trace tool traceroute\n"
                                       "traceroute to 10.3.0.9 (10.3.0.9), 30 hops max, 60 byte packets\n"
                                       " 1  10.0.0.1  0.062 ms  0.012 ms 10.0.0.7  0.010 ms\n"
                                       " 2  * * *\n 3  10.3.0.9  0.085 ms *  1 ms\n")
                                << QByteArray(
                                       "1 10.0.0.1 62us time exceeded, 10.0.0.1 12us time exceeded, 10.0.0.7 10us time "
                                       "exceeded,; 2 * * *; 3 10.3.0.9 85us reached, 10.3.0.9 1000us reached, *");
    QTest::newRow("marks") << QByteArray(
                                  "lvs-trace tool busybox\n 1  10.0.0.1  0.062 ms\n 2  10.0.0.2  0.5 ms !X  0.5 ms "
                                  "!F-1400  0.5 ms !99\n")
                           << QByteArray(
                                  "1 10.0.0.1 62us time exceeded,; 2 10.0.0.2 500us administratively prohibited, "
                                  "10.0.0.2 500us fragmentation needed 1400, 10.0.0.2 500us unreachable (!99),");
    QTest::newRow("tracepath")
        << QByteArray(
               "lvs-trace tool tracepath\n 1?: [LOCALHOST]                      pmtu 1500\n"
               " 1:  10.0.0.1             0.062ms \n 1:  10.0.0.1             0.040ms pmtu 1400\n"
               " 2:  no reply\n 3:  10.3.0.9            0.055ms reached\n     Resume: pmtu 1400 hops 3 "
               "back 3\n")
        << QByteArray(
               "1 10.0.0.1 62us time exceeded, 10.0.0.1 40us time exceeded,; 2 *; 3 10.3.0.9 "
               "55us reached,");
    QTest::newRow("ping")
        << QByteArray(
               "lvs-trace tries 2\nlvs-trace tool ping\n"
               "lvs-trace hop 2 PING 10.3.0.9 (10.3.0.9) 56(84) bytes of data.\n"
               "lvs-trace hop 1 From 10.0.0.1 icmp_seq=1 Time to live exceeded\n"
               "lvs-trace hop 1 2 packets transmitted, 0 received, +1 errors, 100% packet loss, time 1ms\n"
               "lvs-trace hop 2 64 bytes from 10.3.0.9: icmp_seq=1 ttl=62 time=0.085 ms\n"
               "lvs-trace hop 2 2 packets transmitted, 1 received, 50% packet loss, time 204ms\n")
        << QByteArray("1 10.0.0.1 0us time exceeded, *; 2 10.3.0.9 85us reached, *");
    QTest::newRow("ping, refused")
        << QByteArray(
               "lvs-trace tries 1\nlvs-trace tool ping\nlvs-trace hop 1 From 10.0.0.1 icmp_seq=1 "
               "Packet filtered\n")
        << QByteArray("1 10.0.0.1 0us administratively prohibited,");
    QTest::newRow("hostile") << QByteArray(
                                    "lvs-trace tool x\n999999999999 10.0.0.1 1 ms\n65 10.0.0.1 1 ms\n0 10.0.0.1 1 ms\n"
                                    " 1  10.0.0.1  -1 ms nan ms 1e99 ms inf ms !X\nlvs-trace hop\nlvs-trace hop x y\n"
                                    "lvs-trace hop 70 From 10.0.0.1 x Packet filtered\nlvs-trace size 1\n") +
                                    QByteArray(100000, 'x') + '\n' + " 2  " + QByteArray("* ").repeated(400) + "\n"
                             << QByteArray("2 * * * * * * * * * * * * * * * *");
  }

  void otherMachinesToolsAreRead() {
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, expected);
    for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::size_t{100000}}) {
      FarWords words(kTo);
      const std::string text = said.toStdString();
      for (std::size_t at = 0; at < text.size(); at += piece) words.feed(std::string_view(text).substr(at, piece));
      words.end();
      QVERIFY(words.begun());
      QCOMPARE(QByteArray::fromStdString(textOf(words.hops())), expected);
    }
  }

  void sizesThatPassedElsewhereAreRead() {
    FarWords words(kTo);
    words.feed(
        "lvs-trace tool ping\n"
        "lvs-trace size 65535 ping: local error: message too long, mtu=1500\n"
        "lvs-trace size 1500 From 10.0.0.1 icmp_seq=1 Frag needed and DF set (mtu = 1400)\n"
        "lvs-trace size 1400 1408 bytes from 10.3.0.9: icmp_seq=1 ttl=62 time=0.085 ms\n"
        "lvs-trace size 1401 2 packets transmitted, 0 received, 100% packet loss, time 1ms\n");
    QVERIFY(words.answerTo(65535)->own && words.answerTo(65535)->mtu == 1500);
    QVERIFY(words.answerTo(1500)->meaning == Meaning::tooBig && words.answerTo(1500)->mtu == 1400);
    QVERIFY(words.answerTo(1400)->meaning == Meaning::reached);
    QVERIFY(!words.answerTo(1401));
  }

  void whatIsNotInstalledIsNamed() {
    FarWords words(kTo);
    words.feed("a banner\nlvs-trace tries 3\nlvs-trace missing traceroute\n");
    QVERIFY(!words.begun());
    QCOMPARE(words.problemOn("r1"),
             std::string("no traceroute that can do this is installed on r1: apt-get install traceroute, dnf install "
                         "traceroute or apk add traceroute there"));
  }

  void volleysAreWholePackets_data() { volleyRows(); }

  void volleysAreWholePackets() {
    QFETCH(bool, six);
    QFETCH(int, method);
    QFETCH(bool, reply);
    const Volley volley = volleyOf(six, method, reply);
    const auto all = packetsOf(volley);
    QCOMPARE(all.size(), std::size_t{10});
    for (std::size_t i = 0; i < all.size(); ++i) {
      const packets::Packet packet = packets::decode(packets::Link::raw, bytesOf(all[i]));
      QCOMPARE(packet.stopped, std::string());
      QCOMPARE(packet.ip.size(), std::size_t{1});
      QVERIFY(packet.ip[0].source == *volley.way.from && packet.ip[0].destination == volley.way.to);
      QCOMPARE(packet.ip[0].hops, i % 5 + 1);
      QCOMPARE(packet.ip[0].length, all[i].size());
      if (packet.udp) QVERIFY(packet.udp->checksum == packets::Checksum::right && packet.udp->destination == 33434);
      if (packet.tcp) QVERIFY(packet.tcp->checksum == packets::Checksum::right && packet.tcp->destination == 33434);
      if (packet.tcp) QCOMPARE(packet.tcp->flags, reply ? packets::kSyn | packets::kAck : packets::kSyn);
      QVERIFY(packet.tcp || packet.udp || packet.icmp);
    }
    const std::string script = scriptOf(volley);
    QVERIFY(script.find("perl -e") != std::string::npos && script.find("python3 -c") != std::string::npos);
  }

  void answersToAVolleyArePutToTheirHops_data() { volleyRows(); }

  void answersToAVolleyArePutToTheirHops() {
    QFETCH(bool, six);
    QFETCH(int, method);
    QFETCH(bool, reply);
    const Volley volley = volleyOf(six, method, reply);
    HeardHops heard(volley);
    const auto all = packetsOf(volley);
    for (std::size_t i = 0; i < 3; ++i) {
      const auto one = overhear(volley, bytesOf(errorAbout(volley, all[i], true)));
      QVERIFY(one.has_value());
      QCOMPARE(one->hop, i + 1);
      QVERIFY(one->answer.meaning == Meaning::passed);
      heard.add(*one);
      heard.add(*one);
      heard.add(*one);  // more than there were tries
    }
    QCOMPARE(heard.hops().size(), std::size_t{3});
    QCOMPARE(heard.hops()[2].answers.size(), std::size_t{2});
    // Of the other kind, to somebody else, from elsewhere, beyond the end, cut short.
    Volley other = volley;
    other.way.method = volley.way.method == Method::udp ? Method::icmp : Method::udp;
    other.reply = false;
    const std::string right = errorAbout(volley, all[0], true);
    QVERIFY(!overhear(other, bytesOf(right)));
    other = volley;
    other.way.from = six ? ip("fd00::77") : ip("192.0.2.77");
    QVERIFY(!overhear(other, bytesOf(right)));
    other = volley;
    other.way.to = six ? ip("fd03::77") : ip("10.3.0.77");
    QVERIFY(!overhear(other, bytesOf(right)));
    if (volley.way.method != Method::icmp) {
      other = volley;
      other.way.port = 33435;
      QVERIFY(!overhear(other, bytesOf(right)));
    }
    other = volley;
    other.hops = 2;
    QVERIFY(!overhear(other, bytesOf(errorAbout(volley, all[2], true))));
    QVERIFY(!overhear(volley, bytesOf(all[0])));
    const std::size_t enough = right.size() - (all[0].size() - (six ? 40 : 20)) + 8;
    for (std::size_t length = 0; length < enough; ++length)
      QVERIFY(!overhear(volley, bytesOf(right.substr(0, length))) || length >= enough - 4);
  }

  void whatARealServerSaysOfAVolleyIsRead() {
    VolleyWords words;
    words.feed("a banner\nlvs-trace tool perl\nlvs-trace se");
    QVERIFY(!words.sent());
    words.feed("nt\n");
    QVERIFY(words.sent());
    QCOMPARE(words.tool(), std::string("perl"));
    VolleyWords bare;
    bare.feed("lvs-trace missing\n");
    QVERIFY(bare.problemOn("r1").starts_with("neither perl nor python3 is on r1"));
    VolleyWords wrong;
    wrong.feed("lvs-trace tool perl\ncannot send from 192.0.2.10: Cannot assign requested address\n");
    QCOMPARE(wrong.problemOn("r1"), std::string("r1: cannot send from 192.0.2.10: Cannot assign requested address"));
  }

 private:
  static void volleyRows() {
    QTest::addColumn<bool>("six");
    QTest::addColumn<int>("method");
    QTest::addColumn<bool>("reply");
    for (const bool six : {false, true}) {
      const QByteArray family = six ? "IPv6" : "IPv4";
      QTest::newRow("UDP, " + family) << six << static_cast<int>(Method::udp) << false;
      QTest::newRow("ICMP, " + family) << six << static_cast<int>(Method::icmp) << false;
      QTest::newRow("SYN, " + family) << six << static_cast<int>(Method::tcp) << false;
      QTest::newRow("SYN+ACK, " + family) << six << static_cast<int>(Method::tcp) << true;
    }
  }
  static Volley volleyOf(bool six, int method, bool reply) {
    Volley volley;
    volley.way.method = static_cast<Method>(method);
    volley.way.to = six ? ip("fd03::9") : kTo;
    volley.way.from = six ? ip("fd00::10") : ip("192.0.2.10");
    volley.way.port = volley.way.method == Method::icmp ? 0 : 33434;
    volley.hops = 5;
    volley.tries = 2;
    volley.reply = reply;
    return volley;
  }
  static std::span<const std::uint8_t> bytesOf(const std::string& text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
  }
  /// A router's "time exceeded" to the volley's source, or "port unreachable".
  static std::string errorAbout(const Volley& volley, const std::string& about, bool passed) {
    const bool six = volley.way.to.isIpv6();
    const auto address = [&](const IpAddress& one) {
      return std::string(reinterpret_cast<const char*>(one.bytes().data()), six ? 16 : 4);
    };
    std::string error(8, '\0');
    error[0] = static_cast<char>(six ? (passed ? 3 : 1) : (passed ? 11 : 3));
    error[1] = static_cast<char>(passed ? 0 : six ? 4 : 3);
    error += about;
    std::string header;
    if (six) {
      header.assign(8, '\0');
      header[0] = 0x60;
      header[5] = static_cast<char>(error.size());
      header[6] = 58;
      header[7] = 60;
    } else {
      header.assign(12, '\0');
      header[0] = 0x45;
      header[3] = static_cast<char>(20 + error.size());
      header[8] = 60;
      header[9] = 1;
    }
    return header + address(six ? ip("fd02::1") : ip("10.0.0.1")) + address(*volley.way.from) + error;
  }
};

QTEST_APPLESS_MAIN(WayTest)
#include "way_test.moc"
