// Where a failover test's requests come from: a director's agent, or this machine. Both give the same readings; all
// calls are asynchronous, and a source that is thrown away ends its probe.
#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "common/api/failover_test.h"
#include "console/client/agent_client.h"

namespace lvs {

class ProbeSource : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

  virtual void begin() = 0;
  /// Asks for what is new; does nothing while an answer is awaited.
  virtual void look() = 0;
  /// The last look; `ended` follows.
  virtual void end() = 0;
  /// This source's clock minus ours, in milliseconds.
  virtual std::int64_t clockOffsetMs() const { return 0; }

 signals:
  void begun();
  void refused(const QString& why);
  /// `requests` are new ones only; everything else is whole.
  void read(const lvs::api::Probe& reading);
  void ended();
};

/// Through a director's agent. `client` may end before.
class AgentProbe : public ProbeSource {
  Q_OBJECT
 public:
  AgentProbe(AgentClient* client, api::ProbeOrder order, QObject* parent = nullptr);
  ~AgentProbe() override;

  void begin() override;
  void look() override;
  void end() override;
  std::int64_t clockOffsetMs() const override { return offsetMs_; }
  const QPointer<AgentClient>& client() const { return client_; }

 private:
  void ask(const QByteArray& method);

  QPointer<AgentClient> client_;
  api::ProbeOrder order_;
  std::uint64_t id_ = 0;
  std::uint64_t since_ = 0;
  std::int64_t offsetMs_ = 0;
  int fastestMs_ = -1;  ///< the quickest answer has the truest clock
  bool asking_ = false;
  bool ending_ = false;
};

}  // namespace lvs
