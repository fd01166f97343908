// lvsctl diagnose: why a virtual service does not serve.
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <algorithm>

#include "common/diagnosis/diagnosis.h"
#include "console/client/health_calls.h"
#include "console/client/real_server_batch.h"
#include "console/ctl/session.h"

namespace lvs::ctl {
namespace {

/// What each of the service's directors tells; those that are not paired are not reached either.
std::vector<api::DirectorReport> gather(Session& session, const std::vector<AgentClient*>& clients,
                                        const std::vector<std::string>& directors, const QString& service) {
  const auto statuses = session.ask(clients, {"GET", QStringLiteral("/v1/status"), {}, {}});
  const auto tables = session.ask(clients, {"GET", QStringLiteral("/v1/ipvs"), {}, {}});
  const auto healths = session.ask(clients, healthCall());
  const auto servers = session.ask(clients, {"GET", QStringLiteral("/v1/real-servers"), {}, {}});
  const auto facts = session.ask(
      clients,
      {"GET", QStringLiteral("/v1/facts?service=") + QString::fromLatin1(QUrl::toPercentEncoding(service)), {}, {}});
  std::vector<api::DirectorReport> reports;
  for (const std::string& director : directors) {
    api::DirectorReport report;
    report.director = director;
    const auto at = std::find_if(clients.begin(), clients.end(),
                                 [&](const AgentClient* one) { return one->name() == text(director); });
    const auto i = static_cast<std::size_t>(at - clients.begin());
    if (at == clients.end()) {
      report.error = told("it is not paired with this console").toStdString();
      report.paired = false;
    } else if (!statuses[i].ok()) {
      report.error = statuses[i].error.toStdString();
    } else {
      report.status = AgentClient::decode<api::Status>(statuses[i]);
      if (tables[i].ok()) report.ipvs = AgentClient::decode<api::IpvsSnapshot>(tables[i]);
      if (healths[i].ok()) report.health = AgentClient::decode<api::Health>(healths[i]);
      if (facts[i].ok()) report.facts = AgentClient::decode<api::ServiceFacts>(facts[i]);
      if (servers[i].ok()) report.realServers = AgentClient::decode<api::RealServers>(servers[i]).realServers;
    }
    reports.push_back(std::move(report));
  }
  return reports;
}

/// Each real server of the service, looked at over SSH by a director.
std::vector<api::RealServerJob> look(const Cluster& cluster, const VirtualService& service,
                                     const std::vector<AgentClient*>& clients) {
  RealServerBatch batch;
  for (const ServiceServer& entry : service.realServers) {
    const QString server = text(entry.server);
    batch.run(agentFor(cluster, server, clients), server, QStringLiteral("verify"), {});
  }
  Session::wait([&] { return !batch.busy(); });
  std::vector<api::RealServerJob> looks;
  for (const ServiceServer& entry : service.realServers) {
    looks.push_back(batch.work(text(entry.server))->job());
    looks.back().server = entry.server;
  }
  return looks;
}

QJsonObject toJson(const std::string& service, const diagnosis::Diagnosis& found) {
  const auto list = [](const std::vector<std::string>& words) {
    QJsonArray all;
    for (const std::string& one : words) all.append(text(one));
    return all;
  };
  QJsonArray findings;
  for (const diagnosis::Finding& one : found.findings) {
    findings.append(QJsonObject{{QStringLiteral("fault"), text(diagnosis::faultName(one.fault))},
                                {QStringLiteral("effect"), text(diagnosis::effectName(one.effect))},
                                {QStringLiteral("place"), text(one.place)},
                                {QStringLiteral("sentence"), text(one.sentence)},
                                {QStringLiteral("why"), text(one.why)},
                                {QStringLiteral("remedy"), text(one.remedy)}});
  }
  return {{QStringLiteral("service"), text(service)},       {QStringLiteral("healthy"), found.healthy()},
          {QStringLiteral("verdict"), text(found.verdict)}, {QStringLiteral("findings"), findings},
          {QStringLiteral("good"), list(found.good)},       {QStringLiteral("unseen"), list(found.unseen)}};
}

QString toText(const diagnosis::Diagnosis& found) {
  QString shown = text(found.verdict) + QStringLiteral("\n\n");
  const auto effect = [](diagnosis::Effect of) {
    switch (of) {
      case diagnosis::Effect::stops: return told("no client is served");
      case diagnosis::Effect::some: return told("some clients are not served");
      case diagnosis::Effect::later: return told("the next failover will show it");
    }
    return QString();
  };
  for (const diagnosis::Finding& one : found.findings) {
    shown += QStringLiteral("  ✗ %1 (%2: %3)\n").arg(text(one.sentence), text(one.place), effect(one.effect));
    if (!one.why.empty()) shown += QStringLiteral("      %1\n").arg(text(one.why));
    if (!one.remedy.empty()) shown += QStringLiteral("      → %1\n").arg(text(one.remedy));
  }
  for (const std::string& one : found.good) shown += QStringLiteral("  ✓ %1\n").arg(text(one));
  for (const std::string& one : found.unseen)
    shown += QStringLiteral("  ? ") + told("not seen: %1").arg(text(one)) + QLatin1Char('\n');
  return shown;
}

}  // namespace

int diagnoseService(Session& session, const QStringList& arguments) {
  const auto clients = session.clients();
  if (clients.empty()) return kFailed;
  const auto cluster = documentOf(session, clients);
  if (!cluster) return kFailed;
  const std::string name = arguments[0].toStdString();
  const VirtualService* service = cluster->virtualService(name);
  if (!service) {
    session.complain(told("The document has no virtual service called %1").arg(arguments[0]));
    return kUsage;
  }
  const bool looks = session.has(QStringLiteral("verify"));
  const auto reports = gather(session, clients, diagnosis::directorsOf(*cluster, *service), arguments[0]);
  const auto found = diagnosis::diagnose(*cluster, *service, reports,
                                         looks ? look(*cluster, *service, clients) : std::vector<api::RealServerJob>());
  session.print(session.json() ? QString::fromUtf8(QJsonDocument(toJson(name, found)).toJson()) : toText(found));
  return found.healthy() ? kOk : kFailed;
}

}  // namespace lvs::ctl
