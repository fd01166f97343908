// Work on several real servers at once, each by the agent of a director near it: who does what, and what came
// of it. Without widgets; lvsctl and the window both stand on it.
#pragma once

#include <map>
#include <memory>

#include "common/model/document.h"
#include "console/client/real_server_work.h"

namespace lvs {

/// The agent that works on a server: one of the server's site, else the first. Null: there is none.
AgentClient* agentFor(const Cluster& cluster, const QString& server, const std::vector<AgentClient*>& clients);

class RealServerBatch : public QObject {
  Q_OBJECT
 public:
  explicit RealServerBatch(QObject* parent = nullptr) : QObject(parent) {}

  /// Begins a piece of work on a server; what it had before is forgotten. The client may end while it runs.
  void run(AgentClient* client, const QString& server, const QString& verb, const api::RealServerOrder& order);
  /// The last piece of work on the server; null: none yet.
  const RealServerWork* work(const QString& server) const;
  bool busy() const;
  std::size_t running() const;
  /// Ends what runs as soon as may be.
  void cancel();

 signals:
  void changed(const QString& server);
  void ended(const QString& server);

 private:
  struct DeleteLater {
    void operator()(RealServerWork* work) const { work->deleteLater(); }
  };
  std::map<QString, std::unique_ptr<RealServerWork, DeleteLater>> works_;
};

}  // namespace lvs
