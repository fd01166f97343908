#include "console/realserver/facts_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "console/text.h"
#include "console/window/look.h"

namespace lvs {
FactsView::FactsView(QWidget* parent) : QWidget(parent), words_(new QLabel), facts_(new QTreeWidget) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  words_->setWordWrap(true);
  words_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  column->addWidget(words_);
  facts_->setHeaderLabels({tr("Fact"), QString()});
  facts_->setAccessibleName(tr("Facts about the real server"));
  facts_->setWordWrap(true);
  facts_->setUniformRowHeights(false);
  facts_->header()->setStretchLastSection(false);
  facts_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  facts_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  column->addWidget(facts_, 1);
}

void FactsView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) show(job_, busy_);
}

void FactsView::show(const api::RealServerJob& job, bool busy) {
  job_ = job;
  busy_ = busy;
  facts_->clear();
  std::vector<const api::RealServerFact*> good;
  for (const api::RealServerFact& fact : job.facts) {
    if (fact.good) good.push_back(&fact);
    else add(fact);
  }
  if (!good.empty()) {
    auto* fine = new QTreeWidgetItem(facts_, {tr("✓  Checked and fine: %1").arg(good.size())});
    fine->setForeground(0, look::good(palette()));
    for (const api::RealServerFact* fact : good) new QTreeWidgetItem(fine, {QStringLiteral("✓  ") + text(fact->name)});
    fine->setExpanded(good.size() == job.facts.size());
  }
  QString words;
  if (!job.error.empty()) {
    words = QStringLiteral("<span style='color:%1'><b>✗</b> %2</span>")
                .arg(look::bad(palette()).name(), text(job.error).toHtmlEscaped());
  } else if (busy) {
    words = tr("Looking…");
  } else if (!job.facts.empty() && good.size() == job.facts.size()) {
    words = QStringLiteral("<span style='color:%1'><b>✓ %2</b></span>")
                .arg(look::good(palette()).name(), tr("%1 is as it should be.").arg(text(job.server)).toHtmlEscaped());
  }
  words_->setText(words);
  words_->setVisible(!words.isEmpty());
}

void FactsView::add(const api::RealServerFact& fact) {
  auto* row = new QTreeWidgetItem(facts_, {QStringLiteral("✗  ") + text(fact.name)});
  row->setForeground(0, look::bad(palette()));
  QFont bold = facts_->font();
  bold.setBold(true);
  row->setFont(0, bold);
  const QString found = QStringLiteral("%1; %2").arg(text(fact.found), text(fact.consequence));
  auto* why = new QTreeWidgetItem(row, {found});
  why->setToolTip(0, found);
  if (!fact.advice.empty()) new QTreeWidgetItem(row, {QStringLiteral("→ ") + text(fact.advice)});
  row->setExpanded(true);
  if (!fact.mendable && !fact.offered) return;
  auto* button = new QPushButton(fact.offered ? tr("Open") : tr("Mend"));
  button->setEnabled(!busy_);
  button->setObjectName(QStringLiteral("mend"));
  button->setAccessibleName((fact.offered ? tr("Open the firewall: %1") : tr("Mend: %1")).arg(text(fact.name)));
  button->setToolTip(fact.offered
                         ? tr("Sets %1 up and opens its firewall for what the director sends").arg(text(job_.server))
                         : tr("Sets up what is not right on %1").arg(text(job_.server)));
  connect(button, &QPushButton::clicked, this, [this, open = fact.offered] { emit mend(open); });
  facts_->setItemWidget(row, 1, button);
}

}  // namespace lvs
