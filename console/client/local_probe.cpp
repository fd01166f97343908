#include "console/client/local_probe.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>

#include "common/failover/aim.h"

namespace lvs {

using failover::kKeptPatience;

/// Lives on the thread; sockets and timers are its children.
class LocalProbe::Worker : public QObject {
 public:
  explicit Worker(LocalProbe& probe)
      : probe_(probe),
        startedMs_(QDateTime::currentMSecsSinceEpoch()),
        request_(QByteArray::fromStdString(probe.order_.request)) {
    clock_.start();
  }

  void start() {
    auto* pace = new QTimer(this);
    pace->setTimerType(Qt::PreciseTimer);
    connect(pace, &QTimer::timeout, this, &Worker::ask);
    pace->start(static_cast<int>(probe_.order_.everyMs));
    for (std::uint32_t i = 0; i < probe_.order_.longConnections; ++i) keep();
  }

 private:
  std::int64_t now() const { return startedMs_ + clock_.elapsed(); }

  QTcpSocket* connected() {
    auto* socket = new QTcpSocket(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->connectToHost(QString::fromStdString(probe_.target_.host), probe_.target_.port);
    return socket;
  }

  void ask() {
    const qint64 begun = clock_.nsecsElapsed();
    if (waiting_ >= failover::kMostWaiting) return record(begun, "too many wait for an answer");
    ++waiting_;
    QTcpSocket* socket = connected();
    auto* limit = new QTimer(socket);
    limit->setSingleShot(true);
    const auto done = [this, socket, begun](const std::string& failure) {
      socket->disconnect(this);
      socket->abort();
      socket->deleteLater();
      --waiting_;
      record(begun, failure);
    };
    connect(limit, &QTimer::timeout, this,
            [this, done] { done("no answer within " + std::to_string(probe_.order_.timeoutMs) + " ms"); });
    connect(socket, &QTcpSocket::connected, this, [this, socket, done] {
      if (request_.isEmpty()) return done({});
      socket->write(request_);
    });
    connect(socket, &QTcpSocket::readyRead, this, [done] { done({}); });
    connect(socket, &QTcpSocket::errorOccurred, this,
            [socket, done](QAbstractSocket::SocketError) { done(socket->errorString().toStdString()); });
    limit->start(static_cast<int>(probe_.order_.timeoutMs));
  }

  void keep() {
    QTcpSocket* socket = connected();
    auto* patience = new QTimer(socket);
    patience->setSingleShot(true);
    auto* again = new QTimer(socket);
    again->setSingleShot(true);
    connect(socket, &QTcpSocket::connected, this, [this, socket, patience] {
      socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
      count(1);
      if (request_.isEmpty()) patience->stop();
      else socket->write(request_);
    });
    const auto lost = [this, socket](const std::string& why, bool quietly) {
      if (socket->property("open").toBool()) count(-1);
      socket->disconnect(this);
      socket->abort();
      socket->deleteLater();
      if (quietly) return keep();
      const QMutexLocker lock(&probe_.mutex_);
      probe_.seen_.broken.push_back({now(), why});
    };
    connect(socket, &QTcpSocket::connected, this, [socket] { socket->setProperty("open", true); });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, patience, again, lost] {
      const QByteArray answer = socket->readAll();
      if (failover::saysClose(answer.toStdString())) return lost({}, true);
      patience->stop();
      if (!request_.isEmpty() && !again->isActive()) again->start(failover::kKeptEvery);
    });
    connect(again, &QTimer::timeout, this, [this, socket, patience] {
      socket->write(request_);
      patience->start(kKeptPatience);
    });
    connect(patience, &QTimer::timeout, this,
            [lost] { lost("no answer within " + std::to_string(kKeptPatience.count()) + " ms", false); });
    connect(socket, &QTcpSocket::errorOccurred, this,
            [socket, lost](QAbstractSocket::SocketError) { lost(socket->errorString().toStdString(), false); });
    patience->start(kKeptPatience);
  }

  void count(int change) {
    const QMutexLocker lock(&probe_.mutex_);
    probe_.seen_.open += static_cast<std::uint32_t>(change);
  }

  void record(qint64 begunNs, const std::string& failure) {
    const auto took = static_cast<std::uint32_t>((clock_.nsecsElapsed() - begunNs) / 1000);
    const QMutexLocker lock(&probe_.mutex_);
    if (probe_.seen_.requests.size() < failover::kMostRemembered)
      probe_.seen_.requests.push_back({startedMs_ + begunNs / 1'000'000, took, failure});
  }

  LocalProbe& probe_;
  const std::int64_t startedMs_;
  QElapsedTimer clock_;
  const QByteArray request_;
  std::size_t waiting_ = 0;
};

LocalProbe::LocalProbe(Endpoint target, api::ProbeOrder order, QObject* parent)
    : ProbeSource(parent), target_(std::move(target)), order_(std::move(order)) {
  seen_.target = target_.toString();
}

LocalProbe::~LocalProbe() {
  thread_.quit();
  thread_.wait();
}

void LocalProbe::begin() {
  worker_ = new Worker(*this);
  worker_->moveToThread(&thread_);
  connect(&thread_, &QThread::started, worker_, [worker = worker_] { worker->start(); });
  connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
  thread_.start(QThread::TimeCriticalPriority);
  emit begun();
}

api::Probe LocalProbe::take() {
  const QMutexLocker lock(&mutex_);
  api::Probe reading = seen_;
  reading.running = thread_.isRunning();
  reading.nowMs = QDateTime::currentMSecsSinceEpoch();
  seen_.requests.clear();
  return reading;
}

void LocalProbe::look() { emit read(take()); }

void LocalProbe::end() {
  thread_.quit();
  thread_.wait();
  emit read(take());
  emit ended();
}

}  // namespace lvs
