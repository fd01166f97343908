// real-server list, key, plan, setup, verify, undo, trust.
#include <termios.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>
#include <cstdio>

#include "common/model/codec.h"
#include "console/client/real_server_batch.h"
#include "console/ctl/session.h"
#include "console/ctl/table.h"

namespace lvs::ctl {
namespace {

struct Assignment {
  QString server;
  AgentClient* client = nullptr;
};

std::vector<Assignment> assign(Session& session, const QStringList& names) {
  const auto clients = session.clients();
  if (clients.empty()) return {};
  const auto cluster = documentOf(session, clients);
  if (!cluster) return {};
  QStringList servers = names;
  if (servers.isEmpty()) {
    for (const RealServer& server : cluster->realServers) servers << text(server.name);
  }
  std::vector<Assignment> work;
  for (const QString& name : std::as_const(servers)) {
    work.push_back({name, agentFor(*cluster, name, clients)});
  }
  return work;
}

/// A secret: the first line of standard input, or typed without being shown.
QString secret(const char* prompt) {
  termios before{};
  const bool terminal = tcgetattr(STDIN_FILENO, &before) == 0;
  if (terminal) {
    termios quiet = before;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSANOW, &quiet);
    std::fputs(prompt, stderr);
  }
  const QString line = QTextStream(stdin).readLine();
  if (terminal) {
    tcsetattr(STDIN_FILENO, TCSANOW, &before);
    std::fputs("\n", stderr);
  }
  return line;
}

bool isGood(const RealServerWork& work) {
  if (!work.good()) return false;
  if (work.verb() != QLatin1String("verify") && work.verb() != QLatin1String("setup")) return true;
  const auto& facts = work.job().facts;
  return std::all_of(facts.begin(), facts.end(), [](const api::RealServerFact& fact) { return fact.good; });
}

int exitOf(const RealServerWork& work) {
  const std::string& problem = work.job().problem;
  if (work.good()) return isGood(work) ? kOk : kFailed;
  if (problem == "unreachable" || problem == "agent-unreachable") return kUnreachable;
  if (problem == "other") return kFailed;
  return kRefused;
}

QString report(const RealServerWork& work) {
  const api::RealServerJob& job = work.job();
  QString out = work.server() + QStringLiteral(": ");
  if (job.state == "failed") out += told("failed: %1").arg(text(job.error));
  else if (work.verb() == QLatin1String("plan")) {
    const auto needed =
        std::count_if(job.steps.begin(), job.steps.end(), [](const auto& step) { return step.state != "offered"; });
    out += needed == 0 ? told("nothing to do") : told("%1 steps").arg(needed);
  } else out += isGood(work) ? told("good") : told("done, but not everything is good");
  out += QLatin1Char('\n');
  for (const api::RealServerStep& step : job.steps) {
    const QString mark = step.state == "done"      ? QStringLiteral("✓")
                         : step.state == "failed"  ? QStringLiteral("✗")
                         : step.state == "offered" ? QStringLiteral("○")
                                                   : text(step.sign);
    out += QStringLiteral("  %1 %2\n").arg(mark, text(step.sentence));
    if (step.state == "offered") out += QStringLiteral("      %1\n").arg(told("only with --open-firewall"));
    if (step.state == "planned" || step.state == "offered")
      out +=
          QStringLiteral("      %1: %2\n      $ %3\n").arg(told("without it"), text(step.reason), text(step.command));
    if (step.state == "failed" && !step.output.empty())
      out += QStringLiteral("      %1\n").arg(text(step.output).trimmed());
  }
  for (const std::string& left : job.leftAlone) out += QStringLiteral("  ? ") + text(left) + QLatin1Char('\n');
  if (work.verb() == QLatin1String("plan")) return out;
  for (const api::RealServerFact& fact : job.facts) {
    if (fact.good && work.verb() != QLatin1String("verify")) continue;
    out += QStringLiteral("  %1 %2\n").arg(fact.good ? QStringLiteral("✓") : QStringLiteral("✗"), text(fact.name));
    if (fact.good) continue;
    out += QStringLiteral("      %1: %2\n").arg(text(fact.found), text(fact.consequence));
    if (!fact.advice.empty()) out += QStringLiteral("      → %1\n").arg(text(fact.advice));
    else if (fact.mendable) out += QStringLiteral("      → lvsctl real-server setup %1\n").arg(work.server());
  }
  return out;
}

/// Shows the steps as they end, for people.
void follow(const Session& session, RealServerWork* work) {
  auto shown = std::make_shared<std::size_t>(0);
  QObject::connect(work, &RealServerWork::changed, work, [&session, work, shown] {
    const auto& steps = work->job().steps;
    while (*shown < steps.size() && (steps[*shown].state == "done" || steps[*shown].state == "failed")) {
      const api::RealServerStep& step = steps[(*shown)++];
      session.print(QStringLiteral("%1  %2 %3\n")
                        .arg(work->server(), step.state == "done" ? QStringLiteral("✓") : QStringLiteral("✗"),
                             text(step.sentence)));
    }
  });
}

std::vector<std::unique_ptr<RealServerWork>> runAll(Session& session, const std::vector<Assignment>& assignments,
                                                    const QString& verb, const api::RealServerOrder& order) {
  std::vector<std::unique_ptr<RealServerWork>> all;
  for (const Assignment& one : assignments) {
    all.push_back(std::make_unique<RealServerWork>(one.client, one.server, verb, order));
    if (!session.json() && (verb == QLatin1String("setup") || verb == QLatin1String("undo")))
      follow(session, all.back().get());
    all.back()->start();
  }
  Session::wait([&] { return std::all_of(all.begin(), all.end(), [](const auto& work) { return work->hasEnded(); }); });
  return all;
}

int finish(const Session& session, const std::vector<std::unique_ptr<RealServerWork>>& all) {
  int exit = all.empty() ? int{kFailed} : int{kOk};
  QJsonObject object;
  for (const auto& work : all) {
    exit = std::max(exit, exitOf(*work));
    if (session.json())
      object[work->server()] = QJsonDocument::fromJson(QByteArray::fromStdString(api::toJson(work->job()))).object();
    else session.print(report(*work));
  }
  if (session.json()) session.print(QString::fromUtf8(QJsonDocument(object).toJson()));
  return exit;
}

int runVerb(Session& session, const QStringList& names, const char* verb) {
  const QString name = QString::fromLatin1(verb);
  const auto assignments = assign(session, names);
  if (assignments.empty()) return kFailed;
  api::RealServerOrder order;
  if (session.has(QStringLiteral("sudo-password-stdin"))) order.sudoPassword = secret("sudo password: ").toStdString();
  order.openFirewall = session.has(QStringLiteral("open-firewall"));
  order.tcpdump = session.has(QStringLiteral("tcpdump"));
  return finish(session, runAll(session, assignments, name, order));
}

int changeVerb(Session& session, const QStringList& names, const char* verb, const char* question) {
  const bool asks = !session.has(QStringLiteral("yes")) && isatty(STDIN_FILENO) != 0;
  if (asks && verb == std::string_view("setup")) {
    if (const int exit = runVerb(session, names, "plan"); exit != kOk) return exit;
  }
  if (const int exit = session.agreed(QString::fromUtf8(question)); exit != kOk) return exit;
  return runVerb(session, names, verb);
}

}  // namespace

int planRealServers(Session& session, const QStringList& names) { return runVerb(session, names, "plan"); }
int verifyRealServers(Session& session, const QStringList& names) { return runVerb(session, names, "verify"); }
int setupRealServers(Session& session, const QStringList& names) {
  return changeVerb(session, names, "setup", qUtf8Printable(told("Do this? [y/N] ")));
}
int undoRealServers(Session& session, const QStringList& names) {
  return changeVerb(session, names, "undo", qUtf8Printable(told("Take back everything that was set up there? [y/N] ")));
}

int trustRealServers(Session& session, const QStringList& names) {
  const auto assignments = assign(session, names);
  if (assignments.empty()) return kFailed;
  api::RealServerOrder order;
  if (session.has(QStringLiteral("password-stdin"))) order.password = secret("password: ").toStdString();
  if (session.has(QStringLiteral("fingerprint"))) {
    if (assignments.size() != 1) {
      session.complain(told("--fingerprint is one real server's"));
      return kUsage;
    }
    order.fingerprint = session.value(QStringLiteral("fingerprint")).toStdString();
  }
  auto all = runAll(session, assignments, QStringLiteral("trust"), order);
  // Each key that is not known yet is shown and confirmed; a jump host's comes before the server's own.
  for (auto& work : all) {
    for (int round = 0; round < 3 && work->job().problem == "unknown-host-key"; ++round) {
      if (isatty(STDIN_FILENO) == 0 && !session.has(QStringLiteral("yes"))) break;
      std::fprintf(stderr, "%s\n",
                   qUtf8Printable(told("%1: the host key of %2 is %3")
                                      .arg(work->server(), text(work->job().host), text(work->job().fingerprint))));
      if (!session.has(QStringLiteral("yes"))) {
        if (!Session::saysYes(told("Trust it? Compare it with what the machine itself shows. [y/N] "))) break;
      }
      api::RealServerOrder confirmed = order;
      confirmed.host = work->job().host;
      confirmed.fingerprint = work->job().fingerprint;
      work = std::move(runAll(session, {{work->server(), work->client()}}, QStringLiteral("trust"), confirmed)[0]);
    }
  }
  return finish(session, all);
}

int listRealServers(Session& session, const QStringList&) {
  const auto clients = session.clients();
  const auto replies = session.ask(clients, {"GET", QStringLiteral("/v1/real-servers"), {}, {}});
  if (!session.json()) {
    Table table({told("DIRECTOR"), told("REAL SERVER"), told("STATE"), told("VERIFIED"), told("WHY")});
    for (std::size_t i = 0; i < clients.size(); ++i) {
      for (const api::RealServerState& state : AgentClient::decode<api::RealServers>(replies[i]).realServers) {
        table.add({clients[i]->name(), text(state.name), text(state.state), localTime(state.verifiedMs),
                   text(state.sentence)});
      }
    }
    session.print(table.text());
  }
  return session.finish(clients, replies);
}

int showRealServerKey(Session& session, const QStringList&) {
  const auto clients = session.clients();
  const auto replies = session.ask(clients, {"GET", QStringLiteral("/v1/real-servers"), {}, {}});
  if (!session.json()) {
    for (const Reply& reply : replies) {
      if (reply.ok()) session.print(text(AgentClient::decode<api::RealServers>(reply).publicKey) + QLatin1Char('\n'));
    }
  }
  return session.finish(clients, replies);
}

}  // namespace lvs::ctl
