// Draws the lanes beside the events: a line a director along the time, thick where it is master, thin where it is
// backup, dotted where it is out of service, and on the row's own lane what the event says.
#pragma once

#include <QStyledItemDelegate>

namespace lvs::events {

class LaneDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace lvs::events
