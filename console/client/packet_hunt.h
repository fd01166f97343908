// A service's connections followed with packets: captures on its directors and real servers, the connections that
// clients make meanwhile or a few from this machine, and what the captures tell of their way. All is asynchronous; a
// hunt that is thrown away ends its captures.
#pragma once

#include <QObject>
#include <QTimer>
#include <deque>
#include <memory>

#include "common/diagnosis/path.h"
#include "console/client/capture_feed.h"
#include "console/client/capture_merge.h"
#include "console/client/probe_call.h"

namespace lvs {

struct HuntOrder {
  Cluster cluster;
  std::string service;
  bool realServers = true;  ///< listened on as well, over SSH
  /// Whose connections: made from this machine now, or those that clients make meanwhile.
  enum class From : std::uint8_t { here, clients } from = From::clients;
  QString client;  ///< an address, with From::clients; empty: all
  int waitSeconds() const { return client.isEmpty() ? 5 : 20; }
};

/// One connection and its way.
struct Followed {
  diagnosis::Probe probe;
  diagnosis::Path path;
};

class PacketHunt : public QObject {
  Q_OBJECT
 public:
  /// `clients`: of all paired directors; those of the service are listened to, and those that are next to its real
  /// servers listen there. They may end before.
  PacketHunt(HuntOrder order, const std::vector<AgentClient*>& clients, QObject* parent = nullptr);
  ~PacketHunt() override;

  /// `ended` follows in any case, within half a minute.
  void begin();
  void cancel();

  bool isOver() const { return over_; }
  const QString& error() const { return error_; }  ///< why there are no ways
  /// What could not be listened to: "rproxy2: tcpdump is not installed …".
  const QStringList& deaf() const { return deaf_; }
  /// One for each connection, those with something wrong first.
  const std::vector<Followed>& ways() const { return ways_; }
  const std::vector<packets::Place>& places() const { return merge_.places(); }
  /// All that was captured, in the order of their times by this machine's clock.
  const std::vector<packets::Captured>& packets() const { return packets_; }
  /// What the ways show, put into what is said of the service already.
  void addTo(diagnosis::Diagnosis& said) const;

 signals:
  void progressed(const QString& words);
  void ended();

 private:
  void look();
  bool everybodyListens();
  void probe();
  std::vector<diagnosis::Probe> probes(const VirtualService& service,
                                       const std::vector<diagnosis::Sighting>& sightings);
  void conclude();
  void finish(const QString& error = {});
  void findEars();

  HuntOrder order_;
  std::vector<QPointer<AgentClient>> clients_;
  std::vector<std::unique_ptr<CaptureFeed>> feeds_;
  std::vector<std::unique_ptr<ProbeCall>> probes_;
  QTimer beat_;
  QElapsedTimer since_;  ///< the present step's begin
  enum class Step : std::uint8_t { listening, probing, settling, ending } step_ = Step::listening;
  CaptureMerge merge_;
  std::vector<diagnosis::Ear> ears_;
  std::vector<packets::Captured> packets_;
  std::vector<Followed> ways_;
  QStringList deaf_;
  QString error_;
  bool full_ = false;  ///< a capture ended before its time
  bool over_ = false;
};

}  // namespace lvs
