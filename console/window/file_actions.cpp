#include "console/window/file_actions.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include "common/model/codec.h"

namespace lvs {
namespace {

constexpr int kSettleMs = 300;

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.read(static_cast<qint64>(kMaxDocumentBytes) + 1) : QByteArray();
}

}  // namespace

FileActions::FileActions(Document& document, Settings& settings, QWidget* window)
    : QObject(window), document_(document), settings_(settings), window_(window), bar_(new NoticeBar(window)) {
  bar_->setObjectName(QStringLiteral("changedOnDisk"));
  bar_->addChoice(tr("Load the file"),
                  [this] {
                    if (mayReplace()) open(document_.path());
                  })
      ->setObjectName(QStringLiteral("loadFile"));
  bar_->addChoice(tr("Keep what is here"), [] {});
  lookTimer_.setSingleShot(true);
  lookTimer_.setInterval(kSettleMs);
  connect(&watcher_, &QFileSystemWatcher::fileChanged, this, [this] { lookTimer_.start(); });
  // A file that is replaced by another is watched through its folder.
  connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, [this] { lookTimer_.start(); });
  connect(&lookTimer_, &QTimer::timeout, this, &FileActions::look);
  connect(&document_, &Document::replaced, this, &FileActions::watch);
}

bool FileActions::open(const QString& path) {
  const Outcome loaded = document_.load(path);
  const QString name = QFileInfo(path).fileName();
  if (loaded) {
    settings_.addRecentFile(path);
    return true;
  }
  QStringList lines;
  for (const Error& error : loaded.errors()) {
    lines << (error.pointer.empty() ? QString() : QString::fromStdString(error.pointer) + QStringLiteral(": ")) +
                 QString::fromStdString(error.message);
  }
  emit told(tr("%1 was not opened: %2").arg(name, lines.value(0)), true, lines.join(QLatin1Char('\n')));
  return false;
}

void FileActions::openExample() {
  QFile file(QStringLiteral(":/example/two-data-centres.json"));
  if (!file.open(QIODevice::ReadOnly)) return;
  auto cluster = loadCluster(file.readAll().toStdString());
  if (cluster && mayReplace()) document_.adopt(std::move(*cluster));
}

void FileActions::choose() {
  const QString path = QFileDialog::getOpenFileName(window_, tr("Open a cluster document"), {},
                                                    tr("Cluster documents (*.lvs.json *.json)"));
  if (!path.isEmpty() && mayReplace()) open(path);
}

bool FileActions::save(bool chooseName) {
  QString path = document_.path();
  if (chooseName || path.isEmpty()) {
    path = QFileDialog::getSaveFileName(window_, tr("Save the cluster document"),
                                        QString::fromStdString(document_.cluster().name) + QStringLiteral(".lvs.json"),
                                        tr("Cluster documents (*.lvs.json *.json)"));
    if (path.isEmpty()) return false;
  }
  if (const Outcome done = document_.save(path); !done) {
    emit told(tr("%1 was not saved: %2").arg(QFileInfo(path).fileName(), QString::fromStdString(done.message())), true,
              {});
    return false;
  }
  bar_->hide();
  watch();
  settings_.addRecentFile(path);
  emit saved();
  return true;
}

bool FileActions::mayReplace() {
  if (!document_.isModified()) return true;
  const auto answer = QMessageBox::question(
      window_, tr("Save the changes?"),
      tr("%1 has changes that are not saved.").arg(QString::fromStdString(document_.cluster().name)),
      QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
  return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save(false));
}

void FileActions::watch() {
  if (const QStringList all = watcher_.files() + watcher_.directories(); !all.isEmpty()) watcher_.removePaths(all);
  bar_->hide();
  if (document_.path().isEmpty()) return;
  seen_ = contentOf(document_.path());
  watcher_.addPaths({document_.path(), QFileInfo(document_.path()).absolutePath()});
}

/// Tells once of each content that did not come from here.
void FileActions::look() {
  const QString path = document_.path();
  if (path.isEmpty()) return;
  if (!watcher_.files().contains(path) && QFileInfo::exists(path)) watcher_.addPath(path);
  const QByteArray now = contentOf(path);
  if (now == seen_ || now.isEmpty()) return;
  seen_ = now;
  bar_->tell((document_.isModified() ? tr("%1 was changed by another program. Loading it lets your unsaved changes "
                                          "go; saving writes over the other's.")
                                     : tr("%1 was changed by another program."))
                 .arg(QFileInfo(path).fileName()));
}

void FileActions::fillRecent(QMenu* menu) {
  menu->clear();
  const QStringList files = settings_.recentFiles();
  for (const QString& path : files) {
    menu->addAction(path, this, [this, path] {
      if (mayReplace()) open(path);
    });
  }
  menu->setEnabled(!files.isEmpty());
  if (files.isEmpty()) return;
  menu->addSeparator();
  menu->addAction(tr("Forget these"), this, [this] { settings_.clearRecentFiles(); });
}

}  // namespace lvs
