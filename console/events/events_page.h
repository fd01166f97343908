// What happened on all directors, newest first, each with its reason. Bounded.
#pragma once

#include <QTreeWidget>
#include <QWidget>

#include "common/api/messages.h"

namespace lvs {

class EventsPage : public QWidget {
  Q_OBJECT
 public:
  explicit EventsPage(QWidget* parent = nullptr);
  /// `clockOffsetMs` is the director's clock minus ours.
  void add(const QString& director, const api::Event& event, std::int64_t clockOffsetMs);
  static QString line(const QString& director, const api::Event& event);

 private:
  QTreeWidget* table_;
};

}  // namespace lvs
