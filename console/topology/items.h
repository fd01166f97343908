// Cards and edges on the canvas: how they are painted, nothing else.
#pragma once

#include <QGraphicsObject>
#include <QPalette>

#include "console/topology/graph.h"
#include "console/topology/layout.h"

namespace lvs::topology {

class NodeItem : public QGraphicsObject {
  Q_OBJECT
 public:
  NodeItem(const Node& node, const Box& box, const QPalette& palette);
  void setNode(const Node& node);
  void setColours(const QPalette& palette);
  const Node& node() const { return node_; }
  QRectF boundingRect() const override { return QRectF(-3, -3, size_.width() + 6, size_.height() + 6); }
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

 private:
  Node node_;
  QSizeF size_;
  QPalette palette_;
};

class EdgeItem : public QGraphicsItem {
 public:
  EdgeItem(const Edge& edge, const Route& route, const QPalette& palette);
  void setEdge(const Edge& edge);
  void setColours(const QPalette& palette);
  const Edge& edge() const { return edge_; }
  QString label() const;  ///< "12 act · 4 in · 37/s"
  QRectF boundingRect() const override { return bounds_; }
  QPainterPath shape() const override;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

 private:
  QString tip() const;
  Edge edge_;
  Route route_;
  QPalette palette_;
  QPainterPath path_;
  QRectF bounds_;
};

/// Amounts on the canvas: 999, 1.2 k, 3.4 M; never wider than five characters.
QString shortNumber(std::uint64_t value);

}  // namespace lvs::topology
