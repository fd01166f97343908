// The way to an address as a table: one row for each hop, the round-trip times of its tries as dots on one scale. What
// the colours say is said in words too.
#pragma once

#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <QTableView>

#include "console/tools/trace_words.h"

namespace lvs::tools {

class HopModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { kHop, kMachine, kTimes, kLost, kRemark, kColumns };

  using QAbstractTableModel::QAbstractTableModel;
  /// Rows that stay are only told to be drawn anew.
  void show(std::vector<HopRow> rows);
  const HopRow& row(int index) const { return rows_[static_cast<std::size_t>(index)]; }
  double longestMs() const { return longest_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<HopRow> rows_;
  double longest_ = 0;  ///< end of the scale
};

class HopChart : public QTableView {
  Q_OBJECT
 public:
  explicit HopChart(QWidget* parent = nullptr);
  HopModel& hops() { return model_; }

 private:
  HopModel model_;
};

}  // namespace lvs::tools
