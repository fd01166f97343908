// Unsaved changes survive the end of the program: a copy of the document beside the pairings, written a moment
// after each edit, gone when it is saved or let go. What a program that was killed left behind can be taken up
// again by the next one.
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QTimer>
#include <memory>

#include "console/editor/document.h"

namespace lvs {

class Recovery : public QObject {
  Q_OBJECT
 public:
  /// What somebody else left: a document that was never saved, or not since.
  struct Left {
    QString file;  ///< of the copy
    QString path;  ///< the document's own; empty: it never had one
    QString name;  ///< the cluster's
    QDateTime written;
  };

  /// `folder` is made where it is not there, for nobody else to read.
  Recovery(Document& document, const QString& folder, QObject* parent = nullptr);
  ~Recovery() override;

  /// Copies of programs that do not run any more, newest first.
  QList<Left> left() const;
  /// The copy becomes the open document, with its unsaved changes; an error when it cannot be read.
  Outcome take(const Left& left);
  void discard(const Left& left);
  /// Writes what is due at once.
  void flush();

 private:
  void write();
  QString lockOf(const QString& file) const { return file + QStringLiteral(".lock"); }

  Document& document_;
  QString folder_;
  QString file_;
  std::unique_ptr<QLockFile> lock_;  ///< says that this program lives
  QTimer timer_;
};

}  // namespace lvs
