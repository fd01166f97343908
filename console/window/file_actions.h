// The document and its file: open, save, recent files, and noticing that somebody else has written it.
#pragma once

#include <QAction>
#include <QFileSystemWatcher>
#include <QMenu>
#include <QObject>
#include <QTimer>

#include "console/editor/document.h"
#include "console/settings/settings.h"
#include "console/window/notice_bar.h"

namespace lvs {

class FileActions : public QObject {
  Q_OBJECT
 public:
  FileActions(Document& document, Settings& settings, QWidget* window);

  bool open(const QString& path);
  /// The program's own example, without a file.
  void openExample();
  bool save(bool chooseName);
  void choose();
  /// Whether unsaved changes may go: they were saved now, or are not wanted.
  bool mayReplace();
  /// To stand above the page.
  NoticeBar* changedBar() { return bar_; }
  void fillRecent(QMenu* menu);

 signals:
  void told(const QString& news, bool bad, const QString& details);
  void saved();

 private:
  void watch();
  void look();

  Document& document_;
  Settings& settings_;
  QWidget* window_;
  NoticeBar* bar_;
  QFileSystemWatcher watcher_;
  QTimer lookTimer_;  ///< editors write in several strokes
  QByteArray seen_;   ///< the file's content as it was loaded, saved or told about
};

}  // namespace lvs
