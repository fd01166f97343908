#include "agent/server/agent.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <csignal>

#include "agent/config/controller.h"
#include "agent/config/maintenance_desk.h"
#include "agent/config/problem.h"
#include "agent/live/sampler.h"
#include "agent/log/supervisor.h"
#include "agent/realserver/outside.h"
#include "agent/realserver/workshop.h"
#include "agent/server/handlers.h"
#include "agent/server/listener.h"
#include "agent/server/options.h"
#include "common/model/codec.h"

namespace lvs::server {

namespace asio = boost::asio;
using Clock = std::chrono::steady_clock;

namespace {

std::int64_t wallMs() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
      .count();
}

/// The kernel thread counts as hung, and systemd may restart the agent, after this time on one task.
constexpr std::chrono::seconds kHungAfter{120};

/// Empty on a kernel without /proc.
std::string bootId() {
  const auto text = config::readWhole("/proc/sys/kernel/random/boot_id", 100);
  return text ? text->substr(0, text->find('\n')) : std::string();
}

/// The route's path as it was asked for: what stands in it are names and numbers, never secrets.
std::string pathOf(const Route& route, const Request& request) {
  std::string path;
  std::size_t next = 0;
  for (std::string_view rest = route.path; !rest.empty();) {
    const std::size_t begin = rest.find('{');
    path += rest.substr(0, begin);
    if (begin == std::string_view::npos) break;
    if (next < request.parameters.size()) path += encoded(request.parameters[next++]);
    rest.remove_prefix(rest.find('}', begin) + 1);
  }
  return path;
}

/// For the audit log.
std::string resultOf(const Reply& reply) {
  std::string result = std::to_string(reply.status);
  if (reply.status < 400) return result;
  if (const auto told = api::fromJson<api::Problem>(reply.body)) result += " " + told->type + ": " + told->detail;
  return result;
}

bool changes(const Route& route) { return route.method != "GET" && route.operation != Operation::checkConfig; }

}  // namespace

struct Agent::Parts {
  Parts(Settings given, std::unique_ptr<DirectorKernel> ownKernel, const log::Logger& ownLogger)
      : settings(std::move(given)),
        logger(ownLogger),
        kernel(std::move(ownKernel)),
        journal(wallMs()),
        audit(settings.state / "audit.log"),
        trust(settings.state),
        doorkeeper(trust, wallMs),
        workshop(
            settings.state / "real-servers", journal,
            [this](const realserver::Order& order, const realserver::Facts& facts) {
              return realserver::outsideFacts(order, facts,
                                              [this](const IpAddress& vip) { return kernel->arpAnswers(vip); });
            },
            wallMs),
        probes(wallMs),
        captures(wallMs, [this](const RealServer& to, realserver::SshFailure& failure) { return reach(to, failure); }),
        traces(wallMs, [this](const RealServer& to, realserver::SshFailure& failure) { return reach(to, failure); }),
        sampler(*kernel),
        hub(server.get_executor(), kernelThread.get_executor(), journal,
            [this](const LiveWish& wish, std::chrono::milliseconds sinceLast) { return read(wish, sinceLast); }),
        listener({server.get_executor(), kernelThread.get_executor(), patientThread.get_executor(), doorkeeper, hub,
                  journal, logger, wallMs,
                  [this](const Route& route, const Request& request) { return answer(route, request); },
                  [this](const Route& route, const Request& request) {
                    note(route, request, {}, std::string("403 ") + api::kProblemRole);
                  }}),
        deadline(server),
        watchdog(server),
        rounds(server),
        deskTimer(server),
        signals(server) {}

  Outcome start();
  /// From any thread.
  std::unique_ptr<realserver::Ssh> reach(const RealServer& to, realserver::SshFailure& failure) const {
    const realserver::Keeper keeper(settings.state / "real-servers");
    return realserver::reach(to, keeper, settings.name, {}, failure);
  }
  LiveReading read(const LiveWish& wish, std::chrono::milliseconds sinceLast);
  void placesChanged();
  void armDesk();
  Reply answer(const Route& route, const Request& request);
  /// `more`: what is told beside method and path.
  void note(const Route& route, const Request& request, const std::string& more, const std::string& result);
  void arm(std::optional<config::SteadyTime> at);
  void watch(std::chrono::milliseconds every);
  void lookAfterRealServers();
  void stop();
  std::vector<Metric> metrics() const;

  /// Marks the kernel thread as at work, for the watchdog.
  struct Busy {
    explicit Busy(Parts& in) : parts(in) { parts.busySince = Clock::now().time_since_epoch().count(); }
    ~Busy() { parts.busySince = 0; }
    Busy(const Busy&) = delete;
    Busy& operator=(const Busy&) = delete;
    Parts& parts;
  };

  Settings settings;
  const log::Logger& logger;
  std::unique_ptr<DirectorKernel> kernel;
  log::EventJournal journal;
  log::AuditLog audit;
  security::Trust trust;
  security::Identity identity;
  Doorkeeper doorkeeper;
  std::optional<actions::Performer> performer;
  std::unique_ptr<vrrp::Failover> failover;
  std::unique_ptr<health::Checks> checks;
  std::optional<config::MaintenanceDesk> desk;
  std::optional<config::Controller> controller;
  std::optional<Services> services;
  realserver::Workshop workshop;
  probe::Probes probes;
  capture::Captures captures;
  trace::Traces traces;
  live::Sampler sampler;
  std::atomic<std::uint64_t> tick{0};
  std::atomic<bool> wakePosted{false};
  std::atomic<bool> placesPosted{false};
  std::atomic<bool> stopping{false};
  std::atomic<Clock::rep> busySince{0};
  int lock = -1;
  // Its coroutines refer to all of the above and below: run() returns only when they have ended.
  asio::io_context server{1};
  asio::thread_pool kernelThread{1};
  asio::thread_pool patientThread{1};
  LiveHub hub;
  Listener listener;
  asio::steady_timer deadline;
  asio::steady_timer watchdog;
  asio::steady_timer rounds;
  asio::steady_timer deskTimer;
  asio::signal_set signals;
};

Outcome Agent::Parts::start() {
  // Before the first word to anybody: a signal that comes while the agent starts is kept for its loop.
  if (settings.handleSignals) {
    signals.add(SIGTERM);
    signals.add(SIGINT);
    signals.async_wait([this](const boost::system::error_code& failed, int) {
      if (!failed) stop();
    });
  }
  auto made = security::loadOrMakeIdentity(settings.state, settings.name);
  if (!made) return made.errors();
  identity = std::move(*made);
  lock = ::open((settings.state / "run.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (lock < 0 || ::flock(lock, LOCK_EX | LOCK_NB) != 0) {
    return Error{"", "another agent runs on the state folder " + settings.state.string()};
  }
  if (Outcome prepared = trust.prepare(); !prepared) return prepared;
  trust.forgetExpired(wallMs());
  // Before anything that may have something to tell.
  journal.begin(std::make_unique<log::EventFile>(settings.state, bootId()),
                {0, wallMs(), "agent", "info", "director " + settings.name,
                 "The agent " LVS_VERSION " started as " + settings.name, "", "fault"});
  auto store = config::Store::open(settings.state / "config");
  if (!store) return store.errors();
  // Before whatever may have something happen.
  if (settings.perform) {
    performer.emplace(
        actions::PerformerParts{settings.name, settings.perform,
                                [this] { return failover ? failover->states() : std::vector<vrrp::RouterState>(); },
                                [this](api::Event event) { journal.add(std::move(event)); }, wallMs});
  }
  if (settings.failover) {
    failover = settings.failover([this](const vrrp::News& news) {
      logger.info(news.sentence, {{"kind", "failover"}, {"severity", news.severity}, {"why", news.why}});
      journal.add({0, wallMs(), "failover", news.severity,
                   news.group.empty() ? "director " + settings.name : "failover group " + news.group, news.sentence,
                   news.why, news.role});
      if (auto happened = actions::happenedOf(news, wallMs()); happened && performer)
        performer->happened({std::move(*happened)});
    });
  }
  if (settings.checks) checks = settings.checks([this] { placesChanged(); });
  desk.emplace(config::DeskParts{settings.name, *kernel, [] { return Clock::now(); }, wallMs,
                                 [this](const health::Wishes&) { controller->placesChanged(); },
                                 [this](api::Event event) { journal.add(std::move(event)); }},
               settings.state);
  controller.emplace(
      config::ControllerParts{
          settings.name, *kernel, journal, audit, logger,
          [] {
            return config::Moment{Clock::now(), wallMs()};
          },
          failover.get(), [this](std::optional<config::SteadyTime> at) { asio::post(server, [this, at] { arm(at); }); },
          checks.get(), [this] { return desk->wishes(); },
          [this](const Cluster& cluster, bool forGood) {
            desk->follow(cluster, forGood);
            armDesk();
            if (performer) performer->follow(cluster);
          },
          [this](std::vector<actions::Happened> things) {
            if (performer) performer->happened(std::move(things));
          }},
      std::move(*store), settings.state);
  services.emplace(Services{*controller, *kernel, journal, workshop, probes, captures, traces, failover.get(),
                            settings.makeFault, settings.name, [this] { return metrics(); },
                            [this] { return tick.load(); }, wallMs, [this] { return listener.port(); }, &*desk,
                            checks.get(), performer ? &*performer : nullptr});
  journal.onAdded([this] {
    // Several additions in a row cost one wake-up.
    if (wakePosted.exchange(true)) return;
    asio::post(server, [this] {
      wakePosted = false;
      hub.wakeAll();
    });
  });
  if (Outcome opened = listener.open(settings.listen, identity); !opened) return opened;
  // Before the first request is served: whoever asks sees the state after recovery.
  asio::post(kernelThread, [this] {
    const Busy busy(*this);
    desk->start();
    controller->start();
    armDesk();
  });
  logger.info("listening", {{"name", settings.name},
                            {"address", settings.listen.host.empty() ? "*" : settings.listen.host},
                            {"port", std::to_string(listener.port())},
                            {"fingerprint", identity.fingerprint}});
  log::tellReady("listening on port " + std::to_string(listener.port()));
  lookAfterRealServers();
  if (const auto every = log::watchdogInterval(); every.count() > 0) watch(every);
  return Done{};
}

LiveReading Agent::Parts::read(const LiveWish& wish, std::chrono::milliseconds sinceLast) {
  const Busy busy(*this);
  LiveReading reading;
  if (wish.table) {
    reading.sample = sampler.sample(controller->names(), wallMs(), sinceLast);
    ++tick;
  }
  if (wish.status) reading.status = controller->status();
  if (wish.health) reading.health = controller->health();
  return reading;
}

/// Several changes in a row cost one visit to the kernel thread.
void Agent::Parts::placesChanged() {
  if (stopping || placesPosted.exchange(true)) return;
  asio::post(kernelThread, [this] {
    placesPosted = false;
    const Busy busy(*this);
    controller->placesChanged();
  });
}

/// While something drains or expires, the desk looks after it. Called on the kernel thread.
void Agent::Parts::armDesk() {
  asio::post(server, [this, next = desk->next()] {
    deskTimer.cancel();
    if (!next || stopping) return;
    deskTimer.expires_at(*next);
    deskTimer.async_wait([this](const boost::system::error_code& failed) {
      if (failed || stopping) return;
      asio::post(kernelThread, [this] {
        const Busy busy(*this);
        desk->clockReached();
        armDesk();
      });
    });
  });
}

Reply Agent::Parts::answer(const Route& route, const Request& request) {
  if (route.thread == Thread::server) return handle(route, request, *services);
  if (route.thread == Thread::patient) {
    Reply reply = handle(route, request, *services);
    asio::post(kernelThread, [this, &route, request, more = reply.note, result = resultOf(reply)] {
      note(route, request, more, result);
    });
    return reply;
  }
  const Busy busy(*this);
  Reply reply = handle(route, request, *services);
  if (changes(route)) {
    armDesk();
    note(route, request, reply.note, resultOf(reply));
  }
  return reply;
}

void Agent::Parts::note(const Route& route, const Request& request, const std::string& more,
                        const std::string& result) {
  const std::string asked = request.method + " " + pathOf(route, request);
  std::string what = asked;
  for (const std::string& one : {request.comment, more}) {
    if (!one.empty()) what += " \"" + one + "\"";
  }
  const Outcome noted =
      audit.add({wallMs(), request.client.name, request.client.fingerprint, request.from, std::move(what), result});
  if (!noted) logger.error("cannot write the audit log", {{"reason", noted.message()}});
  logger.info("audit", {{"who", request.client.name}, {"from", request.from}, {"what", asked}, {"result", result}});
}

void Agent::Parts::arm(std::optional<config::SteadyTime> at) {
  deadline.cancel();
  if (!at || stopping) return;
  deadline.expires_at(*at);
  deadline.async_wait([this](const boost::system::error_code& failed) {
    if (failed || stopping) return;
    asio::post(kernelThread, [this] {
      const Busy busy(*this);
      controller->clockReached();
    });
  });
}

void Agent::Parts::watch(std::chrono::milliseconds every) {
  const Clock::rep since = busySince;
  const bool hung = since != 0 && Clock::now().time_since_epoch() - Clock::duration(since) > kHungAfter;
  if (!hung) log::tellAlive();
  watchdog.expires_after(every);
  watchdog.async_wait([this, every](const boost::system::error_code& failed) {
    if (!failed && !stopping) watch(every);
  });
}

/// Real servers that were set up are verified by the agent itself, again and again.
void Agent::Parts::lookAfterRealServers() {
  if (settings.verifyEvery.count() == 0) return;
  rounds.expires_after(settings.verifyEvery);
  rounds.async_wait([this](const boost::system::error_code& failed) {
    if (failed || stopping) return;
    asio::post(kernelThread, [this] {
      const Busy busy(*this);
      const auto held = controller->currentDocument();
      if (!held.value) return;
      if (const auto cluster = loadCluster(held.value->document)) workshop.lookAfter(settings.name, *cluster);
    });
    lookAfterRealServers();
  });
}

void Agent::Parts::stop() {
  if (stopping.exchange(true)) return;
  log::tellStopping();
  if (performer) performer->endTests();
  asio::post(server, [this] {
    listener.close();
    hub.stop();
    signals.cancel();
    deadline.cancel();
    watchdog.cancel();
    rounds.cancel();
    deskTimer.cancel();
    // No work is left now but conversations that end; run() returns with the last of them, so that no
    // coroutine outlives what it refers to.
    asio::post(kernelThread, [this] {
      controller->stopping();
      logger.info("stopped", {{"forwarding", "left in place"}});
    });
  });
}

std::vector<Metric> Agent::Parts::metrics() const {
  const ListenerCounts& counts = listener.counts();
  const auto number = [](const auto& value) { return static_cast<double>(value.load()); };
  return {{"connections_accepted_total", "Connections accepted", "counter", number(counts.accepted)},
          {"connections_turned_away_total", "Connections closed for a limit", "counter", number(counts.turnedAway)},
          {"handshakes_failed_total", "TLS handshakes refused", "counter", number(counts.handshakesFailed)},
          {"requests_total", "Requests", "counter", number(counts.requests)},
          {"connections_open", "Connections of clients", "gauge", number(counts.open)},
          {"live_readings_total", "Readings of the IPVS table for live streams", "counter", number(tick)}};
}

Agent::Agent(Settings settings, std::unique_ptr<DirectorKernel> kernel, const log::Logger& logger)
    : parts_(std::make_unique<Parts>(std::move(settings), std::move(kernel), logger)) {}

Agent::~Agent() {
  parts_->patientThread.join();
  parts_->kernelThread.join();
  if (parts_->lock >= 0) ::close(parts_->lock);
}

Outcome Agent::start() {
  Outcome started = parts_->start();
  if (!started) {
    parts_->checks.reset();  // its thread visits the controller
    parts_->services.reset();
    parts_->controller.reset();
    parts_->failover.reset();  // its thread tells events
    parts_->performer.reset();
    parts_->journal.end({0, wallMs(), "agent", "error", "director " + parts_->settings.name,
                         "The agent could not start", started.message()});
  }
  return started;
}

void Agent::run() {
  parts_->server.run();
  parts_->patientThread.join();
  parts_->kernelThread.join();
  parts_->checks.reset();
  // Whoever takes over has the time that it needs.
  parts_->failover.reset();
  // The roles that were given up are told too.
  parts_->performer.reset();
  parts_->journal.end({0, wallMs(), "agent", "info", "director " + parts_->settings.name,
                       "The agent stopped; forwarding stays in place", "it was asked to", "fault"});
}

void Agent::stop() { parts_->stop(); }
std::uint16_t Agent::port() const { return parts_->listener.port(); }
std::string Agent::fingerprint() const { return parts_->identity.fingerprint; }
std::uint64_t Agent::liveReadings() const { return parts_->tick; }

}  // namespace lvs::server
