// What the health thread waits with: descriptors, alarms, and work that other threads hand in. Made for thousands of
// short runs a second: one epoll_ctl a descriptor, alarms in one heap without allocations, and wake-ups on a grid of
// a few milliseconds so that what is due at nearly the same time costs one.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace lvs::health {

class Loop {
 public:
  using Clock = std::chrono::steady_clock;

  /// Listens to a descriptor.
  class Ear {
   public:
    virtual void ready(std::uint32_t events) = 0;

   protected:
    virtual ~Ear() = default;
  };

  /// Goes off once, unless it is set again. Has to be cleared before it goes.
  class Alarm {
   public:
    Alarm() = default;
    Alarm(const Alarm&) = delete;
    Alarm& operator=(const Alarm&) = delete;
    virtual void due(Clock::time_point now) = 0;
    bool isSet() const { return place_ != kNowhere; }

   protected:
    virtual ~Alarm() = default;

   private:
    friend class Loop;
    static constexpr std::size_t kNowhere = ~std::size_t{0};
    Clock::time_point at_;
    std::size_t place_ = kNowhere;
  };

  Loop();
  ~Loop();
  Loop(const Loop&) = delete;
  Loop& operator=(const Loop&) = delete;

  /// Until stop(). SIGPIPE is blocked in the thread for good: what writes into closed connections here gets EPIPE.
  void run();
  /// From any thread.
  void stop();
  /// Has it done on the loop's thread, in the order of the calls. From any thread.
  void post(std::function<void()> work);
  /// What was posted and not done yet is forgotten. For when no thread runs it any more.
  void forgetPosted();

  // The rest is for the loop's thread alone.

  using Seat = std::uint32_t;
  /// Listens for these events of epoll; none when the kernel refuses, errno says why.
  std::optional<Seat> attend(int fd, std::uint32_t events, Ear& ear);
  /// Hears no more of it. The descriptor has to be closed right after, which is what takes it off the kernel's list.
  void leave(Seat seat);
  /// Has an edge-triggered descriptor tell again what it has.
  void again(Seat seat, int fd, std::uint32_t events);

  void set(Alarm& alarm, Clock::time_point at);
  void clear(Alarm& alarm);

 private:
  struct Place {
    Ear* ear = nullptr;
    std::uint32_t turn = 0;  ///< how often it was given away: tells old events from new ones
  };
  std::uint64_t tagOf(Seat seat) const { return std::uint64_t{places_[seat].turn} << 32U | seat; }
  int untilAlarm() const;
  bool takeEvents(int wait);
  void takePosted();
  bool fireAlarms();
  void settle(std::size_t place);
  void put(std::size_t place, Alarm* alarm);

  int epoll_;
  int wake_;
  std::vector<Place> places_;
  std::vector<Seat> free_;
  std::vector<Alarm*> alarms_;  ///< a binary heap, the earliest first

  std::mutex mutex_;
  std::vector<std::function<void()>> posted_;
  std::atomic<bool> stopping_{false};
};

}  // namespace lvs::health
