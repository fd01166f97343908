#include "console/topology/scene.h"

#include <QApplication>
#include <QPainter>
#include <QSet>
#include <QStyle>
#include <algorithm>
#include <cmath>

#include "console/topology/items.h"
#include "console/topology/move_mark.h"
#include "console/window/look.h"

namespace lvs::topology {

Scene::Scene(QObject* parent) : QGraphicsScene(parent) {
  connect(this, &QGraphicsScene::selectionChanged, this, [this] { emit selected(selectedId()); });
}

bool Scene::sameShape(const Graph& a, const Graph& b) {
  const auto sameNode = [](const Node& x, const Node& y) { return x.id == y.id && x.site == y.site; };
  const auto sameEdge = [](const Edge& x, const Edge& y) {
    return x.from == y.from && x.to == y.to && x.path == y.path;
  };
  return a.sites == b.sites && std::equal(a.nodes.begin(), a.nodes.end(), b.nodes.begin(), b.nodes.end(), sameNode) &&
         std::equal(a.edges.begin(), a.edges.end(), b.edges.begin(), b.edges.end(), sameEdge);
}

void Scene::show(const Graph& graph) {
  whole_ = graph;
  refold();
  seeMasters();
}

/// A group goes from one director to another: between the two nobody may be master for a moment. Where the agents tell
/// nothing of it (any more), the next master is the first, and nothing moves.
void Scene::seeMasters() {
  std::map<std::string, std::string> now;
  for (const Node& node : graph_.nodes) {
    if (node.kind != NodeKind::vip || node.why.empty()) continue;
    const auto last = masters_.find(node.id);
    const std::string before = last == masters_.end() ? std::string() : last->second;
    now[node.id] = node.master.empty() ? before : node.master;
    const NodeItem* from = nodes_.value(QStringLiteral("director/") + QString::fromStdString(before));
    const NodeItem* to = nodes_.value(QStringLiteral("director/") + QString::fromStdString(node.master));
    if (before.empty() || node.master.empty() || before == node.master || !from || !to) continue;
    if (!animated_ || QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0) continue;
    auto* mark = new MoveMark(QString::fromStdString(node.title), from->sceneBoundingRect().center(),
                              to->sceneBoundingRect().center(), palette_);
    addItem(mark);
    mark->go();
  }
  masters_ = std::move(now);
}

void Scene::refold() {
  Folded folded = fold(whole_, open_);
  cardOf_ = std::move(folded.cardOf);
  const bool same = sameShape(graph_, folded.graph);
  graph_ = std::move(folded.graph);
  if (!same) return rebuild();
  for (const Node& node : graph_.nodes) {
    NodeItem* item = nodes_.value(QString::fromStdString(node.id));
    if (item && !(item->node() == node)) item->setNode(node);
  }
  for (std::size_t i = 0; i < edges_.size(); ++i) {
    if (!(edges_[i]->edge() == graph_.edges[i])) edges_[i]->setEdge(graph_.edges[i]);
  }
}

void Scene::unfold(const QString& id) {
  if (!id.startsWith(QLatin1String("fold/"))) return;
  open_.insert(id.toStdString());
  refold();
}

void Scene::foldAll() {
  open_.clear();
  refold();
}

void Scene::rebuild() {
  const QStringList keep = selectedIds();
  {
    const QSignalBlocker quiet(this);
    clear();
  }
  nodes_.clear();
  edges_.clear();
  layout_ = layOut(graph_, moved_);
  for (std::size_t i = 0; i < graph_.edges.size(); ++i) {
    auto* item = new EdgeItem(graph_.edges[i], layout_.routes[i], palette_);
    addItem(item);
    edges_.push_back(item);
  }
  for (const Node& node : graph_.nodes) {
    auto* item = new NodeItem(node, layout_.nodes.at(node.id), palette_);
    addItem(item);
    nodes_.insert(QString::fromStdString(node.id), item);
  }
  fitRect();
  selectAll(keep);
  update();
}

void Scene::fitRect() {
  const Box& bounds = layout_.bounds;
  setSceneRect(QRectF(bounds.x, bounds.y, bounds.width, bounds.height).adjusted(-40, -40, 40, 40));
}

/// The items that stand take the places of a layout.
void Scene::place(const Moved& moved) {
  layout_ = layOut(graph_, moved);
  for (auto node = nodes_.constBegin(); node != nodes_.constEnd(); ++node) {
    const Box& box = layout_.nodes.at(node.key().toStdString());
    node.value()->setPos(box.x, box.y);
  }
  for (std::size_t i = 0; i < edges_.size(); ++i) edges_[i]->setRoute(layout_.routes[i]);
  update();
}

void Scene::setMoved(const Moved& moved) {
  if (moved == moved_) return;
  moved_ = moved;
  guides_ = {};
  place(moved_);
  fitRect();
}

void Scene::preview(const Moved& moved, const Aligned& guides) {
  guides_ = guides;
  Moved all = moved_;
  for (const auto& [id, at] : moved) all[id] = at;
  place(all);
}

void Scene::endPreview() {
  guides_ = {};
  place(moved_);
}

void Scene::setColours(const QPalette& palette) {
  palette_ = palette;
  for (NodeItem* node : std::as_const(nodes_)) node->setColours(palette);
  for (EdgeItem* edge : edges_) edge->setColours(palette);
  setBackgroundBrush(palette.color(QPalette::Base));
  update();
}

void Scene::drawBackground(QPainter* painter, const QRectF& area) {
  QGraphicsScene::drawBackground(painter, area);
  painter->setRenderHint(QPainter::Antialiasing);
  QFont font;
  font.setPixelSize(12);
  font.setBold(true);
  painter->setFont(font);
  for (const Frame& frame : layout_.frames) {
    const QRectF box(frame.box.x, frame.box.y, frame.box.width, frame.box.height);
    painter->setPen(QPen(look::line(palette_), 1));
    painter->setBrush(palette_.color(QPalette::AlternateBase));
    painter->drawRoundedRect(box, 10, 10);
    painter->setPen(look::quiet(palette_));
    painter->drawText(box.adjusted(18, 8, -18, 0), Qt::AlignTop | Qt::AlignLeft, QString::fromStdString(frame.title));
  }
}

/// What a moved card is in line with.
void Scene::light(std::vector<Station> way) {
  if (way == way_) return;
  way_ = std::move(way);
  update();
}

/// A real server that is folded away is its card.
NodeItem* Scene::cardOf(const std::string& id) const {
  const auto card = cardOf_.find(id);
  return nodes_.value(QString::fromStdString(card == cardOf_.end() ? id : card->second));
}

/// A frame around each card of the way, with a sign; dotted where nobody listened.
void Scene::paintWay(QPainter& painter) const {
  constexpr double kRound = 20;  // diameter of the sign
  painter.setRenderHint(QPainter::Antialiasing);
  for (const auto& [id, seen] : way_) {
    const NodeItem* card = cardOf(id);
    const auto box = card ? layout_.nodes.find(card->node().id) : layout_.nodes.end();
    if (box == layout_.nodes.end()) continue;
    const QColor colour = seen == Station::Seen::yes  ? look::good(palette_)
                          : seen == Station::Seen::no ? look::bad(palette_)
                                                      : look::quiet(palette_);
    const QRectF frame = QRectF(card->pos(), QSizeF(box->second.width, box->second.height)).adjusted(-5, -5, 5, 5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2.5, seen == Station::Seen::unknown ? Qt::DotLine : Qt::SolidLine));
    painter.drawRoundedRect(frame, 8, 8);
    const QRectF sign(frame.left() - kRound / 2, frame.top() - kRound / 2, kRound, kRound);
    painter.setBrush(palette_.color(QPalette::Base));
    painter.setPen(QPen(colour, 1.5));
    painter.drawEllipse(sign);
    painter.drawText(sign, Qt::AlignCenter,
                     seen == Station::Seen::yes  ? QStringLiteral("✓")
                     : seen == Station::Seen::no ? QStringLiteral("✗")
                                                 : QStringLiteral("?"));
  }
}

void Scene::drawForeground(QPainter* painter, const QRectF& area) {
  paintWay(*painter);
  if (guides_.vertical.empty() && guides_.horizontal.empty()) return;
  QPen pen(palette_.color(QPalette::Highlight), 1, Qt::DashLine);
  pen.setCosmetic(true);
  painter->setPen(pen);
  for (const double x : guides_.vertical) painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
  for (const double y : guides_.horizontal) painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
}

QStringList Scene::selectedIds() const {
  QStringList ids;
  for (const QGraphicsItem* item : selectedItems()) {
    if (const auto* node = dynamic_cast<const NodeItem*>(item)) ids << QString::fromStdString(node->node().id);
  }
  return ids;
}

QString Scene::selectedId() const { return selectedIds().value(0); }

void Scene::select(const QString& id) {
  if (selectedIds() != QStringList{id}) selectAll({id});
}

void Scene::selectAll(const QStringList& ids) {
  QSet<NodeItem*> wanted;
  for (const QString& id : ids) {
    if (NodeItem* node = cardOf(id.toStdString())) wanted.insert(node);
  }
  for (QGraphicsItem* item : selectedItems()) {
    if (!wanted.contains(dynamic_cast<NodeItem*>(item))) item->setSelected(false);
  }
  for (NodeItem* node : std::as_const(wanted)) node->setSelected(true);
}

void Scene::walk(int dx, int dy) {
  NodeItem* from = nodes_.value(selectedId());
  if (!from) {
    if (!graph_.nodes.empty()) select(QString::fromStdString(graph_.nodes.front().id));
    return;
  }
  NodeItem* best = nullptr;
  double bestCost = 0;
  for (NodeItem* node : std::as_const(nodes_)) {
    const QPointF step = node->sceneBoundingRect().center() - from->sceneBoundingRect().center();
    const double along = step.x() * dx + step.y() * dy;
    const double aside = std::abs(step.x() * dy) + std::abs(step.y() * dx);
    if (node == from || along < 1) continue;
    const double cost = along + 2 * aside;
    if (!best || cost < bestCost) {
      best = node;
      bestCost = cost;
    }
  }
  if (best) select(QString::fromStdString(best->node().id));
}

QString Scene::edgeLabel(const QString& from, const QString& to) const {
  for (const EdgeItem* edge : edges_) {
    if (edge->edge().path == Path::request && edge->edge().from == from.toStdString() &&
        edge->edge().to == to.toStdString())
      return edge->label();
  }
  return {};
}

}  // namespace lvs::topology
