// A small line of a row's last five minutes, without axes: its newest value stands in the column beside it.
#pragma once

#include <QStyledItemDelegate>

namespace lvs::services {

class SparkDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace lvs::services
