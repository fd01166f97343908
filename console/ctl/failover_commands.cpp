// lvsctl failover: who is master of what, and moving groups by hand.
#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <QUrl>

#include "common/api/failover.h"
#include "console/client/failover_words.h"
#include "console/ctl/session.h"
#include "console/ctl/table.h"

namespace lvs::ctl {
namespace {

constexpr int kTakeOverWithinMs = 15000;

QString path(const QString& group, const char* verb) {
  return QStringLiteral("/v1/failover-groups/%1/%2")
      .arg(QString::fromLatin1(QUrl::toPercentEncoding(group)), QLatin1String(verb));
}

/// The alarms of what was seen, in words.
QStringList alarmsOf(const std::map<std::string, api::GroupReport>& reports) {
  QStringList alarms;
  for (const auto& [group, report] : reports) {
    if (report.alarm == api::GroupAlarm::noMaster)
      alarms << told("%1 has no master: nobody serves it").arg(text(group));
    if (report.alarm != api::GroupAlarm::twoMasters) continue;
    QStringList masters;
    for (const std::string& one : report.masters) masters << text(one);
    alarms << told("%1 has several masters: %2. %3")
                  .arg(text(group), masters.join(QStringLiteral(", ")), splitWords(report));
  }
  return alarms;
}

std::map<std::string, api::GroupReport> reportsOf(const std::vector<AgentClient*>& clients,
                                                  const std::vector<Reply>& replies) {
  std::map<std::string, std::vector<api::FailoverState>> told;
  std::map<std::string, std::vector<std::string>> members;
  for (std::size_t i = 0; i < clients.size(); ++i) {
    const std::string name = clients[i]->name().toStdString();
    const auto states = AgentClient::decode<api::FailoverGroups>(replies[i]).groups;
    for (const api::FailoverState& state : states) members[state.name].push_back(name);
    if (replies[i].ok()) told[name] = states;
  }
  return api::groupReports(told, members);
}

/// The clients whose director runs the group.
std::vector<AgentClient*> membersOf(Session& session, const QString& group, std::vector<Reply>& replies) {
  const auto all = session.clients();
  const auto answers = session.ask(all, {"GET", QStringLiteral("/v1/failover-groups"), {}, {}});
  std::vector<AgentClient*> members;
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (const api::FailoverState& state : AgentClient::decode<api::FailoverGroups>(answers[i]).groups) {
      if (text(state.name) != group) continue;
      members.push_back(all[i]);
      replies.push_back(answers[i]);
    }
  }
  return members;
}

QString roleOf(const Reply& reply, const QString& group) {
  for (const api::FailoverState& state : AgentClient::decode<api::FailoverGroups>(reply).groups) {
    if (text(state.name) == group) return text(state.role);
  }
  return {};
}

}  // namespace

int failoverStatus(Session& session, const QStringList&) {
  const auto clients = session.clients();
  const auto replies = session.ask(clients, {"GET", QStringLiteral("/v1/failover-groups"), {}, {}});
  const auto reports = reportsOf(clients, replies);
  if (!session.json()) {
    Table table(
        {told("GROUP"), told("DIRECTOR"), told("ROLE"), told("SINCE"), told(">PRIORITY"), told("MASTER"), told("WHY")});
    for (const auto& [group, report] : reports) {
      for (const auto& [director, state] : report.sides) {
        const QString role =
            text(state.role) + (state.wish.empty() ? QString() : QStringLiteral(", ") + text(state.wish));
        table.add({text(group), text(director), role, localTime(state.sinceMs), QString::number(state.priority),
                   state.master.empty() ? QStringLiteral("-") : text(state.master), text(state.reason)});
      }
    }
    session.print(table.text());
  }
  const QStringList alarms = alarmsOf(reports);
  for (const QString& alarm : alarms) session.complain(alarm);
  const int exit = session.finish(clients, replies);
  return exit == kOk && !alarms.isEmpty() ? kFailed : exit;
}

int failoverTakeOver(Session& session, const QStringList& arguments) {
  const QString& group = arguments[0];
  const auto clients = session.clients();
  if (clients.empty()) return kFailed;
  if (clients.size() != 1) {
    session.complain(told("Say which director takes over: --director NAME"));
    return kUsage;
  }
  if (const int exit = session.agreed(told("Make %1 master of %2? [y/N] ").arg(clients[0]->name(), group)); exit != kOk)
    return exit;
  QElapsedTimer clock;
  clock.start();
  auto replies = session.ask(clients, {"POST", path(group, "takeover"), {}, {}});
  while (replies[0].ok() && roleOf(replies[0], group) != QLatin1String("master")) {
    if (clock.elapsed() > kTakeOverWithinMs) {
      session.complain(told("%1 did not become master of %2 within %3 s")
                           .arg(clients[0]->name(), group)
                           .arg(kTakeOverWithinMs / 1000));
      return kFailed;
    }
    replies = session.ask(clients, {"GET", QStringLiteral("/v1/failover-groups"), {}, {}});
  }
  if (replies[0].ok() && !session.json())
    session.print(told("%1 is master of %2, after %3 ms\n").arg(clients[0]->name(), group).arg(clock.elapsed()));
  return session.finish(clients, replies);
}

int failoverRelease(Session& session, const QStringList& arguments) {
  const QString& group = arguments[0];
  std::vector<Reply> seen;
  const auto members = membersOf(session, group, seen);
  AgentClient* master = nullptr;
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (roleOf(seen[i], group) == QLatin1String("master")) master = members[i];
  }
  if (!master) {
    session.complain(told("None of the directors that were asked is master of %1").arg(group));
    return kFailed;
  }
  if (const int exit = session.agreed(told("Give %1 from %2 to another director? [y/N] ").arg(group, master->name()));
      exit != kOk)
    return exit;
  const std::vector<AgentClient*> one{master};
  QElapsedTimer clock;
  clock.start();
  auto replies = session.ask(one, {"POST", path(group, "release"), {}, {}});
  while (replies[0].ok() && roleOf(replies[0], group) == QLatin1String("master")) {
    if (clock.elapsed() > kTakeOverWithinMs) {
      session.complain(told("Nobody took %1 over: %2 stays its master").arg(group, master->name()));
      return kFailed;
    }
    replies = session.ask(one, {"GET", QStringLiteral("/v1/failover-groups"), {}, {}});
  }
  if (replies[0].ok() && !session.json())
    session.print(told("%1 has let %2 go, after %3 ms\n").arg(master->name(), group).arg(clock.elapsed()));
  return session.finish(one, replies);
}

int failoverWatch(Session& session, const QStringList&) {
  const auto most = session.number(QStringLiteral("count"), 0, 0, 1LL << 40);
  if (!most) return kUsage;
  const auto clients = session.clients();
  if (clients.empty()) return kFailed;
  QHash<QString, std::vector<api::FailoverState>> shown;
  qint64 lines = 0;
  for (AgentClient* client : clients) {
    QObject::connect(client, &AgentClient::statusChanged, client, [&, client] {
      if (!client->status()) return;
      auto& before = shown[client->name()];
      std::vector<api::FailoverState> states = client->status()->failover;
      // Whom it hears comes and goes with every change; the roles are what is followed.
      for (api::FailoverState& state : states) state.hears = false;
      for (const api::FailoverState& state : states) {
        if (std::find(before.begin(), before.end(), state) != before.end()) continue;
        ++lines;
        if (session.json()) {
          session.print(
              QStringLiteral("{\"director\":\"%1\",\"group\":%2}\n").arg(client->name(), text(api::toJson(state))));
        } else {
          session.print(QStringLiteral("%1  %2  %3  %4: %5\n")
                            .arg(localTime(state.sinceMs), client->name(), text(state.name), text(state.role),
                                 text(state.reason)));
        }
      }
      before = std::move(states);
    });
    client->watch(1000);
  }
  Session::wait([&] { return *most > 0 && lines >= *most; });
  return kOk;
}

}  // namespace lvs::ctl
