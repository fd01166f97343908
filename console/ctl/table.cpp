#include "console/ctl/table.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace lvs::ctl {

Table::Table(const QStringList& headers) {
  for (const QString& header : headers) {
    const bool right = header.startsWith(QLatin1Char('>'));
    right_.push_back(right);
    headers_ << (right ? header.mid(1) : header);
  }
}

void Table::add(const QStringList& row) {
  QStringList safe;
  for (QString cell : row) {
    // Names come from other machines: a terminal must not obey them.
    for (QChar& c : cell) {
      if (c.category() == QChar::Other_Control) c = QLatin1Char('?');
    }
    safe << cell;
  }
  rows_.push_back(safe);
}

QString Table::text() const {
  std::vector<qsizetype> widths;
  for (qsizetype column = 0; column < headers_.size(); ++column) {
    qsizetype width = headers_[column].size();
    for (const QStringList& row : rows_) width = std::max(width, row.value(column).size());
    widths.push_back(width);
  }
  const auto line = [&](const QStringList& cells) {
    QString text;
    for (qsizetype column = 0; column < headers_.size(); ++column) {
      const auto index = static_cast<std::size_t>(column);
      const QString cell = cells.value(column);
      text += right_[index] ? cell.rightJustified(widths[index]) : cell.leftJustified(widths[index]);
      text += QStringLiteral("  ");
    }
    while (text.endsWith(QLatin1Char(' '))) text.chop(1);
    return text + QLatin1Char('\n');
  };
  QString all = line(headers_);
  for (const QStringList& row : rows_) all += line(row);
  return all;
}

QString number(quint64 value) { return QLocale().toString(value); }
QString bytes(quint64 value) {
  return QLocale().formattedDataSize(static_cast<qint64>(value), 1, QLocale::DataSizeSIFormat);
}
QString localTime(qint64 epochMs) {
  return epochMs == 0 ? QString()
                      : QDateTime::fromMSecsSinceEpoch(epochMs).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

}  // namespace lvs::ctl
