// The whole cluster as small blocks in a corner of the canvas, with the part that is seen; shown when not all of
// it is. A click or a drag goes there.
#pragma once

#include <QGraphicsView>
#include <QWidget>

#include "console/topology/scene.h"

namespace lvs::topology {

class Minimap : public QWidget {
  Q_OBJECT
 public:
  Minimap(Scene& scene, QGraphicsView& view);
  /// Place and size follow the view's; hidden while everything is seen.
  void follow();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;

 private:
  QRectF seen() const;
  double scaleFactor() const;
  void goTo(const QPointF& at);

  Scene& scene_;
  QGraphicsView& view_;
};

}  // namespace lvs::topology
