#include "console/troubleshoot/progress_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include "console/window/look.h"

namespace lvs::troubleshoot {

ProgressView::ProgressView(QWidget* parent)
    : QWidget(parent),
      now_(new QLabel),
      bar_(new QProgressBar),
      cancel_(new QPushButton(tr("Cancel"))),
      steps_(new QTreeWidget) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 12, 16, 12);
  column->setSpacing(8);
  look::makeHeading(now_);
  now_->setObjectName(QStringLiteral("now"));
  column->addWidget(now_);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  bar_->setTextVisible(false);
  bar_->setAccessibleName(tr("Questions answered"));
  row->addWidget(bar_, 1);
  cancel_->setObjectName(QStringLiteral("cancel"));
  row->addWidget(cancel_);
  column->addLayout(row);
  steps_->setAccessibleName(tr("Questions"));
  steps_->setFrameShape(QFrame::NoFrame);
  steps_->setColumnCount(3);
  steps_->setHeaderHidden(true);
  steps_->setRootIsDecorated(false);
  steps_->setSelectionMode(QAbstractItemView::NoSelection);
  steps_->header()->setStretchLastSection(true);
  for (const int fitted : {0, 1}) steps_->header()->setSectionResizeMode(fitted, QHeaderView::ResizeToContents);
  column->addWidget(steps_, 1);
  connect(cancel_, &QPushButton::clicked, this, &ProgressView::cancelWanted);
}

void ProgressView::show(const DiagnosisRun& run) {
  using State = DiagnosisRun::Step::State;
  const auto& steps = run.steps();
  const int count = static_cast<int>(steps.size());
  while (steps_->topLevelItemCount() > count) delete steps_->takeTopLevelItem(count);
  while (steps_->topLevelItemCount() < count) new QTreeWidgetItem(steps_);
  QString asked;
  for (int i = 0; i < count; ++i) {
    const DiagnosisRun::Step& step = steps[static_cast<std::size_t>(i)];
    const QString mark = step.state == State::answered ? QStringLiteral("✓")
                         : step.state == State::failed ? QStringLiteral("▲")
                         : step.state == State::asked  ? QStringLiteral("…")
                                                       : QStringLiteral("·");
    if (step.state == State::asked && asked.isEmpty()) asked = QStringLiteral("%1: %2").arg(step.place, step.asked);
    // A director that is not reached says so once.
    const bool said = i > 0 && steps[static_cast<std::size_t>(i) - 1].why == step.why;
    QTreeWidgetItem* item = steps_->topLevelItem(i);
    const QString words = step.why.isEmpty() || said ? step.asked : step.asked + QStringLiteral(" – ") + step.why;
    const QStringList cells{mark, step.place, words};
    for (int column = 0; column < cells.size(); ++column)
      if (item->text(column) != cells[column]) item->setText(column, cells[column]);
  }
  bar_->setRange(0, std::max(1, count));
  bar_->setValue(static_cast<int>(run.answered()));
  if (!asked.isEmpty()) now_->setText(tr("Asking %1…").arg(asked));
  else if (now_->text().isEmpty() || run.answered() == 0) now_->setText(tr("Asking the directors…"));
}

}  // namespace lvs::troubleshoot
