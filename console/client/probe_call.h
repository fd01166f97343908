// One TCP connection from this machine to a virtual service, by a port that is known before the first packet leaves:
// what a client sees of it.
#pragma once

#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <optional>

#include "common/diagnosis/path.h"

namespace lvs {

/// The address that this machine's packets to another have; nullopt: it has no way there.
std::optional<IpAddress> ownAddressTowards(const IpAddress& other);

class ProbeCall : public QObject {
  Q_OBJECT
 public:
  /// `request`: sent once connected, any answer will do; empty: to be connected is an answer.
  ProbeCall(IpAddress target, std::uint16_t port, QByteArray request, QObject* parent = nullptr);

  /// An error: why no packet left. `ended` follows otherwise, after `timeoutMs` at the latest.
  Outcome begin(int timeoutMs);
  bool isOver() const { return over_; }
  const diagnosis::Probe& probe() const { return probe_; }

 signals:
  void ended();

 private:
  void finish(diagnosis::Probe::End end);

  IpAddress target_;
  std::uint16_t port_;
  QByteArray request_;
  QTcpSocket socket_;
  QTimer patience_;
  diagnosis::Probe probe_;
  bool over_ = false;
};

}  // namespace lvs
