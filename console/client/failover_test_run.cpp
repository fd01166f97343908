#include "console/client/failover_test_run.h"

#include <QDateTime>
#include <QUrl>
#include <map>
#include <utility>

#include "common/failover/aim.h"
#include "console/client/local_probe.h"

namespace lvs {
namespace {

constexpr int kTickMs = 100;
/// The kernel tells the others of a connection within its first packets, and at most two seconds later.
constexpr int kWarmUpMs = 2500;
/// What a move did to clients shows within this time: a segment that was lost is sent again after a second.
constexpr int kSettleMs = 3000;
/// How long it takes at most until another director is master.
constexpr int kTakeOverWithinMs = 15000;
/// A director that was away is let be so long before it is asked to take the group back: it reads the connections
/// that it missed, and with preemption comes back by itself.
constexpr int kReturnWithinMs = 25000;
/// The longest that agents keep a probe by themselves.
constexpr std::uint32_t kProbeSeconds = 900;
/// A fault begins so long after its request was answered (agent/vrrp/fault.cpp).
constexpr int kFaultAfterMs = 150;
/// When a director comes back by itself nobody knows when that began: what is felt from so long before counts.
constexpr int kReturnBefore = 500;
constexpr std::size_t kMostInReport = 30000;

QString groupPath(const std::string& group, const QString& rest) {
  return QStringLiteral("/v1/failover-groups/%1/%2")
      .arg(QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(group))), rest);
}

}  // namespace

FailoverTestRun::FailoverTestRun(Cluster cluster, const std::vector<AgentClient*>& clients, QObject* parent)
    : QObject(parent), cluster_(std::move(cluster)), clients_(clients) {
  ticker_.setInterval(kTickMs);
  connect(&ticker_, &QTimer::timeout, this, &FailoverTestRun::tick);
}

FailoverTestRun::~FailoverTestRun() = default;

std::int64_t FailoverTestRun::now() const { return QDateTime::currentMSecsSinceEpoch(); }

AgentClient* FailoverTestRun::clientOf(const std::string& director) const {
  for (AgentClient* client : clients_) {
    if (client && client->name().toStdString() == director) return client;
  }
  return nullptr;
}

void FailoverTestRun::setPhase(Phase phase) {
  phase_ = phase;
  inPhase_.start();
  emit phaseChanged();
}

void FailoverTestRun::check(const FailoverTestPlan& plan) {
  plan_ = plan;
  ++generation_;
  findings_.clear();
  members_.clear();
  first_.clear();
  heir_.clear();
  report_ = {};
  group_ = cluster_.failoverGroup(plan.group);
  setPhase(Phase::checking);
  if (!group_) return fail(tr("The document has no failover group called %1").arg(QString::fromStdString(plan.group)));
  for (const GroupMember& member : group_->members) members_.push_back({member.director, {}, {}, {}, {}, {}});
  awaited_ = static_cast<int>(members_.size());
  for (std::size_t at = 0; at < members_.size(); ++at) readMember(at);
}

/// Status, kernel table, real servers and health, one after the other.
void FailoverTestRun::readMember(std::size_t at) {
  AgentClient* client = clientOf(members_[at].director);
  if (!client) {
    members_[at].error = tr("not paired with this console").toStdString();
    return memberRead();
  }
  const QPointer<FailoverTestRun> self(this);
  const int generation = generation_;
  const QPointer<AgentClient> alive(client);
  const auto holds = [self, generation, alive] { return self && self->generation_ == generation && alive; };
  client->fetch<api::Status>(QStringLiteral("/v1/status"), [=, this](const Reply& reply, const api::Status& status) {
    if (!holds()) return;
    if (!reply.ok()) {
      members_[at].error = reply.error.toStdString();
      return memberRead();
    }
    members_[at].status = status;
    alive->fetch<api::IpvsSnapshot>(
        QStringLiteral("/v1/ipvs"), [=, this](const Reply& second, const api::IpvsSnapshot& table) {
          if (!holds()) return;
          if (second.ok()) members_[at].ipvs = table;
          alive->fetch<api::RealServers>(QStringLiteral("/v1/real-servers"),
                                         [=, this](const Reply& third, const api::RealServers& servers) {
                                           if (!holds()) return;
                                           if (third.ok()) members_[at].realServers = servers.realServers;
                                           readHealth(at);
                                         });
        });
  });
}

/// An agent that knows of no health is taken as it is.
void FailoverTestRun::readHealth(std::size_t at) {
  AgentClient* client = clientOf(members_[at].director);
  if (!client) return memberRead();
  client->fetch<api::Health>(QStringLiteral("/v1/health"), [self = QPointer(this), generation = generation_, at](
                                                               const Reply& reply, const api::Health& health) {
    if (!self || self->generation_ != generation) return;
    if (reply.ok()) self->members_[at].health = health;
    self->memberRead();
  });
}

void FailoverTestRun::memberRead() {
  if (--awaited_ > 0) return;
  first_ = failover::masterOf(members_, plan_.group);
  heir_ = plan_.to.empty() ? failover::heirOf(members_, plan_.group) : plan_.to;
  findings_ = failover::preconditions(cluster_, *group_, members_, heir_);
  setPhase(Phase::checked);
}

bool FailoverTestRun::mayStart() const {
  return phase_ == Phase::checked && !first_.empty() && !heir_.empty() && first_ != heir_ &&
         std::all_of(findings_.begin(), findings_.end(),
                     [](const failover::Finding& one) { return one.good || !one.needed; });
}

void FailoverTestRun::setProbe(const FailoverTestPlan& plan) {
  if (phase_ != Phase::checked || plan.group != plan_.group || plan.kind != plan_.kind) return;
  plan_ = plan;
}

void FailoverTestRun::start() {
  if (!mayStart()) return;
  report_.cluster = cluster_.name;
  report_.group = plan_.group;
  report_.kind = plan_.kind;
  report_.client = plan_.client;
  report_.service = plan_.service;
  report_.everyMs = plan_.everyMs;
  report_.longConnections = plan_.service.empty() ? 0 : plan_.longConnections;
  report_.advertIntervalMs = group_->advertIntervalMs;
  report_.synchronised = group_->connectionSync.has_value();
  report_.startedMs = now();
  for (const failover::Finding& finding : findings_)
    report_.checks.push_back({failover::checkName(finding.check), finding.good, finding.found});
  sides_.clear();
  for (const failover::Member& member : members_) {
    Side side;
    side.director = member.director;
    side.client = clientOf(member.director);
    sides_.push_back(std::move(side));
  }
  asked_ = false;
  if (!plan_.client.empty() && !clientOf(plan_.client))
    return fail(tr("%1 is not paired with this console").arg(QString::fromStdString(plan_.client)));
  beginProbes();
  ticker_.start();
  setPhase(Phase::warmingUp);
}

void FailoverTestRun::beginProbes() {
  // Which hardware answers is seen by the members themselves: they are on the link.
  for (Side& side : sides_) {
    if (!side.client || group_->addresses.empty()) continue;
    api::ProbeOrder watch;
    watch.group = plan_.group;
    watch.seconds = kProbeSeconds;
    side.watch = std::make_unique<AgentProbe>(side.client, watch);
    connect(side.watch.get(), &ProbeSource::read, this,
            [this, director = side.director, source = side.watch.get()](const api::Probe& reading) {
              takeMoves(director, reading, source->clockOffsetMs());
            });
    side.watch->begin();
  }
  const VirtualService* service = cluster_.virtualService(plan_.service);
  const auto door = service ? failover::probeDoor(*service) : std::nullopt;
  if (!door) return;
  api::ProbeOrder order;
  order.service = plan_.service;
  order.everyMs = plan_.everyMs;
  order.longConnections = plan_.longConnections;
  order.seconds = kProbeSeconds;
  order.request = failover::probeRequest(cluster_, *service);
  const Endpoint target{door->first.toString(), door->second};
  report_.target = target.toString();
  if (plan_.client.empty()) requests_ = std::make_unique<LocalProbe>(target, order);
  else requests_ = std::make_unique<AgentProbe>(clientOf(plan_.client), order);
  connect(requests_.get(), &ProbeSource::refused, this, [this](const QString& why) {
    fail(tr("%1 does not send requests: %2").arg(QString::fromStdString(plan_.client), why));
  });
  connect(requests_.get(), &ProbeSource::read, this,
          [this](const api::Probe& reading) { takeReading(reading, requests_->clockOffsetMs()); });
  requests_->begin();
}

void FailoverTestRun::takeReading(const api::Probe& reading, std::int64_t offsetMs) {
  open_ = reading.open;
  for (api::ProbeRequest request : reading.requests) {
    if (report_.requests.size() >= kMostInReport) break;
    request.atMs -= offsetMs;
    report_.requests.push_back(std::move(request));
  }
  report_.broken = reading.broken;
  for (api::ProbeBreak& one : report_.broken) one.atMs -= offsetMs;
}

void FailoverTestRun::takeMoves(const std::string& director, const api::Probe& reading, std::int64_t offsetMs) {
  std::erase_if(report_.moves, [&](const api::AddressMove& move) { return move.seenBy == director; });
  for (api::AddressMove move : reading.moves) {
    move.atMs -= offsetMs;
    move.seenBy = director;
    report_.moves.push_back(std::move(move));
  }
}

void FailoverTestRun::tick() {
  for (Side& side : sides_) poll(side);
  if (requests_) requests_->look();
  const auto inPhase = inPhase_.elapsed();
  switch (phase_) {
    case Phase::warmingUp:
      if (inPhase < kWarmUpMs) break;
      if (requests_ && failover::felt(report_.requests, {}, report_.startedMs, now()).failed >= report_.requests.size())
        return fail(report_.requests.empty() ? tr("No answer came through the VIP before the test began")
                                             : tr("The service did not answer before the test began: %1")
                                                   .arg(QString::fromStdString(report_.requests.back().failure)));
      return move();
    case Phase::moving: return watchMoving();
    case Phase::settling:
      if (inPhase < kSettleMs) break;
      endLeg();
      if (report_.legs.size() > 1 || plan_.failBack == false) return end();
      return setPhase(plan_.failBack ? Phase::returning : Phase::moved);
    case Phase::returning: return watchReturning();
    default: break;
  }
  emit progressed();
}

void FailoverTestRun::poll(Side& side) {
  if (side.asking || !side.client) return;
  side.asking = true;
  QElapsedTimer taken;
  taken.start();
  const QPointer<FailoverTestRun> self(this);
  const std::string director = side.director;
  side.client->fetch<api::Status>(
      QStringLiteral("/v1/status"), [self, director, taken](const Reply& reply, const api::Status& status) {
        if (!self) return;
        const auto found = std::find_if(self->sides_.begin(), self->sides_.end(),
                                        [&](const Side& one) { return one.director == director; });
        if (found == self->sides_.end()) return;
        found->asking = false;
        if (!reply.ok()) {
          if (found->client) found->client->useNewConnection();
          return;
        }
        const auto took = static_cast<int>(taken.elapsed());
        if (found->fastestMs < 0 || took <= found->fastestMs) {
          found->fastestMs = took;
          found->offsetMs = status.nowMs + took / 2 - self->now();
        }
        for (const api::FailoverState& state : status.failover) {
          if (state.name == self->plan_.group) self->takeState(*found, state);
        }
      });
}

void FailoverTestRun::takeState(Side& side, const api::FailoverState& state) {
  const bool changed = !side.state || side.state->role != state.role || side.state->reason != state.reason;
  side.state = state;
  if (!changed) return;
  const bool first = std::none_of(report_.changes.begin(), report_.changes.end(),
                                  [&](const api::TestChange& one) { return one.director == side.director; });
  // What it was before the test counts from the test's beginning.
  const std::int64_t at = first ? report_.startedMs : state.sinceMs - side.offsetMs;
  report_.changes.push_back({at, side.director, state.role, state.reason});
}

std::string FailoverTestRun::masterNow() const {
  for (const Side& side : sides_) {
    if (side.state && side.state->role == "master" && side.director != first_) return side.director;
  }
  return {};
}

void FailoverTestRun::beginLeg(const std::string& kind, const std::string& from) {
  api::TestLeg leg;
  leg.kind = kind;
  leg.from = from;
  leg.begunMs = now();
  report_.legs.push_back(std::move(leg));
}

void FailoverTestRun::endLeg() { report_.legs.back().endedMs = now(); }

void FailoverTestRun::move() {
  beginLeg(plan_.kind, first_);
  setPhase(Phase::moving);
  if (plan_.kind == api::kPlanned) return post(heir_, groupPath(plan_.group, QStringLiteral("takeover")));
  post(first_,
       groupPath(
           plan_.group,
           QStringLiteral("fault?kind=%1&seconds=%2").arg(QString::fromStdString(plan_.kind)).arg(plan_.faultSeconds)));
}

void FailoverTestRun::post(const std::string& director, const QString& path) {
  AgentClient* client = clientOf(director);
  if (!client) return fail(tr("%1 is not paired with this console").arg(QString::fromStdString(director)));
  const QPointer<FailoverTestRun> self(this);
  client->send({"POST", path, {}, {}}, [self, director](const Reply& reply) {
    if (!self || self->phase_ == Phase::ended) return;
    if (!reply.ok()) return self->fail(QString::fromStdString(director) + QStringLiteral(": ") + reply.error);
    if (self->phase_ == Phase::moving && self->plan_.kind != api::kPlanned)
      self->report_.legs.back().begunMs = self->now() + kFaultAfterMs;
  });
}

void FailoverTestRun::watchMoving() {
  const std::string master = masterNow();
  api::TestLeg& leg = report_.legs.back();
  if (!master.empty()) {
    leg.to = master;
    for (const Side& side : sides_) {
      if (side.director == master) leg.masterMs = std::max(leg.begunMs, side.state->sinceMs - side.offsetMs);
    }
    return setPhase(Phase::settling);
  }
  if (inPhase_.elapsed() < kTakeOverWithinMs) return;
  endLeg();
  fail(tr("Nobody took %1 over within %2 s").arg(QString::fromStdString(plan_.group)).arg(kTakeOverWithinMs / 1000));
}

/// After a fault the first director may come back by itself; it is asked to where it does not.
void FailoverTestRun::watchReturning() {
  const auto first =
      std::find_if(sides_.begin(), sides_.end(), [this](const Side& side) { return side.director == first_; });
  const bool away = plan_.kind != api::kPlanned;
  // A frozen one never knew that it was not master: it has come back when the other has noticed.
  const auto other = std::find_if(sides_.begin(), sides_.end(),
                                  [this](const Side& side) { return side.director == report_.legs.front().to; });
  if (first->state && first->state->role == "master" && masterNow().empty()) {
    const std::int64_t since =
        std::max(first->state->sinceMs - first->offsetMs, other->state->sinceMs - other->offsetMs);
    if (report_.legs.size() < 2) {
      beginLeg(api::kPlanned, report_.legs.front().to);
      report_.legs.back().begunMs = since - kReturnBefore;
    }
    report_.legs.back().to = first_;
    report_.legs.back().masterMs = std::max(since, report_.legs.back().begunMs);
    return setPhase(Phase::settling);
  }
  if (!asked_ && (!away || inPhase_.elapsed() > plan_.faultSeconds * 1000 + kReturnWithinMs)) {
    asked_ = true;
    beginLeg(api::kPlanned, report_.legs.front().to);
    inPhase_.start();
    return post(first_, groupPath(plan_.group, QStringLiteral("takeover")));
  }
  if (!asked_ || inPhase_.elapsed() < kTakeOverWithinMs) return;
  endLeg();
  fail(tr("%1 did not take %2 back within %3 s")
           .arg(QString::fromStdString(first_), QString::fromStdString(plan_.group))
           .arg(kTakeOverWithinMs / 1000));
}

void FailoverTestRun::goBack() {
  if (phase_ == Phase::moved) setPhase(Phase::returning);
}

void FailoverTestRun::stay() {
  if (phase_ == Phase::moved) end();
}

void FailoverTestRun::fail(const QString& why) {
  if (phase_ == Phase::ending || phase_ == Phase::ended) return;
  report_.failure = why.toStdString();
  end();
}

void FailoverTestRun::stop() {
  if (phase_ == Phase::idle || phase_ == Phase::checked || phase_ == Phase::checking) return setPhase(Phase::ended);
  if (phase_ == Phase::ending || phase_ == Phase::ended) return;
  report_.outcome = "stopped";
  end();
}

void FailoverTestRun::end() {
  if (!report_.legs.empty() && report_.legs.back().endedMs == 0) endLeg();
  ticker_.stop();
  setPhase(Phase::ending);
  awaited_ = 1;
  std::vector<ProbeSource*> sources;
  if (requests_) sources.push_back(requests_.get());
  for (const Side& side : sides_) {
    if (side.watch) sources.push_back(side.watch.get());
  }
  awaited_ += static_cast<int>(sources.size());
  for (ProbeSource* source : sources) {
    connect(source, &ProbeSource::ended, this, &FailoverTestRun::finish);
    source->end();
  }
  finish();
}

void FailoverTestRun::finish() {
  if (--awaited_ > 0) return;
  report_.endedMs = now();
  const auto byTime = [](const auto& a, const auto& b) { return a.atMs < b.atMs; };
  std::stable_sort(report_.changes.begin(), report_.changes.end(), byTime);
  std::stable_sort(report_.moves.begin(), report_.moves.end(), byTime);
  // Each director hears the others only; together they tell where an address was.
  std::map<std::string, std::string> at;
  std::erase_if(report_.moves, [&](const api::AddressMove& move) {
    return std::exchange(at[move.address], move.hardware) == move.hardware;
  });
  std::stable_sort(report_.requests.begin(), report_.requests.end(), byTime);
  failover::judge(report_);
  setPhase(Phase::ended);
}

}  // namespace lvs
