// One failover test, from its preconditions to its report: watches through a VIP while the group moves, and back. The
// wizard and lvsctl are two faces of it. Everything is asynchronous on the thread's event loop.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <memory>
#include <optional>
#include <vector>

#include "common/failover/judge.h"
#include "common/failover/preconditions.h"
#include "common/model/document.h"
#include "console/client/probe_source.h"

namespace lvs {

struct FailoverTestPlan {
  std::string group;
  std::string kind = api::kPlanned;
  std::string to;       ///< planned: who takes over; empty: the best backup
  std::string client;   ///< director that probes; empty: this machine
  std::string service;  ///< empty: no requests
  std::uint32_t everyMs = 10;
  std::uint32_t longConnections = 10;
  int faultSeconds = 8;
  std::optional<bool> failBack = true;  ///< none: whoever watches is asked, in Phase::moved
};

class FailoverTestRun : public QObject {
  Q_OBJECT
 public:
  enum class Phase : std::uint8_t {
    idle,
    checking,
    checked,    ///< waits for start()
    warmingUp,  ///< connections are opened and told to the other directors
    moving,     ///< asked for, nobody else is master yet
    settling,   ///< another is; what follows belongs to it
    moved,      ///< waits for goBack() or stay(); requests go on
    returning,  ///< back to the first
    ending,
    ended
  };
  Q_ENUM(Phase)

  /// Clients are looked up by the directors' names and outlive the run.
  FailoverTestRun(Cluster cluster, const std::vector<AgentClient*>& clients, QObject* parent = nullptr);
  ~FailoverTestRun() override;

  /// Reads what the directors report; may be called again.
  void check(const FailoverTestPlan& plan);
  const std::vector<failover::Finding>& findings() const { return findings_; }
  bool mayStart() const;
  /// Who asks what; the group and the kind stay those that were checked.
  void setProbe(const FailoverTestPlan& plan);
  void start();
  void goBack();
  void stay();
  /// Ends early: the report tells what was seen so far. A fault that was made ends by itself.
  void stop();

  Phase phase() const { return phase_; }
  const FailoverTestPlan& plan() const { return plan_; }
  /// As far as it has come; whole once ended.
  const api::FailoverTest& report() const { return report_; }
  std::uint32_t openConnections() const { return open_; }
  const std::string& master() const { return first_; }  ///< when it was checked
  const std::string& heir() const { return heir_; }

 signals:
  void phaseChanged();
  void progressed();  ///< report() has grown

 private:
  struct Side {
    std::string director;
    QPointer<AgentClient> client;
    std::int64_t offsetMs = 0;
    int fastestMs = -1;
    bool asking = false;
    std::optional<api::FailoverState> state;
    std::unique_ptr<AgentProbe> watch;
  };

  AgentClient* clientOf(const std::string& director) const;
  void readMember(std::size_t at);
  void readHealth(std::size_t at);
  void memberRead();
  void beginProbes();
  void takeReading(const api::Probe& reading, std::int64_t offsetMs);
  void takeMoves(const std::string& director, const api::Probe& reading, std::int64_t offsetMs);
  void tick();
  void poll(Side& side);
  void takeState(Side& side, const api::FailoverState& state);
  void move();
  void post(const std::string& director, const QString& path);
  void beginLeg(const std::string& kind, const std::string& from);
  void endLeg();
  void watchMoving();
  void watchReturning();
  void fail(const QString& why);
  void end();
  void finish();
  void setPhase(Phase phase);
  std::string masterNow() const;
  std::int64_t now() const;

  const Cluster cluster_;
  std::vector<AgentClient*> clients_;
  FailoverTestPlan plan_;
  const FailoverGroup* group_ = nullptr;
  std::vector<failover::Member> members_;
  std::vector<failover::Finding> findings_;
  std::vector<Side> sides_;
  std::unique_ptr<ProbeSource> requests_;
  api::FailoverTest report_;
  std::string first_;
  std::string heir_;
  std::uint32_t open_ = 0;
  Phase phase_ = Phase::idle;
  QElapsedTimer inPhase_;
  QTimer ticker_;
  int awaited_ = 0;
  int generation_ = 0;  ///< of checks: late answers of an earlier one do not count
  bool asked_ = false;  ///< the group's return
};

}  // namespace lvs
