// Tables as CSV (RFC 4180): what the view shows, in its order, numbers without units.
#pragma once

#include <QAbstractItemModel>
#include <QList>

namespace lvs {

/// One record with its line end; fields with quotes, commas or line ends are quoted.
QString csvRecord(const QStringList& fields);

/// The model's rows, children after their parents, with the columns named; `role` gives the values.
QString csvOf(const QAbstractItemModel& model, const QList<int>& columns, int role);

}  // namespace lvs
