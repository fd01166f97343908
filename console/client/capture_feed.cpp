#include "console/client/capture_feed.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>

namespace lvs {
namespace {

constexpr int kPauseMs = 200;  ///< when there was nothing new

}  // namespace

CaptureFeed::CaptureFeed(AgentClient* client, api::CaptureOrder order, QObject* parent)
    : QObject(parent), client_(client), director_(client->name()), order_(std::move(order)) {
  pause_.setSingleShot(true);
  pause_.setInterval(kPauseMs);
  connect(&pause_, &QTimer::timeout, this, [this] { ask(Step::packets); });
}

CaptureFeed::~CaptureFeed() {
  if (id_ != 0 && client_) client_->send({"DELETE", path(), {}, {}}, [](const lvs::Reply&) {});
}

QString CaptureFeed::path(const QString& rest) const { return QStringLiteral("/v1/captures/%1").arg(id_) + rest; }

void CaptureFeed::call(const QByteArray& method, const QString& path, const QByteArray& body,
                       void (CaptureFeed::*done)(const Reply&)) {
  if (!client_) return finish(tr("the director was forgotten"));
  asked_.start();
  const QPointer<CaptureFeed> self(this);
  client_->send({method, path, body, {}}, [self, done](const Reply& reply) {
    if (self && !self->over_) (self->*done)(reply);
  });
}

void CaptureFeed::begin() {
  call("POST", QStringLiteral("/v1/captures"), QByteArray::fromStdString(api::toJson(order_)), &CaptureFeed::takeBegun);
}

void CaptureFeed::takeBegun(const Reply& reply) {
  if (!reply.ok()) return finish(reply.error);
  state_ = AgentClient::decode<api::Capture>(reply);
  id_ = state_.id;
  offsetMs_ = state_.nowMs + asked_.elapsed() / 2 - QDateTime::currentMSecsSinceEpoch();
  emit begun();
  ask(Step::packets);
}

void CaptureFeed::end() {
  if (ending_ || over_) return;
  ending_ = true;
  if (id_ == 0) return finish();
  pause_.stop();
  call("POST", path(QStringLiteral("/end")), {}, &CaptureFeed::takeEnded);
}

void CaptureFeed::takeEnded(const Reply& reply) {
  if (!reply.ok()) return finish(reply.error);
  state_ = AgentClient::decode<api::Capture>(reply);
  ask(Step::packets);
}

void CaptureFeed::ask(Step step) {
  if (step == Step::state) return call("GET", QStringLiteral("/v1/captures"), {}, &CaptureFeed::takeState);
  call("GET", path(QStringLiteral("?from=%1").arg(from_)), {}, &CaptureFeed::takePacketsOf);
}

void CaptureFeed::takePacketsOf(const Reply& reply) {
  if (!reply.ok()) return finish(reply.error);
  if (reply.body.isEmpty()) {
    // All of an ended capture has come; of one that runs perhaps it has ended meanwhile.
    if (state_.running) return ask(Step::state);
    return finish();
  }
  from_ += static_cast<std::uint64_t>(reply.body.size());
  const Outcome read = reader_.feed({reply.body.constData(), static_cast<std::size_t>(reply.body.size())});
  if (!read) return finish(QString::fromStdString(read.message()));
  emit arrived();
  if (!over_) ask(Step::packets);
}

void CaptureFeed::takeState(const Reply& reply) {
  if (!reply.ok()) return finish(reply.error);
  const auto list = AgentClient::decode<api::Captures>(reply).captures;
  const auto found = std::find_if(list.begin(), list.end(), [this](const api::Capture& one) { return one.id == id_; });
  if (found == list.end()) return finish(tr("the director does not know of the capture any more"));
  state_ = *found;
  emit stateTold();
  if (state_.running) pause_.start();
  else ask(Step::packets);
}

void CaptureFeed::finish(const QString& error) {
  over_ = true;
  error_ = error;
  pause_.stop();
  if (id_ != 0 && client_) client_->send({"DELETE", path(), {}, {}}, [](const lvs::Reply&) {});
  id_ = 0;
  emit ended();
}

void CaptureFeed::addWithoutTcpdump(std::vector<std::string>& servers) const {
  for (const api::CapturePlace& place : state_.places) {
    const bool known = std::find(servers.begin(), servers.end(), place.realServer) != servers.end();
    if (place.lacks == "tcpdump" && !known) servers.push_back(place.realServer);
  }
}

}  // namespace lvs
