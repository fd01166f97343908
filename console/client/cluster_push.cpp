#include "console/client/cluster_push.h"

#include <QPointer>
#include <QUrlQuery>
#include <algorithm>
#include <utility>

#include "common/model/codec.h"

namespace lvs {
namespace {

constexpr int kRetryMs = 500;
bool everyOne(const ClusterPush::Director&) { return true; }
bool wasApplied(const ClusterPush::Director& director) { return director.applied && !director.confirmed; }

}  // namespace

ClusterPush::ClusterPush(const Cluster& cluster, const std::vector<AgentClient*>& clients, Options options,
                         QObject* parent)
    : QObject(parent),
      options_(std::move(options)),
      document_(QByteArray::fromStdString(serialiseCluster(cluster))),
      hash_(QString::fromStdString(revisionHash(cluster))) {
  for (const lvs::Director& director : cluster.directors) {
    Director entry;
    entry.name = QString::fromStdString(director.name);
    if (!options_.only.isEmpty() && !options_.only.contains(entry.name)) continue;
    const auto client =
        std::find_if(clients.begin(), clients.end(), [&](AgentClient* c) { return c->name() == entry.name; });
    if (client != clients.end()) entry.client = *client;
    directors_.push_back(std::move(entry));
  }
}

bool ClusterPush::finished() const {
  return phase_ == Phase::confirmed || phase_ == Phase::refused || phase_ == Phase::rolledBack ||
         phase_ == Phase::incomplete;
}

qint64 ClusterPush::remainingMs() const {
  if (!sinceApplied_.isValid()) return 0;
  return std::max<qint64>(0, options_.confirmSeconds * 1000LL - sinceApplied_.elapsed());
}

QString ClusterPush::failure() const {
  for (const Director& director : directors_) {
    if (!director.error.isEmpty()) return director.name + QStringLiteral(": ") + director.error;
  }
  return {};
}

bool ClusterPush::conflicted() const {
  return std::any_of(directors_.begin(), directors_.end(),
                     [](const Director& d) { return d.problem.type == api::kProblemConflict; });
}

bool ClusterPush::planIsEmpty() const {
  return std::all_of(directors_.begin(), directors_.end(), [](const Director& d) { return d.report.steps.empty(); });
}

void ClusterPush::setPhase(Phase phase) {
  phase_ = phase;
  emit phaseChanged();
}

void ClusterPush::begin(Phase phase, Each each, bool (*concerned)(const Director&)) {
  std::vector<std::size_t> turns;
  for (std::size_t i = 0; i < directors_.size(); ++i) {
    if (!concerned(directors_[i])) continue;
    directors_[i].progress = Progress::working;
    turns.push_back(i);
  }
  outstanding_ = static_cast<int>(turns.size());
  setPhase(phase);
  if (turns.empty()) return phaseDone();
  for (const std::size_t index : turns) {
    emit directorChanged(static_cast<int>(index));
    (this->*each)(index);
  }
}

/// One director's answer of the phase that runs; the last one ends it.
void ClusterPush::settle(std::size_t index, bool good, const Reply& reply) {
  Director& director = directors_[index];
  director.progress = good ? Progress::good : Progress::bad;
  if (!good) {
    director.error = reply.error;
    director.errorKind = reply.kind;
    director.problem = reply.problem;
  }
  emit directorChanged(static_cast<int>(index));
  if (--outstanding_ == 0) phaseDone();
}

void ClusterPush::phaseDone() {
  const bool allGood =
      std::all_of(directors_.begin(), directors_.end(), [](const Director& d) { return d.progress == Progress::good; });
  if (std::exchange(stopWanted_, false)) {
    if (phase_ == Phase::checking) return setPhase(Phase::rolledBack);
    return begin(Phase::rollingBack, &ClusterPush::rollbackOne, wasApplied);
  }
  switch (phase_) {
    case Phase::checking: return setPhase(allGood && !directors_.empty() ? Phase::checked : Phase::refused);
    case Phase::applying:
      sinceApplied_.start();
      return allGood ? begin(Phase::verifying, &ClusterPush::verifyOne, everyOne) : rollback();
    case Phase::verifying: return allGood ? setPhase(Phase::awaitingConfirm) : rollback();
    case Phase::confirming: return setPhase(allGood ? Phase::confirmed : Phase::incomplete);
    case Phase::rollingBack: {
      const bool allBack = std::none_of(directors_.begin(), directors_.end(), wasApplied);
      const bool failed =
          std::any_of(directors_.begin(), directors_.end(), [](const Director& d) { return !d.error.isEmpty(); });
      return setPhase(!allBack ? Phase::incomplete : failed ? Phase::refused : Phase::rolledBack);
    }
    default: return;
  }
}

QList<QPair<QByteArray, QByteArray>> ClusterPush::preconditions(const Director& director) const {
  if (director.base.isEmpty()) return {{"If-None-Match", "*"}};
  return {{"If-Match", '"' + director.base.toLatin1() + '"'}};
}

void ClusterPush::check() {
  if (phase_ == Phase::idle || phase_ == Phase::checked || phase_ == Phase::refused) {
    for (Director& director : directors_) {
      director.error.clear();
      director.problem = {};
    }
    begin(Phase::checking, &ClusterPush::checkOne, everyOne);
  }
}

void ClusterPush::ask(std::size_t index, const AgentClient::Call& call, std::function<void(const Reply&)> done) {
  directors_[index].client->send(call, [alive = QPointer(this), done = std::move(done)](const Reply& reply) {
    if (alive) done(reply);
  });
}

void ClusterPush::checkOne(std::size_t index) {
  if (!directors_[index].client) {
    Reply missing;
    missing.error =
        tr("No agent is paired for this director: run \"lvs-agent pair\" there and connect with the line it prints");
    QTimer::singleShot(0, this, [this, index, missing] { settle(index, false, missing); });
    return;
  }
  ask(index, {"GET", QStringLiteral("/v1/status"), {}, {}}, [this, index](const Reply& reply) {
    if (!reply.ok()) return settle(index, false, reply);
    const auto status = AgentClient::decode<api::Status>(reply);
    Director& director = directors_[index];
    director.base = QString::fromStdString(status.revision.hash);
    if (!options_.expectedBase.isEmpty() && !director.base.isEmpty() && director.base != options_.expectedBase &&
        director.base != hash_) {
      Reply conflict;
      conflict.kind = Reply::Kind::problem;
      conflict.problem.type = api::kProblemConflict;
      conflict.error =
          tr("%1 pushed another revision (\"%2\") since this document was read")
              .arg(QString::fromStdString(status.revision.who), QString::fromStdString(status.revision.comment));
      return settle(index, false, conflict);
    }
    ask(index, {"POST", QStringLiteral("/v1/config/check"), document_, preconditions(director)},
        [this, index](const Reply& checked) {
          if (checked.ok()) directors_[index].report = AgentClient::decode<api::PushReport>(checked);
          settle(index, checked.ok(), checked);
        });
  });
}

void ClusterPush::apply() {
  if (phase_ != Phase::checked) return;
  begin(Phase::applying, &ClusterPush::applyOne, everyOne);
}

void ClusterPush::applyOne(std::size_t index) {
  QUrlQuery query;
  query.addQueryItem(QStringLiteral("confirmSeconds"), QString::number(options_.confirmSeconds));
  // QUrlQuery leaves "+" alone, which servers may read as a blank.
  if (!options_.comment.isEmpty())
    query.addQueryItem(QStringLiteral("comment"), QString::fromLatin1(QUrl::toPercentEncoding(options_.comment)));
  // Counted as applied from the moment it is sent: an answer that never comes may follow a change.
  directors_[index].applied = true;
  const QString path = QStringLiteral("/v1/config?") + query.query(QUrl::FullyEncoded);
  ask(index, {"PUT", path, document_, preconditions(directors_[index])}, [this, index](const Reply& reply) {
    if (reply.ok()) directors_[index].report = AgentClient::decode<api::PushReport>(reply);
    if (reply.kind == Reply::Kind::problem) directors_[index].applied = false;
    settle(index, reply.ok(), reply);
  });
}

/// A connection that was open before may outlive a broken network: the proof is a new one.
void ClusterPush::verifyOne(std::size_t index) {
  directors_[index].client->useNewConnection();
  ask(index, {"GET", QStringLiteral("/v1/status"), {}, {}}, [this, index](const Reply& reply) {
    Reply verdict = reply;
    if (reply.ok() && QString::fromStdString(AgentClient::decode<api::Status>(reply).revision.hash) != hash_) {
      verdict.kind = Reply::Kind::garbled;
      verdict.error = tr("The director does not have the new revision in force");
    }
    settle(index, verdict.ok(), verdict);
  });
}

void ClusterPush::confirm() {
  if (phase_ != Phase::awaitingConfirm) return;
  begin(Phase::confirming, &ClusterPush::confirmOne, wasApplied);
}

void ClusterPush::confirmOne(std::size_t index) {
  ask(index, {"POST", QStringLiteral("/v1/config/confirm?hash=") + hash_, {}, {}}, [this, index](const Reply& reply) {
    if (reply.kind == Reply::Kind::unreachable && remainingMs() > kRetryMs) {
      QTimer::singleShot(kRetryMs, this, [this, index] { confirmOne(index); });
      return;
    }
    directors_[index].confirmed = reply.ok();
    settle(index, reply.ok(), reply);
  });
}

void ClusterPush::rollback() {
  if (phase_ == Phase::idle || phase_ == Phase::checked || phase_ == Phase::refused) return setPhase(Phase::rolledBack);
  if (phase_ == Phase::confirming || phase_ == Phase::rollingBack || finished()) return;
  if (outstanding_ > 0) {
    stopWanted_ = true;  // what is under way may still change something: its answer is awaited first
    return;
  }
  begin(Phase::rollingBack, &ClusterPush::rollbackOne, wasApplied);
}

void ClusterPush::rollbackOne(std::size_t index) {
  ask(index, {"POST", QStringLiteral("/v1/config/rollback?hash=") + hash_, {}, {}}, [this, index](const Reply& reply) {
    if (reply.kind == Reply::Kind::unreachable && remainingMs() > kRetryMs) {
      QTimer::singleShot(kRetryMs, this, [this, index] { rollbackOne(index); });
      return;
    }
    // "Nothing is pending" is as good: the push never arrived there, or its deadline was quicker.
    if (reply.ok() || reply.kind == Reply::Kind::problem) directors_[index].applied = false;
    const QString cause = directors_[index].error;
    settle(index, !directors_[index].applied, reply);
    if (!cause.isEmpty()) directors_[index].error = cause;  // why it came to this counts more
  });
}

}  // namespace lvs
