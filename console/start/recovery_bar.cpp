#include "console/start/recovery_bar.h"

#include <QLocale>

namespace lvs {

RecoveryBar::RecoveryBar(Recovery& recovery, QWidget* parent) : NoticeBar(parent), recovery_(recovery) {
  addChoice(tr("Recover"), [this] { emit recoverWanted(left_); })->setObjectName(QStringLiteral("recover"));
  addChoice(tr("Discard"), [this] {
    recovery_.discard(left_);
    offer();
  });
}

void RecoveryBar::offer() {
  const QList<Recovery::Left> left = recovery_.left();
  if (left.isEmpty()) return;
  left_ = left.front();
  tell(tr("Changes of %1 were not saved when the console ended (%2).")
           .arg(left_.name, QLocale().toString(left_.written, QLocale::ShortFormat)));
}

}  // namespace lvs
