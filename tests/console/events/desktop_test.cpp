// Notifications of the desktop, against a pretended service on a session bus of its own (dbus-run-session).
#include <QApplication>
#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>

#include "console/events/desktop_notifier.h"

using namespace lvs::events;

/// What a desktop has at org.freedesktop.Notifications.
class FakeDesktop : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
 public:
  QStringList told;

 public slots:
  uint Notify(const QString& from, uint, const QString&, const QString& title, const QString& words,
              const QStringList& actions, const QVariantMap&, int) {
    told << from + QLatin1Char('|') + title + QLatin1Char('|') + words + QLatin1Char('|') +
                actions.join(QLatin1Char(','));
    return 42;
  }

 signals:
  void ActionInvoked(uint id, const QString& action);
};

class DesktopTest : public QObject {
  Q_OBJECT

 private slots:
  void alarmsReachTheDesktopAndLeadBack() {
    QDBusConnection desk = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desk"));
    if (!desk.isConnected()) QSKIP("there is no session bus");
    FakeDesktop desktop;
    QVERIFY(desk.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop,
                                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    if (!desk.registerService(QStringLiteral("org.freedesktop.Notifications"))) QSKIP("a desktop runs");
    DesktopNotifier notifier;
    QSignalSpy clicked(&notifier, &DesktopNotifier::clicked);
    notifier.show(QStringLiteral("Two masters of <dc1>"), QStringLiteral("<b>both</b> say so"));
    QTRY_COMPARE(desktop.told.size(), 1);
    QCOMPARE(desktop.told[0], QStringLiteral("LVS Console|Two masters of <dc1>|&lt;b&gt;both&lt;/b&gt; say so|"
                                             "default,Show"));
    // The number of ours comes with the answer; another program's click is none of ours.
    emit desktop.ActionInvoked(7, QStringLiteral("default"));
    const auto ours = [&] {
      emit desktop.ActionInvoked(42, QStringLiteral("default"));
      QTest::qWait(20);
      return clicked.count() > 0;
    };
    QTRY_VERIFY(ours());
    // Nobody serves it any more: that is no fault of the window's.
    QVERIFY(desk.unregisterService(QStringLiteral("org.freedesktop.Notifications")));
    notifier.show(QStringLiteral("No master of dc1"), {});
    QTest::qWait(100);
    QCOMPARE(desktop.told.size(), 1);
  }
};

int main(int count, char** arguments) {
  QApplication app(count, arguments);
  QApplication::setApplicationDisplayName(QStringLiteral("LVS Console"));
  DesktopTest test;
  return QTest::qExec(&test, count, arguments);
}

#include "desktop_test.moc"
