// A service's connections followed with packets: captures on its directors and real servers, the connections that
// clients make meanwhile or a few that somebody is asked to make, and what the captures tell of their way. All is
// asynchronous; a hunt that is thrown away ends its captures.
#pragma once

#include <QObject>
#include <QTimer>
#include <deque>
#include <memory>
#include <set>

#include "common/diagnosis/path.h"
#include "console/client/asker.h"
#include "console/client/capture_feed.h"
#include "console/client/capture_merge.h"

namespace lvs {

struct HuntOrder {
  Cluster cluster;
  std::string service;
  bool realServers = true;  ///< listened on as well, over SSH
  QString asks;    ///< who makes a few connections now, as Asker has it; empty: those that clients make are followed
  QString client;  ///< an address, when clients are waited for; empty: all
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
  const QString& client() const {
    return client_;
  }  ///< whose connections they are; empty: everybody's, or not known yet
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
  void listen(const QString& client);
  void look();
  bool everybodyListens();
  void noteListeners();
  void ask();
  std::vector<diagnosis::Probe> probes(const VirtualService& service,
                                       const std::vector<diagnosis::Sighting>& sightings);
  void conclude();
  void finish(const QString& error = {});
  void findEars();

  HuntOrder order_;
  std::vector<QPointer<AgentClient>> clients_;
  std::vector<std::unique_ptr<CaptureFeed>> feeds_;
  std::unique_ptr<Asker> asker_;  ///< null: clients are waited for
  bool asked_ = false;            ///< it has made them
  QTimer beat_;
  QElapsedTimer since_;  ///< the present step's begin
  enum class Step : std::uint8_t { listening, asking, settling, ending } step_ = Step::listening;
  CaptureMerge merge_;
  std::set<std::string> listening_;  ///< places that did so before the first connection
  std::vector<diagnosis::Ear> ears_;
  std::vector<packets::Captured> packets_;
  std::vector<Followed> ways_;
  QStringList deaf_;
  std::vector<std::string> withoutTcpdump_;  ///< real servers
  QString client_;
  QString error_;
  bool full_ = false;  ///< a capture ended before its time
  bool over_ = false;
};

}  // namespace lvs
