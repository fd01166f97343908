// Maintenance of real servers one after the other, or several at once: each is drained on all directors that have it,
// something is done while it is out, it is brought back, and the next begins when its checks show it up. The first
// failure begins no more. lvsctl and the window stand on it. Everything is asynchronous on the thread's event loop.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <functional>
#include <vector>

#include "console/client/health_calls.h"
#include "console/client/maintenance.h"

namespace lvs {

class Rolling : public QObject {
  Q_OBJECT
 public:
  enum class Phase : std::uint8_t {
    waiting,
    draining,
    out,        ///< the pause, or the command runs
    returning,  ///< ordered back
    checking,   ///< back; its checks have to show it up
    done,
    failed,
    left  ///< given up before its end: it stays as it is
  };
  Q_ENUM(Phase)

  enum class Course : std::uint8_t {
    round,     ///< out and back
    drain,     ///< until it is out on all directors
    bringBack  ///< until its checks show it up
  };

  struct Options {
    Course course = Course::round;
    std::string service;          ///< empty: all that have the server
    api::MaintenanceOrder order;  ///< reason, limit and expiry of the drains
    std::size_t atOnce = 1;
    int pauseMs = 0;
    QString command;          ///< a shell's line, with LVS_SERVER set to the real server's name
    int patienceMs = 30'000;  ///< for a director that does not answer
    int healthyWithinMs = 300'000;
    int lookEveryMs = 1000;
  };

  struct Server {
    QString name;
    Phase phase = Phase::waiting;
    std::uint64_t began = 0;  ///< connections and persistence entries, on the director that has most of them
    std::uint64_t left = 0;
    QString why;           ///< of a failure
    bool ordered = false;  ///< some director may have it out, or draining
  };

  /// Only these directors are asked. One that goes while it runs is a failure.
  Rolling(const Cluster& cluster, const std::vector<Correspondent>& directors, const QStringList& servers,
          Options options, QObject* parent = nullptr);
  ~Rolling() override;

  void start();
  /// Begins no more until resume(); what has begun goes on to its end.
  void pause();
  void resume();
  /// Begins no more; what has begun goes on to its end.
  void stop();
  /// Ends here and now: what has begun stays as it is, and a command that runs is ended.
  void abandon();

  const std::vector<Server>& servers() const { return servers_; }
  bool isPaused() const { return paused_; }
  bool isStopping() const { return stopped_; }
  bool hasEnded() const { return ended_; }
  bool good() const;
  /// "web1: …", of the first that failed.
  QString failure() const;
  /// Those that were drained and not brought back.
  QStringList stillOut() const;

 signals:
  void changed(int index);
  /// A line that the command printed.
  void said(int index, const QString& line);
  void ended();

 private:
  struct Side {
    Correspondent to;
    QElapsedTimer silent;          ///< since its last answer
    std::int64_t checkedFrom = 0;  ///< agent's clock at the first look at its checks
  };
  struct Work {
    std::vector<Side> sides;
    std::unique_ptr<QProcess> command;
    QElapsedTimer checking;
    QString lastLine;
  };
  using Replies = std::vector<Reply>;  // in the sides' order

  void beginMore();
  void drain(std::size_t index);
  void lookAtDrain(std::size_t index);
  void isOut(std::size_t index);
  void runCommand(std::size_t index);
  void bringBack(std::size_t index);
  void lookAtHealth(std::size_t index);
  /// The same call to all of the server's directors; nothing comes once this is gone.
  void ask(std::size_t index, const AgentClient::Call& call, std::function<void(const Replies&)> done);
  /// Whether a director did not answer for longer than it may; the server has failed then.
  bool lost(std::size_t index, const Replies& replies);
  void later(std::size_t index, int waitMs, void (Rolling::*step)(std::size_t));
  MaintenanceWish wish(std::size_t index, MaintenanceVerb verb, const api::MaintenanceOrder& order) const;
  static QString leftAs(const Server& server);
  void enter(std::size_t index, Phase phase);
  void fail(std::size_t index, const QString& why);

  Options options_;
  std::vector<Server> servers_;
  std::vector<Work> works_;  // of the servers, in their order
  bool paused_ = false;
  bool stopped_ = false;
  bool ended_ = false;
};

}  // namespace lvs
