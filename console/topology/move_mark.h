// A failover group's name on its way from the director that was master to the one that is: seen once, gone when it has
// arrived.
#pragma once

#include <QGraphicsObject>
#include <QPalette>

namespace lvs::topology {

class MoveMark : public QGraphicsObject {
  Q_OBJECT
 public:
  static constexpr int kMs = 600;

  /// Between the middles of two cards, in the scene's coordinates. Begins at once, and deletes itself.
  MoveMark(const QString& words, QPointF from, QPointF to, const QPalette& palette);
  QRectF boundingRect() const override { return box_.adjusted(-2, -2, 2, 2); }
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
  void go();

 private:
  QString words_;
  QPointF to_;
  QRectF box_;
  QPalette palette_;
};

}  // namespace lvs::topology
