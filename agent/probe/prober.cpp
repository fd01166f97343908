#include "agent/probe/prober.h"

#include <netinet/tcp.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/udp.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

#include "agent/net/announcements.h"
#include "common/failover/aim.h"

namespace lvs::probe {
namespace asio = boost::asio;
using asio::ip::tcp;
using Clock = std::chrono::steady_clock;
using Failure = boost::system::error_code;
using failover::kKeptEvery;
using failover::kKeptPatience;
using std::chrono::milliseconds;

namespace {

/// The same hardware's announcements within this time are one.
constexpr milliseconds kRepeated{1000};

using FirstQuestionAfter = asio::detail::socket_option::integer<IPPROTO_TCP, TCP_KEEPIDLE>;
using QuestionsEvery = asio::detail::socket_option::integer<IPPROTO_TCP, TCP_KEEPINTVL>;
using QuestionsAtMost = asio::detail::socket_option::integer<IPPROTO_TCP, TCP_KEEPCNT>;

/// A connection with a deadline: what waits on it fails with timed_out when the time is over.
struct Line {
  explicit Line(asio::io_context& context) : socket(context), timer(context) {}
  tcp::socket socket;
  asio::steady_timer timer;
  bool late = false;
};
using LineRef = std::shared_ptr<Line>;  // the timer's handler may be queued when the conversation has ended

void limit(const LineRef& line, milliseconds within) {
  line->late = false;
  line->timer.expires_after(within);
  line->timer.async_wait([line](const Failure& cancelled) {
    if (cancelled) return;
    line->late = true;
    Failure ignored;
    line->socket.close(ignored);
  });
}

std::string words(const Line& line, const Failure& failed, milliseconds within) {
  if (line.late) return "no answer within " + std::to_string(within.count()) + " ms";
  if (failed == asio::error::eof) return "closed by the other side";
  return failed.message();
}

}  // namespace

struct Prober::Work {
  Work(Order given, std::function<std::int64_t()> clock)
      : order(std::move(given)), startedMs(clock()), started(Clock::now()) {}

  std::int64_t atMs(Clock::time_point when) const {
    return startedMs + std::chrono::duration_cast<milliseconds>(when - started).count();
  }
  milliseconds timeout() const { return milliseconds(order.wish.timeoutMs); }
  tcp::endpoint target() const { return {asio::ip::make_address(order.address->toString()), order.port}; }

  void begin();
  asio::awaitable<void> pace();
  asio::awaitable<void> ask();
  asio::awaitable<void> follow(std::size_t place);
  asio::awaitable<std::string> followOne(LineRef line);
  asio::awaitable<void> keep();
  asio::awaitable<std::string> keepOne(bool& quietly);
  asio::awaitable<void> listen(Family family, asio::posix::stream_descriptor link);
  void record(Clock::time_point begun, std::string failure);
  void heard(const net::Announcement& said);

  const Order order;
  const std::int64_t startedMs;
  const Clock::time_point started;
  asio::io_context context{1};
  std::map<Family, net::AnnouncementSocket> sockets;
  std::size_t waiting = 0;

  mutable std::mutex mutex;
  api::Probe seen;
  struct Answer {
    std::string hardware;
    Clock::time_point heard;
  };
  std::map<IpAddress, Answer> answers;
  std::atomic<bool> running{true};
  std::thread thread;
};

void Prober::Work::begin() {
  if (order.address && order.wish.atOnce > 0) {
    seen.atOnce.resize(order.wish.atOnce);
    for (std::size_t i = 0; i < seen.atOnce.size(); ++i) asio::co_spawn(context, follow(i), asio::detached);
  } else if (order.address) {
    asio::co_spawn(context, pace(), asio::detached);
    for (std::uint32_t i = 0; i < order.wish.longConnections; ++i) asio::co_spawn(context, keep(), asio::detached);
  }
  for (auto& [family, socket] : sockets) {
    // A descriptor of its own: Asio closes what it waits on.
    asio::posix::stream_descriptor link(context, ::dup(socket.descriptor()));
    asio::co_spawn(context, listen(family, std::move(link)), asio::detached);
  }
  thread = std::thread([this] {
    context.run_until(started + std::chrono::seconds(order.wish.seconds));
    running = false;
  });
}

asio::awaitable<void> Prober::Work::pace() {
  asio::steady_timer timer(context);
  for (Clock::time_point next = started;; next += milliseconds(order.wish.everyMs)) {
    // After a pause of this machine it goes on, and does not catch up.
    next = std::max(next, Clock::now() - milliseconds(order.wish.everyMs));
    timer.expires_at(next);
    co_await timer.async_wait(asio::use_awaitable);
    if (waiting >= failover::kMostWaiting) {
      record(Clock::now(), "too many wait for an answer");
      continue;
    }
    asio::co_spawn(context, ask(), asio::detached);
  }
}

asio::awaitable<void> Prober::Work::ask() {
  const auto begun = Clock::now();
  const auto line = std::make_shared<Line>(context);
  Failure failed;
  ++waiting;
  limit(line, timeout());
  co_await line->socket.async_connect(target(), asio::redirect_error(asio::use_awaitable, failed));
  if (!failed && !order.wish.request.empty()) {
    co_await asio::async_write(line->socket, asio::buffer(order.wish.request),
                               asio::redirect_error(asio::use_awaitable, failed));
    std::array<char, 4096> answer{};
    if (!failed)
      co_await line->socket.async_read_some(asio::buffer(answer), asio::redirect_error(asio::use_awaitable, failed));
  }
  line->timer.cancel();
  --waiting;
  record(begun, failed || line->late ? words(*line, failed, timeout()) : std::string());
}

/// One of those that are opened at once: by a port that is known before the first packet leaves.
asio::awaitable<void> Prober::Work::follow(std::size_t place) {
  const auto line = std::make_shared<Line>(context);
  Failure failed;
  asio::ip::udp::socket way(context);  // nothing is sent: to connect is to choose one's own address
  way.connect({target().address(), target().port()}, failed);
  if (!failed) line->socket.open(target().protocol(), failed);
  if (!failed) line->socket.bind({way.local_endpoint(failed).address(), 0}, failed);
  if (!failed) {
    const tcp::endpoint own = line->socket.local_endpoint(failed);
    const std::lock_guard lock(mutex);
    seen.atOnce[place].address = own.address().to_string();
    seen.atOnce[place].port = own.port();
  }
  limit(line, timeout());
  std::string end = "refused";
  if (!failed) end = co_await followOne(line);
  line->timer.cancel();
  const std::lock_guard lock(mutex);
  seen.atOnce[place].end = end;
}

asio::awaitable<std::string> Prober::Work::followOne(LineRef line) {
  Failure failed;
  co_await line->socket.async_connect(target(), asio::redirect_error(asio::use_awaitable, failed));
  if (line->late) co_return "silent";
  if (failed) co_return "refused";
  if (order.wish.request.empty()) co_return "answered";
  co_await asio::async_write(line->socket, asio::buffer(order.wish.request),
                             asio::redirect_error(asio::use_awaitable, failed));
  // To its end: a large answer is what a narrow way loses.
  std::array<char, 4096> answer{};
  while (!failed)
    co_await line->socket.async_read_some(asio::buffer(answer), asio::redirect_error(asio::use_awaitable, failed));
  if (line->late) co_return "connected";
  co_return failed == asio::error::eof ? "answered" : "refused";
}

asio::awaitable<void> Prober::Work::keep() {
  for (;;) {
    bool quietly = false;
    const std::string why = co_await keepOne(quietly);
    if (quietly) continue;
    const std::lock_guard lock(mutex);
    seen.broken.push_back({atMs(Clock::now()), why});
    co_return;
  }
}

/// One connection until it ends; `quietly` where the server had said so.
asio::awaitable<std::string> Prober::Work::keepOne(bool& quietly) {
  const auto line = std::make_shared<Line>(context);
  Failure failed;
  limit(line, kKeptPatience);
  co_await line->socket.async_connect(target(), asio::redirect_error(asio::use_awaitable, failed));
  line->timer.cancel();
  if (failed || line->late) co_return words(*line, failed, kKeptPatience);
  Failure ignored;
  line->socket.set_option(tcp::no_delay(true), ignored);
  // Without questions of its own, TCP's tell whether the connection lives.
  line->socket.set_option(asio::socket_base::keep_alive(true), ignored);
  line->socket.set_option(FirstQuestionAfter(1), ignored);
  line->socket.set_option(QuestionsEvery(1), ignored);
  line->socket.set_option(QuestionsAtMost(static_cast<int>(kKeptPatience.count() / 1000)), ignored);
  const auto count = [this](int change) {
    const std::lock_guard lock(mutex);
    seen.open += static_cast<std::uint32_t>(change);
  };
  count(1);
  std::string answer(16384, '\0');
  asio::steady_timer pause(context);
  while (!failed) {
    if (!order.wish.request.empty()) {
      limit(line, kKeptPatience);
      co_await asio::async_write(line->socket, asio::buffer(order.wish.request),
                                 asio::redirect_error(asio::use_awaitable, failed));
    }
    std::size_t got = 0;
    if (!failed)
      got = co_await line->socket.async_read_some(asio::buffer(answer),
                                                  asio::redirect_error(asio::use_awaitable, failed));
    line->timer.cancel();
    if (failed || line->late) break;
    quietly = failover::saysClose(std::string_view(answer).substr(0, got));
    if (quietly) break;
    if (order.wish.request.empty()) continue;
    pause.expires_after(kKeptEvery);
    co_await pause.async_wait(asio::use_awaitable);
    // The rest of a long answer.
    while (line->socket.available(ignored) > 0) (void)line->socket.read_some(asio::buffer(answer), ignored);
  }
  count(-1);
  co_return words(*line, failed, kKeptPatience);
}

asio::awaitable<void> Prober::Work::listen(Family family, asio::posix::stream_descriptor link) {
  constexpr int kAtOnce = 64;
  Failure failed;
  while (!failed) {
    co_await link.async_wait(asio::posix::stream_descriptor::wait_read,
                             asio::redirect_error(asio::use_awaitable, failed));
    std::optional<net::Announcement> said;
    for (int taken = 0; taken < kAtOnce && sockets.at(family).receive(said); ++taken) {
      if (said) heard(*said);
      said.reset();
    }
  }
}

void Prober::Work::heard(const net::Announcement& said) {
  if (std::find(order.watched.begin(), order.watched.end(), said.address) == order.watched.end()) return;
  const std::lock_guard lock(mutex);
  const auto now = Clock::now();
  Answer& before = answers[said.address];
  const bool repeated = before.hardware == said.hardware && now - before.heard < kRepeated;
  before = {said.hardware, now};
  if (repeated || seen.moves.size() >= kMostMoves) return;
  seen.moves.push_back({atMs(now), said.address.toString(), said.hardware, {}});
}

void Prober::Work::record(Clock::time_point begun, std::string failure) {
  const auto took = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begun);
  const std::lock_guard lock(mutex);
  if (seen.requests.size() >= failover::kMostRemembered) return;
  seen.requests.push_back({atMs(begun), static_cast<std::uint32_t>(took.count()), std::move(failure)});
}

Prober::Prober(std::unique_ptr<Work> work) : work_(std::move(work)) {}

Result<std::unique_ptr<Prober>> Prober::begin(Order order, std::function<std::int64_t()> wallMs) {
  auto work = std::make_unique<Work>(std::move(order), std::move(wallMs));
  for (const IpAddress& address : work->order.watched) {
    const Family family = address.family();
    if (work->sockets.contains(family)) continue;
    auto socket = net::AnnouncementSocket::open(work->order.interface, family);
    if (!socket) return socket.errors();
    work->sockets.emplace(family, std::move(*socket));
  }
  if (work->order.address) work->seen.target = Endpoint{work->order.address->toString(), work->order.port}.toString();
  work->begin();
  return std::unique_ptr<Prober>(new Prober(std::move(work)));
}

Prober::~Prober() { end(); }

bool Prober::running() const { return work_->running; }

void Prober::end() {
  work_->context.stop();
  if (work_->thread.joinable()) work_->thread.join();
}

api::Probe Prober::reading(std::uint64_t since) const {
  const std::lock_guard lock(work_->mutex);
  const api::Probe& seen = work_->seen;
  api::Probe reading;
  reading.target = seen.target;
  reading.running = work_->running;
  reading.nowMs = work_->atMs(Clock::now());
  reading.open = seen.open;
  reading.broken = seen.broken;
  reading.moves = seen.moves;
  reading.atOnce = seen.atOnce;
  const std::size_t from = std::min<std::size_t>(since, seen.requests.size());
  const std::size_t to = std::min(from + kMostInReading, seen.requests.size());
  reading.requests.assign(seen.requests.begin() + static_cast<std::ptrdiff_t>(from),
                          seen.requests.begin() + static_cast<std::ptrdiff_t>(to));
  reading.next = to;
  return reading;
}

}  // namespace lvs::probe
