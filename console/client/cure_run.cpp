#include "console/client/cure_run.h"

#include <QDateTime>
#include <QLocale>
#include <QTimer>
#include <QUrl>
#include <algorithm>
#include <chrono>

#include "common/model/codec.h"
#include "common/model/diff.h"
#include "console/client/health_calls.h"
#include "console/client/maintenance.h"

namespace lvs {
namespace {

using diagnosis::Cure;

constexpr int kConfirmSeconds = 60;
constexpr std::chrono::milliseconds kBetweenLooks{1000};
constexpr int kMostLooks = 12;    ///< an agent waits 10 s until an address counts as given away
constexpr int kMostChanges = 20;  ///< of a document, told one by one

QString words(const std::string& value) { return QString::fromStdString(value); }

QString namesIn(const std::vector<std::string>& names) {
  QStringList all;
  for (const std::string& one : names) all << words(one);
  return all.join(QStringLiteral(", "));
}

bool isAmong(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

CureRun::CureRun(Cluster cluster, std::string service, Cure cure, const std::vector<AgentClient*>& clients,
                 QObject* parent)
    : QObject(parent),
      cluster_(std::move(cluster)),
      service_(std::move(service)),
      cure_(std::move(cure)),
      clients_(clients.begin(), clients.end()) {
  connect(&batch_, &RealServerBatch::changed, this, [this] {
    if (phase_ == Phase::applying) worked();
  });
  connect(&batch_, &RealServerBatch::ended, this, [this] { worked(); });
}

QString CureRun::title(const Cure& cure) {
  switch (cure.kind) {
    case Cure::Kind::putInForce: return tr("Put the document in force again on %1").arg(namesIn(cure.directors));
    case Cure::Kind::removeAddress: return tr("Take %1 off %2").arg(words(cure.address), namesIn(cure.directors));
    case Cure::Kind::setUp: return tr("Set up %1 again").arg(namesIn(cure.servers));
    case Cure::Kind::openFirewall: return tr("Open the firewall of %1 and set it up").arg(namesIn(cure.servers));
    case Cure::Kind::enable: return tr("Enable %1").arg(namesIn(cure.servers));
    case Cure::Kind::installTcpdump: return tr("Install tcpdump on %1").arg(namesIn(cure.servers));
  }
  return {};
}

bool CureRun::changesSomething() const {
  return std::any_of(lines_.begin(), lines_.end(), [](const Line& one) { return one.state != Line::State::told; });
}

void CureRun::setPhase(Phase phase) {
  phase_ = phase;
  emit changed();
}

void CureRun::fail(const QString& why) {
  error_ = why;
  for (RequestHandle& one : requests_) one.cancel();
  requests_.clear();
  whenAnswered_ = nullptr;
  setPhase(Phase::failed);
}

AgentClient* CureRun::clientOf(const std::string& director) const {
  const auto at = std::find_if(clients_.begin(), clients_.end(),
                               [&](const auto& one) { return one && one->name().toStdString() == director; });
  return at == clients_.end() ? nullptr : at->data();
}

void CureRun::tell(const QString& place, const QString& sentence) {
  lines_.push_back({place, QStringLiteral("!"), sentence, {}, Line::State::told});
}

void CureRun::ask(AgentClient* client, const AgentClient::Call& call, const Take& take) {
  ++outstanding_;
  requests_.push_back(client->send(call, [self = QPointer(this), take](const Reply& reply) {
    if (!self || !self->isBusy()) return;
    take(reply);
    if (self && self->isBusy()) self->answered();
  }));
}

void CureRun::answered() {
  if (--outstanding_ > 0) return;
  requests_.clear();
  if (const auto then = std::exchange(whenAnswered_, nullptr)) then();
}

void CureRun::plan() {
  if (phase_ != Phase::idle) return;
  setPhase(Phase::planning);
  switch (cure_.kind) {
    case Cure::Kind::putInForce: return askForDocuments();
    case Cure::Kind::removeAddress: return askForDrift();
    case Cure::Kind::setUp:
    case Cure::Kind::openFirewall:
    case Cure::Kind::installTcpdump: return work(QStringLiteral("plan"));
    case Cure::Kind::enable: return askForMaintenance();
  }
}

void CureRun::apply() {
  if (phase_ != Phase::planned || !changesSomething()) return;
  setPhase(Phase::applying);
  switch (cure_.kind) {
    case Cure::Kind::putInForce: return push_->apply();
    case Cure::Kind::removeAddress: return removeDrift();
    case Cure::Kind::setUp:
    case Cure::Kind::openFirewall:
    case Cure::Kind::installTcpdump: return work(QStringLiteral("setup"));
    case Cure::Kind::enable: return enable();
  }
}

void CureRun::cancel() {
  if (phase_ == Phase::planning || phase_ == Phase::planned) {
    batch_.cancel();
    return fail(tr("Cancelled; nothing was changed"));
  }
  if (phase_ != Phase::applying) return;
  if (push_) push_->rollback();
  batch_.cancel();
}

void CureRun::finishLines(bool good) {
  for (Line& line : lines_) {
    if (line.state == Line::State::planned || line.state == Line::State::running)
      line.state = good ? Line::State::done : Line::State::failed;
  }
}

// The document that is in force.

void CureRun::askForDocuments() {
  whenAnswered_ = [this] { planPush(); };
  for (const Director& director : cluster_.directors) {
    AgentClient* client = clientOf(director.name);
    if (!client) continue;
    const std::size_t at = holders_.size();
    holders_.push_back({client->name(), {}, std::nullopt, {}, false});
    ask(client, {"GET", QStringLiteral("/v1/status"), {}, {}}, [this, at](const Reply& reply) {
      if (!reply.ok()) return;
      const auto status = AgentClient::decode<api::Status>(reply);
      holders_[at].reached = true;
      holders_[at].revision = status.revision;
      if (status.pending) holders_[at].waiting = words(status.pending->revision.who);
    });
    ask(client, {"GET", QStringLiteral("/v1/config"), {}, {}}, [this, at](const Reply& reply) {
      if (!reply.ok()) return;
      if (auto read = parseCluster(reply.body.toStdString())) holders_[at].document = std::move(read).value();
    });
  }
  if (holders_.empty()) fail(tr("No director that is paired holds the document"));
}

/// The newest of the documents that the directors hold, to those that hold another one, and to those that it is for.
void CureRun::planPush() {
  const Holder* newest = nullptr;
  for (const Holder& one : holders_) {
    if (!one.waiting.isEmpty())
      return fail(tr("The push of %1 waits on %2 for its confirmation; confirm it or roll it back first")
                      .arg(one.waiting, one.director));
    if (one.reached && one.document && (!newest || one.revision.timeMs > newest->revision.timeMs)) newest = &one;
  }
  if (!newest) return fail(tr("No director that was reached holds a document"));
  ClusterPush::Options options{tr("put in force again"), kConfirmSeconds, {}, {}};
  bool differ = false;
  for (const Holder& one : holders_) {
    const bool other = one.reached && one.revision.hash != newest->revision.hash;
    differ = differ || other;
    if (!other && !isAmong(cure_.directors, one.director.toStdString())) continue;
    options.only << one.director;
    if (!other) continue;
    QStringList& its = changes_[one.director];
    for (const Change& change : diff(one.document.value_or(Cluster()), *newest->document))
      its << words(change.sentence);
  }
  for (const std::string& director : cure_.directors) {
    if (!options.only.contains(words(director))) options.only << words(director);
  }
  const QString when =
      QLocale().toString(QDateTime::fromMSecsSinceEpoch(newest->revision.timeMs), QLocale::ShortFormat);
  source_ = (differ ? tr("The newest document that the directors hold: %1 pushed it, %2, and %3 has it")
                    : tr("The document in force, which %1 pushed, %2, as %3 has it"))
                .arg(words(newest->revision.who), when, newest->director);
  push_ = std::make_unique<ClusterPush>(*newest->document, livingClients(clients_), options);
  connect(push_.get(), &ClusterPush::phaseChanged, this, &CureRun::followPush);
  push_->check();
}

void CureRun::followPush() {
  if (!isBusy()) return;
  switch (push_->phase()) {
    case ClusterPush::Phase::checked: takePushLines(); return setPhase(Phase::planned);
    case ClusterPush::Phase::awaitingConfirm: return push_->confirm();
    case ClusterPush::Phase::confirmed: finishLines(true); return setPhase(Phase::done);
    case ClusterPush::Phase::refused:
    case ClusterPush::Phase::rolledBack:
    case ClusterPush::Phase::incomplete:
      finishLines(false);
      return fail(push_->failure().isEmpty() ? tr("Nothing was changed; every director is as before")
                                             : push_->failure());
    default: return;
  }
}

void CureRun::takePushLines() {
  for (const ClusterPush::Director& director : push_->directors()) {
    const QStringList& changes = changes_[director.name];
    for (qsizetype i = 0; i < std::min<qsizetype>(changes.size(), kMostChanges); ++i)
      lines_.push_back({director.name, QStringLiteral("~"), tr("Document: %1").arg(changes[i]), {}, {}});
    if (changes.size() > kMostChanges)
      lines_.push_back({director.name,
                        QStringLiteral("~"),
                        tr("Document: %1 changes more").arg(changes.size() - kMostChanges),
                        {},
                        {}});
    for (const api::PlanStep& step : director.report.steps)
      lines_.push_back({director.name, words(step.sign), words(step.sentence), {}, {}});
    for (const api::Drift& drift : director.report.drift)
      tell(director.name, tr("left alone: %1").arg(words(drift.sentence)));
  }
}

// An address that is too many.

void CureRun::askForDrift() {
  const std::string director = cure_.directors.empty() ? std::string() : cure_.directors.front();
  AgentClient* client = clientOf(director);
  if (!client) return fail(tr("%1 is not paired with this console").arg(words(director)));
  whenAnswered_ = [this] {
    // Of a director that was master until now the address is too many only after a while.
    if (!keys_.isEmpty() || ++looks_ > kMostLooks) return setPhase(Phase::planned);
    QTimer::singleShot(kBetweenLooks, this, [this] {
      if (phase_ == Phase::planning) askForDrift();
    });
  };
  ask(client, {"GET", QStringLiteral("/v1/drift"), {}, {}}, [this, client](const Reply& reply) {
    if (!reply.ok()) return fail(reply.error);
    const QString prefix = QLatin1Char(' ') + words(cure_.address) + QLatin1Char('/');
    for (const api::Drift& drift : AgentClient::decode<api::Drifts>(reply).drift) {
      const QString key = words(drift.key);
      if (!key.startsWith(QLatin1String("address ")) || !key.contains(prefix)) continue;
      keys_ << key;
      lines_.push_back({client->name(),
                        QStringLiteral("-"),
                        tr("Remove the address %1").arg(key.section(QLatin1Char(' '), 1)),
                        words(drift.sentence),
                        {}});
    }
  });
}

void CureRun::removeDrift() {
  AgentClient* client = clientOf(cure_.directors.front());
  if (!client) return fail(tr("The connection to its director was closed"));
  whenAnswered_ = [this] {
    finishLines(true);
    setPhase(Phase::done);
  };
  for (const QString& key : std::as_const(keys_)) {
    const QString path = QStringLiteral("/v1/drift/remove?key=") + QString::fromLatin1(QUrl::toPercentEncoding(key));
    ask(client, {"POST", path, {}, {}}, [this](const Reply& reply) {
      if (reply.ok()) return;
      finishLines(false);
      fail(reply.error);
    });
  }
}

// Real servers that are not set up as they should be.

void CureRun::work(const QString& verb) {
  api::RealServerOrder order;
  order.openFirewall = cure_.kind == Cure::Kind::openFirewall;
  order.tcpdump = cure_.kind == Cure::Kind::installTcpdump;
  const std::vector<AgentClient*> clients = livingClients(clients_);
  for (const std::string& server : cure_.servers)
    batch_.run(agentFor(cluster_, words(server), clients), words(server), verb, order);
}

void CureRun::worked() {
  if (!isBusy()) return;
  lines_.clear();
  QString failure;
  for (const std::string& server : cure_.servers) {
    const RealServerWork* its = batch_.work(words(server));
    if (!its) return;  // its turn comes
    for (const api::RealServerStep& step : its->job().steps) {
      if (step.state == "offered") continue;
      const Line::State state = step.state == "done"      ? Line::State::done
                                : step.state == "failed"  ? Line::State::failed
                                : step.state == "running" ? Line::State::running
                                                          : Line::State::planned;
      lines_.push_back({its->server(), words(step.sign), words(step.sentence),
                        words(step.state == "failed" ? step.output : step.reason).trimmed(), state});
    }
    for (const std::string& left : its->job().leftAlone) tell(its->server(), words(left));
    if (its->hasEnded() && !its->good() && failure.isEmpty())
      failure = its->server() + QStringLiteral(": ") + words(its->job().error);
  }
  if (batch_.busy()) {
    emit changed();
  } else if (!failure.isEmpty()) {
    fail(failure);
  } else {
    setPhase(phase_ == Phase::planning ? Phase::planned : Phase::done);
  }
}

// Real servers that people took out.

void CureRun::askForMaintenance() {
  std::vector<std::string> directors;
  for (const std::string& server : cure_.servers) {
    for (const std::string& director : directorsWith(cluster_, server, service_))
      if (!isAmong(directors, director)) directors.push_back(director);
  }
  whenAnswered_ = [this] { setPhase(Phase::planned); };
  for (const std::string& director : directors) {
    AgentClient* client = clientOf(director);
    const QString name = words(director);
    if (!client) {
      tell(name, tr("It is not paired with this console, so it goes on as before"));
      continue;
    }
    ask(client, maintenanceCall(), [this, director, name](const Reply& reply) {
      if (!reply.ok()) return tell(name, tr("It goes on as before: %1").arg(reply.error));
      for (const api::MaintenanceEntry& entry : AgentClient::decode<api::Maintenance>(reply).entries) {
        if (entry.service != service_ || !isAmong(cure_.servers, entry.server)) continue;
        out_.push_back({director, words(entry.server), lines_.size()});
        lines_.push_back(
            {name,
             QStringLiteral("~"),
             tr("%1 takes connections of %2 again").arg(words(entry.server), words(service_)),
             tr("%1 took it out%2")
                 .arg(words(entry.who), entry.reason.empty() ? QString() : QStringLiteral(": ") + words(entry.reason)),
             {}});
      }
    });
  }
  if (outstanding_ == 0) fail(tr("No director that is paired runs %1").arg(words(service_)));
}

void CureRun::enable() {
  whenAnswered_ = [this] {
    const bool good =
        std::none_of(lines_.begin(), lines_.end(), [](const Line& one) { return one.state == Line::State::failed; });
    if (!good) return fail(tr("Not every director could be told"));
    setPhase(Phase::done);
  };
  for (const Out& one : out_) {
    AgentClient* client = clientOf(one.director);
    if (!client) return fail(tr("The connection to its director was closed"));
    ask(client, maintenanceCall({MaintenanceVerb::enable, one.server, words(service_), {}}),
        [this, at = one.line](const Reply& reply) {
          lines_[at].state = reply.ok() ? Line::State::done : Line::State::failed;
          if (!reply.ok()) lines_[at].more = reply.error;
          emit changed();
        });
  }
}

}  // namespace lvs
