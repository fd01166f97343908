// The timeline as a table for Qt's views: what the filter wants of it, newest first. Events are gathered for a moment
// and taken together, so that a director's whole past costs one change.
#pragma once

#include <QAbstractTableModel>
#include <QPalette>
#include <QTimer>

#include "console/events/filter.h"
#include "console/events/lanes.h"

namespace lvs::events {

class EventsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column : std::uint8_t { kLanes, kTime, kDirector, kKind, kWhat, kWhy, kColumns };
  enum DataRole : std::uint16_t {
    kId = Qt::UserRole,  ///< the canvas's id of what it is about, or of the director
    kGravity,            ///< gravityOf()
    kLane,               ///< the lane of the director that told
    kAfter,              ///< QByteArray of Role, one a lane
    kBefore,
    kIsTurn,  ///< it tells of a role
  };

  explicit EventsModel(QObject* parent = nullptr, std::size_t most = Timeline::kMost);

  /// `clockOffsetMs` is the director's clock minus ours.
  void add(const QString& director, const api::Event& event, std::int64_t clockOffsetMs);
  /// Takes at once what is gathered.
  void flush();

  void setFilter(const Filter& filter);
  const Filter& filter() const { return filter_; }
  const Timeline& timeline() const { return timeline_; }
  const Entry* entry(int row) const { return rows_[static_cast<std::size_t>(row)].entry; }
  int rowOf(std::uint64_t arrival) const;  ///< -1: it is not seen
  void setPalette(const QPalette& palette) { palette_ = palette; }

  /// ● ▲ ✗ …: the gravity without colour.
  static QString sign(const Entry& entry);
  static QString kindWord(const QString& kind);
  static QString sentence(const Entry& entry);
  static QString why(const Entry& entry);
  static QString roleWord(Role role);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 signals:
  void taken();  ///< the timeline has changed

 private:
  struct Row {
    const Entry* entry = nullptr;
    std::size_t place = 0;  ///< in the timeline
  };
  std::vector<Row> wantedRows(bool anew);
  void become(std::vector<Row> rows);
  QString text(const Entry& entry, int column) const;
  QString tip(const Row& row, int column) const;
  QByteArray roles(const Lanes::Roles& roles) const;

  Timeline timeline_;
  Lanes lanes_;
  Filter filter_;
  std::vector<Row> rows_;
  std::uint64_t asked_ = 0;  ///< arrival of the newest entry that the filter was asked for
  std::vector<Told> gathered_;
  QTimer soon_;
  QPalette palette_;
};

}  // namespace lvs::events
