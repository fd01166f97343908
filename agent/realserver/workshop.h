// Work on many real servers at once: a few threads, a queue with an end, one job at a time on each server, few at
// a time through one jump host; jobs can be asked about while they run and for a while afterwards. Also looks
// after those that were set up, by itself.
#pragma once

#include <boost/asio/thread_pool.hpp>
#include <list>
#include <map>
#include <memory>
#include <mutex>

#include "agent/log/journal.h"
#include "agent/realserver/work.h"

namespace lvs::realserver {

class Workshop {
 public:
  static constexpr std::size_t kThreads = 16;
  /// sshd's own default begins to turn connections away at ten that are not yet let in (MaxStartups).
  static constexpr std::size_t kPerJumpHost = 8;
  static constexpr std::size_t kMostWaiting = 1000;  ///< jobs that have not ended
  static constexpr std::size_t kMostKept = 2000;

  Workshop(std::filesystem::path folder, log::EventJournal& journal, OutsideLook outside,
           std::function<std::int64_t()> wallMs);
  ~Workshop();  ///< running commands are ended

  /// The job that was begun; an error when too many wait, or somebody works on this server. A look of the
  /// agent's own gives way.
  Result<api::RealServerJob> begin(Order order);
  std::optional<api::RealServerJob> job(std::uint64_t id) const;
  bool cancel(std::uint64_t id);
  /// A server that was set up here, though the document may not name it any more.
  std::optional<RealServer> remembered(const std::string& server) const { return keeper_.place(server); }
  api::RealServers states(const std::string& director, const Cluster& cluster) const;

  /// Verifies those that were set up here, and tells what changed since the last look.
  void lookAfter(const std::string& director, const Cluster& cluster);

 private:
  struct Task {
    Order order;
    api::RealServerJob job;
    bool byItself = false;
    std::atomic<bool> cancel{false};
  };
  using TaskRef = std::shared_ptr<Task>;
  Result<api::RealServerJob> begin(Order order, bool byItself);
  void dispatch();  ///< under the lock
  void run(const TaskRef& task);
  std::optional<api::Event> end(Task& task, const End& how);  ///< under the lock

  log::EventJournal& journal_;
  OutsideLook outside_;
  std::function<std::int64_t()> wallMs_;
  Keeper keeper_;
  mutable std::mutex mutex_;
  std::map<std::uint64_t, TaskRef> tasks_;
  std::list<TaskRef> waiting_;
  std::list<TaskRef> running_;
  std::map<std::string, api::RealServerState> states_;
  std::uint64_t next_ = 1;
  boost::asio::thread_pool threads_{kThreads};
};

}  // namespace lvs::realserver
