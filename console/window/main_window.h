// The console's window: puts tree, pages, inspector and status chips around one document and its
// directors. Translates between them; holds no rule of its own.
#pragma once

#include <QLabel>
#include <QMainWindow>
#include <QPointer>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>

#include "console/editor/document.h"
#include "console/editor/inspector.h"
#include "console/editor/recovery.h"
#include "console/events/alarm_bell.h"
#include "console/events/event_strip.h"
#include "console/events/events_page.h"
#include "console/events/moment_bar.h"
#include "console/services/services_page.h"
#include "console/settings/settings.h"
#include "console/start/recovery_bar.h"
#include "console/topology/scene.h"
#include "console/topology/view.h"
#include "console/troubleshoot/troubleshoot_page.h"
#include "console/window/cluster_tree.h"
#include "console/window/dialogs.h"
#include "console/window/directors.h"
#include "console/window/edit_actions.h"
#include "console/window/file_actions.h"
#include "console/window/menus.h"
#include "console/window/status_chip.h"

namespace lvs {

namespace tools {
class Toolbox;
}

class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  explicit MainWindow(const QString& home, QWidget* parent = nullptr);
  ~MainWindow() override;

  bool openFile(const QString& path) { return files_->open(path); }
  Document& document() { return document_; }
  Settings& settings() { return settings_; }
  Dialogs& dialogs() { return *dialogs_; }
  tools::Toolbox& toolbox() { return *toolbox_; }
  AlarmBell& bell() { return bell_; }
  topology::Scene& scene() { return *scene_; }
  ServicesPage& services() { return *services_; }
  TroubleshootPage& troubleshooting() { return *troubleshoot_; }
  QTabWidget& pages() { return *pages_; }
  /// Shows numbers that did not come from an agent: recorded ones, for pictures and tests.
  void showLive(const topology::Live& live);
  void select(const QString& id);
  /// The line for any object or action by name.
  QDialog* openSearch();

  PushDialog* openPush() { return dialogs_->push(); }
  QDialog* openConnect() { return dialogs_->connectTo(); }
  QDialog* openNew() { return dialogs_->newCluster(); }
  RealServerWizard* openRealServers(RealServerWizard::Purpose purpose, const QStringList& chosen = {}) {
    return dialogs_->realServers(purpose, chosen);
  }

 protected:
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void rebuild();
  void makePages();
  void makeDocks();
  void makeActions();
  void documentChanged();
  void documentReplaced();
  void refreshLive();
  void showGraph(topology::Live live);
  void refreshChips();
  void rebuildChips();
  void selectSeveral(const QStringList& ids);
  QString cardOf(const QString& id) const;
  void showMenu(const QString& id, const QPoint& where);
  void addFailover(QMenu* menu, const QString& id);
  void addMaintenance(QMenu* menu, const QStringList& servers, const QString& service, const QString& director);
  void mend(failover::Check check, const QString& group);
  void troubleshoot(const QString& service);
  void moveGroup(AgentClient& client, const QString& group, bool here);
  void takeEvent(const QString& director, const api::Event& event);
  void moveCards(const topology::Moved& moved);
  void moveToSite(const QString& id, const QString& siteTitle);
  void newWindow();
  bool isAway(const QStringList& servers, const QString& service) const;
  void recover(const Recovery::Left& left);
  void say(const QString& text, bool bad = false, const QString& details = {});
  void fetchPushed();

  AgentStore store_;
  Settings settings_;
  Document document_;
  Recovery recovery_;
  Directors directors_;
  topology::Scene* scene_;
  FileActions* files_;
  Dialogs* dialogs_;
  tools::Toolbox* toolbox_;
  events::EventsModel timeline_;
  AlarmBell bell_;
  MomentBar* moment_ = nullptr;

  // What build() makes: gone and made again when the language changes.
  QObject* scope_ = nullptr;  ///< of the actions
  topology::View* view_ = nullptr;
  QStackedWidget* centre_ = nullptr;
  QTabWidget* pages_ = nullptr;
  ServicesPage* services_ = nullptr;
  EventsPage* events_ = nullptr;
  TroubleshootPage* troubleshoot_ = nullptr;
  EventStrip* strip_ = nullptr;
  ClusterTree* tree_ = nullptr;
  Inspector* inspector_ = nullptr;
  RecoveryBar* recoveryBar_ = nullptr;
  QLabel* news_ = nullptr;
  EditActions* edits_ = nullptr;
  Menus* menus_ = nullptr;
  std::vector<StatusChip*> chips_;

  bool newsAreBad_ = false;
  QTimer chipTimer_;
  QTimer liveTimer_;  ///< many agents' numbers at once draw once
  bool recorded_ = false;
};

}  // namespace lvs
