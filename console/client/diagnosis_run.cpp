#include "console/client/diagnosis_run.h"

#include <QUrl>
#include <algorithm>

namespace lvs {
namespace {

QString asText(const std::string& value) { return QString::fromStdString(value); }

/// A director's questions, in this order.
enum Question : std::size_t { kStatus, kTable, kHealth, kRealServers, kFacts, kQuestions };

}  // namespace

DiagnosisRun::DiagnosisRun(Cluster cluster, std::string service, const std::vector<AgentClient*>& clients,
                           QObject* parent)
    : QObject(parent),
      cluster_(std::move(cluster)),
      service_(std::move(service)),
      clients_(clients.begin(), clients.end()) {
  limit_.setSingleShot(true);
  limit_.setInterval(kTimeLimitMs);
  connect(&limit_, &QTimer::timeout, this, &DiagnosisRun::outOfTime);
  connect(&batch_, &RealServerBatch::ended, this, &DiagnosisRun::looked);
}

void DiagnosisRun::looked(const QString& server) {
  for (std::size_t i = 0; i < steps_.size() && !over_; ++i) {
    if (steps_[i].server != server.toStdString()) continue;
    const RealServerWork* work = batch_.work(server);
    settle(i, work && !work->good() ? asText(work->job().error) : QString());
  }
}

void DiagnosisRun::begin(const Wish& wish) {
  wish_ = wish;
  clock_.start();
  limit_.start();
  for (const std::string& director : diagnosis::directorsOf(cluster_, service())) {
    api::DirectorReport report;
    report.director = director;
    reports_.push_back(std::move(report));
    firstStep_.push_back(steps_.size());
    add(tr("director %1").arg(asText(director)), tr("document, roles and addresses"));
    add(steps_.back().place, tr("the kernel's table of IPVS"));
    add(steps_.back().place, tr("health of the real servers"));
    add(steps_.back().place, tr("settings of the real servers, as last seen"));
    add(steps_.back().place, tr("routes, neighbours and packet filter"));
  }
  if (wish_.looks) {
    for (const ServiceServer& entry : service().realServers)
      add(tr("real server %1").arg(asText(entry.server)), tr("its settings, over SSH"), entry.server);
  }
  if (wish_.follows) add(tr("packets"), tr("connections, followed through captures"));
  requests_.resize(steps_.size());
  // What cannot be asked at all is settled at once: `ended` comes from the loop in any case.
  QMetaObject::invokeMethod(
      this,
      [this] {
        for (std::size_t i = 0; i < reports_.size() && !over_; ++i) askDirector(i);
        if (wish_.looks && !over_) look();
        if (wish_.follows && !over_) follow();
        if (!over_ && steps_.empty()) finish();
      },
      Qt::QueuedConnection);
}

void DiagnosisRun::add(const QString& place, const QString& asked, const std::string& server) {
  Step step;
  step.place = place;
  step.asked = asked;
  step.server = server;
  steps_.push_back(std::move(step));
}

std::size_t DiagnosisRun::answered() const {
  return static_cast<std::size_t>(std::count_if(steps_.begin(), steps_.end(), [](const Step& one) {
    return one.state == Step::State::answered || one.state == Step::State::failed;
  }));
}

/// Null: none is paired any more.
AgentClient* DiagnosisRun::clientOf(const api::DirectorReport& report) const {
  const auto at = std::find_if(clients_.begin(), clients_.end(),
                               [&](const auto& one) { return one && one->name().toStdString() == report.director; });
  return at == clients_.end() ? nullptr : at->data();
}

void DiagnosisRun::askDirector(std::size_t director) {
  const std::size_t first = firstStep_[director];
  AgentClient* client = clientOf(reports_[director]);
  const auto giveUp = [this, director, first](const QString& error) {
    reports_[director].error = error.toStdString();
    for (std::size_t i = first; i < first + kQuestions && !over_; ++i) settle(i, error);
  };
  if (!client) {
    reports_[director].paired = false;
    return giveUp(tr("it is not paired with this console"));
  }
  send(first + kStatus, *client, QStringLiteral("/v1/status"),
       [this, director, first, giveUp, client = QPointer(client)](const Reply& reply) {
         if (!reply.ok()) return giveUp(reply.error);
         if (!client) return giveUp(tr("the director was forgotten"));
         reports_[director].status = AgentClient::decode<api::Status>(reply);
         // The others first, so that this one's answer does not end the run.
         askMore(director, *client);
         settle(first + kStatus, {});
       });
}

/// What only a director that answers is asked.
void DiagnosisRun::askMore(std::size_t director, AgentClient& client) {
  const std::size_t first = firstStep_[director];
  const auto ask = [&](std::size_t question, const QString& path, auto take) {
    send(first + question, client, path, [this, director, step = first + question, take](const Reply& reply) {
      if (reply.ok()) take(reports_[director], reply);
      settle(step, reply.ok() ? QString() : reply.error);
    });
  };
  ask(kTable, QStringLiteral("/v1/ipvs"), [](api::DirectorReport& report, const Reply& reply) {
    report.ipvs = AgentClient::decode<api::IpvsSnapshot>(reply);
  });
  ask(kHealth, QStringLiteral("/v1/health"),
      [](api::DirectorReport& report, const Reply& reply) { report.health = AgentClient::decode<api::Health>(reply); });
  ask(kRealServers, QStringLiteral("/v1/real-servers"), [](api::DirectorReport& report, const Reply& reply) {
    report.realServers = AgentClient::decode<api::RealServers>(reply).realServers;
  });
  const QString service = QString::fromLatin1(QUrl::toPercentEncoding(asText(service_)));
  ask(kFacts, QStringLiteral("/v1/facts?service=") + service, [](api::DirectorReport& report, const Reply& reply) {
    report.facts = AgentClient::decode<api::ServiceFacts>(reply);
  });
}

void DiagnosisRun::send(std::size_t step, AgentClient& client, const QString& path,
                        const std::function<void(const Reply&)>& take) {
  steps_[step].state = Step::State::asked;
  requests_[step] = client.send({"GET", path, {}, {}}, [self = QPointer(this), take](const Reply& reply) {
    if (self && !self->over_) take(reply);
  });
  emit progressed();
}

void DiagnosisRun::look() {
  const std::vector<AgentClient*> clients = livingClients(clients_);
  for (Step& step : steps_) {
    if (step.server.empty()) continue;
    const QString server = asText(step.server);
    step.state = Step::State::asked;
    batch_.run(agentFor(cluster_, server, clients), server, QStringLiteral("verify"), {});
  }
  emit progressed();
}

void DiagnosisRun::follow() {
  HuntOrder order;
  order.cluster = cluster_;
  order.service = service_;
  order.client = wish_.client;
  order.asks = wish_.asks;
  hunt_ = std::make_unique<PacketHunt>(std::move(order), livingClients(clients_));
  const std::size_t step = steps_.size() - 1;
  steps_[step].state = Step::State::asked;
  connect(hunt_.get(), &PacketHunt::progressed, this, [this, step](const QString& now) {
    steps_[step].asked = now;
    emit progressed();
  });
  connect(hunt_.get(), &PacketHunt::ended, this, [this, step] {
    if (over_) return;
    search();
    settle(step, hunt_->error());
  });
  hunt_->begin();
}

/// Where something gets lost between machines that can be asked, traces say after whom.
void DiagnosisRun::search() {
  std::vector<std::pair<diagnosis::Probe, diagnosis::Path>> ways;
  for (const Followed& one : hunt_->ways()) ways.emplace_back(one.probe, one.path);
  search_ = std::make_unique<ReplySearch>(cluster_, service_, livingClients(clients_), reports_);
  if (search_->plan(ways) == 0) return search_.reset();
  add(tr("packets"), tr("after which router they get lost"));
  const std::size_t step = steps_.size() - 1;
  steps_[step].state = Step::State::asked;
  connect(search_.get(), &ReplySearch::progressed, this, [this, step](const QString& now) {
    steps_[step].asked = now;
    emit progressed();
  });
  connect(search_.get(), &ReplySearch::ended, this, [this, step] {
    if (!over_) settle(step, search_->error());
  });
  search_->begin();
}

void DiagnosisRun::settle(std::size_t step, const QString& error) {
  Step& settled = steps_[step];
  settled.state = error.isEmpty() ? Step::State::answered : Step::State::failed;
  settled.why = error;
  emit progressed();
  if (over_ || answered() < steps_.size()) return;
  if (!askedAgain_ && blamesRoles()) askRolesAgain();
  else finish();
}

/// Whether somebody is blamed for who is master and who has the VIP. The directors were not asked at one moment: where
/// the master changed meanwhile, their answers contradict each other and nothing is wrong.
bool DiagnosisRun::blamesRoles() const {
  using diagnosis::Fault;
  const auto said = diagnosis();
  return std::any_of(said.findings.begin(), said.findings.end(), [](const diagnosis::Finding& one) {
    return one.fault == Fault::noMaster || one.fault == Fault::twoMasters || one.fault == Fault::vipOnNobody ||
           one.fault == Fault::vipOnTwo || one.fault == Fault::vipTaken;
  });
}

/// What they are now counts; a role that is only just taken accuses nobody (diagnosis::isSettled).
void DiagnosisRun::askRolesAgain() {
  askedAgain_ = true;
  std::vector<std::pair<std::size_t, AgentClient*>> asked;  // reports, and whom to ask
  for (std::size_t i = 0; i < reports_.size(); ++i) {
    AgentClient* client = reports_[i].status ? clientOf(reports_[i]) : nullptr;
    if (!client) continue;
    add(tr("director %1").arg(client->name()), tr("its role, once more"));
    asked.emplace_back(i, client);
  }
  const std::size_t first = steps_.size() - asked.size();
  requests_.resize(steps_.size());
  for (std::size_t i = 0; i < asked.size() && !over_; ++i) {
    send(first + i, *asked[i].second, QStringLiteral("/v1/status"),
         [this, step = first + i, report = asked[i].first](const Reply& reply) {
           if (reply.ok()) reports_[report].status = AgentClient::decode<api::Status>(reply);
           settle(step, reply.ok() ? QString() : reply.error);
         });
  }
  if (asked.empty()) finish();
}

std::vector<api::RealServerJob> DiagnosisRun::lookResults() const {
  std::vector<api::RealServerJob> looks;
  if (!wish_.looks) return looks;
  for (const ServiceServer& entry : service().realServers) {
    const RealServerWork* work = batch_.work(asText(entry.server));
    looks.push_back(work ? work->job() : api::RealServerJob{});
    looks.back().server = entry.server;
    if (work && work->hasEnded()) continue;
    looks.back().state = "failed";
    looks.back().error = tr("there was no answer in time").toStdString();
  }
  return looks;
}

diagnosis::Diagnosis DiagnosisRun::diagnosis() const {
  const auto client = IpAddress::parse((hunt_ ? hunt_->client() : wish_.client).toStdString());
  diagnosis::Diagnosis said =
      diagnosis::diagnose(cluster_, service(), reports_, lookResults(), client ? &*client : nullptr);
  if (hunt_) hunt_->addTo(said);
  if (search_) search_->addTo(said);
  return said;
}

std::vector<Followed> DiagnosisRun::ways() const {
  std::vector<Followed> ways = hunt_ ? hunt_->ways() : std::vector<Followed>();
  if (search_)
    for (Followed& one : ways) search_->addTo(one.path);
  return ways;
}

void DiagnosisRun::outOfTime() {
  const QString late = tr("there was no answer in time");
  for (std::size_t i = 0; i < reports_.size(); ++i) {
    if (!reports_[i].status && reports_[i].error.empty()) reports_[i].error = late.toStdString();
  }
  for (Step& step : steps_) {
    if (step.state == Step::State::answered || step.state == Step::State::failed) continue;
    step.state = Step::State::failed;
    step.why = late;
  }
  finish();
}

void DiagnosisRun::cancel() {
  if (over_) return;
  cancelled_ = true;
  finish();
}

void DiagnosisRun::finish() {
  over_ = true;
  limit_.stop();
  for (RequestHandle& one : requests_) one.cancel();
  batch_.cancel();
  if (hunt_ && !hunt_->isOver()) hunt_->cancel();
  emit progressed();
  emit ended();
}

}  // namespace lvs
