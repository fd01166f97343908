#include "console/services/services_model.h"

#include <QFont>
#include <QLocale>
#include <algorithm>

#include "console/window/look.h"

namespace lvs::services {
namespace {

constexpr quintptr kTop = 0;  ///< internal id of a service; a real server's is its service's row and one
constexpr std::int64_t kTrendMs = 300000;

QString words(const std::string& value) { return QString::fromStdString(value); }

}  // namespace

QString amount(std::uint64_t value) { return QLocale().toString(static_cast<qulonglong>(value)); }
QString perSecond(std::uint64_t value) { return ServicesModel::tr("%1/s").arg(amount(value)); }
QString dataSize(std::uint64_t bytes) {
  return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}
QString dataPerSecond(std::uint64_t bytes) { return ServicesModel::tr("%1/s").arg(dataSize(bytes)); }

bool ServicesModel::sameShape(const std::vector<Row>& a, const std::vector<Row>& b) {
  const auto sameRow = [](const Row& x, const Row& y) { return x.key == y.key; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](const Row& x, const Row& y) {
    return x.key == y.key &&
           std::equal(x.servers.begin(), x.servers.end(), y.servers.begin(), y.servers.end(), sameRow);
  });
}

void ServicesModel::show(std::vector<Row> rows, std::int64_t nowMs) {
  history_.add(nowMs, samples(rows));
  if (!sameShape(rows_, rows)) {
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
    return;
  }
  rows_ = std::move(rows);
  if (rows_.empty()) return;
  const int services = static_cast<int>(rows_.size());
  emit dataChanged(index(0, 0), index(services - 1, kColumns - 1));
  for (int i = 0; i < services; ++i) {
    const QModelIndex service = index(i, 0);
    if (const int count = rowCount(service); count > 0)
      emit dataChanged(index(0, 0, service), index(count - 1, kColumns - 1, service));
  }
}

QModelIndex ServicesModel::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) return {};
  return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kTop);
}

QModelIndex ServicesModel::parent(const QModelIndex& child) const {
  if (!child.isValid() || child.internalId() == kTop) return {};
  return createIndex(static_cast<int>(child.internalId()) - 1, 0, kTop);
}

int ServicesModel::rowCount(const QModelIndex& parent) const {
  if (!parent.isValid()) return static_cast<int>(rows_.size());
  if (parent.internalId() != kTop || parent.column() != 0) return 0;
  return static_cast<int>(rows_[static_cast<std::size_t>(parent.row())].servers.size());
}

int ServicesModel::columnCount(const QModelIndex&) const { return kColumns; }

const Row* ServicesModel::rowAt(const QModelIndex& index) const {
  if (!index.isValid()) return nullptr;
  const auto row = static_cast<std::size_t>(index.row());
  if (index.internalId() == kTop) return row < rows_.size() ? &rows_[row] : nullptr;
  const Row& service = rows_[index.internalId() - 1];
  return row < service.servers.size() ? &service.servers[row] : nullptr;
}

QVariant ServicesModel::data(const QModelIndex& index, int role) const {
  const Row* row = rowAt(index);
  if (!row) return {};
  switch (role) {
    case Qt::DisplayRole: return text(*row, index.column());
    case Qt::ToolTipRole:
      if (index.column() == kWhy || index.column() == kState) return whyWord(*row);
      return index.column() == kTrend ? tr("New connections per second, the last five minutes") : QVariant();
    case Qt::TextAlignmentRole:
      return QVariant(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: {
      if (index.internalId() != kTop || index.column() != kName) return {};
      QFont bold;
      bold.setBold(true);
      return bold;
    }
    case Qt::ForegroundRole:
      if (index.column() == kState) return colour(row->state);
      // Old numbers are not to be taken for new ones.
      if (row->state == State::stale || row->state == State::unwatched) return look::quiet(palette_);
      return {};
    case kId: return words(row->id);
    case kKey: return words(row->key);
    case kRaw: return raw(*row, index.column());
    case kStateOf: return static_cast<int>(row->state);
    case kTrendOf: return QVariant::fromValue(trend(*row));
    default: return {};
  }
}

QVariant ServicesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
  if (role == Qt::DisplayRole) {
    switch (section) {
      case kName: return tr("Service");
      case kState: return tr("State");
      case kWhy: return tr("Why");
      case kDirector: return tr("Director");
      case kAddress: return tr("Address");
      case kMethod: return tr("Method");
      case kWeight: return tr("Weight");
      case kShare: return tr("Share");
      case kActive: return tr("Active");
      case kInactive: return tr("Inactive");
      case kPersistent: return tr("Persistent");
      case kNew: return tr("New");
      case kTrend: return tr("Trend");
      case kInPackets: return tr("Packets in");
      case kOutPackets: return tr("Packets out");
      case kInBytes: return tr("In");
      case kOutBytes: return tr("Out");
      case kConnections: return tr("Connections");
      case kInTotal: return tr("Received");
      case kOutTotal: return tr("Sent");
      default: return {};
    }
  }
  if (role == Qt::ToolTipRole) {
    switch (section) {
      case kMethod: return tr("Scheduler of a service, forwarding method of a real server");
      case kShare: return tr("Share of the connections: of all services', or of the service's");
      case kActive: return tr("Connections that are established");
      case kInactive: return tr("Connections in any other state, closing ones for example");
      case kPersistent: return tr("Clients that are kept on this real server");
      case kNew: return tr("New connections per second, as the kernel estimates them");
      case kOutPackets:
      case kOutBytes:
      case kOutTotal: return tr("Replies count only where they come back through the director, with NAT");
      case kConnections: return tr("Connections since the counters began, or since you asked to count from then on");
      default: return {};
    }
  }
  return {};
}

QString ServicesModel::text(const Row& row, int column) const {
  // Nothing known is not nothing.
  const bool counted = column == kShare || column >= kActive;
  if (counted && (row.state == State::unwatched || row.state == State::missing))
    return column == kTrend ? QString() : QStringLiteral("–");
  switch (column) {
    case kState: return stateShape(row.state) + QLatin1Char(' ') + stateWord(row.state);
    case kWhy: return whyWord(row);
    case kWeight: return row.weight ? amount(*row.weight) : QString();
    case kShare: return QLocale().toString(row.share * 100, 'f', 0) + QChar(0x202f) + QLocale().percent();
    case kActive: return amount(row.active);
    case kInactive: return amount(row.inactive);
    case kPersistent: return amount(row.persistent);
    case kNew: return perSecond(row.rates.connections);
    case kInPackets: return perSecond(row.rates.inPackets);
    case kOutPackets: return perSecond(row.rates.outPackets);
    case kInBytes: return dataPerSecond(row.rates.inBytes);
    case kOutBytes: return dataPerSecond(row.rates.outBytes);
    case kConnections: return amount(baseline_.since(row).connections);
    case kInTotal: return dataSize(baseline_.since(row).inBytes);
    case kOutTotal: return dataSize(baseline_.since(row).outBytes);
    case kTrend: return {};
    default: return raw(row, column).toString();
  }
}

QVariant ServicesModel::raw(const Row& row, int column) const {
  const auto number = [](std::uint64_t value) { return QVariant(static_cast<qulonglong>(value)); };
  switch (column) {
    case kName: return words(row.name);
    case kState: return stateWord(row.state);
    case kWhy: return whyWord(row);
    case kDirector: return words(row.director);
    case kAddress: return words(row.address);
    case kMethod: return words(row.method);
    case kWeight: return row.weight ? number(*row.weight) : QVariant();
    case kShare: return row.share;
    case kActive: return number(row.active);
    case kInactive: return number(row.inactive);
    case kPersistent: return number(row.persistent);
    case kNew:
    case kTrend: return number(row.rates.connections);
    case kInPackets: return number(row.rates.inPackets);
    case kOutPackets: return number(row.rates.outPackets);
    case kInBytes: return number(row.rates.inBytes);
    case kOutBytes: return number(row.rates.outBytes);
    case kConnections: return number(baseline_.since(row).connections);
    case kInTotal: return number(baseline_.since(row).inBytes);
    case kOutTotal: return number(baseline_.since(row).outBytes);
    default: return {};
  }
}

QList<double> ServicesModel::trend(const Row& row) const {
  QList<double> values;
  for (const Point& point : history_.points(row.key, Measure::connections, history_.newestMs() - kTrendMs))
    values << point.value;
  return values;
}

QColor ServicesModel::colour(State state) const {
  switch (state) {
    case State::serving: return look::good(palette_);
    case State::off:
    case State::foreign: return look::warning(palette_);
    case State::missing: return look::bad(palette_);
    default: return look::quiet(palette_);
  }
}

QString ServicesModel::stateShape(State state) {
  switch (state) {
    case State::serving: return QStringLiteral("●");
    case State::off: return QStringLiteral("◐");
    case State::missing: return QStringLiteral("▲");
    case State::foreign: return QStringLiteral("≠");
    default: return QStringLiteral("○");
  }
}

QString ServicesModel::stateWord(State state) {
  switch (state) {
    case State::serving: return tr("serving");
    case State::off: return tr("no new connections");
    case State::missing: return tr("missing");
    case State::foreign: return tr("not in the document");
    case State::stale: return tr("not reached");
    case State::unwatched: return tr("unknown");
  }
  return {};
}

QString ServicesModel::whyWord(const Row& row) {
  switch (row.why) {
    case Why::none: return {};
    case Why::weightZero: return tr("weight 0");
    case Why::nobodyServes: return tr("no real server takes connections");
    case Why::notPushed: return tr("not pushed to this director");
    case Why::byHand: return tr("made by hand or by another program");
    case Why::unreachable: return tr("these numbers are the last known");
    case Why::notPaired: return tr("the director is not paired");
    case Why::drifted: return words(row.detail);
  }
  return {};
}

QString ServicesModel::title(const std::string& key) const {
  for (const Row& row : rows_) {
    if (row.key == key) return tr("%1 on %2").arg(words(row.name), words(row.director));
    for (const Row& server : row.servers) {
      if (server.key == key) return tr("%1 in %2 on %3").arg(words(server.name), words(row.name), words(row.director));
    }
  }
  return {};
}

}  // namespace lvs::services
