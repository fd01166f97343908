// Notifications of the desktop: through org.freedesktop.Notifications (Desktop Notifications Specification 1.2) where
// somebody serves it, otherwise from an icon in the tray, where there is one. Never waits for either.
#pragma once

#include <QMenu>
#include <QObject>
#include <QSet>
#include <QSystemTrayIcon>
#include <memory>

#include "console/events/notifier.h"

namespace lvs::events {

class DesktopNotifier : public QObject, public Notifier {
  Q_OBJECT
 public:
  explicit DesktopNotifier(QObject* parent = nullptr);
  void show(const QString& title, const QString& words) override;

 signals:
  void clicked();  ///< the user wants to see the window

 private slots:
  void takeAction(uint id, const QString& action);

 private:
  void showFromTray(const QString& title, const QString& words);

  QSet<uint> shown_;
  std::unique_ptr<QMenu> menu_;
  QSystemTrayIcon* tray_ = nullptr;
};

}  // namespace lvs::events
