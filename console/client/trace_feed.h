// A trace on one director, as its hops come: begun, read while it runs, and forgotten there. All calls are
// asynchronous; a feed that is thrown away ends its trace.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "common/api/trace.h"
#include "console/client/agent_client.h"

namespace lvs {

class TraceFeed : public QObject {
  Q_OBJECT
 public:
  /// `client` may end before.
  TraceFeed(AgentClient* client, api::TraceOrder order, QObject* parent = nullptr);
  ~TraceFeed() override;

  void begin();

  const QString& director() const { return director_; }
  bool isOver() const { return over_; }
  const QString& error() const { return error_; }     ///< why it is over before its time; empty: it is not
  const Reply& reply() const { return reply_; }       ///< the last one
  const api::Trace& trace() const { return trace_; }  ///< as last told
  /// The hops that have all their answers, in order: those after them may still change.
  std::size_t settledHops() const;

 signals:
  void arrived();
  void ended();  ///< whatever the reason

 private:
  void take(const Reply& reply);
  void call(const QByteArray& method, const QString& path, const QByteArray& body);
  void finish(const QString& error = {});
  void forget();
  QString path() const;

  QPointer<AgentClient> client_;
  QString director_;
  api::TraceOrder order_;
  QTimer pause_;
  std::uint64_t id_ = 0;
  api::Trace trace_;
  Reply reply_;
  QString error_;
  bool over_ = false;
};

}  // namespace lvs
