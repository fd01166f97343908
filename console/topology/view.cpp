#include "console/topology/view.h"

#include <QAction>
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
constexpr double kSnap = 8;        ///< pixels within which a moved card comes into line

}  // namespace

View::View(Scene* scene, QWidget* parent)
    : QGraphicsView(scene, parent), scene_(scene), minimap_(new Minimap(*scene, *this)) {
  setRenderHint(QPainter::Antialiasing);
  setFrameShape(QFrame::NoFrame);
  setTransformationAnchor(AnchorUnderMouse);
  setDragMode(NoDrag);
  // Live numbers change many items at once: one large region is cheaper than a thousand small ones.
  setViewportUpdateMode(SmartViewportUpdate);
  setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
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
  minimap_->follow();
}

void View::zoomBy(double factor) {
  fitted_ = false;
  const double target = std::clamp(transform().m11() * factor, kLeastZoom, kMostZoom);
  scale(target / transform().m11(), target / transform().m11());
  minimap_->follow();
}

void View::scrollContentsBy(int dx, int dy) {
  leaveName();  // it would stay while its card goes
  QGraphicsView::scrollContentsBy(dx, dy);
  minimap_->follow();
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
    case Qt::Key_Enter:
      if (const QString id = scene_->selectedId(); id.startsWith(QLatin1String("fold/"))) return scene_->unfold(id);
      emit inspect();
      return;
    case Qt::Key_Escape:
      if (drag_ == Drag::none) break;
      drag_ = Drag::none;
      scene_->endPreview();
      viewport()->update();
      return;
    case Qt::Key_Plus: return zoomBy(1.2);
    case Qt::Key_Minus: return zoomBy(1 / 1.2);
    case Qt::Key_Space: setDragMode(ScrollHandDrag); return;
    default: break;
  }
  QGraphicsView::keyPressEvent(event);
}

void View::keyReleaseEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) setDragMode(NoDrag);
  QGraphicsView::keyReleaseEvent(event);
}

NodeItem* View::cardAt(const QPoint& at) const {
  for (QGraphicsItem* item : items(at)) {
    if (auto* node = dynamic_cast<NodeItem*>(item)) return node;
  }
  return nullptr;
}

bool View::farEnough() const { return (dragTo_ - dragFrom_).manhattanLength() >= QApplication::startDragDistance(); }

void View::mousePressEvent(QMouseEvent* event) {
  const bool begins = event->button() == Qt::LeftButton && dragMode() != ScrollHandDrag;
  NodeItem* card = begins ? cardAt(event->pos()) : nullptr;
  // Beside the cards a rubber band selects several.
  if (begins) setDragMode(card ? NoDrag : RubberBandDrag);
  // One of several that are selected takes the others along.
  if (!card || !card->isSelected() || event->modifiers() != Qt::NoModifier) QGraphicsView::mousePressEvent(event);
  if (!card) return;
  const NodeKind kind = card->node().kind;
  const bool byHandle = card->handle().contains(card->mapFromScene(mapToScene(event->pos())));
  drag_ = byHandle && kind != NodeKind::clients && card->node().folded == 0 ? Drag::join : Drag::move;
  dragged_ = QString::fromStdString(card->node().id);
  dragFrom_ = dragTo_ = event->pos();
  dragLayout_ = scene_->layout();
  guides_ = {};
}

/// Where the dragged cards would stand: the one that is held comes into line, the others keep their distance.
Moved View::dragPlaces() {
  const auto held = dragLayout_.nodes.find(dragged_.toStdString());
  if (held == dragLayout_.nodes.end()) return {};
  const QPointF by = mapToScene(dragTo_) - mapToScene(dragFrom_);
  const Point wished{held->second.x + by.x(), held->second.y + by.y()};
  QStringList ids = scene_->selectedIds();
  if (!ids.contains(dragged_)) ids = {dragged_};
  guides_ = ids.size() == 1 ? align(dragLayout_, dragged_.toStdString(), wished, kSnap / transform().m11())
                            : Aligned{wished, {}, {}};
  const double dx = guides_.at.x - held->second.x;
  const double dy = guides_.at.y - held->second.y;
  Moved places;
  for (const QString& id : std::as_const(ids)) {
    const auto box = dragLayout_.nodes.find(id.toStdString());
    if (box != dragLayout_.nodes.end()) places[box->first] = {box->second.x + dx, box->second.y + dy};
  }
  return places;
}

void View::mouseMoveEvent(QMouseEvent* event) {
  if (drag_ == Drag::none) return QGraphicsView::mouseMoveEvent(event);
  dragTo_ = event->pos();
  if (drag_ == Drag::move && farEnough()) {
    const Moved places = dragPlaces();
    scene_->preview(places, guides_);
  }
  viewport()->update();
}

void View::mouseReleaseEvent(QMouseEvent* event) {
  QGraphicsView::mouseReleaseEvent(event);
  if (dragMode() == RubberBandDrag) setDragMode(NoDrag);
  const Drag drag = std::exchange(drag_, Drag::none);
  if (drag == Drag::none) return;
  dragTo_ = event->pos();
  viewport()->update();
  if (drag == Drag::join) {
    const NodeItem* card = cardAt(event->pos());
    const QString to = card ? QString::fromStdString(card->node().id) : QString();
    if (!to.isEmpty() && to != dragged_) emit joinAsked(dragged_, to);
    return;
  }
  if (farEnough()) drop();
  else if (event->modifiers() == Qt::NoModifier) scene_->select(dragged_);
}

void View::drop() {
  const Moved places = dragPlaces();
  scene_->endPreview();
  const Point centre{guides_.at.x + kCardWidth / 2, guides_.at.y + kCardHeight / 2};
  const Frame* frame = frameAt(dragLayout_, centre);
  const auto held = std::find_if(scene_->graph().nodes.begin(), scene_->graph().nodes.end(),
                                 [&](const Node& node) { return node.id == dragged_.toStdString(); });
  // In another site's frame it becomes that site's, and stands in its column.
  if (places.size() == 1 && frame && held != scene_->graph().nodes.end() && held->kind == NodeKind::realServer &&
      held->folded == 0 && held->site != frame->title) {
    emit siteAsked(dragged_, QString::fromStdString(frame->title));
    return;
  }
  emit movedAsked(places);
}

void View::mouseDoubleClickEvent(QMouseEvent* event) {
  const NodeItem* card = cardAt(event->pos());
  if (!card || event->button() != Qt::LeftButton) return QGraphicsView::mouseDoubleClickEvent(event);
  const QString id = QString::fromStdString(card->node().id);
  if (card->node().folded > 0) return scene_->unfold(id);
  scene_->select(id);
  renameInPlace();
}

/// The line goes, whatever stands in it; it must not speak up once more while it goes.
void View::leaveName() {
  QLineEdit* line = std::exchange(nameLine_, nullptr);
  if (!line) return;
  line->disconnect(this);
  line->setObjectName({});
  line->hide();
  line->deleteLater();
  setFocus();
}

bool View::renameInPlace() {
  const QString id = scene_->selectedId();
  const auto box = scene_->layout().nodes.find(id.toStdString());
  const bool named = id.contains(QLatin1Char('/')) && !id.startsWith(QLatin1String("fold/"));
  if (!named || box == scene_->layout().nodes.end()) return false;
  leaveName();
  const topology::Box& card = box->second;
  const QRect place = mapFromScene(QRectF(card.x, card.y, card.width, card.height)).boundingRect();
  nameLine_ = new QLineEdit(id.section(QLatin1Char('/'), 1), viewport());
  nameLine_->setObjectName(QStringLiteral("cardName"));
  nameLine_->setAccessibleName(tr("Name"));
  nameLine_->setGeometry(place.left() + 2, place.top() + 2, std::max(place.width() - 4, 80),
                         nameLine_->sizeHint().height());
  nameLine_->selectAll();
  nameLine_->show();
  nameLine_->setFocus();
  connect(nameLine_, &QLineEdit::editingFinished, this, [this, id] {
    if (!nameLine_) return;
    const QString name = nameLine_->text().trimmed();
    leaveName();
    if (!name.isEmpty()) emit renamed(id, name);
  });
  auto* leave = new QAction(nameLine_);
  leave->setShortcut(Qt::Key_Escape);
  leave->setShortcutContext(Qt::WidgetShortcut);
  nameLine_->addAction(leave);
  connect(leave, &QAction::triggered, this, &View::leaveName);
  return true;
}

/// The line that is being drawn from one card to another.
void View::drawForeground(QPainter* painter, const QRectF& area) {
  QGraphicsView::drawForeground(painter, area);
  if (drag_ != Drag::join || !farEnough()) return;
  QPen pen(palette().color(QPalette::Highlight), 2, Qt::DashLine);
  pen.setCosmetic(true);
  painter->setPen(pen);
  painter->drawLine(mapToScene(dragFrom_), mapToScene(dragTo_));
}

void View::contextMenuEvent(QContextMenuEvent* event) {
  if (event->reason() == QContextMenuEvent::Mouse) {
    const NodeItem* card = cardAt(event->pos());
    if (!card) scene_->clearSelection();
    else if (!card->isSelected()) scene_->select(QString::fromStdString(card->node().id));
  }
  QPoint where = event->globalPos();
  if (const auto items = scene_->selectedItems(); event->reason() == QContextMenuEvent::Keyboard && !items.isEmpty())
    where = viewport()->mapToGlobal(mapFromScene(items.first()->sceneBoundingRect().center()));
  emit menuAsked(scene_->selectedId(), where);
}

void View::resizeEvent(QResizeEvent* event) {
  QGraphicsView::resizeEvent(event);
  if (fitted_) fit();
  minimap_->follow();
}

void View::changeEvent(QEvent* event) {
  QGraphicsView::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) scene_->setColours(palette());
}

}  // namespace lvs::topology
