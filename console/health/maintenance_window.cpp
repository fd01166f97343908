#include "console/health/maintenance_window.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

#include "console/client/maintenance.h"
#include "console/health/cell.h"
#include "console/services/services_model.h"
#include "console/text.h"
#include "console/window/look.h"

namespace lvs {
namespace {

constexpr int kEveryMs = 2000;
constexpr int kWidestReason = 320;

QString joined(const std::vector<std::string>& names) {
  QStringList list;
  for (const std::string& name : names) list << text(name);
  return list.join(QStringLiteral(", "));
}

QString utcTip(std::int64_t timeMs) {
  if (timeMs == 0) return {};
  const QDateTime when = QDateTime::fromMSecsSinceEpoch(timeMs);
  return MaintenanceWindow::tr("%1 (%2 UTC)")
      .arg(QLocale().toString(when, QLocale::ShortFormat), when.toUTC().toString(QStringLiteral("HH:mm:ss")));
}

std::vector<MaintenanceWish> wishesOf(const QList<QTreeWidgetItem*>& items) {
  std::vector<MaintenanceWish> wishes;
  for (const QTreeWidgetItem* item : items)
    wishes.push_back(
        {MaintenanceVerb::enable, item->text(MaintenanceWindow::kServer), item->text(MaintenanceWindow::kService), {}});
  return wishes;
}

}  // namespace

MaintenanceWindow::MaintenanceWindow(MaintenanceDesk& desk, QWidget* parent)
    : QDialog(parent, Qt::Window),
      desk_(desk),
      list_(new QTreeWidget),
      heading_(new QLabel),
      empty_(new QLabel),
      middle_(new QStackedWidget),
      status_(new StatusLine),
      news_(new StatusLine),
      site_(new QToolButton),
      sites_(new QMenu(this)),
      back_(new QPushButton(tr("Bring back"))),
      all_(new QPushButton(tr("Bring back all"))) {
  setWindowTitle(tr("Maintenance"));
  resize(1180, 460);
  make();
  refresh();
}

void MaintenanceWindow::make() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 16);
  column->setSpacing(12);
  look::makeHeading(heading_);
  column->addWidget(heading_);
  list_->setHeaderLabels({tr("Real server"), tr("Service"), tr("State"), tr("Progress"), tr("Who"), tr("Why"),
                          tr("Since"), tr("Time limit"), tr("Back by itself"), tr("Directors"), QString()});
  list_->setRootIsDecorated(false);
  list_->setUniformRowHeights(true);
  list_->setAlternatingRowColors(true);
  list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  list_->setAllColumnsShowFocus(true);
  list_->setAccessibleName(tr("Real servers in maintenance"));
  list_->setContextMenuPolicy(Qt::ActionsContextMenu);
  list_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
  list_->header()->setMaximumSectionSize(kWidestReason);
  list_->header()->setStretchLastSection(false);
  list_->header()->setAccessibleName(tr("Columns"));
  auto* act = new QAction(tr("Bring back"), list_);
  list_->addAction(act);
  empty_->setAlignment(Qt::AlignCenter);
  empty_->setWordWrap(true);
  empty_->setObjectName(QStringLiteral("empty"));
  middle_->addWidget(list_);
  middle_->addWidget(empty_);
  column->addWidget(middle_, 1);
  for (StatusLine* line : {status_, news_}) {
    line->setVisible(false);
    column->addWidget(line);
  }
  status_->setObjectName(QStringLiteral("problems"));
  news_->setObjectName(QStringLiteral("news"));
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  site_->setText(tr("Take a site out"));
  site_->setToolTip(tr("Drains every real server of a site"));
  site_->setPopupMode(QToolButton::InstantPopup);
  site_->setToolButtonStyle(Qt::ToolButtonTextOnly);
  site_->setMenu(sites_);
  site_->setFocusPolicy(Qt::StrongFocus);
  site_->setObjectName(QStringLiteral("site"));
  back_->setObjectName(QStringLiteral("back"));
  back_->setToolTip(tr("Those that are selected serve again, as the document has them"));
  all_->setObjectName(QStringLiteral("all"));
  auto* close = new QPushButton(tr("Close"));
  auto* rolling = new QPushButton(tr("Rolling…"));
  rolling->setObjectName(QStringLiteral("rolling"));
  rolling->setToolTip(tr("Real servers one after the other: drain, work, bring back"));
  rolling->setAutoDefault(false);
  connect(rolling, &QPushButton::clicked, this, [this] {
    QStringList servers;
    for (const QTreeWidgetItem* item : list_->selectedItems()) {
      if (!servers.contains(item->text(kServer))) servers << item->text(kServer);
    }
    emit rollingWanted(servers);
  });
  buttons->addWidget(site_);
  buttons->addWidget(rolling);
  buttons->addStretch();
  buttons->addWidget(back_);
  buttons->addWidget(all_);
  buttons->addWidget(close);
  column->addLayout(buttons);
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  connect(back_, &QPushButton::clicked, this, [this] { bringBack(wishesOf(list_->selectedItems())); });
  connect(act, &QAction::triggered, this, [this] { bringBack(wishesOf(list_->selectedItems())); });
  connect(all_, &QPushButton::clicked, this, [this] {
    QList<QTreeWidgetItem*> items;
    for (int i = 0; i < list_->topLevelItemCount(); ++i) items << list_->topLevelItem(i);
    bringBack(wishesOf(items));
  });
  connect(list_, &QTreeWidget::itemSelectionChanged, this, &MaintenanceWindow::enable);
  connect(&desk_, &MaintenanceDesk::changed, this, &MaintenanceWindow::refresh);
  connect(&desk_, &MaintenanceDesk::ordered, this, [this](const QString& news, bool bad) {
    tell(news, bad);
    enable();
  });
  timer_.setInterval(kEveryMs);
  connect(&timer_, &QTimer::timeout, &desk_, &MaintenanceDesk::refresh);
}

void MaintenanceWindow::setCluster(const Cluster& cluster) {
  sites_->clear();
  for (const Site& site : cluster.sites) {
    QStringList servers;
    for (const std::string& server : serversOfSite(cluster, site.name)) servers << text(server);
    const QString title = text(site.title.empty() ? site.name : site.title);
    QAction* one = sites_->addAction(tr("%1 (%2 real servers)…").arg(title).arg(servers.size()));
    one->setEnabled(!servers.isEmpty());
    connect(one, &QAction::triggered, this, [this, servers, title] {
      emit formWanted({MaintenanceVerb::drain, servers, {}, title});
    });
  }
  site_->setEnabled(!sites_->isEmpty());
}

QTreeWidgetItem* MaintenanceWindow::itemOf(const api::MaintenanceEntry& entry) const {
  for (int i = 0; i < list_->topLevelItemCount(); ++i) {
    QTreeWidgetItem* item = list_->topLevelItem(i);
    if (item->text(kServer) == text(entry.server) && item->text(kService) == text(entry.service)) return item;
  }
  return nullptr;
}

void MaintenanceWindow::refresh() {
  const std::vector<MaintenanceRow>& rows = desk_.rows();
  // Rows that stay are the same items: selection, focus and the scroll position stay with them.
  QSet<QTreeWidgetItem*> kept;
  for (const MaintenanceRow& row : rows) {
    QTreeWidgetItem* item = itemOf(row.entry);
    if (!item) item = new QTreeWidgetItem(list_);
    fill(*item, row);
    kept << item;
  }
  for (int i = list_->topLevelItemCount() - 1; i >= 0; --i) {
    if (!kept.contains(list_->topLevelItem(i))) delete list_->takeTopLevelItem(i);
  }
  const auto draining =
      std::count_if(rows.begin(), rows.end(), [](const MaintenanceRow& row) { return row.entry.phase == "draining"; });
  heading_->setText(rows.empty()   ? tr("Maintenance")
                    : draining > 0 ? tr("In maintenance: %1, of which draining: %2").arg(rows.size()).arg(draining)
                                   : tr("In maintenance: %1").arg(rows.size()));
  empty_->setText(desk_.known()
                      ? tr("All real servers serve as the document has them.\nDrain one from its menu on the canvas or "
                           "in the services page, or a whole site here.")
                      : tr("No director has told yet what is in maintenance."));
  middle_->setCurrentWidget(rows.empty() ? static_cast<QWidget*>(empty_) : list_);
  const QStringList problems = desk_.problems();
  status_->setVisible(!problems.isEmpty());
  if (!problems.isEmpty()) status_->tell(problems.join(QLatin1Char('\n')), true);
  enable();
}

void MaintenanceWindow::fill(QTreeWidgetItem& item, const MaintenanceRow& row) {
  const api::MaintenanceEntry& entry = row.entry;
  const std::int64_t now = QDateTime::currentMSecsSinceEpoch();
  const auto time = [&](int column, std::int64_t timeMs, const QString& none) {
    item.setText(column, timeMs == 0 ? none : services::moment(timeMs, now));
    item.setToolTip(column, utcTip(timeMs));
  };
  item.setText(kServer, text(entry.server));
  item.setText(kService, text(entry.service));
  const bool draining = entry.phase == "draining";
  const bool out = entry.phase == "out";
  const topology::Health health = draining ? topology::Health::draining
                                  : out    ? topology::Health::out
                                           : topology::Health::starting;
  const QString word = draining ? tr("draining") : out ? tr("taken out") : tr("weight %1").arg(entry.weight);
  item.setText(kState, look::shape(health) + QLatin1Char(' ') + word);
  item.setForeground(kState, look::health(palette(), health));
  item.setText(kWho, text(entry.who));
  item.setText(kWhy, entry.reason.empty() ? QStringLiteral("–") : text(entry.reason));
  item.setToolTip(kWhy, text(entry.reason));
  time(kSince, entry.sinceMs, QStringLiteral("–"));
  time(kLimit, entry.limitMs, draining ? tr("when all has ended") : QStringLiteral("–"));
  time(kExpiry, entry.expireMs, tr("never"));
  item.setText(kDirectors, row.missing.empty() ? joined(row.directors)
                                               : tr("%1, not %2").arg(joined(row.directors), joined(row.missing)));
  item.setToolTip(kDirectors, row.missing.empty() ? item.text(kDirectors)
                                                  : tr("%1 did not take the order").arg(joined(row.missing)));
  item.setForeground(kDirectors, row.missing.empty() ? palette().color(QPalette::Text) : look::warning(palette()));
  fillProgress(item, entry);
  const QString undo = out ? tr("Bring back") : tr("Undo");
  auto* button = cell::part<QPushButton>(*list_, item, kBack);
  if (!button) {
    button = new QPushButton;
    button->setAutoDefault(false);
    button->setObjectName(QStringLiteral("undo"));
    // The row may be gone before its button's own event has ended.
    const MaintenanceWish wish{MaintenanceVerb::enable, text(entry.server), text(entry.service), {}};
    connect(
        button, &QPushButton::clicked, this, [this, wish] { bringBack({wish}); }, Qt::QueuedConnection);
    cell::put(*list_, item, kBack, button);
  }
  button->setText(undo);
  button->setAccessibleName(tr("%1: %2 in %3").arg(undo, text(entry.server), text(entry.service)));
  item.setSizeHint(kBack, button->sizeHint() + 2 * cell::kRoom);
}

/// How much of what was open when it began has ended.
void MaintenanceWindow::fillProgress(QTreeWidgetItem& item, const api::MaintenanceEntry& entry) {
  if (entry.phase != "draining") return cell::showWords(*list_, item, kProgress, QStringLiteral("–"));
  cell::showDrain(*list_, item, kProgress, entry.began, entry.left,
                  tr("Draining %1 in %2").arg(text(entry.server), text(entry.service)));
}

void MaintenanceWindow::bringBack(const std::vector<MaintenanceWish>& wishes) {
  if (wishes.empty()) return;
  tell(tr("Asking the directors…"));
  desk_.order(wishes);
  enable();
}

void MaintenanceWindow::enable() {
  back_->setEnabled(!desk_.busy() && !list_->selectedItems().isEmpty());
  all_->setEnabled(!desk_.busy() && list_->topLevelItemCount() > 0);
}

void MaintenanceWindow::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  desk_.refresh();
  timer_.start();
}

void MaintenanceWindow::hideEvent(QHideEvent* event) {
  QDialog::hideEvent(event);
  timer_.stop();
}

void MaintenanceWindow::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) refresh();
}

void MaintenanceWindow::tell(const QString& words, bool bad) {
  news_->setVisible(!words.isEmpty());
  news_->tell(words, bad);
}

}  // namespace lvs
