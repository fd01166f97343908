// The latest events, one line each, always in sight; a click goes to what they are about.
#pragma once

#include <QListWidget>

#include "console/events/events_model.h"

namespace lvs {

class EventStrip : public QListWidget {
  Q_OBJECT
 public:
  explicit EventStrip(const events::EventsModel& model, QWidget* parent = nullptr);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {100, fontMetrics().height() + 10}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 signals:
  /// The object of the event, or nothing where it has none: the events page has more.
  void chosen(const QString& id);

 private:
  void showNewest();
  void colour(QListWidgetItem* item) const;

  const events::EventsModel& model_;
};

}  // namespace lvs
