// One director's agent, as the console sees it: typed requests, the live stream, and how it is to be
// reached. Everything is asynchronous on the thread's event loop; nothing blocks. The agent is known by
// its pinned certificate: any other ends the connection before a byte of a request is sent.
#pragma once

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <optional>
#include <vector>

#include "common/api/messages.h"
#include "console/client/agent_store.h"
#include "console/client/health_view.h"
#include "console/client/ipvs_view.h"
#include "console/client/live_stream.h"

namespace lvs {

/// What became of a request.
struct Reply {
  enum class Kind : std::uint8_t {
    ok,
    unreachable,  ///< no answer: refused, timed out, another certificate
    problem,      ///< the agent said no: `problem` tells why
    garbled,      ///< an answer that is none of the API's
  };
  Kind kind = Kind::unreachable;
  int status = 0;  ///< HTTP
  QByteArray body;
  QString etag;  ///< without quotes
  api::Problem problem;
  QString error;  ///< one sentence for people; empty when ok
  bool ok() const { return kind == Kind::ok; }
};

/// A request under way; letting it go does not end it, cancel() does (no callback then).
class RequestHandle {
 public:
  RequestHandle() = default;
  explicit RequestHandle(QNetworkReply* reply) : reply_(reply) {}
  void cancel();

 private:
  QPointer<QNetworkReply> reply_;
};

class AgentClient : public QObject {
  Q_OBJECT
 public:
  enum class Reach : std::uint8_t { connecting, reachable, unreachable };

  explicit AgentClient(KnownAgent agent, QObject* parent = nullptr);

  const KnownAgent& agent() const { return agent_; }
  QString name() const { return agent_.name; }
  void setTimeout(int milliseconds) { timeoutMs_ = milliseconds; }  ///< for one request; 10 s at first

  using Callback = std::function<void(const Reply&)>;
  struct Call {
    QByteArray method = "GET";
    QString path;  ///< "/v1/status", with query
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    int timeoutMs = 0;  ///< 0: as long as any request
  };
  RequestHandle send(const Call& call, Callback done);

  /// GET of one message; a reply that is not one comes as Kind::garbled.
  template <typename Message>
  RequestHandle fetch(const QString& path, std::function<void(const Reply&, const Message&)> done) {
    return send({"GET", path, {}, {}},
                [done = std::move(done)](const Reply& reply) { done(reply, decode<Message>(reply)); });
  }
  /// The message in a good reply's body; the default when there is none.
  template <typename Message>
  static Message decode(const Reply& reply) {
    if (!reply.ok()) return {};
    auto message = api::fromJson<Message>({reply.body.constData(), static_cast<std::size_t>(reply.body.size())});
    return message ? std::move(message).value() : Message{};
  }

  /// Ends kept connections, so that the next request proves that a new one can be made.
  void useNewConnection() { network_.clearConnectionCache(); }

  enum class Past : std::uint8_t { none, kept };
  /// Follows the agent: status, events, IPVS table and health, this where the agent knows of it. With its past, all
  /// events that it has kept come first; after a lost connection those told meanwhile come in any case. Ends with
  /// stopWatching().
  void watch(int intervalMs, Past past = Past::none);
  void stopWatching();

  Reach reach() const { return reach_; }
  const QString& why() const { return why_; }  ///< when unreachable
  const std::optional<api::Status>& status() const { return status_; }
  const IpvsView& ipvs() const { return view_; }
  const HealthView& health() const { return health_; }
  int latencyMs() const { return latencyMs_; }                   ///< of the last status request; -1: none
  std::int64_t clockOffsetMs() const { return clockOffsetMs_; }  ///< agent's clock minus ours
  /// Milliseconds since the agent was last heard; -1: never.
  qint64 silentMs() const { return heard_.isValid() ? heard_.elapsed() : -1; }

 signals:
  void reachChanged();
  void statusChanged();
  void ipvsChanged();
  void healthChanged();
  void eventArrived(const lvs::api::Event& event);

 private:
  QNetworkRequest requestFor(const QString& path) const;
  QNetworkReply* start(const QNetworkRequest& request, const QByteArray& method, const QByteArray& body);
  Reply replyOf(QNetworkReply* reply) const;
  QString networkErrorText(QNetworkReply* reply) const;
  void takeStatus(const api::Status& status);
  void setReach(Reach reach, const QString& why = {});
  void takeEvent(const SseEvent& event);
  QNetworkRequest liveRequest() const;
  void streamLost(const Reply& reply);
  void measure();
  void measured();

  KnownAgent agent_;
  QNetworkAccessManager network_;
  LiveStream stream_;
  QTimer measureTimer_;
  int timeoutMs_ = 10000;
  Reach reach_ = Reach::connecting;
  QString why_;
  std::optional<api::Status> status_;
  IpvsView view_;
  HealthView health_;
  int intervalMs_ = 1000;
  Past past_ = Past::none;
  bool asksHealth_ = true;  ///< until the agent has said that it does not know the topic
  int latencyMs_ = -1;
  std::int64_t clockOffsetMs_ = 0;
  bool clockKnown_ = false;          ///< it was measured, or cannot be
  std::vector<api::Event> waiting_;  ///< events that came before: their time would be read wrong
  QElapsedTimer heard_;
};

/// Those that have not been deleted meanwhile: a director may be forgotten while a dialog is open.
std::vector<AgentClient*> livingClients(const std::vector<QPointer<AgentClient>>& clients);

}  // namespace lvs
