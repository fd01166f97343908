#include "console/client/packet_hunt.h"

#include <QDateTime>
#include <algorithm>
#include <map>

#include "console/client/real_server_batch.h"

namespace lvs {
namespace {

constexpr int kBeatMs = 100;
constexpr int kMostListeningMs = 8000;  ///< until everybody listens: an SSH connection takes its time
constexpr int kProbeMs = 2500;          ///< twice the first repetition of an unanswered SYN
constexpr int kSettleMs = 600;          ///< for the last packets to come
constexpr std::uint32_t kCaptureSeconds = 60;
constexpr std::size_t kMostProbes = 8;
constexpr std::int64_t kNsPerMs = 1'000'000;
/// Makes the request longer than a packet, so that what a narrow way loses is among it.
constexpr int kFilling = 2600;

QByteArray requestFor(const Cluster& cluster, const VirtualService& service) {
  const HealthCheck* check = cluster.healthCheck(service.healthCheck);
  const bool http = check ? check->type == CheckType::http : service.port == 80 || service.port == 8080;
  if (!http) return {};
  const QByteArray host = check && !check->host.empty() ? QByteArray::fromStdString(check->host)
                          : service.address             ? QByteArray::fromStdString(service.address->toString())
                                                        : QByteArrayLiteral("lvs");
  const QByteArray path = check ? QByteArray::fromStdString(check->path) : QByteArrayLiteral("/");
  return "GET " + path + " HTTP/1.0\r\nHost: " + host + "\r\nX-Filling: " + QByteArray(kFilling, 'x') + "\r\n\r\n";
}

/// "lvs-d01 eth0": names of the document have no spaces.
diagnosis::Ear earOf(const packets::Place& place) {
  const std::size_t space = place.name.find(' ');
  return {place.name.substr(0, space), space == std::string::npos ? "" : place.name.substr(space + 1)};
}

}  // namespace

PacketHunt::PacketHunt(HuntOrder order, const std::vector<AgentClient*>& clients, QObject* parent)
    : QObject(parent), order_(std::move(order)) {
  for (AgentClient* client : clients) clients_.emplace_back(client);
  beat_.setInterval(kBeatMs);
  connect(&beat_, &QTimer::timeout, this, &PacketHunt::look);
}

PacketHunt::~PacketHunt() = default;

void PacketHunt::begin() {
  const VirtualService* service = order_.cluster.virtualService(order_.service);
  if (!service || !service->address)
    return finish(tr("%1 has no address of its own: packets are followed for services with a VIP")
                      .arg(QString::fromStdString(order_.service)));
  if (service->protocol != Protocol::tcp && order_.client.isEmpty())
    return finish(tr("%1 is no TCP service: name a client whose packets are to be waited for")
                      .arg(QString::fromStdString(order_.service)));
  QString client = order_.client;
  if (client.isEmpty()) {
    const auto own = ownAddressTowards(*service->address);
    if (!own)
      return finish(tr("this machine has no way to %1").arg(QString::fromStdString(service->address->toString())));
    client = QString::fromStdString(own->toString());
  }
  std::vector<AgentClient*> near;
  const auto names = diagnosis::directorsOf(order_.cluster, *service);
  for (const auto& one : clients_)
    if (one && std::find(names.begin(), names.end(), one->name().toStdString()) != names.end()) near.push_back(one);
  if (near.empty())
    return finish(tr("none of the directors of %1 is paired here").arg(QString::fromStdString(order_.service)));
  emit progressed(tr("Listening on %n director(s)", nullptr, static_cast<int>(near.size())));
  for (AgentClient* one : near) {
    api::CaptureOrder wish;
    wish.service = order_.service;
    wish.client = client.toStdString();
    wish.seconds = kCaptureSeconds;
    for (const ServiceServer& entry : service->realServers) {
      const bool nearest = agentFor(order_.cluster, QString::fromStdString(entry.server), near) == one;
      if (order_.realServers && nearest && wish.realServers.size() < 8) wish.realServers.push_back(entry.server);
    }
    feeds_.push_back(std::make_unique<CaptureFeed>(one, wish));
    CaptureFeed* feed = feeds_.back().get();
    connect(feed, &CaptureFeed::arrived, this, [this, feed] { gather(*feed); });
  }
  since_.start();
  beat_.start();
  for (const auto& feed : feeds_) feed->begin();
}

void PacketHunt::gather(CaptureFeed& feed) {
  for (packets::Captured& one : feed.takePackets()) {
    const packets::Place& place = feed.places()[one.place];
    one.timeNs -= feed.clockOffsetMs() * kNsPerMs;
    const auto known = std::find_if(places_.begin(), places_.end(),
                                    [&](const packets::Place& other) { return other.name == place.name; });
    one.place = static_cast<std::uint32_t>(known - places_.begin());
    if (known == places_.end()) places_.push_back(place);
    packets_.push_back(std::move(one));
  }
}

bool PacketHunt::everybodyListens() {
  return std::all_of(feeds_.begin(), feeds_.end(), [](const auto& feed) {
    if (feed->isOver()) return true;
    const auto& places = feed->state().places;
    return !places.empty() && std::all_of(places.begin(), places.end(), [](const api::CapturePlace& place) {
      return place.listening || !place.problem.empty();
    });
  });
}

void PacketHunt::look() {
  const auto over = [](const auto& one) { return one->isOver(); };
  switch (step_) {
    case Step::listening:
      if (!everybodyListens() && since_.elapsed() < kMostListeningMs) return;
      if (std::all_of(feeds_.begin(), feeds_.end(), over)) return finish(feeds_.front()->error());
      step_ = Step::probing;
      since_.start();
      return probe();
    case Step::probing:
      if (order_.client.isEmpty() ? !std::all_of(probes_.begin(), probes_.end(), over)
                                  : since_.elapsed() < order_.waitSeconds * 1000)
        return;
      step_ = Step::settling;
      since_.start();
      return;
    case Step::settling:
      if (since_.elapsed() < kSettleMs) return;
      step_ = Step::ending;
      emit progressed(tr("Reading what was captured"));
      for (const auto& feed : feeds_) feed->end();
      return;
    case Step::ending:
      if (std::all_of(feeds_.begin(), feeds_.end(), over)) conclude();
      return;
  }
}

void PacketHunt::probe() {
  const VirtualService* service = order_.cluster.virtualService(order_.service);
  if (!order_.client.isEmpty()) {
    emit progressed(tr("Waiting for connections of %1").arg(order_.client));
    return;
  }
  emit progressed(tr("Connecting to %1").arg(QString::fromStdString(order_.service)));
  // So many that each real server has its turn.
  const std::size_t count = std::clamp<std::size_t>(2 * service->realServers.size(), 1, kMostProbes);
  for (std::size_t i = 0; i < count; ++i) {
    auto call = std::make_unique<ProbeCall>(*service->address, service->port, requestFor(order_.cluster, *service));
    if (const Outcome begun = call->begin(kProbeMs); !begun) return finish(QString::fromStdString(begun.message()));
    probes_.push_back(std::move(call));
  }
}

std::vector<diagnosis::Ear> PacketHunt::ears() const {
  std::vector<diagnosis::Ear> ears;
  for (const auto& feed : feeds_)
    for (const packets::Place& place : feed->places()) ears.push_back(earOf(place));
  return ears;
}

void PacketHunt::conclude() {
  const VirtualService* service = order_.cluster.virtualService(order_.service);
  for (const auto& feed : feeds_) {
    if (!feed->error().isEmpty()) deaf_ << QStringLiteral("%1: %2").arg(feed->director(), feed->error());
    for (const api::CapturePlace& place : feed->state().places) {
      if (!place.problem.empty() && !place.realServer.empty())
        deaf_ << QString::fromStdString(place.realServer + ' ' + place.interface + ": " + place.problem);
    }
  }
  std::stable_sort(packets_.begin(), packets_.end(), [](const packets::Captured& one, const packets::Captured& other) {
    return one.timeNs < other.timeNs;
  });
  std::vector<diagnosis::Sighting> sightings;
  sightings.reserve(packets_.size());
  for (const packets::Captured& one : packets_) {
    const packets::Place& place = places_[one.place];
    const diagnosis::Ear ear = earOf(place);
    sightings.push_back({ear.host, ear.interface, one.timeNs, packets::decode(place.link, one.bytes)});
  }
  std::vector<diagnosis::Probe> probes;
  for (const auto& call : probes_) probes.push_back(call->probe());
  if (!order_.client.isEmpty()) {
    const auto client = IpAddress::parse(order_.client.toStdString());
    if (client) probes = diagnosis::connectionsOf(*service, *client, sightings, kMostProbes);
    if (probes.empty())
      return finish(tr("%1 made no connection to %2 that reached a director within %n s", nullptr, order_.waitSeconds)
                        .arg(order_.client, QString::fromStdString(order_.service)));
  }
  for (const diagnosis::Probe& one : probes)
    ways_.push_back({one, diagnosis::follow(order_.cluster, *service, one, ears(), sightings)});
  std::stable_sort(ways_.begin(), ways_.end(), [](const Followed& one, const Followed& other) {
    return !one.path.findings.empty() && other.path.findings.empty();
  });
  finish();
}

void PacketHunt::addTo(diagnosis::Diagnosis& said) const {
  std::vector<diagnosis::Path> paths;
  for (const Followed& one : ways_) paths.push_back(one.path);
  diagnosis::addPackets(said, paths);
  for (const QString& one : deaf_) said.unseen.push_back("packets of " + one.toStdString());
}

void PacketHunt::cancel() { finish(tr("it was cancelled")); }

void PacketHunt::finish(const QString& error) {
  if (over_) return;
  over_ = true;
  error_ = error;
  beat_.stop();
  probes_.clear();
  feeds_.clear();
  emit ended();
}

}  // namespace lvs
