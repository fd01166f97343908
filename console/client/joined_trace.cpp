#include "console/client/joined_trace.h"

#include <algorithm>

#include "common/api/messages.h"
#include "common/diagnosis/reply_way.h"

namespace lvs {
namespace {

constexpr int kReadingMs = 300;  ///< until what was heard has come here

bool reaches(const api::Trace& trace) {
  return std::any_of(trace.hops.begin(), trace.hops.end(), [&](const api::TraceHop& hop) {
    return std::any_of(hop.answers.begin(), hop.answers.end(),
                       [&](const api::TraceAnswer& answer) { return answer.from == trace.to; });
  });
}

}  // namespace

bool JoinedTrace::isFor(const api::TraceOrder& order, const Cluster& cluster) {
  if (order.realServer.empty() || order.ping || order.pathMtu) return false;
  return std::any_of(cluster.virtualServices.begin(), cluster.virtualServices.end(),
                     [&](const VirtualService& one) { return one.address && one.address->toString() == order.from; });
}

JoinedTrace::JoinedTrace(AgentClient* sender, const std::vector<AgentClient*>& hearers, api::TraceOrder order,
                         QObject* parent)
    : QObject(parent), order_(std::move(order)) {
  sent_ = std::make_unique<TraceFeed>(sender, order_);
  api::TraceOrder listen = order_;
  listen.realServer.clear();
  listen.hears = true;
  for (AgentClient* one : hearers) {
    heard_.push_back(std::make_unique<TraceFeed>(one, listen));
    hearing_ << one->name();
  }
  linger_.setSingleShot(true);
  linger_.setInterval(static_cast<int>(order_.waitMs) + kReadingMs);
  connect(&linger_, &QTimer::timeout, this, &JoinedTrace::finish);
  connect(sent_.get(), &TraceFeed::ended, this, [this] {
    if (sent_->error().isEmpty()) linger_.start();
    else finish();
  });
  for (const auto& feed : heard_) {
    connect(feed.get(), &TraceFeed::arrived, this, &JoinedTrace::heardOf);
    connect(feed.get(), &TraceFeed::ended, this, &JoinedTrace::heardOf);
  }
}

void JoinedTrace::begin() {
  for (const auto& feed : heard_) feed->begin();
  if (heard_.empty()) heardOf();
}

void JoinedTrace::heardOf() {
  if (over_) return;
  if (!begun_) {
    // Whoever listens does so before the first packet goes out.
    const bool all = std::all_of(heard_.begin(), heard_.end(),
                                 [](const auto& feed) { return feed->isOver() || feed->trace().running; });
    if (!all) return;
    begun_ = true;
    return sent_->begin();
  }
  const bool reached =
      std::any_of(heard_.begin(), heard_.end(), [](const auto& feed) { return reaches(feed->trace()); });
  if (reached && linger_.isActive() && linger_.remainingTime() > kReadingMs) linger_.start(kReadingMs);
}

void JoinedTrace::finish() {
  if (over_) return;
  over_ = true;
  linger_.stop();
  trace_ = sent_->trace();
  error_ = sent_->error();
  const bool heard =
      std::any_of(heard_.begin(), heard_.end(), [](const auto& feed) { return feed->error().isEmpty(); });
  if (error_.isEmpty() && !heard)
    error_ = heard_.empty() ? tr("no director that is paired here has %1 now").arg(QString::fromStdString(order_.from))
                            : heard_.front()->error();
  if (error_.isEmpty()) {
    std::vector<api::Trace> traces;
    for (const auto& feed : heard_) traces.push_back(feed->trace());
    diagnosis::joinHeard(trace_, traces, hearing_.join(QStringLiteral(", ")).toStdString(), order_.tries);
  }
  heard_.clear();
  emit ended();
}

}  // namespace lvs
