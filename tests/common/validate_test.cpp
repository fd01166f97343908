#include <QElapsedTimer>
#include <QTest>

#include "common/model/codec.h"
#include "common/model/validate.h"
#include "tests/common/broken_documents.h"
#include "tests/common/full_document.h"

using namespace lvs;

class ValidateTest : public QObject {
  Q_OBJECT
 private slots:
  void brokenDocumentGivesExactlyItsErrors_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("errors");
    const auto documents = test::brokenDocuments(LVS_TEST_DATA);
    QVERIFY(documents.size() >= 80);
    for (const auto& document : documents) {
      QStringList errors;
      for (const std::string& error : document.errors) errors << QString::fromStdString(error);
      QVERIFY2(!errors.isEmpty(), document.name.c_str());
      QTest::newRow(document.name.c_str()) << QString::fromStdString(document.text) << errors;
    }
  }
  void brokenDocumentGivesExactlyItsErrors() {
    QFETCH(QString, text);
    QFETCH(QStringList, errors);
    const auto cluster = loadCluster(text.toStdString());
    QStringList found;
    for (const Error& error : cluster.errors()) found << QString::fromStdString(error.pointer + ": " + error.message);
    QCOMPARE(found, errors);
  }
  void completeDocumentIsAccepted() { QVERIFY(validate(test::fullDocument()).empty()); }
  void priority255IsForTheOwnerOfTheAddress() {
    Cluster cluster = test::fullDocument();
    QCOMPARE(unsigned{cluster.failoverGroups[0].members[0].priority}, 255U);
    QVERIFY(validate(cluster).empty());
    cluster.failoverGroups[0].addresses.pop_back();
    QVERIFY(!validate(cluster).empty());
  }
  /// 65,535 services with a destination each: quadratic work would take minutes.
  void largestClusterIsCheckedInSeconds() {
    Cluster cluster;
    cluster.name = "large";
    cluster.directors = {{"lb", "", {"10.0.0.1", 7443}}};
    cluster.realServers = {{"web", "", *IpAddress::parse("10.0.0.2"), std::nullopt, {}}};
    FailoverGroup group;
    group.name = "g";
    group.virtualRouterId = 1;
    group.interface = "eth0";
    group.addresses = {*Prefix::parse("10.0.0.3/24")};
    group.members = {{"lb", 100}};
    cluster.failoverGroups = {group};
    for (unsigned port = 1; port <= 65535; ++port) {
      VirtualService service;
      service.name = "s" + std::to_string(port);
      service.address = IpAddress::parse("10.0.0.3");
      service.port = static_cast<std::uint16_t>(port);
      service.realServers = {{"web", std::nullopt, 1, 0, 0, std::nullopt, std::nullopt}};
      cluster.virtualServices.push_back(std::move(service));
    }
    QElapsedTimer timer;
    timer.start();
    QVERIFY(validate(cluster).empty());
    QVERIFY(timer.elapsed() < 30000);
  }
};

QTEST_APPLESS_MAIN(ValidateTest)
#include "validate_test.moc"
