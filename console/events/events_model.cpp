#include "console/events/events_model.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <unordered_set>

#include "console/text.h"
#include "console/topology/object_id.h"
#include "console/window/look.h"

namespace lvs::events {
namespace {

constexpr int kGatherMs = 30;
/// More separate changes than this are quicker told as a new table.
constexpr std::size_t kMostChanges = 50;
/// A hole larger than this is no count of events: the numbers began anew.
constexpr std::uint64_t kMostMissing = 1'000'000;

QDateTime timeOf(const Entry& entry) { return QDateTime::fromMSecsSinceEpoch(entry.timeMs); }

}  // namespace

EventsModel::EventsModel(QObject* parent, std::size_t most) : QAbstractTableModel(parent), timeline_(most) {
  soon_.setSingleShot(true);
  soon_.setInterval(kGatherMs);
  connect(&soon_, &QTimer::timeout, this, &EventsModel::flush);
}

void EventsModel::add(const QString& director, const api::Event& event, std::int64_t clockOffsetMs) {
  gathered_.push_back({director.toStdString(), event, clockOffsetMs});
  if (!soon_.isActive()) soon_.start();
}

void EventsModel::flush() {
  soon_.stop();
  if (gathered_.empty()) return;
  timeline_.take(std::exchange(gathered_, {}));
  lanes_.follow(timeline_);
  become(wantedRows(false));
  emit taken();
}

void EventsModel::setFilter(const Filter& filter) {
  if (filter == filter_) return;
  filter_ = filter;
  lanes_.setGroup(groupOf(filter.object.toStdString()), timeline_);
  become(wantedRows(true));
}

/// Those seen before are not asked again for the words in them, unless the filter is another.
std::vector<EventsModel::Row> EventsModel::wantedRows(bool anew) {
  const auto& entries = timeline_.entries();
  std::unordered_set<const Entry*> seen;
  for (const Row& row : rows_) seen.insert(row.entry);
  std::vector<Row> rows;
  rows.reserve(entries.size());
  std::uint64_t newest = asked_;
  for (std::size_t i = entries.size(); i-- > 0;) {
    const Entry& entry = *entries[i];
    const bool wanted = anew || entry.arrival > asked_ ? filter_.wants(entry) : seen.contains(&entry);
    if (wanted) rows.push_back({&entry, i});
    newest = std::max(newest, entry.arrival);
  }
  asked_ = newest;
  return rows;
}

/// Tells views the difference, so that what is selected stays so.
void EventsModel::become(std::vector<Row> rows) {
  struct Change {
    std::size_t at, count;
  };
  std::unordered_set<const Entry*> future;
  for (const Row& row : rows) future.insert(row.entry);
  std::vector<Change> removed;
  std::vector<Row> left;
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    if (future.contains(rows_[i].entry)) {
      left.push_back(rows_[i]);
    } else if (!removed.empty() && removed.back().at + removed.back().count == i) {
      ++removed.back().count;
    } else {
      removed.push_back({i, 1});
    }
  }
  // What is left stands in the same order as before: the new ones are what is between.
  std::vector<Change> added;
  std::size_t next = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (next < left.size() && left[next].entry == rows[i].entry) {
      ++next;
    } else if (!added.empty() && added.back().at + added.back().count == i) {
      ++added.back().count;
    } else {
      added.push_back({i, 1});
    }
  }
  if (next < left.size() || removed.size() + added.size() > kMostChanges) {
    beginResetModel();
    rows_ = std::move(rows);
    return endResetModel();
  }
  const auto at = [this](std::size_t row) { return rows_.begin() + static_cast<std::ptrdiff_t>(row); };
  for (auto change = removed.rbegin(); change != removed.rend(); ++change) {
    beginRemoveRows({}, static_cast<int>(change->at), static_cast<int>(change->at + change->count - 1));
    rows_.erase(at(change->at), at(change->at + change->count));
    endRemoveRows();
  }
  for (const Change& change : added) {
    beginInsertRows({}, static_cast<int>(change.at), static_cast<int>(change.at + change.count - 1));
    rows_.insert(at(change.at), rows.begin() + static_cast<std::ptrdiff_t>(change.at),
                 rows.begin() + static_cast<std::ptrdiff_t>(change.at + change.count));
    endInsertRows();
  }
  rows_ = std::move(rows);  // their places in the timeline
  if (!rows_.empty()) emit dataChanged(index(0, kLanes), index(rowCount() - 1, kLanes), {kAfter, kBefore});
}

int EventsModel::rowOf(std::uint64_t arrival) const {
  const auto found =
      std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) { return row.entry->arrival == arrival; });
  return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

QString EventsModel::sign(const Entry& entry) {
  if (entry.isGap()) return QStringLiteral("…");
  const int gravity = gravityOf(entry.event.severity);
  return gravity == 2 ? QStringLiteral("✗") : gravity == 1 ? QStringLiteral("▲") : QStringLiteral("●");
}

QString EventsModel::kindWord(const QString& kind) {
  struct Word {
    const char* kind;
    const char* word;
  };
  static constexpr Word kWords[] = {
      {"push", QT_TR_NOOP("push")},         {"rollback", QT_TR_NOOP("rollback")},
      {"agent", QT_TR_NOOP("agent")},       {"drift", QT_TR_NOOP("drift")},
      {"failover", QT_TR_NOOP("failover")}, {"real-server", QT_TR_NOOP("real server")},
      {"security", QT_TR_NOOP("security")}, {"stream", QT_TR_NOOP("connection")},
      {"health", QT_TR_NOOP("health")},     {"maintenance", QT_TR_NOOP("maintenance")},
      {"action", QT_TR_NOOP("action")},
  };
  for (const Word& word : kWords) {
    if (kind == QLatin1String(word.kind)) return tr(word.word);
  }
  return kind;
}

QString EventsModel::sentence(const Entry& entry) {
  if (!entry.isGap()) return lvs::text(entry.event.sentence);
  const std::uint64_t count = entry.to - entry.from + 1;
  if (count > kMostMissing) return tr("What happened meanwhile may not have been kept");
  if (count == 1) return tr("Event %1 was not kept").arg(static_cast<qulonglong>(entry.from));
  return tr("Events %1 to %2 were not kept")
      .arg(static_cast<qulonglong>(entry.from))
      .arg(static_cast<qulonglong>(entry.to));
}

QString EventsModel::why(const Entry& entry) {
  if (!entry.isGap()) return lvs::text(entry.event.why);
  return tr("the director keeps its newest events, and may lose the last ones when its machine fails");
}

QString EventsModel::roleWord(Role role) {
  switch (role) {
    case Role::master: return tr("master");
    case Role::backup: return tr("backup");
    case Role::fault: return tr("out of service");
    case Role::unknown: return tr("not known");
  }
  return {};
}

int EventsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int EventsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QByteArray EventsModel::roles(const Lanes::Roles& roles) const {
  QByteArray packed;
  for (const Role role : roles) packed += static_cast<char>(role);
  return packed;
}

QString EventsModel::text(const Entry& entry, int column) const {
  switch (column) {
    case kTime: {
      const QDateTime time = timeOf(entry);
      return sign(entry) + QLatin1Char(' ') + QLocale().toString(time.date(), QLocale::ShortFormat) + QLatin1Char(' ') +
             time.toString(QStringLiteral("HH:mm:ss.zzz"));
    }
    case kDirector: return lvs::text(entry.director);
    case kKind: return entry.isGap() ? QString() : kindWord(lvs::text(entry.event.kind));
    case kWhat: return sentence(entry);
    case kWhy: return why(entry);
    default: return {};
  }
}

QString EventsModel::tip(const Row& row, int column) const {
  const Entry& entry = *row.entry;
  if (column == kLanes) {
    QStringList lines;
    const Lanes::Roles& after = lanes_.after(std::min(row.place, timeline_.entries().size() - 1));
    for (std::size_t i = 0; i < after.size(); ++i) {
      lines << tr("%1: %2").arg(lvs::text(timeline_.directors()[i]), roleWord(after[i]));
    }
    return lines.join(QLatin1Char('\n'));
  }
  if (column != kTime) return text(entry, column);
  const QDateTime time = timeOf(entry);
  const QString director = lvs::text(entry.director);
  const auto apart = QLocale().toString(static_cast<qlonglong>(std::abs(entry.clockOffsetMs)));
  const QString clock = entry.clockOffsetMs > 0   ? tr("%1's clock was %2 ms ahead of this one's, which is taken off")
                        : entry.clockOffsetMs < 0 ? tr("%1's clock was %2 ms behind this one's, which is added")
                                                  : tr("%1's clock was the same as this one's");
  QString tip = tr("Here: %1").arg(time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs)) +
                QLatin1Char('\n') + tr("UTC: %1").arg(time.toUTC().toString(Qt::ISODateWithMs)) + QLatin1Char('\n') +
                (entry.clockOffsetMs == 0 ? clock.arg(director) : clock.arg(director, apart));
  if (entry.event.sequence != 0 && !entry.isGap())
    tip += QLatin1Char('\n') + tr("Number %1 of its events").arg(static_cast<qulonglong>(entry.event.sequence));
  return tip;
}

QVariant EventsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  // While rows come and go one after the other, those that are to go have no place any more.
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  const Entry& entry = *row.entry;
  const std::size_t place = std::min(row.place, timeline_.entries().size() - 1);
  switch (role) {
    case Qt::DisplayRole: return text(entry, index.column());
    case Qt::ToolTipRole: return tip(row, index.column());
    case Qt::AccessibleTextRole: return index.column() == kLanes ? tip(row, kLanes) : text(entry, index.column());
    case Qt::ForegroundRole: {
      const int gravity = gravityOf(entry.event.severity);
      if (entry.isGap()) return QBrush(look::quiet(palette_));
      if (index.column() != kTime || gravity == 0) return {};
      return QBrush(gravity == 2 ? look::bad(palette_) : look::warning(palette_));
    }
    case kId: {
      const std::string id = topology::idOfObject(entry.event.object);
      return lvs::text(id.empty() ? "director/" + entry.director : id);
    }
    case kGravity: return gravityOf(entry.event.severity);
    case kLane: {
      const auto& all = timeline_.directors();
      return static_cast<int>(std::lower_bound(all.begin(), all.end(), entry.director) - all.begin());
    }
    case kAfter: return roles(lanes_.after(place));
    case kBefore: return roles(lanes_.before(place));
    case kIsTurn: return !entry.isGap() && roleOf(entry.event.role) != Role::unknown;
    default: return {};
  }
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::ToolTipRole && section == kLanes) {
    QStringList names;
    for (const std::string& director : timeline_.directors()) names << lvs::text(director);
    return tr("Who thought to be what: ● master, ○ backup, ✗ out of service.\nFrom left to right: %1")
        .arg(names.join(QStringLiteral(", ")));
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case kLanes: return tr("Roles");
    case kTime: return tr("Time");
    case kDirector: return tr("Director");
    case kKind: return tr("Kind");
    case kWhat: return tr("What");
    case kWhy: return tr("Why");
    default: return {};
  }
}

}  // namespace lvs::events
