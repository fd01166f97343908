#include "console/push/push_dialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>
#include <map>

#include "common/model/codec.h"
#include "console/editor/merge.h"
#include "console/push/change_list.h"
#include "console/text.h"
#include "console/window/look.h"

namespace lvs {
namespace {

QString escaped(const std::string& value) { return text(value).toHtmlEscaped(); }

}  // namespace

PushDialog::PushDialog(Document& document, const std::vector<AgentClient*>& clients, int confirmSeconds,
                       QWidget* parent)
    : QDialog(parent),
      document_(document),
      clients_(clients.begin(), clients.end()),
      heading_(new QLabel),
      directors_(new QTreeWidget),
      plan_(new QTextBrowser),
      comment_(new QLineEdit),
      seconds_(new QSpinBox),
      raw_(new QPushButton(tr("Show kernel requests"))),
      cancel_(new QPushButton(tr("Cancel"))),
      go_(new QPushButton(tr("Push"))) {
  setWindowTitle(tr("Push %1").arg(text(document.cluster().name)));
  resize(860, 560);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 16);
  column->setSpacing(12);
  look::makeHeading(heading_);
  column->addWidget(heading_);

  auto* splitter = new QSplitter;
  directors_->setHeaderLabels({tr("Director"), tr("State")});
  directors_->setRootIsDecorated(false);
  directors_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
  directors_->setAccessibleName(tr("Directors"));
  plan_->setAccessibleName(tr("What would change"));
  splitter->addWidget(directors_);
  splitter->addWidget(plan_);
  splitter->setStretchFactor(1, 1);
  splitter->setSizes({260, 560});
  column->addWidget(splitter, 1);

  auto* settings = new QHBoxLayout;
  comment_->setPlaceholderText(tr("Comment: why this change?"));
  comment_->setMaxLength(200);
  comment_->setAccessibleName(tr("Comment"));
  seconds_->setRange(5, 3600);
  seconds_->setValue(confirmSeconds);
  seconds_->setSuffix(tr(" s to confirm"));
  seconds_->setToolTip(tr("If it is not confirmed in this time, every director goes back by itself"));
  seconds_->setAccessibleName(tr("Seconds to confirm"));
  settings->addWidget(comment_, 1);
  settings->addWidget(seconds_);
  column->addLayout(settings);

  auto* buttons = new QHBoxLayout;
  raw_->setCheckable(true);
  buttons->addWidget(raw_);
  buttons->addStretch();
  buttons->addWidget(cancel_);
  buttons->addWidget(go_);
  go_->setDefault(true);
  go_->setObjectName(QStringLiteral("go"));
  cancel_->setObjectName(QStringLiteral("cancel"));
  column->addLayout(buttons);

  connect(raw_, &QPushButton::toggled, this, &PushDialog::showPlan);
  connect(directors_, &QTreeWidget::currentItemChanged, this, &PushDialog::showPlan);
  connect(cancel_, &QPushButton::clicked, this, &PushDialog::reject);
  connect(go_, &QPushButton::clicked, this, [this] {
    if (push_->phase() == ClusterPush::Phase::refused && theirs_) return mergeTheirs();
    if (push_->phase() == ClusterPush::Phase::refused) return begin();
    if (push_->phase() == ClusterPush::Phase::awaitingConfirm) return push_->confirm();
    push_->setComment(comment_->text());
    push_->setConfirmSeconds(seconds_->value());
    push_->apply();
  });
  connect(&timer_, &QTimer::timeout, this, &PushDialog::tick);
  timer_.start(250);
  begin();
}

void PushDialog::begin() {
  cluster_ = document_.cluster();
  changes_ = document_.unpushed();
  theirs_.reset();
  std::vector<AgentClient*> clients;
  for (const auto& client : clients_) {
    if (client) clients.push_back(client);
  }
  ClusterPush::Options options;
  // Whoever pushed after this document was read is not overwritten unseen.
  if (document_.pushed()) options.expectedBase = QString::fromStdString(revisionHash(*document_.pushed()));
  push_ = std::make_unique<ClusterPush>(cluster_, clients, options);
  directors_->clear();
  for (const auto& director : push_->directors()) new QTreeWidgetItem(directors_, {director.name});
  connect(push_.get(), &ClusterPush::phaseChanged, this, &PushDialog::showPhase);
  connect(push_.get(), &ClusterPush::directorChanged, this, &PushDialog::showDirectors);
  push_->check();
  showPhase();
}

/// What the other administrator's document is, of the first director that has one.
void PushDialog::askForTheirs() {
  for (const ClusterPush::Director& director : push_->directors()) {
    if (director.problem.type != api::kProblemConflict || !director.client) continue;
    director.client->send({"GET", QStringLiteral("/v1/config"), {}, {}}, [dialog = QPointer(this)](const Reply& reply) {
      if (!dialog || dialog->push_->phase() != ClusterPush::Phase::refused) return;
      auto cluster = reply.ok() ? parseCluster(reply.body.toStdString()) : Result<Cluster>(Error{});
      if (!cluster) return;
      dialog->theirs_ = std::move(*cluster);
      dialog->showPhase();
    });
    return;
  }
}

QString PushDialog::conflictHtml() const {
  if (!theirs_ || push_->phase() != ClusterPush::Phase::refused) return {};
  const Cluster base = document_.pushed().value_or(Cluster{});
  QString html =
      QStringLiteral("<h4 style='margin-bottom:4px'>%1</h4>").arg(tr("What the other administrator changed"));
  html += changeList(diff(base, *theirs_), palette());
  const auto merged = editor::merge(base, cluster_, *theirs_);
  if (!merged) return html;
  if (merged->conflicts.isEmpty())
    return html +
           QStringLiteral("<div style='margin-top:4px'>✓ %1</div>").arg(tr("It does not touch what you changed."));
  html += QStringLiteral("<div style='margin-top:4px; color:%1'>▲ %2</div>")
              .arg(look::warning(palette()).name(), tr("You both changed this; yours is kept when you merge:"));
  for (const QString& conflict : merged->conflicts)
    html += QStringLiteral("<div style='margin-left:12px'>%1</div>").arg(conflict.toHtmlEscaped());
  return html;
}

/// Theirs and mine become the document, as an edit; it is checked anew.
void PushDialog::mergeTheirs() {
  const Cluster base = document_.pushed().value_or(Cluster{});
  const Cluster theirs = *theirs_;
  const Outcome done = document_.apply(tr("merge the other administrator's changes"), [&](Cluster& cluster) -> Outcome {
    auto merged = editor::merge(base, cluster, theirs);
    if (!merged) return merged.errors();
    cluster = std::move(merged->cluster);
    return Done{};
  });
  if (!done) return heading_->setText(text(done.message()));
  document_.setPushed(theirs);
  begin();
}

void PushDialog::reject() {
  const ClusterPush::Phase phase = push_->phase();
  if (push_->finished() || phase == ClusterPush::Phase::checked || phase == ClusterPush::Phase::checking)
    return QDialog::reject();
  push_->rollback();
}

void PushDialog::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) showPlan();
}

void PushDialog::showPhase() {
  const ClusterPush::Phase phase = push_->phase();
  QString heading;
  switch (phase) {
    case ClusterPush::Phase::idle:
    case ClusterPush::Phase::checking: heading = tr("Asking the directors what would change…"); break;
    case ClusterPush::Phase::checked:
      heading = push_->planIsEmpty() ? tr("Every director has this already; pushing changes nothing in the kernel")
                                     : tr("Ready to push to all directors");
      break;
    case ClusterPush::Phase::applying: heading = tr("Pushing…"); break;
    case ClusterPush::Phase::verifying:
      heading = tr("Pushed. Checking that every director can still be reached…");
      break;
    case ClusterPush::Phase::awaitingConfirm: break;  // tick() has the words
    case ClusterPush::Phase::confirming: heading = tr("Confirming…"); break;
    case ClusterPush::Phase::confirmed: heading = tr("In force on all directors"); break;
    case ClusterPush::Phase::refused:
      heading = push_->conflicted() ? tr("Someone else pushed in between. Nothing was changed")
                                    : tr("Nothing was changed on any director");
      break;
    case ClusterPush::Phase::rollingBack: heading = tr("Rolling back…"); break;
    case ClusterPush::Phase::rolledBack: heading = tr("Rolled back: every director is as before"); break;
    case ClusterPush::Phase::incomplete:
      heading = tr("A director could not be told. It goes back by itself when its time is up");
      break;
  }
  if (!heading.isEmpty()) heading_->setText(heading);
  const bool waiting = phase == ClusterPush::Phase::awaitingConfirm;
  const bool before = phase == ClusterPush::Phase::checked || phase == ClusterPush::Phase::checking ||
                      phase == ClusterPush::Phase::refused;
  comment_->setEnabled(before);
  seconds_->setEnabled(before);
  go_->setVisible(before || waiting);
  go_->setEnabled(phase == ClusterPush::Phase::checked || phase == ClusterPush::Phase::refused || waiting);
  go_->setText(waiting ? tr("Keep changes") : phase == ClusterPush::Phase::refused ? tr("Check again") : tr("Push"));
  cancel_->setText(push_->finished() ? tr("Close") : before ? tr("Cancel") : tr("Roll back"));
  cancel_->setEnabled(phase != ClusterPush::Phase::rollingBack && phase != ClusterPush::Phase::confirming);
  if (phase == ClusterPush::Phase::refused && theirs_) go_->setText(tr("Merge and check"));
  showDirectors();
  if (phase == ClusterPush::Phase::refused && push_->conflicted() && !theirs_) askForTheirs();
  if (phase == ClusterPush::Phase::confirmed) emit kept(cluster_);
  tick();
}

void PushDialog::tick() {
  if (push_->phase() != ClusterPush::Phase::awaitingConfirm) return;
  const qint64 left = (push_->remainingMs() + 999) / 1000;
  if (left == 0) return push_->rollback();
  heading_->setText(tr("Every director answers over a new connection and has the new revision. Keep it?"));
  go_->setText(tr("Keep changes (%1 s)").arg(left));
}

void PushDialog::showDirectors() {
  for (std::size_t i = 0; i < push_->directors().size(); ++i) {
    const ClusterPush::Director& director = push_->directors()[i];
    QTreeWidgetItem* row = directors_->topLevelItem(static_cast<int>(i));
    QString state;
    QColor colour = palette().color(QPalette::Text);
    switch (director.progress) {
      case ClusterPush::Progress::waiting: state = tr("waiting"); break;
      case ClusterPush::Progress::working: state = tr("working…"); break;
      case ClusterPush::Progress::good:
        state = push_->phase() == ClusterPush::Phase::checked ? tr("✓ steps: %1").arg(director.report.steps.size())
                                                              : tr("✓ done");
        colour = look::good(palette());
        break;
      case ClusterPush::Progress::bad:
        state = tr("✗ failed");
        colour = look::bad(palette());
        break;
    }
    row->setText(1, state);
    row->setForeground(1, colour);
    row->setToolTip(1, director.error);
  }
  showPlan();
}

QString PushDialog::changesHtml() const {
  QString html = QStringLiteral("<h4 style='margin-bottom:4px'>%1</h4>").arg(tr("What changes in the document"));
  if (changes_.empty()) html += QStringLiteral("<div style='margin-left:12px'>%1</div>").arg(tr("nothing"));
  return html + changeList(changes_, palette());
}

QString PushDialog::planHtml(const ClusterPush::Director& director) const {
  QString html = QStringLiteral("<h4 style='margin-bottom:4px'>%1</h4>").arg(director.name.toHtmlEscaped());
  if (!director.error.isEmpty()) {
    html += QStringLiteral("<div style='margin-left:12px; color:%1'>✗ %2</div>")
                .arg(look::bad(palette()).name(), director.error.toHtmlEscaped());
    for (const auto& error : director.problem.errors) {
      html += QStringLiteral("<div style='margin-left:24px'>%1 %2</div>")
                  .arg(escaped(error.pointer), escaped(error.message));
    }
  }
  const bool planned = push_->phase() != ClusterPush::Phase::checking && director.error.isEmpty();
  if (planned && director.report.steps.empty())
    html += QStringLiteral("<div style='margin-left:12px'>%1</div>").arg(tr("nothing to do"));
  std::string object;
  for (const api::PlanStep& step : director.report.steps) {
    if (step.object != object) {
      object = step.object;
      html += QStringLiteral("<div style='margin-top:4px; margin-left:12px'><i>%1</i></div>").arg(escaped(object));
    }
    html += signedSentence(text(step.sign), text(step.sentence), palette());
    if (raw_->isChecked())
      html += QStringLiteral("<div style='margin-left:36px'><code>%1</code></div>").arg(escaped(step.raw));
  }
  for (const api::Drift& drift : director.report.drift) {
    html += QStringLiteral("<div style='margin-left:12px'>≠&nbsp; %1</div>")
                .arg(tr("left alone: %1").arg(escaped(drift.sentence)));
  }
  for (const api::Warning& warning : director.report.warnings) {
    html += QStringLiteral("<div style='margin-left:12px; color:%1'>! %2 <code>%3</code></div>")
                .arg(look::warning(palette()).name(), escaped(warning.what), escaped(warning.remedy));
  }
  return html;
}

void PushDialog::showPlan() {
  QString html = conflictHtml() + changesHtml();
  const int chosen = directors_->indexOfTopLevelItem(directors_->currentItem());
  for (std::size_t i = 0; i < push_->directors().size(); ++i) {
    if (chosen < 0 || chosen == static_cast<int>(i)) html += planHtml(push_->directors()[i]);
  }
  if (html != plan_->property("shown").toString()) {  // keeps the scroll position while nothing changes
    plan_->setProperty("shown", html);
    plan_->setHtml(html);
  }
}

}  // namespace lvs
