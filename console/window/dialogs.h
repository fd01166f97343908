// The window's dialogs: opens each once, gives it what it needs, and takes what it brings. None is modal.
#pragma once

#include <QObject>
#include <QPointer>

#include "console/client/agent_store.h"
#include "console/editor/document.h"
#include "console/failover/wizard.h"
#include "console/health/check_window.h"
#include "console/health/maintenance_window.h"
#include "console/health/rolling_window.h"
#include "console/health/try_window.h"
#include "console/push/drift_dialog.h"
#include "console/push/history_dialog.h"
#include "console/push/push_dialog.h"
#include "console/realserver/wizard.h"
#include "console/services/connections_window.h"
#include "console/settings/settings.h"
#include "console/settings/settings_dialog.h"
#include "console/topology/scene.h"
#include "console/window/directors.h"

namespace lvs {

class FileActions;

class Dialogs : public QObject {
  Q_OBJECT
 public:
  Dialogs(Document& document, AgentStore& store, Settings& settings, Directors& directors, FileActions& files,
          QWidget* window);

  PushDialog* push();
  HistoryDialog* history();
  DriftDialog* drift();
  QDialog* connectTo();
  QDialog* newCluster();
  SettingsDialog* settings();
  ConnectionsWindow* connections(const ConnectionsWindow::Wish& wish);
  /// `chosen`: names of real servers; empty: all.
  RealServerWizard* realServers(RealServerWizard::Purpose purpose, const QStringList& chosen);
  /// `group`: chosen at first; empty: the first one.
  FailoverTestWizard* failoverTest(const QString& group);

  /// Why a real server is in service or not. `service`, `director`: seen at first; empty: the worst, as its master
  /// sees it.
  CheckWindow* checkResults(const QString& server, const QString& service, const QString& director);
  /// The check of the document, tried on a real server.
  TryWindow* tryCheck(const QString& check);
  MaintenanceWindow* maintenance();
  /// `chosen`: real servers that are meant; one that runs is shown instead.
  RollingWindow* rolling(const QStringList& chosen);
  MaintenanceForm* maintenanceForm(const MaintenanceWanted& wanted);
  MaintenanceDesk& desk() { return desk_; }
  /// The newest numbers, for the windows that follow them.
  void showLive(topology::Live live);
  const topology::Live& live() const { return live_; }

  /// Asks for a file's name and writes the canvas there.
  void exportPicture(topology::Scene& scene);
  QDialog* print(topology::Scene& scene);

 signals:
  void told(const QString& news, bool bad = false);
  void pairingsChanged();
  /// What a failover test lacks is mended elsewhere in the window.
  void mendWanted(lvs::failover::Check check, const QString& group);

 private:
  void adoptFrom(const QString& director);

  Document& document_;
  AgentStore& store_;
  Settings& settings_;
  Directors& directors_;
  FileActions& files_;
  QWidget* window_;
  QPointer<PushDialog> push_;
  QPointer<HistoryDialog> history_;
  QPointer<DriftDialog> drift_;
  QPointer<SettingsDialog> settingsDialog_;
  QPointer<RealServerWizard> realServers_;
  QPointer<FailoverTestWizard> failoverTest_;
  MaintenanceDesk desk_;
  topology::Live live_;
  std::vector<QPointer<CheckWindow>> checkWindows_;
  QPointer<MaintenanceWindow> maintenance_;
  QPointer<RollingWindow> rolling_;
  std::vector<QPointer<TryWindow>> tryWindows_;
};

}  // namespace lvs
