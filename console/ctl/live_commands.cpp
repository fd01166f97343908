// ipvs, connections, watch, events.
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTime>
#include <QUrlQuery>

#include "console/ctl/session.h"
#include "console/ctl/table.h"

namespace lvs::ctl {
namespace {

QString endpointText(const std::string& address, std::uint16_t port) {
  return text(Endpoint{address, port}.toString());
}

void addService(Table& table, const QString& director, const api::ServiceState& service) {
  table.add({director,
             text(service.key),
             text(service.name),
             text(service.scheduler),
             {},
             {},
             {},
             number(service.counters.connections),
             number(service.rates.connections),
             bytes(service.counters.inBytes),
             bytes(service.counters.outBytes)});
  for (const api::DestinationState& destination : service.destinations) {
    table.add({{},
               QStringLiteral("  -> ") + endpointText(destination.address, destination.port),
               text(destination.name),
               text(destination.forwarding),
               QString::number(destination.weight),
               number(destination.active),
               number(destination.inactive),
               number(destination.counters.connections),
               number(destination.rates.connections),
               bytes(destination.counters.inBytes),
               bytes(destination.counters.outBytes)});
  }
}

Table ipvsTable() {
  return Table({told("DIRECTOR"), told("SERVICE"), told("NAME"), told("SCHEDULER/METHOD"), told(">WEIGHT"),
                told(">ACTIVE"), told(">INACTIVE"), told(">CONNECTIONS"), told(">CONN/S"), told(">IN"), told(">OUT")});
}

}  // namespace

int showIpvs(Session& session, const QStringList&) {
  const auto clients = session.clients();
  const auto replies = session.ask(clients, {"GET", QStringLiteral("/v1/ipvs"), {}, {}});
  if (!session.json()) {
    Table table = ipvsTable();
    for (std::size_t i = 0; i < clients.size(); ++i) {
      for (const auto& service : AgentClient::decode<api::IpvsSnapshot>(replies[i]).services)
        addService(table, clients[i]->name(), service);
    }
    session.print(table.text());
  }
  return session.finish(clients, replies);
}

int showConnections(Session& session, const QStringList&) {
  const auto limit = session.number(QStringLiteral("limit"), 100, 1, 1000);
  if (!limit) return kUsage;
  QUrlQuery query;
  query.addQueryItem(QStringLiteral("limit"), QString::number(*limit));
  for (const char* filter : {"service", "destination", "client", "state"}) {
    const QString name = QString::fromLatin1(filter);
    if (session.has(name)) query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(session.value(name))));
  }
  const auto clients = session.clients();
  const auto replies =
      session.ask(clients, {"GET", QStringLiteral("/v1/ipvs/connections?") + query.query(QUrl::FullyEncoded), {}, {}});
  if (!session.json()) {
    Table table({told("DIRECTOR"), told("PROTOCOL"), told("CLIENT"), told("VIRTUAL"), told("DESTINATION"),
                 told("STATE"), told(">EXPIRES")});
    for (std::size_t i = 0; i < clients.size(); ++i) {
      const auto page = AgentClient::decode<api::ConnectionPage>(replies[i]);
      for (const api::Connection& connection : page.connections) {
        table.add({clients[i]->name(), text(connection.protocol), text(connection.client),
                   text(connection.virtualAddress), text(connection.destination), text(connection.state),
                   QStringLiteral("%1 s").arg(connection.expiresSeconds)});
      }
      if (page.next != 0) session.complain(told("%1 has more; raise --limit or filter").arg(clients[i]->name()));
    }
    session.print(table.text());
  }
  return session.finish(clients, replies);
}

int watchLive(Session& session, const QStringList&) {
  const auto interval = session.number(QStringLiteral("interval"), 1000, 200, 60000);
  const auto most = session.number(QStringLiteral("count"), 0, 0, 1LL << 40);
  if (!interval || !most) return kUsage;
  const auto clients = session.clients();
  if (clients.empty()) return kFailed;
  QHash<AgentClient*, qint64> readings;
  int exit = kOk;
  for (AgentClient* client : clients) {
    QObject::connect(client, &AgentClient::ipvsChanged, client, [&session, &readings, client] {
      ++readings[client];
      if (session.json()) {
        api::IpvsSnapshot snapshot;
        snapshot.tick = client->ipvs().tick();
        snapshot.timeMs = client->ipvs().timeMs();
        for (const auto& [key, service] : client->ipvs().services()) snapshot.services.push_back(service);
        QJsonObject line{
            {client->name(), QJsonDocument::fromJson(QByteArray::fromStdString(api::toJson(snapshot))).object()}};
        session.print(QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)) + QLatin1Char('\n'));
        return;
      }
      Table table = ipvsTable();
      for (const auto& [key, service] : client->ipvs().services()) addService(table, client->name(), service);
      session.print(QTime::currentTime().toString() + QLatin1Char('\n') + table.text() + QLatin1Char('\n'));
    });
    QObject::connect(client, &AgentClient::reachChanged, client, [&session, &exit, client] {
      if (client->reach() != AgentClient::Reach::unreachable) return;
      session.complain(client->name() + QStringLiteral(": ") + client->why());
      exit = kUnreachable;
    });
    client->watch(static_cast<int>(*interval));
  }
  Session::wait([&] {
    return *most > 0 && std::all_of(clients.begin(), clients.end(), [&](AgentClient* client) {
      return client->reach() == AgentClient::Reach::unreachable || readings.value(client) >= *most;
    });
  });
  return exit;
}

int showEvents(Session& session, const QStringList&) {
  const auto since = session.number(QStringLiteral("since"), 0, 0, 1LL << 53);
  if (!since) return kUsage;
  const auto clients = session.clients();
  const auto replies = session.ask(clients, {"GET", QStringLiteral("/v1/events?since=%1").arg(*since), {}, {}});
  if (!session.json()) {
    Table table({told("WHEN"), told("DIRECTOR"), told(">N"), told("KIND"), told("WHAT"), told("WHY")});
    for (std::size_t i = 0; i < clients.size(); ++i) {
      for (const api::Event& event : AgentClient::decode<api::Events>(replies[i]).events) {
        table.add({localTime(event.timeMs), clients[i]->name(), QString::number(event.sequence), text(event.kind),
                   text(event.sentence), text(event.why)});
      }
    }
    session.print(table.text());
  }
  return session.finish(clients, replies);
}

}  // namespace lvs::ctl
