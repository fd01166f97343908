// A failover test as a picture: a lane for each director with its roles, the moves of addresses, and below them every
// request, on one axis of time. Draws what it is given; the wizard shows it live, the report prints it.
#pragma once

#include <QWidget>

#include "common/api/failover_test.h"

namespace lvs {

/// Paints the test into the rectangle; `untilMs` is the right edge's time.
void paintTimeline(QPainter& painter, const QRectF& area, const QPalette& palette, const api::FailoverTest& test,
                   std::int64_t untilMs);
/// Height that the lanes of a test take.
qreal timelineHeight(const QFontMetricsF& metrics, const api::FailoverTest& test);

class TimelineView : public QWidget {
  Q_OBJECT
 public:
  explicit TimelineView(QWidget* parent = nullptr);
  /// `running`: the right edge is now.
  void show(const api::FailoverTest& test, bool running);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  std::int64_t until() const;
  api::FailoverTest test_;
  bool running_ = false;
};

}  // namespace lvs
