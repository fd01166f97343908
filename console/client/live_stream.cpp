#include "console/client/live_stream.h"

#include <QRandomGenerator>

#include "common/api/messages.h"

namespace lvs {
namespace {

constexpr int kFirstPauseMs = 300;
constexpr int kLongestPauseMs = 8000;
constexpr int kSilenceMs = 25000;  // a heartbeat comes every 15 s

}  // namespace

LiveStream::LiveStream(std::function<QNetworkReply*(QNetworkRequest)> open, QObject* parent)
    : QObject(parent), open_(std::move(open)), parser_(static_cast<qsizetype>(api::kMaxReplyBytes)) {
  again_.setSingleShot(true);
  silence_.setSingleShot(true);
  silence_.setInterval(kSilenceMs);
  connect(&again_, &QTimer::timeout, this, &LiveStream::attempt);
  connect(&silence_, &QTimer::timeout, this, [this] {
    if (reply_) reply_->abort();
  });
}

LiveStream::~LiveStream() { stop(); }

void LiveStream::start(const QNetworkRequest& request) {
  stop();
  request_ = request;
  pauseMs_ = 0;
  attempt();
}

void LiveStream::stop() {
  again_.stop();
  silence_.stop();
  if (!reply_) return;
  reply_->disconnect(this);
  reply_->abort();
  reply_->deleteLater();
  reply_.clear();
}

void LiveStream::attempt() {
  QNetworkRequest request = request_;
  if (!lastId_.isEmpty()) request.setRawHeader("Last-Event-ID", lastId_);
  parser_ = SseParser(static_cast<qsizetype>(api::kMaxReplyBytes));
  reply_ = open_(request);
  silence_.start();
  connect(reply_, &QNetworkReply::readyRead, this, &LiveStream::read);
  connect(reply_, &QNetworkReply::finished, this, &LiveStream::finished);
}

void LiveStream::read() {
  if (!reply_ || reply_->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200) return;
  if (pauseMs_ != -1) {
    pauseMs_ = -1;  // open: the next loss starts with the shortest pause
    emit opened();
  }
  silence_.start();
  const QPointer<LiveStream> self = this;  // a listener may end the stream
  for (const SseEvent& event : parser_.feed(reply_->readAll())) {
    if (!event.id.isEmpty()) lastId_ = event.id;
    emit this->event(event);
    if (!self || !reply_) return;
  }
  if (parser_.overflowed()) reply_->abort();
}

void LiveStream::finished() {
  silence_.stop();
  QNetworkReply* reply = reply_;
  reply_.clear();
  pauseMs_ = pauseMs_ <= 0 ? kFirstPauseMs : std::min(pauseMs_ * 2, kLongestPauseMs);
  // Many consoles that lost one agent must not come back in the same instant.
  again_.start(pauseMs_ / 2 + static_cast<int>(QRandomGenerator::global()->bounded(pauseMs_ / 2 + 1)));
  emit lost(reply);
  reply->deleteLater();
}

}  // namespace lvs
