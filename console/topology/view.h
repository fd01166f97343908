// The canvas's window on the scene: zoom to the pointer, pan, fit, and the keyboard.
#pragma once

#include <QGraphicsView>

#include "console/topology/scene.h"

namespace lvs::topology {

class View : public QGraphicsView {
  Q_OBJECT
 public:
  explicit View(Scene* scene, QWidget* parent = nullptr);
  void fit();

 signals:
  void inspect();                                          ///< Enter on a card
  void menuAsked(const QString& id, const QPoint& where);  ///< on the screen
  void joinAsked(const QString& from, const QString& to);  ///< one card was dragged onto another

 protected:
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void drawForeground(QPainter* painter, const QRectF& area) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void zoomBy(double factor);
  QString cardAt(const QPoint& at) const;
  Scene* scene_;
  QString dragged_;  ///< the card that a line is being drawn from; empty: none
  QPoint dragFrom_;
  QPoint dragTo_;
  bool fitted_ = true;  ///< follows the window's size until the user zooms
};

}  // namespace lvs::topology
