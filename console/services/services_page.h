// Services with their real servers and live numbers, as a tree table.
#pragma once

#include <QTreeWidget>
#include <QWidget>

#include "console/topology/graph.h"

namespace lvs {

class ServicesPage : public QWidget {
  Q_OBJECT
 public:
  explicit ServicesPage(QWidget* parent = nullptr);
  /// Rows are kept where service and director stay, so that selection and scrolling do too.
  void show(const Cluster& cluster, const topology::Live& live);

 signals:
  void selected(const QString& id);

 private:
  QTreeWidget* table_;
  QHash<QString, QTreeWidgetItem*> rows_;
};

}  // namespace lvs
