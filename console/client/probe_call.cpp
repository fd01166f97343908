#include "console/client/probe_call.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QUdpSocket>

namespace lvs {
namespace {

QHostAddress hostAddress(const IpAddress& address) { return QHostAddress(QString::fromStdString(address.toString())); }

}  // namespace

std::optional<IpAddress> ownAddressTowards(const IpAddress& other) {
  QUdpSocket socket;  // nothing is sent: to connect is to choose a way
  socket.connectToHost(hostAddress(other), 9);
  if (!socket.waitForConnected(0) || socket.localAddress().isNull()) return std::nullopt;
  QHostAddress own = socket.localAddress();
  own.setScopeId({});
  return IpAddress::parse(own.toString().toStdString());
}

ProbeCall::ProbeCall(IpAddress target, std::uint16_t port, QByteArray request, QObject* parent)
    : QObject(parent), target_(target), port_(port), request_(std::move(request)) {
  socket_.setProxy(QNetworkProxy::NoProxy);
  patience_.setSingleShot(true);
  using End = diagnosis::Probe::End;
  connect(&patience_, &QTimer::timeout, this,
          [this] { finish(probe_.end == End::connected ? End::connected : End::silent); });
  connect(&socket_, &QTcpSocket::connected, this, [this] {
    if (request_.isEmpty()) return finish(End::answered);
    probe_.end = End::connected;
    socket_.write(request_);
  });
  connect(&socket_, &QTcpSocket::readyRead, this, [this] {
    // All of it: a large answer is what a narrow way loses.
    socket_.readAll();
  });
  connect(&socket_, &QTcpSocket::disconnected, this, [this] { finish(End::answered); });
  connect(&socket_, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
    if (error == QAbstractSocket::RemoteHostClosedError) return;  // its answer is at its end
    if (error == QAbstractSocket::SocketTimeoutError)
      return finish(probe_.end == End::connected ? probe_.end : End::silent);
    finish(End::refused);
  });
}

Outcome ProbeCall::begin(int timeoutMs) {
  const auto own = ownAddressTowards(target_);
  if (!own)
    return Error{"", tr("this machine has no way to %1").arg(QString::fromStdString(target_.toString())).toStdString()};
  if (!socket_.bind(hostAddress(*own), 0, QAbstractSocket::DontShareAddress))
    return Error{"", tr("this machine has no port left for a connection from %1")
                         .arg(QString::fromStdString(own->toString()))
                         .toStdString()};
  probe_.client = *own;
  probe_.port = socket_.localPort();
  patience_.start(timeoutMs);
  socket_.connectToHost(hostAddress(target_), port_);
  return Done{};
}

void ProbeCall::finish(diagnosis::Probe::End end) {
  if (over_) return;
  over_ = true;
  probe_.end = end;
  patience_.stop();
  socket_.abort();
  emit ended();
}

}  // namespace lvs
