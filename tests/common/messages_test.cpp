#include <QTest>

#include "common/api/facts.h"
#include "common/api/messages.h"

using namespace lvs::api;

class MessagesTest : public QObject {
  Q_OBJECT
 private slots:
  void snapshotSurvivesTheWire() {
    IpvsSnapshot snapshot;
    snapshot.tick = 18446744073709551615ULL;
    ServiceState service;
    service.key = "tcp 10.0.0.1:80";
    service.counters.inBytes = 1ULL << 63U;
    service.destinations.resize(2);
    service.destinations[1].active = 7;
    snapshot.services.push_back(service);
    snapshot.daemons.push_back({"master", "eth1", 51});
    const auto back = fromJson<IpvsSnapshot>(toJson(snapshot));
    QVERIFY2(back.ok(), back.message().c_str());
    QCOMPARE(back->tick, snapshot.tick);
    QVERIFY(back->services == snapshot.services);
    QVERIFY(back->daemons == snapshot.daemons);
  }
  void optionalPartsMayBeAbsentOrNull() {
    QVERIFY(!fromJson<Status>("{}")->pending);
    QVERIFY(!fromJson<Status>(R"({"pending":null})")->pending);
    Status status;
    status.pending = PendingPush{{3, "h", "me", "why", 1, "pending"}, 5, 6};
    QCOMPARE(fromJson<Status>(toJson(status))->pending->revision.comment, std::string("why"));
  }
  void whatAnOlderAgentDoesNotTellIsAbsent() {
    const auto older = fromJson<ServiceFacts>(R"({"service":"web"})");
    QVERIFY(!older->conntrack && older->interfaces.empty());
    ServiceFacts facts;
    facts.conntrack = ConntrackFact{1, 2, 3, 4};
    facts.interfaces = {{"eth0", 1500, false, 1, 2, 3, 4, 5, 6, 7}};
    const auto back = fromJson<ServiceFacts>(toJson(facts));
    QCOMPARE(back->conntrack->dropping, std::uint64_t{4});
    QCOMPARE(back->interfaces.at(0).newErrors, std::uint64_t{7});
    QVERIFY(!back->interfaces[0].carrier);
  }
  void keysOfANewerPeerAreIgnored() {
    QCOMPARE(fromJson<Status>(R"({"name":"lb","colour":"red"})")->name, std::string("lb"));
  }
  void wrongTypesNameTheirPlace_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("not JSON") << "{"
                              << "";
    QTest::newRow("array") << "[]"
                           << "";
    QTest::newRow("string for number") << R"({"uptimeMs":"1"})"
                                       << "/uptimeMs";
    QTest::newRow("negative") << R"({"driftCount":-1})"
                              << "/driftCount";
    QTest::newRow("too large") << R"({"driftCount":4294967296})"
                               << "/driftCount";
    QTest::newRow("inside") << R"({"warnings":[{"what":1}]})"
                            << "/warnings/0/what";
    QTest::newRow("too deep") << QString("{\"warnings\":" + QString(30, '[') + QString(30, ']') + "}") << "";
  }
  void wrongTypesNameTheirPlace() {
    QFETCH(QString, text);
    QFETCH(QString, pointer);
    const auto status = fromJson<Status>(text.toStdString());
    QVERIFY(!status.ok());
    QCOMPARE(QString::fromStdString(status.errors()[0].pointer), pointer);
  }
  void rolesAreReadAsWritten() {
    for (const Role role : {Role::viewer, Role::operator_, Role::administrator})
      QVERIFY(parseRole(roleName(role)) == role);
    QVERIFY(!parseRole("root"));
  }
};

QTEST_APPLESS_MAIN(MessagesTest)
#include "messages_test.moc"
