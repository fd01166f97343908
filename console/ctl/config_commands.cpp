// config show, check, diff, push, confirm, rollback, revisions.
#include <signal.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <cstdio>

#include "common/model/codec.h"
#include "common/model/diff.h"
#include "console/client/cluster_push.h"
#include "console/ctl/session.h"
#include "console/ctl/table.h"

namespace lvs::ctl {
namespace {

volatile sig_atomic_t interrupted = 0;

QJsonObject reportOf(const ClusterPush::Director& director) {
  QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(api::toJson(director.report))).object();
  if (!director.error.isEmpty()) object[QStringLiteral("error")] = director.error;
  return object;
}

/// Each place that the agent found fault with, a line each.
QString problemText(const api::Problem& problem) {
  QString text;
  for (const api::ProblemError& error : problem.errors) {
    const QString place =
        error.pointer.empty() ? QString() : QString::fromStdString(error.pointer) + QStringLiteral(": ");
    text += QStringLiteral("    ") + place + QString::fromStdString(error.message) + QLatin1Char('\n');
  }
  return text;
}

QString planText(const ClusterPush& push) {
  QString text;
  for (const ClusterPush::Director& director : push.directors()) {
    text += director.name + QLatin1Char('\n');
    if (!director.error.isEmpty())
      text += QStringLiteral("  ! ") + director.error + QLatin1Char('\n') + problemText(director.problem);
    else if (director.report.steps.empty()) text += QStringLiteral("  ") + told("nothing to do") + QLatin1Char('\n');
    for (const api::PlanStep& step : director.report.steps) {
      text += QStringLiteral("  %1 %2\n").arg(QString::fromStdString(step.sign), QString::fromStdString(step.sentence));
    }
    for (const api::Drift& drift : director.report.drift) {
      text += QStringLiteral("  ? ") + told("left alone: %1").arg(QString::fromStdString(drift.sentence)) +
              QLatin1Char('\n');
    }
    for (const api::Warning& warning : director.report.warnings) {
      text += QStringLiteral("  * ") + QString::fromStdString(warning.what) + QLatin1Char('\n');
    }
  }
  return text;
}

void printJson(const Session& session, const ClusterPush& push, const QString& outcome) {
  QJsonObject directors;
  for (const auto& director : push.directors()) directors[director.name] = reportOf(director);
  session.print(QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("outcome"), outcome},
                                                            {QStringLiteral("hash"), push.hash()},
                                                            {QStringLiteral("directors"), directors}})
                                      .toJson()));
}

int exitOf(const ClusterPush& push) {
  switch (push.phase()) {
    case ClusterPush::Phase::confirmed:
    case ClusterPush::Phase::checked:
    case ClusterPush::Phase::awaitingConfirm: return kOk;
    case ClusterPush::Phase::rolledBack: return kRolledBack;
    case ClusterPush::Phase::incomplete: return kFailed;
    default: break;
  }
  if (push.conflicted()) return kConflict;
  for (const auto& director : push.directors()) {
    if (!director.error.isEmpty()) return director.errorKind == Reply::Kind::unreachable ? kUnreachable : kRefused;
  }
  return kFailed;
}

/// Clients for the directors of the document that are paired; ClusterPush names those that are not.
std::vector<std::unique_ptr<AgentClient>> clientsFor(Session& session, const Cluster& cluster) {
  std::vector<std::unique_ptr<AgentClient>> clients;
  for (const Director& director : cluster.directors) {
    if (auto agent = session.store().agent(QString::fromStdString(director.name)))
      clients.push_back(session.clientFor(std::move(*agent)));
  }
  return clients;
}

std::vector<AgentClient*> pointers(const std::vector<std::unique_ptr<AgentClient>>& clients) {
  std::vector<AgentClient*> list;
  for (const auto& client : clients) list.push_back(client.get());
  return list;
}

}  // namespace

int configShow(Session& session, const QStringList&) {
  QString path = QStringLiteral("/v1/config");
  if (session.has(QStringLiteral("revision"))) {
    const auto number = session.number(QStringLiteral("revision"), 1, 1, 1LL << 53);
    if (!number) return kUsage;
    path = QStringLiteral("/v1/config/revisions/%1").arg(*number);
  }
  const auto clients = session.clients();
  const auto replies = session.ask(clients, {"GET", path, {}, {}});
  if (session.json()) return session.finish(clients, replies);
  // Directors hold one document: it is printed once, and a director that holds another one is named.
  const Reply* first = nullptr;
  for (std::size_t i = 0; i < clients.size(); ++i) {
    if (!replies[i].ok()) continue;
    if (!first) {
      first = &replies[i];
      session.print(QString::fromUtf8(first->body));
    } else if (replies[i].body != first->body) {
      session.complain(told("%1 holds another document; see --director").arg(clients[i]->name()));
    }
  }
  return session.finish(clients, replies);
}

int configCheck(Session& session, const QStringList& arguments) {
  const auto cluster = readDocument(session, arguments[0]);
  if (!cluster) return kRefused;
  const auto clients = clientsFor(session, *cluster);
  ClusterPush push(*cluster, pointers(clients), {});
  push.check();
  Session::wait([&] { return push.phase() != ClusterPush::Phase::checking; });
  if (session.json())
    printJson(session, push,
              push.phase() == ClusterPush::Phase::checked ? QStringLiteral("good") : QStringLiteral("refused"));
  else session.print(planText(push));
  return exitOf(push);
}

int configDiff(Session& session, const QStringList& arguments) {
  const auto cluster = readDocument(session, arguments[0]);
  if (!cluster) return kRefused;
  const auto clients = session.clients();
  if (clients.empty()) return kFailed;
  const auto replies = session.ask(clients, {"GET", QStringLiteral("/v1/config"), {}, {}});
  QJsonObject all;
  int exit = kOk;
  for (std::size_t i = 0; i < clients.size(); ++i) {
    Cluster inForce;
    if (replies[i].status != 404) {  // 404: no document yet, so everything is new
      auto parsed = replies[i].ok() ? parseCluster(replies[i].body.toStdString())
                                    : Result<Cluster>(Error{"", replies[i].error.toStdString()});
      if (!parsed) {
        session.complain(clients[i]->name() + QStringLiteral(": ") + QString::fromStdString(parsed.message()));
        exit = std::max(exit, Session::exitOf(replies[i]));
        continue;
      }
      inForce = std::move(parsed).value();
    }
    QJsonArray changes;
    QString text = clients[i]->name() + QLatin1Char('\n');
    for (const Change& change : diff(inForce, *cluster)) {
      const QString sign = change.kind == ChangeKind::added     ? QStringLiteral("+")
                           : change.kind == ChangeKind::removed ? QStringLiteral("-")
                                                                : QStringLiteral("~");
      changes << QJsonObject{{QStringLiteral("sign"), sign},
                             {QStringLiteral("object"), QString::fromStdString(change.object)},
                             {QStringLiteral("sentence"), QString::fromStdString(change.sentence)}};
      text += QStringLiteral("  %1 %2\n").arg(sign, QString::fromStdString(change.sentence));
    }
    if (changes.isEmpty()) text += QStringLiteral("  ") + told("no difference") + QLatin1Char('\n');
    all[clients[i]->name()] = QJsonObject{{QStringLiteral("changes"), changes}};
    if (!session.json()) session.print(text);
  }
  if (session.json()) session.print(QString::fromUtf8(QJsonDocument(all).toJson()));
  return exit;
}

int configPush(Session& session, const QStringList& arguments) {
  const auto seconds = session.number(QStringLiteral("confirm-seconds"), 60, 5, 3600);
  if (!seconds) return kUsage;
  const auto cluster = readDocument(session, arguments[0]);
  if (!cluster) return kRefused;
  const auto clients = clientsFor(session, *cluster);
  ClusterPush push(*cluster, pointers(clients),
                   {session.value(QStringLiteral("comment")), static_cast<int>(*seconds), {}});

  push.check();
  Session::wait([&] { return push.phase() != ClusterPush::Phase::checking; });
  if (!session.json()) session.print(planText(push));
  if (push.phase() != ClusterPush::Phase::checked) {
    session.complain(told("Nothing was changed on any director"));
    if (session.json()) printJson(session, push, QStringLiteral("refused"));
    return exitOf(push);
  }
  if (const int no = session.agreed(told("Push this? [y/N] ")); no != kOk) return no;

  // From here on an interrupt takes back what was applied.
  struct sigaction action = {};
  action.sa_handler = [](int) { interrupted = 1; };
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
  QTimer look;
  QObject::connect(&look, &QTimer::timeout, &push, [&push] {
    if (interrupted) push.rollback();
  });
  look.start(100);

  const bool leave = session.has(QStringLiteral("no-confirm"));
  push.apply();
  Session::wait([&] { return push.finished() || push.phase() == ClusterPush::Phase::awaitingConfirm; });
  if (!push.finished() && !leave) {
    push.confirm();
    Session::wait([&] { return push.finished(); });
  }

  const bool waiting = push.phase() == ClusterPush::Phase::awaitingConfirm;
  const bool kept = push.phase() == ClusterPush::Phase::confirmed;
  if (session.json()) {
    printJson(session, push,
              waiting                                          ? QStringLiteral("pending")
              : kept                                           ? QStringLiteral("confirmed")
              : push.phase() == ClusterPush::Phase::incomplete ? QStringLiteral("incomplete")
                                                               : QStringLiteral("rolled-back"));
  } else if (waiting) {
    session.print(told("Applied on %1 directors; rolls back in %2 s unless confirmed with \"lvsctl config confirm\"\n")
                      .arg(push.directors().size())
                      .arg(push.remainingMs() / 1000));
  } else if (kept) {
    session.print(
        told("In force on %1 directors, revision %2\n").arg(push.directors().size()).arg(push.hash().left(8)));
  }
  if (!waiting && !kept) {
    for (const ClusterPush::Director& director : push.directors()) {
      if (director.error.isEmpty()) continue;
      session.complain(
          (director.name + QStringLiteral(": ") + director.error + QLatin1Char('\n') + problemText(director.problem))
              .trimmed());
    }
    if (push.phase() == ClusterPush::Phase::incomplete) {
      session.complain(
          told("A director could not be told; it rolls back by itself within %1 s").arg(push.remainingMs() / 1000 + 1));
    } else {
      session.complain(told("Every director is as before"));
    }
  }
  return exitOf(push);
}

namespace {

/// confirm and rollback of whatever waits: asks for the hash first.
int decidePending(Session& session, const QString& verb, const QString& done) {
  const auto clients = session.clients();
  const auto statuses = session.ask(clients, {"GET", QStringLiteral("/v1/status"), {}, {}});
  int exit = clients.empty() ? int{kFailed} : int{kOk};
  bool any = false;
  for (std::size_t i = 0; i < clients.size(); ++i) {
    if (!statuses[i].ok()) {
      session.complain(clients[i]->name() + QStringLiteral(": ") + statuses[i].error);
      exit = std::max(exit, Session::exitOf(statuses[i]));
      continue;
    }
    const auto status = AgentClient::decode<api::Status>(statuses[i]);
    if (!status.pending) continue;
    any = true;
    const QString path =
        QStringLiteral("/v1/config/%1?hash=%2").arg(verb, QString::fromStdString(status.pending->revision.hash));
    const Reply reply = session.ask({clients[i]}, {"POST", path, {}, {}})[0];
    if (reply.ok()) session.print(clients[i]->name() + QStringLiteral(": ") + done + QLatin1Char('\n'));
    else session.complain(clients[i]->name() + QStringLiteral(": ") + reply.error);
    exit = std::max(exit, Session::exitOf(reply));
  }
  if (!any && exit == kOk) {
    session.complain(told("No push waits for a confirmation"));
    return kRefused;
  }
  return exit;
}

}  // namespace

int configConfirm(Session& session, const QStringList&) {
  return decidePending(session, QStringLiteral("confirm"), told("confirmed"));
}
int configRollback(Session& session, const QStringList&) {
  return decidePending(session, QStringLiteral("rollback"), told("rolled back"));
}

int configRevisions(Session& session, const QStringList&) {
  const auto clients = session.clients();
  const auto replies = session.ask(clients, {"GET", QStringLiteral("/v1/config/revisions"), {}, {}});
  if (!session.json()) {
    Table table(
        {told("DIRECTOR"), told(">N"), told("HASH"), told("WHEN"), told("WHO"), told("OUTCOME"), told("COMMENT")});
    for (std::size_t i = 0; i < clients.size(); ++i) {
      for (const api::Revision& revision : AgentClient::decode<api::Revisions>(replies[i]).revisions) {
        table.add({clients[i]->name(), QString::number(revision.number), QString::fromStdString(revision.hash).left(8),
                   localTime(revision.timeMs), QString::fromStdString(revision.who),
                   QString::fromStdString(revision.outcome), QString::fromStdString(revision.comment)});
      }
    }
    session.print(table.text());
  }
  return session.finish(clients, replies);
}

}  // namespace lvs::ctl
