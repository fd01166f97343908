// What the agents can do against a fault that was found (diagnosis::Cure): first the plan, as the agents themselves
// work it out, then, when somebody wants that, doing it. Asynchronous throughout; lvsctl and the window both stand on
// it.
#pragma once

#include <QObject>
#include <QPointer>
#include <map>
#include <memory>
#include <vector>

#include "common/api/maintenance.h"
#include "common/diagnosis/diagnosis.h"
#include "console/client/agent_client.h"
#include "console/client/cluster_push.h"
#include "console/client/real_server_batch.h"

namespace lvs {

class CureRun : public QObject {
  Q_OBJECT
 public:
  enum class Phase : std::uint8_t {
    idle,
    planning,
    planned,
    applying,
    done,    ///< end: all of it was done
    failed,  ///< end: error() tells why
  };
  /// One thing that is changed.
  struct Line {
    enum class State : std::uint8_t { planned, running, done, failed, told };
    QString place;     ///< a director's or real server's name
    QString sign;      ///< "+", "~", "-"; "!" for what is only told
    QString sentence;  ///< as the agent says it
    QString more;      ///< what follows without it, or what went wrong; may be empty
    State state = State::planned;
  };

  /// `clients`: of all paired directors; they may end before.
  CureRun(Cluster cluster, std::string service, diagnosis::Cure cure, const std::vector<AgentClient*>& clients,
          QObject* parent = nullptr);

  /// "Set up rproxy1 again".
  static QString title(const diagnosis::Cure& cure);

  void plan();   ///< once
  void apply();  ///< after `planned`, where something is to be changed
  /// A plan ends at once; what is being changed is taken back or ended as soon as may be.
  void cancel();

  const diagnosis::Cure& cure() const { return cure_; }
  Phase phase() const { return phase_; }
  bool isBusy() const { return phase_ == Phase::planning || phase_ == Phase::applying; }
  const std::vector<Line>& lines() const { return lines_; }
  /// Whether the plan changes anything.
  bool changesSomething() const;
  /// Whose document is put in force; empty for other cures.
  const QString& source() const { return source_; }
  const QString& error() const { return error_; }

 signals:
  void changed();

 private:
  /// What a director told of its document.
  struct Holder {
    QString director;
    api::Revision revision;
    std::optional<Cluster> document;
    QString waiting;  ///< whose push waits for its confirmation
    bool reached = false;
  };
  /// A real server that people took out, and its line.
  struct Out {
    std::string director;
    QString server;
    std::size_t line = 0;
  };
  using Take = std::function<void(const Reply& reply)>;
  void ask(AgentClient* client, const AgentClient::Call& call, const Take& take);
  void answered();
  void setPhase(Phase phase);
  void fail(const QString& why);
  AgentClient* clientOf(const std::string& director) const;
  void tell(const QString& place, const QString& sentence);

  void askForDocuments();
  void planPush();
  void followPush();
  void takePushLines();
  void askForDrift();
  void removeDrift();
  void work(const QString& verb);
  void worked();
  void askForMaintenance();
  void enable();
  void finishLines(bool good);

  Cluster cluster_;
  std::string service_;
  diagnosis::Cure cure_;
  std::vector<QPointer<AgentClient>> clients_;
  Phase phase_ = Phase::idle;
  std::vector<Line> lines_;
  QString source_;
  QString error_;
  int outstanding_ = 0;
  std::function<void()> whenAnswered_;  ///< after the last of them
  std::vector<RequestHandle> requests_;
  std::vector<Holder> holders_;
  std::unique_ptr<ClusterPush> push_;
  std::map<QString, QStringList> changes_;  ///< by director: of its document
  QStringList keys_;                        ///< of what is drift
  int looks_ = 0;                           ///< for it
  std::vector<Out> out_;
  RealServerBatch batch_;
};

}  // namespace lvs
