// The open cluster document: the one place where edits happen. Every edit is an undo command with a
// name; pages and dialogs call these functions and listen to changed().
#pragma once

#include <QJsonValue>
#include <QObject>
#include <QString>
#include <QUndoStack>
#include <functional>

#include "common/model/diff.h"
#include "common/model/document.h"
#include "common/model/result.h"
#include "console/editor/operations.h"
#include "console/topology/layout.h"

namespace lvs {

class Document : public QObject {
  Q_OBJECT
 public:
  explicit Document(QObject* parent = nullptr);

  bool isOpen() const { return open_; }
  const Cluster& cluster() const { return cluster_; }
  const QString& path() const { return path_; }  ///< empty: never saved
  QUndoStack& undoStack() { return undo_; }
  /// Whether the content is another than the file's, or has no file though nobody else keeps it.
  bool isModified() const { return open_ && !(cluster_ == saved_); }

  /// All errors with their pointers when the file is no valid document; the open one stays then.
  Outcome load(const QString& path);
  /// Takes a document that a director keeps; it has no file yet.
  void adopt(Cluster cluster);
  /// Begins a new one, that nobody keeps until it is saved or pushed.
  void begin(Cluster cluster);
  Outcome save(const QString& path);

  /// One edit with a name for undo. A change that fails leaves everything as it was. Edits with the same `key`
  /// that follow each other within a second are one for undo: a spin box that is held, a slider.
  Outcome apply(const QString& name, const std::function<Outcome(Cluster&)>& change, const QString& key = {});
  /// The field at a JSON pointer, "/virtualServices/0/port"; undefined: it is to be absent. A name is changed in
  /// everything that refers to it. Errors name the pointer; the document is as before then.
  Outcome setField(const QString& pointer, const QJsonValue& value);
  /// Another name, in everything that refers to it; its card stays where it was put.
  Outcome rename(const editor::Id& id, const QString& name);
  /// The same field of several objects, as one edit; not for names.
  Outcome setFields(const QStringList& pointers, const QJsonValue& value);
  /// Every rule that the document breaks now; it is pushed when there is none.
  const Errors& errors() const { return errors_; }

  /// Weight of the service's entry number `entry`; 0 to 65535.
  void setWeight(const QString& service, std::size_t entry, std::uint32_t weight);
  /// The weight of several real servers in one service, as one edit.
  void setWeights(const QString& service, const QStringList& servers, std::uint32_t weight);
  void setClusterName(const QString& name);
  void setSiteTitle(const QString& site, const QString& title);

  /// Where cards were put on the canvas. Not part of the document: the window keeps it beside it.
  const topology::Moved& moved() const { return moved_; }
  void setMoved(topology::Moved moved);  ///< as it was kept; no edit
  /// Cards are put elsewhere, as an edit.
  void moveCards(const QString& name, topology::Moved moved);

  /// What directors have; the difference to it is what a push would change.
  void setPushed(std::optional<Cluster> pushed);
  const std::optional<Cluster>& pushed() const { return pushed_; }
  /// Unpushed changes, in words; everything when nothing has been pushed.
  const std::vector<Change>& unpushed() const { return unpushed_; }

 signals:
  void changed();   ///< content, by an edit, undo or redo
  void replaced();  ///< another document
  void saved();
  void movedChanged();
  void pushedChanged();

 private:
  void edit(const QString& name, const std::function<void(Cluster&)>& change);
  void put(const Cluster& cluster);
  /// The value at each pointer into `root`, which is the document as it is now.
  Outcome put(const QString& name, const QJsonObject& root, const QStringList& pointers, const QJsonValue& value);
  /// What follows from the content and from what was pushed: asked for at each live tick, changed by edits alone.
  void judge();
  void replace(Cluster cluster, Cluster saved, const QString& path);
  class Edit;
  class Move;

  bool open_ = false;
  Cluster cluster_;
  Cluster saved_;
  topology::Moved moved_;
  Errors errors_;
  std::vector<Change> unpushed_;
  QString path_;
  QUndoStack undo_;
  std::optional<Cluster> pushed_;
};

}  // namespace lvs
