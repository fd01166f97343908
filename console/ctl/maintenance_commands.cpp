// lvsctl maintenance: real servers that are drained, taken out, weighed and brought back, on all directors that have
// them.
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "console/client/rolling.h"
#include "console/ctl/session.h"
#include "console/ctl/table.h"

namespace lvs::ctl {
namespace {

constexpr qint64 kMostSeconds = 365LL * 24 * 3600;  // the agent's, too

/// What a command is about, from its words and options.
struct Errand {
  std::vector<AgentClient*> clients;
  Cluster cluster;
  std::string service;  ///< empty: all
  QStringList servers;
  api::MaintenanceOrder order;
};

/// Whether names and numbers are good; what is not has been complained of.
bool readOrder(const Session& session, api::MaintenanceOrder& order) {
  const auto limit = session.number(QStringLiteral("limit"), 0, 0, kMostSeconds);
  const auto expire = session.number(QStringLiteral("expire"), 0, 0, kMostSeconds);
  if (!limit || !expire) return false;
  order.reason = session.value(QStringLiteral("reason")).toStdString();
  order.limitSeconds = static_cast<std::uint32_t>(*limit);
  order.expireSeconds = static_cast<std::uint32_t>(*expire);
  return true;
}

/// Server and service names are looked up in the document; what they are not is complained of.
int lookUp(Session& session, const QStringList& names, Errand& errand) {
  const auto wrong = [&](const QString& what) {
    session.complain(what);
    return kUsage;
  };
  const QString site = session.value(QStringLiteral("site"));
  const bool named = !names.isEmpty();
  if (named == session.has(QStringLiteral("site")))
    return wrong(told("Say which: SERVER or --site SITE, and not both"));
  errand.clients = session.clients();
  if (errand.clients.empty()) return kFailed;
  auto cluster = documentOf(session, errand.clients);
  if (!cluster) return kFailed;
  errand.cluster = std::move(*cluster);
  errand.service = session.value(QStringLiteral("service")).toStdString();
  if (!errand.service.empty() && !errand.cluster.virtualService(errand.service))
    return wrong(told("The document in force has no virtual service called %1").arg(text(errand.service)));
  for (const QString& name : names) {
    if (!errand.cluster.realServer(name.toStdString()))
      return wrong(told("The document in force has no real server called %1").arg(name));
    if (directorsWith(errand.cluster, name.toStdString(), errand.service).empty())
      return wrong(told("No director runs a virtual service with %1%2")
                       .arg(name, errand.service.empty() ? QString() : told(" as %1").arg(text(errand.service))));
    if (!errand.servers.contains(name)) errand.servers << name;
  }
  if (named) return kOk;
  for (const std::string& name : serversOfSite(errand.cluster, site.toStdString(), errand.service))
    errand.servers << text(name);
  if (errand.servers.isEmpty())
    return wrong(told("The document in force has no real server of the site %1 in a virtual service").arg(site));
  return kOk;
}

int prepare(Session& session, const QStringList& names, Errand& errand) {
  if (!readOrder(session, errand.order)) return kUsage;
  return lookUp(session, names, errand);
}

/// Directors that go on as before because nobody can tell them; named ones are the user's own choice.
QStringList untold(const Session& session, const Errand& errand) {
  QStringList names;
  if (session.has(QStringLiteral("director"))) return names;
  for (const QString& server : errand.servers) {
    for (const std::string& director : directorsWith(errand.cluster, server.toStdString(), errand.service)) {
      const bool paired = std::any_of(errand.clients.begin(), errand.clients.end(),
                                      [&](AgentClient* client) { return client->name() == text(director); });
      if (!paired && !names.contains(text(director))) names << text(director);
    }
  }
  return names;
}

int complainOfUntold(const Session& session, const Errand& errand) {
  const QStringList names = untold(session, errand);
  for (const QString& name : names)
    session.complain(told("%1: no agent is paired for this director, so it goes on as before").arg(name));
  return names.isEmpty() ? kOk : kFailed;
}

/// The same order for all servers to every director that has them; each director's last answer has all of it.
int orderAll(Session& session, const Errand& errand, MaintenanceVerb verb) {
  int exit = complainOfUntold(session, errand);
  std::vector<AgentClient*> asked;
  std::vector<Reply> answers;
  for (const QString& server : errand.servers) {
    const auto directors = directorsWith(errand.cluster, server.toStdString(), errand.service);
    std::vector<AgentClient*> clients;
    for (AgentClient* client : errand.clients) {
      const auto before = static_cast<std::size_t>(std::find(asked.begin(), asked.end(), client) - asked.begin());
      // Whoever does not answer is not waited for again and again.
      if (before < asked.size() && answers[before].kind == Reply::Kind::unreachable) continue;
      if (std::find(directors.begin(), directors.end(), client->name().toStdString()) != directors.end())
        clients.push_back(client);
    }
    const auto replies = session.ask(clients, maintenanceCall({verb, server, text(errand.service), errand.order}));
    for (std::size_t i = 0; i < clients.size(); ++i) {
      const auto at = std::find(asked.begin(), asked.end(), clients[i]);
      const auto index = static_cast<std::size_t>(at - asked.begin());
      if (at == asked.end()) {
        asked.push_back(clients[i]);
        answers.push_back(replies[i]);
      } else if (answers[index].ok()) {
        answers[index] = replies[i];  // the first failure is told
      }
    }
  }
  if (asked.empty()) session.complain(told("None of the directors that were asked runs a virtual service with it"));
  if (session.finish(asked, answers) != kOk) exit = kFailed;
  return exit;
}

QString stateOf(const Rolling::Server& server) {
  switch (server.phase) {
    case Rolling::Phase::waiting: return {};
    case Rolling::Phase::draining:
      return told("draining, %1 of %2 connections left").arg(number(server.left), number(server.began));
    case Rolling::Phase::out: return told("out on all directors");
    case Rolling::Phase::returning: return told("is brought back");
    case Rolling::Phase::checking: return told("back, waits for its checks");
    case Rolling::Phase::done: return told("done");
    case Rolling::Phase::failed: return told("failed: %1").arg(server.why);
    case Rolling::Phase::left: return server.why;
  }
  return {};
}

QString phaseWord(Rolling::Phase phase) {
  static constexpr const char* kWords[] = {"waiting",  "draining", "out",    "returning",
                                           "checking", "done",     "failed", "left"};
  return QLatin1String(kWords[static_cast<std::size_t>(phase)]);
}

/// Runs to the end, with a line for each step where people read it.
int follow(Session& session, Rolling& rolling) {
  QObject::connect(&rolling, &Rolling::changed, &rolling, [&](int index) {
    const Rolling::Server& server = rolling.servers()[static_cast<std::size_t>(index)];
    if (!session.json()) session.print(server.name + QStringLiteral("  ") + stateOf(server) + QLatin1Char('\n'));
  });
  QObject::connect(&rolling, &Rolling::said, &rolling, [&](int index, const QString& line) {
    const Rolling::Server& server = rolling.servers()[static_cast<std::size_t>(index)];
    if (!session.json()) session.print(server.name + QStringLiteral("  | ") + line + QLatin1Char('\n'));
  });
  rolling.start();
  Session::wait([&] { return rolling.hasEnded(); });
  if (session.json()) {
    QJsonObject all;
    for (const Rolling::Server& server : rolling.servers()) {
      QJsonObject one{{QStringLiteral("phase"), phaseWord(server.phase)},
                      {QStringLiteral("out"), server.ordered},
                      {QStringLiteral("left"), static_cast<qint64>(server.left)}};
      if (!server.why.isEmpty()) one[QStringLiteral("error")] = server.why;
      all[server.name] = one;
    }
    session.print(QString::fromUtf8(QJsonDocument(all).toJson()));
  }
  for (const Rolling::Server& server : rolling.servers()) {
    if (server.phase == Rolling::Phase::failed) session.complain(server.name + QStringLiteral(": ") + server.why);
  }
  return rolling.good() ? kOk : kFailed;
}

/// Of a director's book, what is meant to be read by people.
void addRows(Table& table, const QString& director, const api::Maintenance& maintenance) {
  for (const api::MaintenanceEntry& entry : maintenance.entries) {
    QString state = text(entry.phase);
    if (entry.phase == "draining") state = told("draining, %1 of %2 left").arg(number(entry.left), number(entry.began));
    if (entry.phase == "weight") state = told("weight %1").arg(entry.weight);
    const std::int64_t until = entry.phase == "draining" && entry.limitMs != 0 ? entry.limitMs : 0;
    table.add({director, text(entry.server), text(entry.service), state, localTime(entry.sinceMs), localTime(until),
               localTime(entry.expireMs), text(entry.who), text(entry.reason)});
  }
}

/// All of them at once, until it is done on all directors.
int waitForAll(Session& session, const Errand& errand, Rolling::Course course) {
  const int untoldOnes = complainOfUntold(session, errand);
  Rolling::Options options;
  options.course = course;
  options.service = errand.service;
  options.order = errand.order;
  options.atOnce = static_cast<std::size_t>(errand.servers.size());
  Rolling rolling(errand.cluster, correspondents(errand.clients), errand.servers, options);
  return std::max(untoldOnes, follow(session, rolling));
}

}  // namespace

int listMaintenance(Session& session, const QStringList&) {
  const auto clients = session.clients();
  const auto replies = session.ask(clients, maintenanceCall());
  if (!session.json()) {
    Table table({told("DIRECTOR"), told("REAL SERVER"), told("SERVICE"), told("STATE"), told("SINCE"), told("OUT AT"),
                 told("BACK AT"), told("WHO"), told("WHY")});
    for (std::size_t i = 0; i < clients.size(); ++i)
      addRows(table, clients[i]->name(), AgentClient::decode<api::Maintenance>(replies[i]));
    session.print(table.text());
  }
  return session.finish(clients, replies);
}

int drainServers(Session& session, const QStringList& names) {
  Errand errand;
  if (const int exit = prepare(session, names, errand); exit != kOk) return exit;
  if (!session.has(QStringLiteral("wait"))) return orderAll(session, errand, MaintenanceVerb::drain);
  return waitForAll(session, errand, Rolling::Course::drain);
}

int takeOutServers(Session& session, const QStringList& names) {
  Errand errand;
  if (const int exit = prepare(session, names, errand); exit != kOk) return exit;
  return orderAll(session, errand, MaintenanceVerb::disable);
}

int weighServers(Session& session, const QStringList& arguments) {
  bool good = false;
  const uint weight = arguments.back().toUInt(&good);
  if (!good || weight > 65535) {
    session.complain(told("Weight: found \"%1\"; allowed is a whole number from 0 to 65535").arg(arguments.back()));
    return kUsage;
  }
  if (!session.has(QStringLiteral("service"))) {
    session.complain(told("Say in which service: --service NAME"));
    return kUsage;
  }
  Errand errand;
  if (const int exit = prepare(session, arguments.mid(0, arguments.size() - 1), errand); exit != kOk) return exit;
  errand.order.weight = weight;
  return orderAll(session, errand, MaintenanceVerb::weight);
}

int enableServers(Session& session, const QStringList& names) {
  Errand errand;
  if (const int exit = prepare(session, names, errand); exit != kOk) return exit;
  if (!session.has(QStringLiteral("wait"))) return orderAll(session, errand, MaintenanceVerb::enable);
  return waitForAll(session, errand, Rolling::Course::bringBack);
}

int rollServers(Session& session, const QStringList& names) {
  const auto atOnce = session.number(QStringLiteral("at-once"), 1, 1, 100);
  const auto pause = session.number(QStringLiteral("pause"), 0, 0, 86400);
  if (!atOnce || !pause) return kUsage;
  if (session.has(QStringLiteral("pause")) && session.has(QStringLiteral("command"))) {
    session.complain(told("Say either --pause or --command"));
    return kUsage;
  }
  Errand errand;
  if (const int exit = prepare(session, names, errand); exit != kOk) return exit;
  if (complainOfUntold(session, errand) != kOk) {
    session.complain(
        told("Nothing was begun: clients would still be sent to the real servers. Pair with it, or name "
             "the directors that are meant with --director"));
    return kFailed;
  }
  Rolling::Options options;
  options.order = errand.order;
  options.atOnce = static_cast<std::size_t>(*atOnce);
  options.pauseMs = static_cast<int>(*pause * 1000);
  options.command = session.value(QStringLiteral("command"));
  Rolling rolling(errand.cluster, correspondents(errand.clients), errand.servers, options);
  const int exit = follow(session, rolling);
  if (const QStringList out = rolling.stillOut(); !out.isEmpty())
    session.complain(told("Still out: %1").arg(out.join(QStringLiteral(", "))));
  return exit;
}

}  // namespace lvs::ctl
