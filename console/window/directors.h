// The agents that a window follows: one client per paired director of the open document, watched live.
// Translates what they say into the canvas's words and into one stream of events.
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <memory>
#include <vector>

#include "console/client/agent_client.h"
#include "console/topology/graph.h"

namespace lvs {

class Directors : public QObject {
  Q_OBJECT
 public:
  Directors(AgentStore& store, QObject* parent = nullptr);

  /// Follows the paired directors among the document's; keeps the clients that stay.
  void follow(const Cluster& cluster);
  /// Reads the pairings again (after a new one).
  void reload();

  /// How often live numbers are asked for, in milliseconds.
  void setInterval(int milliseconds);

  std::vector<AgentClient*> clients() const;
  AgentClient* client(const QString& name) const;  ///< null: not paired
  topology::Live live() const;
  /// Asks a director's agent how its real servers are set up. Events and a new connection do so too.
  void askAboutRealServers(const QString& name);

 signals:
  void listChanged();
  void stateChanged(const QString& director);  ///< reach or status
  void numbersChanged();
  /// Of an agent, or the window's own: an agent that is reached no more, or again.
  void eventArrived(const QString& director, const lvs::api::Event& event);

 private:
  void reachChanged(const AgentClient& client);

  AgentStore& store_;
  int intervalMs_ = 1000;
  QStringList wanted_;
  std::vector<std::unique_ptr<AgentClient>> clients_;
  QHash<QString, std::vector<api::RealServerState>> realServers_;
  QSet<QString> toAsk_;  ///< about their real servers, in a moment
  QTimer askTimer_;
  QHash<QString, AgentClient::Reach> reach_;  ///< as it was told last
};

}  // namespace lvs
