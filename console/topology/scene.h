// The graph as items on a QGraphicsScene. New numbers change the items that stand; only a changed shape
// of the cluster lays out anew.
#pragma once

#include <QGraphicsScene>
#include <QHash>
#include <QPalette>

#include "console/topology/graph.h"
#include "console/topology/layout.h"

namespace lvs::topology {

class NodeItem;
class EdgeItem;

class Scene : public QGraphicsScene {
  Q_OBJECT
 public:
  explicit Scene(QObject* parent = nullptr);
  void show(const Graph& graph);
  void setColours(const QPalette& palette);

  QString selectedId() const;
  void select(const QString& id);
  /// The nearest card in a direction from the selected one, as arrow keys go; selects it.
  void walk(int dx, int dy);

  const Graph& graph() const { return graph_; }
  const Layout& layout() const { return layout_; }
  /// The text on an edge now; for tests and accessibility.
  QString edgeLabel(const QString& from, const QString& to) const;

 signals:
  void selected(const QString& id);  ///< empty: nothing

 protected:
  void drawBackground(QPainter* painter, const QRectF& area) override;

 private:
  void rebuild();
  static bool sameShape(const Graph& a, const Graph& b);

  Graph graph_;
  Layout layout_;
  QPalette palette_;
  QHash<QString, NodeItem*> nodes_;
  std::vector<EdgeItem*> edges_;
};

}  // namespace lvs::topology
