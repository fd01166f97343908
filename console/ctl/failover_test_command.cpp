// lvsctl failover test: the wizard's test without a window.
#include <QEventLoop>
#include <QSaveFile>

#include "common/failover/aim.h"
#include "console/client/failover_test_run.h"
#include "console/client/failover_words.h"
#include "console/ctl/session.h"
#include "console/ctl/table.h"

namespace lvs::ctl {
namespace {

constexpr char kHere[] = "here";

bool isPaired(const std::vector<AgentClient*>& clients, const std::string& director) {
  return std::any_of(clients.begin(), clients.end(),
                     [&](const AgentClient* client) { return client->name().toStdString() == director; });
}

/// The plan by options and document; nothing after having said what is wrong.
std::optional<FailoverTestPlan> planOf(Session& session, const Cluster& cluster, const FailoverGroup& group,
                                       const std::vector<AgentClient*>& clients) {
  FailoverTestPlan plan;
  plan.group = group.name;
  plan.kind = session.value(QStringLiteral("kind"), QLatin1String(api::kPlanned)).toStdString();
  if (plan.kind != api::kPlanned && plan.kind != api::kKilled && plan.kind != api::kFrozen &&
      plan.kind != api::kLinkDown) {
    session.complain(told("--kind: '%1' is none of planned, killed, frozen and link-down").arg(text(plan.kind)));
    return std::nullopt;
  }
  const auto every = session.number(QStringLiteral("every"), 10, 5, 1000);
  const auto kept = session.number(QStringLiteral("connections"), 10, 0, 200);
  const auto seconds = session.number(QStringLiteral("fault-seconds"), 8, 1, 60);
  if (!every || !kept || !seconds) return std::nullopt;
  plan.everyMs = static_cast<std::uint32_t>(*every);
  plan.longConnections = static_cast<std::uint32_t>(*kept);
  plan.faultSeconds = static_cast<int>(*seconds);
  plan.failBack = !session.has(QStringLiteral("stay"));
  const auto services = failover::probeServices(cluster, group);
  plan.service = session.value(QStringLiteral("probe-service"), services.empty() ? QString() : text(services.front()))
                     .toStdString();
  if (!plan.service.empty() && std::find(services.begin(), services.end(), plan.service) == services.end()) {
    session.complain(told("--probe-service: '%1' is no TCP service behind the addresses of %2")
                         .arg(text(plan.service), text(group.name)));
    return std::nullopt;
  }
  const QString from = session.value(QStringLiteral("probe-from"));
  if (from.isEmpty()) {
    for (const std::string& outsider : failover::outsiders(cluster, group)) {
      if (plan.client.empty() && isPaired(clients, outsider)) plan.client = outsider;
    }
  } else if (from != QLatin1String(kHere)) {
    plan.client = from.toStdString();
    if (!isPaired(clients, plan.client)) {
      session.complain(told("--probe-from: %1 is not paired here").arg(from));
      return std::nullopt;
    }
  }
  return plan;
}

void printReport(Session& session, const api::FailoverTest& test) {
  Table changes({told("TIME"), told("DIRECTOR"), told("ROLE"), told("WHY")});
  for (const api::TestChange& change : test.changes)
    changes.add({localTime(change.atMs), text(change.director), text(change.role), text(change.reason)});
  session.print(changes.text());
  for (const api::TestLeg& leg : test.legs) session.print(legSentence(leg) + QLatin1Char('\n'));
  for (const api::ProbeBreak& one : test.broken)
    session.print(told("%1  a connection broke: %2\n").arg(localTime(one.atMs), text(one.why)));
  for (const api::AddressMove& move : test.moves)
    session.print(told("%1  %2 is at %3, seen by %4\n")
                      .arg(localTime(move.atMs), text(move.address), text(move.hardware), text(move.seenBy)));
  session.print(testSentence(test) + QLatin1Char('\n'));
  for (const QString& advice : testAdvice(test)) session.complain(advice);
}

bool save(Session& session, const QString& path, const std::string& json) {
  QSaveFile file(path);
  const QByteArray bytes = QByteArray::fromStdString(json) + '\n';
  if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return true;
  session.complain(told("%1 could not be written: %2").arg(path, file.errorString()));
  return false;
}

}  // namespace

int failoverTest(Session& session, const QStringList& arguments) {
  const auto clients = session.clients();
  if (clients.empty()) return kFailed;
  const auto cluster = documentOf(session, clients);
  if (!cluster) return kFailed;
  const FailoverGroup* group = cluster->failoverGroup(arguments[0].toStdString());
  if (!group) {
    session.complain(told("The document in force has no failover group called %1").arg(arguments[0]));
    return kUsage;
  }
  const auto plan = planOf(session, *cluster, *group, clients);
  if (!plan) return kUsage;
  FailoverTestRun run(*cluster, clients);
  run.check(*plan);
  Session::wait([&] { return run.phase() != FailoverTestRun::Phase::checking; });
  for (const failover::Finding& finding : run.findings()) {
    if (!finding.good)
      session.complain(
          told("Not so: %1 (%2)").arg(checkTitle(failover::checkName(finding.check)), text(finding.found)));
  }
  if (!run.mayStart()) {
    session.complain(told("There is nothing to test in this state"));
    return kFailed;
  }
  const QString question = plan->kind == api::kPlanned
                               ? told("Move %1 from %2 to %3 and back? [y/N] ")
                               : told("Make %2 fail, so that %3 takes %1 over? Clients will feel it. [y/N] ");
  if (const int exit = session.agreed(question.arg(text(plan->group), text(run.master()), text(run.heir())));
      exit != kOk)
    return exit;
  run.start();
  Session::wait([&] { return run.phase() == FailoverTestRun::Phase::ended; });
  const api::FailoverTest& test = run.report();
  const std::string json = api::toJson(test);
  if (session.json()) session.print(text(json) + QLatin1Char('\n'));
  else printReport(session, test);
  if (session.has(QStringLiteral("report")) && !save(session, session.value(QStringLiteral("report")), json))
    return kFailed;
  return test.outcome == "passed" ? kOk : kFailed;
}

}  // namespace lvs::ctl
