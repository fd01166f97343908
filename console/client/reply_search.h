// After connections were followed and something of them got lost on the way: traces that say where. For replies that do
// not reach the client, from the real server with the VIP and with its own address as source; for large packets, a
// search for the path MTU. All is asynchronous, and bounded in time; one that is thrown away ends its traces.
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <vector>

#include "common/api/director_report.h"
#include "common/diagnosis/path.h"
#include "common/diagnosis/reply_way.h"
#include "console/client/joined_trace.h"

namespace lvs {

class ReplySearch : public QObject {
  Q_OBJECT
 public:
  static constexpr int kTimeLimitMs = 20'000;

  /// `clients`: of all paired directors; they may end before. `reports`: who holds which address.
  ReplySearch(Cluster cluster, std::string service, const std::vector<AgentClient*>& clients,
              const std::vector<api::DirectorReport>& reports, QObject* parent = nullptr);

  /// What of these connections is searched for; 0: nothing.
  std::size_t plan(const std::vector<std::pair<diagnosis::Probe, diagnosis::Path>>& ways);
  /// `ended` follows, from the loop.
  void begin();

  bool isOver() const { return over_; }
  const QString& error() const { return error_; }  ///< why something could not be found out; empty: all was
  /// Into what is said already, packets included.
  void addTo(diagnosis::Diagnosis& said) const;
  void addTo(diagnosis::Path& path) const;

 signals:
  void progressed(const QString& words);
  void ended();

 private:
  /// A real server whose replies get lost, or a place where large packets do.
  struct Subject {
    diagnosis::ReplyTraces replies;
    diagnosis::MtuTrace mtu;
    std::string server;
    IpAddress client;
    bool large = false;
    bool fromDirector = false;  ///< the large ones: towards the real server
  };
  void nextSubject();
  void askReplies();
  void askStates();
  void askMtu();
  void settle();
  const Subject& now() const { return subjects_[at_]; }
  Subject& now() { return subjects_[at_]; }
  AgentClient* sender() const;
  AgentClient* paired(const std::string& director) const;
  std::vector<AgentClient*> living() const;
  api::TraceOrder order(const char* method) const;
  void joined(std::optional<api::Trace>& into, const api::TraceOrder& order);
  void alone(AgentClient* client, const api::TraceOrder& order, std::function<void(const api::Trace&)> take);
  void finish();

  const Cluster cluster_;
  const std::string service_;
  std::vector<QPointer<AgentClient>> clients_;
  std::vector<std::string> holders_;  ///< directors that have the VIP
  std::vector<Subject> subjects_;
  std::size_t at_ = 0;
  std::vector<std::unique_ptr<JoinedTrace>> joined_;
  std::vector<std::unique_ptr<TraceFeed>> alone_;
  std::function<void()> then_;
  QTimer limit_;
  QString error_;
  bool over_ = false;
};

}  // namespace lvs
