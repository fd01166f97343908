#include "console/window/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QUndoStack>
#include <QUrl>
#include <QVBoxLayout>
#include <map>

#include "common/model/codec.h"
#include "console/start/start_page.h"
#include "console/tools/toolbox.h"
#include "console/topology/marks.h"
#include "console/topology/standing.h"
#include "console/troubleshoot/stations.h"
#include "console/window/appearance.h"
#include "console/window/card_places.h"
#include "console/window/command_search.h"
#include "console/window/look.h"

namespace lvs {
namespace {

constexpr int kLayoutVersion = 2;  ///< of docks and bars: an older one is not restored

}  // namespace

MainWindow::MainWindow(const QString& home, QWidget* parent)
    : QMainWindow(parent),
      store_(home),
      settings_(store_.home()),
      recovery_(document_, store_.home() + QStringLiteral("/recovery")),
      directors_(store_),
      scene_(new topology::Scene(this)),
      files_(new FileActions(document_, settings_, this)),
      dialogs_(new Dialogs(document_, store_, settings_, directors_, *files_, this)),
      toolbox_(new tools::Toolbox(document_, directors_, *dialogs_, *this)),
      bell_(document_, directors_, settings_, *this) {
  resize(1280, 800);
  directors_.setInterval(settings_.refreshMs());
  build();
  connect(&document_, &Document::replaced, this, &MainWindow::documentReplaced);
  connect(&document_, &Document::changed, this, &MainWindow::documentChanged);
  connect(&document_, &Document::pushedChanged, this, &MainWindow::documentChanged);
  connect(&document_, &Document::movedChanged, this, [this] {
    scene_->setMoved(document_.moved());
    settings_.setLayout(QStringLiteral("cards/") + QString::fromStdString(document_.cluster().name),
                        packedPlaces(document_.moved()));
  });
  connect(files_, &FileActions::told, this, &MainWindow::say);
  connect(files_, &FileActions::saved, this, &MainWindow::documentChanged);
  connect(dialogs_, &Dialogs::told, this, [this](const QString& news, bool bad) { say(news, bad); });
  connect(dialogs_, &Dialogs::pairingsChanged, this, [this] {
    directors_.reload();
    rebuildChips();
  });
  connect(dialogs_, &Dialogs::mendWanted, this, &MainWindow::mend);
  scene_->setAnimated(settings_.animations());
  connect(&settings_, &Settings::changed, this, [this] {
    directors_.setInterval(settings_.refreshMs());
    scene_->setAnimated(settings_.animations());
  });
  connect(&settings_, &Settings::appearanceChanged, this, [this] {
    auto* appearance = qApp->findChild<Appearance*>();
    if (!appearance) appearance = new Appearance(qApp);
    appearance->setTheme(settings_.theme());
    appearance->setLanguage(settings_.language());
  });
  connect(&directors_, &Directors::listChanged, this, &MainWindow::rebuildChips);
  connect(&directors_, &Directors::stateChanged, this, [this] {
    liveTimer_.start();
    if (!document_.pushed()) fetchPushed();
  });
  connect(&directors_, &Directors::numbersChanged, this, [this] {
    if (!liveTimer_.isActive()) liveTimer_.start();
  });
  connect(&directors_, &Directors::eventArrived, this, &MainWindow::takeEvent);
  liveTimer_.setSingleShot(true);
  liveTimer_.setInterval(30);
  connect(&liveTimer_, &QTimer::timeout, this, &MainWindow::refreshLive);
  connect(&chipTimer_, &QTimer::timeout, this, &MainWindow::refreshChips);
  chipTimer_.start(1000);
  recoveryBar_->offer();
}

MainWindow::~MainWindow() {
  // What is told while the members go would be told to widgets that are half gone.
  document_.disconnect(this);
  scene_->disconnect(this);
}

void MainWindow::build() {
  scope_ = new QObject(this);
  makePages();
  makeDocks();
  makeActions();
  restoreGeometry(settings_.layout(QStringLiteral("window")));
  restoreState(settings_.layout(QStringLiteral("docks")), kLayoutVersion);
  documentChanged();
  rebuildChips();
}

/// The same window in another language: what it shows stays, its words are made anew.
void MainWindow::rebuild() {
  const int page = pages_->currentIndex();
  const QString selected = scene_->selectedId();
  const TroubleshootPage::Kept kept = troubleshoot_->keep();
  settings_.setLayout(QStringLiteral("docks"), saveState(kLayoutVersion));
  settings_.setLayout(QStringLiteral("window"), saveGeometry());
  files_->changedBar()->setParent(this);
  delete scope_;
  chips_.clear();
  for (auto* dock : findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly)) delete dock;
  for (auto* bar : findChildren<QToolBar*>(Qt::FindDirectChildrenOnly)) delete bar;
  setMenuBar(nullptr);
  setStatusBar(nullptr);
  delete takeCentralWidget();
  build();
  pages_->setCurrentIndex(page);
  troubleshoot_->restore(kept);
  select(selected);
}

void MainWindow::makePages() {
  view_ = new topology::View(scene_);
  services_ = new ServicesPage(settings_);
  events_ = new EventsPage(timeline_, settings_);
  troubleshoot_ = new TroubleshootPage(document_, [this] { return directors_.clients(); });
  pages_ = new QTabWidget;
  pages_->setDocumentMode(true);
  pages_->addTab(view_, tr("Topology"));
  pages_->addTab(services_, tr("Services"));
  pages_->addTab(events_, tr("Events"));
  pages_->addTab(troubleshoot_, tr("Troubleshoot"));
  centre_ = new QStackedWidget;
  auto* start = new StartPage(settings_.recentFiles());
  connect(start, &StartPage::exampleWanted, files_, &FileActions::openExample);
  connect(start, &StartPage::recentWanted, files_, &FileActions::open);
  connect(start, &StartPage::newWanted, dialogs_, &Dialogs::newCluster);
  connect(start, &StartPage::connectWanted, dialogs_, &Dialogs::connectTo);
  connect(start, &StartPage::openWanted, files_, &FileActions::choose);
  centre_->addWidget(start);
  centre_->addWidget(pages_);
  auto* middle = new QWidget;
  auto* column = new QVBoxLayout(middle);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  recoveryBar_ = new RecoveryBar(recovery_);
  connect(recoveryBar_, &RecoveryBar::recoverWanted, this, &MainWindow::recover);
  column->addWidget(recoveryBar_);
  column->addWidget(files_->changedBar());
  moment_ = new MomentBar(timeline_);
  connect(moment_, &MomentBar::changed, this, &MainWindow::refreshLive);
  connect(events_, &EventsPage::momentWanted, this, [this](std::uint64_t arrival) {
    pages_->setCurrentWidget(view_);
    moment_->showAt(arrival);
  });
  column->addWidget(moment_);
  column->addWidget(centre_, 1);
  setCentralWidget(middle);
  connect(services_, &ServicesPage::selected, this, &MainWindow::select);
  connect(services_, &ServicesPage::told, this, [this](const QString& news) { say(news); });
  connect(services_, &ServicesPage::connectionsWanted, dialogs_,
          [this](const QString& director, const QString& service, const QString& destination) {
            dialogs_->connections({director, service, destination});
          });
  connect(services_, &ServicesPage::menuAsked, this, &MainWindow::addMaintenance);
  connect(events_, &EventsPage::selected, this, &MainWindow::select);
  connect(troubleshoot_, &TroubleshootPage::selected, this, &MainWindow::select);
  connect(troubleshoot_, &TroubleshootPage::wayShown, this,
          [this](const diagnosis::Path& path) { scene_->light(troubleshoot::stationsOf(document_.cluster(), path)); });
  troubleshoot_->drawLike(scene_);
  connect(troubleshoot_, &TroubleshootPage::connectWanted, dialogs_, &Dialogs::connectTo);
  connect(troubleshoot_, &TroubleshootPage::serviceWanted, this, [this] { edits_->add(editor::Kind::service); });
  connect(events_, &EventsPage::chosen, this, [this](const QString& id) {
    pages_->setCurrentWidget(view_);
    select(id);
  });
  connect(scene_, &topology::Scene::selected, view_, [this] {
    if (const QStringList ids = scene_->selectedIds(); !ids.isEmpty()) selectSeveral(ids);
  });
  connect(view_, &topology::View::menuAsked, this, &MainWindow::showMenu);
  connect(view_, &topology::View::movedAsked, this, &MainWindow::moveCards);
  connect(view_, &topology::View::siteAsked, this, &MainWindow::moveToSite);
}

void MainWindow::makeDocks() {
  const auto dock = [&](const QString& title, const char* name, QWidget* content, Qt::DockWidgetArea area) {
    auto* made = new QDockWidget(title, this);
    made->setObjectName(QString::fromLatin1(name));
    made->setFeatures(QDockWidget::DockWidgetMovable);
    made->setWidget(content);
    addDockWidget(area, made);
    return made;
  };
  tree_ = new ClusterTree;
  inspector_ = new Inspector(document_);
  inspector_->setDirectors([this] { return correspondents(directors_.clients()); });
  strip_ = new EventStrip(timeline_);
  auto* left = dock(tr("Cluster"), "tree", tree_, Qt::LeftDockWidgetArea);
  auto* right = dock(tr("Inspector"), "inspector", inspector_, Qt::RightDockWidgetArea);
  auto* below = dock(tr("Latest events"), "events", strip_, Qt::BottomDockWidgetArea);
  resizeDocks({left, right}, {210, 260}, Qt::Horizontal);
  resizeDocks({below}, {strip_->sizeHint().height()}, Qt::Vertical);
  connect(tree_, &ClusterTree::selected, this, &MainWindow::select);
  connect(tree_, &ClusterTree::menuAsked, this, &MainWindow::showMenu);
  connect(inspector_, &Inspector::renamed, this, &MainWindow::select);
  connect(inspector_, &Inspector::tryWanted, dialogs_, &Dialogs::tryCheck);
  connect(view_, &topology::View::inspect, inspector_, [this] { inspector_->setFocus(); });
  connect(strip_, &EventStrip::chosen, this, [this](const QString& id) {
    if (id.isEmpty()) pages_->setCurrentWidget(events_);
    else select(id);
  });
  news_ = new QLabel;
  news_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  news_->setContentsMargins(8, 0, 8, 0);
  statusBar()->addWidget(news_, 1);
  statusBar()->setSizeGripEnabled(false);
}

void MainWindow::makeActions() {
  edits_ = new EditActions(document_, this, scope_);
  connect(edits_, &EditActions::added, this, &MainWindow::select);
  connect(edits_, &EditActions::refused, this, [this](const QString& why) { say(why, true); });
  connect(edits_, &EditActions::renameWanted, inspector_, [this] {
    if (!view_->isVisible() || !view_->hasFocus() || !view_->renameInPlace()) inspector_->editName();
  });
  connect(view_, &topology::View::renamed, edits_, &EditActions::rename);
  connect(view_, &topology::View::joinAsked, edits_, &EditActions::join);

  QStringList titles;
  for (int page = 0; page < pages_->count(); ++page) titles << pages_->tabText(page);
  menus_ = new Menus(*this, *edits_, document_.undoStack(), titles, scope_);
  toolbox_->addMenu(*menuBar(), scope_);
  connect(menus_, &Menus::pageAsked, pages_, &QTabWidget::setCurrentIndex);
  connect(menus_, &Menus::recentAsked, files_, &FileActions::fillRecent);
  const auto does = [this](QAction* action, auto run) { connect(action, &QAction::triggered, this, run); };
  using Purpose = RealServerWizard::Purpose;
  does(menus_->fresh, [this] { dialogs_->newCluster(); });
  does(menus_->open, [this] { files_->choose(); });
  does(menus_->save, [this] { files_->save(false); });
  does(menus_->saveAs, [this] { files_->save(true); });
  does(menus_->picture, [this] { dialogs_->exportPicture(*scene_); });
  does(menus_->print, [this] { dialogs_->print(*scene_); });
  does(menus_->newWindow, [this] { newWindow(); });
  does(menus_->quit, [this] { close(); });
  does(menus_->search, [this] { openSearch(); });
  does(menus_->settings, [this] { dialogs_->settings(); });
  does(menus_->connectTo, [this] { dialogs_->connectTo(); });
  does(menus_->push, [this] { dialogs_->push(); });
  does(menus_->history, [this] { dialogs_->history(); });
  does(menus_->drift, [this] { dialogs_->drift(); });
  does(menus_->failoverTest, [this] { dialogs_->failoverTest({}); });
  does(menus_->maintenance, [this] { dialogs_->maintenance(); });
  does(menus_->troubleshoot, [this] {
    const QString id = scene_->selectedId();
    troubleshoot(id.startsWith(QLatin1String("service/")) ? id.mid(8) : QString());
  });
  does(menus_->setUp, [this] { openRealServers(Purpose::setUp); });
  does(menus_->verify, [this] { openRealServers(Purpose::verify); });
  does(menus_->undoSetUp, [this] { openRealServers(Purpose::undo); });
  does(menus_->fit, [this] { view_->fit(); });
  does(menus_->arrange, [this] { document_.moveCards(tr("arrange cards"), {}); });
  does(menus_->fold, [this] { scene_->foldAll(); });
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (!news_) return;
  // Within the event the widgets that are to go are still being told of it.
  if (event->type() == QEvent::LanguageChange)
    QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
  if (event->type() != QEvent::PaletteChange) return;
  menus_->setIcons(palette());
  say(news_->text(), newsAreBad_, news_->toolTip());
}

void MainWindow::closeEvent(QCloseEvent* event) {
  event->setAccepted(files_->mayReplace());
  if (!event->isAccepted()) return;
  settings_.setLayout(QStringLiteral("window"), saveGeometry());
  settings_.setLayout(QStringLiteral("docks"), saveState(kLayoutVersion));
}

void MainWindow::recover(const Recovery::Left& left) {
  if (!files_->mayReplace()) return;
  const Outcome taken = recovery_.take(left);
  if (!taken) say(tr("The changes could not be recovered: %1").arg(QString::fromStdString(taken.message())), true);
}

void MainWindow::newWindow() {
  auto* other = new MainWindow(store_.home());
  other->setAttribute(Qt::WA_DeleteOnClose);
  other->show();
}

QDialog* MainWindow::openSearch() {
  QList<QAction*> actions;
  for (const QAction* menu : menuBar()->actions()) {
    if (!menu->menu()) continue;
    for (QAction* one : menu->menu()->actions()) {
      if (!one->isSeparator() && !one->menu()) actions << one;
    }
  }
  auto* search = new CommandSearch(document_.cluster(), actions, this);
  search->setAttribute(Qt::WA_DeleteOnClose);
  connect(search, &CommandSearch::objectChosen, this, &MainWindow::select);
  search->move(mapToGlobal(QPoint((width() - search->width()) / 2, 90)));
  search->show();
  return search;
}

void MainWindow::say(const QString& text, bool bad, const QString& details) {
  newsAreBad_ = bad;
  const QString mark = QStringLiteral("▲ ");
  news_->setText(bad && !text.startsWith(mark) ? mark + text : text);
  news_->setToolTip(details.isEmpty() ? text : details);
  QPalette colours = palette();
  colours.setColor(QPalette::WindowText, bad ? look::bad(colours) : look::quiet(colours));
  news_->setPalette(colours);
}

void MainWindow::takeEvent(const QString& director, const api::Event& event) {
  const AgentClient* client = directors_.client(director);
  const std::int64_t offset = client ? client->clockOffsetMs() : 0;
  timeline_.add(director, event, offset);
  const bool fresh = QDateTime::currentMSecsSinceEpoch() - (event.timeMs - offset) < AlarmBell::kFreshMs;
  if (fresh && event.severity == "error" && settings_.alerts()) QApplication::alert(this);
}

void MainWindow::documentReplaced() {
  document_.setPushed(std::nullopt);
  document_.setMoved(
      unpackedPlaces(settings_.layout(QStringLiteral("cards/") + QString::fromStdString(document_.cluster().name))));
  scene_->setMoved(document_.moved());
  directors_.follow(document_.cluster());
  rebuildChips();
}

void MainWindow::documentChanged() {
  const bool open = document_.isOpen();
  centre_->setCurrentIndex(open ? 1 : 0);
  menus_->setOpen(open);
  const Errors& errors = document_.errors();
  menus_->showPush(document_.unpushed().size(), open,
                   errors.empty() ? QString() : QString::fromStdString(errors.front().message));
  const QString name = document_.path().isEmpty() ? QString::fromStdString(document_.cluster().name)
                                                  : QFileInfo(document_.path()).fileName();
  setWindowTitle(open ? tr("%1[*] — LVS Console").arg(name) : tr("LVS Console"));
  setWindowModified(document_.isModified());
  if (!open) return;
  directors_.follow(document_.cluster());  // a director may have come, gone, or got another name
  tree_->show(document_.cluster());
  troubleshoot_->refresh();
  if (!recorded_) refreshLive();
}

void MainWindow::showLive(const topology::Live& live) {
  recorded_ = true;
  showGraph(live);
}

void MainWindow::refreshLive() {
  if (recorded_ || !document_.isOpen()) return;
  showGraph(directors_.live());
  refreshChips();
}

void MainWindow::showGraph(topology::Live live) {
  topology::Graph graph = topology::buildGraph(document_.cluster(), moment_->of(live));
  // Without a pushed document everything would be marked, and the marks would say nothing.
  if (document_.pushed()) topology::markUnpushed(graph, document_.cluster(), document_.unpushed());
  scene_->show(graph);
  inspector_->setLive(graph);
  tree_->showStates(graph);
  services_->show(document_.cluster(), live);
  dialogs_->showLive(std::move(live));
}

void MainWindow::rebuildChips() {
  for (StatusChip* chip : chips_) {
    statusBar()->removeWidget(chip);
    delete chip;
  }
  chips_.clear();
  for (const Director& director : document_.cluster().directors) {
    const QString name = QString::fromStdString(director.name);
    auto* chip = new StatusChip(name, directors_.client(name));
    connect(chip, &QToolButton::clicked, this, [this, name] { select(QStringLiteral("director/") + name); });
    statusBar()->addPermanentWidget(chip);
    chips_.push_back(chip);
  }
  troubleshoot_->refresh();
  refreshChips();
}

void MainWindow::refreshChips() {
  std::map<std::string, int> counts;
  for (const AgentClient* client : directors_.clients()) {
    if (client->status()) ++counts[client->status()->revision.hash];
  }
  std::string most;
  for (const auto& [hash, count] : counts) {
    if (most.empty() || count > counts[most]) most = hash;
  }
  for (StatusChip* chip : chips_) chip->refresh(QString::fromStdString(most));
}

/// What the directors have now, to count unpushed changes against.
void MainWindow::fetchPushed() {
  for (AgentClient* client : directors_.clients()) {
    if (!client->status() || client->status()->revision.number == 0) continue;
    client->send({"GET", QStringLiteral("/v1/config"), {}, {}}, [this](const Reply& reply) {
      auto cluster = reply.ok() ? parseCluster(reply.body.toStdString()) : Result<Cluster>(Error{});
      if (cluster && !document_.pushed()) document_.setPushed(std::move(cluster).value());
    });
    return;
  }
}

/// A destination in the tree is its real server on the canvas.
QString MainWindow::cardOf(const QString& id) const {
  if (!id.startsWith(QLatin1String("entry/"))) return id;
  const VirtualService* service = document_.cluster().virtualService(id.section(QLatin1Char('/'), 1, 1).toStdString());
  const auto index = id.section(QLatin1Char('/'), 2, 2).toUInt();
  if (!service || index >= service->realServers.size()) return id;
  return QStringLiteral("server/") + QString::fromStdString(service->realServers[index].server);
}

void MainWindow::select(const QString& id) {
  edits_->setSelected({id});
  tree_->select(id);
  inspector_->show(id);
  scene_->select(cardOf(id));
}

/// Several cards on the canvas: edits are done to all of them, the inspector shows the first.
void MainWindow::selectSeveral(const QStringList& ids) {
  if (ids.size() == 1) return select(ids.front());
  edits_->setSelected(ids);
  tree_->select(ids.front());
  inspector_->showSeveral(ids);
}

void MainWindow::moveCards(const topology::Moved& moved) {
  topology::Moved all = document_.moved();
  for (const auto& [id, at] : moved) all[id] = at;
  const QString name = QString::fromStdString(moved.begin()->first).section(QLatin1Char('/'), 1);
  document_.moveCards(
      moved.size() == 1 ? tr("move %1").arg(name) : tr("move %1 cards").arg(static_cast<qulonglong>(moved.size())),
      std::move(all));
}

void MainWindow::moveToSite(const QString& id, const QString& siteTitle) {
  for (const Site& site : document_.cluster().sites) {
    const std::string title = site.title.empty() ? site.name : site.title;
    if (title == siteTitle.toStdString())
      return edits_->join(id, QStringLiteral("site/") + QString::fromStdString(site.name));
  }
}

}  // namespace lvs
