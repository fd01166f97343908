// What is reported, weighed against what was found, and addresses that strangers are not to read.
#include <QtTest>

#include "common/diagnosis/complaint.h"
#include "common/diagnosis/mask.h"

using namespace lvs;
using namespace lvs::diagnosis;

namespace {

Cluster sample() {
  Cluster cluster;
  FailoverGroup group;
  group.name = "vip";
  group.addresses = {*Prefix::parse("192.0.2.10/24")};
  cluster.failoverGroups = {group};
  VirtualService web;
  web.name = "web";
  web.address = IpAddress::parse("192.0.2.10");
  web.port = 80;
  web.realServers.resize(2);
  web.realServers[0].server = "r1";
  web.realServers[1].server = "r2";
  cluster.virtualServices = {web};
  return cluster;
}

/// The director lb1, whose kernel's table of `web` has no connections yet: to r1, the first, and to r2.
api::DirectorReport sampleDirector() {
  api::DirectorReport director;
  director.director = "lb1";
  api::ServiceState& table = director.ipvs.emplace().services.emplace_back();
  table.name = "web";
  table.destinations.resize(2);
  table.destinations[0].name = "r1";
  table.destinations[1].name = "r2";
  return director;
}

Finding finding(Fault fault, Effect effect) { return {fault, effect, "somewhere", faultName(fault), "", ""}; }

Diagnosis found(std::vector<Finding> findings) {
  Diagnosis made;
  made.findings = std::move(findings);
  made.verdict = made.healthy() ? "fine" : made.findings.front().sentence;
  return made;
}

QString order(const Weighed& weighed) {
  QStringList all;
  for (const Finding& one : weighed.diagnosis.findings) all << QString::fromStdString(faultName(one.fault));
  return all.join(QLatin1Char(' '));
}

}  // namespace

class ComplaintTest : public QObject {
  Q_OBJECT
 private slots:
  void whatExplainsItComesFirst_data() {
    QTest::addColumn<int>("complaint");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("explaining");
    const auto row = [](Complaint complaint, const char* expected, int explaining) {
      QTest::newRow(complaintName(complaint).c_str())
          << static_cast<int>(complaint) << QString::fromLatin1(expected) << explaining;
    };
    row(Complaint::noAnswer, "some-fail destination-missing no-sync", 0);
    row(Complaint::someHang, "some-fail destination-missing no-sync", 2);
    row(Complaint::oneNetwork, "some-fail destination-missing no-sync", 0);
    row(Complaint::oneServer, "some-fail destination-missing no-sync", 2);
    row(Complaint::failoverBroke, "destination-missing no-sync some-fail", 2);
    QCOMPARE(allComplaints().size(), std::size_t{5});
  }
  void whatExplainsItComesFirst() {
    QFETCH(int, complaint);
    QFETCH(QString, expected);
    QFETCH(int, explaining);
    const Cluster cluster = sample();
    const Weighed weighed =
        weigh(static_cast<Complaint>(complaint), cluster, cluster.virtualServices.front(),
              found({finding(Fault::someFail, Effect::some), finding(Fault::destinationMissing, Effect::some),
                     finding(Fault::noSync, Effect::later)}));
    QCOMPARE(order(weighed), expected);
    QCOMPARE(static_cast<int>(weighed.explaining), explaining);
    QCOMPARE(weighed.diagnosis.verdict, weighed.diagnosis.findings.front().sentence);
    QCOMPARE(QString::fromStdString(weighed.relation).startsWith(QStringLiteral("It explains that")), explaining > 0);
  }

  void whatStopsEverybodyIsMendedFirst() {
    const Cluster cluster = sample();
    const Weighed weighed =
        weigh(Complaint::failoverBroke, cluster, cluster.virtualServices.front(),
              found({finding(Fault::noMaster, Effect::stops), finding(Fault::noSync, Effect::later)}));
    QCOMPARE(order(weighed), QStringLiteral("no-master no-sync"));
    QVERIFY(weighed.relation.starts_with("No client is served"));
  }

  void aHealthyServiceHasItsOwnReasons_data() {
    QTest::addColumn<int>("complaint");
    QTest::addColumn<QString>("expected");
    const auto row = [](Complaint complaint, const char* expected) {
      QTest::newRow(complaintName(complaint).c_str()) << static_cast<int>(complaint) << QString::fromLatin1(expected);
    };
    row(Complaint::noAnswer, "ARP entry for the VIP");
    row(Complaint::someHang, "fragmentation needed");
    row(Complaint::oneNetwork, "spoofed");
    row(Complaint::oneServer, "all clients of one /24 network on one real server until 360 s");
    row(Complaint::failoverBroke, "vip does not synchronise connections");
  }
  void aHealthyServiceHasItsOwnReasons() {
    QFETCH(int, complaint);
    QFETCH(QString, expected);
    Cluster cluster = sample();
    VirtualService& web = cluster.virtualServices.front();
    web.forwarding = Forwarding::tunnel;
    web.persistence = Persistence{360, 24, ""};
    const Weighed weighed = weigh(static_cast<Complaint>(complaint), cluster, web, found({}));
    QVERIFY(weighed.relation.starts_with("Nothing was found that explains that"));
    QString all;
    for (const std::string& one : weighed.advice) all += QString::fromStdString(one) + QLatin1Char('\n');
    QVERIFY2(all.contains(expected), qPrintable(all));
  }

  void whoHasMostConnectionsIsEvidence_data() {
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("persistent");
    QTest::addColumn<int>("weight");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, int most, int persistent, int weight, const char* expected) {
      QTest::newRow(name) << most << persistent << weight << QString::fromLatin1(expected);
    };
    row("one has nearly all", 96, 0, 1, "r1 has 96 of 100 connections in the kernel's table of lb1");
    row("by persistence", 96, 3, 1, "lb1, where persistence keeps 3 of the service's clients or networks");
    row("by its weight", 50, 0, 9, "The document gives r1 the weight 9 of 10 in all");
    row("evenly", 50, 0, 1, "");
    row("too few to say so", -1, 0, 1, "");
  }
  void whoHasMostConnectionsIsEvidence() {
    QFETCH(int, most);
    QFETCH(int, persistent);
    QFETCH(int, weight);
    QFETCH(QString, expected);
    Cluster cluster = sample();
    VirtualService& web = cluster.virtualServices.front();
    web.realServers[0].weight = static_cast<std::uint32_t>(weight);
    api::DirectorReport director = sampleDirector();
    auto& destinations = director.ipvs->services.front().destinations;
    destinations[0].active = most < 0 ? 5 : static_cast<std::uint32_t>(most);
    destinations[0].persistent = static_cast<std::uint32_t>(persistent);
    destinations[1].inactive = most < 0 ? 0 : static_cast<std::uint32_t>(100 - most);
    const std::vector<api::DirectorReport> reports{director};
    const Weighed weighed = weigh(Complaint::oneServer, cluster, web, found({}), reports);
    QString all;
    for (const std::string& one : weighed.advice) all += QString::fromStdString(one) + QLatin1Char('\n');
    QVERIFY2(all.contains(expected), qPrintable(all));
    // Evidence alone explains nothing: the advice for want of a reason stays beside it.
    QCOMPARE(all.contains(QStringLiteral("Nothing in the service keeps clients together")), weight == 1);
    if (expected.isEmpty()) QVERIFY(!all.contains(QStringLiteral("connections in the kernel")));
  }

  void whatKeepsConnectionsTogetherIsNamedWhereTheyAre_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("persistence") << QStringLiteral("persistence")
                                 << QStringLiteral("Persistence keeps most connections of web on r1");
    QTest::newRow("scheduler") << QStringLiteral("scheduler")
                               << QStringLiteral("The scheduler sh puts most connections of web on r1");
    QTest::newRow("weight") << QStringLiteral("weight")
                            << QStringLiteral("Its weight puts most connections of web on r1");
    QTest::newRow("one weight") << QStringLiteral("one weight")
                                << QStringLiteral("Its weight puts most connections of web on r1");
    QTest::newRow("no reason") << QString() << QString();
  }
  void whatKeepsConnectionsTogetherIsNamedWhereTheyAre() {
    QFETCH(QString, change);
    QFETCH(QString, verdict);
    Cluster cluster = sample();
    VirtualService& web = cluster.virtualServices.front();
    if (change == QLatin1String("persistence")) web.persistence = Persistence{360, 24, ""};
    if (change == QLatin1String("scheduler")) web.scheduler = Scheduler::sh;
    if (change == QLatin1String("weight")) web.realServers[0].weight = 9;
    if (change == QLatin1String("one weight")) web.realServers[1].weight = 0;
    api::DirectorReport director = sampleDirector();
    auto& destinations = director.ipvs->services.front().destinations;
    destinations[0].active = 96;
    destinations[1].active = 4;
    const Weighed weighed = weigh(Complaint::oneServer, cluster, web, found({}), {director});
    QCOMPARE(weighed.diagnosis.healthy(), verdict.isEmpty());
    if (verdict.isEmpty()) return;
    const Finding& first = weighed.diagnosis.findings.front();
    QCOMPARE(QString::fromStdString(weighed.diagnosis.verdict), verdict);
    QVERIFY(first.fault == Fault::keptTogether && first.effect == Effect::uneven && !first.remedy.empty());
    QVERIFY2(first.why.starts_with("r1 has 96 of 100 connections"), first.why.c_str());
    QVERIFY(weighed.explaining == 1 && weighed.relation == "It explains that all clients land on one server");
    // It is no fault for who reports something else, and none where another server is out of service.
    QVERIFY(weigh(Complaint::someHang, cluster, web, found({}), {director}).diagnosis.healthy());
    const Weighed out =
        weigh(Complaint::oneServer, cluster, web, found({finding(Fault::someFail, Effect::some)}), {director});
    QCOMPARE(out.diagnosis.findings.size(), 1U);
    // Few connections, or those that are spread, say nothing.
    destinations[1].active = 60;
    QVERIFY(weigh(Complaint::oneServer, cluster, web, found({}), {director}).diagnosis.healthy());
  }

  void namesOfComplaintsAreFoundAgain() {
    for (const Complaint one : allComplaints()) QVERIFY(complaintCalled(complaintName(one)) == one);
    QVERIFY(!complaintCalled("nothing"));
  }

  void addressesAreMaskedAndNothingElse_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
      QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("10.0.0.1 and 10.0.0.2, not 10.0.0.1", "ipv4-1 and ipv4-2, not ipv4-1");
    row("10.0.0.1:80 > [2001:db8::1]:443", "ipv4-1:80 > [ipv6-1]:443");
    row("192.168.1.214/24 dev eth0", "ipv4-1/24 dev eth0");
    row("It is 10.0.0.1.", "It is ipv4-1.");
    row("10.0.0.1: not reached", "ipv4-1: not reached");
    row("2001:db8::1: not reached", "ipv6-1: not reached");
    row("the same: 2001:DB8:0::1 2001:db8::1", "the same: ipv6-1 ipv6-1");
    row("fe80::1%eth0 ::ffff:10.0.0.1 ::1", "ipv6-1%eth0 ipv6-2 ipv6-3");
    row("at 12:30:45.123 by 02:42:ac:11:00:02", "at 12:30:45.123 by 02:42:ac:11:00:02");
    row("1.2.3.4.5 and 1.2.3 and 256.1.1.1", "1.2.3.4.5 and 1.2.3 and 256.1.1.1");
    row("lvs::face v1.2.3.4x é…", "lvs::face v1.2.3.4x é…");
    row("", "");
  }
  void addressesAreMaskedAndNothingElse() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    AddressMask mask;
    QCOMPARE(QString::fromStdString(mask(text.toStdString())), expected);
  }
};

QTEST_APPLESS_MAIN(ComplaintTest)
#include "complaint_test.moc"
