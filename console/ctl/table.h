// Text tables for people: columns as wide as their content, numbers to the right.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace lvs::ctl {

class Table {
 public:
  /// A header that begins with ">" makes its column right aligned.
  explicit Table(const QStringList& headers);
  void add(const QStringList& row);
  bool empty() const { return rows_.empty(); }
  QString text() const;

 private:
  QStringList headers_;
  std::vector<bool> right_;
  std::vector<QStringList> rows_;
};

/// With the locale's separators: 1,234,567.
QString number(quint64 value);
/// "12.3 MB" (SI).
QString bytes(quint64 value);
/// Local time to the second; empty for 0.
QString localTime(qint64 epochMs);

}  // namespace lvs::ctl
