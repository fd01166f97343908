#include "console/window/notice_bar.h"

namespace lvs {

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent), words_(new QLabel), row_(new QHBoxLayout(this)) {
  row_->setContentsMargins(12, 8, 12, 8);
  words_->setWordWrap(true);
  row_->addWidget(words_, 1);
  hide();
}

QPushButton* NoticeBar::addChoice(const QString& text, const std::function<void()>& run) {
  auto* button = new QPushButton(text);
  row_->addWidget(button);
  connect(button, &QPushButton::clicked, this, [this, run] {
    hide();
    run();
  });
  return button;
}

void NoticeBar::tell(const QString& sentence) {
  words_->setText(QStringLiteral("▲ ") + sentence);
  show();
}

}  // namespace lvs
