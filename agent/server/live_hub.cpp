#include "agent/server/live_hub.h"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <utility>

namespace lvs::server {

namespace asio = boost::asio;
using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

namespace {
constexpr std::chrono::seconds kStatusAtLeastEvery{10};
constexpr std::chrono::seconds kStatusReadEvery{1};
/// Left to other work between two readings, however slow they are.
constexpr milliseconds kBreath{10};
}  // namespace

LiveHub::LiveHub(asio::any_io_executor server, asio::any_io_executor kernel, const log::EventJournal& journal,
                 Read read)
    : server_(std::move(server)),
      kernel_(std::move(kernel)),
      timer_(server_),
      journal_(journal),
      read_(std::move(read)) {}

void LiveHub::join(Listener& listener) {
  if (listeners_.empty()) lastTick_ = {};
  listeners_.insert(&listener);
  schedule();
}

void LiveHub::leave(Listener& listener) {
  listeners_.erase(&listener);
  if (!listeners_.empty()) return;
  timer_.cancel();
  table_.empty();
  status_.reset();
  health_.empty();
}

void LiveHub::wakeAll() {
  for (Listener* listener : listeners_) listener->wake();
}

void LiveHub::stop() {
  stopped_ = true;
  timer_.cancel();
}

void LiveHub::schedule() {
  if (stopped_ || reading_ || listeners_.empty()) return;
  milliseconds fastest(live::kMostIntervalMs);
  for (const Listener* listener : listeners_) fastest = std::min(fastest, listener->cursor.interval);
  // A reading that takes longer than the interval makes the ticks slower, never overlapping.
  const live::SteadyTime at =
      lastTick_ == live::SteadyTime{} ? Clock::now() : std::max(lastTick_ + fastest, Clock::now() + kBreath);
  timer_.expires_at(at);
  timer_.async_wait([this](const boost::system::error_code& failed) {
    if (!failed) tick();
  });
}

void LiveHub::tick() {
  if (stopped_ || reading_ || listeners_.empty()) return;
  LiveWish wish;
  for (const Listener* listener : listeners_) {
    const live::Topics& topics = listener->cursor.topics;
    wish.table = wish.table || topics.ipvs;
    wish.status = wish.status || topics.status;
    wish.health = wish.health || topics.health;
  }
  const live::SteadyTime now = Clock::now();
  wish.status = wish.status && now - statusReadAt_ >= kStatusReadEvery;
  if (wish.status) statusReadAt_ = now;
  const auto sinceLast =
      lastTick_ == live::SteadyTime{} ? milliseconds(1000) : std::chrono::duration_cast<milliseconds>(now - lastTick_);
  lastTick_ = now;
  reading_ = true;
  asio::post(kernel_, [this, wish, sinceLast] {
    asio::post(server_, [this, reading = read_(wish, sinceLast)]() mutable { take(std::move(reading)); });
  });
}

void LiveHub::take(LiveReading reading) {
  reading_ = false;
  if (stopped_ || listeners_.empty()) return;
  const live::SteadyTime now = Clock::now();
  if (reading.sample && reading.sample->failure.empty()) {
    ++readings_;
    table_.take(std::move(*reading.sample));
  }
  if (reading.health) health_.take(std::move(*reading.health));
  if (reading.status) {
    api::Status steady = *reading.status;
    steady.uptimeMs = 0;
    steady.nowMs = 0;
    if (steady.pending) steady.pending->remainingMs = 0;
    if (steady.pending) steady.pending->deadlineMs = 0;
    std::string text = api::toJson(steady);
    if (text != statusTold_ || now - statusToldAt_ >= kStatusAtLeastEvery || !status_) {
      statusTold_ = std::move(text);
      statusToldAt_ = now;
      ++statusVersion_;
      status_ = std::move(reading.status);
    }
  }
  wakeAll();
  schedule();
}

}  // namespace lvs::server
