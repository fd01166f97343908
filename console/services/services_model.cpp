#include "console/services/services_model.h"

#include <QDateTime>
#include <QFont>
#include <QLocale>
#include <algorithm>

#include "console/text.h"
#include "console/window/look.h"

namespace lvs::services {
namespace {

constexpr qint64 kTrendMs = 300000;
constexpr quintptr kTop = 0;  ///< internal id of a service; a real server's is its service's row and one

/// What its last run found, with whole times here and in UTC.
QString checkTip(const api::CheckState& check) {
  const auto time = [](std::int64_t timeMs) {
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(timeMs);
    return ServicesModel::tr("%1 (%2 UTC)")
        .arg(QLocale().toString(when, QLocale::ShortFormat), when.toUTC().toString(QStringLiteral("HH:mm:ss")));
  };
  QStringList lines{ServicesModel::tr("%1 asks %2")
                        .arg(lvs::text(check.check),
                             lvs::text(Endpoint{check.address, static_cast<std::uint16_t>(check.port)}.toString()))};
  if (check.lastMs != 0) lines << ServicesModel::tr("Last run %1: %2").arg(time(check.lastMs), lvs::text(check.last));
  if (check.sinceMs != 0)
    lines << ServicesModel::tr("Last change %1: %2").arg(time(check.sinceMs), lvs::text(check.why));
  if (!check.warning.empty()) lines << QStringLiteral("▲ ") + lvs::text(check.warning);
  return lines.join(QLatin1Char('\n'));
}

}  // namespace

QString amount(std::uint64_t value) { return QLocale().toString(static_cast<qulonglong>(value)); }
QString perSecond(std::uint64_t value) { return ServicesModel::tr("%1/s").arg(amount(value)); }
QString dataSize(std::uint64_t bytes) {
  return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}
QString dataPerSecond(std::uint64_t bytes) { return ServicesModel::tr("%1/s").arg(dataSize(bytes)); }
QString duration(double microseconds) {
  const auto words = [](double value, const QString& unit) {
    return QLocale().toString(value, 'f', value < 9.95 ? 1 : 0) + QChar(0x202f) + unit;
  };
  if (microseconds < 999.5) return QLocale().toString(microseconds, 'f', 0) + QChar(0x202f) + QStringLiteral("µs");
  if (microseconds < 999'500) return words(microseconds / 1000, QStringLiteral("ms"));
  return words(microseconds / 1'000'000, QStringLiteral("s"));
}
QString moment(std::int64_t timeMs, std::int64_t nowMs) {
  if (timeMs == 0) return QStringLiteral("–");
  const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeMs);
  const QLocale locale;
  const bool today = time.date() == QDateTime::fromMSecsSinceEpoch(nowMs).date();
  return today ? time.toString(QStringLiteral("HH:mm:ss")) : locale.toString(time, QLocale::ShortFormat);
}

bool ServicesModel::sameShape(const std::vector<Row>& a, const std::vector<Row>& b) {
  const auto sameRow = [](const Row& x, const Row& y) { return x.key == y.key; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](const Row& x, const Row& y) {
    return x.key == y.key &&
           std::equal(x.servers.begin(), x.servers.end(), y.servers.begin(), y.servers.end(), sameRow);
  });
}

void ServicesModel::show(std::vector<Row> rows, std::int64_t nowMs) {
  nowMs_ = nowMs;
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
      if (index.column() >= kLatency && row->check) return checkTip(*row->check);
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
    case kId: return lvs::text(row->id);
    case kKey: return lvs::text(row->key);
    case kRaw: return raw(*row, index.column());
    case kStateOf: return static_cast<int>(row->state);
    case kTrendOf:
      return QVariant::fromValue(
          trend(*row, index.column() == kLatencyTrend ? Measure::latency : Measure::connections));
    case kServer: return row->id.compare(0, 7, "server/") == 0 ? lvs::text(row->id).mid(7) : QString();
    case kService: {
      const Row* service = index.internalId() == kTop ? row : rowAt(index.parent());
      return lvs::text(service->id).section(QLatin1Char('/'), 1);
    }
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
      case kLatency: return tr("Latency");
      case kLatencyTrend: return tr("Latency trend");
      case kChanged: return tr("Last change");
      case kNextCheck: return tr("Next check");
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
      case kLatency:
      case kLatencyTrend: return tr("How long the real server took to answer its health check");
      case kChanged: return tr("Since when its health check has passed, or failed");
      case kConnections: return tr("Connections since the counters began, or since you asked to count from then on");
      default: return {};
    }
  }
  return {};
}

QString ServicesModel::text(const Row& row, int column) const {
  // Nothing known is not nothing.
  if (column >= kLatency) return checkText(row, column);
  const bool counted = column == kShare || column >= kActive;
  if (counted && (row.state == State::unwatched || row.state == State::missing))
    return column == kTrend ? QString() : QStringLiteral("–");
  switch (column) {
    case kState: return stateShape(row.state) + QLatin1Char(' ') + stateWord(row);
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
    case kName: return lvs::text(row.name);
    case kState: return stateWord(row);
    case kWhy: return whyWord(row);
    case kDirector: return lvs::text(row.director);
    case kAddress: return lvs::text(row.address);
    case kMethod: return lvs::text(row.method);
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
    default: return checkRaw(row, column);
  }
}

/// Numbers and times of the real server's check; nothing where it has none, or none that ran.
QVariant ServicesModel::checkRaw(const Row& row, int column) const {
  if (!row.check) return {};
  const api::CheckState& check = *row.check;
  switch (column) {
    case kLatency:
    case kLatencyTrend:
      return check.lastMs == 0 ? QVariant() : QVariant(static_cast<double>(check.latencyMicroseconds) / 1000);
    case kChanged: return check.sinceMs == 0 ? QVariant() : QVariant(static_cast<qlonglong>(check.sinceMs));
    case kNextCheck: return check.nextMs == 0 ? QVariant() : QVariant(static_cast<qlonglong>(check.nextMs));
    default: return {};
  }
}

QString ServicesModel::checkText(const Row& row, int column) const {
  if (!checkRaw(row, column).isValid()) return {};
  const api::CheckState& check = *row.check;
  switch (column) {
    case kLatency: return duration(static_cast<double>(check.latencyMicroseconds));
    case kChanged: return moment(check.sinceMs, nowMs_);
    case kNextCheck: {
      const std::int64_t seconds = (check.nextMs - nowMs_ + 500) / 1000;
      return seconds <= 0 ? tr("now") : tr("in %1 s").arg(amount(static_cast<std::uint64_t>(seconds)));
    }
    default: return {};
  }
}

QList<double> ServicesModel::trend(const Row& row, Measure measure) const {
  QList<double> values;
  for (const Point& point : history_.points(row.key, measure, history_.newestMs() - kTrendMs)) values << point.value;
  return values;
}

QColor ServicesModel::colour(State state) const {
  switch (state) {
    case State::serving:
    case State::starting: return look::good(palette_);
    case State::off:
    case State::foreign:
    case State::draining:
    case State::held:
    case State::sorry: return look::warning(palette_);
    case State::missing:
    case State::down:
    case State::noQuorum: return look::bad(palette_);
    default: return look::quiet(palette_);
  }
}

QString ServicesModel::stateShape(State state) {
  switch (state) {
    case State::serving: return QStringLiteral("●");
    case State::off: return QStringLiteral("◐");
    case State::missing: return QStringLiteral("▲");
    case State::foreign: return QStringLiteral("≠");
    case State::down: return look::shape(topology::Health::down);
    case State::draining: return look::shape(topology::Health::draining);
    case State::out: return look::shape(topology::Health::out);
    case State::starting: return look::shape(topology::Health::starting);
    case State::held: return look::shape(topology::Health::held);
    case State::sorry:
    case State::noQuorum: return QStringLiteral("▲");
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
    case State::down: return tr("down");
    case State::draining: return tr("draining");
    case State::out: return tr("taken out");
    case State::starting: return tr("starting");
    case State::held: return tr("held in service");
    case State::sorry: return tr("sorry server");
    case State::noQuorum: return tr("quorum lost");
  }
  return {};
}

QString ServicesModel::stateWord(const Row& row) {
  return row.word.empty() ? stateWord(row.state) : lvs::text(row.word);
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
    case Why::told: return lvs::text(row.detail);
  }
  return {};
}

QString ServicesModel::title(const std::string& key) const {
  for (const Row& row : rows_) {
    if (row.key == key) return tr("%1 on %2").arg(lvs::text(row.name), lvs::text(row.director));
    for (const Row& server : row.servers) {
      if (server.key == key)
        return tr("%1 in %2 on %3").arg(lvs::text(server.name), lvs::text(row.name), lvs::text(row.director));
    }
  }
  return {};
}

}  // namespace lvs::services
