#include "agent/trace/tracer.h"

#include <sys/eventfd.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <random>
#include <thread>

#include "agent/net/socket_address.h"
#include "agent/trace/eavesdrop.h"
#include "agent/trace/far_tools.h"
#include "agent/trace/flight.h"
#include "agent/trace/verdict.h"

namespace lvs::trace {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int kNice = 5;
constexpr std::chrono::milliseconds kGlance{200};
constexpr std::size_t kMostSaid = 256U << 10U;  ///< bytes, of one command on a real server

std::vector<api::TraceHop> messageOf(const std::vector<HopSeen>& hops) {
  std::vector<api::TraceHop> list;
  for (const HopSeen& hop : hops) {
    api::TraceHop& one = list.emplace_back();
    one.number = hop.number;
    one.lost = hop.lost;
    for (const Answer& answer : hop.answers)
      one.answers.push_back({answer.from.toString(), answer.afterUs, answer.what, answer.mtu});
  }
  return list;
}

}  // namespace

std::string describe(const Order& order) {
  std::string text = (order.ping ? "ping " : "") + methodName(order.way.method) + " to " + order.way.to.toString();
  if (order.way.port != 0) text += " port " + std::to_string(order.way.port);
  if (order.way.from) text += " from " + order.way.from->toString();
  if (order.pathMtu) text += ", path MTU";
  if (order.reply) text += ", as a reply";
  if (order.realServer) text += ", on " + order.realServer->name;
  if (order.hears) text += ", only listened for";
  return text;
}

bool isApart(const Order& order) {
  return order.hears || (order.realServer && order.fromVip && !order.ping && !order.pathMtu);
}

struct Tracer::Work {
  Work(Order given, std::function<std::int64_t()> clock, Reach way)
      : order(std::move(given)), wallMs(std::move(clock)), reach(std::move(way)) {
    order.way.id = static_cast<std::uint16_t>(std::random_device()());
  }
  ~Work() {
    stop();
    if (thread.joinable()) thread.join();
    if (wake >= 0) close(wake);
  }

  void stop() {
    leave = true;
    const std::uint64_t one = 1;
    if (wake >= 0) (void)!write(wake, &one, sizeof one);
  }
  /// Also marks it as ended: a command on another machine looks at the mark alone.
  bool goOn() {
    const auto now = Clock::now();
    if (now - begun > kLongest || now - Clock::time_point(Clock::duration(askedTicks)) > order.patience) leave = true;
    return !leave;
  }

  void run();
  Outcome here();
  Outcome there();
  Outcome hear();
  Outcome sendVolley(realserver::Ssh& ssh);
  Outcome findMtuHere();
  Outcome findMtuThere(realserver::Ssh& ssh);
  Result<FarWords> ask(realserver::Ssh& ssh, const std::string& script,
                       const std::function<void(const FarWords&)>& heard);
  void show(const std::vector<HopSeen>& hops);
  void conclude(const Outcome& outcome);

  Order order;
  const std::function<std::int64_t()> wallMs;
  const Reach reach;
  Clock::time_point begun = Clock::now();
  int wake = -1;
  std::atomic<bool> leave{false};
  std::atomic<Clock::rep> askedTicks{Clock::now().time_since_epoch().count()};
  Seen seen;  ///< of the thread alone

  mutable std::mutex mutex;  ///< of what follows
  api::Trace state;
  std::thread thread;
};

void Tracer::Work::show(const std::vector<HopSeen>& hops) {
  const std::lock_guard lock(mutex);
  state.hops = messageOf(hops);
}

Outcome Tracer::Work::here() {
  if (order.way.from) {
    seen.from = order.way.from->toString();
    seen.fromElsewhere = !net::isOwnAddress(*order.way.from);
    const std::lock_guard lock(mutex);
    state.fromElsewhere = seen.fromElsewhere;
  }
  Course course({order.hops, order.tries, order.ping, 0});
  Watcher watcher;
  watcher.wake = wake;
  watcher.goOn = [this] { return goOn(); };
  watcher.changed = [&] { show(course.hops()); };
  watcher.beginning = [this](const IpAddress& from) {
    const std::lock_guard lock(mutex);
    state.from = from.toString();
  };
  Outcome flown = fly(course, order.way, order.wait, watcher);
  seen.hops = course.hops();
  if (flown && order.pathMtu && !leave) return findMtuHere();
  return flown;
}

Outcome Tracer::Work::findMtuHere() {
  Way way = order.way;
  way.method = Method::icmp;
  Watcher watcher;
  watcher.wake = wake;
  watcher.goOn = [this] { return goOn(); };
  MtuSearch search(way.to.family(), 2);
  if (Outcome flown = fly(search, way, order.wait, watcher); !flown) return flown;
  if (leave) return Done{};
  seen.mtu = search.found();
  if (seen.mtu->vanished == 0) return Done{};
  // How far do those come that vanish?
  ++way.id;
  Course course({order.hops, 2, false, static_cast<std::uint16_t>(seen.mtu->vanished)});
  Outcome flown = fly(course, way, order.wait, watcher);
  seen.largeCourse = course.hops();
  return flown;
}

Result<FarWords> Tracer::Work::ask(realserver::Ssh& ssh, const std::string& script,
                                   const std::function<void(const FarWords&)>& heard) {
  FarWords words(order.way.to);
  const realserver::RootShell shell = realserver::asRoot(*order.realServer, {}, script);
  const auto left = std::chrono::duration_cast<std::chrono::seconds>(kLongest - (Clock::now() - begun));
  const realserver::RunLimits limits{std::max(left, std::chrono::seconds(1)), kMostSaid, &leave};
  realserver::Ran ran = ssh.run(shell.command, shell.input, limits, [&](std::string_view piece) {
    words.feed(piece);
    if (heard) heard(words);
  });
  words.end();
  if (heard) heard(words);
  if (leave) return words;
  if (!words.problem().empty()) return Error{"", words.problemOn(order.realServer->name)};
  if (ran.exit != 0 || !words.begun())
    return Error{"", order.realServer->name + ": " + realserver::complaintOf(ran, *order.realServer, limits.time)};
  return words;
}

Outcome Tracer::Work::hear() {
  const Volley volley{order.way, order.hops, order.tries, order.reply};
  HeardHops heard(volley);
  Watcher watcher;
  watcher.wake = wake;
  watcher.goOn = [this] { return goOn(); };
  Outcome listened = eavesdrop(
      volley,
      [&](const Overheard& one) {
        heard.add(one);
        show(heard.hops());
      },
      watcher);
  seen.hops = heard.hops();
  return listened;
}

Outcome Tracer::Work::sendVolley(realserver::Ssh& ssh) {
  const Volley volley{order.way, order.hops, order.tries, order.reply};
  const realserver::RootShell shell = realserver::asRoot(*order.realServer, {}, scriptOf(volley));
  const auto left = std::chrono::duration_cast<std::chrono::seconds>(kLongest - (Clock::now() - begun));
  const realserver::RunLimits limits{std::max(left, std::chrono::seconds(1)), kMostSaid, &leave};
  VolleyWords words;
  realserver::Ran ran = ssh.run(shell.command, shell.input, limits, [&](std::string_view piece) { words.feed(piece); });
  words.feed("\n");
  {
    const std::lock_guard lock(mutex);
    state.tool = words.tool();
  }
  if (!words.sent() && !leave) {
    if (ran.exit != 0)
      return Error{"", order.realServer->name + ": " + realserver::complaintOf(ran, *order.realServer, limits.time)};
    return Error{"", words.problemOn(order.realServer->name)};
  }
  for (std::uint32_t hop = 1; hop <= order.hops; ++hop) seen.hops.push_back({hop, order.tries, {}});
  return Done{};
}

Outcome Tracer::Work::there() {
  seen.realServer = order.realServer->name;
  if (order.way.from) seen.from = order.way.from->toString();
  seen.fromElsewhere = order.fromVip;
  {
    const std::lock_guard lock(mutex);
    state.fromElsewhere = seen.fromElsewhere;
  }
  realserver::SshFailure failure;
  const auto ssh = reach ? reach(*order.realServer, failure) : nullptr;
  if (!ssh) return Error{"", "no SSH connection to " + failure.host + ": " + failure.reason};
  // A command that says nothing for a while ends in time as well.
  const std::jthread clock([this](const std::stop_token& done) {
    while (!done.stop_requested() && goOn()) std::this_thread::sleep_for(kGlance);
  });
  if (isApart(order)) return sendVolley(*ssh);
  const FarOrder wish{order.way, order.hops, order.tries, order.wait, order.ping};
  const auto words = ask(*ssh, farCourse(wish), [this](const FarWords& so) {
    const std::lock_guard lock(mutex);
    state.tool = so.tool();
    state.hops = messageOf(so.hops());
  });
  if (!words) return words.errors();
  seen.hops = words->hops();
  if (seen.hops.empty() && !leave)
    return Error{"",
                 order.realServer->name + ": " + words->tool() + " says nothing that is understood: " + words->noise()};
  return order.pathMtu && !leave ? findMtuThere(*ssh) : Outcome(Done{});
}

Outcome Tracer::Work::findMtuThere(realserver::Ssh& ssh) {
  MtuSearch search(order.way.to.family(), 2);
  const FarOrder wish{order.way, order.hops, 2, order.wait, false};
  while (!search.over()) {
    std::vector<Shot> shots;
    std::vector<std::uint16_t> sizes;
    while (const auto shot = search.next()) {
      shots.push_back(*shot);
      if (std::find(sizes.begin(), sizes.end(), shot->bytes) == sizes.end()) sizes.push_back(shot->bytes);
    }
    const auto words = ask(ssh, farSizes(wish, sizes), {});
    if (!words) return words.errors();
    if (leave) return Done{};
    for (const Shot& shot : shots) {
      if (!search.wants(shot)) continue;
      const auto answer = words->answerTo(shot.bytes);
      if (answer) search.answered(shot, *answer);
      else search.lost(shot);
    }
  }
  seen.mtu = search.found();
  return Done{};
}

void Tracer::Work::conclude(const Outcome& outcome) {
  seen.whole = !leave;
  const std::lock_guard lock(mutex);
  state.running = false;
  state.hops = messageOf(seen.hops);
  state.reached = trace::reached(seen.hops);
  if (seen.mtu) {
    state.mtu = seen.mtu->mtu;
    state.mtuBy = seen.mtu->by ? seen.mtu->by->toString() : "";
    state.blackHole = seen.mtu->vanished > 0;
    const auto last = lastHeard(seen.largeCourse);
    state.vanishAfterHop = last ? last->number : 0;
  }
  if (outcome) state.sentence = sentenceOf(seen);
  else if (!seen.hops.empty()) state.sentence = sentenceOf(seen) + "; path MTU: " + outcome.message();
  else state.error = state.sentence = outcome.message();
}

void Tracer::Work::run() {
  setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kNice);
  conclude(order.hears ? hear() : order.realServer ? there() : here());
}

Tracer::Tracer(Order order, std::function<std::int64_t()> wallMs, Reach reach)
    : work_(std::make_unique<Work>(std::move(order), std::move(wallMs), std::move(reach))) {
  Work& work = *work_;
  work.wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  work.seen.to = work.order.way.to;
  work.seen.ping = work.order.ping;
  api::Trace& state = work.state;
  state.by = work.order.by;
  state.running = true;
  state.startedMs = work.wallMs();
  state.to = work.order.way.to.toString();
  if (work.order.way.from) state.from = work.order.way.from->toString();
  state.method = methodName(work.order.way.method);
  state.port = work.order.way.port;
  if (work.order.realServer) state.realServer = work.order.realServer->name;
  work.thread = std::thread([&work] { work.run(); });
}

Tracer::~Tracer() = default;

api::Trace Tracer::reading(bool asked) const {
  if (asked) work_->askedTicks = Clock::now().time_since_epoch().count();
  const std::lock_guard lock(work_->mutex);
  api::Trace reading = work_->state;
  reading.nowMs = work_->wallMs();
  return reading;
}

bool Tracer::running() const {
  const std::lock_guard lock(work_->mutex);
  return work_->state.running;
}

void Tracer::end() { work_->stop(); }

}  // namespace lvs::trace
