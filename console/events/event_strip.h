// The latest events, one line each, always in sight; a click goes to what they are about.
#pragma once

#include <QListWidget>

#include "common/api/messages.h"

namespace lvs {

class EventStrip : public QListWidget {
  Q_OBJECT
 public:
  explicit EventStrip(QWidget* parent = nullptr);
  void add(const QString& director, const api::Event& event, std::int64_t clockOffsetMs);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {100, fontMetrics().height() + 10}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 signals:
  /// The object of the event, or nothing where it has none: the events page has more.
  void chosen(const QString& id);

 private:
  void colour(QListWidgetItem* item) const;
};

}  // namespace lvs
