// The services table as Qt's views want it: services with their real servers below them, columns with words and
// units, raw values for sorting and for CSV.
#pragma once

#include <QAbstractItemModel>
#include <QPalette>
#include <QSet>

#include "console/services/history.h"
#include "console/services/rows.h"

namespace lvs::services {

class ServicesModel : public QAbstractItemModel {
  Q_OBJECT
 public:
  enum Column : std::uint8_t {
    kName,
    kState,
    kWhy,
    kDirector,
    kAddress,
    kMethod,
    kWeight,
    kShare,
    kActive,
    kInactive,
    kPersistent,
    kNew,
    kTrend,
    kInPackets,
    kOutPackets,
    kInBytes,
    kOutBytes,
    kConnections,
    kInTotal,
    kOutTotal,
    kLatency,
    kLatencyTrend,
    kChanged,
    kNextCheck,
    kColumns
  };
  enum Role : std::uint16_t {
    kId = Qt::UserRole,  ///< the canvas's id
    kKey,                ///< Row::key
    kRaw,                ///< number or text without unit: for sorting and CSV
    kStateOf,            ///< State as int
    kTrendOf,            ///< QList<double>: the column's last five minutes, oldest first
    kServer,             ///< name of the real server; empty: a service, or one that the document does not have
    kService,            ///< name of the service, of a real server too
  };

  explicit ServicesModel(QObject* parent = nullptr) : QAbstractItemModel(parent) {}

  /// The newest content. Rows that stay keep their indexes as long as no row comes or goes.
  void show(std::vector<Row> rows, std::int64_t nowMs);
  const std::vector<Row>& content() const { return rows_; }
  const History& history() const { return history_; }
  Baseline& baseline() { return baseline_; }
  void setPalette(const QPalette& palette) { palette_ = palette; }
  /// The row's name with its service and director, for charts.
  QString title(const std::string& key) const;
  static QString stateWord(State state);
  static QString stateWord(const Row& row);
  static QString whyWord(const Row& row);
  static QString stateShape(State state);  ///< the state without colour
  static bool isNumber(int column) { return column >= kWeight; }

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& child) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  const Row* rowAt(const QModelIndex& index) const;
  static bool sameShape(const std::vector<Row>& a, const std::vector<Row>& b);
  QString text(const Row& row, int column) const;
  QVariant raw(const Row& row, int column) const;
  QVariant checkRaw(const Row& row, int column) const;
  QString checkText(const Row& row, int column) const;
  QList<double> trend(const Row& row, Measure measure) const;
  QColor colour(State state) const;

  std::vector<Row> rows_;
  History history_;
  Baseline baseline_;
  QPalette palette_;
  std::int64_t nowMs_ = 0;
};

/// Amounts for people, in the locale's words.
QString amount(std::uint64_t value);
QString perSecond(std::uint64_t value);
QString dataSize(std::uint64_t bytes);
QString dataPerSecond(std::uint64_t bytes);
/// "240 µs", "1.8 ms", "1.2 s".
QString duration(double microseconds);
/// The time of day; with the day, where it was another one.
QString moment(std::int64_t timeMs, std::int64_t nowMs);

}  // namespace lvs::services
