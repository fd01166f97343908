#include "console/client/trace_feed.h"

namespace lvs {
namespace {

constexpr int kBetweenReadingsMs = 200;

}  // namespace

TraceFeed::TraceFeed(AgentClient* client, api::TraceOrder order, QObject* parent)
    : QObject(parent), client_(client), director_(client->name()), order_(std::move(order)) {
  pause_.setSingleShot(true);
  pause_.setInterval(kBetweenReadingsMs);
  connect(&pause_, &QTimer::timeout, this, [this] { call("GET", path(), {}); });
}

TraceFeed::~TraceFeed() { forget(); }

QString TraceFeed::path() const { return QStringLiteral("/v1/traces/%1").arg(id_); }

void TraceFeed::call(const QByteArray& method, const QString& path, const QByteArray& body) {
  if (!client_) return finish(tr("the director was forgotten"));
  const QPointer<TraceFeed> self(this);
  client_->send({method, path, body, {}}, [self](const Reply& reply) {
    if (self && !self->over_) self->take(reply);
  });
}

void TraceFeed::begin() { call("POST", QStringLiteral("/v1/traces"), QByteArray::fromStdString(api::toJson(order_))); }

void TraceFeed::take(const Reply& reply) {
  reply_ = reply;
  if (!reply.ok()) return finish(reply.error);
  trace_ = AgentClient::decode<api::Trace>(reply);
  id_ = trace_.id;
  emit arrived();
  if (over_) return;
  if (trace_.running) pause_.start();
  else finish(QString::fromStdString(trace_.error));
}

std::size_t TraceFeed::settledHops() const {
  if (!trace_.running) return trace_.hops.size();
  std::size_t count = 0;
  while (count < trace_.hops.size() && trace_.hops[count].answers.size() + trace_.hops[count].lost >= order_.tries)
    ++count;
  return count;
}

void TraceFeed::forget() {
  if (id_ != 0 && client_) client_->send({"DELETE", path(), {}, {}}, [](const lvs::Reply&) {});
  id_ = 0;
}

void TraceFeed::finish(const QString& error) {
  over_ = true;
  error_ = error;
  pause_.stop();
  forget();
  emit ended();
}

}  // namespace lvs
