#include "console/services/csv.h"

#include <functional>

namespace lvs {

QString csvRecord(const QStringList& fields) {
  QStringList quoted;
  for (QString field : fields) {
    const bool plain = !field.contains(QLatin1Char('"')) && !field.contains(QLatin1Char(',')) &&
                       !field.contains(QLatin1Char('\n')) && !field.contains(QLatin1Char('\r'));
    if (!plain) field = QLatin1Char('"') + field.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    quoted << field;
  }
  return quoted.join(QLatin1Char(',')) + QLatin1String("\r\n");
}

QString csvOf(const QAbstractItemModel& model, const QList<int>& columns, int role) {
  QStringList head;
  for (const int column : columns) head << model.headerData(column, Qt::Horizontal).toString();
  QString text = csvRecord(head);
  const std::function<void(const QModelIndex&)> add = [&](const QModelIndex& parent) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
      QStringList fields;
      for (const int column : columns) fields << model.index(row, column, parent).data(role).toString();
      text += csvRecord(fields);
      add(model.index(row, 0, parent));
    }
  };
  add({});
  return text;
}

}  // namespace lvs
