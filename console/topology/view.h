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

 protected:
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void zoomBy(double factor);
  Scene* scene_;
  bool fitted_ = true;  ///< follows the window's size until the user zooms
};

}  // namespace lvs::topology
