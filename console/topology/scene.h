// The graph as items on a QGraphicsScene. New numbers change the items that stand; only a changed shape
// of the cluster lays out anew.
#pragma once

#include <QGraphicsScene>
#include <QHash>
#include <QPalette>

#include "console/topology/fold.h"
#include "console/topology/graph.h"
#include "console/topology/layout.h"

namespace lvs::topology {

class NodeItem;
class EdgeItem;

/// A card on the way of a packet that was followed.
struct Station {
  enum class Seen : std::uint8_t { yes, no, unknown };
  std::string id;  ///< of the card
  Seen seen = Seen::unknown;
  bool operator==(const Station&) const = default;
};

class Scene : public QGraphicsScene {
  Q_OBJECT
 public:
  explicit Scene(QObject* parent = nullptr);
  void show(const Graph& graph);
  void setColours(const QPalette& palette);
  /// Whether a group that gets another master is seen moving there; the desktop's own "no animations" wins.
  void setAnimated(bool on) { animated_ = on; }
  const QPalette& colours() const { return palette_; }

  /// Where cards were put; all others stand in their columns.
  void setMoved(const Moved& moved);
  const Moved& moved() const { return moved_; }
  /// While cards are dragged: they stand there for now, guides show what they are in line with.
  void preview(const Moved& moved, const Aligned& guides);
  void endPreview();

  /// Lights up the way of a packet, in its order; empty: none.
  void light(std::vector<Station> way);
  const std::vector<Station>& lit() const { return way_; }

  /// Unfolds a card of many real servers.
  void unfold(const QString& id);
  /// Folds all that can be folded.
  void foldAll();
  bool hasUnfolded() const { return !open_.empty(); }

  /// Of several that are selected the first; empty: none.
  QString selectedId() const;
  QStringList selectedIds() const;
  /// A real server that is folded away selects its card.
  void select(const QString& id);
  void selectAll(const QStringList& ids);
  /// The nearest card in a direction from the selected one, as arrow keys go; selects it.
  void walk(int dx, int dy);

  const Graph& whole() const { return whole_; }  ///< as it was shown, nothing folded
  const Graph& graph() const { return graph_; }  ///< as it is drawn, folded
  const Layout& layout() const { return layout_; }
  /// The text on an edge now; for tests and accessibility.
  QString edgeLabel(const QString& from, const QString& to) const;

 signals:
  void selected(const QString& id);  ///< empty: nothing

 protected:
  void drawBackground(QPainter* painter, const QRectF& area) override;
  void drawForeground(QPainter* painter, const QRectF& area) override;

 private:
  void rebuild();
  void paintWay(QPainter& painter) const;
  NodeItem* cardOf(const std::string& id) const;
  void place(const Moved& moved);
  void refold();
  void fitRect();
  void seeMasters();
  static bool sameShape(const Graph& a, const Graph& b);

  Graph whole_;
  Graph graph_;
  std::map<std::string, std::string> cardOf_;  ///< of folded real servers
  std::set<std::string> open_;
  Moved moved_;
  Aligned guides_;
  std::vector<Station> way_;
  Layout layout_;
  QPalette palette_;
  QHash<QString, NodeItem*> nodes_;
  std::vector<EdgeItem*> edges_;
  bool animated_ = true;
  std::map<std::string, std::string> masters_;  ///< by group: its last known one
};

}  // namespace lvs::topology
