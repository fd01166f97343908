// The agent's live stream, kept open: reconnects with growing, jittered pauses and resumes events where
// they stopped. One per AgentClient, which gives it the requests' settings.
#pragma once

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>

#include "console/client/sse_parser.h"

namespace lvs {

class LiveStream : public QObject {
  Q_OBJECT
 public:
  /// `open` starts the request; it is called for every attempt.
  LiveStream(std::function<QNetworkReply*(QNetworkRequest)> open, QObject* parent = nullptr);
  ~LiveStream() override;

  void start(const QNetworkRequest& request);
  /// What the next attempt asks; the one under way goes on.
  void setRequest(const QNetworkRequest& request) { request_ = request; }
  void stop();

 signals:
  void opened();
  void event(const lvs::SseEvent& event);
  void lost(QNetworkReply* reply);  ///< the reply tells why; the next attempt is planned

 private:
  void attempt();
  void read();
  void finished();

  std::function<QNetworkReply*(QNetworkRequest)> open_;
  QNetworkRequest request_;
  QPointer<QNetworkReply> reply_;
  SseParser parser_;
  QByteArray lastId_;
  QTimer again_;
  QTimer silence_;  // the agent writes at least a heartbeat in this time
  int pauseMs_ = 0;
};

}  // namespace lvs
