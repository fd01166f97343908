#include "console/client/health_calls.h"

#include <QUrl>

namespace lvs {
namespace {

/// The agent's own, and some for the way.
constexpr int kTrialGraceMs = 10'000;

QString pathPart(const QString& name) { return QString::fromLatin1(QUrl::toPercentEncoding(name)); }

QString verbWord(MaintenanceVerb verb) {
  switch (verb) {
    case MaintenanceVerb::drain: return QStringLiteral("drain");
    case MaintenanceVerb::disable: return QStringLiteral("disable");
    case MaintenanceVerb::weight: return QStringLiteral("weight");
    case MaintenanceVerb::enable: return QStringLiteral("enable");
  }
  return {};
}

}  // namespace

std::vector<Correspondent> correspondents(const std::vector<AgentClient*>& clients) {
  std::vector<Correspondent> all;
  for (AgentClient* client : clients) {
    const bool reachable = client->reach() == AgentClient::Reach::reachable;
    all.push_back({client->name(), reachable, client->why(), client->clockOffsetMs(),
                   [client = QPointer(client)](const AgentClient::Call& call, AgentClient::Callback done) {
                     if (client) return client->send(call, std::move(done));
                     done({});
                     return RequestHandle();
                   }});
  }
  return all;
}

AgentClient::Call maintenanceCall() { return {"GET", QStringLiteral("/v1/maintenance"), {}, {}}; }

AgentClient::Call maintenanceCall(const MaintenanceWish& wish) {
  const QString server = pathPart(wish.server);
  const QString verb = verbWord(wish.verb);
  const QString path = wish.service.isEmpty()
                           ? QStringLiteral("/v1/real-servers/%1/%2").arg(server, verb)
                           : QStringLiteral("/v1/services/%1/servers/%2/%3").arg(pathPart(wish.service), server, verb);
  return {"POST", path, QByteArray::fromStdString(api::toJson(wish.order)), {}};
}

AgentClient::Call healthCall() { return {"GET", QStringLiteral("/v1/health"), {}, {}}; }

AgentClient::Call checkCall(const QString& id) {
  return {"GET", QStringLiteral("/v1/health/checks/") + pathPart(id), {}, {}};
}

AgentClient::Call testActionCall(const QString& action) {
  // An action may take 300 s.
  return {"POST", QStringLiteral("/v1/actions/%1/test").arg(pathPart(action)), {}, {}, 330'000};
}

AgentClient::Call checkNowCall(const QString& id) {
  return {"POST", QStringLiteral("/v1/health/checks/%1/now").arg(pathPart(id)), {}, {}};
}

AgentClient::Call tryCheckCall(const CheckTrial& trial) {
  AgentClient::Call call{
      "POST", QStringLiteral("/v1/health/try"), QByteArray::fromStdString(serialiseCheckTrial(trial)), {}};
  call.timeoutMs = static_cast<int>(trial.check.timeoutMs) + kTrialGraceMs;
  return call;
}

}  // namespace lvs
