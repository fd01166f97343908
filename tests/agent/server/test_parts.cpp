// Small pure parts of the agent: limits, command line, log lines, digests, metrics.
#include <QtTest>
#include <set>
#include <sstream>

#include "agent/log/audit.h"
#include "agent/log/log.h"
#include "agent/security/digest.h"
#include "agent/server/limits.h"
#include "agent/server/metrics.h"
#include "agent/server/options.h"

using namespace lvs;
using namespace lvs::server;
using namespace std::chrono_literals;

class PartsTest : public QObject {
  Q_OBJECT
 private slots:
  void bookBoundsStrangersClientsAndAll() {
    ConnectionBook book;
    for (unsigned i = 0; i < kMostStrangersPerSource; ++i) QVERIFY(book.enter("a"));
    QVERIFY(!book.enter("a"));
    QVERIFY(book.enter("b"));
    QVERIFY(book.introduce("a", "ann"));
    QVERIFY(book.enter("a"));
    for (unsigned i = 1; i < kMostPerClient; ++i) QVERIFY(book.introduce("a", "ann"));
    QVERIFY(!book.introduce("a", "ann"));
    book.leaveClient("ann");
    QVERIFY(book.introduce("a", "ann"));
    unsigned more = 0;
    while (book.enter("s" + std::to_string(more))) ++more;
    QCOMPARE(book.total(), kMostConnections);
  }

  void seatsGiveThemselvesBack() {
    ConnectionBook book;
    {
      QVERIFY(book.enter("a"));
      Seat first(book, "a");
      QVERIFY(book.enter("a"));
      Seat second(book, "a");
      QVERIFY(second.introduce("ann"));
      Seat moved(std::move(second));
      QCOMPARE(book.total(), 2U);
    }
    QCOMPARE(book.total(), 0U);
  }

  void throttleLetsAFewThrough() {
    Throttle throttle(3, 10s);
    Throttle::Time now{1h};
    for (int i = 0; i < 3; ++i) QVERIFY(throttle.pass(now));
    for (int i = 0; i < 100; ++i) QVERIFY(!throttle.pass(now + 9s));
    QVERIFY(throttle.pass(now + 10s));
    QCOMPARE(throttle.takeHeldBack(), 100U);
    QCOMPARE(throttle.takeHeldBack(), 0U);
    QVERIFY(!throttle.pass(now + 11s));
    QVERIFY(throttle.pass(now + 3600s));
  }

  void largeTransfersGetMoreTime() {
    QCOMPARE(transferTime(0), 30s);
    QCOMPARE(transferTime(16U << 20U), 30s + 256s);
  }

  void commandLine_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("fault");
    QTest::newRow("run") << QStringList{"run"} << "";
    QTest::newRow("all of run") << QStringList{"run",     "--name", "a",           "--listen=[::1]:7443",
                                               "--state", "/x",     "--log-level", "debug"}
                                << "";
    QTest::newRow("port alone") << QStringList{"run", "--listen", "7443"} << "";
    QTest::newRow("star") << QStringList{"run", "--listen", "*:7443"} << "";
    QTest::newRow("unknown command") << QStringList{"walk"} << "there is no command 'walk'";
    QTest::newRow("unknown flag") << QStringList{"run", "--fast"} << "there is no flag '--fast'";
    QTest::newRow("no value") << QStringList{"run", "--name"} << "--name needs a value";
    QTest::newRow("empty value") << QStringList{"run", "--name="} << "an empty value is not allowed";
    QTest::newRow("level") << QStringList{"run", "--log-level", "loud"}
                           << "--log-level takes error, warning, info or debug, not 'loud'";
    QTest::newRow("never verify") << QStringList{"run", "--verify-every", "0"} << "";
    QTest::newRow("verify without end") << QStringList{"run", "--verify-every", "1"}
                                        << "--verify-every takes 5 to 86400 seconds, or 0 for never, not '1'";
    QTest::newRow("listen") << QStringList{"run", "--listen", "somewhere"}
                            << "--listen takes ADDRESS:PORT, [ADDRESS]:PORT or :PORT, not 'somewhere'";
    QTest::newRow("listen on a name") << QStringList{"run", "--listen", "host:1"}
                                      << "--listen takes ADDRESS:PORT, [ADDRESS]:PORT or :PORT, not 'host:1'";
    QTest::newRow("role") << QStringList{"pair", "--role", "king"}
                          << "--role takes viewer, operator or administrator, not 'king'";
    QTest::newRow("minutes") << QStringList{"pair", "--valid-minutes", "0"}
                             << "--valid-minutes takes 1 to 10080, not '0'";
    QTest::newRow("check needs a file") << QStringList{"check"} << "check needs a FILE";
    QTest::newRow("too much") << QStringList{"run", "fast"} << "'fast' is one argument too many";
  }
  void commandLine() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, fault);
    std::vector<std::string> given;
    for (const QString& argument : arguments) given.push_back(argument.toStdString());
    const auto options = parseOptions(given, {});
    QCOMPARE(QString::fromStdString(options.message()), fault);
  }

  void flagsWinOverTheEnvironment() {
    const Environment environment =
        parseDefaults("# comment\nLVS_AGENT_NAME=\"a\"\n LVS_AGENT_STATE=/s \nLVS_AGENT_LISTEN=[::1]:9\n");
    auto options = parseOptions({"run"}, environment);
    QCOMPARE(options->name, std::string("a"));
    QCOMPARE(options->state, std::filesystem::path("/s"));
    QCOMPARE(options->listen.host, std::string("::1"));
    options = parseOptions({"run", "--name", "b"}, environment);
    QCOMPARE(options->name, std::string("b"));
    QCOMPARE(parseOptions({"run"}, {{"LVS_AGENT_LISTEN", "x"}}).message().substr(0, 17),
             std::string("LVS_AGENT_LISTEN:"));
    QCOMPARE(parseOptions({"run", "--help"}, {})->command, Command::help);
    QCOMPARE(parseOptions({}, {})->command, Command::help);
  }

  void logLinesCannotBeForged() {
    QCOMPARE(log::formatLine("what", {{"key", "value"}, {"two", "two words"}, {"none", ""}}),
             std::string("what key=value two=\"two words\" none=\"\""));
    QCOMPARE(log::formatLine("a", {{"b", "c\nerror: d\x1b[0m\""}}), std::string("a b=\"c\\nerror: d\\x1b[0m\\\"\""));
    QCOMPARE(log::formatLine("x\ny", {}), std::string("x\\ny"));
    QVERIFY(log::toJsonLine({1, "a\nb", "", "", "", ""}).find('\n') == std::string::npos);
  }

  void digestsAndTokens() {
    // FIPS 180-2, appendix B.1; RFC 4648, 10.
    QCOMPARE(security::sha256Hex("abc"),
             std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(security::base64Url("foobar"), std::string("Zm9vYmFy"));
    QCOMPARE(security::base64Url("fooba"), std::string("Zm9vYmE"));
    QCOMPARE(security::base64Url("\xfb\xff"), std::string("-_8"));
    QCOMPARE(security::base64Url(security::randomBytes(32)).size(), 43U);
    QVERIFY(security::isHexDigest(std::string(64, 'f')));
    QVERIFY(!security::isHexDigest(std::string(64, 'F')));
    QVERIFY(!security::isHexDigest(std::string(63, 'f')));
  }

  void uriPartsAreEncoded() { QCOMPARE(encoded("a b&c=\xc3\xa4"), std::string("a%20b%26c%3D%C3%A4")); }

  void metricsEscapeLabels() {
    api::Status status;
    status.name = "a\"b\\c\nd";
    const std::string text = metricsText(status, nullptr, {}, {{"x_total", "help", "counter", 3}});
    QVERIFY(text.find("director=\"a\\\"b\\\\c\\nd\"") != std::string::npos);
    QVERIFY(text.find("# TYPE lvs_agent_x_total counter\nlvs_agent_x_total 3\n") != std::string::npos);
  }

  void metricsTellOfHealthAndMaintenance() {
    api::Health health;
    api::CheckState check;
    check.id = "a\"b@10.0.0.5:80";
    check.check = "a\"b";
    check.server = "web\\1";
    check.state = "held";
    check.latencyMicroseconds = 2500;
    health.checks = {check};
    api::ServicePlace place;
    place.service = "ht\ntp";
    place.quorum = false;
    place.weight = 3;
    place.needed = 4;
    place.servers = {{"web1", "in", 3, 5, "", ""}, {"web1", "out", 0, 5, "", ""}, {"web1", "out", 0, 5, "x@y", ""}};
    health.services = {place};
    api::Maintenance maintenance;
    maintenance.entries.resize(3);
    maintenance.entries[0].phase = maintenance.entries[1].phase = "draining";
    maintenance.entries[2].phase = "weight";
    const std::string text = healthMetricsText(health, {12, 3, 1, 9}, maintenance);
    for (const char* line :
         {"lvs_agent_checks_run_total 12\n", "lvs_agent_checks_failed_total 3\n", "lvs_agent_checks_late_total 1\n",
          "lvs_check_up{check=\"a\\\"b\",server=\"web\\\\1\",id=\"a\\\"b@10.0.0.5:80\"} 0\n",
          "id=\"a\\\"b@10.0.0.5:80\"} 0.0025", "lvs_service_quorum_lost{service=\"ht\\ntp\"} 1\n",
          "lvs_service_weight_needed{service=\"ht\\ntp\"} 4\n",
          "lvs_server_in_service{service=\"ht\\ntp\",server=\"web1\",check=\"\"} 1\n",
          "lvs_server_weight{service=\"ht\\ntp\",server=\"web1\",check=\"\"} 3\n",
          "lvs_server_state{service=\"ht\\ntp\",server=\"web1\",check=\"x@y\",state=\"out\"} 1\n",
          "lvs_server_state{service=\"ht\\ntp\",server=\"web1\",check=\"x@y\",state=\"in\"} 0\n",
          "lvs_maintenance_entries{phase=\"draining\"} 2\n", "lvs_maintenance_entries{phase=\"out\"} 0\n",
          "lvs_maintenance_entries{phase=\"weight\"} 1\n"})
      QVERIFY2(text.find(line) != std::string::npos, (std::string(line) + " is not in " + text).c_str());
    // A reader refuses all of it when a series stands there twice.
    std::set<std::string> series;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
      if (!line.starts_with('#')) QVERIFY2(series.insert(line.substr(0, line.rfind(' '))).second, line.c_str());
    }
  }
};

QTEST_APPLESS_MAIN(PartsTest)
#include "test_parts.moc"
