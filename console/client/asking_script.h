// What another machine is told to do to be a client for once: a shell script for its standard input that opens a few
// connections, each by a port that it names, and what it says of them. Pure.
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "common/diagnosis/path.h"

namespace lvs {

struct AskingTask {
  IpAddress address;
  std::uint16_t port = 0;
  std::size_t count = 1;
  int withinMs = 1000;  ///< for all of them
};

/// For `sh`. It tells its own address and waits for a line, askingGo(); with perl or python3, whichever is there.
QByteArray askingScript(const AskingTask& task);
/// The line that lets it begin. `request`: sent on each connection, whose answer is read to its end; empty: to be let
/// in is an answer.
QByteArray askingGo(const QByteArray& request);

/// What it says, however it comes in pieces; whoever is there may say what they like.
class AskingWords {
 public:
  void feed(const QByteArray& piece);
  /// The address that its connections have; nullopt: not told yet.
  const std::optional<IpAddress>& client() const { return client_; }
  const std::vector<diagnosis::Probe>& probes() const { return probes_; }
  bool ended() const { return ended_; }            ///< all was told
  bool missing() const { return missing_; }        ///< it has neither of both languages
  const QString& noise() const { return noise_; }  ///< the last line that was not for us; empty: none

 private:
  void line(const QByteArray& text);

  QByteArray rest_;
  std::optional<IpAddress> client_;
  std::vector<diagnosis::Probe> probes_;
  bool ended_ = false;
  bool missing_ = false;
  QString noise_;
};

}  // namespace lvs
