#include "console/troubleshoot/packets_model.h"

#include <QDateTime>
#include <QLocale>

#include "console/text.h"

namespace lvs::troubleshoot {
namespace {

constexpr std::int64_t kNsPerMs = 1'000'000;

QString ends(const packets::Packet& packet, bool source) {
  if (packet.arp) return text((source ? packet.arp->sender : packet.arp->target).toString());
  if (packet.ip.empty()) return {};
  const packets::Ip& ip = packet.ip.back();
  const QString address = text((source ? ip.source : ip.destination).toString());
  std::optional<std::uint16_t> port;
  if (packet.tcp) port = source ? packet.tcp->source : packet.tcp->destination;
  if (packet.udp) port = source ? packet.udp->source : packet.udp->destination;
  if (!port) return address;
  return (ip.source.isIpv6() ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(address).arg(*port);
}

/// What describe() says behind the ends, which have columns of their own.
QString what(const packets::Packet& packet) {
  const QString all = text(packets::describe(packet));
  const QString inner = QStringLiteral("%1 > %2 ").arg(ends(packet, true), ends(packet, false));
  const qsizetype at = packet.arp ? -1 : all.lastIndexOf(inner);
  return at < 0 ? all : all.left(at) + all.mid(at + inner.size());
}

}  // namespace

void PacketsModel::clear(Ladder ladder) {
  beginResetModel();
  places_.clear();
  rows_.clear();
  arrows_.clear();
  ladder_ = std::move(ladder);
  endResetModel();
  emit placesChanged();
}

void PacketsModel::append(const std::vector<packets::Place>& places, std::vector<packets::Captured> captured) {
  if (places.size() > places_.size()) {
    places_ = places;
    emit placesChanged();
  }
  captured.resize(std::min(captured.size(), kMost - rows_.size()));
  if (captured.empty()) return;
  const int first = static_cast<int>(rows_.size());
  beginInsertRows({}, first, first + static_cast<int>(captured.size()) - 1);
  for (packets::Captured& one : captured) {
    arrows_.push_back(ladder_.arrowOf(places_, one));
    rows_.push_back(std::move(one));
  }
  endInsertRows();
}

packets::Packet PacketsModel::packet(std::size_t row) const {
  return packets::decode(places_[rows_[row].place].link, rows_[row].bytes);
}

QString PacketsModel::timeText(std::size_t row) const {
  const std::int64_t ns = rows_[row].timeNs;
  return QStringLiteral("%1%2")
      .arg(QDateTime::fromMSecsSinceEpoch(ns / kNsPerMs).toString(QStringLiteral("HH:mm:ss.zzz")))
      .arg(ns / 1000 % 1000, 3, 10, QLatin1Char('0'));
}

QString PacketsModel::sinceText(std::size_t row) const {
  const double ms = static_cast<double>(rows_[row].timeNs - rows_.front().timeNs) / static_cast<double>(kNsPerMs);
  if (ms >= 10'000) return tr("+%1 s").arg(QLocale().toString(ms / 1000, 'f', 3));
  return tr("+%1 ms").arg(QLocale().toString(ms, 'f', 3));
}

int PacketsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int PacketsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant PacketsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  if (role == Qt::TextAlignmentRole && index.column() == kLength) return QVariant(Qt::AlignVCenter | Qt::AlignRight);
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
  const auto row = static_cast<std::size_t>(index.row());
  const packets::Captured& one = rows_[row];
  if (role == Qt::ToolTipRole)
    return index.column() == kWhat ? text(packets::describe(packet(row))) : data(index, Qt::DisplayRole);
  switch (index.column()) {
    case kTime: return timeText(row);
    case kPlace: return text(places_[one.place].name);
    case kSource: return ends(packet(row), true);
    case kDestination: return ends(packet(row), false);
    case kLength: return tr("%1 B").arg(QLocale().toString(one.length));
    default: return what(packet(row));
  }
}

QVariant PacketsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
  switch (section) {
    case kTime: return tr("Time");
    case kPlace: return tr("Place");
    case kSource: return tr("Source");
    case kDestination: return tr("Destination");
    case kLength: return tr("Length");
    default: return tr("What");
  }
}

}  // namespace lvs::troubleshoot
