// A trace from a real server with a VIP as its source: what is answered comes to the director that has the VIP, so that
// one listens while the other sends, and both are put together here. All is asynchronous; one that is thrown away ends
// its traces.
#pragma once

#include <memory>
#include <vector>

#include "common/model/document.h"
#include "console/client/trace_feed.h"

namespace lvs {

class JoinedTrace : public QObject {
  Q_OBJECT
 public:
  /// `order` has a real server and `from`. `sender`: who gets onto the real server; `hearers`: who have the VIP.
  JoinedTrace(AgentClient* sender, const std::vector<AgentClient*>& hearers, api::TraceOrder order,
              QObject* parent = nullptr);

  /// Whether the order's answers come to somebody else than its real server: it goes from a virtual service's address.
  static bool isFor(const api::TraceOrder& order, const Cluster& cluster);

  void begin();

  bool isOver() const { return over_; }
  const QString& error() const { return error_; }          ///< why nothing was found out; empty: it was
  const api::Trace& trace() const { return trace_; }       ///< joined, once it is over
  const TraceFeed& sent() const { return *sent_; }         ///< the real server's alone
  const QStringList& hearers() const { return hearing_; }  ///< by name

 signals:
  void ended();

 private:
  void heardOf();
  void finish();

  api::TraceOrder order_;
  std::unique_ptr<TraceFeed> sent_;
  std::vector<std::unique_ptr<TraceFeed>> heard_;
  QStringList hearing_;
  QTimer linger_;  ///< for the last answers
  api::Trace trace_;
  QString error_;
  bool begun_ = false;
  bool over_ = false;
};

}  // namespace lvs
