#include "console/troubleshoot/cure_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "console/window/look.h"

namespace lvs::troubleshoot {
namespace {

QLabel* cureLabel(const char* name) {
  auto* made = new QLabel;
  made->setObjectName(QLatin1String(name));
  made->setTextFormat(Qt::PlainText);
  made->setWordWrap(true);
  made->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return made;
}

QString markOf(const CureRun::Line& line) {
  using State = CureRun::Line::State;
  switch (line.state) {
    case State::done: return QStringLiteral("✓");
    case State::failed: return QStringLiteral("✕");
    case State::running: return QStringLiteral("…");
    default: return line.sign;
  }
}

}  // namespace

CurePanel::CurePanel(diagnosis::Cure cure, Make make, QWidget* parent)
    : QWidget(parent),
      cure_(std::move(cure)),
      doneText_(tr("Done; the service is asked about again")),
      make_(std::move(make)),
      button_(new QPushButton(CureRun::title(cure_) + QStringLiteral("…"))),
      plan_(new QWidget),
      source_(cureLabel("cure-source")),
      lines_(cureLabel("cure-lines")),
      outcome_(cureLabel("cure-outcome")),
      do_(new QPushButton(tr("Do it"))),
      cancel_(new QPushButton(tr("Cancel"))) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 4, 0, 0);
  column->setSpacing(4);
  button_->setObjectName(QStringLiteral("cure"));
  button_->setToolTip(tr("Shows first what would be changed"));
  button_->setAccessibleDescription(button_->toolTip());
  column->addWidget(button_, 0, Qt::AlignLeft);
  auto* inner = new QVBoxLayout(plan_);
  inner->setContentsMargins(0, 4, 0, 4);
  inner->setSpacing(4);
  QPalette quiet = source_->palette();
  quiet.setColor(QPalette::WindowText, look::quiet(quiet));
  source_->setPalette(quiet);
  inner->addWidget(source_);
  lines_->setAccessibleName(tr("What would be changed"));
  inner->addWidget(lines_);
  inner->addWidget(outcome_);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  do_->setObjectName(QStringLiteral("cure-do"));
  cancel_->setObjectName(QStringLiteral("cure-cancel"));
  do_->setAccessibleDescription(CureRun::title(cure_));
  row->addWidget(do_);
  row->addWidget(cancel_);
  row->addStretch();
  inner->addLayout(row);
  plan_->setVisible(false);
  column->addWidget(plan_);
  connect(button_, &QPushButton::clicked, this, &CurePanel::begin);
  connect(do_, &QPushButton::clicked, this, [this] {
    if (run_) run_->apply();
  });
  connect(cancel_, &QPushButton::clicked, this, [this] {
    if (run_ && run_->isBusy()) run_->cancel();
    else end();
  });
}

void CurePanel::begin() {
  run_ = make_(cure_);
  shown_ = CureRun::Phase::idle;
  // Not within its signal: whoever hears of the end may take this panel away.
  connect(run_.get(), &CureRun::changed, this, &CurePanel::refresh, Qt::QueuedConnection);
  plan_->setVisible(true);
  button_->setEnabled(false);
  run_->plan();
  refresh();
  cancel_->setFocus();
}

/// Back to the button alone.
void CurePanel::end() {
  const bool focused = plan_->isAncestorOf(focusWidget());
  run_.reset();
  plan_->setVisible(false);
  button_->setEnabled(true);
  if (focused) button_->setFocus();
  emit busyChanged();
}

void CurePanel::refresh() {
  using Phase = CureRun::Phase;
  if (!run_) return;
  const Phase phase = run_->phase();
  QString words;
  for (const CureRun::Line& line : run_->lines()) {
    words += QStringLiteral("%1  %2: %3\n").arg(markOf(line), line.place, line.sentence);
    const bool failed = line.state == CureRun::Line::State::failed;
    if (!line.more.isEmpty() && (phase == Phase::planned || failed))
      words += QStringLiteral("      %1\n").arg(line.more);
  }
  lines_->setText(words.trimmed());
  lines_->setVisible(!words.isEmpty());
  source_->setText(run_->source());
  source_->setVisible(!run_->source().isEmpty());
  const bool changes = run_->changesSomething();
  outcome_->setText(phase == Phase::planning ? tr("Asking what would be changed…")
                    : phase == Phase::planned
                        ? (changes ? QString() : tr("The agents find nothing to change: it may be right already"))
                    : phase == Phase::applying ? tr("Working…")
                    : phase == Phase::done     ? doneText_
                                               : tr("It was not done: %1").arg(run_->error()));
  outcome_->setVisible(!outcome_->text().isEmpty());
  do_->setVisible(phase == Phase::planned && changes);
  cancel_->setVisible(phase != Phase::done);
  cancel_->setText(phase == Phase::failed || (phase == Phase::planned && !changes) ? tr("Close") : tr("Cancel"));
  if (std::exchange(shown_, phase) == phase) return;
  if (phase == Phase::planned && changes && cancel_->hasFocus()) do_->setFocus();
  emit busyChanged();
  if (phase == Phase::done) emit cured();
}

}  // namespace lvs::troubleshoot
