// Everything that changes the cluster's objects from menus and keys: add, remove, duplicate, rename, copy, cut,
// paste, join. Each is one named edit of the document.
#pragma once

#include <QAction>
#include <QMenu>
#include <QObject>

#include "console/editor/document.h"
#include "console/editor/operations.h"

namespace lvs {

class EditActions : public QObject {
  Q_OBJECT
 public:
  /// `window`: the actions' shortcuts count in it.
  EditActions(Document& document, QWidget* window, QObject* parent);

  /// The canvas's ids of what is selected; what belongs to one object is done to the first.
  void setSelected(const QStringList& ids);
  const QList<QAction*>& adding() const { return adding_; }
  const QList<QAction*>& editing() const { return editing_; }
  /// What may be joined to the selected object, ticked where it is; null: nothing may.
  QMenu* joinMenu(QWidget* parent);
  /// A new object of a kind, with a name of its own.
  void add(editor::Kind kind);
  /// Gives an object another name; what is not allowed is told.
  void rename(const QString& id, const QString& name);
  /// Joins two objects by their ids; what cannot be joined is told.
  void join(const QString& from, const QString& to);

 signals:
  void added(const QString& id);  ///< to be selected
  void renameWanted();
  void refused(const QString& why);

 private:
  void removeSelected();
  void duplicateSelected();
  void copySelected();
  void paste();
  void refresh();
  void setJoined(const editor::Id& other, bool joined);
  bool isJoined(const editor::Id& other) const;
  QAction* make(const QString& text, const QKeySequence& keys, const std::function<void()>& run);

  Document& document_;
  QWidget* window_;
  std::optional<editor::Id> selected_;
  std::vector<editor::Id> all_;  ///< selected_ is the first of them
  QList<QAction*> adding_;
  QList<QAction*> editing_;
  QList<QAction*> needSelection_;
};

}  // namespace lvs
