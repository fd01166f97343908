#include "console/window/main_window.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>
#include <QToolBar>
#include <QUndoStack>
#include <QVBoxLayout>
#include <map>

#include "common/model/codec.h"
#include "console/connect/connect_dialog.h"
#include "console/start/new_cluster_dialog.h"
#include "console/start/start_page.h"
#include "console/window/look.h"

namespace lvs {

MainWindow::MainWindow(const QString& home, QWidget* parent)
    : QMainWindow(parent),
      store_(home),
      recovery_(document_, store_.home() + QStringLiteral("/recovery")),
      directors_(store_),
      scene_(new topology::Scene(this)) {
  resize(1280, 800);
  makePages();
  makeActions();
  setIcons();
  connect(&document_, &Document::replaced, this, &MainWindow::documentReplaced);
  connect(&document_, &Document::changed, this, &MainWindow::documentChanged);
  connect(&document_, &Document::pushedChanged, this, &MainWindow::documentChanged);
  connect(&document_.undoStack(), &QUndoStack::cleanChanged, this,
          [this] { setWindowModified(document_.isModified()); });
  connect(&directors_, &Directors::listChanged, this, &MainWindow::rebuildChips);
  connect(&directors_, &Directors::stateChanged, this, [this] {
    liveTimer_.start();
    if (!document_.pushed()) fetchPushed();
  });
  connect(&directors_, &Directors::numbersChanged, this, [this] {
    if (!liveTimer_.isActive()) liveTimer_.start();
  });
  connect(&directors_, &Directors::eventArrived, this, [this](const QString& director, const api::Event& event) {
    const AgentClient* client = directors_.client(director);
    events_->add(director, event, client ? client->clockOffsetMs() : 0);
    say(EventsPage::line(director, event), event.severity == "error");
  });
  liveTimer_.setSingleShot(true);
  liveTimer_.setInterval(30);
  connect(&liveTimer_, &QTimer::timeout, this, &MainWindow::refreshLive);
  connect(&chipTimer_, &QTimer::timeout, this, &MainWindow::refreshChips);
  chipTimer_.start(1000);
  documentChanged();
  recoveryBar_->offer();
}

void MainWindow::makePages() {
  view_ = new topology::View(scene_);
  services_ = new ServicesPage;
  events_ = new EventsPage;
  pages_ = new QTabWidget;
  pages_->setDocumentMode(true);
  pages_->addTab(view_, tr("Topology"));
  pages_->addTab(services_, tr("Services"));
  pages_->addTab(events_, tr("Events"));
  centre_ = new QStackedWidget;
  auto* start = new StartPage;
  connect(start, &StartPage::newWanted, this, &MainWindow::openNew);
  connect(start, &StartPage::connectWanted, this, &MainWindow::openConnect);
  connect(start, &StartPage::openWanted, this, &MainWindow::chooseFile);
  centre_->addWidget(start);
  centre_->addWidget(pages_);
  auto* middle = new QWidget;
  auto* column = new QVBoxLayout(middle);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  recoveryBar_ = new RecoveryBar(recovery_);
  connect(recoveryBar_, &RecoveryBar::recoverWanted, this, &MainWindow::recover);
  column->addWidget(recoveryBar_);
  column->addWidget(centre_, 1);
  setCentralWidget(middle);

  const auto dock = [&](const QString& title, const char* name, QWidget* content, Qt::DockWidgetArea area) {
    auto* made = new QDockWidget(title);
    made->setObjectName(QString::fromLatin1(name));
    made->setFeatures(QDockWidget::DockWidgetMovable);
    made->setWidget(content);
    addDockWidget(area, made);
    return made;
  };
  tree_ = new ClusterTree;
  inspector_ = new Inspector(document_);
  auto* left = dock(tr("Cluster"), "tree", tree_, Qt::LeftDockWidgetArea);
  auto* right = dock(tr("Inspector"), "inspector", inspector_, Qt::RightDockWidgetArea);
  resizeDocks({left, right}, {210, 260}, Qt::Horizontal);
  connect(tree_, &ClusterTree::selected, this, &MainWindow::select);
  connect(services_, &ServicesPage::selected, this, &MainWindow::select);
  connect(scene_, &topology::Scene::selected, this, [this](const QString& id) {
    if (!id.isEmpty()) select(id);
  });
  connect(view_, &topology::View::menuAsked, this, &MainWindow::showMenu);
  connect(tree_, &ClusterTree::menuAsked, this, &MainWindow::showMenu);
  connect(view_, &topology::View::inspect, this, [this] { inspector_->setFocus(); });
  news_ = new QLabel;
  news_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  news_->setContentsMargins(8, 0, 8, 0);
  statusBar()->addWidget(news_, 1);
  statusBar()->setSizeGripEnabled(false);
}

QAction* MainWindow::action(const char* icon, const QString& text, const QKeySequence& keys,
                            const std::function<void()>& run) {
  auto* made = new QAction(text, this);
  made->setShortcut(keys);
  made->setToolTip(keys.isEmpty() ? text
                                  : QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
  connect(made, &QAction::triggered, this, run);
  icons_.insert(made, QString::fromLatin1(icon));
  return made;
}

void MainWindow::recover(const Recovery::Left& left) {
  if (document_.isModified() && !mayReplace()) return;
  const Outcome taken = recovery_.take(left);
  if (!taken) say(tr("The changes could not be recovered: %1").arg(QString::fromStdString(taken.message())), true);
}

void MainWindow::chooseFile() {
  const QString path =
      QFileDialog::getOpenFileName(this, tr("Open a cluster document"), {}, tr("Cluster documents (*.json)"));
  if (!path.isEmpty()) openFile(path);
}

void MainWindow::makeActions() {
  edits_ = new EditActions(document_, this);
  connect(edits_, &EditActions::added, this, &MainWindow::select);
  connect(edits_, &EditActions::refused, this, [this](const QString& why) { say(why, true); });
  connect(edits_, &EditActions::renameWanted, this, [this] { inspector_->editName(); });
  connect(inspector_, &Inspector::renamed, this, &MainWindow::select);
  connect(view_, &topology::View::joinAsked, edits_, &EditActions::join);
  QAction* fresh = action("", tr("New…"), QKeySequence::New, [this] { openNew(); });
  QAction* open = action("open", tr("Open…"), QKeySequence::Open, [this] { chooseFile(); });
  saveAction_ = action("save", tr("Save"), QKeySequence::Save, [this] { save(false); });
  QAction* saveAs = action("save", tr("Save as…"), QKeySequence::SaveAs, [this] { save(true); });
  QAction* connectTo =
      action("connect", tr("Connect…"), QKeySequence(QStringLiteral("Ctrl+Shift+C")), [this] { openConnect(); });
  pushAction_ = action("push", tr("Push…"), QKeySequence(QStringLiteral("Ctrl+P")), [this] { openPush(); });
  using Purpose = RealServerWizard::Purpose;
  QAction* setUp = action("servers", tr("Set up real servers…"), QKeySequence(QStringLiteral("Ctrl+Shift+R")),
                          [this] { openRealServers(Purpose::setUp); });
  setUp->setIconText(tr("Set up…"));
  QAction* verify = action("", tr("Verify real servers…"), QKeySequence(QStringLiteral("Ctrl+Shift+V")),
                           [this] { openRealServers(Purpose::verify); });
  QAction* undoSetUp =
      action("", tr("Take back the set-up of real servers…"), {}, [this] { openRealServers(Purpose::undo); });
  realServerActions_ = {setUp, verify, undoSetUp};
  QAction* fit = action("fit", tr("Fit"), QKeySequence(QStringLiteral("Ctrl+0")), [this] { view_->fit(); });
  QAction* quit = action("", tr("Quit"), QKeySequence::Quit, [this] { close(); });
  QAction* undo = document_.undoStack().createUndoAction(this, tr("Undo:"));
  undo->setShortcut(QKeySequence::Undo);
  undo->setIconText(tr("Undo"));
  icons_.insert(undo, QStringLiteral("undo"));
  QAction* redo = document_.undoStack().createRedoAction(this, tr("Redo:"));
  redo->setShortcut(QKeySequence::Redo);
  redo->setIconText(tr("Redo"));
  icons_.insert(redo, QStringLiteral("redo"));

  QMenu* file = menuBar()->addMenu(tr("&File"));
  file->addActions({fresh, open, saveAction_, saveAs});
  file->addSeparator();
  file->addAction(quit);
  QMenu* edit = menuBar()->addMenu(tr("&Edit"));
  edit->addActions({undo, redo});
  edit->addSeparator();
  edit->addActions(edits_->editing());
  edit->addSeparator();
  edit->addActions(edits_->adding());
  QMenu* cluster = menuBar()->addMenu(tr("&Cluster"));
  cluster->addActions({connectTo, pushAction_});
  cluster->addSeparator();
  cluster->addActions(realServerActions_);
  QMenu* views = menuBar()->addMenu(tr("&View"));
  views->addAction(fit);
  for (int i = 0; i < pages_->count(); ++i) {
    views->addAction(action("", pages_->tabText(i), QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)),
                            [this, i] { pages_->setCurrentIndex(i); }));
  }
  QToolBar* bar = addToolBar(tr("Main"));
  bar->setObjectName(QStringLiteral("toolbar"));
  bar->setMovable(false);
  bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  bar->addActions({connectTo, open, saveAction_});
  bar->addSeparator();
  bar->addActions({pushAction_, setUp});
  bar->addSeparator();
  bar->addActions({undo, redo});
  bar->addSeparator();
  bar->addAction(fit);
  // The text of undo and redo names the edit: in the bar the short word stands, the rest is in the tip.
  for (QAction* named : {undo, redo}) {
    const auto shorten = [named, word = named->iconText()] { named->setIconText(word); };
    connect(named, &QAction::changed, this, shorten);
  }
}

void MainWindow::setIcons() {
  for (auto entry = icons_.constBegin(); entry != icons_.constEnd(); ++entry) {
    if (!entry.value().isEmpty()) entry.key()->setIcon(look::icon(entry.value(), palette()));
  }
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() != QEvent::PaletteChange || !news_) return;
  setIcons();
  say(news_->toolTip(), newsAreBad_);
}

bool MainWindow::openFile(const QString& path) {
  const Outcome loaded = document_.load(path);
  if (loaded) return true;
  QString all;
  for (const Error& error : loaded.errors()) {
    all += (error.pointer.empty() ? QString() : QString::fromStdString(error.pointer) + QStringLiteral(": ")) +
           QString::fromStdString(error.message) + QLatin1Char('\n');
  }
  say(tr("%1 was not opened: %2").arg(QFileInfo(path).fileName(), all.section(QLatin1Char('\n'), 0, 0)), true);
  news_->setToolTip(all.trimmed());
  return false;
}

bool MainWindow::save(bool chooseName) {
  QString path = document_.path();
  if (chooseName || path.isEmpty()) {
    path = QFileDialog::getSaveFileName(this, tr("Save the cluster document"),
                                        QString::fromStdString(document_.cluster().name) + QStringLiteral(".lvs.json"),
                                        tr("Cluster documents (*.json)"));
    if (path.isEmpty()) return false;
  }
  const Outcome saved = document_.save(path);
  if (!saved)
    say(tr("%1 was not saved: %2").arg(QFileInfo(path).fileName(), QString::fromStdString(saved.message())), true);
  else documentChanged();
  return saved.ok();
}

void MainWindow::closeEvent(QCloseEvent* event) { event->setAccepted(!document_.isModified() || mayReplace()); }

/// Whether changes that are not saved may go: they were saved now, or are not wanted.
bool MainWindow::mayReplace() {
  const auto answer = QMessageBox::question(
      this, tr("Save the changes?"),
      tr("%1 has changes that are not saved.").arg(QString::fromStdString(document_.cluster().name)),
      QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
  return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save(false));
}

void MainWindow::say(const QString& text, bool bad) {
  newsAreBad_ = bad;
  news_->setText(bad ? QStringLiteral("▲ ") + text : text);
  news_->setToolTip(text);
  QPalette colours = palette();
  colours.setColor(QPalette::WindowText, bad ? look::bad(colours) : look::quiet(colours));
  news_->setPalette(colours);
}

void MainWindow::documentReplaced() {
  document_.setPushed(std::nullopt);
  directors_.follow(document_.cluster());
  rebuildChips();
}

void MainWindow::documentChanged() {
  const bool open = document_.isOpen();
  centre_->setCurrentIndex(open ? 1 : 0);
  saveAction_->setEnabled(open);
  const auto changes = document_.unpushed().size();
  // A document that breaks a rule would be refused by every director.
  const Errors& errors = document_.errors();
  pushAction_->setEnabled(open && errors.empty());
  pushAction_->setToolTip(errors.empty() ? pushAction_->text()
                                         : tr("Not yet: %1").arg(QString::fromStdString(errors.front().message)));
  for (QAction* one : realServerActions_) one->setEnabled(open);
  pushAction_->setText(changes == 0   ? tr("Push…")
                       : changes == 1 ? tr("Push 1 change…")
                                      : tr("Push %1 changes…").arg(changes));
  const QString name = document_.path().isEmpty() ? QString::fromStdString(document_.cluster().name)
                                                  : QFileInfo(document_.path()).fileName();
  setWindowTitle(open ? tr("%1[*] — LVS Console").arg(name) : tr("LVS Console"));
  setWindowModified(document_.isModified());
  if (!open) return;
  tree_->show(document_.cluster());
  if (!recorded_) refreshLive();
}

void MainWindow::showLive(const topology::Live& live) {
  recorded_ = true;
  const topology::Graph graph = topology::buildGraph(document_.cluster(), live);
  scene_->show(graph);
  inspector_->setLive(graph);
  services_->show(document_.cluster(), live);
}

void MainWindow::refreshLive() {
  if (recorded_ || !document_.isOpen()) return;
  const topology::Live live = directors_.live();
  const topology::Graph graph = topology::buildGraph(document_.cluster(), live);
  scene_->show(graph);
  inspector_->setLive(graph);
  services_->show(document_.cluster(), live);
  refreshChips();
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
  edits_->setSelected(id);
  tree_->select(id);
  inspector_->show(id);
  scene_->select(cardOf(id));
}

void MainWindow::showMenu(const QString& id, const QPoint& where) {
  // A destination of a service is a real server as well.
  QString server = id.startsWith(QLatin1String("server/")) ? id.mid(7) : QString();
  if (id.startsWith(QLatin1String("entry/"))) {
    const QString card = cardOf(id);
    if (card != id) server = card.mid(7);
  }
  using Purpose = RealServerWizard::Purpose;
  select(id);
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  if (QMenu* joins = edits_->joinMenu(menu)) menu->addMenu(joins);
  if (editor::parseId(id.toStdString())) {
    menu->addActions(edits_->editing());
    menu->addSeparator();
  }
  if (server.isEmpty()) {
    menu->addActions(edits_->adding());
    return menu->popup(where);
  }
  menu->addAction(tr("Set up over SSH…"), this, [this, server] { openRealServers(Purpose::setUp, {server}); });
  menu->addAction(tr("Verify…"), this, [this, server] { openRealServers(Purpose::verify, {server}); });
  menu->addAction(tr("Take back the set-up…"), this, [this, server] { openRealServers(Purpose::undo, {server}); });
  menu->popup(where);
}

RealServerWizard* MainWindow::openRealServers(RealServerWizard::Purpose purpose, const QStringList& chosen) {
  if (!document_.isOpen()) return nullptr;
  // Another's work may be in sight: it is not thrown away for a new one.
  if (realServers_ && realServers_->batch().busy()) {
    realServers_->raise();
    return realServers_;
  }
  delete realServers_;
  realServers_ = new RealServerWizard(purpose, document_.cluster(), directors_.clients(), chosen,
                                      !document_.unpushed().empty(), this);
  realServers_->setAttribute(Qt::WA_DeleteOnClose);
  connect(realServers_, &RealServerWizard::stateChanged, this, [this] {
    for (const AgentClient* client : directors_.clients()) directors_.askAboutRealServers(client->name());
  });
  realServers_->show();
  return realServers_;
}

PushDialog* MainWindow::openPush() {
  if (!document_.isOpen()) return nullptr;
  if (push_) {
    push_->raise();
    return push_;
  }
  push_ = new PushDialog(document_, directors_.clients(), this);
  push_->setAttribute(Qt::WA_DeleteOnClose);
  connect(push_, &PushDialog::kept, this, [this](const Cluster& cluster) { document_.setPushed(cluster); });
  push_->show();
  return push_;
}

QDialog* MainWindow::openNew() {
  auto* dialog = new NewClusterDialog(this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &NewClusterDialog::made, this, [this](const Cluster& cluster) {
    if (document_.isOpen() && document_.isModified() && !mayReplace()) return;
    document_.adopt(cluster);
  });
  dialog->show();
  return dialog;
}

QDialog* MainWindow::openConnect() {
  auto* dialog = new ConnectDialog(store_, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &ConnectDialog::paired, this, [this](const QString& name) {
    directors_.reload();
    rebuildChips();
    if (document_.isOpen()) return;
    // The first director that is paired brings its cluster along.
    auto agent = store_.agent(name);
    if (!agent) return;
    auto* client = new AgentClient(std::move(*agent), this);
    client->send({"GET", QStringLiteral("/v1/config"), {}, {}}, [this, client](const Reply& reply) {
      client->deleteLater();
      auto cluster = reply.ok() ? parseCluster(reply.body.toStdString()) : Result<Cluster>(Error{});
      if (cluster && !document_.isOpen()) document_.adopt(std::move(cluster).value());
    });
  });
  dialog->show();
  return dialog;
}

}  // namespace lvs
