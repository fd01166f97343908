#include "console/editor/recovery.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include "common/model/codec.h"

namespace lvs {
namespace {

constexpr int kWriteAfterMs = 500;
constexpr char kFormat[] = "lvs-recovery/1";

QJsonObject read(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  const QJsonObject copy = QJsonDocument::fromJson(file.read(64LL << 20)).object();
  return copy[QStringLiteral("format")] == QLatin1String(kFormat) ? copy : QJsonObject();
}

}  // namespace

Recovery::Recovery(Document& document, const QString& folder, QObject* parent)
    : QObject(parent), document_(document), folder_(folder) {
  QDir().mkpath(folder_);
  QFile::setPermissions(folder_, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  file_ = QDir(folder_).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".json"));
  lock_ = std::make_unique<QLockFile>(lockOf(file_));
  lock_->setStaleLockTime(0);  // stale is the lock of a process that is gone, never an old one
  lock_->tryLock();
  timer_.setSingleShot(true);
  timer_.setInterval(kWriteAfterMs);
  connect(&timer_, &QTimer::timeout, this, &Recovery::write);
  connect(&document_, &Document::changed, this, [this] { timer_.start(); });
  connect(&document_, &Document::saved, this, [this] { timer_.start(); });
}

Recovery::~Recovery() {
  // An end in order: changes were saved or are not wanted.
  QFile::remove(file_);
}

void Recovery::flush() {
  if (!timer_.isActive()) return;
  timer_.stop();
  write();
}

void Recovery::write() {
  if (!document_.isOpen() || !document_.isModified()) {
    QFile::remove(file_);
    return;
  }
  const QJsonObject copy{{QStringLiteral("format"), QLatin1String(kFormat)},
                         {QStringLiteral("path"), document_.path()},
                         {QStringLiteral("name"), QString::fromStdString(document_.cluster().name)},
                         {QStringLiteral("document"), QString::fromStdString(serialiseCluster(document_.cluster()))}};
  QSaveFile file(file_);
  // Passwords of VRRP stand in it.
  if (!file.open(QIODevice::WriteOnly)) return;
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  file.write(QJsonDocument(copy).toJson(QJsonDocument::Compact));
  file.commit();
}

QList<Recovery::Left> Recovery::left() const {
  QList<Left> found;
  const QFileInfoList files = QDir(folder_).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Time);
  for (const QFileInfo& info : files) {
    if (info.filePath() == file_) continue;
    QLockFile lock(lockOf(info.filePath()));
    lock.setStaleLockTime(0);
    if (!lock.tryLock()) continue;  // its program lives
    const QJsonObject copy = read(info.filePath());
    if (copy.isEmpty()) continue;
    found << Left{info.filePath(), copy[QStringLiteral("path")].toString(), copy[QStringLiteral("name")].toString(),
                  info.lastModified()};
  }
  return found;
}

Outcome Recovery::take(const Left& left) {
  const QString text = read(left.file)[QStringLiteral("document")].toString();
  // Types alone: what was being edited may break a rule for now.
  auto cluster = parseCluster(text.toStdString());
  if (!cluster) return cluster.errors();
  // The file's own content first, so that undo leads back to it; where it cannot be read any more, to nothing.
  if (left.path.isEmpty() || !document_.load(left.path)) document_.adopt(Cluster());
  const Outcome done = document_.apply(tr("recovered changes"), [&](Cluster& now) -> Outcome {
    now = std::move(*cluster);
    return Done{};
  });
  discard(left);
  return done;
}

void Recovery::discard(const Left& left) {
  QFile::remove(left.file);
  QFile::remove(lockOf(left.file));
}

}  // namespace lvs
