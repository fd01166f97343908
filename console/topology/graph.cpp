#include "console/topology/graph.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <set>
#include <tuple>

#include "common/api/failover.h"
#include "common/failover/aim.h"
#include "common/model/enums.h"
#include "console/client/failover_words.h"
#include "console/topology/standing.h"
#include "console/topology/sync.h"

namespace lvs::topology {
namespace {

constexpr char kClients[] = "clients";
constexpr std::int64_t kStaleMs = 3000;

std::string told(const char* words) { return QCoreApplication::translate("Canvas", words).toStdString(); }
std::string told(const char* words, const std::string& first) {
  return QCoreApplication::translate("Canvas", words).arg(QString::fromStdString(first)).toStdString();
}

std::string siteTitle(const Cluster& cluster, const std::string& name) {
  for (const Site& site : cluster.sites) {
    if (site.name == name) return site.title.empty() ? site.name : site.title;
  }
  return name;
}

std::string words(const api::FailoverState& state) {
  const QString role = state.role == "master"   ? QCoreApplication::translate("Canvas", "master")
                       : state.role == "backup" ? QCoreApplication::translate("Canvas", "backup")
                                                : QCoreApplication::translate("Canvas", "out of service");
  const QString since = QLocale().toString(QDateTime::fromMSecsSinceEpoch(state.sinceMs), QLocale::ShortFormat);
  const QString own = QCoreApplication::translate("Canvas", "%1 of %2 since %3: %4")
                          .arg(role, QString::fromStdString(state.name), since, QString::fromStdString(state.reason));
  if (state.role != "backup" || state.master.empty()) return own.toStdString();
  const QString seen = QCoreApplication::translate("Canvas", "hears %1 as master with priority %2, its own is %3")
                           .arg(QString::fromStdString(state.master))
                           .arg(state.masterPriority)
                           .arg(state.priority);
  return (own + QStringLiteral(" (%1)").arg(seen)).toStdString();
}

/// What the directors that are reached say of the groups that several of them share.
std::map<std::string, api::GroupReport> reportsOf(const Cluster& cluster, const Live& live) {
  std::map<std::string, std::vector<api::FailoverState>> told;
  for (const auto& [name, director] : live) {
    if (director.reachable && director.known) told[name] = director.failover;
  }
  return api::groupReports(told, failover::membersByGroup(cluster));
}

/// What the agents know of the real servers' set-up: of several the one that looked last.
std::map<std::string, api::RealServerState> setupsOf(const Live& live) {
  std::map<std::string, api::RealServerState> newest;
  for (const auto& [director, told] : live) {
    for (const api::RealServerState& state : told.realServers) {
      const auto [known, added] = newest.emplace(state.name, state);
      const bool knowsMore = state.verifiedMs > known->second.verifiedMs ||
                             (state.verifiedMs == known->second.verifiedMs && known->second.state == "not-set-up");
      if (!added && knowsMore) known->second = state;
    }
  }
  return newest;
}

Setup setupOf(const std::string& state) {
  if (state == "good") return Setup::good;
  if (state == "drifted") return Setup::drifted;
  if (state == "unreachable") return Setup::unreachable;
  return state == "not-set-up" ? Setup::notSetUp : Setup::unknown;
}

class Builder {
 public:
  Builder(const Cluster& cluster, const Live& live)
      : cluster_(cluster),
        live_(live),
        standings_(cluster, live),
        setups_(setupsOf(live)),
        reports_(reportsOf(cluster, live)) {
    for (const VirtualService& service : cluster.virtualServices) {
      for (const FailoverGroup* group : groupsOf(service, cluster)) services_[group].push_back(&service);
    }
    for (const auto& [director, told] : live) {
      for (const auto& [key, state] : told.services) states_[{director, state.name}] = &state;
    }
  }

  Graph build() {
    weigh();
    graph_.nodes.push_back(
        {kClients, NodeKind::clients, told(QT_TRANSLATE_NOOP("Canvas", "Clients")), "", "", "", Health::unknown});
    for (const FailoverGroup& group : cluster_.failoverGroups) addGroup(group);
    for (const Director& director : cluster_.directors) addDirector(director);
    for (const RealServer& server : cluster_.realServers) addServer(server);
    for (const Site& site : cluster_.sites) graph_.sites.push_back(site.title.empty() ? site.name : site.title);
    shareOut();
    return std::move(graph_);
  }

 private:
  void addGroup(const FailoverGroup& group) {
    Node node{"group/" + group.name, NodeKind::vip, group.name, "", "", "", Health::unknown};
    for (const Prefix& vip : group.addresses)
      node.subtitle += (node.subtitle.empty() ? "" : ", ") + vip.address.toString();
    const std::string holder = holderOf(group, live_);
    bool serves = false;
    std::string ports;
    for (const VirtualService* service : services_[&group]) {
      serves = true;
      const std::string port = service->fwmark
                                   ? "fwmark " + std::to_string(*service->fwmark)
                                   : std::string(wordOf(service->protocol)) + " " + std::to_string(service->port);
      ports += (ports.empty() ? "" : ", ") + port;
    }
    node.detail = ports;
    if (const auto told = live_.find(holder); told != live_.end() && told->second.known) {
      const auto& held = told->second.holdsAddresses;
      const bool carried = told->second.reachable && !group.addresses.empty() &&
                           std::find(held.begin(), held.end(), group.addresses[0].address.toString()) != held.end();
      node.health = carried ? Health::good : Health::bad;
    }
    tellQuorum(node, group);
    tellFailover(node);
    graph_.nodes.push_back(node);
    // A group without services is an inside gateway: clients do not come to it.
    Edge arriving{kClients, node.id, serves ? Path::request : Path::standby, "", false, 0, 0, 0, 0};
    if (serves) graph_.edges.push_back(arriving);
    const std::size_t arrivingAt = graph_.edges.size() - 1;
    for (const GroupMember& member : group.members) {
      const bool holds = member.director == holder;
      Edge edge{node.id, "director/" + member.director, holds ? Path::request : Path::standby, "", false, 0, 0, 0, 0};
      if (holds) {
        holders_.insert(member.director);
        sumOver(group, member.director, edge);
        if (serves) {
          Edge& first = graph_.edges[arrivingAt];
          first.live = edge.live;
          first.stale = edge.stale;
          first.active = edge.active;
          first.inactive = edge.inactive;
          first.perSecond = edge.perSecond;
        }
        addForwarding(group, member.director);
      }
      graph_.edges.push_back(edge);
    }
  }

  /// Its services that have too few real servers left.
  void tellQuorum(Node& node, const FailoverGroup& group) {
    bool sorry = false;
    for (const VirtualService* service : services_[&group]) {
      const api::ServicePlace* place = placesAt(live_, standings_.viewpoint(*service), service->name);
      if (!place || (place->quorum && !place->sorry)) continue;
      node.troubled = true;
      sorry = sorry || place->sorry;
      node.why += (node.why.empty() ? "" : "\n") + service->name + ": " + placeWhy(*place);
    }
    if (!node.troubled) return;
    node.detail = sorry ? told(QT_TRANSLATE_NOOP("Canvas", "sorry server serves"))
                        : told(QT_TRANSLATE_NOOP("Canvas", "quorum lost"));
  }

  /// Who is master of it, and what is wrong with that.
  void tellFailover(Node& node) const {
    const auto found = reports_.find(node.title);
    if (found == reports_.end()) return;
    const api::GroupReport& report = found->second;
    for (const auto& [director, state] : report.sides)
      node.why += (node.why.empty() ? "" : "\n") + director + ": " + words(state);
    if (report.masters.size() == 1) {
      node.health = Health::good;
      node.master = report.masters.front();
    }
    if (report.alarm == api::GroupAlarm::none) return;
    if (const QString cause = splitWords(report); !cause.isEmpty()) node.why += "\n" + cause.toStdString();
    node.health = Health::bad;
    node.detail = report.alarm == api::GroupAlarm::twoMasters ? told(QT_TRANSLATE_NOOP("Canvas", "several masters"))
                                                              : told(QT_TRANSLATE_NOOP("Canvas", "no master"));
  }

  const api::ServiceState* stateOf(const VirtualService& service, const std::string& director) const {
    const auto found = states_.find({director, service.name});
    return found == states_.end() ? nullptr : found->second;
  }

  bool isStale(const std::string& director) const {
    const auto told = live_.find(director);
    return told == live_.end() || !told->second.reachable || told->second.silentMs > kStaleMs;
  }

  void sumOver(const FailoverGroup& group, const std::string& director, Edge& edge) {
    for (const VirtualService* service : services_[&group]) {
      const api::ServiceState* state = stateOf(*service, director);
      if (!state) continue;
      edge.live = true;
      edge.stale = isStale(director);
      edge.perSecond += state->rates.connections;
      for (const auto& destination : state->destinations) {
        edge.active += destination.active;
        edge.inactive += destination.inactive;
      }
    }
  }

  Edge& edgeBetween(const std::string& from, const std::string& to, Path path) {
    const auto [place, added] = places_.emplace(std::tuple(from, to, path), graph_.edges.size());
    if (added) graph_.edges.push_back({from, to, path, "", false, 0, 0, 0, 0});
    return graph_.edges[place->second];
  }

  void addForwarding(const FailoverGroup& group, const std::string& director) {
    for (const VirtualService* service : services_[&group]) {
      const auto numbers = numbersOf(stateOf(*service, director));
      for (const ServiceServer& entry : service->realServers) {
        const Forwarding forwarding = entry.forwarding.value_or(service->forwarding);
        const std::string method =
            methodName(forwarding, entry.tunnel.value_or(service->tunnel.value_or(TunnelOptions{})));
        Edge& edge = edgeBetween("director/" + director, "server/" + entry.server, Path::request);
        if (edge.method.empty()) edge.method = method;
        else if (edge.method != method) edge.method = told(QT_TRANSLATE_NOOP("Canvas", "several methods"));
        if (const auto found = numbers.find(entry.server); found != numbers.end()) {
          edge.live = true;
          edge.stale = isStale(director);
          edge.active += found->second.active;
          edge.inactive += found->second.inactive;
          edge.perSecond += found->second.perSecond;
        }
        if (forwarding == Forwarding::nat) {
          edgeBetween("server/" + entry.server, "director/" + director, Path::reply);
          edgeBetween("director/" + director, kClients, Path::reply);
        } else {
          edgeBetween("server/" + entry.server, kClients, Path::reply);
        }
      }
    }
  }

  struct Numbers {
    std::uint64_t active = 0;
    std::uint64_t inactive = 0;
    std::uint64_t perSecond = 0;
  };
  /// By real server's name.
  static std::map<std::string, Numbers> numbersOf(const api::ServiceState* state) {
    std::map<std::string, Numbers> all;
    if (!state) return all;
    for (const auto& destination : state->destinations) {
      Numbers& numbers = all[destination.name];
      numbers.active += destination.active;
      numbers.inactive += destination.inactive;
      numbers.perSecond += destination.rates.connections;
    }
    return all;
  }

  void addDirector(const Director& director) {
    Node node{"director/" + director.name,        NodeKind::director, director.name, director.agent.host, "",
              siteTitle(cluster_, director.site), Health::unknown};
    const bool holds = holders_.contains(director.name);
    const auto known = live_.find(director.name);
    if (known != live_.end() && (known->second.known || known->second.reachable)) {
      node.health = !known->second.reachable               ? Health::bad
                    : known->second.holdsAddresses.empty() ? Health::standby
                                                           : Health::good;
    }
    node.detail = node.health == Health::bad ? told(QT_TRANSLATE_NOOP("Canvas", "unreachable"))
                  : holds                    ? told(QT_TRANSLATE_NOOP("Canvas", "holds the VIP"))
                                             : told(QT_TRANSLATE_NOOP("Canvas", "standby"));
    if (known != live_.end()) {
      tellSync(node, known->second);
      node.drift = known->second.drift;
      bool master = false;
      for (const api::FailoverState& state : known->second.failover) {
        node.why += (node.why.empty() ? "" : "\n") + words(state);
        master = master || state.role == "master";
      }
      if (node.health != Health::bad && !known->second.failover.empty()) {
        node.health = master || !known->second.holdsAddresses.empty() ? Health::good : Health::standby;
        const bool serves = std::any_of(known->second.failover.begin(), known->second.failover.end(),
                                        [](const api::FailoverState& state) { return state.role != "fault"; });
        node.detail = master   ? told(QT_TRANSLATE_NOOP("Canvas", "master"))
                      : serves ? told(QT_TRANSLATE_NOOP("Canvas", "backup"))
                               : told(QT_TRANSLATE_NOOP("Canvas", "out of service"));
        if (!serves) node.health = Health::bad;
      }
    }
    graph_.nodes.push_back(node);
  }

  /// What the kernel's sync daemons do, and where the document wants more.
  void tellSync(Node& node, const LiveDirector& told) const {
    if (!told.tableKnown || !told.reachable) return;
    node.sync = syncWords(told.daemons);
    for (const FailoverGroup& group : cluster_.failoverGroups) {
      const bool member = std::any_of(group.members.begin(), group.members.end(),
                                      [&](const GroupMember& one) { return one.director == node.title; });
      if (!member || group.members.size() < 2 || !group.connectionSync) continue;
      const std::string fault = syncFault(group.name, *group.connectionSync, told.daemons);
      if (!fault.empty()) node.faults.push_back({"group/" + group.name, fault});
    }
  }

  void addServer(const RealServer& server) {
    Node node{"server/" + server.name,          NodeKind::realServer, server.name, server.address.toString(), "",
              siteTitle(cluster_, server.site), Health::unknown};
    const auto weight = weights_.find(server.name);
    if (weight == weights_.end()) {
      node.detail = told(QT_TRANSLATE_NOOP("Canvas", "in no service"));
    } else if (weight->second.most == 0) {
      node.health = Health::off;
      node.detail = told(QT_TRANSLATE_NOOP("Canvas", "weight 0: no new connections"));
    } else {
      node.detail = told(QT_TRANSLATE_NOOP("Canvas", "weight %1"), weightText(weight->second));
    }
    tellHealth(node);
    // Of a server that no service uses nothing is needed.
    if (const auto setup = setups_.find(server.name); setup != setups_.end() && weight != weights_.end()) {
      node.setup = setupOf(setup->second.state);
      node.setupWhy = setup->second.sentence;
    }
    graph_.nodes.push_back(node);
  }

  /// What checks and maintenance make of it: the worst of its services first.
  void tellHealth(Node& node) const {
    const std::vector<Standing> all = standings_.of(node.title);
    if (all.empty()) return;
    constexpr Health kWorstFirst[] = {Health::down,     Health::held, Health::draining, Health::out,
                                      Health::starting, Health::off,  Health::good};
    const auto rank = [&](const Standing& one) {
      return std::find(std::begin(kWorstFirst), std::end(kWorstFirst), healthOf(one)) - std::begin(kWorstFirst);
    };
    const auto worst =
        std::min_element(all.begin(), all.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    node.health = healthOf(*worst);
    std::size_t alike = 0;
    std::uint64_t left = 0;
    for (const Standing& one : all) {
      if (healthOf(one) == node.health) {
        ++alike;
        left += one.left;
      }
      if (std::string line = why(one); !line.empty()) node.why += (node.why.empty() ? "" : "\n") + line;
    }
    if (node.health == Health::good || node.health == Health::off) return tellWeight(node, all);
    node.detail = standingWord(*worst);
    if (node.health == Health::starting)
      node.detail += QCoreApplication::translate("Canvas", ": %1 of %2")
                         .arg(worst->place.weight)
                         .arg(worst->place.asked)
                         .toStdString();
    // How many are left is told rather than in how many services: there is no room for both.
    if (node.health == Health::draining && left > 0) {
      node.detail +=
          QCoreApplication::translate("Canvas", ", %1 left").arg(QLocale().toString(qulonglong{left})).toStdString();
      return;
    }
    if (alike < all.size())
      node.detail += QCoreApplication::translate("Canvas", " (%1 of %2)").arg(alike).arg(all.size()).toStdString();
  }

  /// A weight that somebody set for now is told instead of the document's.
  void tellWeight(Node& node, const std::vector<Standing>& all) const {
    for (const Standing& one : all) {
      const VirtualService* service = cluster_.virtualService(one.service);
      const bool same = std::any_of(service->realServers.begin(), service->realServers.end(), [&](const auto& entry) {
        return entry.server == node.title && entry.weight == one.place.asked;
      });
      if (same) continue;
      node.detail = told(QT_TRANSLATE_NOOP("Canvas", "weight %1 for now"), std::to_string(one.place.asked));
      return;
    }
  }

  /// Only what is worth a word: that all is well needs none for each service.
  static std::string why(const Standing& standing) {
    const std::string reason = standingWhy(standing);
    if (healthOf(standing) == Health::good && (reason.empty() || !standing.check || standing.check->warning.empty()))
      return {};
    const std::string what = standing.service + ": " + standingWord(standing);
    return reason.empty() ? what : what + ": " + reason;
  }

  struct Weights {
    std::uint32_t least = UINT32_MAX;
    std::uint32_t most = 0;
  };
  /// "1", or "1 to 5" where services differ.
  static std::string weightText(const Weights& weights) {
    return weights.least == weights.most ? std::to_string(weights.least)
                                         : std::to_string(weights.least) + "–" + std::to_string(weights.most);
  }
  void weigh() {
    for (const VirtualService& service : cluster_.virtualServices) {
      for (const ServiceServer& entry : service.realServers) {
        Weights& weights = weights_[entry.server];
        weights.least = std::min(weights.least, entry.weight);
        weights.most = std::max(weights.most, entry.weight);
      }
    }
  }

  void shareOut() {
    std::uint64_t total = 0;
    for (const Edge& edge : graph_.edges) {
      if (!edge.method.empty()) total += edge.active + edge.inactive;
    }
    for (Edge& edge : graph_.edges) {
      if (total > 0 && edge.path == Path::request)
        edge.share = std::min(1.0, static_cast<double>(edge.active + edge.inactive) / static_cast<double>(total));
    }
  }

  const Cluster& cluster_;
  const Live& live_;
  Standings standings_;
  std::map<std::string, api::RealServerState> setups_;
  Graph graph_;
  std::set<std::string> holders_;
  std::map<std::string, Weights> weights_;
  std::map<std::string, api::GroupReport> reports_;
  std::map<const FailoverGroup*, std::vector<const VirtualService*>> services_;
  std::map<std::pair<std::string, std::string>, const api::ServiceState*> states_;  ///< by director and name
  std::map<std::tuple<std::string, std::string, Path>, std::size_t> places_;        ///< of edges
};

}  // namespace

Graph buildGraph(const Cluster& cluster, const Live& live) { return Builder(cluster, live).build(); }

std::string methodName(Forwarding forwarding, const TunnelOptions& tunnel) {
  switch (forwarding) {
    case Forwarding::nat: return "NAT";
    case Forwarding::directRouting: return told(QT_TRANSLATE_NOOP("Canvas", "direct routing"));
    case Forwarding::tunnel:
      return told(QT_TRANSLATE_NOOP("Canvas", "%1 tunnel"), tunnel.type == TunnelType::gue   ? "GUE"
                                                            : tunnel.type == TunnelType::gre ? "GRE"
                                                                                             : "IPIP");
  }
  return {};
}

}  // namespace lvs::topology
