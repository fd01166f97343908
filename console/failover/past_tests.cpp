#include "console/failover/past_tests.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include "common/api/messages.h"

namespace lvs {
namespace {

constexpr qint64 kMostBytes = 16 << 20;

}  // namespace

std::vector<api::FailoverTest> PastTests::of(const std::string& cluster, const std::string& group, int most) const {
  std::vector<api::FailoverTest> tests;
  // Names begin with the time, so the last ones are the latest.
  const QStringList names =
      QDir(folder_).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name | QDir::Reversed);
  for (const QString& name : names) {
    if (static_cast<int>(tests.size()) >= most) break;
    QFile file(folder_ + QLatin1Char('/') + name);
    if (file.size() > kMostBytes || !file.open(QIODevice::ReadOnly)) continue;
    auto test = api::fromJson<api::FailoverTest>(file.readAll().toStdString());
    if (test && test->cluster == cluster && test->group == group) tests.push_back(std::move(*test));
  }
  return tests;
}

Outcome PastTests::add(const api::FailoverTest& test) {
  QDir folder(folder_);
  if (!folder.mkpath(QStringLiteral("."))) return Error{"", "the folder " + folder_.toStdString() + " cannot be made"};
  QFile::setPermissions(folder_, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  const QString name =
      QDateTime::fromMSecsSinceEpoch(test.startedMs).toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
  QSaveFile file(folder.filePath(name + QStringLiteral(".json")));
  const QByteArray bytes = QByteArray::fromStdString(api::toJson(test));
  if (!file.open(QIODevice::WriteOnly)) return Error{"", file.errorString().toStdString()};
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  if (file.write(bytes) != bytes.size() || !file.commit()) return Error{"", file.errorString().toStdString()};
  QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
  while (names.size() > kMostKept) folder.remove(names.takeFirst());
  return Done{};
}

}  // namespace lvs
