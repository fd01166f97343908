// lvsctl diagnose: why a virtual service does not serve.
#include <QJsonArray>
#include <QJsonDocument>

#include "console/client/diagnosis_run.h"
#include "console/ctl/followed.h"
#include "console/ctl/session.h"

namespace lvs::ctl {
namespace {

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
  DiagnosisRun run(*cluster, name, clients);
  DiagnosisRun::Wish wish;
  wish.looks = session.has(QStringLiteral("verify"));
  wish.fromHere = session.has(QStringLiteral("follow"));
  wish.follows = wish.fromHere || session.has(QStringLiteral("from"));
  wish.client = session.value(QStringLiteral("from"));
  if (wish.client == QLatin1String("any")) wish.client.clear();
  run.begin(wish);
  Session::wait([&] { return run.isOver(); });
  const diagnosis::Diagnosis found = run.diagnosis();
  if (session.json()) {
    QJsonObject said = toJson(name, found);
    said.insert(QStringLiteral("connections"), followedJson(run.ways()));
    session.print(QString::fromUtf8(QJsonDocument(said).toJson()));
  } else {
    session.print(toText(found) + followedText(run.ways()));
  }
  return found.healthy() ? kOk : kFailed;
}

}  // namespace lvs::ctl
