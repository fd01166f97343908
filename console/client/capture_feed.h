// A capture on one director, as its packets come: begun, read while it runs, ended and forgotten there. All calls are
// asynchronous; a feed that is thrown away ends its capture.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "common/api/capture.h"
#include "common/packets/pcapng.h"
#include "console/client/agent_client.h"

namespace lvs {

class CaptureFeed : public QObject {
  Q_OBJECT
 public:
  /// `client` may end before.
  CaptureFeed(AgentClient* client, api::CaptureOrder order, QObject* parent = nullptr);
  ~CaptureFeed() override;

  void begin();
  /// What has been captured until then still comes; `ended` follows.
  void end();

  const QString& director() const { return director_; }
  bool isOver() const { return over_; }
  const QString& error() const { return error_; }       ///< why it is over before its time; empty: it is not
  const api::Capture& state() const { return state_; }  ///< as last told
  /// Adds the real servers on which tcpdump is not installed, each once.
  void addWithoutTcpdump(std::vector<std::string>& servers) const;
  std::int64_t clockOffsetMs() const { return offsetMs_; }  ///< agent's clock minus ours
  const std::vector<packets::Place>& places() const { return reader_.places(); }
  /// Those that have come since the last call; times are the director's.
  std::vector<packets::Captured> takePackets() { return reader_.takePackets(); }

 signals:
  void begun();
  void arrived();  ///< packets
  void stateTold();
  void ended();  ///< whatever the reason; packets may still be taken

 private:
  enum class Step : std::uint8_t { packets, state };
  void ask(Step step);
  void takePacketsOf(const Reply& reply);
  void takeState(const Reply& reply);
  void finish(const QString& error = {});
  void call(const QByteArray& method, const QString& path, const QByteArray& body,
            void (CaptureFeed::*done)(const Reply&));
  void takeBegun(const Reply& reply);
  void takeEnded(const Reply& reply);
  QString path(const QString& rest = {}) const;

  QPointer<AgentClient> client_;
  QString director_;
  api::CaptureOrder order_;
  packets::PcapngReader reader_;
  QTimer pause_;
  QElapsedTimer asked_;
  std::uint64_t id_ = 0;
  std::uint64_t from_ = 0;
  std::int64_t offsetMs_ = 0;
  api::Capture state_;
  QString error_;
  bool ending_ = false;
  bool over_ = false;
};

}  // namespace lvs
