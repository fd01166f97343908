#include "console/start/recovery_bar.h"

#include <QHBoxLayout>
#include <QLocale>

namespace lvs {

RecoveryBar::RecoveryBar(Recovery& recovery, QWidget* parent)
    : QWidget(parent), recovery_(recovery), words_(new QLabel) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(12, 8, 12, 8);
  words_->setWordWrap(true);
  auto* take = new QPushButton(tr("Recover"));
  auto* discard = new QPushButton(tr("Discard"));
  take->setObjectName(QStringLiteral("recover"));
  row->addWidget(words_, 1);
  row->addWidget(take);
  row->addWidget(discard);
  connect(take, &QPushButton::clicked, this, [this] {
    hide();
    emit recoverWanted(left_);
  });
  connect(discard, &QPushButton::clicked, this, [this] {
    recovery_.discard(left_);
    hide();
    offer();
  });
  hide();
}

void RecoveryBar::offer() {
  const QList<Recovery::Left> left = recovery_.left();
  if (left.isEmpty()) return;
  left_ = left.front();
  words_->setText(tr("▲ Changes of %1 were not saved when the console ended (%2).")
                      .arg(left_.name, QLocale().toString(left_.written, QLocale::ShortFormat)));
  show();
}

}  // namespace lvs
