#include "console/topology/view.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <utility>

#include "console/topology/items.h"

namespace lvs::topology {
namespace {

constexpr double kLeastZoom = 0.1;
constexpr double kMostZoom = 4;
constexpr double kFitZoom = 1.35;  ///< a small cluster grows to this, not to poster size

}  // namespace

View::View(Scene* scene, QWidget* parent) : QGraphicsView(scene, parent), scene_(scene) {
  setRenderHint(QPainter::Antialiasing);
  setFrameShape(QFrame::NoFrame);
  setTransformationAnchor(AnchorUnderMouse);
  setDragMode(NoDrag);
  setAccessibleName(tr("Topology of the cluster"));
  scene_->setColours(palette());
  connect(scene_, &QGraphicsScene::sceneRectChanged, this, [this] {
    if (fitted_) fit();
  });
}

void View::fit() {
  fitted_ = true;
  fitInView(scene_->sceneRect(), Qt::KeepAspectRatio);
  const double zoom = transform().m11();
  if (zoom > kFitZoom) {
    scale(kFitZoom / zoom, kFitZoom / zoom);
    centerOn(scene_->sceneRect().center());
  }
}

void View::zoomBy(double factor) {
  fitted_ = false;
  const double target = std::clamp(transform().m11() * factor, kLeastZoom, kMostZoom);
  scale(target / transform().m11(), target / transform().m11());
}

void View::wheelEvent(QWheelEvent* event) {
  if (!(event->modifiers() & Qt::ControlModifier)) return QGraphicsView::wheelEvent(event);
  zoomBy(std::pow(1.0015, event->angleDelta().y()));
  event->accept();
}

void View::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left: return scene_->walk(-1, 0);
    case Qt::Key_Right: return scene_->walk(1, 0);
    case Qt::Key_Up: return scene_->walk(0, -1);
    case Qt::Key_Down: return scene_->walk(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter: emit inspect(); return;
    case Qt::Key_Plus: return zoomBy(1.2);
    case Qt::Key_Minus: return zoomBy(1 / 1.2);
    case Qt::Key_Space: setDragMode(ScrollHandDrag); return;
    default: QGraphicsView::keyPressEvent(event);
  }
}

void View::keyReleaseEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) setDragMode(NoDrag);
  QGraphicsView::keyReleaseEvent(event);
}

QString View::cardAt(const QPoint& at) const {
  for (QGraphicsItem* item : items(at)) {
    if (const auto* node = dynamic_cast<NodeItem*>(item)) return QString::fromStdString(node->node().id);
  }
  return {};
}

void View::mousePressEvent(QMouseEvent* event) {
  QGraphicsView::mousePressEvent(event);
  if (event->button() != Qt::LeftButton || dragMode() != NoDrag) return;
  dragged_ = cardAt(event->pos());
  dragFrom_ = dragTo_ = event->pos();
}

void View::mouseMoveEvent(QMouseEvent* event) {
  QGraphicsView::mouseMoveEvent(event);
  if (dragged_.isEmpty()) return;
  dragTo_ = event->pos();
  viewport()->update();
}

void View::mouseReleaseEvent(QMouseEvent* event) {
  QGraphicsView::mouseReleaseEvent(event);
  const QString from = std::exchange(dragged_, {});
  if (from.isEmpty()) return;
  viewport()->update();
  const QString to = cardAt(event->pos());
  if (!to.isEmpty() && to != from) emit joinAsked(from, to);
}

/// The line that is being dragged from one card to another.
void View::drawForeground(QPainter* painter, const QRectF&) {
  const int least = QApplication::startDragDistance();
  if (dragged_.isEmpty() || (dragTo_ - dragFrom_).manhattanLength() < least) return;
  QPen pen(palette().color(QPalette::Highlight), 2, Qt::DashLine);
  pen.setCosmetic(true);
  painter->setPen(pen);
  painter->drawLine(mapToScene(dragFrom_), mapToScene(dragTo_));
}

void View::contextMenuEvent(QContextMenuEvent* event) {
  if (event->reason() == QContextMenuEvent::Mouse) {
    const auto* node = dynamic_cast<NodeItem*>(itemAt(event->pos()));
    scene_->select(node ? QString::fromStdString(node->node().id) : QString());
  }
  QPoint where = event->globalPos();
  if (const auto items = scene_->selectedItems(); event->reason() == QContextMenuEvent::Keyboard && !items.isEmpty())
    where = viewport()->mapToGlobal(mapFromScene(items.first()->sceneBoundingRect().center()));
  if (!scene_->selectedId().isEmpty()) emit menuAsked(scene_->selectedId(), where);
}

void View::resizeEvent(QResizeEvent* event) {
  QGraphicsView::resizeEvent(event);
  if (fitted_) fit();
}

void View::changeEvent(QEvent* event) {
  QGraphicsView::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) scene_->setColours(palette());
}

}  // namespace lvs::topology
