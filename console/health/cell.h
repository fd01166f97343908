// Widgets in the cells of a list: with some room around them, and a bar that shows how far draining has come.
#pragma once

#include <QTreeWidget>
#include <cstdint>

namespace lvs::cell {

inline constexpr QSize kRoom(6, 3);  ///< around what stands in a cell

void put(QTreeWidget& list, QTreeWidgetItem& item, int column, QWidget* content);

/// What put() has put there, if it is one of these.
template <typename Widget>
Widget* part(const QTreeWidget& list, QTreeWidgetItem& item, int column) {
  const QWidget* cell = list.itemWidget(&item, column);
  return cell ? cell->findChild<Widget*>() : nullptr;
}

/// "12 of 40 left", as a bar. `what`: for whoever cannot see it, "Draining web1".
void showDrain(QTreeWidget& list, QTreeWidgetItem& item, int column, std::uint64_t began, std::uint64_t left,
               const QString& what);
/// Words instead of the bar.
void showWords(QTreeWidget& list, QTreeWidgetItem& item, int column, const QString& words);

}  // namespace lvs::cell
