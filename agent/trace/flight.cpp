#include "agent/trace/flight.h"

#include <poll.h>

#include <algorithm>
#include <list>

namespace lvs::trace {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kLook{200};  ///< at whether it is to go on

struct InFlight {
  Probe probe;
  Clock::time_point sent;
  bool deaf = false;  ///< nothing more comes of its socket, though poll() would tell of it again and again
};

std::uint64_t microseconds(Clock::duration took) {
  return static_cast<std::uint64_t>(
      std::max<std::int64_t>(std::chrono::duration_cast<std::chrono::microseconds>(took).count(), 1));
}

}  // namespace

Outcome fly(Shots& shots, const Way& way, std::chrono::milliseconds wait, const Watcher& watcher) {
  std::list<InFlight> flight;
  Clock::time_point next = Clock::now();
  bool begun = false;
  while (!shots.over() && watcher.goOn()) {
    auto now = Clock::now();
    bool sending = false;
    if (now >= next && flight.size() < kMostInFlight) {
      if (const auto shot = shots.next()) {
        auto probe = Probe::send(way, *shot);
        if (!probe) return probe.errors();
        if (!begun && watcher.beginning)
          if (const auto from = probe->from()) watcher.beginning(*from);
        begun = sending = true;
        flight.push_back({std::move(*probe), now, false});
        next = now + kPace;
      }
    } else {
      sending = flight.size() < kMostInFlight;
    }

    std::vector<pollfd> waits;
    for (const InFlight& one : flight)
      waits.push_back({one.deaf ? -1 : one.probe.descriptor(), one.probe.waitsFor(), 0});
    if (watcher.wake >= 0) waits.push_back({watcher.wake, POLLIN, 0});
    auto until = now + kLook;
    if (sending) until = std::min(until, next);
    if (!flight.empty()) until = std::min(until, flight.front().sent + wait);
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now());
    (void)::poll(waits.data(), waits.size(), static_cast<int>(std::max<std::int64_t>(left.count(), 0)));

    now = Clock::now();
    bool news = false;
    std::size_t at = 0;
    for (auto one = flight.begin(); one != flight.end(); ++at) {
      auto answer = waits[at].revents != 0 ? one->probe.look(waits[at].revents) : std::nullopt;
      const Shot shot = one->probe.shot();
      if (!answer && way.method == Method::tcp && waits[at].revents != 0) one->deaf = true;
      const bool late = now - one->sent >= wait;
      if (answer) {
        answer->afterUs = microseconds(now - one->sent);
        if (shots.wants(shot)) shots.answered(shot, *answer);
      } else if (late && shots.wants(shot)) {
        shots.lost(shot);
      }
      news = news || answer || late;
      if (answer || late) one = flight.erase(one);
      else ++one;
    }
    flight.remove_if([&](const InFlight& one) { return !shots.wants(one.probe.shot()); });
    if (news && watcher.changed) watcher.changed();
  }
  return Done{};
}

}  // namespace lvs::trace
