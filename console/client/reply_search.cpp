#include "console/client/reply_search.h"

#include <algorithm>

#include "console/client/real_server_batch.h"

namespace lvs {
namespace {

using diagnosis::Fault;

constexpr std::size_t kMostSubjects = 2;  ///< one after the other
constexpr std::uint32_t kHops = 16;
constexpr std::uint32_t kWaitMs = 700;
/// Closed at most clients, so that its refusal is heard.
constexpr std::uint32_t kTcpPort = 33434;

}  // namespace

ReplySearch::ReplySearch(Cluster cluster, std::string service, const std::vector<AgentClient*>& clients,
                         const std::vector<api::DirectorReport>& reports, QObject* parent)
    : QObject(parent), cluster_(std::move(cluster)), service_(std::move(service)) {
  for (AgentClient* one : clients) clients_.emplace_back(one);
  const VirtualService* its = cluster_.virtualService(service_);
  for (const api::DirectorReport& report : reports) {
    if (!report.status || !its || !its->address) continue;
    const auto& held = report.status->holdsAddresses;
    if (std::find(held.begin(), held.end(), its->address->toString()) != held.end())
      holders_.push_back(report.director);
  }
  limit_.setSingleShot(true);
  limit_.setInterval(kTimeLimitMs);
  connect(&limit_, &QTimer::timeout, this, [this] {
    error_ = tr("there was no answer in time");
    finish();
  });
}

std::size_t ReplySearch::plan(const std::vector<std::pair<diagnosis::Probe, diagnosis::Path>>& ways) {
  const VirtualService* service = cluster_.virtualService(service_);
  for (const auto& [probe, path] : ways) {
    for (const diagnosis::Finding& finding : path.findings) {
      if (finding.fault != Fault::replyLost && finding.fault != Fault::largeLost) continue;
      for (const ServiceServer& entry : service->realServers) {
        Subject subject;
        subject.server = entry.server;
        subject.client = probe.client;
        subject.large = finding.fault == Fault::largeLost;
        subject.mtu.place = finding.place;
        subject.replies.server = entry.server;
        const bool back = finding.place == "between " + entry.server + " and the client";
        const std::string ahead = " and " + entry.server;
        subject.fromDirector = !back && finding.place.ends_with(ahead);
        if (!back && (!subject.large || !subject.fromDirector)) continue;
        if (subject.fromDirector) {
          constexpr std::string_view kBetween = "between ";
          subject.mtu.from =
              finding.place.substr(kBetween.size(), finding.place.size() - ahead.size() - kBetween.size());
        } else {
          subject.mtu.from = entry.server;
        }
        const bool known = std::any_of(subjects_.begin(), subjects_.end(),
                                       [&](const Subject& one) { return one.mtu.place == finding.place; });
        if (!known && subjects_.size() < kMostSubjects) subjects_.push_back(std::move(subject));
      }
    }
  }
  return subjects_.size();
}

void ReplySearch::begin() {
  limit_.start();
  QMetaObject::invokeMethod(this, &ReplySearch::nextSubject, Qt::QueuedConnection);
}

void ReplySearch::nextSubject() {
  if (over_) return;
  if (at_ == subjects_.size()) return finish();
  if (now().large) askMtu();
  else askReplies();
}

AgentClient* ReplySearch::sender() const { return agentFor(cluster_, QString::fromStdString(now().server), living()); }

AgentClient* ReplySearch::paired(const std::string& director) const {
  for (AgentClient* one : living())
    if (one->name().toStdString() == director) return one;
  return nullptr;
}

std::vector<AgentClient*> ReplySearch::living() const { return livingClients(clients_); }

api::TraceOrder ReplySearch::order(const char* method) const {
  api::TraceOrder order;
  order.to = now().client.toString();
  order.method = method;
  order.hops = kHops;
  order.tries = 2;
  order.waitMs = kWaitMs;
  order.realServer = now().server;
  return order;
}

void ReplySearch::joined(std::optional<api::Trace>& into, const api::TraceOrder& order) {
  std::vector<AgentClient*> hearers;
  for (const std::string& one : holders_)
    if (AgentClient* client = paired(one)) hearers.push_back(client);
  AgentClient* from = sender();
  if (!from) return;
  joined_.push_back(std::make_unique<JoinedTrace>(from, hearers, order));
  JoinedTrace* trace = joined_.back().get();
  now().replies.director = trace->hearers().join(QStringLiteral(", ")).toStdString();
  connect(trace, &JoinedTrace::ended, this, [this, trace, &into] {
    if (trace->error().isEmpty()) into = trace->trace();
    else error_ = trace->error();
    settle();
  });
  trace->begin();
}

void ReplySearch::alone(AgentClient* client, const api::TraceOrder& order,
                        std::function<void(const api::Trace&)> take) {
  if (!client) return;
  alone_.push_back(std::make_unique<TraceFeed>(client, order));
  TraceFeed* feed = alone_.back().get();
  connect(feed, &TraceFeed::ended, this, [this, feed, take = std::move(take)] {
    if (feed->error().isEmpty()) take(feed->trace());
    else error_ = feed->error();
    settle();
  });
  feed->begin();
}

void ReplySearch::askReplies() {
  const VirtualService& service = *cluster_.virtualService(service_);
  const RealServer* server = cluster_.realServer(now().server);
  const auto entry = std::find_if(service.realServers.begin(), service.realServers.end(),
                                  [&](const ServiceServer& one) { return one.server == now().server; });
  const Forwarding forwarding = entry->forwarding.value_or(service.forwarding);
  const IpAddress* rip = server ? ripFor(*server, now().client.family(), forwarding) : nullptr;
  if (!rip || rip->family() != now().client.family()) {
    ++at_;
    return nextSubject();
  }
  emit progressed(tr("Tracing from %1 to %2 with the VIP as source")
                      .arg(QString::fromStdString(now().server), QString::fromStdString(now().client.toString())));
  then_ = [this] {
    // Only where the VIP comes as far is a firewall's memory of connections asked about.
    const auto& found = now().replies;
    if (found.ofVip && found.ofRip && !diagnosis::stopsVip(found)) return askStates();
    ++at_;
    nextSubject();
  };
  api::TraceOrder own = order("icmp");
  own.from = rip->toString();
  own.tries = 1;
  alone(sender(), own, [this](const api::Trace& trace) { now().replies.ofRip = trace; });
  api::TraceOrder spoofed = order("icmp");
  spoofed.from = service.address->toString();
  joined(now().replies.ofVip, spoofed);
  if (alone_.empty() && joined_.empty()) finish();
}

void ReplySearch::askStates() {
  emit progressed(
      tr("Tracing from %1 with new connections and with replies").arg(QString::fromStdString(now().server)));
  then_ = [this] {
    ++at_;
    nextSubject();
  };
  api::TraceOrder first = order("tcp");
  first.from = cluster_.virtualService(service_)->address->toString();
  first.port = kTcpPort;
  api::TraceOrder reply = first;
  reply.reply = true;
  joined(now().replies.asNew, first);
  joined(now().replies.asReply, reply);
  if (joined_.empty()) finish();
}

void ReplySearch::askMtu() {
  then_ = [this] {
    ++at_;
    nextSubject();
  };
  emit progressed(tr("Searching how large packets may be from %1").arg(QString::fromStdString(now().mtu.from)));
  api::TraceOrder wish = order("icmp");
  wish.pathMtu = true;
  AgentClient* client = sender();
  if (now().fromDirector) {
    const VirtualService& service = *cluster_.virtualService(service_);
    const RealServer* server = cluster_.realServer(now().server);
    const auto entry = std::find_if(service.realServers.begin(), service.realServers.end(),
                                    [&](const ServiceServer& one) { return one.server == now().server; });
    const IpAddress* rip =
        server ? ripFor(*server, service.serviceFamily(), entry->forwarding.value_or(service.forwarding)) : nullptr;
    client = rip ? paired(now().mtu.from) : nullptr;
    if (rip) wish.to = rip->toString();
    wish.realServer.clear();
  }
  alone(client, wish, [this](const api::Trace& trace) { now().mtu.trace = trace; });
  if (alone_.empty()) then_();
}

/// After each trace: on, when all have ended.
void ReplySearch::settle() {
  if (over_) return;
  const auto over = [](const auto& one) { return one->isOver(); };
  if (!std::all_of(joined_.begin(), joined_.end(), over) || !std::all_of(alone_.begin(), alone_.end(), over)) return;
  // They tell of their end at this moment, so they go later.
  QMetaObject::invokeMethod(
      this,
      [this] {
        if (over_) return;
        joined_.clear();
        alone_.clear();
        const auto then = std::move(then_);
        then_ = nullptr;
        if (then) then();
      },
      Qt::QueuedConnection);
}

void ReplySearch::addTo(diagnosis::Diagnosis& said) const {
  for (const Subject& one : subjects_) {
    if (one.large) diagnosis::addMtu(said, one.mtu);
    else diagnosis::addReplyWay(said, one.replies);
  }
  if (!error_.isEmpty()) said.unseen.push_back("where packets get lost: " + error_.toStdString());
}

void ReplySearch::addTo(diagnosis::Path& path) const {
  for (const Subject& one : subjects_)
    if (!one.large) diagnosis::addReplyWay(path, one.replies);
}

void ReplySearch::finish() {
  if (over_) return;
  over_ = true;
  limit_.stop();
  emit ended();
}

}  // namespace lvs
