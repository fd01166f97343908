// lvsctl traceroute: which way packets take from directors or a real server, and where they stop.
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

#include "common/diagnosis/diagnosis.h"
#include "console/client/joined_trace.h"
#include "console/client/real_server_batch.h"
#include "console/ctl/session.h"

namespace lvs::ctl {
namespace {

/// The order by the options; nothing after having said what is wrong.
std::optional<api::TraceOrder> traceOrderOf(const Session& session) {
  api::TraceOrder order;
  for (const char* method : {"udp", "icmp", "tcp"}) {
    if (!session.has(QLatin1String(method))) continue;
    if (!order.method.empty()) {
      session.complain(told("Choose one of --udp, --icmp and --tcp"));
      return std::nullopt;
    }
    order.method = method;
  }
  const auto port = session.number(QStringLiteral("port"), 0, 1, 65535);
  const auto hops = session.number(QStringLiteral("hops"), order.hops, 1, 64);
  if (!port || !hops) return std::nullopt;
  order.port = static_cast<std::uint32_t>(*port);
  order.hops = static_cast<std::uint32_t>(*hops);
  order.ping = session.has(QStringLiteral("ping"));
  order.pathMtu = session.has(QStringLiteral("mtu"));
  order.realServer = session.value(QStringLiteral("real-server")).toStdString();
  return order;
}

bool isAddress(const QString& word) { return IpAddress::parse(word.toStdString()).has_value(); }

/// Those of the directors that have the address now; all of them where none has.
std::vector<AgentClient*> holdersOf(Session& session, const std::string& address, std::vector<AgentClient*> clients) {
  if (clients.size() < 2) return clients;
  const std::vector<Reply> replies = session.ask(clients, {"GET", QStringLiteral("/v1/status"), {}, {}});
  std::vector<AgentClient*> holders;
  for (std::size_t i = 0; i < clients.size(); ++i) {
    const auto held = AgentClient::decode<api::Status>(replies[i]).holdsAddresses;
    if (std::find(held.begin(), held.end(), address) != held.end()) holders.push_back(clients[i]);
  }
  return holders.empty() ? clients : holders;
}

/// Puts what the words name into the order, and chooses who traces; nobody after having said what is wrong.
std::vector<AgentClient*> tracersOf(Session& session, const QString& to, api::TraceOrder& order) {
  const QString from = session.value(QStringLiteral("from"));
  auto clients = session.clients();
  if (clients.empty()) return clients;
  const bool names = !isAddress(to) || (!from.isEmpty() && !isAddress(from)) || !order.realServer.empty();
  const auto cluster = names ? documentOf(session, clients) : Cluster();
  if (!cluster) return {};
  const VirtualService* service = nullptr;
  for (const QString& name : {to, from}) {
    if (name.isEmpty() || isAddress(name)) continue;
    service = cluster->virtualService(name.toStdString());
    if (service && service->address) continue;
    session.complain(told("%1 is no address, and no virtual service of the document that has one").arg(name));
    return {};
  }
  if (isAddress(to)) order.to = to.toStdString();
  if (isAddress(from)) order.from = from.toStdString();
  if (service) order.service = service->name;
  if (!isAddress(to) && !from.isEmpty() && !isAddress(from)) {
    // Both are services: the order names the one that is asked, with its port.
    order.from = service->address->toString();
    order.service = to.toStdString();
  }
  if (!order.realServer.empty()) {
    if (!cluster->realServer(order.realServer)) {
      session.complain(told("The document has no real server called %1").arg(text(order.realServer)));
      return {};
    }
    return {agentFor(*cluster, text(order.realServer), clients)};
  }
  if (session.has(QStringLiteral("director")) || from.isEmpty()) return clients;
  return holdersOf(session, isAddress(from) ? order.from : service->address->toString(), clients);
}

/// " 2  10.0.0.1  0.1 ms  0.2 ms  *"
QString hopLine(const api::TraceHop& hop) {
  QString line = hop.number == 0 ? QString() : QStringLiteral("%1  ").arg(hop.number, 2);
  std::string from;
  for (const api::TraceAnswer& answer : hop.answers) {
    if (answer.from != from) line += text(answer.from) + QStringLiteral("  ");
    from = answer.from;
    if (answer.afterUs > 0)
      line += told("%1 ms").arg(static_cast<double>(answer.afterUs) / 1000, 0, 'f', 1) + QStringLiteral("  ");
    if (answer.what == "time exceeded" || answer.what == "reached") continue;
    line += QStringLiteral("(%1)  ").arg(text(answer.what));
  }
  for (std::uint32_t i = 0; i < hop.lost; ++i) line += QStringLiteral("*  ");
  return line.trimmed().rightJustified(hop.number != 0 && hop.number < 10 ? line.trimmed().size() + 1 : 0);
}

/// Prints the hops of one director as they are settled.
class Printed {
 public:
  Printed(const Session& session, const TraceFeed& feed, bool several)
      : session_(session), feed_(feed), name_(several ? feed.director() + QStringLiteral(": ") : QString()) {}

  void more() {
    for (; next_ < feed_.settledHops(); ++next_)
      session_.print(name_ + hopLine(feed_.trace().hops[next_]) + QLatin1Char('\n'));
  }
  void sentence() const {
    if (feed_.error().isEmpty()) session_.print(name_ + text(feed_.trace().sentence) + QLatin1Char('\n'));
    else session_.complain(QStringLiteral("%1: %2").arg(feed_.director(), feed_.error()));
  }

 private:
  const Session& session_;
  const TraceFeed& feed_;
  QString name_;
  std::size_t next_ = 0;
};

/// From a real server with a VIP as source: nullopt where the order is another. Clients asked for before are gone then.
std::optional<int> traceJoined(Session& session, const api::TraceOrder& order) {
  if (order.realServer.empty() || order.ping || order.pathMtu) return std::nullopt;
  auto clients = session.clients();
  const auto cluster = documentOf(session, clients);
  if (!cluster) return kFailed;
  api::TraceOrder wish = order;
  const VirtualService* service = cluster->virtualService(order.service);
  if (wish.from.empty() && service && !wish.to.empty()) wish.from = service->address->toString();
  if (!JoinedTrace::isFor(wish, *cluster)) return std::nullopt;
  AgentClient* sender = agentFor(*cluster, text(order.realServer), clients);
  JoinedTrace trace(sender, holdersOf(session, wish.from, std::move(clients)), wish);
  trace.begin();
  Session::wait([&] { return trace.isOver(); });
  const QString name = sender->name();
  if (session.json()) {
    const QJsonObject said =
        trace.error().isEmpty()
            ? QJsonDocument::fromJson(QByteArray::fromStdString(api::toJson(trace.trace()))).object()
            : QJsonObject{{QStringLiteral("error"), trace.error()}};
    session.print(QString::fromUtf8(QJsonDocument(QJsonObject{{name, said}}).toJson()));
  } else if (trace.error().isEmpty()) {
    for (const api::TraceHop& hop : trace.trace().hops) session.print(hopLine(hop) + QLatin1Char('\n'));
    session.print(text(trace.trace().sentence) + QLatin1Char('\n'));
  } else {
    session.complain(QStringLiteral("%1: %2").arg(name, trace.error()));
  }
  if (!trace.sent().reply().ok()) return Session::exitOf(trace.sent().reply());
  return trace.error().isEmpty() && trace.trace().reached ? kOk : kFailed;
}

}  // namespace

int traceRoute(Session& session, const QStringList& arguments) {
  auto order = traceOrderOf(session);
  if (!order) return kUsage;
  auto clients = tracersOf(session, arguments[0], *order);
  if (clients.empty()) return kFailed;
  if (!order->realServer.empty()) {
    if (const auto exit = traceJoined(session, *order)) return *exit;
    clients = tracersOf(session, arguments[0], *order);
    if (clients.empty()) return kFailed;
  }

  std::vector<std::unique_ptr<TraceFeed>> feeds;
  std::vector<Printed> printed;
  for (AgentClient* client : clients) feeds.push_back(std::make_unique<TraceFeed>(client, *order));
  for (const auto& feed : feeds) printed.emplace_back(session, *feed, clients.size() > 1);
  for (std::size_t i = 0; i < feeds.size(); ++i) {
    if (!session.json()) QObject::connect(feeds[i].get(), &TraceFeed::arrived, [&printed, i] { printed[i].more(); });
    feeds[i]->begin();
  }
  Session::wait(
      [&] { return std::all_of(feeds.begin(), feeds.end(), [](const auto& feed) { return feed->isOver(); }); });

  int exit = kOk;
  QJsonObject all;
  for (std::size_t i = 0; i < feeds.size(); ++i) {
    const TraceFeed& feed = *feeds[i];
    if (!feed.reply().ok()) exit = std::max(exit, Session::exitOf(feed.reply()));
    else if (!feed.trace().reached) exit = std::max<int>(exit, kFailed);
    all[feed.director()] = feed.reply().ok() ? QJsonDocument::fromJson(feed.reply().body).object()
                                             : QJsonObject{{QStringLiteral("error"), feed.error()}};
    if (!session.json()) printed[i].sentence();
  }
  if (session.json()) session.print(QString::fromUtf8(QJsonDocument(all).toJson()));
  return exit;
}

}  // namespace lvs::ctl
