// Alarms: which are told, when, and to whom nobody tells them.
#include <QApplication>
#include <QDialog>
#include <QTemporaryDir>
#include <QTest>

#include "console/events/alarms.h"
#include "console/window/main_window.h"

using namespace lvs;
using namespace lvs::events;

namespace {

constexpr std::int64_t kSettle = Alarms::kSettleMs;
constexpr std::int64_t kPause = Alarms::kPauseMs;

class FakeNotifier : public Notifier {
 public:
  explicit FakeNotifier(QStringList& told) : told_(told) {}
  void show(const QString& title, const QString& words) override { told_ << title + QLatin1Char('|') + words; }

 private:
  QStringList& told_;
};

api::Event error(const char* object, std::int64_t ageMs = 0) {
  return {1,
          QDateTime::currentMSecsSinceEpoch() - ageMs,
          "failover",
          "error",
          object,
          "Two masters of dc1-vip",
          "both say so"};
}

}  // namespace

class AlarmsTest : public QObject {
  Q_OBJECT

 private slots:
  void aMomentsDisagreementIsNone() {
    Alarms alarms;
    QVERIFY(alarms.stand({"group/a"}, 1000).empty());
    QVERIFY(alarms.stand({"group/a"}, 1000 + kSettle - 1).empty());
    QVERIFY(alarms.stand({}, 1000 + kSettle).empty());
    QVERIFY(alarms.stand({"group/a"}, 1001 + kSettle).empty());
  }

  void whatStandsIsToldOnce() {
    Alarms alarms;
    alarms.stand({"group/a"}, 0);
    QCOMPARE(alarms.stand({"group/a"}, kSettle), std::vector<std::string>{"group/a"});
    for (std::int64_t now = kSettle; now < 10 * kPause; now += 1000) QVERIFY(alarms.stand({"group/a"}, now).empty());
    // Another one is another.
    alarms.stand({"group/a", "group/b"}, 10 * kPause);
    QCOMPARE(alarms.stand({"group/a", "group/b"}, 10 * kPause + kSettle), std::vector<std::string>{"group/b"});
  }

  void comingAndGoingIsToldOnceAMinute() {
    Alarms alarms;
    int told = 0;
    for (std::int64_t now = 0; now < 5 * kPause; now += 1000) {
      told += static_cast<int>(
          alarms.stand(now % 10000 < 7000 ? std::set<std::string>{"group/a"} : std::set<std::string>{}, now).size());
    }
    QCOMPARE(told, 5);
  }

  void happeningsAreToldOnceAMinute() {
    Alarms alarms;
    QVERIFY(alarms.happen("one", 0));
    QVERIFY(!alarms.happen("one", kPause - 1));
    QVERIFY(alarms.happen("two", kPause - 1));
    QVERIFY(alarms.happen("one", kPause));
  }

  void whatHappenedAndStandsIsOneAlarm() {
    Alarms alarms;
    QVERIFY(alarms.happen("group/a", 0));
    alarms.stand({"group/a"}, 500);
    QVERIFY(alarms.stand({"group/a"}, 500 + kSettle).empty());
  }

  void errorsAreToldOnceForBothDirectors() {
    QTemporaryDir home;
    AgentStore store(home.path());
    Directors directors(store);
    Settings settings(home.path());
    Document document;
    QWidget window;
    AlarmBell bell(document, directors, settings, window);
    QStringList told;
    bell.setNotifier(std::make_unique<FakeNotifier>(told));
    emit directors.eventArrived(QStringLiteral("ipvslb11"), error("failover group dc1-vip"));
    emit directors.eventArrived(QStringLiteral("ipvslb12"), error("failover group dc1-vip"));
    QCOMPARE(told, QStringList{QStringLiteral("ipvslb11: Two masters of dc1-vip|both say so")});
    api::Event harmless = error("failover group dc2-vip");
    harmless.severity = "warning";
    emit directors.eventArrived(QStringLiteral("ipvslb11"), harmless);
    emit directors.eventArrived(QStringLiteral("ipvslb11"), error("failover group dc2-vip", 120000));  // the past
    QCOMPARE(told.size(), 1);
    settings.setNotifications(false);
    emit directors.eventArrived(QStringLiteral("ipvslb11"), error("failover group dc3-vip"));
    QCOMPARE(told.size(), 1);
    settings.setNotifications(true);
    emit directors.eventArrived(QStringLiteral("ipvslb11"), error("failover group dc4-vip"));
    QCOMPARE(told.size(), 2);
  }

  void whoeverLooksIsNotRungFor() {
    QTemporaryDir home;
    AgentStore store(home.path());
    Directors directors(store);
    const Settings settings(home.path());
    const Document document;
    QWidget window;
    AlarmBell bell(document, directors, settings, window);
    QStringList told;
    bell.setNotifier(std::make_unique<FakeNotifier>(told));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    emit directors.eventArrived(QStringLiteral("ipvslb11"), error("failover group dc1-vip"));
    QCOMPARE(told.size(), 0);
    QDialog dialog(&window);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    emit directors.eventArrived(QStringLiteral("ipvslb11"), error("failover group dc2-vip"));
    QCOMPARE(told.size(), 0);
  }
};

int main(int count, char** arguments) {
  QApplication app(count, arguments);
  AlarmsTest test;
  return QTest::qExec(&test, count, arguments);
}

#include "alarms_test.moc"
