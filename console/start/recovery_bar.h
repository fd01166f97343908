// Changes that a console which ended without a word left behind: offered above the page, never forced.
#pragma once

#include "console/editor/recovery.h"
#include "console/window/notice_bar.h"

namespace lvs {

class RecoveryBar : public NoticeBar {
  Q_OBJECT
 public:
  explicit RecoveryBar(Recovery& recovery, QWidget* parent = nullptr);
  /// Shows itself when there is something to offer.
  void offer();

 signals:
  void recoverWanted(const lvs::Recovery::Left& left);

 private:
  Recovery& recovery_;
  Recovery::Left left_;
};

}  // namespace lvs
