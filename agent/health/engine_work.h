// The engine's inside: its thread's part in engine_work.cpp, what other threads call in engine.cpp.
#pragma once

#include <array>
#include <atomic>
#include <deque>
#include <list>
#include <mutex>
#include <random>
#include <thread>

#include "agent/health/engine.h"
#include "agent/health/history.h"
#include "agent/health/ping.h"
#include "agent/health/tls.h"

namespace lvs::health {

struct Engine::Work {
  /// What changes within this time is told at once.
  static constexpr std::chrono::milliseconds kMoment{5};
  /// The same for words alone, such as a comment with a number in it.
  static constexpr std::chrono::milliseconds kLeisure{500};
  /// What limits how many run at once.
  enum Kind : std::uint8_t { sockets, programs, unlimited };

  struct Subject final : Loop::Alarm {
    Subject(Work& in, SubjectKey named) : work(in), key(std::move(named)) {}
    ~Subject() override { work.loop.clear(*this); }
    void due(SteadyTime now) override { work.turnOf(*this, now); }
    SubjectState state() const {  // under the mutex
      return {key, standing, history.all(), last, lastFail, nextMs, running};
    }
    /// The same without its history and without what was said, for thousands at once.
    SubjectState brief() const {
      SubjectState state{key, standing, {}, {}, {}, nextMs, running};
      if (last)
        state.last = Observation{last->finding, last->latency, last->wallMs, {}, {}, last->warning, last->counts};
      return state;
    }

    Work& work;
    const SubjectKey key;
    std::shared_ptr<const HealthCheck> check;  ///< of follow() alone; many share one, and runs keep the one they have
    // Under the mutex.
    Standing standing;
    History history;
    std::optional<Observation> last;
    std::optional<Observation> lastFail;
    std::int64_t nextMs = 0;
    bool running = false;
    // Of the thread.
    std::shared_ptr<const HealthCheck> asked;  ///< the settings, once the thread knows of them
    SteadyTime planned;
    std::unique_ptr<Run> run;
    Kind kind = unlimited;  ///< of the run
    bool waits = false;     ///< for others to end
    bool gone = false;      ///< not followed any more
  };
  // The thread may still have to do with one that is not followed any more.
  using SubjectRef = std::shared_ptr<Subject>;

  /// With the settings that hold from now on.
  using Fresh = std::pair<SubjectRef, std::shared_ptr<const HealthCheck>>;

  struct Limit {
    std::size_t running = 0;
    std::size_t most = 0;
    std::deque<SubjectRef> waiting;
  };

  struct Trial {
    Target target;
    std::unique_ptr<Run> run;
  };

  /// Something for the thread to do as soon as it comes to it.
  struct Errand final : Loop::Alarm {
    explicit Errand(std::function<void()> does) : work(std::move(does)) {}
    void due(SteadyTime) override { work(); }
    std::function<void()> work;
  };

  Work(StandingsChanged told, ReadHandshakes handshakes, std::size_t trialsAtOnce);
  ~Work();

  // Of the thread.
  void arrange(const std::vector<Fresh>& fresh, const std::vector<SubjectRef>& gone);
  void hurry(const SubjectKey& key);
  /// Sets the alarm; the time by the clock on the wall.
  std::int64_t planAt(Subject& subject, SteadyTime at);
  void replan(Subject& subject, SteadyTime at);
  void turnOf(Subject& subject, SteadyTime now);
  void begin(Subject& subject, SteadyTime now);
  void take(Subject& subject, Observation observation);
  void drop(Subject& subject);
  void letWaitingBegin();
  void tellSoon(std::chrono::milliseconds within = kMoment);  ///< that standings changed
  void tryOne(HealthCheck check, Target target, Told told);
  std::unique_ptr<Run> makeRun(std::shared_ptr<const HealthCheck> check, const Target& target, Told told);
  double chance() { return std::uniform_real_distribution<double>(0, 1)(random); }

  /// From any thread, in their order; the lock is held for a few subjects at a time.
  template <typename Visit>
  void each(Visit visit) const;

  const StandingsChanged changed;
  Loop loop;
  TlsContexts contexts;
  Pinger pinger{loop};
  PassiveWatch passive;
  std::mt19937_64 random;
  std::array<Limit, 3> limits;
  const std::size_t mostTrials;
  std::list<Trial> trials;
  Errand telling{[this] { changed(); }};
  SteadyTime tellingAt;
  Errand releasing{[this] { letWaitingBegin(); }};

  mutable std::mutex mutex;
  std::map<SubjectKey, SubjectRef> subjects;  ///< changed by follow() alone
  std::mutex following;                       ///< one follow() after the other

  std::atomic<std::uint64_t> runs{0};
  std::atomic<std::uint64_t> failures{0};
  std::atomic<std::uint64_t> late{0};
  std::array<std::atomic<std::uint64_t>, 128> lateness{};
  std::thread thread;
};

}  // namespace lvs::health
