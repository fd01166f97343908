#include "console/window/directors.h"

#include <QDateTime>
#include <algorithm>

namespace lvs {
namespace {

constexpr int kAskAfterMs = 100;

}  // namespace

Directors::Directors(AgentStore& store, QObject* parent) : QObject(parent), store_(store) {
  askTimer_.setSingleShot(true);
  askTimer_.setInterval(kAskAfterMs);
  connect(&askTimer_, &QTimer::timeout, this, [this] {
    for (const QString& name : std::exchange(toAsk_, {})) askAboutRealServers(name);
  });
}

void Directors::follow(const Cluster& cluster) {
  QStringList wanted;
  for (const Director& director : cluster.directors) wanted << QString::fromStdString(director.name);
  if (wanted == wanted_) return;
  wanted_ = wanted;
  reload();
}

void Directors::reload() {
  std::vector<std::unique_ptr<AgentClient>> kept;
  for (const QString& name : std::as_const(wanted_)) {
    auto agent = store_.agent(name);
    if (!agent) continue;
    const auto same = std::find_if(clients_.begin(), clients_.end(), [&](const auto& client) {
      return client && client->name() == name && client->agent().sha256 == agent->sha256 &&
             client->agent().address == agent->address;
    });
    if (same != clients_.end()) {
      kept.push_back(std::move(*same));
      continue;
    }
    auto client = std::make_unique<AgentClient>(std::move(*agent));
    connect(client.get(), &AgentClient::reachChanged, this, [this, name] {
      if (const AgentClient* one = this->client(name)) reachChanged(*one);
      emit stateChanged(name);
      askAboutRealServers(name);
    });
    connect(client.get(), &AgentClient::statusChanged, this, [this, name] { emit stateChanged(name); });
    connect(client.get(), &AgentClient::ipvsChanged, this, &Directors::numbersChanged);
    connect(client.get(), &AgentClient::healthChanged, this, &Directors::numbersChanged);
    connect(client.get(), &AgentClient::eventArrived, this, [this, name](const api::Event& event) {
      emit eventArrived(name, event);
      // One question for the whole past that comes first.
      if (event.kind != "real-server") return;
      toAsk_.insert(name);
      askTimer_.start();
    });
    client->watch(intervalMs_, AgentClient::Past::kept);
    kept.push_back(std::move(client));
  }
  clients_ = std::move(kept);
  emit listChanged();
}

void Directors::setInterval(int milliseconds) {
  if (milliseconds == intervalMs_) return;
  intervalMs_ = milliseconds;
  for (const auto& client : clients_) client->watch(intervalMs_, AgentClient::Past::kept);
}

/// Losing an agent is news, and finding it again; that it is found at the beginning is not.
void Directors::reachChanged(const AgentClient& client) {
  const auto now = client.reach();
  if (now == AgentClient::Reach::connecting) return;
  const auto before = reach_.value(client.name(), AgentClient::Reach::connecting);
  reach_[client.name()] = now;
  if (before == now || (before == AgentClient::Reach::connecting && now == AgentClient::Reach::reachable)) return;
  const bool lost = now == AgentClient::Reach::unreachable;
  api::Event event;
  event.timeMs = QDateTime::currentMSecsSinceEpoch() + client.clockOffsetMs();
  event.kind = "stream";
  event.severity = lost ? "error" : "info";
  event.object = "director " + client.name().toStdString();
  event.sentence = (lost ? tr("not reached from here") : tr("reached again")).toStdString();
  if (lost) event.why = client.why().toStdString();
  emit eventArrived(client.name(), event);
}

void Directors::askAboutRealServers(const QString& name) {
  AgentClient* one = client(name);
  if (!one || one->reach() != AgentClient::Reach::reachable) return;
  one->fetch<api::RealServers>(QStringLiteral("/v1/real-servers"),
                               [alive = QPointer(this), name](const Reply& reply, const api::RealServers& told) {
                                 if (!alive || !reply.ok()) return;
                                 alive->realServers_[name] = told.realServers;
                                 emit alive->numbersChanged();
                               });
}

std::vector<AgentClient*> Directors::clients() const {
  std::vector<AgentClient*> list;
  for (const auto& client : clients_) list.push_back(client.get());
  return list;
}

AgentClient* Directors::client(const QString& name) const {
  const auto found =
      std::find_if(clients_.begin(), clients_.end(), [&](const auto& client) { return client->name() == name; });
  return found == clients_.end() ? nullptr : found->get();
}

topology::Live Directors::live() const {
  topology::Live live;
  for (const auto& client : clients_) {
    topology::LiveDirector& director = live[client->name().toStdString()];
    director.reachable = client->reach() == AgentClient::Reach::reachable;
    director.known = client->status().has_value() || client->reach() == AgentClient::Reach::unreachable;
    if (client->status()) {
      director.holdsAddresses = client->status()->holdsAddresses;
      director.failover = client->status()->failover;
      director.drift = client->status()->driftCount;
    }
    director.services = client->ipvs().services();
    director.realServers = realServers_.value(client->name());
    director.tableKnown = !client->ipvs().empty();
    director.daemons = client->ipvs().daemons();
    director.silentMs = client->silentMs();
    director.checks = client->health().checks();
    director.places = client->health().services();
    director.clockOffsetMs = client->clockOffsetMs();
  }
  return live;
}

}  // namespace lvs
