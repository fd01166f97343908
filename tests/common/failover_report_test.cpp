// What the directors' reports of a group say together: alarms, and why there are two masters.
#include <QtTest>

#include "common/api/failover.h"

using namespace lvs;
using namespace lvs::api;

namespace {

FailoverState state(const std::string& role, bool hears = false, const std::string& refused = {}) {
  FailoverState made;
  made.name = "vip";
  made.role = role;
  made.hears = hears;
  made.refused = refused;
  return made;
}

GroupReport of(const FailoverState& a, const FailoverState& b) {
  return groupReports({{"a", {a}}, {"b", {b}}}, {{"vip", {"a", "b"}}}).at("vip");
}

}  // namespace

class FailoverReportTest : public QObject {
  Q_OBJECT
 private slots:
  void oneMasterIsNoAlarm() {
    const GroupReport report = of(state("master"), state("backup", true));
    QVERIFY(report.alarm == GroupAlarm::none);
    QVERIFY(report.cause == SplitCause::none);
    QCOMPARE(report.masters, std::vector<std::string>{"a"});
  }

  void aMasterThatIsLeavingIsNoRival() {
    FailoverState leaving = state("master");
    leaving.wish = "leaving";
    QVERIFY(of(leaving, state("master")).alarm == GroupAlarm::none);
  }

  void nobodyIsToldOnlyWhenAllWereAsked() {
    QVERIFY(of(state("backup"), state("fault")).alarm == GroupAlarm::noMaster);
    const auto some = groupReports({{"a", {state("backup")}}}, {{"vip", {"a", "b"}}});
    QVERIFY(some.at("vip").alarm == GroupAlarm::none);
  }

  void twoMastersHaveACause_data() {
    QTest::addColumn<bool>("aHears");
    QTest::addColumn<bool>("bHears");
    QTest::addColumn<QString>("refused");
    QTest::addColumn<int>("cause");
    QTest::addColumn<QString>("at");
    const auto add = [](const char* name, bool a, bool b, const char* refused, SplitCause cause, const char* at) {
      QTest::newRow(name) << a << b << refused << static_cast<int>(cause) << at;
    };
    add("neither hears", false, false, "", SplitCause::neither, "");
    add("b is deaf", true, false, "", SplitCause::oneWay, "b");
    add("a is deaf", false, true, "", SplitCause::oneWay, "a");
    add("both hear", true, true, "", SplitCause::settling, "");
    add("another password", false, false, "the password is another", SplitCause::refused, "b");
    add("refused and deaf", false, true, "the password is another", SplitCause::refused, "b");
  }
  void twoMastersHaveACause() {
    QFETCH(bool, aHears);
    QFETCH(bool, bHears);
    QFETCH(QString, refused);
    QFETCH(int, cause);
    QFETCH(QString, at);
    const GroupReport report = of(state("master", aHears), state("master", bHears, refused.toStdString()));
    QVERIFY(report.alarm == GroupAlarm::twoMasters);
    QCOMPARE(static_cast<int>(report.cause), cause);
    QCOMPARE(QString::fromStdString(report.at), at);
    QCOMPARE(QString::fromStdString(report.why), refused);
  }
};

QTEST_APPLESS_MAIN(FailoverReportTest)
#include "failover_report_test.moc"
