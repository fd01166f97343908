// The cluster as a picture's content: cards and edges with what they say now. Pure: made from the
// document and the newest live numbers, compared and laid out without a screen.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "common/api/health.h"
#include "common/api/messages.h"
#include "common/model/document.h"

namespace lvs::topology {

enum class NodeKind : std::uint8_t { clients, vip, director, realServer };

/// How a thing fares; shown by shape and colour.
enum class Health : std::uint8_t {
  unknown,  ///< no agent tells
  good,
  standby,  ///< a director that holds no VIP
  off,      ///< weight 0 everywhere: takes no new connections
  bad,      ///< unreachable
  // Of real servers, where agents tell of their health:
  down,      ///< its check fails: no new connections
  draining,  ///< somebody lets its connections end
  out,       ///< somebody has taken it out
  starting,  ///< it is back, and gets its weight step by step
  held,      ///< its check fails, and it is kept: too many fail at once
};

/// Whether a real server is set up for what the cluster needs of it, as an agent saw it last.
enum class Setup : std::uint8_t { none, unknown, notSetUp, good, drifted, unreachable };

/// What a push would do to it.
enum class Mark : std::uint8_t { none, added, changed };

/// Something of a director that is not as the document wants it.
struct Fault {
  std::string about;  ///< the object that wants it: "group/dc1-vip"
  std::string words;
  bool operator==(const Fault&) const = default;
};

struct Node {
  std::string id;  ///< "director/ipvslb11"
  NodeKind kind = NodeKind::clients;
  std::string title;
  std::string subtitle;
  std::string detail;  ///< third line
  std::string site;    ///< its title; real servers are framed by it
  Health health = Health::unknown;
  Setup setup = Setup::none;  ///< none: no agent has told, or no real server
  std::string setupWhy = {};  ///< the first fact that does not hold
  Mark mark = Mark::none;
  std::uint32_t drift = 0;  ///< things in the director's kernel that nobody configured
  std::string why = {};     ///< of its state: who is master, since when and why
  std::string master = {};  ///< of a failover group: its one master, as agents tell
  std::string sync = {};    ///< of a director: what its connection sync daemons do
  std::vector<Fault> faults = {};
  bool troubled = false;  ///< of a failover group: a service has lost its quorum, or its sorry server serves
  int folded = 0;         ///< real servers that this card stands for; 0: it is one of its own
  bool operator==(const Node&) const = default;
};

enum class Path : std::uint8_t { request, reply, standby };

struct Edge {
  std::string from;
  std::string to;
  Path path = Path::request;
  std::string method;  ///< "IPIP tunnel", "direct routing", "NAT"; empty where none applies
  bool live = false;   ///< the numbers below are known
  std::uint64_t active = 0;
  std::uint64_t inactive = 0;
  std::uint64_t perSecond = 0;  ///< new connections
  double share = 0;             ///< of all connections of its kind, 0 to 1
  bool stale = false;           ///< the numbers are the last known: the director is not reached, or silent
  bool operator==(const Edge&) const = default;
};

struct Graph {
  std::vector<Node> nodes;  ///< in the order to stack them
  std::vector<Edge> edges;
  std::vector<std::string> sites = {};  ///< titles; one that frames no real server yet has an empty frame
  bool operator==(const Graph&) const = default;
};

/// What one director's agent told last.
struct LiveDirector {
  bool reachable = false;
  bool known = false;  ///< it has told its status at least once
  std::vector<std::string> holdsAddresses;
  std::map<std::string, api::ServiceState> services;  ///< by key
  std::vector<api::RealServerState> realServers = {};
  std::vector<api::FailoverState> failover = {};
  std::uint32_t drift = 0;
  bool tableKnown = false;  ///< its IPVS table has been told
  std::vector<api::SyncDaemonState> daemons = {};
  std::int64_t silentMs = -1;                            ///< since it was heard last; -1: never
  std::map<std::string, api::CheckState> checks = {};    ///< by id; times by its own clock
  std::map<std::string, api::ServicePlace> places = {};  ///< by service's name; empty: it tells nothing of health
  std::int64_t clockOffsetMs = 0;                        ///< its clock minus ours
};
using Live = std::map<std::string, LiveDirector>;  ///< by director's name

/// The edges of one director to its real servers sum up all its services; replies take the way that the
/// forwarding method gives them: back through the director with NAT, straight to the clients otherwise.
Graph buildGraph(const Cluster& cluster, const Live& live);

/// The method's name for people.
std::string methodName(Forwarding forwarding, const TunnelOptions& tunnel);

}  // namespace lvs::topology
