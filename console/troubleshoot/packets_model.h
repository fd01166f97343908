// Captured packets as a table. Rows are read when they are seen; packets that come are added at the end, nothing is
// built anew. Keeps so many and no more.
#pragma once

#include <QAbstractTableModel>
#include <QPalette>

#include "console/troubleshoot/ladder.h"

namespace lvs::troubleshoot {

class PacketsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { kTime, kPlace, kSource, kDestination, kLength, kWhat, kColumns };
  static constexpr std::size_t kMost = 20'000;  ///< packets; of 256 bytes each about 8 MB

  using QAbstractTableModel::QAbstractTableModel;

  void clear(Ladder ladder);
  /// `packets`: indexes into `places`, which only grows until the next clear(). What is too many is left out.
  void append(const std::vector<packets::Place>& places, std::vector<packets::Captured> captured);
  bool full() const { return rows_.size() >= kMost; }
  std::size_t size() const { return rows_.size(); }
  const std::vector<packets::Place>& places() const { return places_; }
  const std::vector<packets::Captured>& captured() const { return rows_; }
  const Arrow& arrow(std::size_t row) const { return arrows_[row]; }
  packets::Packet packet(std::size_t row) const;
  /// "12:30:45.123456"
  QString timeText(std::size_t row) const;
  /// Since the first packet: "+12.345 ms".
  QString sinceText(std::size_t row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 signals:
  void placesChanged();

 private:
  std::vector<packets::Place> places_;
  std::vector<packets::Captured> rows_;
  std::vector<Arrow> arrows_;
  Ladder ladder_;
};

}  // namespace lvs::troubleshoot
