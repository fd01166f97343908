#include "console/events/moment_bar.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <algorithm>

#include "console/events/moment.h"

namespace lvs {

using events::Entry;

MomentBar::MomentBar(const events::EventsModel& model, QWidget* parent)
    : QFrame(parent), model_(model), slider_(new QSlider(Qt::Horizontal)), words_(new QLabel) {
  setFrameShape(QFrame::NoFrame);
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::AlternateBase);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(12, 6, 12, 6);
  row->setSpacing(12);
  words_->setObjectName(QStringLiteral("moment"));
  words_->setTextFormat(Qt::PlainText);
  words_->setWordWrap(true);
  slider_->setAccessibleName(tr("Moment that the canvas shows"));
  slider_->setToolTip(tr("Each step is one change of roles; the arrow keys go from one to the next"));
  slider_->setMinimumWidth(160);
  slider_->setPageStep(10);
  auto* back = new QPushButton(tr("Back to now"));
  row->addWidget(slider_, 1);
  row->addWidget(words_, 2);
  row->addWidget(back);
  connect(slider_, &QSlider::valueChanged, this, &MomentBar::choose);
  connect(back, &QPushButton::clicked, this, &MomentBar::backToNow);
  connect(&model_, &events::EventsModel::taken, this, &MomentBar::gather);
  hide();
}

/// New events may come anywhere: the moment that is shown stays the same one.
void MomentBar::gather() {
  if (arrival_ == 0) return;
  turns_ = events::turnsOf(model_.timeline());
  const auto& entries = model_.timeline().entries();
  const auto at = std::find_if(turns_.begin(), turns_.end(),
                               [&](std::size_t place) { return entries[place]->arrival == arrival_; });
  if (at == turns_.end()) return backToNow();  // so old that it was forgotten
  const QSignalBlocker quiet(slider_);
  slider_->setRange(0, static_cast<int>(turns_.size()) - 1);
  slider_->setValue(static_cast<int>(at - turns_.begin()));
}

void MomentBar::showAt(std::uint64_t arrival) {
  const auto& entries = model_.timeline().entries();
  turns_ = events::turnsOf(model_.timeline());
  const auto entry =
      std::find_if(entries.begin(), entries.end(), [&](const auto& one) { return one->arrival == arrival; });
  const auto place = static_cast<std::size_t>(entry - entries.begin());
  // The last change up to there.
  const auto after = std::upper_bound(turns_.begin(), turns_.end(), place);
  if (entry == entries.end() || after == turns_.begin()) return backToNow();
  const auto turn = static_cast<int>(after - turns_.begin()) - 1;
  {
    const QSignalBlocker quiet(slider_);
    slider_->setRange(0, static_cast<int>(turns_.size()) - 1);
    slider_->setValue(turn);
  }
  choose(turn);
  show();
  slider_->setFocus();
}

void MomentBar::choose(int turn) {
  const std::size_t place = turns_[static_cast<std::size_t>(turn)];
  const Entry& entry = *model_.timeline().entries()[place];
  arrival_ = entry.arrival;
  states_ = events::statesAt(model_.timeline(), place);
  const QDateTime time = QDateTime::fromMSecsSinceEpoch(entry.timeMs);
  const QString when = QLocale().toString(time.date(), QLocale::ShortFormat) + QLatin1Char(' ') +
                       time.toString(QStringLiteral("HH:mm:ss.zzz"));
  words_->setText(tr("The canvas shows the roles at %1 – %2: %3")
                      .arg(when, QString::fromStdString(entry.director), events::EventsModel::sentence(entry)));
  emit changed();
}

void MomentBar::backToNow() {
  const bool was = arrival_ != 0;
  arrival_ = 0;
  states_.clear();
  hide();
  if (was) emit changed();
}

topology::Live MomentBar::of(const topology::Live& live) const {
  return arrival_ == 0 ? live : events::asThen(live, states_);
}

void MomentBar::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return backToNow();
  QFrame::keyPressEvent(event);
}

}  // namespace lvs
