#include "console/client/real_server_work.h"

namespace lvs {
namespace {

constexpr int kLookEveryMs = 250;
constexpr int kManyAtOnce = 10;   // for each so many, another such pause
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
  connect(&timer_, &QTimer::timeout, this, &RealServerWork::look);
}

RealServerWork::~RealServerWork() {
  if (started_ && !ended_) --running_;
}

int RealServerWork::running_ = 0;

void RealServerWork::start() {
  started_ = true;
  ++running_;
  if (!client_) {
    const auto refuse = [this] { fail("agent-unreachable", tr("No director that is paired can work on it")); };
    QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
    return;
  }
  const QString path =
      QStringLiteral("/v1/real-servers/%1/%2").arg(QString::fromLatin1(QUrl::toPercentEncoding(server_)), verb_);
  client_->send({"POST", path, std::exchange(order_, {}), {}}, [alive = QPointer(this)](const Reply& reply) {
    if (!alive) return;
    if (reply.ok()) return alive->take(reply);
    alive->refusal_ = reply;
    alive->fail(reply.kind == Reply::Kind::unreachable ? "agent-unreachable" : "refused", reply.error);
  });
}

void RealServerWork::look() {
  if (!client_) return fail("agent-unreachable", tr("The connection to its director was closed"));
  const QString path = QStringLiteral("/v1/real-server-jobs/%1").arg(job_.id);
  client_->send({"GET", path, {}, {}}, [alive = QPointer(this)](const Reply& reply) {
    if (!alive) return;
    if (reply.ok()) return alive->take(reply);
    if (reply.kind == Reply::Kind::unreachable && ++alive->missed_ < kMostMissed) return alive->waitAndLook();
    // An agent that was restarted knows nothing of the job any more.
    alive->refusal_ = reply;
    alive->fail("agent-unreachable",
                tr("The agent was lost while it worked; \"setup\" again goes on where it stopped"));
  });
}

void RealServerWork::waitAndLook() { timer_.start(kLookEveryMs * (1 + running_ / kManyAtOnce)); }

void RealServerWork::fail(const char* problem, const QString& why) {
  job_.state = "failed";
  job_.problem = problem;
  job_.error = why.toStdString();
  end();
}

void RealServerWork::take(const Reply& reply) {
  missed_ = 0;
  job_ = AgentClient::decode<api::RealServerJob>(reply);
  if (job_.state == "done" || job_.state == "failed") return end();
  emit changed();
  waitAndLook();
}

void RealServerWork::cancel() {
  if (ended_ || job_.id == 0 || !client_) return;
  client_->send({"POST", QStringLiteral("/v1/real-server-jobs/%1/cancel").arg(job_.id), "{}", {}}, [](const Reply&) {});
}

void RealServerWork::end() {
  ended_ = true;
  --running_;
  emit changed();
  emit ended();
}

}  // namespace lvs
