// Rings for what should not wait until somebody looks: two masters or none, a director that is not reached, events that
// are errors. Only while the window is not the active one: whoever looks at it sees them in it.
#pragma once

#include <QTimer>
#include <QWidget>

#include "console/editor/document.h"
#include "console/events/alarms.h"
#include "console/events/notifier.h"
#include "console/settings/settings.h"
#include "console/window/directors.h"

namespace lvs {

class AlarmBell : public QObject {
  Q_OBJECT
 public:
  /// Older events are the past, which directors tell when they are reached first: no news.
  static constexpr qint64 kFreshMs = 30000;

  AlarmBell(const Document& document, Directors& directors, const Settings& settings, QWidget& window);
  /// Instead of the desktop's.
  void setNotifier(std::unique_ptr<events::Notifier> notifier) { notifier_ = std::move(notifier); }

 private:
  void takeEvent(const QString& director, const api::Event& event);
  void look();
  void ring(const QString& title, const QString& words);

  const Document& document_;
  Directors& directors_;
  const Settings& settings_;
  QWidget& window_;
  events::Alarms alarms_;
  std::unique_ptr<events::Notifier> notifier_;
  QTimer timer_;
};

}  // namespace lvs
