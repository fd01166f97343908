#include "console/failover/wizard.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "console/client/failover_words.h"
#include "console/failover/report.h"
#include "console/text.h"
#include "console/window/look.h"

namespace lvs {
namespace {

using Stage = FailoverTestWizard::Stage;
using Phase = FailoverTestRun::Phase;

}  // namespace

FailoverTestWizard::FailoverTestWizard(const Cluster& cluster, const std::vector<AgentClient*>& clients,
                                       const QString& group, const QString& home, QWidget* parent)
    : QDialog(parent),
      cluster_(cluster),
      clients_(clients.begin(), clients.end()),
      past_(home),
      stages_(new StageBar({tr("Group and kind"), tr("Checks"), tr("Probe"), tr("Run"), tr("Back"), tr("Report")})),
      heading_(new QLabel),
      hint_(new QLabel),
      pages_(new QStackedWidget),
      kind_(new KindPage(cluster_, group)),
      checks_(new ChecksPage),
      probe_(new ProbePage(cluster_)),
      running_(new RunPage),
      result_(new QWidget),
      timeline_(new TimelineView),
      report_(new QTextBrowser),
      news_(new StatusLine),
      close_(new QPushButton),
      back_(new QPushButton(tr("Back"))),
      next_(new QPushButton) {
  setWindowTitle(tr("Test failover"));
  resize(980, 680);
  make();
  enter(Stage::kind);
}

void FailoverTestWizard::make() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 16);
  column->setSpacing(8);
  look::makeHeading(heading_);
  hint_->setWordWrap(true);
  for (QWidget* line : std::initializer_list<QWidget*>{stages_, heading_, hint_}) column->addWidget(line);
  auto* inner = new QVBoxLayout(result_);
  inner->setContentsMargins(0, 8, 0, 0);
  inner->addWidget(timeline_);
  inner->addWidget(report_, 1);
  report_->setAccessibleName(tr("Report"));
  report_->setObjectName(QStringLiteral("report"));
  for (QWidget* page : std::initializer_list<QWidget*>{kind_, checks_, probe_, running_, result_})
    pages_->addWidget(page);
  column->addWidget(pages_, 1);
  column->addWidget(news_);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(close_);
  buttons->addWidget(back_);
  buttons->addWidget(next_);
  next_->setDefault(true);
  next_->setObjectName(QStringLiteral("next"));
  back_->setObjectName(QStringLiteral("back"));
  close_->setObjectName(QStringLiteral("close"));
  column->addLayout(buttons);
  connect(kind_, &KindPage::changed, this, &FailoverTestWizard::refresh);
  connect(checks_, &ChecksPage::again, this, &FailoverTestWizard::check);
  connect(checks_, &ChecksPage::mend, this,
          [this](failover::Check wanted) { emit mend(wanted, text(kind_->group())); });
  connect(probe_, &ProbePage::changed, this, &FailoverTestWizard::refresh);
  connect(next_, &QPushButton::clicked, this, &FailoverTestWizard::next);
  connect(back_, &QPushButton::clicked, this, &FailoverTestWizard::back);
  connect(close_, &QPushButton::clicked, this, &FailoverTestWizard::reject);
}

void FailoverTestWizard::next() {
  switch (stage_) {
    case Stage::kind: return enter(Stage::checks);
    case Stage::checks: return enter(Stage::probe);
    case Stage::probe: return startTest();
    case Stage::run: return;
    case Stage::back: return run_->goBack();
    case Stage::report: return save();
  }
}

void FailoverTestWizard::back() {
  switch (stage_) {
    case Stage::checks: return enter(Stage::kind);
    case Stage::probe: return enter(Stage::checks);
    case Stage::back: return run_->stay();
    case Stage::report: return enter(Stage::kind);
    default: return;
  }
}

void FailoverTestWizard::enter(Stage stage) {
  stage_ = stage;
  stages_->setStage(static_cast<int>(stage));
  QWidget* const pages[] = {kind_, checks_, probe_, running_, running_, result_};
  pages_->setCurrentWidget(pages[static_cast<std::size_t>(stage)]);
  news_->tell({});
  if (stage == Stage::checks) return check();
  if (stage == Stage::probe) {
    QStringList paired;
    for (const AgentClient* client : livingClients(clients_)) paired << client->name();
    probe_->setUp(kind_->group(), kind_->kind(), paired);
  }
  if (stage == Stage::report) showReport();
  refresh();
}

void FailoverTestWizard::check() {
  run_ = std::make_unique<FailoverTestRun>(cluster_, livingClients(clients_));
  connect(run_.get(), &FailoverTestRun::phaseChanged, this, &FailoverTestWizard::runChanged);
  connect(run_.get(), &FailoverTestRun::progressed, this, [this] { running_->show(*run_); });
  FailoverTestPlan plan;
  plan.group = kind_->group();
  plan.kind = kind_->kind();
  plan.failBack = std::nullopt;
  run_->check(plan);
  refresh();
}

void FailoverTestWizard::startTest() {
  if (!run_ || !probe_->meant()) return;
  FailoverTestPlan plan = run_->plan();
  probe_->fill(plan);
  run_->setProbe(plan);
  run_->start();
  enter(Stage::run);
}

void FailoverTestWizard::runChanged() {
  switch (run_->phase()) {
    case Phase::checking:
    case Phase::checked: checks_->show(run_->findings(), run_->phase() == Phase::checking); break;
    case Phase::moved: return enter(Stage::back);
    case Phase::ended:
      if (stage_ == Stage::run || stage_ == Stage::back) return enter(Stage::report);
      break;
    default: break;
  }
  refresh();
}

void FailoverTestWizard::refresh() {
  const Phase phase = run_ ? run_->phase() : Phase::idle;
  const QString group = text(kind_->group());
  QString heading;
  QString hint;
  QString go = tr("Next");
  bool may = true;
  switch (stage_) {
    case Stage::kind:
      heading = tr("Which group, and how does its master fail?");
      hint = tr("While the group moves, requests are sent through its VIP, and everything that happens is recorded.");
      go = tr("Next: checks");
      may = !group.isEmpty();
      break;
    case Stage::checks:
      heading = phase == Phase::checking ? tr("Asking the directors…")
                : run_ && run_->mayStart()
                    ? tr("%1 is master of %2; %3 would take over").arg(text(run_->master()), group, text(run_->heir()))
                    : tr("There is nothing to test in this state");
      hint = tr("✗ has to be mended first; ! lets the test tell less, or cost more.");
      go = tr("Next: probe");
      may = run_ && run_->mayStart();
      break;
    case Stage::probe:
      heading = tr("Who asks, and how often?");
      hint = tr("A director that is no member of the group sees what clients see.");
      go = tr("Start the test");
      may = probe_->meant();
      break;
    case Stage::run:
      heading = phase == Phase::warmingUp   ? tr("Opening connections…")
                : phase == Phase::moving    ? tr("%1 is moving…").arg(group)
                : phase == Phase::settling  ? tr("Watching what follows…")
                : phase == Phase::returning ? tr("Waiting for %1 to be back…").arg(text(run_->master()))
                                            : tr("Collecting what was seen…");
      may = false;
      break;
    case Stage::back:
      heading = phase == Phase::moved
                    ? tr("%1 has taken %2 over. Back again?").arg(text(run_->report().legs.back().to), group)
                : phase == Phase::returning ? tr("Waiting for %1 to be back…").arg(text(run_->master()))
                                            : tr("Watching what follows…");
      hint = phase == Phase::moved ? tr("Requests go on. The way back is measured too.") : QString();
      go = tr("Fail back to %1").arg(text(run_->master()));
      may = phase == Phase::moved;
      break;
    case Stage::report:
      heading = testSentence(run_->report());
      go = tr("Save the report…");
      break;
  }
  heading_->setText(heading);
  hint_->setText(hint);
  hint_->setVisible(!hint.isEmpty());
  next_->setText(go);
  next_->setEnabled(may);
  next_->setVisible(stage_ != Stage::run);
  back_->setText(stage_ == Stage::back     ? tr("Stay on %1").arg(text(run_->report().legs.back().to))
                 : stage_ == Stage::report ? tr("Another test")
                                           : tr("Back"));
  back_->setVisible(stage_ != Stage::kind && stage_ != Stage::run);
  back_->setEnabled(stage_ != Stage::back || may);
  const bool runs = stage_ == Stage::run || stage_ == Stage::back;
  close_->setText(runs ? tr("Stop the test") : tr("Close"));
}

void FailoverTestWizard::showReport() {
  const api::FailoverTest& test = run_->report();
  earlier_ = past_.of(test.cluster, test.group);
  if (const Outcome kept = past_.add(test); !kept)
    news_->tell(tr("The report could not be kept for comparison: %1").arg(text(kept.message())), true);
  timeline_->show(test, false);
  report_->setHtml(reportHtml(test, earlier_, palette(), {}));
}

void FailoverTestWizard::save() {
  const QString proposed = QDir::homePath() + QStringLiteral("/failover-%1.html").arg(text(run_->report().group));
  const QString path = QFileDialog::getSaveFileName(this, tr("Save the report"), proposed,
                                                    tr("Web page (*.html);;PDF (*.pdf);;JSON (*.json)"));
  if (path.isEmpty()) return;
  const Outcome written = writeReport(run_->report(), earlier_, path);
  news_->tell(
      written ? tr("Saved as %1").arg(path) : tr("%1 could not be written: %2").arg(path, text(written.message())),
      !written);
}

void FailoverTestWizard::reject() {
  if (stage_ == Stage::run || stage_ == Stage::back) return run_->stop();
  close();
}

void FailoverTestWizard::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && stage_ == Stage::report)
    report_->setHtml(reportHtml(run_->report(), earlier_, palette(), {}));
}

}  // namespace lvs
