// lvsctl diagnose: why a virtual service does not serve.
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include "common/diagnosis/complaint.h"
#include "console/client/diagnosis_run.h"
#include "console/ctl/fix.h"
#include "console/ctl/followed.h"
#include "console/ctl/session.h"

namespace lvs::ctl {
namespace {

/// After a fix: health checks need their time to find a real server good again, VRRP for its roles.
constexpr int kNoticeMs = 20'000;
constexpr int kLookAgainMs = 500;

/// What is asked.
struct Question {
  DiagnosisRun::Wish wish;
  std::optional<diagnosis::Complaint> complaint;
};

struct Verdict {
  diagnosis::Diagnosis found;
  std::string relation;             ///< of what was found to what is reported; empty: nothing is
  std::vector<std::string> advice;  ///< for what is reported
  std::vector<Followed> ways;
  qint64 tookMs = 0;
};

QJsonObject toJson(const std::string& service, const Verdict& asked) {
  const diagnosis::Diagnosis& found = asked.found;
  const auto list = [](const std::vector<std::string>& words) {
    QJsonArray all;
    for (const std::string& one : words) all.append(text(one));
    return all;
  };
  QJsonArray findings;
  for (const diagnosis::Finding& one : found.findings) {
    QJsonObject finding{{QStringLiteral("fault"), text(diagnosis::faultName(one.fault))},
                        {QStringLiteral("effect"), text(diagnosis::effectName(one.effect))},
                        {QStringLiteral("place"), text(one.place)},
                        {QStringLiteral("sentence"), text(one.sentence)},
                        {QStringLiteral("why"), text(one.why)},
                        {QStringLiteral("remedy"), text(one.remedy)}};
    if (one.cure) finding[QStringLiteral("cure")] = cureJson(*one.cure);
    findings.append(finding);
  }
  QJsonObject said{{QStringLiteral("service"), text(service)},       {QStringLiteral("healthy"), found.healthy()},
                   {QStringLiteral("verdict"), text(found.verdict)}, {QStringLiteral("findings"), findings},
                   {QStringLiteral("good"), list(found.good)},       {QStringLiteral("unseen"), list(found.unseen)},
                   {QStringLiteral("tookMs"), asked.tookMs}};
  if (found.sight) said[QStringLiteral("sight")] = cureJson(*found.sight);
  if (!asked.relation.empty()) {
    said[QStringLiteral("relation")] = text(asked.relation);
    said[QStringLiteral("advice")] = list(asked.advice);
  }
  return said;
}

QString toText(const diagnosis::Diagnosis& found) {
  QString shown = text(found.verdict) + QStringLiteral("\n\n");
  const auto effect = [](diagnosis::Effect of) {
    switch (of) {
      case diagnosis::Effect::stops: return told("no client is served");
      case diagnosis::Effect::some: return told("some clients are not served");
      case diagnosis::Effect::uneven: return told("all clients are served, not evenly");
      case diagnosis::Effect::later: return told("the next failover will show it");
    }
    return QString();
  };
  for (const diagnosis::Finding& one : found.findings) {
    shown += QStringLiteral("  ✗ %1 (%2: %3)\n").arg(text(one.sentence), text(one.place), effect(one.effect));
    if (!one.why.empty()) shown += QStringLiteral("      %1\n").arg(text(one.why));
    if (!one.remedy.empty()) shown += QStringLiteral("      → %1\n").arg(text(one.remedy));
    if (one.cure) shown += QStringLiteral("      ") + told("the agents can do this: --fix") + QLatin1Char('\n');
  }
  for (const std::string& one : found.good) shown += QStringLiteral("  ✓ %1\n").arg(text(one));
  for (const std::string& one : found.unseen)
    shown += QStringLiteral("  ? ") + told("not seen: %1").arg(text(one)) + QLatin1Char('\n');
  return shown;
}

Verdict inquire(const Cluster& cluster, const std::string& service, const std::vector<AgentClient*>& clients,
                const Question& question) {
  DiagnosisRun run(cluster, service, clients);
  run.begin(question.wish);
  Session::wait([&] { return run.isOver(); });
  if (!question.complaint) return {run.diagnosis(), {}, {}, run.ways(), run.elapsedMs()};
  auto weighed = diagnosis::weigh(*question.complaint, cluster, run.service(), run.diagnosis(), run.reports());
  return {std::move(weighed.diagnosis), std::move(weighed.relation), std::move(weighed.advice), run.ways(),
          run.elapsedMs()};
}

void printVerdict(const Session& session, const Verdict& asked, const QJsonObject& more) {
  if (!session.json()) {
    QString shown = toText(asked.found);
    if (!asked.relation.empty()) shown += QLatin1Char('\n') + text(asked.relation) + QLatin1Char('\n');
    for (const std::string& one : asked.advice) shown += QStringLiteral("  · %1\n").arg(text(one));
    return session.print(shown + followedText(asked.ways));
  }
  QJsonObject said = toJson(asked.found.service, asked);
  said.insert(QStringLiteral("connections"), followedJson(asked.ways));
  for (auto one = more.begin(); one != more.end(); ++one) said.insert(one.key(), one.value());
  session.print(QString::fromUtf8(QJsonDocument(said).toJson()));
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
  Question question;
  if (session.has(QStringLiteral("complaint"))) {
    const QString reported = session.value(QStringLiteral("complaint"));
    question.complaint = diagnosis::complaintCalled(reported.toStdString());
    if (!question.complaint) {
      QStringList all;
      for (const diagnosis::Complaint one : diagnosis::allComplaints()) all << text(diagnosis::complaintName(one));
      session.complain(told("--complaint: found %1, allowed are %2").arg(reported, all.join(QStringLiteral(", "))));
      return kUsage;
    }
  }
  DiagnosisRun::Wish& wish = question.wish;
  wish.looks = session.has(QStringLiteral("verify"));
  wish.asks = session.value(QStringLiteral("probe-from"));
  if (wish.asks.isEmpty() && session.has(QStringLiteral("follow"))) wish.asks = QLatin1String(Asker::kHere);
  if (!wish.asks.isEmpty()) {
    if (session.has(QStringLiteral("from"))) {
      session.complain(told("--from waits for a client's connections; leave it out where they are made"));
      return kUsage;
    }
    if (const Outcome good = Asker::check(wish.asks, *cluster, *service, clients); !good) {
      session.complain(QStringLiteral("--probe-from: ") + text(good.message()));
      return kUsage;
    }
  }
  wish.follows = !wish.asks.isEmpty() || session.has(QStringLiteral("from"));
  wish.client = session.value(QStringLiteral("from"));
  if (wish.client == QLatin1String("any")) wish.client.clear();
  Verdict first = inquire(*cluster, name, clients, question);
  if (!session.has(QStringLiteral("fix")) || first.found.healthy()) {
    printVerdict(session, first, {});
    return first.found.healthy() ? kOk : kFailed;
  }
  if (!session.json()) printVerdict(session, first, {});
  const Fixed fixed = fix(session, *cluster, clients, first.found);
  if (fixed.exit != kOk) {
    if (session.json()) printVerdict(session, first, {{QStringLiteral("fix"), fixed.told}});
    return fixed.exit;
  }
  QElapsedTimer since;
  since.start();
  // What was put in force may be another document.
  const auto now = documentOf(session, clients);
  if (!now || !now->virtualService(name)) return kFailed;
  Verdict second = inquire(*now, name, clients, question);
  while (!second.found.healthy() && since.elapsed() < kNoticeMs) {
    QElapsedTimer pause;
    pause.start();
    QTimer tick;  // so that the loop wakes
    tick.start(kLookAgainMs);
    Session::wait([&] { return pause.elapsed() >= kLookAgainMs; });
    second = inquire(*now, name, clients, question);
  }
  printVerdict(session, second, {{QStringLiteral("fix"), fixed.told}, {QStringLiteral("before"), toJson(name, first)}});
  return second.found.healthy() ? kOk : kFailed;
}

}  // namespace lvs::ctl
