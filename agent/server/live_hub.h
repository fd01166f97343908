// Where live streams meet the kernel: as long as anyone listens, one reading per tick at the fastest
// interval asked for, shared by all; without listeners none. Lives on the server thread and sends the
// reading itself to the kernel thread.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <functional>
#include <set>
#include <string>

#include "agent/live/stream.h"

namespace lvs::server {

/// What one visit to the kernel thread brings.
struct LiveReading {
  std::optional<live::Sample> sample;
  std::optional<api::Status> status;
  std::optional<api::Health> health;
};
/// What it is to bring.
struct LiveWish {
  bool table = false;
  bool status = false;
  bool health = false;
};

class LiveHub {
 public:
  /// Runs on the kernel thread.
  using Read = std::function<LiveReading(const LiveWish& wish, std::chrono::milliseconds sinceLast)>;
  /// One stream: what it wants, and how to wake it.
  struct Listener {
    live::Cursor cursor;
    std::function<void()> wake;
  };

  LiveHub(boost::asio::any_io_executor server, boost::asio::any_io_executor kernel, const log::EventJournal& journal,
          Read read);

  void join(Listener& listener);
  void leave(Listener& listener);
  live::Known known() { return {table_, texts_, journal_, status_, statusVersion_, health_}; }
  void wakeAll();
  void stop();

  std::uint64_t readings() const { return readings_; }  ///< taken so far
  std::size_t listeners() const { return listeners_.size(); }

 private:
  void schedule();
  void tick();
  void take(LiveReading reading);

  boost::asio::any_io_executor server_;
  boost::asio::any_io_executor kernel_;
  boost::asio::steady_timer timer_;
  const log::EventJournal& journal_;
  Read read_;
  std::set<Listener*> listeners_;
  live::LiveTable table_;
  live::TableTexts texts_{table_};
  std::optional<api::Status> status_;
  std::string statusTold_;  ///< without what changes with every reading
  std::uint64_t statusVersion_ = 0;
  live::HealthBoard health_;
  live::SteadyTime statusToldAt_{};
  live::SteadyTime statusReadAt_{};
  live::SteadyTime lastTick_{};
  std::uint64_t readings_ = 0;
  bool reading_ = false;  ///< one is under way
  bool stopped_ = false;
};

}  // namespace lvs::server
