#include "agent/realserver/workshop.h"

#include <algorithm>
#include <boost/asio/post.hpp>

namespace lvs::realserver {
namespace {

bool hasEnded(const api::RealServerJob& job) { return job.state == "done" || job.state == "failed"; }

/// What a job's end says about the server.
api::RealServerState judged(const api::RealServerJob& job) {
  api::RealServerState state;
  state.name = job.server;
  state.verifiedMs = job.endedMs;
  if (job.state == "failed" && (job.problem != "other" || job.facts.empty())) {
    state.state = job.problem == "unreachable" ? "unreachable" : "unknown";
    state.sentence = job.error;
    return state;
  }
  state.state = "good";
  for (const api::RealServerFact& fact : job.facts) {
    if (fact.good) continue;
    if (state.problems++ == 0) state.sentence = fact.name + ": " + fact.found + "; " + fact.consequence;
    if (fact.mendable) state.state = "drifted";
  }
  return state;
}

}  // namespace

Workshop::Workshop(std::filesystem::path folder, log::EventJournal& journal, OutsideLook outside,
                   std::function<std::int64_t()> wallMs)
    : journal_(journal), outside_(std::move(outside)), wallMs_(std::move(wallMs)), keeper_(std::move(folder)) {}

Workshop::~Workshop() {
  {
    const std::lock_guard lock(mutex_);
    for (const auto& [id, task] : tasks_) task->cancel = true;
    waiting_.clear();
  }
  threads_.stop();
  threads_.join();
}

Result<api::RealServerJob> Workshop::begin(Order order) { return begin(std::move(order), false); }

Result<api::RealServerJob> Workshop::begin(Order order, bool byItself) {
  auto task = std::make_shared<Task>();
  task->job.server = order.server.name;
  task->job.verb = verbName(order.verb);
  task->job.state = "waiting";
  task->job.startedMs = wallMs_();
  task->order = std::move(order);
  task->byItself = byItself;
  {
    const std::lock_guard lock(mutex_);
    const std::string& server = task->job.server;
    if (waiting_.size() + running_.size() >= kMostWaiting) return Error{"", "too much work is waiting already"};
    for (const std::list<TaskRef>* list : {&waiting_, &running_}) {
      for (const TaskRef& other : *list) {
        if (other->job.server != server) continue;
        if (!other->byItself || byItself)
          return Error{"", "somebody is at work on " + server + " already: " + other->job.verb};
        other->cancel = true;
      }
    }
    while (tasks_.size() >= kMostKept) {
      const auto oldest =
          std::find_if(tasks_.begin(), tasks_.end(), [](const auto& one) { return hasEnded(one.second->job); });
      if (oldest == tasks_.end()) break;
      tasks_.erase(oldest);
    }
    task->job.id = next_++;
    tasks_[task->job.id] = task;
    waiting_.push_back(task);
    dispatch();
    return task->job;
  }
}

/// Begins what waits and may begin: the first come first, unless their server or their jump host is taken.
void Workshop::dispatch() {
  for (auto next = waiting_.begin(); next != waiting_.end() && running_.size() < kThreads;) {
    const TaskRef task = *next;
    const std::string& jump = task->order.server.ssh.jump;
    std::size_t sameJump = 0;
    bool taken = false;
    for (const TaskRef& other : running_) {
      taken = taken || other->job.server == task->job.server;
      if (!jump.empty() && other->order.server.ssh.jump == jump) ++sameJump;
    }
    if (taken || sameJump >= kPerJumpHost) {
      ++next;
      continue;
    }
    next = waiting_.erase(next);
    running_.push_back(task);
    boost::asio::post(threads_, [this, task] { run(task); });
  }
}

void Workshop::run(const TaskRef& task) {
  const Tell tell = [this, &task](const std::function<void(api::RealServerJob&)>& change) {
    const std::lock_guard lock(mutex_);
    change(task->job);
  };
  tell([](api::RealServerJob& job) { job.state = "running"; });
  const End how = work(task->order, keeper_, outside_, tell, task->cancel);
  std::optional<api::Event> event;
  {
    // At once: whoever sees that it has ended may order the next work on this server.
    const std::lock_guard lock(mutex_);
    event = end(*task, how);
    running_.remove(task);
    dispatch();
  }
  if (event) journal_.add(std::move(*event));
}

/// Writes the end into the job and what it says of the server; returns what is news.
std::optional<api::Event> Workshop::end(Task& task, const End& how) {
  const bool tcpdump = task.order.secrets.tcpdump;
  // A password is not kept longer than the work that needed it.
  task.order.secrets = {};
  api::RealServerJob& job = task.job;
  const bool failed = !how.problem.empty();
  job.state = failed ? "failed" : "done";
  job.problem = how.problem;
  job.error = how.error;
  job.endedMs = wallMs_();

  api::RealServerState now = judged(job);
  if (job.verb == "undo" && !failed) now.state = "not-set-up";
  if (job.verb == "plan" && now.state == "drifted" && !keeper_.hasRecord(job.server)) now.state = "not-set-up";
  const std::string before = states_[job.server].state;
  if (job.verb != "trust" && !tcpdump && !(task.byItself && task.cancel)) states_[job.server] = now;
  api::Event event{0, job.endedMs, "real-server", "info", "real server " + job.server, "", now.sentence};
  if (task.byItself) {
    // Nothing is news that is as it was, or that is good when it is seen for the first time.
    if (task.cancel || before == now.state || (before.empty() && now.state == "good")) return std::nullopt;
    event.severity = now.state == "good" ? "info" : "warning";
    event.sentence =
        now.state == "good" ? job.server + " is as it should be again" : job.server + " is no longer as it should be";
    return event;
  }
  if (job.verb == "plan") return std::nullopt;
  event.severity = failed ? "error" : now.state == "drifted" ? "warning" : "info";
  const std::string what = tcpdump ? "tcpdump on " : job.verb + " of ";
  event.sentence = what + job.server + (failed ? " failed" : tcpdump ? " installed" : " done");
  if (failed) event.why = job.error;
  return event;
}

std::optional<api::RealServerJob> Workshop::job(std::uint64_t id) const {
  const std::lock_guard lock(mutex_);
  const auto found = tasks_.find(id);
  if (found == tasks_.end()) return std::nullopt;
  return found->second->job;
}

bool Workshop::cancel(std::uint64_t id) {
  const std::lock_guard lock(mutex_);
  const auto found = tasks_.find(id);
  if (found == tasks_.end()) return false;
  api::RealServerJob& job = found->second->job;
  found->second->cancel = true;
  if (std::erase(waiting_, found->second) > 0) {
    job.state = "failed";
    job.problem = "other";
    job.error = "it was cancelled";
    job.endedMs = wallMs_();
  }
  return true;
}

api::RealServers Workshop::states(const std::string& director, const Cluster& cluster) const {
  api::RealServers all;
  if (const auto key = keeper_.publicKey(director)) all.publicKey = *key;
  const std::lock_guard lock(mutex_);
  for (const RealServer& server : cluster.realServers) {
    const auto known = states_.find(server.name);
    api::RealServerState state;
    if (known != states_.end()) state = known->second;
    state.name = server.name;
    if (state.state.empty()) state.state = keeper_.hasRecord(server.name) ? "unknown" : "not-set-up";
    all.realServers.push_back(std::move(state));
  }
  return all;
}

void Workshop::lookAfter(const std::string& director, const Cluster& cluster) {
  for (const RealServer& server : cluster.realServers) {
    // Another's work on it goes first; the next look comes.
    if (keeper_.hasRecord(server.name)) (void)begin({Verb::verify, director, cluster, server, {}}, true);
  }
}

}  // namespace lvs::realserver
