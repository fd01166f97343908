#include "console/client/rolling.h"

#include <QProcessEnvironment>
#include <QTimer>
#include <algorithm>

namespace lvs {
namespace {

constexpr int kNotFound = 404;
constexpr int kMostLineBytes = 4096;

bool isActive(const Rolling::Server& server) {
  return server.phase > Rolling::Phase::waiting && server.phase < Rolling::Phase::done;
}

}  // namespace

Rolling::Rolling(const Cluster& cluster, const std::vector<Correspondent>& directors, const QStringList& servers,
                 Options options, QObject* parent)
    : QObject(parent), options_(std::move(options)) {
  for (const QString& name : servers) {
    Server server;
    server.name = name;
    servers_.push_back(std::move(server));
    Work work;
    for (const std::string& concerned : directorsWith(cluster, name.toStdString(), options_.service)) {
      for (const Correspondent& director : directors) {
        if (director.director.toStdString() != concerned) continue;
        Side side;
        side.to = director;
        work.sides.push_back(std::move(side));
      }
    }
    works_.push_back(std::move(work));
  }
}

Rolling::~Rolling() {
  for (Work& work : works_) {
    if (work.command) work.command->disconnect(this);
  }
}

void Rolling::start() { beginMore(); }

void Rolling::pause() { paused_ = true; }

void Rolling::resume() {
  paused_ = false;
  beginMore();
}

void Rolling::stop() {
  stopped_ = true;
  beginMore();
}

void Rolling::abandon() {
  stopped_ = true;
  for (std::size_t at = 0; at < servers_.size(); ++at) {
    if (!isActive(servers_[at])) continue;
    servers_[at].why = leftAs(servers_[at]);
    if (works_[at].command) {
      works_[at].command->disconnect(this);
      works_[at].command->terminate();
    }
    enter(at, Phase::left);
  }
  beginMore();
}

QString Rolling::leftAs(const Server& server) {
  switch (server.phase) {
    case Phase::draining:
      return server.left == 0 ? tr("Left draining") : tr("Left draining, with %1 connections open").arg(server.left);
    case Phase::out: return tr("Left out of service");
    case Phase::returning: return tr("Left while it was brought back: some directors may still have it out");
    default: return tr("It is back, but its checks had not yet shown it up");
  }
}

bool Rolling::good() const {
  return ended_ && std::all_of(servers_.begin(), servers_.end(),
                               [](const Server& server) { return server.phase == Phase::done; });
}

QString Rolling::failure() const {
  for (const Server& server : servers_) {
    if (server.phase == Phase::failed) return server.name + QStringLiteral(": ") + server.why;
  }
  return {};
}

QStringList Rolling::stillOut() const {
  QStringList names;
  for (const Server& server : servers_) {
    if (server.ordered) names << server.name;
  }
  return names;
}

void Rolling::beginMore() {
  if (ended_) return;
  auto active = static_cast<std::size_t>(std::count_if(servers_.begin(), servers_.end(), isActive));
  for (std::size_t at = 0; at < servers_.size() && active < options_.atOnce && !stopped_ && !paused_; ++at) {
    if (servers_[at].phase != Phase::waiting) continue;
    ++active;
    if (works_[at].sides.empty()) {
      // Later, as answers come: whoever called start() connects first.
      enter(at, Phase::draining);
      QTimer::singleShot(0, this, [this, at] { fail(at, tr("No director that is paired runs a service with it")); });
    } else if (options_.course == Course::bringBack) {
      bringBack(at);
    } else {
      drain(at);
    }
  }
  const bool waits = paused_ && !stopped_ && std::any_of(servers_.begin(), servers_.end(), [](const Server& server) {
                       return server.phase == Phase::waiting;
                     });
  if (active > 0 || ended_ || waits) return;
  ended_ = true;
  emit ended();
}

void Rolling::ask(std::size_t index, const AgentClient::Call& call, std::function<void(const Replies&)> done) {
  struct Round {
    Replies replies;
    std::size_t outstanding = 0;
    std::function<void(const Replies&)> done;
  };
  std::vector<Side>& sides = works_[index].sides;
  const auto round = std::make_shared<Round>();
  round->replies.resize(sides.size());
  round->outstanding = sides.size();
  round->done = std::move(done);
  for (std::size_t at = 0; at < sides.size(); ++at) {
    if (!sides[at].silent.isValid()) sides[at].silent.start();
    const auto take = [self = QPointer(this), round, index, at](const Reply& reply) {
      // What was given up hears no late answers.
      if (!self || !isActive(self->servers_[index])) return;
      if (reply.kind != Reply::Kind::unreachable) self->works_[index].sides[at].silent.start();
      round->replies[at] = reply;
      if (--round->outstanding == 0) round->done(round->replies);
    };
    sides[at].to.send(call, take);
  }
}

bool Rolling::lost(std::size_t index, const Replies& replies) {
  for (std::size_t at = 0; at < replies.size(); ++at) {
    const Side& side = works_[index].sides[at];
    if (replies[at].kind != Reply::Kind::unreachable || side.silent.elapsed() < options_.patienceMs) continue;
    fail(index, tr("%1 has not answered for %2 s").arg(side.to.director).arg(side.silent.elapsed() / 1000));
    return true;
  }
  return false;
}

void Rolling::later(std::size_t index, int waitMs, void (Rolling::*step)(std::size_t)) {
  QTimer::singleShot(waitMs, this, [this, index, step] {
    if (isActive(servers_[index])) (this->*step)(index);
  });
}

void Rolling::enter(std::size_t index, Phase phase) {
  servers_[index].phase = phase;
  emit changed(static_cast<int>(index));
}

void Rolling::fail(std::size_t index, const QString& why) {
  if (!isActive(servers_[index])) return;
  servers_[index].why = why;
  stopped_ = true;
  enter(index, Phase::failed);
  beginMore();
}

MaintenanceWish Rolling::wish(std::size_t index, MaintenanceVerb verb, const api::MaintenanceOrder& order) const {
  return {verb, servers_[index].name, QString::fromStdString(options_.service), order};
}

void Rolling::drain(std::size_t index) {
  servers_[index].ordered = true;
  enter(index, Phase::draining);
  ask(index, maintenanceCall(wish(index, MaintenanceVerb::drain, options_.order)),
      [this, index](const Replies& replies) {
        // One that refuses goes on sending clients there: nothing may be done to the server.
        for (std::size_t at = 0; at < replies.size(); ++at) {
          if (!replies[at].ok())
            return fail(index, works_[index].sides[at].to.director + QStringLiteral(": ") + replies[at].error);
        }
        lookAtDrain(index);
      });
}

void Rolling::lookAtDrain(std::size_t index) {
  ask(index, maintenanceCall(), [this, index](const Replies& replies) {
    if (lost(index, replies)) return;
    Server& server = servers_[index];
    std::uint64_t began = 0;
    std::uint64_t left = 0;
    bool all = true;
    for (std::size_t at = 0; at < replies.size(); ++at) {
      const QString& director = works_[index].sides[at].to.director;
      if (replies[at].kind == Reply::Kind::unreachable) {
        all = false;
        left = std::max(left, server.left);
        continue;
      }
      if (!replies[at].ok()) return fail(index, director + QStringLiteral(": ") + replies[at].error);
      const DrainState state =
          drainStateOf(AgentClient::decode<api::Maintenance>(replies[at]), server.name.toStdString(), options_.service);
      if (state.places == 0) {
        server.ordered = false;
        return fail(index, tr("Somebody brought it back on %1, or its time there expired").arg(director));
      }
      began = std::max(began, state.began);
      left = std::max(left, state.left);
      all = all && state.isOut();
    }
    const bool moved = server.left != left || server.began < began;
    server.began = std::max(server.began, began);
    server.left = left;
    if (all) return isOut(index);
    if (moved) emit changed(static_cast<int>(index));
    later(index, options_.lookEveryMs, &Rolling::lookAtDrain);
  });
}

void Rolling::isOut(std::size_t index) {
  if (options_.course == Course::drain) {
    enter(index, Phase::done);
    return beginMore();
  }
  enter(index, Phase::out);
  if (!options_.command.isEmpty()) return runCommand(index);
  later(index, options_.pauseMs, &Rolling::bringBack);
}

void Rolling::runCommand(std::size_t index) {
  Work& work = works_[index];
  work.command = std::make_unique<QProcess>();
  QProcess* command = work.command.get();
  command->setProcessChannelMode(QProcess::MergedChannels);
  command->setStandardInputFile(QProcess::nullDevice());
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("LVS_SERVER"), servers_[index].name);
  command->setProcessEnvironment(environment);
  const auto read = [this, index, command] {
    while (command->canReadLine() || (command->state() == QProcess::NotRunning && command->bytesAvailable() > 0)) {
      const QString line = QString::fromUtf8(command->readLine(kMostLineBytes)).trimmed();
      if (line.isEmpty()) continue;
      works_[index].lastLine = line;
      emit said(static_cast<int>(index), line);
    }
  };
  connect(command, &QProcess::readyRead, this, read);
  connect(command, &QProcess::errorOccurred, this, [this, index, command](QProcess::ProcessError error) {
    if (error == QProcess::FailedToStart) fail(index, tr("The command cannot be run: %1").arg(command->errorString()));
  });
  connect(command, &QProcess::finished, this, [this, index, read](int code, QProcess::ExitStatus status) {
    read();
    if (code == 0 && status == QProcess::NormalExit) return bringBack(index);
    const QString line = works_[index].lastLine;
    fail(index, tr("The command ended with the exit code %1").arg(status == QProcess::NormalExit ? code : 128 + code) +
                    (line.isEmpty() ? QString() : QStringLiteral(": ") + line));
  });
  command->start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), options_.command});
}

void Rolling::bringBack(std::size_t index) {
  servers_[index].ordered = true;
  if (servers_[index].phase != Phase::returning) enter(index, Phase::returning);
  api::MaintenanceOrder order;
  order.reason = options_.order.reason;
  // Those that have brought it back already do it again, which changes nothing there.
  ask(index, maintenanceCall(wish(index, MaintenanceVerb::enable, order)), [this, index](const Replies& replies) {
    bool all = true;
    for (std::size_t at = 0; at < replies.size(); ++at) {
      if (replies[at].kind == Reply::Kind::unreachable) all = false;
      else if (!replies[at].ok())
        return fail(index, works_[index].sides[at].to.director + QStringLiteral(": ") + replies[at].error);
    }
    if (!all) {
      if (!lost(index, replies)) later(index, options_.lookEveryMs, &Rolling::bringBack);
      return;
    }
    servers_[index].ordered = false;
    works_[index].checking.start();
    enter(index, Phase::checking);
    lookAtHealth(index);
  });
}

void Rolling::lookAtHealth(std::size_t index) {
  ask(index, healthCall(), [this, index](const Replies& replies) {
    if (lost(index, replies)) return;
    QString bad;
    for (std::size_t at = 0; at < replies.size() && bad.isEmpty(); ++at) {
      Side& side = works_[index].sides[at];
      if (replies[at].status == kNotFound) continue;  // an agent without health checks
      if (!replies[at].ok()) {
        bad = side.to.director + QStringLiteral(": ") + replies[at].error;
        continue;
      }
      const auto health = AgentClient::decode<api::Health>(replies[at]);
      if (side.checkedFrom == 0) side.checkedFrom = health.timeMs;
      const std::string why =
          notHealthy(health, servers_[index].name.toStdString(), options_.service, side.checkedFrom);
      if (!why.empty()) bad = side.to.director + QStringLiteral(": ") + QString::fromStdString(why);
    }
    if (bad.isEmpty()) {
      enter(index, Phase::done);
      return beginMore();
    }
    if (works_[index].checking.elapsed() >= options_.healthyWithinMs) {
      return fail(
          index,
          tr("It is back, but not healthy after %1 s: %2").arg(works_[index].checking.elapsed() / 1000).arg(bad));
    }
    later(index, options_.lookEveryMs, &Rolling::lookAtHealth);
  });
}

}  // namespace lvs
