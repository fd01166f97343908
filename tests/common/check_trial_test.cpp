// What is asked when somebody tries a health check: whom, by which port, and what the body may say.
#include <QTest>

#include "common/model/check_trial.h"
#include "tests/common/full_document.h"

using namespace lvs;

namespace {

HealthCheck checkOf(CheckType type, std::optional<std::uint16_t> port = std::nullopt) {
  HealthCheck check;
  check.name = "alive";
  check.type = type;
  check.port = port;
  return check;
}

VirtualService serviceOf(const std::string& name, const char* vip, std::uint16_t port, const std::string& check) {
  VirtualService service;
  service.name = name;
  service.address = IpAddress::parse(vip);
  service.port = port;
  service.healthCheck = check;
  service.realServers.emplace_back().server = "web1";
  return service;
}

Cluster sample() {
  Cluster cluster;
  RealServer& server = cluster.realServers.emplace_back();
  server.name = "web1";
  server.address = *IpAddress::parse("10.0.0.5");
  server.address6 = IpAddress::parse("fd00::5");
  cluster.virtualServices = {serviceOf("http", "10.0.0.100", 80, "alive"), serviceOf("http6", "fd00::100", 80, "alive"),
                             serviceOf("again", "10.0.0.101", 80, "alive"),
                             serviceOf("https", "10.0.0.100", 443, "other")};
  return cluster;
}

QStringList places(const Cluster& cluster, const HealthCheck& check) {
  QStringList all;
  for (const CheckTrial& trial : trialsOf(cluster, check, cluster.realServers.front()))
    all << QString::fromStdString(Endpoint{trial.address.toString(), portOf(trial)}.toString());
  return all;
}

}  // namespace

class CheckTrialTest : public QObject {
  Q_OBJECT
 private slots:
  void everyFieldSurvivesTheRoundTrip() {
    for (const HealthCheck& check : test::fullDocument().healthChecks) {
      const CheckTrial trial{check, "web1", *IpAddress::parse("10.0.0.5"), 8080};
      const auto read = parseCheckTrial(serialiseCheckTrial(trial));
      QVERIFY2(read.ok(), (read.ok() ? "" : check.name + read.errors()[0].pointer + ": " + read.message()).c_str());
      QVERIFY(read->check == check && read->server == "web1" && read->address == trial.address && read->port == 8080);
    }
  }

  void servicesSayWhomToAsk() {
    QCOMPARE(places(sample(), checkOf(CheckType::tcp)), (QStringList{"10.0.0.5:80", "[fd00::5]:80"}));
    QCOMPARE(places(sample(), checkOf(CheckType::tcp, 9000)), (QStringList{"10.0.0.5:9000", "[fd00::5]:9000"}));
    QCOMPARE(places(sample(), checkOf(CheckType::icmp)), (QStringList{"10.0.0.5:0", "[fd00::5]:0"}));
  }

  void aCheckOfNoServiceAsksWhereTheServerServes() {
    HealthCheck check = checkOf(CheckType::tcp);
    check.name = "new";
    QCOMPARE(places(sample(), check), (QStringList{"10.0.0.5:80", "[fd00::5]:80", "10.0.0.5:443"}));
    Cluster idle = sample();
    idle.virtualServices.clear();
    QCOMPARE(places(idle, check), QStringList{"10.0.0.5:0"});
    QCOMPARE(places(idle, checkOf(CheckType::tcp, 25)), QStringList{"10.0.0.5:25"});
  }

  void faultsPointIntoTheBody_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("pointer");
    const auto row = [](const char* name, const char* body, const char* pointer) {
      QTest::newRow(name) << QByteArray(body) << QByteArray(pointer);
    };
    row("no object", "[]", "");
    row("no check", R"({"address": "10.0.0.5"})", "");
    row("check's rule", R"({"check": {"name": "a", "type": "dns"}, "address": "10.0.0.5", "port": 53})", "/check/host");
    row("check's type", R"({"check": {"name": "a", "type": "ping"}, "address": "10.0.0.5"})", "/check/type");
    row("address", R"({"check": {"name": "a", "type": "icmp"}, "address": "web1"})", "/address");
    row("multicast", R"({"check": {"name": "a", "type": "icmp"}, "address": "224.0.0.1"})", "/address");
    row("port", R"({"check": {"name": "a", "type": "tcp"}, "address": "10.0.0.5", "port": 65536})", "/port");
    row("key", R"({"check": {"name": "a", "type": "icmp"}, "address": "10.0.0.5", "sever": "x"})", "/sever");
  }
  void faultsPointIntoTheBody() {
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, pointer);
    const auto read = parseCheckTrial(body.toStdString());
    QVERIFY(!read.ok());
    QCOMPARE(read.errors().front().pointer, pointer.toStdString());
  }
};

QTEST_APPLESS_MAIN(CheckTrialTest)
#include "check_trial_test.moc"
