#include "console/client/agent_client.h"

#include <QDateTime>
#include <QSslConfiguration>
#include <QSslKey>

namespace lvs {
namespace {

constexpr int kMeasureEveryMs = 5000;
constexpr char kForeignCertificate[] = "lvsForeignCertificate";  // property of a reply that was cut for it

}  // namespace

void RequestHandle::cancel() {
  if (!reply_) return;
  reply_->disconnect();
  reply_->abort();
  reply_->deleteLater();
}

AgentClient::AgentClient(KnownAgent agent, QObject* parent)
    : QObject(parent),
      agent_(std::move(agent)),
      stream_([this](const QNetworkRequest& request) { return start(request, "GET", {}); }) {
  network_.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
  connect(&stream_, &LiveStream::event, this, &AgentClient::takeEvent);
  connect(&stream_, &LiveStream::lost, this, [this](QNetworkReply* reply) { streamLost(replyOf(reply)); });
  connect(&stream_, &LiveStream::opened, this, [this] { setReach(Reach::reachable); });
  measureTimer_.setInterval(kMeasureEveryMs);
  connect(&measureTimer_, &QTimer::timeout, this, &AgentClient::measure);
}

QNetworkRequest AgentClient::requestFor(const QString& path) const {
  const QString host = QString::fromStdString(agent_.address.toString());
  QNetworkRequest request(QUrl(QStringLiteral("https://") + host + path));
  QSslConfiguration tls;
  tls.setProtocol(QSsl::TlsV1_3OrLater);
  // No authority counts: every certificate is an error at first, so the pin below is always asked.
  tls.setCaCertificates({});
  tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
  tls.setLocalCertificate(QSslCertificate(agent_.identity.certificatePem));
  tls.setPrivateKey(QSslKey(agent_.identity.keyPem, QSsl::Ec));
  request.setSslConfiguration(tls);
  request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
  request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
  request.setRawHeader("Accept-Encoding", "identity");
  return request;
}

QNetworkReply* AgentClient::start(const QNetworkRequest& request, const QByteArray& method, const QByteArray& body) {
  QNetworkReply* reply = network_.sendCustomRequest(request, method, body);
  connect(reply, &QNetworkReply::sslErrors, this, [this, reply](const QList<QSslError>& errors) {
    QByteArray shown;
    for (const QSslError& error : errors) {
      if (!error.certificate().isNull()) shown = error.certificate().digest(QCryptographicHash::Sha256);
    }
    const QSslCertificate peer = reply->sslConfiguration().peerCertificate();
    if (!peer.isNull()) shown = peer.digest(QCryptographicHash::Sha256);
    if (shown == agent_.sha256) reply->ignoreSslErrors(errors);
    else reply->setProperty(kForeignCertificate, true);
  });
  connect(reply, &QNetworkReply::downloadProgress, this, [reply](qint64, qint64) {
    if (reply->bytesAvailable() > static_cast<qint64>(api::kMaxReplyBytes)) reply->abort();
  });
  return reply;
}

RequestHandle AgentClient::send(const Call& call, Callback done) {
  QNetworkRequest request = requestFor(call.path);
  request.setTransferTimeout(call.timeoutMs > 0 ? call.timeoutMs : timeoutMs_);
  if (!call.body.isEmpty()) request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
  for (const auto& [name, value] : call.headers) request.setRawHeader(name, value);
  QNetworkReply* reply = start(request, call.method, call.body);
  connect(reply, &QNetworkReply::finished, this, [this, reply, done = std::move(done)] {
    reply->deleteLater();
    const Reply result = replyOf(reply);
    if (result.kind != Reply::Kind::unreachable) heard_.start();
    done(result);
  });
  return RequestHandle(reply);
}

Reply AgentClient::replyOf(QNetworkReply* reply) const {
  Reply result;
  result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  if (result.status == 0 || reply->error() == QNetworkReply::OperationCanceledError) {
    result.error = networkErrorText(reply);
    return result;
  }
  result.body = reply->readAll();
  result.etag = QString::fromLatin1(reply->rawHeader("ETag")).remove(QLatin1Char('"'));
  if (result.status >= 200 && result.status < 300) {
    result.kind = Reply::Kind::ok;
    return result;
  }
  const auto problem =
      api::fromJson<api::Problem>({result.body.constData(), static_cast<std::size_t>(result.body.size())});
  result.kind = problem && !problem->title.empty() ? Reply::Kind::problem : Reply::Kind::garbled;
  if (result.kind == Reply::Kind::garbled) {
    result.error = tr("%1 gave HTTP status %2 without a reason").arg(agent_.name).arg(result.status);
    return result;
  }
  result.problem = *problem;
  result.error = QString::fromStdString(problem->detail.empty() ? problem->title : problem->detail);
  return result;
}

QString AgentClient::networkErrorText(QNetworkReply* reply) const {
  const QString where = QString::fromStdString(agent_.address.toString());
  if (reply->property(kForeignCertificate).toBool()) {
    return tr("The agent at %1 shows another certificate than %2 was paired with. Either it was installed anew (pair "
              "again), "
              "or something else answers at that address")
        .arg(where, agent_.name);
  }
  const QString notEnrolled = tr("The agent at %1 ended the connection: this client is not enrolled there, or its "
                                 "pairing line was used or has expired")
                                  .arg(where);
  // With TLS 1.3 the refusal of a client's certificate is an alert that comes after the handshake (RFC 8446, 4.4.2.4).
  if (reply->errorString().contains(QLatin1String("SSL routines")) &&
      reply->errorString().contains(QLatin1String("alert")))
    return notEnrolled;
  switch (reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
      return tr("Nothing listens at %1: is the agent running there?").arg(where);
    case QNetworkReply::HostNotFoundError: return tr("The host name in %1 is not known").arg(where);
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError: return tr("%1 did not answer in time").arg(where);
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::RemoteHostClosedError: return notEnrolled;
    default: return tr("%1 cannot be reached: %2").arg(where, reply->errorString());
  }
}

void AgentClient::watch(int intervalMs, Past past) {
  intervalMs_ = intervalMs;
  past_ = past;
  asksHealth_ = true;
  measure();
  measureTimer_.start();
  stream_.start(liveRequest());
}

QNetworkRequest AgentClient::liveRequest() const {
  QNetworkRequest request =
      requestFor(QStringLiteral("/v1/live?topics=ipvs,events,status%1&intervalMs=%2%3")
                     .arg(asksHealth_ ? QStringLiteral(",health") : QString(), QString::number(intervalMs_),
                          past_ == Past::kept ? QStringLiteral("&since=0") : QString()));
  request.setRawHeader("Accept", "text/event-stream");
  return request;
}

void AgentClient::streamLost(const Reply& reply) {
  const bool refused = reply.status == 400;
  if (refused && asksHealth_) {
    // An older agent refuses the whole stream for one topic that it does not know.
    asksHealth_ = false;
    const bool knew = !health_.empty();
    health_.clear();
    stream_.start(liveRequest());
    if (knew) emit healthChanged();
    return;
  }
  if (!refused && !asksHealth_) {
    // It may come back as a newer one.
    asksHealth_ = true;
    stream_.setRequest(liveRequest());
  }
  setReach(Reach::unreachable, reply.error.isEmpty()
                                   ? tr("%1 ended the live stream: its agent was stopped or restarted").arg(agent_.name)
                                   : reply.error);
}

void AgentClient::stopWatching() {
  measureTimer_.stop();
  stream_.stop();
}

void AgentClient::measure() {
  QElapsedTimer taken;
  taken.start();
  fetch<api::Status>(QStringLiteral("/v1/status"), [this, taken](const Reply& reply, const api::Status& status) {
    if (!reply.ok()) {
      measured();
      return setReach(Reach::unreachable, reply.error);
    }
    latencyMs_ = static_cast<int>(taken.elapsed());
    // The agent read its clock about half a round trip ago.
    clockOffsetMs_ = status.nowMs + taken.elapsed() / 2 - QDateTime::currentMSecsSinceEpoch();
    measured();
    takeStatus(status);
  });
}

void AgentClient::measured() {
  clockKnown_ = true;
  const QPointer<AgentClient> self = this;  // a listener may end the client
  for (const api::Event& event : std::exchange(waiting_, {})) {
    emit eventArrived(event);
    if (!self) return;
  }
}

void AgentClient::takeStatus(const api::Status& status) {
  heard_.start();
  status_ = status;
  setReach(Reach::reachable);
  emit statusChanged();
}

void AgentClient::setReach(Reach reach, const QString& why) {
  if (reach == Reach::reachable) heard_.start();
  if (reach == reach_ && why == why_) return;
  reach_ = reach;
  why_ = why;
  emit reachChanged();
}

void AgentClient::takeEvent(const SseEvent& event) {
  heard_.start();
  const std::string_view data(event.data.constData(), static_cast<std::size_t>(event.data.size()));
  if (event.type == "ipvs.snapshot") {
    if (const auto snapshot = api::fromJson<api::IpvsSnapshot>(data)) view_.apply(*snapshot);
    emit ipvsChanged();
  } else if (event.type == "ipvs.delta") {
    if (const auto delta = api::fromJson<api::IpvsDelta>(data)) view_.apply(*delta);
    emit ipvsChanged();
  } else if (event.type == "health.snapshot") {
    if (const auto snapshot = api::fromJson<api::Health>(data)) health_.apply(*snapshot);
    emit healthChanged();
  } else if (event.type == "health.delta") {
    if (const auto delta = api::fromJson<api::HealthDelta>(data)) health_.apply(*delta);
    emit healthChanged();
  } else if (event.type == "status") {
    if (const auto status = api::fromJson<api::Status>(data)) takeStatus(*status);
  } else if (event.type == "event") {
    const auto told = api::fromJson<api::Event>(data);
    if (!told) return;
    if (clockKnown_) emit eventArrived(*told);
    else waiting_.push_back(*told);
  }
}

std::vector<AgentClient*> livingClients(const std::vector<QPointer<AgentClient>>& clients) {
  std::vector<AgentClient*> living;
  for (const auto& client : clients) {
    if (client) living.push_back(client);
  }
  return living;
}

}  // namespace lvs
