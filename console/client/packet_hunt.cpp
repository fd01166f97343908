#include "console/client/packet_hunt.h"

#include <QDateTime>
#include <algorithm>
#include <limits>

#include "console/client/real_server_batch.h"

namespace lvs {
namespace {

constexpr int kBeatMs = 100;
constexpr int kMostListeningMs = 12000;  ///< until everybody listens: an SSH connection takes its time
constexpr int kProbeMs = 1700;           ///< with the first repetition of an unanswered SYN
constexpr int kSettleMs = 600;           ///< for the last packets to come
constexpr std::uint32_t kCaptureSeconds = 60;
constexpr std::uint32_t kMostPackets = 200'000;
constexpr std::uint32_t kSnap = 160;  ///< headers within a tunnel, and what an ICMP error quotes of them
constexpr std::size_t kMostProbes = 16;
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
  return {place.name.substr(0, space), space == std::string::npos ? "" : place.name.substr(space + 1), place.hardware};
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
  if (service->protocol != Protocol::tcp)
    return finish(
        tr("%1 is no TCP service, whose connections could be followed").arg(QString::fromStdString(order_.service)));
  if (order_.asks.isEmpty()) return listen(order_.client);
  const auto living = livingClients(clients_);
  if (const Outcome good = Asker::check(order_.asks, order_.cluster, *service, living); !good)
    return finish(QString::fromStdString(good.message()));
  // So many that each real server has its turn.
  const std::size_t count = std::clamp<std::size_t>(4 * service->realServers.size(), 1, kMostProbes);
  asker_ = Asker::called(
      order_.asks,
      {order_.service, *service->address, service->port, requestFor(order_.cluster, *service), count, kProbeMs},
      living);
  connect(asker_.get(), &Asker::ready, this, [this] { listen(asker_->client()); });
  connect(asker_.get(), &Asker::asked, this, [this] { asked_ = true; });
  connect(asker_.get(), &Asker::failed, this, [this](const QString& why) { finish(why); });
  emit progressed(tr("Asking %1 to be the client").arg(order_.asks));
  asker_->prepare();
}

void PacketHunt::listen(const QString& client) {
  client_ = client;
  const VirtualService* service = order_.cluster.virtualService(order_.service);
  const auto living = livingClients(clients_);
  const auto names = diagnosis::directorsOf(order_.cluster, *service);
  int directors = 0;
  for (AgentClient* one : living) {
    api::CaptureOrder wish;
    wish.service = order_.service;
    wish.client = client.toStdString();
    wish.seconds = kCaptureSeconds;
    wish.packets = kMostPackets;
    wish.bytes = 16U << 20U;
    wish.snap = kSnap;
    for (const ServiceServer& entry : service->realServers) {
      const bool nearest = agentFor(order_.cluster, QString::fromStdString(entry.server), living) == one;
      if (order_.realServers && nearest && wish.realServers.size() < 8) wish.realServers.push_back(entry.server);
    }
    const bool forwards = std::find(names.begin(), names.end(), one->name().toStdString()) != names.end();
    directors += forwards ? 1 : 0;
    if (!forwards && wish.realServers.empty()) continue;
    feeds_.push_back(std::make_unique<CaptureFeed>(one, wish));
    CaptureFeed* feed = feeds_.back().get();
    connect(feed, &CaptureFeed::arrived, this,
            [this, feed] { merge_.take(feed->places(), feed->takePackets(), feed->clockOffsetMs()); });
  }
  if (directors == 0)
    return finish(tr("none of the directors of %1 is paired here").arg(QString::fromStdString(order_.service)));
  emit progressed(tr("Listening on %n machine(s)", nullptr,
                     directors + static_cast<int>(order_.realServers ? service->realServers.size() : 0)));
  since_.start();
  beat_.start();
  for (const auto& feed : feeds_) feed->begin();
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
      noteListeners();
      step_ = Step::asking;
      since_.start();
      return ask();
    case Step::asking:
      if (asker_ ? !asked_ : since_.elapsed() < order_.waitSeconds() * 1000) return;
      step_ = Step::settling;
      since_.start();
      return;
    case Step::settling:
      if (since_.elapsed() < kSettleMs) return;
      step_ = Step::ending;
      emit progressed(tr("Reading what was captured"));
      full_ = std::any_of(feeds_.begin(), feeds_.end(), over);
      for (const auto& feed : feeds_) feed->end();
      return;
    case Step::ending:
      if (std::all_of(feeds_.begin(), feeds_.end(), over)) conclude();
      return;
  }
}

void PacketHunt::ask() {
  if (!asker_)
    return emit progressed(order_.client.isEmpty() ? tr("Waiting for connections of clients")
                                                   : tr("Waiting for connections of %1").arg(order_.client));
  emit progressed(tr("Connecting to %1").arg(QString::fromStdString(order_.service)));
  asker_->ask();
}

void PacketHunt::noteListeners() {
  for (const auto& feed : feeds_) {
    for (const api::CapturePlace& place : feed->state().places) {
      const std::string host = place.realServer.empty() ? feed->director().toStdString() : place.realServer;
      if (place.listening) listening_.insert(host + ' ' + place.interface);
    }
  }
}

/// Whoever began to listen later may have missed what passed: that nothing was seen there proves nothing.
void PacketHunt::findEars() {
  for (const auto& feed : feeds_) {
    for (const packets::Place& place : feed->places()) {
      if (listening_.contains(place.name)) ears_.push_back(earOf(place));
      else deaf_ << QString::fromStdString(place.name + ": it did not listen yet when the connections were made");
    }
  }
}

std::vector<diagnosis::Probe> PacketHunt::probes(const VirtualService& service,
                                                 const std::vector<diagnosis::Sighting>& sightings) {
  if (asker_) return asker_->probes();
  std::vector<diagnosis::Probe> found =
      diagnosis::connectionsOf(service, IpAddress::parse(order_.client.toStdString()), sightings, kMostProbes);
  // What did not come may be what was not kept.
  for (diagnosis::Probe& one : found)
    if (full_ && one.end == diagnosis::Probe::End::silent) one.end = diagnosis::Probe::End::unknown;
  return found;
}

void PacketHunt::conclude() {
  const VirtualService* service = order_.cluster.virtualService(order_.service);
  for (const auto& feed : feeds_) {
    if (!feed->error().isEmpty()) deaf_ << QStringLiteral("%1: %2").arg(feed->director(), feed->error());
    feed->addWithoutTcpdump(withoutTcpdump_);
    for (const api::CapturePlace& place : feed->state().places) {
      if (place.problem.empty() || place.realServer.empty()) continue;
      const std::string where = place.interface.empty() ? place.realServer : place.realServer + ' ' + place.interface;
      // Of all that is wrong with one machine once is enough.
      const QString why = QString::fromStdString(": " + place.problem);
      const bool told = std::any_of(deaf_.begin(), deaf_.end(), [&](const QString& one) {
        return one.startsWith(QString::fromStdString(place.realServer)) && one.endsWith(why);
      });
      if (!told) deaf_ << QString::fromStdString(where) + why;
    }
  }
  findEars();
  packets_ = merge_.settled(std::numeric_limits<std::int64_t>::max());
  std::vector<diagnosis::Sighting> sightings;
  sightings.reserve(packets_.size());
  for (const packets::Captured& one : packets_) {
    const packets::Place& place = places()[one.place];
    const diagnosis::Ear ear = earOf(place);
    sightings.push_back({ear.host, ear.interface, one.timeNs, packets::decode(place.link, one.bytes)});
  }
  const auto followed = probes(*service, sightings);
  if (followed.empty()) {
    const QString who = order_.client.isEmpty() ? tr("clients") : order_.client;
    return finish(tr("no connection from %1 to %2 reached a director within %n s", nullptr, order_.waitSeconds())
                      .arg(who, QString::fromStdString(order_.service)));
  }
  for (const diagnosis::Probe& one : followed)
    ways_.push_back({one, diagnosis::follow(order_.cluster, *service, one, ears_, sightings)});
  std::stable_sort(ways_.begin(), ways_.end(), [](const Followed& one, const Followed& other) {
    return !one.path.findings.empty() && other.path.findings.empty();
  });
  finish();
}

void PacketHunt::addTo(diagnosis::Diagnosis& said) const {
  if (!error_.isEmpty()) {
    said.unseen.push_back("packets: " + error_.toStdString());
    return;
  }
  std::vector<diagnosis::Path> paths;
  for (const Followed& one : ways_) paths.push_back(one.path);
  diagnosis::addPackets(said, paths);
  const VirtualService* service = order_.cluster.virtualService(order_.service);
  for (const ServiceServer& entry : service->realServers) {
    const bool met = std::any_of(ways_.begin(), ways_.end(), [&](const Followed& one) {
      return std::any_of(one.path.hops.begin(), one.path.hops.end(),
                         [&](const diagnosis::Hop& hop) { return hop.host == entry.server; });
    });
    if (!met && entry.weight > 0) said.unseen.push_back("packets to " + entry.server + ": no connection went there");
  }
  if (!withoutTcpdump_.empty())
    said.sight = diagnosis::Cure{diagnosis::Cure::Kind::installTcpdump, {}, withoutTcpdump_, {}};
  for (const QString& one : deaf_) said.unseen.push_back("packets of " + one.toStdString());
}

void PacketHunt::cancel() { finish(tr("it was cancelled")); }

void PacketHunt::finish(const QString& error) {
  if (over_) return;
  over_ = true;
  error_ = error;
  beat_.stop();
  if (asker_) {  // it may be the one who calls
    asker_->disconnect(this);
    asker_.release()->deleteLater();
  }
  feeds_.clear();
  emit ended();
}

}  // namespace lvs
