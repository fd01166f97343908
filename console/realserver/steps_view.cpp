#include "console/realserver/steps_view.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

#include "console/text.h"
#include "console/window/look.h"

namespace lvs {
StepsView::StepsView(QWidget* parent)
    : QWidget(parent), words_(new QLabel), steps_(new QTreeWidget), output_(new QPlainTextEdit) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  words_->setWordWrap(true);
  words_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  words_->setObjectName(QStringLiteral("steps-words"));
  column->addWidget(words_);
  steps_->setHeaderLabels({tr("Step"), tr("Without it")});
  steps_->setAccessibleName(tr("Steps"));
  steps_->setWordWrap(true);
  steps_->setTextElideMode(Qt::ElideRight);
  steps_->header()->setSectionResizeMode(0, QHeaderView::Interactive);
  steps_->header()->resizeSection(0, 300);
  steps_->header()->setStretchLastSection(true);
  output_->setReadOnly(true);
  output_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  output_->setAccessibleName(tr("What the command said"));
  output_->setMaximumBlockCount(500);
  auto* splitter = new QSplitter(Qt::Vertical);
  splitter->addWidget(steps_);
  splitter->addWidget(output_);
  splitter->setStretchFactor(0, 4);
  splitter->setStretchFactor(1, 1);
  splitter->setSizes({320, 80});
  column->addWidget(splitter, 1);
  connect(steps_, &QTreeWidget::currentItemChanged, this, &StepsView::showOutput);
}

void StepsView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) show(job_);
}

void StepsView::show(const api::RealServerJob& job) {
  job_ = job;
  QString shape = text(job.server) + text(job.verb);
  for (const api::RealServerStep& step : job.steps) shape += QLatin1Char('\n') + text(step.sentence);
  if (shape != shape_) {
    shape_ = shape;
    steps_->clear();
    for (const api::RealServerStep& step : job.steps) {
      auto* row = new QTreeWidgetItem(steps_);
      auto* command = new QTreeWidgetItem(row, {text(step.command)});
      command->setFirstColumnSpanned(true);
      command->setFont(0, QFontDatabase::systemFont(QFontDatabase::FixedFont));
      command->setToolTip(0, text(step.command));
    }
  }
  for (std::size_t i = 0; i < job.steps.size(); ++i) {
    QTreeWidgetItem* row = steps_->topLevelItem(static_cast<int>(i));
    fill(row, job.steps[i]);
    if (job.steps[i].state == "running") steps_->scrollToItem(row);
  }
  QString words;
  if (!job.error.empty()) {
    words = QStringLiteral("<span style='color:%1'><b>✗</b> %2</span>")
                .arg(look::bad(palette()).name(), text(job.error).toHtmlEscaped());
  } else if (job.state == "done" && job.steps.empty()) {
    words = tr("Nothing is left to do on %1.").arg(text(job.server));
  }
  for (const std::string& left : job.leftAlone) {
    words +=
        (words.isEmpty() ? QString() : QStringLiteral("<br>")) + tr("Left alone: %1").arg(text(left).toHtmlEscaped());
  }
  words_->setText(words);
  words_->setVisible(!words.isEmpty());
  showOutput();
}

void StepsView::fill(QTreeWidgetItem* row, const api::RealServerStep& step) {
  QString mark = text(step.sign);
  QColor colour = step.sign == "+"   ? look::good(palette())
                  : step.sign == "-" ? look::bad(palette())
                                     : look::warning(palette());
  if (step.state == "done") {
    mark = QStringLiteral("✓");
    colour = look::good(palette());
  } else if (step.state == "failed") {
    mark = QStringLiteral("✗");
    colour = look::bad(palette());
  } else if (step.state == "running") {
    mark = QStringLiteral("▸");
    colour = look::request(palette());
  } else if (step.state == "offered") {
    mark = QStringLiteral("○");
    colour = look::quiet(palette());
  }
  row->setText(0, mark + QStringLiteral("  ") + text(step.sentence));
  row->setForeground(0, colour);
  const QString reason =
      step.state == "offered" ? tr("only when asked for: %1").arg(text(step.reason)) : text(step.reason);
  row->setText(1, reason);
  row->setToolTip(0, text(step.sentence));
  row->setToolTip(1, reason);
}

/// Of the chosen step what it is for and what its command said; of none, what all commands said.
void StepsView::showOutput() {
  QTreeWidgetItem* item = steps_->currentItem();
  if (item && item->parent()) item = item->parent();
  const int chosen = steps_->indexOfTopLevelItem(item);
  QString said;
  bool ran = false;
  for (std::size_t i = 0; i < job_.steps.size(); ++i) {
    const api::RealServerStep& step = job_.steps[i];
    ran = ran || step.state == "running" || step.state == "done" || step.state == "failed";
    if (chosen >= 0 && chosen != static_cast<int>(i)) continue;
    if (chosen >= 0)
      said += tr("Without it: %1").arg(text(step.reason)) + QStringLiteral("\n$ %1\n").arg(text(step.command));
    said += text(step.output);
  }
  output_->setPlaceholderText(ran ? tr("The commands said nothing, as they do when all is well.")
                                  : tr("Choose a step to see its reason and its command."));
  if (said != output_->toPlainText()) output_->setPlainText(said);
}

}  // namespace lvs
