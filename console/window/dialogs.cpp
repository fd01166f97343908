#include "console/window/dialogs.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <algorithm>

#include "common/model/codec.h"
#include "console/client/maintenance.h"
#include "console/connect/connect_dialog.h"
#include "console/start/new_cluster_dialog.h"
#include "console/topology/export.h"
#include "console/window/file_actions.h"

namespace lvs {

Dialogs::Dialogs(Document& document, AgentStore& store, Settings& settings, Directors& directors, FileActions& files,
                 QWidget* window)
    : QObject(window),
      document_(document),
      store_(store),
      settings_(settings),
      directors_(directors),
      files_(files),
      window_(window),
      desk_([this] { return correspondents(directors_.clients()); },
            [this](const std::string& server, const std::string& service) {
              return directorsWith(document_.cluster(), server, service);
            }) {
  connect(&desk_, &MaintenanceDesk::ordered, this, &Dialogs::told);
  connect(&document_, &Document::changed, this, [this] {
    if (maintenance_) maintenance_->setCluster(document_.cluster());
    for (const auto& one : tryWindows_) {
      if (one) one->setCluster(document_.cluster());
    }
  });
}

PushDialog* Dialogs::push() {
  if (!document_.isOpen()) return nullptr;
  if (push_) {
    push_->raise();
    return push_;
  }
  push_ = new PushDialog(document_, directors_.clients(), settings_.confirmSeconds(), window_);
  push_->setAttribute(Qt::WA_DeleteOnClose);
  connect(push_, &PushDialog::kept, this, [this](const Cluster& cluster) { document_.setPushed(cluster); });
  push_->show();
  return push_;
}

HistoryDialog* Dialogs::history() {
  if (!document_.isOpen()) return nullptr;
  if (!history_) {
    history_ = new HistoryDialog(document_, directors_.clients(), window_);
    history_->setAttribute(Qt::WA_DeleteOnClose);
    connect(history_, &HistoryDialog::restored, this, [this](const QString& news) { emit told(news); });
  }
  history_->show();
  history_->raise();
  return history_;
}

DriftDialog* Dialogs::drift() {
  if (!document_.isOpen()) return nullptr;
  if (!drift_) {
    drift_ = new DriftDialog(document_, directors_.clients(), window_);
    drift_->setAttribute(Qt::WA_DeleteOnClose);
  }
  drift_->show();
  drift_->raise();
  return drift_;
}

SettingsDialog* Dialogs::settings() {
  if (!settingsDialog_) {
    settingsDialog_ = new SettingsDialog(settings_, store_, window_);
    settingsDialog_->setAttribute(Qt::WA_DeleteOnClose);
    connect(settingsDialog_, &SettingsDialog::pairingsChanged, this, &Dialogs::pairingsChanged);
    connect(settingsDialog_, &SettingsDialog::connectWanted, this, &Dialogs::connectTo);
  }
  settingsDialog_->show();
  settingsDialog_->raise();
  return settingsDialog_;
}

ConnectionsWindow* Dialogs::connections(const ConnectionsWindow::Wish& wish) {
  auto* shown = new ConnectionsWindow(directors_.clients(), wish, window_);
  shown->setAttribute(Qt::WA_DeleteOnClose);
  shown->show();
  return shown;
}

RealServerWizard* Dialogs::realServers(RealServerWizard::Purpose purpose, const QStringList& chosen) {
  if (!document_.isOpen()) return nullptr;
  // Another's work may be in sight: it is not thrown away for a new one.
  if (realServers_ && realServers_->batch().busy()) {
    realServers_->raise();
    return realServers_;
  }
  delete realServers_;
  realServers_ = new RealServerWizard(purpose, document_.cluster(), directors_.clients(), chosen,
                                      !document_.unpushed().empty(), window_);
  realServers_->setAttribute(Qt::WA_DeleteOnClose);
  connect(realServers_, &RealServerWizard::stateChanged, this, [this] {
    for (const AgentClient* client : directors_.clients()) directors_.askAboutRealServers(client->name());
  });
  realServers_->show();
  return realServers_;
}

FailoverTestWizard* Dialogs::failoverTest(const QString& group) {
  if (!document_.isOpen()) return nullptr;
  // A test that is under way, or its report, is not thrown away for a new one.
  if (!failoverTest_) {
    failoverTest_ = new FailoverTestWizard(document_.cluster(), directors_.clients(), group, store_.home(), window_);
    failoverTest_->setAttribute(Qt::WA_DeleteOnClose);
    connect(failoverTest_, &FailoverTestWizard::mend, this, &Dialogs::mendWanted);
  }
  failoverTest_->show();
  failoverTest_->raise();
  return failoverTest_;
}

CheckWindow* Dialogs::checkResults(const QString& server, const QString& service, const QString& director) {
  std::erase_if(checkWindows_, [](const auto& one) { return one.isNull(); });
  const auto open = std::find_if(checkWindows_.begin(), checkWindows_.end(),
                                 [&](const auto& one) { return one->server() == server && one->isVisible(); });
  if (open != checkWindows_.end()) {
    (*open)->wish(service, director);
    (*open)->show(document_.cluster(), live_);
    (*open)->raise();
    return *open;
  }
  auto* made =
      new CheckWindow([this] { return correspondents(directors_.clients()); }, server, service, director, window_);
  made->setAttribute(Qt::WA_DeleteOnClose);
  checkWindows_.emplace_back(made);
  made->show(document_.cluster(), live_);
  made->show();
  return made;
}

MaintenanceWindow* Dialogs::maintenance() {
  if (!document_.isOpen()) return nullptr;
  if (!maintenance_) {
    maintenance_ = new MaintenanceWindow(desk_, window_);
    maintenance_->setAttribute(Qt::WA_DeleteOnClose);
    connect(maintenance_, &MaintenanceWindow::formWanted, this, &Dialogs::maintenanceForm);
    connect(maintenance_, &MaintenanceWindow::rollingWanted, this, &Dialogs::rolling);
  }
  maintenance_->setCluster(document_.cluster());
  maintenance_->show();
  maintenance_->raise();
  return maintenance_;
}

TryWindow* Dialogs::tryCheck(const QString& check) {
  std::erase_if(tryWindows_, [](const auto& one) { return one.isNull(); });
  const auto open = std::find_if(tryWindows_.begin(), tryWindows_.end(),
                                 [&](const auto& one) { return one->check() == check && one->isVisible(); });
  if (open != tryWindows_.end()) {
    (*open)->raise();
    return *open;
  }
  auto* made = new TryWindow([this] { return correspondents(directors_.clients()); }, check, window_);
  made->setAttribute(Qt::WA_DeleteOnClose);
  made->setCluster(document_.cluster());
  tryWindows_.emplace_back(made);
  made->show();
  return made;
}

RollingWindow* Dialogs::rolling(const QStringList& chosen) {
  if (!document_.isOpen()) return nullptr;
  if (!rolling_ || !rolling_->isRunning()) {
    delete rolling_;
    rolling_ = new RollingWindow([this] { return correspondents(directors_.clients()); }, document_.cluster(), chosen,
                                 window_);
    connect(rolling_, &RollingWindow::told, this, &Dialogs::told);
  }
  rolling_->show();
  rolling_->raise();
  return rolling_;
}

MaintenanceForm* Dialogs::maintenanceForm(const MaintenanceWanted& wanted) {
  std::map<QString, std::uint32_t> present;
  if (wanted.servers.size() == 1) {
    for (const topology::Standing& one :
         topology::Standings(document_.cluster(), live_).of(wanted.servers.front().toStdString()))
      present.emplace(QString::fromStdString(one.service), one.place.asked);
  }
  auto* form = new MaintenanceForm(desk_, document_.cluster(), wanted, present, window_);
  form->setAttribute(Qt::WA_DeleteOnClose);
  form->show();
  return form;
}

void Dialogs::showLive(topology::Live live) {
  live_ = std::move(live);
  for (const auto& one : checkWindows_) {
    if (one) one->show(document_.cluster(), live_);
  }
}

QDialog* Dialogs::newCluster() {
  auto* dialog = new NewClusterDialog(window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &NewClusterDialog::made, this, [this](const Cluster& cluster) {
    if (files_.mayReplace()) document_.begin(cluster);
  });
  dialog->show();
  return dialog;
}

QDialog* Dialogs::connectTo() {
  auto* dialog = new ConnectDialog(store_, window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &ConnectDialog::paired, this, [this](const QString& name) {
    emit pairingsChanged();
    if (!document_.isOpen()) adoptFrom(name);
  });
  dialog->show();
  return dialog;
}

/// The first director that is paired brings its cluster along.
void Dialogs::adoptFrom(const QString& director) {
  auto agent = store_.agent(director);
  if (!agent) return;
  auto* client = new AgentClient(std::move(*agent), this);
  client->send({"GET", QStringLiteral("/v1/config"), {}, {}}, [this, client](const Reply& reply) {
    client->deleteLater();
    auto cluster = reply.ok() ? parseCluster(reply.body.toStdString()) : Result<Cluster>(Error{});
    if (cluster && !document_.isOpen()) document_.adopt(std::move(cluster).value());
  });
}

void Dialogs::exportPicture(topology::Scene& scene) {
  const QString name = QString::fromStdString(document_.cluster().name);
  const QString path = QFileDialog::getSaveFileName(window_, tr("Export as picture"), name + QStringLiteral(".svg"),
                                                    tr("Pictures (*.svg *.png *.pdf)"));
  if (path.isEmpty()) return;
  const Outcome done = topology::exportPicture(scene, path, name);
  emit told(done ? tr("The picture is in %1").arg(path)
                 : tr("%1 was not written: %2").arg(path, QString::fromStdString(done.message())),
            !done);
}

QDialog* Dialogs::print(topology::Scene& scene) {
  auto* printer = new QPrinter(QPrinter::HighResolution);
  printer->setPageOrientation(QPageLayout::Landscape);
  printer->setDocName(QString::fromStdString(document_.cluster().name));
  auto* dialog = new QPrintDialog(printer, window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, &scene, [&scene, printer] { topology::paintPage(scene, *printer); });
  connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
  dialog->open();
  return dialog;
}

}  // namespace lvs
