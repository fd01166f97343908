#include "console/client/agent_store.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace lvs {
namespace {

constexpr qint64 kMaxFileBytes = 65536;

std::optional<KnownAgent> readAgent(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxFileBytes) return std::nullopt;
  const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
  const auto address = Endpoint::parse(object[QLatin1String("address")].toString().toStdString());
  KnownAgent agent;
  agent.name = object[QLatin1String("name")].toString();
  agent.sha256 = QByteArray::fromHex(object[QLatin1String("sha256")].toString().toLatin1());
  agent.role = object[QLatin1String("role")].toString();
  agent.identity.certificatePem = object[QLatin1String("certificate")].toString().toLatin1();
  agent.identity.keyPem = object[QLatin1String("key")].toString().toLatin1();
  if (!address || agent.name.isEmpty() || agent.sha256.size() != 32) return std::nullopt;
  agent.address = *address;
  return agent;
}

}  // namespace

AgentStore::AgentStore(const QString& home) : home_(home) {
  beginTls();  // every client begins with its store
  if (home_.isEmpty()) home_ = qEnvironmentVariable("LVS_CONSOLE_HOME");
  if (home_.isEmpty()) {
    home_ = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/lvs-console");
  }
}

QString AgentStore::path(const QString& name) const {
  return home_ + QStringLiteral("/agents/") + name + QStringLiteral(".json");
}

std::vector<KnownAgent> AgentStore::agents() const {
  std::vector<KnownAgent> known;
  const QDir folder(home_ + QStringLiteral("/agents"));
  for (const QString& file : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
    if (auto agent = readAgent(folder.filePath(file))) known.push_back(std::move(*agent));
  }
  return known;
}

std::optional<KnownAgent> AgentStore::agent(const QString& name) const {
  if (name.contains(QLatin1Char('/'))) return std::nullopt;
  return readAgent(path(name));
}

Outcome AgentStore::save(const KnownAgent& agent) {
  const auto failed = [&](const QString& why) {
    return Error{"", path(agent.name).toStdString() + ": " + why.toStdString()};
  };
  if (agent.name.isEmpty() || agent.name.contains(QLatin1Char('/'))) return failed(QStringLiteral("no usable name"));
  QDir().mkpath(home_ + QStringLiteral("/agents"));
  QFile::setPermissions(home_ + QStringLiteral("/agents"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  const QJsonObject object{{QStringLiteral("name"), agent.name},
                           {QStringLiteral("address"), QString::fromStdString(agent.address.toString())},
                           {QStringLiteral("sha256"), QString::fromLatin1(agent.sha256.toHex())},
                           {QStringLiteral("role"), agent.role},
                           {QStringLiteral("certificate"), QString::fromLatin1(agent.identity.certificatePem)},
                           {QStringLiteral("key"), QString::fromLatin1(agent.identity.keyPem)}};
  QSaveFile file(path(agent.name));
  if (!file.open(QIODevice::WriteOnly)) return failed(file.errorString());
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);  // before the key is in it
  file.write(QJsonDocument(object).toJson());
  if (!file.commit()) return failed(file.errorString());
  return Done{};
}

Outcome AgentStore::forget(const QString& name) {
  if (name.contains(QLatin1Char('/')) || !QFile::exists(path(name))) {
    return Error{"", "no agent called \"" + name.toStdString() + "\" is known here"};
  }
  QFile file(path(name));
  if (!file.remove()) return Error{"", file.errorString().toStdString()};
  return Done{};
}

}  // namespace lvs
