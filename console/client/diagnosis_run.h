// Gathers what diagnosis::diagnose() judges by: what each of a service's directors tells of itself and, when wanted,
// what its real servers are found to be over SSH and what packets show. Asynchronous throughout; lvsctl and the window
// both stand on it.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <vector>

#include "common/api/director_report.h"
#include "common/diagnosis/diagnosis.h"
#include "console/client/agent_client.h"
#include "console/client/packet_hunt.h"
#include "console/client/real_server_batch.h"
#include "console/client/reply_search.h"

namespace lvs {

class DiagnosisRun : public QObject {
  Q_OBJECT
 public:
  /// One question, to a director or about a real server.
  struct Step {
    enum class State : std::uint8_t { waiting, asked, answered, failed };
    QString place;       ///< "director ipvslb11", "real server rproxy1"
    QString asked;       ///< what is asked for
    std::string server;  ///< that is looked at; empty: a director is asked
    State state = State::waiting;
    QString why;  ///< when it failed
  };

  struct Wish {
    bool looks = false;    ///< also at the real servers, over SSH; nothing is changed on them
    bool follows = false;  ///< connections through captures
    QString asks;          ///< who makes them for it, as Asker has it; empty: those that clients make are followed
    QString client;        ///< whose; empty: everybody's
  };

  static constexpr int kTimeLimitMs = 90'000;  ///< of the whole run; looking at real servers takes longest

  /// `clients`: of all paired directors; real servers may be looked at by others than the service's. They may end
  /// before. The service is one of the cluster's.
  DiagnosisRun(Cluster cluster, std::string service, const std::vector<AgentClient*>& clients,
               QObject* parent = nullptr);

  void setTimeLimit(int milliseconds) { limit_.setInterval(milliseconds); }
  /// Once.
  void begin(const Wish& wish);
  /// Nothing comes after it but `ended`.
  void cancel();

  bool isOver() const { return over_; }
  bool wasCancelled() const { return cancelled_; }
  const std::vector<Step>& steps() const { return steps_; }
  std::size_t answered() const;  ///< steps that are done, well or not
  qint64 elapsedMs() const { return clock_.isValid() ? clock_.elapsed() : 0; }

  const Cluster& cluster() const { return cluster_; }
  const VirtualService& service() const { return *cluster_.virtualService(service_); }
  bool looks() const { return wish_.looks; }
  const QString& asks() const { return wish_.asks; }
  /// The packets; null: they were not to be followed.
  const PacketHunt* hunt() const { return hunt_.get(); }
  /// The connections that were followed.
  std::vector<Followed> ways() const;
  const std::vector<api::DirectorReport>& reports() const { return reports_; }
  /// One for each of the service's real servers; none when they were not to be looked at.
  std::vector<api::RealServerJob> lookResults() const;
  /// Of all that was gathered.
  diagnosis::Diagnosis diagnosis() const;

 signals:
  void progressed();
  void ended();

 private:
  void add(const QString& place, const QString& asked, const std::string& server = {});
  void looked(const QString& server);
  void askDirector(std::size_t director);
  void askMore(std::size_t director, AgentClient& client);
  void send(std::size_t step, AgentClient& client, const QString& path, const std::function<void(const Reply&)>& take);
  void look();
  void follow();
  void search();
  void settle(std::size_t step, const QString& error);
  bool blamesRoles() const;
  void askRolesAgain();
  AgentClient* clientOf(const api::DirectorReport& report) const;
  void finish();
  void outOfTime();

  Cluster cluster_;
  std::string service_;
  std::vector<QPointer<AgentClient>> clients_;
  std::vector<Step> steps_;
  std::vector<std::size_t> firstStep_;  ///< by director; its steps follow each other
  std::vector<api::DirectorReport> reports_;
  std::vector<RequestHandle> requests_;
  RealServerBatch batch_;
  QTimer limit_;
  QElapsedTimer clock_;
  Wish wish_;
  std::unique_ptr<PacketHunt> hunt_;
  std::unique_ptr<ReplySearch> search_;
  bool askedAgain_ = false;
  bool over_ = false;
  bool cancelled_ = false;
};

}  // namespace lvs
