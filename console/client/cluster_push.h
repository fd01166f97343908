// A push to all directors of a document, all or nothing: checked everywhere first, applied everywhere
// with a deadline, proved over new connections, then confirmed everywhere. Any failure on the way takes
// back what was applied. The dialog and lvsctl are two faces of this one machine.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>
#include <vector>

#include "common/model/document.h"
#include "console/client/agent_client.h"

namespace lvs {

class ClusterPush : public QObject {
  Q_OBJECT
 public:
  enum class Phase : std::uint8_t {
    idle,
    checking,
    checked,
    applying,
    verifying,
    awaitingConfirm,
    confirming,
    confirmed,  ///< end: in force everywhere
    refused,    ///< end: the check or the application failed; nothing changed anywhere
    rollingBack,
    rolledBack,  ///< end: everything as before
    incomplete,  ///< end: some director could not be told; it rolls back by itself at its deadline
  };
  Q_ENUM(Phase)

  enum class Progress : std::uint8_t { waiting, working, good, bad };
  struct Director {
    QString name;
    AgentClient* client = nullptr;  ///< null: not paired
    Progress progress = Progress::waiting;
    QString error;  ///< what and why, when bad
    Reply::Kind errorKind = Reply::Kind::ok;
    api::Problem problem;    ///< the agent's own words, when it gave some
    QString base;            ///< hash in force when checked; empty: none
    api::PushReport report;  ///< plan, drift, warnings
    bool applied = false;
    bool confirmed = false;
  };
  struct Options {
    QString comment;
    int confirmSeconds = 60;
    QString expectedBase;   ///< hash that the document was edited from; empty: whatever is in force at the check
    QStringList only = {};  ///< of its directors, where the others have it in force; empty: all
  };

  /// Clients are looked up by the directors' names; they outlive the push.
  ClusterPush(const Cluster& cluster, const std::vector<AgentClient*>& clients, Options options,
              QObject* parent = nullptr);

  void check();
  void apply();     ///< after `checked`
  void confirm();   ///< after `awaitingConfirm`
  void rollback();  ///< at any time after apply(); before it, ends the push
  void setComment(const QString& comment) { options_.comment = comment; }
  void setConfirmSeconds(int seconds) { options_.confirmSeconds = seconds; }

  Phase phase() const { return phase_; }
  const std::vector<Director>& directors() const { return directors_; }
  const QString& hash() const { return hash_; }
  bool finished() const;
  /// Milliseconds until the first agent rolls back by itself; 0 when none is waiting.
  qint64 remainingMs() const;
  /// The first failure, for one-line reports.
  QString failure() const;
  bool conflicted() const;  ///< another administrator's push came in between
  bool planIsEmpty() const;

 signals:
  void phaseChanged();
  void directorChanged(int index);

 private:
  using Each = void (ClusterPush::*)(std::size_t);
  void begin(Phase phase, Each each, bool (*concerned)(const Director&));
  void settle(std::size_t index, bool good, const Reply& reply = {});
  void phaseDone();
  void setPhase(Phase phase);
  /// Asks one director. Whoever ends the push early (a dialog that is closed) gets no late answers.
  void ask(std::size_t index, const AgentClient::Call& call, std::function<void(const Reply&)> done);
  void checkOne(std::size_t index);
  void applyOne(std::size_t index);
  void verifyOne(std::size_t index);
  void confirmOne(std::size_t index);
  void rollbackOne(std::size_t index);
  QList<QPair<QByteArray, QByteArray>> preconditions(const Director& director) const;

  Options options_;
  QByteArray document_;
  QString hash_;
  std::vector<Director> directors_;
  Phase phase_ = Phase::idle;
  bool stopWanted_ = false;  // rollback() came while answers were outstanding
  int outstanding_ = 0;
  QElapsedTimer sinceApplied_;
};

}  // namespace lvs
