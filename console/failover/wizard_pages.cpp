#include "console/failover/wizard_pages.h"

#include <QDateTime>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

#include "common/failover/aim.h"
#include "console/client/failover_words.h"
#include "console/text.h"
#include "console/window/look.h"

namespace lvs {
namespace {

bool disrupts(const std::string& kind) { return kind != api::kPlanned; }

QSpinBox* spin(int least, int most, int value, const QString& suffix, const char* name) {
  auto* box = new QSpinBox;
  box->setRange(least, most);
  box->setValue(value);
  box->setSuffix(suffix);
  box->setObjectName(QLatin1String(name));
  return box;
}

QTreeWidget* list(const QStringList& headers, const QString& name) {
  auto* tree = new QTreeWidget;
  tree->setHeaderLabels(headers);
  tree->setRootIsDecorated(false);
  tree->setSelectionMode(QAbstractItemView::NoSelection);
  tree->setAccessibleName(name);
  return tree;
}

}  // namespace

KindPage::KindPage(const Cluster& cluster, const QString& group, QWidget* parent)
    : QWidget(parent), cluster_(cluster), groups_(new QComboBox), meaning_(new QLabel) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 8, 0, 0);
  column->setSpacing(8);
  auto* form = new QFormLayout;
  for (const FailoverGroup& one : cluster.failoverGroups) {
    if (one.members.size() > 1) groups_->addItem(text(one.name));
  }
  groups_->setCurrentText(group);
  groups_->setObjectName(QStringLiteral("group"));
  form->addRow(tr("Failover group"), groups_);
  column->addLayout(form);
  column->addSpacing(8);
  for (const char* kind : {api::kPlanned, api::kKilled, api::kLinkDown, api::kFrozen}) {
    auto* button = new QRadioButton(kindTitle(kind));
    button->setObjectName(QLatin1String(kind));
    connect(button, &QRadioButton::toggled, this, [this] {
      explain();
      emit changed();
    });
    kinds_.emplace_back(kind, button);
    column->addWidget(button);
  }
  meaning_->setWordWrap(true);
  column->addSpacing(8);
  column->addWidget(meaning_);
  column->addStretch();
  connect(groups_, &QComboBox::currentIndexChanged, this, [this] {
    explain();
    emit changed();
  });
  kinds_.front().second->setChecked(true);
}

std::string KindPage::group() const { return groups_->currentText().toStdString(); }

std::string KindPage::kind() const {
  for (const auto& [kind, button] : kinds_) {
    if (button->isChecked()) return kind;
  }
  return api::kPlanned;
}

void KindPage::explain() {
  const FailoverGroup* chosen = cluster_.failoverGroup(group());
  meaning_->setText(chosen ? kindMeaning(kind(), static_cast<int>(chosen->advertIntervalMs))
                           : tr("There is no failover group with several directors in this document."));
}

ChecksPage::ChecksPage(QWidget* parent)
    : QWidget(parent),
      list_(list({tr("Before the test"), tr("Found"), QString()}, tr("What has to hold before"))),
      again_(new QPushButton(tr("Check again"))) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 8, 0, 0);
  column->addWidget(list_, 1);
  column->addWidget(again_, 0, Qt::AlignLeft);
  again_->setObjectName(QStringLiteral("again"));
  list_->setObjectName(QStringLiteral("checks"));
  list_->setWordWrap(true);
  list_->header()->setStretchLastSection(false);
  list_->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  list_->header()->setSectionResizeMode(1, QHeaderView::Stretch);
  list_->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
  connect(again_, &QPushButton::clicked, this, &ChecksPage::again);
}

void ChecksPage::show(const std::vector<failover::Finding>& findings, bool checking) {
  findings_ = findings;
  checking_ = checking;
  fill();
}

void ChecksPage::fill() {
  using failover::Check;
  list_->clear();
  again_->setEnabled(!checking_);
  for (const failover::Finding& finding : findings_) {
    const QString mark = finding.good     ? QStringLiteral("✓ ")
                         : finding.needed ? QStringLiteral("✗ ")
                                          : QStringLiteral("! ");
    auto* item =
        new QTreeWidgetItem(list_, {mark + checkTitle(failover::checkName(finding.check)), text(finding.found)});
    item->setToolTip(1, text(finding.found));
    item->setForeground(0, finding.good     ? look::good(palette())
                           : finding.needed ? look::bad(palette())
                                            : look::warning(palette()));
    if (finding.good) continue;
    QString words;
    if (finding.check == Check::documents) words = tr("Push…");
    if (finding.check == Check::setUp) words = tr("Set up…");
    if (finding.check == Check::sync) words = tr("Show the group");
    if (finding.check == Check::realServers) words = tr("Show services");
    if (words.isEmpty()) continue;
    auto* button = new QPushButton(words);
    connect(button, &QPushButton::clicked, this, [this, check = finding.check] { emit mend(check); });
    list_->setItemWidget(item, 2, button);
  }
}

void ChecksPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) fill();
}

ProbePage::ProbePage(const Cluster& cluster, QWidget* parent)
    : QWidget(parent),
      cluster_(cluster),
      service_(new QComboBox),
      from_(new QComboBox),
      every_(spin(5, 1000, 10, tr(" ms"), "every")),
      kept_(spin(0, 200, 10, QString(), "connections")),
      seconds_(spin(1, 60, 8, tr(" s"), "seconds")),
      secondsLabel_(new QLabel(tr("The fault lasts"))),
      warning_(new QLabel),
      name_(new QLineEdit) {
  auto* form = new QFormLayout(this);
  form->setContentsMargins(0, 8, 0, 0);
  form->setVerticalSpacing(8);
  service_->setObjectName(QStringLiteral("service"));
  from_->setObjectName(QStringLiteral("from"));
  name_->setObjectName(QStringLiteral("name"));
  warning_->setWordWrap(true);
  form->addRow(tr("Ask the service"), service_);
  form->addRow(tr("From"), from_);
  form->addRow(tr("A request every"), every_);
  form->addRow(tr("Connections that are kept"), kept_);
  form->addRow(secondsLabel_, seconds_);
  form->addRow(warning_);
  form->addRow(name_);
  connect(name_, &QLineEdit::textChanged, this, &ProbePage::changed);
}

void ProbePage::setUp(const std::string& group, const std::string& kind, const QStringList& paired) {
  group_ = group;
  kind_ = kind;
  service_->clear();
  from_->clear();
  if (const FailoverGroup* chosen = cluster_.failoverGroup(group)) {
    for (const std::string& service : failover::probeServices(cluster_, *chosen))
      service_->addItem(text(service), text(service));
    for (const std::string& outsider : failover::outsiders(cluster_, *chosen)) {
      if (paired.contains(text(outsider))) from_->addItem(tr("the director %1").arg(text(outsider)), text(outsider));
    }
  }
  service_->addItem(tr("none: only the directors are watched"), QString());
  from_->addItem(tr("this machine"), QString());
  const bool fault = disrupts(kind);
  for (QWidget* widget : std::initializer_list<QWidget*>{seconds_, secondsLabel_, warning_, name_})
    widget->setVisible(fault);
  warning_->setText(
      tr("Clients of %1 will feel this. Type the group's name to show that you mean it:").arg(text(group)));
  name_->setPlaceholderText(text(group));
  name_->setAccessibleName(tr("The group's name"));
  name_->clear();
}

void ProbePage::fill(FailoverTestPlan& plan) const {
  plan.service = service_->currentData().toString().toStdString();
  plan.client = from_->currentData().toString().toStdString();
  plan.everyMs = static_cast<std::uint32_t>(every_->value());
  plan.longConnections = static_cast<std::uint32_t>(kept_->value());
  plan.faultSeconds = seconds_->value();
}

bool ProbePage::meant() const { return !disrupts(kind_) || name_->text().trimmed().toStdString() == group_; }

RunPage::RunPage(QWidget* parent)
    : QWidget(parent),
      figures_(new QLabel),
      timeline_(new TimelineView),
      changes_(list({tr("Time"), tr("Director"), tr("Role"), tr("Why")}, tr("Changes of roles"))) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 8, 0, 0);
  column->setSpacing(8);
  QFont large = font();
  large.setPointSizeF(large.pointSizeF() * 1.15);
  figures_->setFont(large);
  figures_->setObjectName(QStringLiteral("figures"));
  figures_->setWordWrap(true);
  column->addWidget(figures_);
  column->addWidget(timeline_);
  column->addWidget(changes_, 1);
  for (int part = 0; part < 3; ++part) changes_->header()->setSectionResizeMode(part, QHeaderView::ResizeToContents);
}

void RunPage::show(const FailoverTestRun& run) {
  const api::FailoverTest& test = run.report();
  const bool running = run.phase() != FailoverTestRun::Phase::ended;
  timeline_->show(test, running);
  const std::int64_t now = running ? QDateTime::currentMSecsSinceEpoch() : test.endedMs;
  const std::int64_t from = test.legs.empty() ? test.startedMs : test.legs.front().begunMs;
  const failover::Felt felt = failover::felt(test.requests, test.broken, from, now);
  const QLocale locale;
  QStringList parts{tr("%1 s").arg(locale.toString(static_cast<double>(now - test.startedMs) / 1000.0, 'f', 1))};
  if (!test.target.empty()) {
    parts << tr("longest without an answer %1 ms").arg(locale.toString(felt.outageMs))
          << tr("%1 of %2 requests failed").arg(locale.toString(felt.failed), locale.toString(felt.requests))
          << tr("%1 of %2 connections live")
                 .arg(locale.toString(run.openConnections()), locale.toString(test.longConnections));
  }
  figures_->setText(parts.join(QStringLiteral("   ·   ")));
  for (int i = changes_->topLevelItemCount(); i < static_cast<int>(test.changes.size()); ++i) {
    const api::TestChange& change = test.changes[static_cast<std::size_t>(i)];
    auto* item = new QTreeWidgetItem(
        changes_, {QDateTime::fromMSecsSinceEpoch(change.atMs).toString(QStringLiteral("HH:mm:ss.zzz")),
                   text(change.director), text(change.role), text(change.reason)});
    item->setToolTip(3, text(change.reason));
  }
}

}  // namespace lvs
