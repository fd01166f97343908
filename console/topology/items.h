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
  QRectF boundingRect() const override { return QRectF(-12, -12, size_.width() + 12 + kHandle, size_.height() + 24); }
  /// Where a line to another card begins, at the card's right edge; seen while the card is pointed at or selected.
  QRectF handle() const;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

 protected:
  void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;

 private:
  QString tip() const;
  static constexpr double kHandle = 22;
  void paintMarks(QPainter* painter) const;
  Node node_;
  QSizeF size_;
  QPalette palette_;
};

class EdgeItem : public QGraphicsItem {
 public:
  EdgeItem(const Edge& edge, const Route& route, const QPalette& palette);
  void setEdge(const Edge& edge);
  void setRoute(const Route& route);
  void setColours(const QPalette& palette);
  const Edge& edge() const { return edge_; }
  QString label() const;  ///< "12 act · 4 in · 37/s"
  QRectF boundingRect() const override { return bounds_; }
  QPainterPath shape() const override;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

 protected:
  void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;

 private:
  QString tip() const;
  Edge edge_;
  Route route_;
  QPalette palette_;
  QPainterPath path_;
  QPolygonF outline_;  ///< the same with corners, for a far look
  QRectF bounds_;
};

/// Amounts on the canvas: 999, 1.2 k, 3.4 M; never wider than five characters.
QString shortNumber(std::uint64_t value);

}  // namespace lvs::topology
