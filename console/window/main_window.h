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
#include "console/events/events_page.h"
#include "console/push/push_dialog.h"
#include "console/realserver/wizard.h"
#include "console/services/services_page.h"
#include "console/start/recovery_bar.h"
#include "console/topology/scene.h"
#include "console/topology/view.h"
#include "console/window/cluster_tree.h"
#include "console/window/directors.h"
#include "console/window/edit_actions.h"
#include "console/window/status_chip.h"

namespace lvs {

class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  explicit MainWindow(const QString& home, QWidget* parent = nullptr);

  bool openFile(const QString& path);
  Document& document() { return document_; }
  topology::Scene& scene() { return *scene_; }
  /// Shows numbers that did not come from an agent: recorded ones, for pictures and tests.
  void showLive(const topology::Live& live);
  PushDialog* openPush();
  QDialog* openConnect();
  QDialog* openNew();
  /// `chosen`: names of real servers; empty: all.
  RealServerWizard* openRealServers(RealServerWizard::Purpose purpose, const QStringList& chosen = {});
  QTabWidget& pages() { return *pages_; }

 protected:
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void makeActions();
  void makePages();
  QAction* action(const char* icon, const QString& text, const QKeySequence& keys, const std::function<void()>& run);
  void setIcons();
  void documentChanged();
  void documentReplaced();
  void refreshLive();
  void refreshChips();
  void rebuildChips();
  void select(const QString& id);
  QString cardOf(const QString& id) const;
  void showMenu(const QString& id, const QPoint& where);
  bool save(bool chooseName);
  bool mayReplace();
  void recover(const Recovery::Left& left);
  void chooseFile();
  void say(const QString& text, bool bad = false);
  void fetchPushed();

  AgentStore store_;
  Document document_;
  Recovery recovery_;
  Directors directors_;
  topology::Scene* scene_;
  topology::View* view_ = nullptr;
  QStackedWidget* centre_ = nullptr;
  QTabWidget* pages_ = nullptr;
  ServicesPage* services_ = nullptr;
  EventsPage* events_ = nullptr;
  ClusterTree* tree_ = nullptr;
  Inspector* inspector_ = nullptr;
  RecoveryBar* recoveryBar_ = nullptr;
  QLabel* news_ = nullptr;
  bool newsAreBad_ = false;
  QAction* pushAction_ = nullptr;
  QAction* saveAction_ = nullptr;
  EditActions* edits_ = nullptr;
  QList<QAction*> realServerActions_;
  QHash<QAction*, QString> icons_;
  std::vector<StatusChip*> chips_;
  QPointer<PushDialog> push_;
  QPointer<RealServerWizard> realServers_;
  QTimer chipTimer_;
  QTimer liveTimer_;  ///< many agents' numbers at once draw once
  bool recorded_ = false;
};

}  // namespace lvs
