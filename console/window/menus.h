// The window's actions, and the menus and the tool bar that they stand in. What an action does is the window's
// business: it connects to their signals.
#pragma once

#include <QAction>
#include <QHash>
#include <QMainWindow>
#include <QMenu>
#include <QToolButton>

#include "console/window/edit_actions.h"

class QUndoStack;

namespace lvs {

class Menus : public QObject {
  Q_OBJECT
  QHash<QAction*, QString> icons_;  ///< before the actions, which enter their own

 public:
  /// Fills the window's menu bar and adds its tool bar. `pages`: the titles of the pages, in order.
  Menus(QMainWindow& window, const EditActions& edits, QUndoStack& undo, const QStringList& pages, QObject* parent);

  QAction* fresh;
  QAction* open;
  QAction* save;
  QAction* saveAs;
  QAction* picture;
  QAction* print;
  QAction* newWindow;
  QAction* quit;
  QAction* search;
  QAction* settings;
  QAction* connectTo;
  QAction* push;
  QAction* history;
  QAction* drift;
  QAction* setUp;
  QAction* verify;
  QAction* undoSetUp;
  QAction* failoverTest;
  QAction* maintenance;
  QAction* troubleshoot;
  QAction* fit;
  QAction* arrange;
  QAction* fold;

  /// Actions that need a cluster are greyed without one.
  void setOpen(bool isOpen);
  /// The count of unpushed changes, and whether a push is allowed: `fault` is what is wrong with the document.
  void showPush(std::size_t changes, bool isOpen, const QString& fault);
  void setIcons(const QPalette& palette);

 signals:
  void recentAsked(QMenu* menu);  ///< the menu of recent files is about to be seen
  void pageAsked(int page);

 private:
  QAction* make(const char* icon, const QString& text, const QKeySequence& keys = {});
  QAction* named(const char* icon, QAction* made, const QString& word, const QKeySequence& keys);
  void makeMenus(QMenuBar& bar, const EditActions& edits, const QStringList& pages);
  void makeToolBar(QMainWindow& window, const EditActions& edits);

  QAction* undo_;
  QAction* redo_;
  QToolButton* palette_ = nullptr;  ///< what can be added
  QList<QAction*> needDocument_;
};

}  // namespace lvs
