// The cluster's objects as a tree with a filter: sites, directors, failover groups, services, real servers.
// Selecting is by the canvas's ids, so that tree, canvas and inspector agree.
#pragma once

#include <QLineEdit>
#include <QTreeWidget>
#include <QWidget>

#include "common/model/document.h"
#include "console/topology/graph.h"

namespace lvs {

class ClusterTree : public QWidget {
  Q_OBJECT
 public:
  explicit ClusterTree(QWidget* parent = nullptr);
  void show(const Cluster& cluster);
  void select(const QString& id);
  /// How the objects fare, beside their names; what has drifted is told by its tip.
  void showStates(const topology::Graph& graph);

 signals:
  void selected(const QString& id);
  void menuAsked(const QString& id, const QPoint& where);  ///< on the screen

 private:
  void mark(QTreeWidgetItem* item);
  QTreeWidgetItem* branch(const QString& title);
  void leaf(QTreeWidgetItem* parent, const QString& text, const QString& id);
  void filter(const QString& text);
  QLineEdit* filter_;
  QTreeWidget* tree_;
  std::map<std::string, topology::Node> states_;  ///< by id
};

}  // namespace lvs
