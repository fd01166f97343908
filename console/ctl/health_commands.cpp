// lvsctl health: where real servers stand, why, and what was said to them.
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include "console/client/health_calls.h"
#include "console/ctl/session.h"
#include "console/ctl/table.h"

namespace lvs::ctl {
namespace {

QString latency(quint64 microseconds) {
  return microseconds == 0 ? QString() : told("%1 ms").arg(static_cast<double>(microseconds) / 1000.0, 0, 'f', 1);
}

QString path(const std::string& id, const char* verb = "") {
  return QStringLiteral("/v1/health/checks/%1%2")
      .arg(QString::fromLatin1(QUrl::toPercentEncoding(text(id))), QLatin1String(verb));
}

/// What each director said of one server's checks, one request after the other.
struct Asked {
  QJsonObject json;
  std::vector<std::pair<AgentClient*, std::vector<api::CheckDetail>>> details;
  int exit = kOk;
};

Asked askChecks(Session& session, const QString& server, const char* method, const char* verb) {
  Asked asked;
  const auto clients = session.clients();
  const auto replies = session.ask(clients, healthCall());
  bool known = clients.empty();
  for (std::size_t i = 0; i < clients.size(); ++i) {
    asked.exit = std::max(asked.exit, Session::exitOf(replies[i]));
    if (!replies[i].ok()) session.complain(clients[i]->name() + QStringLiteral(": ") + replies[i].error);
    QJsonArray bodies;
    std::vector<api::CheckDetail> details;
    for (const api::CheckState& check : AgentClient::decode<api::Health>(replies[i]).checks) {
      if (text(check.server) != server) continue;
      known = true;
      const auto reply = session.ask({clients[i]}, {method, path(check.id, verb), {}, {}}).front();
      asked.exit = std::max(asked.exit, Session::exitOf(reply));
      if (!reply.ok()) {
        session.complain(clients[i]->name() + QStringLiteral(": ") + reply.error);
        continue;
      }
      bodies.append(QJsonDocument::fromJson(reply.body).object());
      details.push_back(AgentClient::decode<api::CheckDetail>(reply));
    }
    asked.json[clients[i]->name()] = bodies;
    asked.details.emplace_back(clients[i], std::move(details));
  }
  if (clients.empty()) asked.exit = kFailed;
  if (!known && asked.exit == kOk) {
    session.complain(told("No director checks a real server called %1").arg(server));
    asked.exit = kFailed;
  }
  return asked;
}

QString exchange(const api::CheckExchange& said) {
  const auto indented = [](const std::string& lines) {
    QString all;
    for (const QString& line : text(lines).split(QLatin1Char('\n')))
      all += QStringLiteral("      ") + line + QLatin1Char('\n');
    return all;
  };
  QString shown =
      QStringLiteral("    %1  %2  %3\n")
          .arg(localTime(said.result.timeMs), latency(said.result.latencyMicroseconds), text(said.result.words));
  if (!said.sent.empty()) shown += QStringLiteral("    ") + told("Sent:") + QLatin1Char('\n') + indented(said.sent);
  if (!said.received.empty())
    shown += QStringLiteral("    ") + told("Received:") + QLatin1Char('\n') + indented(said.received);
  if (!said.warning.empty())
    shown += QStringLiteral("    ") + told("Warning: %1").arg(text(said.warning)) + QLatin1Char('\n');
  if (!said.certificateUntil.empty())
    shown += QStringLiteral("    ") + told("The certificate expires on %1").arg(text(said.certificateUntil)) +
             QLatin1Char('\n');
  return shown;
}

}  // namespace

int healthStatus(Session& session, const QStringList&) {
  const auto clients = session.clients();
  const auto replies = session.ask(clients, healthCall());
  bool well = true;
  Table table({told("DIRECTOR"), told("SERVICE"), told("REAL SERVER"), told("STATE"), told(">WEIGHT"), told("WHY")});
  for (std::size_t i = 0; i < clients.size(); ++i) {
    for (const api::ServicePlace& service : AgentClient::decode<api::Health>(replies[i]).services) {
      well = well && service.quorum;
      if (!service.quorum)
        table.add({clients[i]->name(), text(service.service), QString(), told("quorum lost"), number(service.weight),
                   told("%1 is needed").arg(number(service.needed))});
      for (const api::ServerPlace& place : service.servers) {
        well = well && place.state != "out" && place.state != "quiesced";
        table.add({clients[i]->name(), text(service.service), text(place.server), text(place.state),
                   number(place.weight), text(place.why)});
      }
    }
  }
  if (!session.json() && !table.empty()) session.print(table.text());
  const int exit = session.finish(clients, replies);
  return exit == kOk && !well ? int{kFailed} : exit;
}

int healthWhy(Session& session, const QStringList& arguments) {
  const Asked asked = askChecks(session, arguments[0], "GET", "");
  if (session.json()) {
    session.print(QString::fromUtf8(QJsonDocument(asked.json).toJson()));
    return asked.exit;
  }
  for (const auto& [client, details] : asked.details) {
    for (const api::CheckDetail& detail : details) {
      const api::CheckState& state = detail.state;
      session.print(told("%1: %2 at %3 port %4 is %5 since %6: %7")
                        .arg(client->name(), text(state.check), text(state.address), QString::number(state.port),
                             text(state.state), localTime(state.sinceMs), text(state.why)) +
                    QLatin1Char('\n'));
      if (detail.last)
        session.print(QStringLiteral("  ") + told("The last run:") + QLatin1Char('\n') + exchange(*detail.last));
      if (detail.lastFailure && (!detail.last || detail.lastFailure->result.timeMs != detail.last->result.timeMs))
        session.print(QStringLiteral("  ") + told("The last failure:") + QLatin1Char('\n') +
                      exchange(*detail.lastFailure));
    }
  }
  return asked.exit;
}

int healthCheck(Session& session, const QStringList& arguments) {
  const Asked asked = askChecks(session, arguments[0], "POST", "/now");
  if (session.json()) {
    session.print(QString::fromUtf8(QJsonDocument(asked.json).toJson()));
  } else if (asked.exit == kOk) {
    session.print(told("Asked; \"lvsctl health why %1\" shows what was found").arg(arguments[0]) + QLatin1Char('\n'));
  }
  return asked.exit;
}

int healthTry(Session& session, const QStringList& arguments) {
  const auto wrong = [&](const QString& what) {
    session.complain(what);
    return kUsage;
  };
  const auto clients = session.clients();
  if (clients.empty()) return kFailed;
  const QString file = session.value(QStringLiteral("document"));
  const auto cluster = file.isEmpty() ? documentOf(session, clients) : readDocument(session, file);
  if (!cluster) return file.isEmpty() ? kFailed : kRefused;
  const HealthCheck* check = cluster->healthCheck(arguments[0].toStdString());
  if (!check) return wrong(told("The document has no health check called %1").arg(arguments[0]));
  const RealServer* server = cluster->realServer(arguments[1].toStdString());
  if (!server) return wrong(told("The document has no real server called %1").arg(arguments[1]));
  int exit = kOk;
  QJsonObject json;
  for (const CheckTrial& trial : trialsOf(*cluster, *check, *server)) {
    if (check->type != CheckType::icmp && portOf(trial) == 0)
      return wrong(told("%1 has no port of its own, and %2 stands in no service").arg(arguments[0], arguments[1]));
    const QString at = text(portOf(trial) == 0 ? trial.address.toString()
                                               : Endpoint{trial.address.toString(), portOf(trial)}.toString());
    const auto replies = session.ask(clients, tryCheckCall(trial));
    for (std::size_t i = 0; i < clients.size(); ++i) {
      exit = std::max(exit, Session::exitOf(replies[i]));
      if (!replies[i].ok()) {
        session.complain(clients[i]->name() + QStringLiteral(": ") + replies[i].error);
        continue;
      }
      const auto said = AgentClient::decode<api::CheckExchange>(replies[i]);
      if (!said.result.good) exit = std::max(exit, int{kFailed});
      QJsonObject ofDirector = json[clients[i]->name()].toObject();
      ofDirector[at] = QJsonDocument::fromJson(replies[i].body).object();
      json[clients[i]->name()] = ofDirector;
      if (session.json()) continue;
      const QString sentence = said.result.good ? told("%1: %2 at %3 passes") : told("%1: %2 at %3 fails");
      session.print(sentence.arg(clients[i]->name(), arguments[0], at) + QLatin1Char('\n') + exchange(said));
    }
  }
  if (session.json()) session.print(QString::fromUtf8(QJsonDocument(json).toJson()));
  return exit;
}

}  // namespace lvs::ctl
