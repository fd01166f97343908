// Looks after what failover groups track, on a thread of its own: files, processes, scripts, quorums, and interfaces as
// others tell of them. Whoever decides about failover only hears verdicts, when they change; it never waits for this.
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "agent/net/links.h"
#include "agent/track/judge.h"
#include "agent/track/script.h"

namespace lvs::track {

/// The sum of the weights of each of these services' destinations, as the kernel has them now; a service that it does
/// not have is left out. nullopt: not known at the moment. Called on the tracker's thread.
using LiveWeights =
    std::function<std::optional<std::map<ipvs::ServiceKey, std::uint64_t>>(const std::set<ipvs::ServiceKey>&)>;

/// From /proc/net/ip_vs.
LiveWeights liveWeightsOfKernel();

/// A group's list, under the group's name.
using Lists = std::map<std::string, std::vector<Tracked>>;
using Verdicts = std::map<std::string, Verdict>;

class Tracker {
 public:
  struct Listener {
    std::function<void(const std::string& group, const Verdict& verdict)> changed;
    /// What keeps it from looking: for people.
    std::function<void(const std::string& group, const std::string& sentence, const std::string& why)> trouble;
  };
  /// Both are called on the tracker's thread. Without weights quorums count as reached.
  Tracker(Listener listener, LiveWeights weights);
  ~Tracker();
  Tracker(const Tracker&) = delete;
  Tracker& operator=(const Tracker&) = delete;

  /// Tracks these from now on; what was tracked before keeps its past. Waits until each has been looked at once, but no
  /// longer than a second, and for no script.
  void follow(Lists lists);
  /// As they are now, from any thread. What changes afterwards is told.
  Verdicts verdicts() const;
  void linksChanged(net::Links links);

 private:
  using Clock = std::chrono::steady_clock;
  struct Watched {
    Tracked tracked;
    Sighting seen;
    Streak streak;
    Clock::time_point next;  ///< script: when it runs again
    Clock::time_point started;
    std::optional<ScriptRun> run;
    bool ending = false;  ///< its time was over
    std::string troubleTold;
  };
  struct Group {
    std::vector<Watched> watched;
    Verdict verdict;
  };

  void run();
  void take(Lists lists);
  void lookAtInterfaces(const net::Links& links);
  void lookAtFiles();
  void lookAtProcesses();
  void lookAtQuorums();
  void lookAtScripts(Clock::time_point now);
  void startScript(const std::string& group, Watched& watched, Clock::time_point now);
  void judgeAll();
  void trouble(const std::string& group, Watched& watched, const std::string& sentence, const std::string& why);
  template <typename Visit>
  bool each(TrackKind kind, Visit visit);
  void wake() const;

  Listener listener_;
  LiveWeights weights_;

  // Of the thread alone.
  std::map<std::string, Group> groups_;
  std::optional<net::Links> links_;

  mutable std::mutex mutex_;
  std::condition_variable done_;
  std::optional<Lists> wanted_;
  std::optional<net::Links> newLinks_;
  Verdicts verdicts_;
  std::uint64_t asked_ = 0;
  std::uint64_t answered_ = 0;
  bool ending_ = false;
  int wakeFd_;
  std::thread thread_;
};

}  // namespace lvs::track
