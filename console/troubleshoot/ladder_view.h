// A ladder diagram of captured packets: a line for each place, an arrow for each packet with its flags and its time.
// Only what is in sight is drawn. By keyboard: up, down, page, home, end.
#pragma once

#include <QAbstractScrollArea>

#include "console/troubleshoot/packets_model.h"

namespace lvs::troubleshoot {

class LadderView : public QAbstractScrollArea {
  Q_OBJECT
 public:
  explicit LadderView(const PacketsModel& model, QWidget* parent = nullptr);
  int current() const { return current_; }
  void setCurrent(int row);  ///< -1: none
  /// The titles above the columns, from left to right.
  QStringList titles() const;
  QSize sizeHint() const override { return {640, 240}; }
  QSize minimumSizeHint() const override { return {200, 120}; }

 signals:
  void currentChanged(int row);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool viewportEvent(QEvent* event) override;

 private:
  void sortPlaces();
  void updateBars();
  int rowHeight() const;
  int headHeight() const;
  int gutter() const;  ///< width of the times
  int rowAt(const QPoint& at) const;
  qreal x(int column) const;
  qreal middle(int position) const;  ///< of a column on the screen
  qreal columnWidth() const;
  void paintHead(QPainter& painter) const;
  void paintArrow(QPainter& painter, int row, qreal y) const;

  const PacketsModel& model_;
  std::vector<int> positions_;  ///< by place: its column on the screen
  int current_ = -1;
};

}  // namespace lvs::troubleshoot
