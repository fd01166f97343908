#include "console/topology/scene.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "console/topology/items.h"
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
  return std::equal(a.nodes.begin(), a.nodes.end(), b.nodes.begin(), b.nodes.end(), sameNode) &&
         std::equal(a.edges.begin(), a.edges.end(), b.edges.begin(), b.edges.end(), sameEdge);
}

void Scene::show(const Graph& graph) {
  const bool same = sameShape(graph_, graph);
  graph_ = graph;
  if (!same) return rebuild();
  for (const Node& node : graph_.nodes) {
    NodeItem* item = nodes_.value(QString::fromStdString(node.id));
    if (item && !(item->node() == node)) item->setNode(node);
  }
  for (std::size_t i = 0; i < edges_.size(); ++i) {
    if (!(edges_[i]->edge() == graph_.edges[i])) edges_[i]->setEdge(graph_.edges[i]);
  }
}

void Scene::rebuild() {
  const QString keep = selectedId();
  {
    const QSignalBlocker quiet(this);
    clear();
  }
  nodes_.clear();
  edges_.clear();
  layout_ = layOut(graph_);
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
  const Box& bounds = layout_.bounds;
  setSceneRect(QRectF(bounds.x, bounds.y, bounds.width, bounds.height).adjusted(-40, -40, 40, 40));
  if (!keep.isEmpty()) select(keep);
  update();
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

QString Scene::selectedId() const {
  const auto items = selectedItems();
  const auto* node = items.isEmpty() ? nullptr : dynamic_cast<NodeItem*>(items.first());
  return node ? QString::fromStdString(node->node().id) : QString();
}

void Scene::select(const QString& id) {
  if (selectedId() == id) return;
  clearSelection();
  if (NodeItem* node = nodes_.value(id)) node->setSelected(true);
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
