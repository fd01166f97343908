// Traces over real sockets and a real kernel: this process's network namespace, two routers and a server, each a
// namespace of its own in a row. What routers drop, refuse or cannot carry is found by both families and all methods.
#include <sched.h>
#include <unistd.h>

#include <QtTest>
#include <cstdlib>

#include "agent/trace/far_tools.h"
#include "agent/trace/traces.h"
#include "agent/trace/volley.h"

using namespace lvs;
using namespace lvs::trace;

namespace {

constexpr int kLongestMs = 60000;

std::int64_t wallMs() { return QDateTime::currentMSecsSinceEpoch(); }

void run(const std::string& command) { QVERIFY2(std::system(command.c_str()) == 0, command.c_str()); }

/// An order with names for its parts.
struct Wish {
  std::string to = {}, from = {}, service = {}, method = {};
  std::uint32_t port = 0, hops = 30, tries = 3, waitMs = 1000;
  bool ping = false, pathMtu = false;
  std::string realServer = {};
  bool hears = false, reply = false;
};
Result<Order> checked(const Wish& wish, const Cluster& cluster = {}) {
  return lookUp({wish.to, wish.from, wish.service, wish.method, wish.port, wish.hops, wish.tries, wish.waitMs,
                 wish.ping, wish.pathMtu, wish.realServer, wish.hears, wish.reply},
                cluster);
}

/// A network namespace that lives as long as this.
class Machine {
 public:
  Machine() {
    process_.start(QStringLiteral("unshare"), {QStringLiteral("--net"), QStringLiteral("sh"), QStringLiteral("-c"),
                                               QStringLiteral("echo; exec sleep 3000")});
    if (!process_.waitForReadyRead(20000)) qFatal("no network namespace");
    (*this)(
        "ip link set lo up; sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1 net.ipv4.icmp_ratelimit=0 "
        "net.ipv6.icmp.ratelimit=0 net.ipv4.conf.all.rp_filter=0 net.ipv4.conf.default.rp_filter=0 "
        "net.ipv6.conf.default.accept_dad=0");
  }
  ~Machine() {
    process_.kill();
    process_.waitForFinished();
  }
  std::string pid() const { return std::to_string(process_.processId()); }
  /// A shell's line there.
  void operator()(const std::string& line) const {
    run("nsenter --net=/proc/" + pid() + "/ns/net sh -ec '" + line + "'");
  }
  /// A packet filter; gone with heal().
  void filter(const std::string& hook, const std::string& rule) const {
    (*this)("nft \"add table inet dark; add chain inet dark way { type filter hook " + hook +
            " priority 0; }; add rule inet dark way " + rule + "\"");
  }
  void heal() const { (*this)("nft delete table inet dark"); }

 private:
  QProcess process_;
};

std::string textOf(const api::TraceHop& hop) {
  return std::to_string(hop.number) + ' ' +
         (hop.answers.empty() ? "*" : hop.answers.front().from + ' ' + hop.answers.front().what);
}

}  // namespace

class TraceTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    if (::geteuid() != 0) QSKIP("network namespaces take root");
    first_ = std::make_unique<Machine>();
    second_ = std::make_unique<Machine>();
    server_ = std::make_unique<Machine>();
    run("ip link set lo up; sysctl -qw net.ipv6.conf.default.accept_dad=0 net.ipv4.conf.default.rp_filter=0");
    run("ip link add eth0 type veth peer name eth0 netns " + first_->pid());
    (*first_)("ip link add eth1 type veth peer name eth0 netns " + second_->pid());
    (*second_)("ip link add eth1 type veth peer name eth0 netns " + server_->pid());
    run("ip addr add 10.1.0.2/24 dev eth0; ip addr add fd01::2/64 dev eth0 nodad; ip addr add 192.0.2.10/32 dev lo; "
        "ip link set eth0 up; ip route add default via 10.1.0.1; ip -6 route add default via fd01::1");
    (*first_)(
        "ip addr add 10.1.0.1/24 dev eth0; ip addr add fd01::1/64 dev eth0 nodad; ip addr add 10.2.0.1/24 dev eth1; "
        "ip addr add fd02::1/64 dev eth1 nodad; ip link set eth0 up; ip link set eth1 up; "
        "ip route add default via 10.2.0.2; ip -6 route add default via fd02::2; ip route add 192.0.2.10 via 10.1.0.2");
    (*second_)(
        "ip addr add 10.2.0.2/24 dev eth0; ip addr add fd02::2/64 dev eth0 nodad; ip addr add 10.3.0.1/24 dev eth1; "
        "ip addr add fd03::1/64 dev eth1 nodad; ip link set eth0 up; ip link set eth1 up; "
        "ip route add default via 10.2.0.1; ip -6 route add default via fd02::1");
    (*server_)(
        "ip addr add 10.3.0.9/24 dev eth0; ip addr add fd03::9/64 dev eth0 nodad; ip link set eth0 up; "
        "ip route add default via 10.3.0.1; ip -6 route add default via fd03::1");
    // Links need a moment before IPv6 goes over them.
    QTRY_VERIFY_WITH_TIMEOUT(std::system("ping -c 1 -W 1 fd03::9 >/dev/null 2>&1") == 0, kLongestMs);
    listening_.start(QStringLiteral("nsenter"),
                     {QStringLiteral("--net=/proc/%1/ns/net").arg(QString::fromStdString(server_->pid())),
                      QStringLiteral("busybox"), QStringLiteral("httpd"), QStringLiteral("-f"), QStringLiteral("-p"),
                      QStringLiteral("80"), QStringLiteral("-h"), QStringLiteral("/proc/self/ns")});
    QVERIFY(listening_.waitForStarted());
  }

  void cleanupTestCase() {
    listening_.kill();
    listening_.waitForFinished();
  }

  void theWayIsFound_data() {
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("method");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("last");
    QTest::newRow("UDP") << "10.3.0.9"
                         << "udp" << 0 << "port unreachable";
    QTest::newRow("ICMP") << "10.3.0.9"
                          << "icmp" << 0 << "reached";
    QTest::newRow("TCP, closed") << "10.3.0.9"
                                 << "tcp" << 81 << "connection refused";
    QTest::newRow("UDP, IPv6") << "fd03::9"
                               << "udp" << 0 << "port unreachable";
    QTest::newRow("ICMP, IPv6") << "fd03::9"
                                << "icmp" << 0 << "reached";
    QTest::newRow("TCP, closed, IPv6") << "fd03::9"
                                       << "tcp" << 81 << "connection refused";
  }

  void theWayIsFound() {
    QFETCH(QString, to);
    QFETCH(QString, method);
    QFETCH(int, port);
    QFETCH(QString, last);
    const api::Trace found =
        trace({.to = to.toStdString(), .method = method.toStdString(), .port = static_cast<std::uint32_t>(port)});
    const bool six = to.contains(QLatin1Char(':'));
    QCOMPARE(found.hops.size(), std::size_t{3});
    QCOMPARE(textOf(found.hops[0]), std::string(six ? "1 fd01::1 time exceeded" : "1 10.1.0.1 time exceeded"));
    QCOMPARE(textOf(found.hops[1]), std::string(six ? "2 fd02::2 time exceeded" : "2 10.2.0.2 time exceeded"));
    QCOMPARE(textOf(found.hops[2]), "3 " + (to + ' ' + last).toStdString());
    QCOMPARE(found.hops[0].answers.size(), std::size_t{3});
    QVERIFY(found.hops[0].answers[0].afterUs > 0);
    QVERIFY(found.reached && !found.fromElsewhere);
    QCOMPARE(found.from, std::string(six ? "fd01::2" : "10.1.0.2"));
    QVERIFY2(found.sentence.starts_with("reached " + to.toStdString() + " in 3 hops, "), found.sentence.c_str());
  }

  void anOpenPortIsReached() {
    QTRY_VERIFY_WITH_TIMEOUT(
        trace({.to = "10.3.0.9", .method = "tcp", .tries = 1}).hops.back().answers.front().what == "reached",
        kLongestMs);
  }

  void theDestinationAloneIsAsked() {
    for (const char* method : {"udp", "icmp", "tcp"}) {
      const api::Trace found =
          trace({.to = "10.3.0.9", .method = method, .port = method == std::string("icmp") ? 0U : 81U, .ping = true});
      QCOMPARE(found.hops.size(), std::size_t{1});
      QCOMPARE(found.hops[0].number, 0U);
      QVERIFY2(found.sentence.starts_with("10.3.0.9 answers 3 of 3, "), found.sentence.c_str());
    }
  }

  void aSilentHopIsPassed() {
    first_->filter("output", "icmp type time-exceeded drop");
    const api::Trace found = trace({.to = "10.3.0.9", .waitMs = 500});
    first_->heal();
    QCOMPARE(textOf(found.hops.at(0)), std::string("1 *"));
    QCOMPARE(found.hops[0].lost, 3U);
    QVERIFY(found.reached);
  }

  void aRouterThatDropsOneSourceIsNamed() {
    second_->filter("forward", "ip saddr 192.0.2.10 drop");
    const api::Trace spoofed = trace({.to = "10.3.0.9", .from = "192.0.2.10", .waitMs = 500});
    const api::Trace own = trace({.to = "10.3.0.9"});
    second_->heal();
    QCOMPARE(spoofed.sentence, std::string("stops after 10.2.0.2 (hop 2): nothing beyond it answers"));
    QCOMPARE(spoofed.hops.size(), std::size_t{30});
    QVERIFY(!spoofed.reached && !spoofed.fromElsewhere);
    QCOMPARE(spoofed.from, std::string("192.0.2.10"));
    QVERIFY(own.reached);
    QVERIFY(trace({.to = "10.3.0.9", .from = "192.0.2.10"}).reached);
  }

  void aRouterThatRefusesIsNamed_data() {
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("sentence");
    for (const char* method : {"udp", "icmp", "tcp"}) {
      QTest::addRow("%s", method) << "10.3.0.9" << method << "ip daddr 10.3.0.9 reject with icmp type admin-prohibited"
                                  << "stops after 10.2.0.2 (hop 2): administratively prohibited";
      QTest::addRow("%s, IPv6", method) << "fd03::9" << method
                                        << "ip6 daddr fd03::9 reject with icmpv6 type admin-prohibited"
                                        << "stops after fd02::2 (hop 2): administratively prohibited";
    }
    QTest::newRow("as nft does by itself") << "10.3.0.9"
                                           << "udp"
                                           << "ip daddr 10.3.0.9 reject"
                                           << "stops after 10.2.0.2 (hop 2): port unreachable";
  }

  void aRouterThatRefusesIsNamed() {
    QFETCH(QString, to);
    QFETCH(QString, method);
    QFETCH(QString, rule);
    QFETCH(QString, sentence);
    second_->filter("forward", rule.toStdString());
    const api::Trace found = trace({.to = to.toStdString(), .method = method.toStdString(), .waitMs = 500});
    second_->heal();
    QCOMPARE(QString::fromStdString(found.sentence), sentence);
    QVERIFY(!found.reached);
  }

  void theWidthOfTheWayIsFound_data() {
    QTest::addColumn<QString>("to");
    QTest::newRow("IPv4") << "10.3.0.9";
    QTest::newRow("IPv6") << "fd03::9";
  }

  void theWidthOfTheWayIsFound() {
    QFETCH(QString, to);
    const bool six = to.contains(QLatin1Char(':'));
    const Wish order{.to = to.toStdString(), .method = "icmp", .waitMs = 500, .pathMtu = true};
    api::Trace found = trace(order);
    QCOMPARE(found.mtu, 1500U);
    QVERIFY(found.mtuBy.empty() && !found.blackHole);
    (*first_)("ip link set eth1 mtu 1337");
    found = trace(order);
    QCOMPARE(found.mtu, 1337U);
    QCOMPARE(found.mtuBy, std::string(six ? "fd01::1" : "10.1.0.1"));
    // Whoever drops what is too large does not say so.
    first_->filter("output", six ? "icmpv6 type packet-too-big drop" : "icmp type destination-unreachable drop");
    found = trace(order);
    first_->heal();
    (*first_)("ip link set eth1 mtu 1500");
    QCOMPARE(found.mtu, 1337U);
    QVERIFY(found.blackHole && found.reached);
    QCOMPARE(found.vanishAfterHop, 1U);
    QVERIFY2(
        found.sentence.ends_with(std::string("packets of more than 1337 bytes vanish after ") +
                                 (six ? "fd01::1" : "10.1.0.1") + " (hop 1), and nobody says that they are too large"),
        found.sentence.c_str());
  }

  void anAddressOfSomebodyElseIsSentFrom() {
    // Its answers go to the address's owner; the probes themselves are on the way.
    (*first_)(
        "nft \"add table inet count; add chain inet count way { type filter hook forward priority 0; }; "
        "add rule inet count way ip saddr 198.51.100.7 counter\"");
    const api::Trace found = trace({.to = "10.3.0.9", .from = "198.51.100.7", .hops = 3, .tries = 1, .waitMs = 300});
    QVERIFY(found.fromElsewhere && !found.reached);
    QVERIFY2(found.sentence.ends_with("this director does not have 198.51.100.7 now: answers go to whoever has it"),
             found.sentence.c_str());
    (*first_)("nft list table inet count | grep -q \"packets [1-9]\"");
    (*first_)("nft delete table inet count");
  }

  void whatCannotBeSentIsSaid() {
    run("ip route add prohibit 203.0.113.1; ip route add unreachable 203.0.113.2");
    const std::string prohibited = trace({.to = "203.0.113.1"}).error;
    QVERIFY2(prohibited.starts_with("a route of this director prohibits 203.0.113.1"), prohibited.c_str());
    QCOMPARE(trace({.to = "203.0.113.2"}).error,
             std::string("a route of this director says that 203.0.113.2 is unreachable"));
    run("nft 'add table inet dark; add chain inet dark way { type filter hook output priority 0; }; "
        "add rule inet dark way ip daddr 10.3.0.9 drop'");
    const api::Trace dropped = trace({.to = "10.3.0.9"});
    run("nft delete table inet dark");
    QCOMPARE(dropped.error, std::string("this director's own packet filter drops what goes to 10.3.0.9"));
    QVERIFY(!dropped.running && dropped.hops.empty());
  }

  void aNeighbourThatDoesNotAnswerIsNamed() {
    const api::Trace found = trace({.to = "10.1.0.77", .hops = 2, .waitMs = 5000});
    QCOMPARE(
        found.sentence,
        std::string(
            "no packet to 10.1.0.77 leaves this machine: nobody on the link answers for its address or the router's"));
  }

  void fewRunAtOnce() {
    Traces traces(wallMs);
    const Wish slow{.to = "10.1.0.77", .method = "udp", .hops = 64, .tries = 5, .waitMs = 5000};
    std::vector<std::uint64_t> ids;
    for (std::size_t i = 0; i < Traces::kMostRunning; ++i) {
      const auto begun = traces.begin(*checked(slow));
      QVERIFY2(begun.ok(), begun.message().c_str());
      ids.push_back(begun->id);
    }
    QCOMPARE(traces.begin(*checked(slow)).message(), std::string("this director runs 4 traces already"));
    QVERIFY(traces.end(ids[0]).has_value());
    QVERIFY(!traces.reading(ids[0]) && !traces.end(ids[0]));
    bool begun = false;
    QTRY_VERIFY_WITH_TIMEOUT((begun = begun || traces.begin(*checked(slow)).ok()), kLongestMs);
  }

  void whatNobodyAsksForEnds() {
    auto order = *checked({.to = "10.1.0.77", .hops = 64, .tries = 5, .waitMs = 5000});
    order.patience = std::chrono::milliseconds(300);
    Tracer tracer(std::move(order), wallMs);
    QTRY_VERIFY_WITH_TIMEOUT(!tracer.running(), 4000);
    QVERIFY(tracer.reading().sentence.find("it was ended before") != std::string::npos);
  }

  void ordersAreChecked_data() {
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const Wish& order, const char* expected) {
      Cluster cluster;
      VirtualService& web = cluster.virtualServices.emplace_back();
      web.name = "web";
      web.address = IpAddress::parse("192.0.2.10");
      web.port = 443;
      cluster.virtualServices.emplace_back().name = "marked";
      cluster.virtualServices.back().fwmark = 5;
      const auto found = checked(order, cluster);
      QTest::newRow(name) << QByteArray::fromStdString(found ? describe(*found) : found.message())
                          << QByteArray(expected);
    };
    row("an address", {.to = "10.3.0.9"}, "udp to 10.3.0.9 port 33434");
    row("TCP", {.to = "10.3.0.9", .method = "tcp", .pathMtu = true}, "tcp to 10.3.0.9 port 80, path MTU");
    row("a service", {.service = "web"}, "tcp to 192.0.2.10 port 443");
    row("a service by UDP", {.service = "web", .method = "udp"}, "udp to 192.0.2.10 port 33434");
    row("from a service", {.to = "10.3.0.9", .service = "web", .ping = true},
        "ping udp to 10.3.0.9 port 33434 from 192.0.2.10");
    row("nothing", {}, "name an address, or a service");
    row("no address", {.to = "somewhere"}, "'somewhere' is no IP address");
    row("everybody", {.to = "224.0.0.1"}, "'224.0.0.1' is no single machine's address");
    row("of one link", {.to = "fe80::1"}, "'fe80::1' belongs to one link: there is no way to trace");
    row("two families", {.to = "fd03::9", .from = "10.1.0.2"}, "'10.1.0.2' is of the other family than 'fd03::9'");
    row("an odd method", {.to = "10.3.0.9", .method = "sctp"}, "found 'sctp', allowed are udp, icmp and tcp");
    row("a port of ICMP", {.to = "10.3.0.9", .method = "icmp", .port = 7}, "echo requests have no port");
    row("too far", {.to = "10.3.0.9", .hops = 65}, "found 65, allowed are 1 to 64");
    row("too often", {.to = "10.3.0.9", .tries = 6}, "found 6, allowed are 1 to 5");
    row("too hasty", {.to = "10.3.0.9", .waitMs = 99}, "found 99, allowed are 100 to 5000");
    row("no service", {.service = "none"}, "the document in force has no virtual service 'none'");
    row("a mark", {.service = "marked"}, "'marked' takes packets by their firewall mark and has no address: name one");
    row("no real server", {.to = "10.3.0.9", .realServer = "r9"}, "the document in force has no real server 'r9'");
    row("listening", {.to = "10.3.0.9", .from = "192.0.2.10", .method = "icmp", .hears = true},
        "icmp to 10.3.0.9 from 192.0.2.10, only listened for");
    row("listening for nobody", {.to = "10.3.0.9", .hears = true}, "name the address that answers come to");
    row("a reply of UDP", {.to = "10.3.0.9", .from = "192.0.2.10", .hears = true, .reply = true},
        "a reply is one of tcp");
    row("a director's reply", {.to = "10.3.0.9", .from = "192.0.2.10", .method = "tcp", .reply = true},
        "replies are sent by real servers, from a service's address");
  }

  void ordersAreChecked() {
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, expected);
    QCOMPARE(said, expected);
  }

  void noWayOntoARealServerIsSaid() {
    auto order = *checked({.to = "10.3.0.9"});
    order.realServer.emplace().name = "r1";
    const Tracer tracer(std::move(order), wallMs, [](const RealServer&, realserver::SshFailure& failure) {
      failure.host = "10.3.0.9";
      failure.reason = "nobody is there";
      return std::unique_ptr<realserver::Ssh>();
    });
    QTRY_VERIFY_WITH_TIMEOUT(!tracer.running(), kLongestMs);
    QCOMPARE(tracer.reading().error, std::string("no SSH connection to 10.3.0.9: nobody is there"));
    QCOMPARE(tracer.reading().realServer, std::string("r1"));
  }

  void aVolleyIsHeard_data() {
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QString>("method");
    QTest::addColumn<bool>("six");
    QTest::addColumn<bool>("reply");
    QTest::addColumn<QString>("drops");
    QTest::addColumn<QString>("last");
    const QString two = QStringLiteral("2 10.2.0.2 time exceeded");
    QTest::newRow("perl, ICMP") << "perl"
                                << "icmp" << false << false << ""
                                << "3 10.3.0.9 reached";
    QTest::newRow("perl, UDP") << "perl"
                               << "udp" << false << false << ""
                               << "3 10.3.0.9 port unreachable";
    QTest::newRow("perl, SYN") << "perl"
                               << "tcp" << false << false << ""
                               << "3 10.3.0.9 connection refused";
    QTest::newRow("perl, SYN+ACK") << "perl"
                                   << "tcp" << false << true << ""
                                   << "3 10.3.0.9 reached";
    QTest::newRow("python, ICMP, IPv6") << "python3"
                                        << "icmp" << true << false << ""
                                        << "3 fd03::9 reached";
    QTest::newRow("perl, UDP, IPv6") << "perl"
                                     << "udp" << true << false << ""
                                     << "3 fd03::9 port unreachable";
    QTest::newRow("python, SYN, IPv6") << "python3"
                                       << "tcp" << true << false << ""
                                       << "3 fd03::9 connection refused";
    QTest::newRow("dropped by its source") << "python3"
                                           << "icmp" << false << false << "ip saddr 192.0.2.10 drop" << two;
    QTest::newRow("a firewall that has seen nothing of it") << "perl"
                                                            << "tcp" << false << true << "ct state invalid drop" << two;
    QTest::newRow("it lets new ones pass") << "perl"
                                           << "tcp" << false << false << "ct state invalid drop"
                                           << "3 10.3.0.9 connection refused";
  }

  void aVolleyIsHeard() {
    QFETCH(QString, tool);
    QFETCH(QString, method);
    QFETCH(bool, six);
    QFETCH(bool, reply);
    QFETCH(QString, drops);
    QFETCH(QString, last);
    if (!QFile::exists(QStringLiteral("/usr/bin/") + tool)) QSKIP("it is not installed here");
    if (!drops.isEmpty()) second_->filter("forward", drops.toStdString());
    auto order = *checked({.to = six ? "fd03::9" : "10.3.0.9",
                           .from = six ? "fd01::2" : "192.0.2.10",
                           .method = method.toStdString(),
                           .port = method == QStringLiteral("icmp") ? 0U : 33434U,
                           .hops = 6,
                           .tries = 2,
                           .hears = true});
    order.reply = reply;
    const Volley volley{order.way, order.hops, order.tries, order.reply};
    Tracer tracer(std::move(order), wallMs);
    QTest::qWait(500);  // until it listens
    const QTemporaryDir folder;
    run("ln -s /usr/bin/" + tool.toStdString() + " " + folder.path().toStdString() + "/");
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), folder.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-s")});
    // Where this computer has both, the one that the row names.
    QByteArray script = QByteArray::fromStdString(scriptOf(volley));
    script.replace(":/usr/sbin:/sbin:/usr/libexec", "");
    process.write(script);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(kLongestMs));
    VolleyWords words;
    words.feed(process.readAllStandardOutput().toStdString());
    if (!drops.isEmpty()) second_->heal();
    QVERIFY2(words.sent() && words.tool() == tool.toStdString(), words.problemOn("r1").c_str());
    const std::size_t hops = last.left(1).toUInt();
    QTRY_VERIFY_WITH_TIMEOUT(tracer.reading().hops.size() >= hops, kLongestMs);
    QTRY_COMPARE_WITH_TIMEOUT(tracer.reading().hops.front().answers.size(), std::size_t{2}, kLongestMs);
    QTest::qWait(300);  // whether more comes than should
    tracer.end();
    QTRY_VERIFY_WITH_TIMEOUT(!tracer.running(), kLongestMs);
    QCOMPARE(QString::fromStdString(textOf(tracer.reading().hops.back())), last);
  }

  void otherMachinesToolsDoTheSame_data() {
    QTest::addColumn<QStringList>("shell");
    QTest::addColumn<bool>("busybox");
    QTest::newRow("ping, dash") << QStringList{"/bin/dash", "-s"} << false;
    QTest::newRow("ping, bash") << QStringList{"/bin/bash", "-s"} << false;
    QTest::newRow("busybox's traceroute") << QStringList{"/bin/sh", "-s"} << true;
  }

  void otherMachinesToolsDoTheSame() {
    QFETCH(QStringList, shell);
    QFETCH(bool, busybox);
    run("ip route flush cache");  // ping -M do believes what the kernel remembers of the way
    const QTemporaryDir folder;
    for (const char* name : {"ping", "sed", "timeout", "sleep"})
      run("ln -s $(command -v " + std::string(name) + ") " + folder.path().toStdString() + "/");
    if (busybox) run("ln -s $(command -v busybox) " + folder.path().toStdString() + "/traceroute");
    FarOrder order;
    order.way.method = busybox ? Method::udp : Method::icmp;
    order.way.to = *IpAddress::parse("10.3.0.9");
    order.way.from = IpAddress::parse("192.0.2.10");
    order.way.port = 33434;
    const auto ask = [&](const std::string& script) {
      QProcess process;
      auto environment = QProcessEnvironment::systemEnvironment();
      environment.insert(QStringLiteral("PATH"), folder.path());
      process.setProcessEnvironment(environment);
      process.start(QStandardPaths::findExecutable(shell[0]), shell.mid(1));
      process.write(QByteArray::fromStdString(script));
      process.closeWriteChannel();
      if (!process.waitForFinished(kLongestMs)) qFatal("it does not end");
      FarWords words(order.way.to);
      words.feed(process.readAllStandardOutput().toStdString());
      words.end();
      return words;
    };
    const FarWords words = ask(farCourse(order));
    QCOMPARE(words.tool(), std::string(busybox ? "busybox" : "ping"));
    const auto hops = words.hops();
    QVERIFY2(hops.size() == 3, words.noise().c_str());
    QCOMPARE(hops[0].answers.front().from.toString(), std::string("10.1.0.1"));
    QCOMPARE(hops[1].answers.front().what, std::string("time exceeded"));
    QCOMPARE(hops[1].answers.size() + hops[1].lost, std::size_t{3});
    QVERIFY(reached(hops));
    if (busybox) return;
    order.way.method = Method::tcp;
    QCOMPARE(ask(farCourse(order)).problem(), std::string("traceroute"));
    order.tries = 2;
    const FarWords sizes = ask(farSizes(order, {65535, 1500, 1000}));
    QVERIFY(sizes.answerTo(65535) && sizes.answerTo(65535)->own);
    QCOMPARE(sizes.answerTo(65535)->mtu, 1500U);
    QVERIFY(sizes.answerTo(1500)->meaning == Meaning::reached && sizes.answerTo(1000)->meaning == Meaning::reached);
  }

 private:
  static api::Trace trace(const Wish& wish) {
    auto order = checked(wish);
    if (!order) qFatal("%s", order.message().c_str());
    const Tracer tracer(std::move(*order), wallMs);
    if (!QTest::qWaitFor([&] { return !tracer.reading().running; }, kLongestMs)) qFatal("it does not end");
    return tracer.reading();
  }

  std::unique_ptr<Machine> first_, second_, server_;
  QProcess listening_;
};

int main(int count, char** arguments) {
  if (::geteuid() == 0 && ::unshare(CLONE_NEWNET) != 0) return 1;
  QCoreApplication app(count, arguments);
  TraceTest test;
  return QTest::qExec(&test, count, arguments);
}
#include "trace_test.moc"
