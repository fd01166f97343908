#include "console/events/desktop_notifier.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace lvs::events {
namespace {

const auto kService = QStringLiteral("org.freedesktop.Notifications");
const auto kPath = QStringLiteral("/org/freedesktop/Notifications");
const auto kAction = QStringLiteral("default");  // a click on the notification itself
constexpr int kMostWords = 400;

}  // namespace

DesktopNotifier::DesktopNotifier(QObject* parent) : QObject(parent) {
  QDBusConnection::sessionBus().connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this,
                                        SLOT(takeAction(uint, QString)));
}

void DesktopNotifier::show(const QString& title, const QString& words) {
  const QString head = title.left(kMostWords);
  const QString body = words.left(kMostWords);
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return showFromTray(head, body);
  QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("Notify"));
  // The body may be read as markup, the title never is.
  call << QApplication::applicationDisplayName() << uint{0} << QStringLiteral("lvs-console") << head
       << body.toHtmlEscaped() << QStringList{kAction, tr("Show")}
       << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("lvs-console")}} << -1;
  auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, head, body] {
    const QDBusPendingReply<uint> reply = *answer;
    answer->deleteLater();
    if (reply.isError()) return showFromTray(head, body);
    shown_.insert(reply.value());
  });
}

void DesktopNotifier::takeAction(uint id, const QString& action) {
  if (shown_.contains(id) && action == kAction) emit clicked();
}

void DesktopNotifier::showFromTray(const QString& title, const QString& words) {
  if (!tray_) {
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) return;
    tray_ = new QSystemTrayIcon(QApplication::windowIcon(), this);
    tray_->setToolTip(QApplication::applicationDisplayName());
    menu_ = std::make_unique<QMenu>();
    menu_->addAction(tr("Show window"), this, &DesktopNotifier::clicked);
    menu_->addAction(tr("Quit"), qApp, &QApplication::closeAllWindows);
    tray_->setContextMenu(menu_.get());
    connect(tray_, &QSystemTrayIcon::messageClicked, this, &DesktopNotifier::clicked);
    connect(tray_, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
      if (reason == QSystemTrayIcon::Trigger) emit clicked();
    });
    tray_->show();
  }
  tray_->showMessage(title, words, QSystemTrayIcon::Warning);
}

}  // namespace lvs::events
