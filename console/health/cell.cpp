#include "console/health/cell.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <algorithm>

#include "console/services/services_model.h"

namespace lvs::cell {

void put(QTreeWidget& list, QTreeWidgetItem& item, int column, QWidget* content) {
  auto* cell = new QWidget;
  auto* row = new QHBoxLayout(cell);
  row->setContentsMargins(kRoom.width(), kRoom.height(), kRoom.width(), kRoom.height());
  row->addWidget(content);
  list.setItemWidget(&item, column, cell);
}

void showDrain(QTreeWidget& list, QTreeWidgetItem& item, int column, std::uint64_t began, std::uint64_t left,
               const QString& what) {
  auto* bar = part<QProgressBar>(list, item, column);
  if (!bar) {
    bar = new QProgressBar;
    put(list, item, column, bar);
  }
  item.setText(column, {});
  const std::uint64_t whole = std::max<std::uint64_t>({began, left, 1});
  bar->setRange(0, 1000);
  bar->setValue(static_cast<int>(1000 * (whole - left) / whole));
  const QString words = QCoreApplication::translate("lvs::MaintenanceWindow", "%1 of %2 left")
                            .arg(services::amount(left), services::amount(whole));
  bar->setFormat(words);
  bar->setAccessibleName(QStringLiteral("%1: %2").arg(what, words));
  bar->setMinimumWidth(bar->fontMetrics().horizontalAdvance(words) + 32);
  item.setSizeHint(column, QSize(bar->minimumWidth(), 0) + 2 * kRoom);
}

void showWords(QTreeWidget& list, QTreeWidgetItem& item, int column, const QString& words) {
  if (list.itemWidget(&item, column)) list.removeItemWidget(&item, column);
  item.setText(column, words);
}

}  // namespace lvs::cell
