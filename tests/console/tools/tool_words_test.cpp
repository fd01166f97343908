// What the single tools say without a window: whether a filter holds and why not, what an interface carries, the rows
// and command lines of traces.
#include <QTest>

#include "common/model/codec.h"
#include "common/packets/filter.h"
#include "console/tools/filter_check.h"
#include "console/tools/rates.h"
#include "console/tools/trace_words.h"
#include "tests/common/broken_documents.h"

using namespace lvs;
using namespace lvs::tools;

namespace {

Cluster example() { return *loadCluster(test::fileText(LVS_TEST_DATA "/two-data-centres.json")); }

}  // namespace

class ToolWordsTest : public QObject {
  Q_OBJECT
 private slots:
  void filtersThatHold_data() {
    QTest::addColumn<QString>("filter");
    for (const char* one :
         {"", "  ", "host 192.0.2.1", "net 10.9 or net 192.0.2.0/24", "tcp port 80 and not arp", "port http",
          "ip proto 4 and ip[32:4] = 0xcb007107", "ip proto \\tcp", "src host 2001:db8::1", "net 2001:db8::/32",
          "ether host 00:11:22:33:44:55", "portrange 80-89", "tcp[tcpflags] & (tcp-syn|tcp-rst) != 0",
          "!(udp port 53) && (icmp || icmp6)", "tcp[13:1] & 0x02 != 0", "vrrp", "greater 1500"})
      QTest::newRow(one) << QString::fromLatin1(one);
    for (const FilterExample& one : filterExamples())
      if (one.expression != QLatin1String("A and B")) QTest::newRow(qPrintable(one.expression)) << one.expression;
    const Cluster cluster = example();
    for (const VirtualService& service : cluster.virtualServices) {
      const auto filter = packets::captureFilter(cluster, service, IpAddress::parse("203.0.113.7"));
      QTest::newRow(service.name.c_str()) << QString::fromStdString(filter);
    }
  }
  void filtersThatHold() {
    QFETCH(const QString, filter);
    QVERIFY2(whatIsWrong(filter).isEmpty(), qPrintable(whatIsWrong(filter)));
  }

  void mistakesAreNamed_data() {
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* filter, const char* named) {
      QTest::newRow(filter) << QString::fromLatin1(filter) << QString::fromLatin1(named);
    };
    row("tpc port 80", "\"tpc\" is no word of filters");
    row("host 192.0.2.1 adn port 80", "\"adn\" is no word");
    row("TCP port 80", "\"TCP\" is written \"tcp\"");
    row("(tcp port 80", "A \"(\" is opened and not closed");
    row("tcp port 80)", "A \")\" closes what was never opened");
    row("ip[9 = 4", "A \"[\" is opened");
    row("host 192.0.2.300", "\"192.0.2.300\" is no address");
    row("host 10.0.0.1.5", "\"10.0.0.1.5\" is no address");
    row("tcp port 80 and", "no whole condition");
    row("host 192.0.2.1 tcp port 80", "After \"host 192.0.2.1\" the rest makes no sense: \"tcp port 80\"");
    row("port 99999", "libpcap says");
    row("port eighty", "libpcap says");
    row("tcp and udp", "No packet can be all of this");
    row("arp and tcp port 80", "No packet can be all of this");
  }
  void mistakesAreNamed() {
    QFETCH(const QString, filter);
    QFETCH(const QString, named);
    QVERIFY2(whatIsWrong(filter).contains(named), qPrintable(whatIsWrong(filter)));
  }

  /// A half-typed name must not go out to a name server.
  void noNameOfAMachineIsLookedUp() {
    for (const char* filter : {"host localhost", "net loopback", "src www.example.org", "gateway router"})
      QVERIFY2(whatIsWrong(QString::fromLatin1(filter)).contains(QStringLiteral("named by their addresses")), filter);
  }

  void aFilterThatIsTooLongIsRefused() {
    QString filter = QStringLiteral("port 1");
    while (filter.size() <= kMostFilterBytes) filter += QStringLiteral(" or port 1");
    QVERIFY(whatIsWrong(filter).contains(QStringLiteral("8192")));
  }

  void whatAnInterfaceCarriesIsSaidForASecond() {
    api::Interface before, now;
    before.rxPackets = 100;
    now.rxPackets = 350;
    now.rxBytes = 125'000;
    now.txPackets = 1;
    const auto rates = ratesOf(before, now, 500);
    QVERIFY(rates);
    QCOMPARE(rates->inPackets, 500.0);
    QCOMPARE(rates->inBits, 2e6);
    QCOMPARE(rates->outPackets, 2.0);
    QVERIFY(!ratesOf(now, before, 500));  // it was made anew
    QVERIFY(!ratesOf(before, now, 0));
    QLocale::setDefault(QLocale::c());
    const QString thin = QChar(0x202f);
    QCOMPARE(bitRate(999.7), QStringLiteral("1.0") + thin + QStringLiteral("kbit/s"));
    QCOMPARE(bitRate(2e6), QStringLiteral("2.0") + thin + QStringLiteral("Mbit/s"));
    QCOMPARE(bitRate(7e12), QStringLiteral("7000") + thin + QStringLiteral("Gbit/s"));
    QCOMPARE(bitRate(0), QStringLiteral("0") + thin + QStringLiteral("bit/s"));
  }

  void theCommandLineIsTheOneThatDoesTheSame() {
    const Cluster cluster = example();
    api::TraceOrder order;
    QCOMPARE(commandLine(order, cluster), QString());
    order.to = "203.0.113.7";
    order.from = "192.168.1.214";
    QCOMPARE(commandLine(order, cluster), QStringLiteral("traceroute -n -q 3 -w 1 -m 30 -s 192.168.1.214 203.0.113.7"));
    order.method = "tcp";
    order.port = 80;
    order.realServer = "rproxy1";
    QVERIFY2(commandLine(order, cluster).endsWith(QStringLiteral("-s 192.168.1.214 -T -p 80 203.0.113.7'")),
             qPrintable(commandLine(order, cluster)));
    QVERIFY(commandLine(order, cluster).startsWith(QStringLiteral("ssh ")));
    order.realServer.clear();
    order.ping = true;
    QCOMPARE(commandLine(order, cluster), QStringLiteral("nc -n -v -z -w 1 -s 192.168.1.214 203.0.113.7 80"));
    order.method = "icmp";
    order.port = 0;
    order.pathMtu = true;
    QCOMPARE(commandLine(order, cluster),
             QStringLiteral("ping -n -c 3 -W 1 -I 192.168.1.214 203.0.113.7; ping -n -c 1 -M do -s 1472 -I "
                            "192.168.1.214 203.0.113.7"));
  }

  void aHopSaysWhoAnswersAndWhat() {
    const auto names = namesOf(example());
    api::Trace trace;
    trace.to = "192.168.1.14";
    trace.method = "udp";
    const auto row = [&](api::TraceHop hop) { return rowOf(trace, hop, names); };
    const HopRow passed = row({1, {{"10.0.0.1", 310, "time exceeded", 0}, {"10.0.0.1", 0, "time exceeded", 0}}, 1});
    QCOMPARE(passed.mark, Mark::passed);
    QCOMPARE(passed.ms, std::vector<double>{0.31});
    QVERIFY(passed.remark.isEmpty() && passed.lost == 1 && passed.answered == 2);
    QCOMPARE(row({2, {}, 3}).mark, Mark::silent);
    QCOMPARE(row({2, {}, 3}).remark, QStringLiteral("no answer"));
    const HopRow stopped = row({3, {{"10.0.0.9", 900, "administratively prohibited", 0}}, 0});
    QCOMPARE(stopped.mark, Mark::stopped);
    QCOMPARE(stopped.remark, QStringLiteral("administratively prohibited"));
    const HopRow there = row({4, {{"192.168.1.14", 900, "port unreachable", 0}}, 0});
    QCOMPARE(there.mark, Mark::reached);
    QCOMPARE(there.name, QStringLiteral("rproxy1"));
    QVERIFY(there.remark.isEmpty());
    // What the destination itself forbids has come to it.
    QCOMPARE(row({4, {{"192.168.1.14", 900, "administratively prohibited", 0}}, 0}).mark, Mark::reached);
    const HopRow narrow = row({2, {{"10.0.0.5", 400, "fragmentation needed", 1400}}, 0});
    QCOMPARE(narrow.mark, Mark::narrow);
    QCOMPARE(narrow.remark, QStringLiteral("lets at most 1400 bytes through"));
    trace.mtu = 1480;
    trace.blackHole = true;
    trace.vanishAfterHop = 1;
    QCOMPARE(row({1, {{"10.0.0.1", 310, "time exceeded", 0}}, 0}).remark,
             QStringLiteral("packets of more than 1480 bytes vanish after it"));
    QCOMPARE(row({2, {{"10.0.0.1", 310, "time exceeded", 0}}, 0}).mark, Mark::passed);
  }
};

QTEST_MAIN(ToolWordsTest)
#include "tool_words_test.moc"
