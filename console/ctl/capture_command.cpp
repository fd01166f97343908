// lvsctl capture: packets as the directors see them.
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <algorithm>

#include "common/diagnosis/diagnosis.h"
#include "console/client/capture_feed.h"
#include "console/client/capture_merge.h"
#include "console/client/real_server_batch.h"
#include "console/ctl/session.h"

namespace lvs::ctl {
namespace {

constexpr qint64 kNsPerMs = CaptureMerge::kNsPerMs;

void show(const Session& session, const packets::Place& place, const packets::Captured& one) {
  const QString said = text(packets::describe(packets::decode(place.link, one.bytes)));
  if (session.json()) {
    const QJsonObject line{{QStringLiteral("timeNs"), QString::number(one.timeNs)},
                           {QStringLiteral("place"), text(place.name)},
                           {QStringLiteral("length"), static_cast<qint64>(one.length)},
                           {QStringLiteral("packet"), said}};
    session.print(QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)) + QLatin1Char('\n'));
    return;
  }
  const QString time = QDateTime::fromMSecsSinceEpoch(one.timeNs / kNsPerMs).toString(QStringLiteral("HH:mm:ss.zzz"));
  session.print(QStringLiteral("%1%2  %3  %4\n")
                    .arg(time)
                    .arg(one.timeNs / 1000 % 1000, 3, 10, QLatin1Char('0'))
                    .arg(text(place.name), said));
}

/// The order by the options; nothing after having said what is wrong.
std::optional<api::CaptureOrder> orderOf(const Session& session) {
  api::CaptureOrder order;
  const auto seconds = session.number(QStringLiteral("seconds"), 30, 1, 600);
  const auto count = session.number(QStringLiteral("packets"), order.packets, 1, 1'000'000);
  const auto snap = session.number(QStringLiteral("snap"), order.snap, 64, 65535);
  if (!seconds || !count || !snap) return std::nullopt;
  order.seconds = static_cast<std::uint32_t>(*seconds);
  order.packets = static_cast<std::uint32_t>(*count);
  order.snap = static_cast<std::uint32_t>(*snap);
  order.bytes = 16U << 20U;
  order.client = session.value(QStringLiteral("client")).toStdString();
  order.filter = session.value(QStringLiteral("filter")).toStdString();
  for (const QString& interface : session.values(QStringLiteral("interface")))
    order.interfaces.push_back(interface.toStdString());
  return order;
}

/// The directors that forward the service's packets, or as many as --director names.
std::vector<AgentClient*> directorsOf(Session& session, const Cluster& cluster, const VirtualService& service,
                                      const std::vector<AgentClient*>& clients) {
  if (session.has(QStringLiteral("director"))) return clients;
  const auto names = diagnosis::directorsOf(cluster, service);
  std::vector<AgentClient*> chosen;
  for (AgentClient* client : clients)
    if (std::find(names.begin(), names.end(), client->name().toStdString()) != names.end()) chosen.push_back(client);
  if (chosen.empty()) session.complain(told("None of the directors of %1 is paired here").arg(text(service.name)));
  return chosen;
}

/// The real servers of --real-server that this director listens on: each has its own.
std::vector<std::string> serversOf(const Session& session, const Cluster& cluster,
                                   const std::vector<AgentClient*>& clients, const AgentClient* client) {
  std::vector<std::string> names;
  for (const QString& name : session.values(QStringLiteral("real-server")))
    if (agentFor(cluster, name, clients) == client) names.push_back(name.toStdString());
  return names;
}

void tellEnd(const Session& session, const CaptureFeed& feed) {
  if (!feed.error().isEmpty()) return session.complain(QStringLiteral("%1: %2").arg(feed.director(), feed.error()));
  session.complain(
      told("%1: %2 packets; %3").arg(feed.director()).arg(feed.state().packets).arg(text(feed.state().ended)));
  for (const api::CapturePlace& place : feed.state().places) {
    if (place.dropped > 0)
      session.complain(told("%1 %2: %3 packets were lost for want of room")
                           .arg(feed.director(), text(place.interface))
                           .arg(place.dropped));
    QString where = place.realServer.empty() ? feed.director() : text(place.realServer);
    if (!place.interface.empty()) where += QLatin1Char(' ') + text(place.interface);
    if (!place.problem.empty()) session.complain(QStringLiteral("%1: %2").arg(where, text(place.problem)));
  }
}

}  // namespace

int capturePackets(Session& session, const QStringList& arguments) {
  auto order = orderOf(session);
  if (!order) return kUsage;
  const auto paired = session.clients();
  if (paired.empty()) return kFailed;
  auto clients = paired;
  std::optional<Cluster> cluster = Cluster();
  if (!arguments.isEmpty() || session.has(QStringLiteral("real-server"))) cluster = documentOf(session, paired);
  if (!cluster) return kFailed;
  if (!arguments.isEmpty()) {
    order->service = arguments[0].toStdString();
    const VirtualService* service = cluster->virtualService(order->service);
    if (!service) {
      session.complain(told("The document has no virtual service called %1").arg(arguments[0]));
      return kUsage;
    }
    clients = directorsOf(session, *cluster, *service, paired);
    if (clients.empty()) return kFailed;
    // A real server is heard by the director next to it, whoever forwards the service.
    for (AgentClient* one : paired) {
      const bool there = std::find(clients.begin(), clients.end(), one) != clients.end();
      if (!there && !serversOf(session, *cluster, paired, one).empty()) clients.push_back(one);
    }
  } else if (!order->client.empty()) {
    session.complain(told("--client belongs to a service; name it, or give a --filter"));
    return kUsage;
  }

  const QString path = session.value(QStringLiteral("write"));
  QFile file(path);
  if (!path.isEmpty() && (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
                          !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))) {
    session.complain(told("%1 could not be written: %2").arg(path, file.errorString()));
    return kFailed;
  }

  CaptureMerge merge;
  std::optional<CaptureWriter> writer;
  if (!path.isEmpty()) writer.emplace(file);
  const auto failed = [&] { return writer && writer->failed(); };
  const auto tell = [&](qint64 untilNs) {
    const std::vector<packets::Captured> ready = merge.settled(untilNs);
    if (writer) writer->write(merge.places(), ready);
    for (const packets::Captured& one : ready) show(session, merge.places()[one.place], one);
    if (writer) file.flush();
  };
  std::vector<std::unique_ptr<CaptureFeed>> feeds;
  for (AgentClient* client : clients) {
    order->realServers = serversOf(session, *cluster, paired, client);
    feeds.push_back(std::make_unique<CaptureFeed>(client, *order));
    CaptureFeed* feed = feeds.back().get();
    QObject::connect(feed, &CaptureFeed::arrived, feed,
                     [&merge, feed] { merge.take(feed->places(), feed->takePackets(), feed->clockOffsetMs()); });
    feed->begin();
  }
  QTimer beat;
  QObject::connect(&beat, &QTimer::timeout, &beat,
                   [&] { tell(QDateTime::currentMSecsSinceEpoch() * kNsPerMs - CaptureMerge::kSettledNs); });
  beat.start(200);
  const auto over = [](const auto& feed) { return feed->isOver(); };
  Session::wait([&] { return std::all_of(feeds.begin(), feeds.end(), over) || failed(); });
  tell(INT64_MAX);

  if (failed()) {
    session.complain(told("%1 could not be written: %2").arg(path, file.errorString()));
    return kFailed;
  }
  for (const auto& feed : feeds) tellEnd(session, *feed);
  const bool all = std::all_of(feeds.begin(), feeds.end(), [](const auto& feed) { return feed->error().isEmpty(); });
  return all ? kOk : kFailed;
}

}  // namespace lvs::ctl
