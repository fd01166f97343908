#include "console/client/real_server_work.h"

namespace lvs {
namespace {

constexpr int kLookEveryMs = 250;
constexpr int kMostMissed = 120;  // half a minute without the agent

}  // namespace

RealServerWork::RealServerWork(AgentClient* client, const QString& server, const QString& verb,
                               api::RealServerOrder order, QObject* parent)
    : QObject(parent),
      client_(client),
      server_(server),
      verb_(verb),
      order_(QByteArray::fromStdString(api::toJson(order))) {
  job_.server = server.toStdString();
  job_.verb = verb.toStdString();
  job_.state = "waiting";
  timer_.setSingleShot(true);
  timer_.setInterval(kLookEveryMs);
  connect(&timer_, &QTimer::timeout, this, &RealServerWork::look);
}

void RealServerWork::start() {
  const QString path =
      QStringLiteral("/v1/real-servers/%1/%2").arg(QString::fromLatin1(QUrl::toPercentEncoding(server_)), verb_);
  client_->send({"POST", path, std::exchange(order_, {}), {}}, [alive = QPointer(this)](const Reply& reply) {
    if (!alive) return;
    if (reply.ok()) return alive->take(reply);
    alive->refusal_ = reply;
    alive->job_.state = "failed";
    alive->job_.problem = reply.kind == Reply::Kind::unreachable ? "agent-unreachable" : "refused";
    alive->job_.error = reply.error.toStdString();
    alive->end();
  });
}

void RealServerWork::look() {
  const QString path = QStringLiteral("/v1/real-server-jobs/%1").arg(job_.id);
  client_->send({"GET", path, {}, {}}, [alive = QPointer(this)](const Reply& reply) {
    if (!alive) return;
    if (reply.ok()) return alive->take(reply);
    if (reply.kind == Reply::Kind::unreachable && ++alive->missed_ < kMostMissed) return alive->timer_.start();
    // An agent that was restarted knows nothing of the job any more.
    alive->refusal_ = reply;
    alive->job_.state = "failed";
    alive->job_.problem = "agent-unreachable";
    alive->job_.error =
        tr("The agent was lost while it worked; \"setup\" again goes on where it stopped").toStdString();
    alive->end();
  });
}

void RealServerWork::take(const Reply& reply) {
  missed_ = 0;
  job_ = AgentClient::decode<api::RealServerJob>(reply);
  if (job_.state == "done" || job_.state == "failed") return end();
  emit changed();
  timer_.start();
}

void RealServerWork::cancel() {
  if (ended_ || job_.id == 0) return;
  client_->send({"POST", QStringLiteral("/v1/real-server-jobs/%1/cancel").arg(job_.id), "{}", {}}, [](const Reply&) {});
}

void RealServerWork::end() {
  ended_ = true;
  emit changed();
  emit ended();
}

}  // namespace lvs
