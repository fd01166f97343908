#include "console/client/asker.h"

#include <algorithm>

#include "common/diagnosis/diagnosis.h"
#include "console/client/probe_source.h"
#include "console/client/ssh_asker.h"

namespace lvs {
namespace {

QString noWayFromHere(const IpAddress& to) {
  return Asker::tr("this machine has no way to %1").arg(QString::fromStdString(to.toString()));
}
QString noWayFromThere(const IpAddress& to) {
  return Asker::tr("it has no way to %1").arg(QString::fromStdString(to.toString()));
}

class LocalAsker : public Asker {
 public:
  explicit LocalAsker(Task task) : Asker(std::move(task)) {}

  void prepare() override {
    const auto own = ownAddressTowards(task_.address);
    if (!own) return emit failed(noWayFromHere(task_.address));
    client_ = QString::fromStdString(own->toString());
    emit ready();
  }

  void ask() override {
    for (std::size_t i = 0; i < task_.count; ++i) {
      calls_.push_back(std::make_unique<ProbeCall>(task_.address, task_.port, task_.request));
      connect(calls_.back().get(), &ProbeCall::ended, this, &LocalAsker::look);
    }
    for (const auto& call : calls_) {
      if (const Outcome begun = call->begin(task_.withinMs); !begun)
        return emit failed(QString::fromStdString(begun.message()));
    }
  }

 private:
  void look() {
    if (!std::all_of(calls_.begin(), calls_.end(), [](const auto& one) { return one->isOver(); })) return;
    for (const auto& call : calls_) probes_.push_back(call->probe());
    emit asked();
  }

  std::vector<std::unique_ptr<ProbeCall>> calls_;
};

class DirectorAsker : public Asker {
 public:
  DirectorAsker(Task task, AgentClient* client) : Asker(std::move(task)), agent_(client) {
    beat_.setInterval(kLookEveryMs);
    connect(&beat_, &QTimer::timeout, this, [this] { probe_->look(); });
  }

  void prepare() override { QMetaObject::invokeMethod(this, &Asker::ready, Qt::QueuedConnection); }

  void ask() override {
    api::ProbeOrder order;
    order.service = task_.service;
    order.request = task_.request.toStdString();
    order.timeoutMs = static_cast<std::uint32_t>(task_.withinMs);
    order.longConnections = 0;
    order.seconds = kSeconds;
    order.atOnce = static_cast<std::uint32_t>(task_.count);
    probe_ = std::make_unique<AgentProbe>(agent_, order);
    connect(probe_.get(), &ProbeSource::begun, this, [this] { beat_.start(); });
    connect(probe_.get(), &ProbeSource::refused, this, &Asker::failed);
    connect(probe_.get(), &ProbeSource::read, this, &DirectorAsker::read);
    probe_->begin();
    if (!agent_) emit failed(Asker::tr("the connection to the director has ended"));
  }

 private:
  static constexpr int kLookEveryMs = 200;
  static constexpr std::uint32_t kSeconds = 20;

  void read(const api::Probe& reading) {
    const bool all = std::none_of(reading.atOnce.begin(), reading.atOnce.end(),
                                  [](const api::ProbeConnection& one) { return one.end.empty(); });
    if (reading.running && !all) return;
    beat_.stop();
    for (const api::ProbeConnection& one : reading.atOnce) {
      const auto address = IpAddress::parse(one.address);
      if (address) probes_.push_back({*address, one.port, diagnosis::endCalled(one.end)});
    }
    if (probes_.empty()) return emit failed(noWayFromThere(task_.address));
    emit asked();
  }

  QPointer<AgentClient> agent_;
  std::unique_ptr<AgentProbe> probe_;
  QTimer beat_;
};

AgentClient* directorCalled(const QString& name, const std::vector<AgentClient*>& clients) {
  const auto found =
      std::find_if(clients.begin(), clients.end(), [&](AgentClient* one) { return one && one->name() == name; });
  return found == clients.end() ? nullptr : *found;
}

}  // namespace

Outcome Asker::check(const QString& who, const Cluster& cluster, const VirtualService& service,
                     const std::vector<AgentClient*>& clients) {
  const auto wrong = [](const QString& why) { return Error{"", why.toStdString()}; };
  if (who == QLatin1String(kHere)) return Done{};
  if (who.startsWith(QLatin1String(kSshScheme))) {
    if (isSshTarget(who)) return Done{};
    return wrong(tr("\"%1\" is no host that could be reached by SSH; such as ssh://admin@client.example or "
                    "ssh://192.0.2.9:2222")
                     .arg(who));
  }
  if (!directorCalled(who, clients))
    return wrong(tr("%1 is no director that is paired here; allowed are the names of those, here for this machine, and "
                    "ssh://[USER@]HOST[:PORT]")
                     .arg(who));
  const auto forwarding = diagnosis::directorsOf(cluster, service);
  if (std::find(forwarding.begin(), forwarding.end(), who.toStdString()) != forwarding.end())
    return wrong(tr("%1 forwards %2 itself, and its own connections take no client's way; choose a machine that does "
                    "not")
                     .arg(who, QString::fromStdString(service.name)));
  return Done{};
}

std::unique_ptr<Asker> Asker::called(const QString& who, Task task, const std::vector<AgentClient*>& clients) {
  if (who == QLatin1String(kHere)) return std::make_unique<LocalAsker>(std::move(task));
  if (who.startsWith(QLatin1String(kSshScheme))) return std::make_unique<SshAsker>(std::move(task), who);
  return std::make_unique<DirectorAsker>(std::move(task), directorCalled(who, clients));
}

}  // namespace lvs
