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

namespace lvs {

class Document : public QObject {
  Q_OBJECT
 public:
  explicit Document(QObject* parent = nullptr);

  bool isOpen() const { return open_; }
  const Cluster& cluster() const { return cluster_; }
  const QString& path() const { return path_; }  ///< empty: never saved
  QUndoStack& undoStack() { return undo_; }
  bool isModified() const { return open_ && !undo_.isClean(); }

  /// All errors with their pointers when the file is no valid document; the open one stays then.
  Outcome load(const QString& path);
  /// Takes a document from elsewhere (a director); it has no file yet.
  void adopt(Cluster cluster);
  Outcome save(const QString& path);

  /// One edit with a name for undo. A change that fails leaves everything as it was. Edits with the same `key`
  /// that follow each other within a second are one for undo: a spin box that is held, a slider.
  Outcome apply(const QString& name, const std::function<Outcome(Cluster&)>& change, const QString& key = {});
  /// The field at a JSON pointer, "/virtualServices/0/port"; undefined: it is to be absent. A name is changed in
  /// everything that refers to it. Errors name the pointer; the document is as before then.
  Outcome setField(const QString& pointer, const QJsonValue& value);
  /// Every rule that the document breaks now; it is pushed when there is none.
  const Errors& errors() const { return errors_; }

  /// Weight of the service's entry number `entry`; 0 to 65535.
  void setWeight(const QString& service, std::size_t entry, std::uint32_t weight);
  void setClusterName(const QString& name);
  void setSiteTitle(const QString& site, const QString& title);

  /// What directors have; the difference to it is what a push would change.
  void setPushed(std::optional<Cluster> pushed);
  const std::optional<Cluster>& pushed() const { return pushed_; }
  /// Unpushed changes, in words; everything when nothing has been pushed.
  std::vector<Change> unpushed() const;

 signals:
  void changed();   ///< content, by an edit, undo or redo
  void replaced();  ///< another document
  void pushedChanged();

 private:
  void edit(const QString& name, const std::function<void(Cluster&)>& change);
  void put(const Cluster& cluster);
  void replace(Cluster cluster, const QString& path);
  class Edit;

  bool open_ = false;
  Cluster cluster_;
  Errors errors_;
  QString path_;
  QUndoStack undo_;
  std::optional<Cluster> pushed_;
};

}  // namespace lvs
