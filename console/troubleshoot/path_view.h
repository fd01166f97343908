// The way of a packet, station by station, there and back: a line with a mark for each, what was seen there, and when.
#pragma once

#include <QListView>
#include <QStandardItemModel>

#include "common/diagnosis/path.h"

namespace lvs::troubleshoot {

class PathView : public QListView {
  Q_OBJECT
 public:
  explicit PathView(QWidget* parent = nullptr);
  void show(const diagnosis::Path& path);
  /// "director ipvslb11, there, seen: in by eth0, after 0.3 ms": as it is spoken and printed.
  static QString words(const diagnosis::Hop& hop);
  /// "+0.300 ms"; empty when it is not known.
  static QString after(const diagnosis::Hop& hop);
  static QString shape(diagnosis::Seen seen);

 signals:
  void chosen(const QString& host);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QStandardItemModel model_;
};

}  // namespace lvs::troubleshoot
