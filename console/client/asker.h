// Who makes the connections that a hunt follows: this machine, a director that does not forward the service itself, or
// any host that the user reaches by SSH. All calls are asynchronous; an asker that is thrown away ends its connections.
#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "common/diagnosis/path.h"
#include "console/client/agent_client.h"
#include "console/client/probe_call.h"

namespace lvs {

class Asker : public QObject {
  Q_OBJECT
 public:
  struct Task {
    std::string service;
    IpAddress address;
    std::uint16_t port = 0;
    QByteArray request;  ///< sent on each connection, whose answer is read to its end; empty: to be let in is an answer
    std::size_t count = 1;  ///< of connections, 1 to 16
    int withinMs = 1000;    ///< until they have their answers
  };
  /// This machine; besides it a director's name, or "ssh://[USER@]HOST[:PORT]".
  static constexpr char kHere[] = "here";

  /// Whether that can ask; an error names what is allowed.
  static Outcome check(const QString& who, const Cluster& cluster, const VirtualService& service,
                       const std::vector<AgentClient*>& clients);
  /// Of a checked name. `clients`: of paired directors; they may end before.
  static std::unique_ptr<Asker> called(const QString& who, Task task, const std::vector<AgentClient*>& clients);

  /// Finds out which address the connections will have: `ready` follows, or `failed`.
  virtual void prepare() = 0;
  /// Makes them: `asked` follows, or `failed`. After `ready`.
  virtual void ask() = 0;
  /// Empty: it is known once they are made.
  const QString& client() const { return client_; }
  /// One for each connection.
  const std::vector<diagnosis::Probe>& probes() const { return probes_; }

 signals:
  void ready();
  void asked();
  void failed(const QString& why);

 protected:
  explicit Asker(Task task) : task_(std::move(task)) {}

  const Task task_;
  QString client_;
  std::vector<diagnosis::Probe> probes_;
};

}  // namespace lvs
