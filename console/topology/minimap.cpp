#include "console/topology/minimap.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "console/window/look.h"

namespace lvs::topology {
namespace {

constexpr double kWidest = 180;
constexpr double kHighest = 140;
constexpr int kMargin = 12;

}  // namespace

Minimap::Minimap(Scene& scene, QGraphicsView& view) : QWidget(&view), scene_(scene), view_(view) {
  setCursor(Qt::PointingHandCursor);
  setToolTip(tr("The whole cluster: click to go there"));
  setAccessibleName(tr("Map of the whole cluster"));
  connect(&scene, &QGraphicsScene::sceneRectChanged, this, &Minimap::follow);
  hide();
}

double Minimap::scaleFactor() const {
  const QRectF area = scene_.sceneRect();
  return std::min(kWidest / std::max(1.0, area.width()), kHighest / std::max(1.0, area.height()));
}

QRectF Minimap::seen() const { return view_.mapToScene(view_.viewport()->rect()).boundingRect(); }

void Minimap::follow() {
  const QRectF area = scene_.sceneRect();
  const QSize size = (area.size() * scaleFactor()).toSize();
  const QRect port = view_.viewport()->geometry();
  setGeometry(port.right() - size.width() - kMargin, port.bottom() - size.height() - kMargin, size.width(),
              size.height());
  setVisible(!seen().adjusted(-2, -2, 2, 2).contains(area));
  update();
}

void Minimap::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QPalette& colours = palette();
  QColor ground = colours.color(QPalette::Window);
  ground.setAlphaF(0.92F);
  painter.fillRect(rect(), ground);
  const double scale = scaleFactor();
  const QPointF origin = scene_.sceneRect().topLeft();
  const auto place = [&](const QRectF& box) { return QRectF((box.topLeft() - origin) * scale, box.size() * scale); };
  for (const Node& node : scene_.graph().nodes) {
    const auto found = scene_.layout().nodes.find(node.id);
    if (found == scene_.layout().nodes.end()) continue;
    const Box& box = found->second;
    painter.fillRect(place({box.x, box.y, box.width, box.height}), look::health(colours, node.health));
  }
  QColor frame = colours.color(QPalette::Highlight);
  painter.setPen(QPen(frame, 1.5));
  frame.setAlphaF(0.15F);
  painter.setBrush(frame);
  painter.drawRect(place(seen()).intersected(QRectF(rect())).adjusted(1, 1, -1, -1));
  painter.setPen(look::line(colours));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Minimap::goTo(const QPointF& at) {
  view_.centerOn(at / scaleFactor() + scene_.sceneRect().topLeft());
  update();
}

void Minimap::mousePressEvent(QMouseEvent* event) { goTo(event->position()); }
void Minimap::mouseMoveEvent(QMouseEvent* event) { goTo(event->position()); }

}  // namespace lvs::topology
