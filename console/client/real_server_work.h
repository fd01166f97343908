// One piece of work on one real server, asked of a director's agent and followed until it ends. A lost
// connection does not end the work: following goes on when the agent is reached again.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "console/client/agent_client.h"

namespace lvs {

class RealServerWork : public QObject {
  Q_OBJECT
 public:
  /// `verb`: "plan", "setup", "verify", "undo" or "trust". Without a client, or when it ends, the work fails.
  RealServerWork(AgentClient* client, const QString& server, const QString& verb, api::RealServerOrder order,
                 QObject* parent = nullptr);

  ~RealServerWork() override;

  void start();
  /// Ends the work on the real server as soon as may be.
  void cancel();

  const QString& server() const { return server_; }
  const QString& verb() const { return verb_; }
  AgentClient* client() const { return client_; }
  /// As last heard; its state is "done" or "failed" once it has ended.
  const api::RealServerJob& job() const { return job_; }
  bool hasEnded() const { return ended_; }
  bool good() const { return ended_ && job_.state == "done"; }
  /// The reply that refused the order, when it was refused.
  const Reply& refusal() const { return refusal_; }

 signals:
  void changed();
  void ended();

 private:
  void take(const Reply& reply);
  void look();
  void waitAndLook();
  void fail(const char* problem, const QString& why);
  void end();

  QPointer<AgentClient> client_;
  QString server_;
  QString verb_;
  QByteArray order_;
  api::RealServerJob job_;
  Reply refusal_;
  QTimer timer_;
  int missed_ = 0;
  bool started_ = false;
  bool ended_ = false;
  static int running_;  ///< of the whole program: many are asked about less often
};

}  // namespace lvs
