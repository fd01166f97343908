#include "agent/health/loop.h"

#include <pthread.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

namespace lvs::health {
namespace {

using std::chrono::milliseconds;

/// Alarms ring at multiples of this.
constexpr std::int64_t kGridMs = 4;
constexpr std::int64_t kLongestMs = 60'000;
constexpr std::size_t kEventsAtOnce = 256;
/// Before alarms have their turn: whoever has answered in time is heard before his deadline is looked at, even after
/// this thread was kept from running.
constexpr int kRoundsOfEvents = 64;
/// Before events have their turn again.
constexpr int kAlarmsAtOnce = 256;
constexpr std::uint64_t kWakeTag = ~std::uint64_t{0};

}  // namespace

Loop::Loop() : epoll_(::epoll_create1(EPOLL_CLOEXEC)), wake_(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {
  epoll_event event{};
  event.events = EPOLLIN;
  event.data.u64 = kWakeTag;
  (void)::epoll_ctl(epoll_, EPOLL_CTL_ADD, wake_, &event);
}

Loop::~Loop() {
  ::close(wake_);
  ::close(epoll_);
}

void Loop::run() {
  sigset_t pipe;
  sigemptyset(&pipe);
  sigaddset(&pipe, SIGPIPE);
  (void)pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
  bool more = false;
  while (!stopping_) {
    int wait = more ? 0 : untilAlarm();
    for (int round = 0; round < kRoundsOfEvents && takeEvents(wait); ++round) wait = 0;
    takePosted();
    more = fireAlarms();
  }
}

void Loop::stop() {
  stopping_ = true;
  const std::uint64_t one = 1;
  (void)!::write(wake_, &one, sizeof one);
}

void Loop::post(std::function<void()> work) {
  bool first = false;
  {
    const std::lock_guard lock(mutex_);
    first = posted_.empty();
    posted_.push_back(std::move(work));
  }
  const std::uint64_t one = 1;
  if (first) (void)!::write(wake_, &one, sizeof one);
}

void Loop::forgetPosted() {
  std::vector<std::function<void()>> work;
  const std::lock_guard lock(mutex_);
  work.swap(posted_);
}

void Loop::takePosted() {
  std::vector<std::function<void()>> work;
  {
    const std::lock_guard lock(mutex_);
    work.swap(posted_);
  }
  for (const auto& one : work) one();
}

/// True: there may be more.
bool Loop::takeEvents(int wait) {
  std::array<epoll_event, kEventsAtOnce> events;
  const int count = ::epoll_wait(epoll_, events.data(), static_cast<int>(events.size()), wait);
  for (int i = 0; i < count; ++i) {
    const epoll_event& event = events[static_cast<std::size_t>(i)];
    if (event.data.u64 == kWakeTag) {
      std::uint64_t posts = 0;
      (void)!::read(wake_, &posts, sizeof posts);
      continue;
    }
    const auto seat = static_cast<Seat>(event.data.u64);
    // What was heard in this same batch may have ended this one's listening, and given its seat away.
    if (seat < places_.size() && places_[seat].ear && tagOf(seat) == event.data.u64)
      places_[seat].ear->ready(event.events);
  }
  return count == static_cast<int>(events.size());
}

std::optional<Loop::Seat> Loop::attend(int fd, std::uint32_t events, Ear& ear) {
  if (free_.empty()) {
    free_.push_back(static_cast<Seat>(places_.size()));
    places_.emplace_back();
  }
  const Seat seat = free_.back();
  epoll_event event{};
  event.events = events;
  event.data.u64 = tagOf(seat);
  if (::epoll_ctl(epoll_, EPOLL_CTL_ADD, fd, &event) != 0) return std::nullopt;
  free_.pop_back();
  places_[seat].ear = &ear;
  return seat;
}

void Loop::leave(Seat seat) {
  places_[seat].ear = nullptr;
  ++places_[seat].turn;
  free_.push_back(seat);
}

void Loop::again(Seat seat, int fd, std::uint32_t events) {
  epoll_event event{};
  event.events = events;
  event.data.u64 = tagOf(seat);
  (void)::epoll_ctl(epoll_, EPOLL_CTL_MOD, fd, &event);
}

int Loop::untilAlarm() const {
  if (alarms_.empty()) return -1;
  const auto now = Clock::now();
  const auto at = alarms_.front()->at_;
  if (at <= now) return 0;
  const std::int64_t grid = (std::chrono::ceil<milliseconds>(at.time_since_epoch()).count() + kGridMs - 1) / kGridMs;
  const auto wake = Clock::time_point(milliseconds(grid * kGridMs));
  return static_cast<int>(std::min(std::chrono::ceil<milliseconds>(wake - now).count(), kLongestMs));
}

/// True: more are due.
bool Loop::fireAlarms() {
  const auto now = Clock::now();
  for (int i = 0; i < kAlarmsAtOnce; ++i) {
    if (alarms_.empty() || alarms_.front()->at_ > now) return false;
    Alarm& alarm = *alarms_.front();
    clear(alarm);
    alarm.due(now);
  }
  return true;
}

void Loop::put(std::size_t place, Alarm* alarm) {
  alarms_[place] = alarm;
  alarm->place_ = place;
}

/// Moves the one at this place up or down to where it belongs.
void Loop::settle(std::size_t place) {
  Alarm* const alarm = alarms_[place];
  while (place > 0 && alarms_[(place - 1) / 2]->at_ > alarm->at_) {
    put(place, alarms_[(place - 1) / 2]);
    place = (place - 1) / 2;
  }
  for (;;) {
    std::size_t child = 2 * place + 1;
    if (child >= alarms_.size()) break;
    if (child + 1 < alarms_.size() && alarms_[child + 1]->at_ < alarms_[child]->at_) ++child;
    if (alarms_[child]->at_ >= alarm->at_) break;
    put(place, alarms_[child]);
    place = child;
  }
  put(place, alarm);
}

void Loop::set(Alarm& alarm, Clock::time_point at) {
  alarm.at_ = at;
  if (alarm.place_ == Alarm::kNowhere) {
    alarm.place_ = alarms_.size();
    alarms_.push_back(&alarm);
  }
  settle(alarm.place_);
}

void Loop::clear(Alarm& alarm) {
  const std::size_t place = std::exchange(alarm.place_, Alarm::kNowhere);
  if (place == Alarm::kNowhere) return;
  Alarm* const last = alarms_.back();
  alarms_.pop_back();
  if (last == &alarm) return;
  put(place, last);
  settle(place);
}

}  // namespace lvs::health
