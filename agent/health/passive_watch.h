// Runs passive checks: reads the director's handshakes on a thread of its own, once for all subjects that want to
// know within the same time, and tells each what has come since it last looked.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "agent/health/passive.h"
#include "agent/health/run.h"

namespace lvs::health {

/// May take seconds; called on one thread.
using ReadHandshakes = std::function<Result<ipvs::Handshakes>()>;
/// Of the kernel of the network namespace that this process runs in.
ReadHandshakes handshakesOfKernel();

class PassiveRun;

class PassiveWatch {
 public:
  /// Without `read` there is nothing to see, which is what checks are told.
  PassiveWatch(Loop& loop, ReadHandshakes read);
  /// Waits for a reading that is under way.
  ~PassiveWatch();
  PassiveWatch(const PassiveWatch&) = delete;
  PassiveWatch& operator=(const PassiveWatch&) = delete;

  /// The target outlives it, as does this.
  std::unique_ptr<Run> run(std::shared_ptr<const HealthCheck> check, const Target& target, Told told);

 private:
  friend class PassiveRun;

  /// What a subject saw when it last looked.
  struct Look {
    Settled settled;
    SteadyTime at;
  };

  void ask(PassiveRun& run);
  void forget(PassiveRun& run);
  /// What there is to be said to a subject now.
  Observation look(const HealthCheck& check, const Target& target);
  void takeReading(Result<ipvs::Handshakes> reading, SteadyTime at);
  void work();

  Loop& loop_;
  const ReadHandshakes read_;
  // Of the loop's thread.
  HandshakeTally tally_;
  std::string trouble_;  ///< of the last reading
  SteadyTime readAt_{};
  bool reading_ = false;
  std::vector<PassiveRun*> waiting_;
  std::map<std::pair<std::string, Target>, Look> looks_;
  // Of both threads.
  std::mutex mutex_;
  std::condition_variable wake_;
  bool wanted_ = false;
  bool stopping_ = false;
  std::thread thread_;  ///< begins with the first passive check
};

}  // namespace lvs::health
