#include "console/health/rolling_window.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHideEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "console/health/cell.h"
#include "console/services/services_model.h"
#include "console/window/look.h"

namespace lvs {
namespace {

constexpr int kRowHeight = 28;  ///< has room for a bar
constexpr int kLeastColumn = 96;

using Phase = Rolling::Phase;

QString wordOf(Phase phase) {
  switch (phase) {
    case Phase::waiting: return RollingWindow::tr("waiting");
    case Phase::draining: return RollingWindow::tr("draining");
    case Phase::out: return RollingWindow::tr("out, at work");
    case Phase::returning: return RollingWindow::tr("is brought back");
    case Phase::checking: return RollingWindow::tr("waits for its checks");
    case Phase::done: return RollingWindow::tr("back");
    case Phase::failed: return RollingWindow::tr("failed");
    case Phase::left: return RollingWindow::tr("left as it is");
  }
  return {};
}

topology::Health lookOf(Phase phase) {
  switch (phase) {
    case Phase::waiting: return topology::Health::unknown;
    case Phase::draining: return topology::Health::draining;
    case Phase::out: return topology::Health::out;
    case Phase::returning:
    case Phase::checking: return topology::Health::starting;
    case Phase::done: return topology::Health::good;
    case Phase::failed: return topology::Health::down;
    case Phase::left: return topology::Health::off;
  }
  return topology::Health::unknown;
}

}  // namespace

RollingWindow::RollingWindow(Correspondents ask, const Cluster& cluster, const QStringList& chosen, QWidget* parent)
    : QDialog(parent, Qt::Window),
      ask_(std::move(ask)),
      cluster_(cluster),
      heading_(new QLabel),
      list_(new QTreeWidget),
      terms_(new RollingTerms),
      status_(new StatusLine),
      back_(new QPushButton(tr("Bring back what is left"))),
      pause_(new QPushButton),
      stop_(new QPushButton),
      go_(new QPushButton(tr("Begin"))) {
  setWindowTitle(tr("Rolling maintenance"));
  resize(820, 620);
  for (const RealServer& server : cluster_.realServers) {
    if (directorsWith(cluster_, server.name).empty()) continue;
    auto* item = new QTreeWidgetItem(list_, {QString::fromStdString(server.name)});
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setSizeHint(kServer, QSize(0, kRowHeight));
    item->setCheckState(kServer, chosen.contains(item->text(kServer)) ? Qt::Checked : Qt::Unchecked);
  }
  make();
  refresh();
}

void RollingWindow::make() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 16);
  column->setSpacing(12);
  look::makeHeading(heading_);
  column->addWidget(heading_);
  auto* hint = new QLabel(
      tr("Each real server is drained on all directors, worked on, brought back, and the next one begins when its "
         "checks show it up. The first failure begins no more. Closing this window lets it go on; ending LVS Console "
         "leaves every real server as it is then."));
  hint->setWordWrap(true);
  column->addWidget(hint);
  list_->setHeaderLabels({tr("Real server"), tr("State"), tr("Progress"), tr("Details")});
  list_->setRootIsDecorated(false);
  list_->setUniformRowHeights(true);
  list_->setAlternatingRowColors(true);
  list_->setAllColumnsShowFocus(true);
  list_->setAccessibleName(tr("Real servers"));
  list_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
  list_->header()->setMinimumSectionSize(kLeastColumn);
  list_->header()->setStretchLastSection(true);
  list_->header()->setAccessibleName(tr("Columns"));
  if (list_->topLevelItemCount() > 0) list_->setCurrentItem(list_->topLevelItem(0));
  column->addWidget(list_, 1);
  column->addWidget(terms_);
  status_->setObjectName(QStringLiteral("status"));
  column->addWidget(status_);
  column->addWidget(makeButtons());
  connect(list_, &QTreeWidget::itemChanged, this, &RollingWindow::enable);
  connect(terms_, &RollingTerms::changed, this, &RollingWindow::enable);
}

QWidget* RollingWindow::makeButtons() {
  auto* bar = new QWidget;
  auto* buttons = new QHBoxLayout(bar);
  buttons->setContentsMargins(0, 0, 0, 0);
  buttons->setSpacing(8);
  auto* close = new QPushButton(tr("Close"));
  back_->setObjectName(QStringLiteral("back"));
  back_->setToolTip(tr("Real servers that were drained here and not brought back serve again"));
  pause_->setObjectName(QStringLiteral("pause"));
  stop_->setObjectName(QStringLiteral("stop"));
  go_->setObjectName(QStringLiteral("go"));
  go_->setDefault(true);
  for (QPushButton* one : {back_, pause_, stop_, close}) one->setAutoDefault(false);
  buttons->addWidget(back_);
  buttons->addStretch();
  for (QPushButton* one : {pause_, stop_, go_, close}) buttons->addWidget(one);
  connect(back_, &QPushButton::clicked, this, &RollingWindow::bringBack);
  connect(pause_, &QPushButton::clicked, this, &RollingWindow::pauseOrGoOn);
  connect(stop_, &QPushButton::clicked, this, &RollingWindow::stop);
  connect(go_, &QPushButton::clicked, this, &RollingWindow::begin);
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  return bar;
}

QTreeWidgetItem* RollingWindow::itemOf(const QString& server) const {
  const auto found = list_->findItems(server, Qt::MatchExactly, kServer);
  return found.isEmpty() ? nullptr : found.front();
}

QStringList RollingWindow::ticked() const {
  QStringList servers;
  for (int i = 0; i < list_->topLevelItemCount(); ++i) {
    const QTreeWidgetItem* item = list_->topLevelItem(i);
    if (item->checkState(kServer) == Qt::Checked) servers << item->text(kServer);
  }
  return servers;
}

/// A director that cannot be told would go on sending clients to a real server that is worked on.
void RollingWindow::begin() {
  const QStringList servers = ticked();
  const std::vector<Correspondent> all = ask_();
  for (const QString& server : servers) {
    for (const std::string& director : directorsWith(cluster_, server.toStdString())) {
      const QString name = QString::fromStdString(director);
      const auto found =
          std::find_if(all.begin(), all.end(), [&](const Correspondent& one) { return one.director == name; });
      if (found == all.end())
        return status_->tell(tr("Nothing was begun: %1 runs a service with %2 and is not paired").arg(name, server),
                             true);
      if (!found->reachable)
        return status_->tell(tr("Nothing was begun: %1 is not reached, and would go on with %2").arg(name, server),
                             true);
    }
  }
  run(servers, terms_->options());
}

void RollingWindow::bringBack() {
  const QStringList servers = rolling_->stillOut();
  Rolling::Options back = terms_->options();
  back.course = Rolling::Course::bringBack;
  back.atOnce = static_cast<std::size_t>(servers.size());
  run(servers, back);
}

void RollingWindow::run(const QStringList& servers, const Rolling::Options& options) {
  Rolling::Options wanted = options;
  wanted.lookEveryMs = lookEveryMs_;
  const QSignalBlocker quiet(list_);
  for (int i = 0; i < list_->topLevelItemCount(); ++i) {
    QTreeWidgetItem* item = list_->topLevelItem(i);
    cell::showWords(*list_, *item, kProgress, {});
    for (const int column : {kState, kNote}) item->setText(column, {});
  }
  rolling_ = std::make_unique<Rolling>(cluster_, ask_(), servers, wanted);
  connect(rolling_.get(), &Rolling::changed, this, &RollingWindow::follow);
  connect(rolling_.get(), &Rolling::said, this, [this](int index, const QString& line) {
    if (QTreeWidgetItem* item = itemOf(rolling_->servers()[static_cast<std::size_t>(index)].name))
      item->setText(kNote, line);
  });
  connect(rolling_.get(), &Rolling::ended, this, &RollingWindow::ended, Qt::QueuedConnection);
  rolling_->start();
  refresh();
}

void RollingWindow::pauseOrGoOn() {
  if (rolling_->isPaused()) rolling_->resume();
  else rolling_->pause();
  refresh();
}

/// First it lets those at work come to their end; asked again, it leaves them as they are.
void RollingWindow::stop() {
  if (rolling_->isStopping()) rolling_->abandon();
  else rolling_->stop();
  refresh();
}

void RollingWindow::follow(int index) {
  const Rolling::Server& server = rolling_->servers()[static_cast<std::size_t>(index)];
  if (QTreeWidgetItem* item = itemOf(server.name)) fill(*item, server);
  status_->tell(summary());
  enable();
}

void RollingWindow::refresh() {
  for (std::size_t i = 0; rolling_ && i < rolling_->servers().size(); ++i) {
    const Rolling::Server& server = rolling_->servers()[i];
    if (QTreeWidgetItem* item = itemOf(server.name)) fill(*item, server);
  }
  if (isRunning()) status_->tell(summary());
  enable();
}

void RollingWindow::fill(QTreeWidgetItem& item, const Rolling::Server& server) {
  const QSignalBlocker quiet(list_);
  const topology::Health health = lookOf(server.phase);
  const bool never = server.phase == Phase::waiting && !isRunning();
  item.setText(kState,
               never ? tr("not begun") : (look::shape(health) + QLatin1Char(' ') + wordOf(server.phase)).trimmed());
  item.setForeground(kState,
                     health == topology::Health::unknown ? look::quiet(palette()) : look::health(palette(), health));
  if (!server.why.isEmpty()) item.setText(kNote, server.why);
  item.setToolTip(kNote, item.text(kNote));
  if (server.phase == Phase::done) item.setCheckState(kServer, Qt::Unchecked);
  if (server.phase == Phase::draining)
    return cell::showDrain(*list_, item, kProgress, server.began, server.left, tr("Draining %1").arg(server.name));
  const bool open = server.left > 0 && server.phase != Phase::done;
  cell::showWords(
      *list_, item, kProgress,
      open ? tr("%1 of %2 left").arg(services::amount(server.left), services::amount(server.began)) : QString());
}

QString RollingWindow::summary() const {
  std::size_t back = 0;
  for (const Rolling::Server& server : rolling_->servers()) back += server.phase == Phase::done ? 1 : 0;
  QStringList words{tr("%1 of %2 are back").arg(back).arg(rolling_->servers().size())};
  if (!rolling_->failure().isEmpty()) words << tr("Failed: %1").arg(rolling_->failure());
  if (isRunning()) {
    if (rolling_->isStopping()) words << tr("Those that are at work come to their end, no more begin");
    else if (rolling_->isPaused()) words << tr("Paused: no more begin");
  } else if (const QStringList left = rolling_->stillOut(); !left.isEmpty()) {
    words << tr("Not brought back: %1").arg(left.join(QStringLiteral(", ")));
  }
  return words.join(QStringLiteral(". "));
}

void RollingWindow::enable() {
  const bool runs = isRunning();
  const QStringList servers = ticked();
  heading_->setText(runs ? tr("Rolling maintenance: at work")
                         : tr("Rolling maintenance: %1 chosen").arg(servers.size()));
  terms_->setEnabled(!runs);
  // While it runs the ticks say what was chosen, and nothing more.
  const QSignalBlocker quiet(list_);
  for (int i = 0; i < list_->topLevelItemCount(); ++i) {
    QTreeWidgetItem* item = list_->topLevelItem(i);
    if (item->flags().testFlag(Qt::ItemIsUserCheckable) == runs)
      item->setFlags(item->flags() ^ Qt::ItemIsUserCheckable);
  }
  go_->setVisible(!runs);
  go_->setEnabled(!servers.isEmpty() && terms_->areComplete());
  pause_->setVisible(runs);
  pause_->setText(runs && rolling_->isPaused() ? tr("Go on") : tr("Pause"));
  pause_->setEnabled(runs && !rolling_->isStopping());
  stop_->setVisible(runs);
  stop_->setText(runs && rolling_->isStopping() ? tr("Stop now") : tr("Stop"));
  stop_->setToolTip(runs && rolling_->isStopping()
                        ? tr("Leaves those that are at work as they are; a command that runs is ended")
                        : tr("Begins no more; those that are at work come to their end"));
  back_->setVisible(!runs && rolling_ && !rolling_->stillOut().isEmpty());
}

void RollingWindow::ended() {
  const bool bad = !rolling_->good();
  refresh();
  status_->tell(summary(), bad);
  if (!isVisible()) emit told(tr("Rolling maintenance has ended. %1").arg(summary()), bad);
}

void RollingWindow::hideEvent(QHideEvent* event) {
  QDialog::hideEvent(event);
  if (isRunning() && !event->spontaneous())
    emit told(tr("Rolling maintenance goes on. Maintenance, Rolling… shows it again"), false);
}

void RollingWindow::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) refresh();
}

}  // namespace lvs
