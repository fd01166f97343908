#include "console/topology/graph.h"

#include <algorithm>
#include <set>

#include "common/model/enums.h"

namespace lvs::topology {
namespace {

constexpr char kClients[] = "clients";

std::string siteTitle(const Cluster& cluster, const std::string& name) {
  for (const Site& site : cluster.sites) {
    if (site.name == name) return site.title.empty() ? site.name : site.title;
  }
  return name;
}

/// Who holds a group's addresses: as the agents say, or the highest priority where none of them tells.
std::string holderOf(const FailoverGroup& group, const Live& live) {
  for (const GroupMember& member : group.members) {
    const auto told = live.find(member.director);
    if (told == live.end() || !told->second.known) continue;
    for (const Prefix& vip : group.addresses) {
      const auto& held = told->second.holdsAddresses;
      if (std::find(held.begin(), held.end(), vip.address.toString()) != held.end()) return member.director;
    }
  }
  const auto best = std::max_element(group.members.begin(), group.members.end(),
                                     [](const auto& a, const auto& b) { return a.priority < b.priority; });
  return best == group.members.end() ? std::string() : best->director;
}

bool concerns(const VirtualService& service, const FailoverGroup& group, const Cluster& cluster) {
  if (service.address) return cluster.groupOf(*service.address) == &group;
  return std::any_of(service.marks.begin(), service.marks.end(),
                     [&](const MarkRule& mark) { return cluster.groupOf(mark.address) == &group; });
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
  Builder(const Cluster& cluster, const Live& live) : cluster_(cluster), live_(live), setups_(setupsOf(live)) {}

  Graph build() {
    graph_.nodes.push_back({kClients, NodeKind::clients, "Clients", "", "", "", Health::unknown});
    for (const FailoverGroup& group : cluster_.failoverGroups) addGroup(group);
    for (const Director& director : cluster_.directors) addDirector(director);
    for (const RealServer& server : cluster_.realServers) addServer(server);
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
    for (const VirtualService& service : cluster_.virtualServices) {
      if (!concerns(service, group, cluster_)) continue;
      serves = true;
      const std::string port = service.fwmark
                                   ? "fwmark " + std::to_string(*service.fwmark)
                                   : std::string(wordOf(service.protocol)) + " " + std::to_string(service.port);
      ports += (ports.empty() ? "" : ", ") + port;
    }
    node.detail = ports;
    if (const auto told = live_.find(holder); told != live_.end() && told->second.known) {
      const auto& held = told->second.holdsAddresses;
      const bool carried = told->second.reachable && !group.addresses.empty() &&
                           std::find(held.begin(), held.end(), group.addresses[0].address.toString()) != held.end();
      node.health = carried ? Health::good : Health::bad;
    }
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
          first.active = edge.active;
          first.inactive = edge.inactive;
          first.perSecond = edge.perSecond;
        }
        addForwarding(group, member.director);
      }
      graph_.edges.push_back(edge);
    }
  }

  const api::ServiceState* stateOf(const VirtualService& service, const std::string& director) const {
    const auto told = live_.find(director);
    if (told == live_.end()) return nullptr;
    for (const auto& [key, state] : told->second.services) {
      if (state.name == service.name) return &state;
    }
    return nullptr;
  }

  void sumOver(const FailoverGroup& group, const std::string& director, Edge& edge) const {
    for (const VirtualService& service : cluster_.virtualServices) {
      const api::ServiceState* state = concerns(service, group, cluster_) ? stateOf(service, director) : nullptr;
      if (!state) continue;
      edge.live = true;
      edge.perSecond += state->rates.connections;
      for (const auto& destination : state->destinations) {
        edge.active += destination.active;
        edge.inactive += destination.inactive;
      }
    }
  }

  Edge& edgeBetween(const std::string& from, const std::string& to, Path path) {
    for (Edge& edge : graph_.edges) {
      if (edge.from == from && edge.to == to && edge.path == path) return edge;
    }
    graph_.edges.push_back({from, to, path, "", false, 0, 0, 0, 0});
    return graph_.edges.back();
  }

  void addForwarding(const FailoverGroup& group, const std::string& director) {
    for (const VirtualService& service : cluster_.virtualServices) {
      if (!concerns(service, group, cluster_)) continue;
      const api::ServiceState* state = stateOf(service, director);
      for (const ServiceServer& entry : service.realServers) {
        const Forwarding forwarding = entry.forwarding.value_or(service.forwarding);
        const std::string method =
            methodName(forwarding, entry.tunnel.value_or(service.tunnel.value_or(TunnelOptions{})));
        Edge& edge = edgeBetween("director/" + director, "server/" + entry.server, Path::request);
        if (edge.method.empty()) edge.method = method;
        else if (edge.method != method) edge.method = "several methods";
        if (state) addNumbers(edge, *state, entry.server);
        weights_[entry.server] += entry.weight;
        if (forwarding == Forwarding::nat) {
          edgeBetween("server/" + entry.server, "director/" + director, Path::reply);
          edgeBetween("director/" + director, kClients, Path::reply);
        } else {
          edgeBetween("server/" + entry.server, kClients, Path::reply);
        }
      }
    }
  }

  static void addNumbers(Edge& edge, const api::ServiceState& state, const std::string& server) {
    for (const auto& destination : state.destinations) {
      if (destination.name != server) continue;
      edge.live = true;
      edge.active += destination.active;
      edge.inactive += destination.inactive;
      edge.perSecond += destination.rates.connections;
    }
  }

  void addDirector(const Director& director) {
    Node node{"director/" + director.name,        NodeKind::director, director.name, director.agent.host, "",
              siteTitle(cluster_, director.site), Health::unknown};
    const bool holds = holders_.contains(director.name);
    const auto told = live_.find(director.name);
    if (told != live_.end() && (told->second.known || told->second.reachable)) {
      node.health = !told->second.reachable               ? Health::bad
                    : told->second.holdsAddresses.empty() ? Health::standby
                                                          : Health::good;
    }
    node.detail = node.health == Health::bad ? "unreachable" : holds ? "holds the VIP" : "standby";
    graph_.nodes.push_back(node);
  }

  void addServer(const RealServer& server) {
    Node node{"server/" + server.name,          NodeKind::realServer, server.name, server.address.toString(), "",
              siteTitle(cluster_, server.site), Health::unknown};
    const auto weight = weights_.find(server.name);
    if (weight == weights_.end()) {
      node.detail = "in no service";
    } else if (weight->second == 0) {
      node.health = Health::off;
      node.detail = "weight 0: no new connections";
    } else {
      node.detail = "weight " + weightText(server.name);
    }
    // Of a server that no service uses nothing is needed.
    if (const auto told = setups_.find(server.name); told != setups_.end() && weight != weights_.end()) {
      node.setup = setupOf(told->second.state);
      node.setupWhy = told->second.sentence;
    }
    graph_.nodes.push_back(node);
  }

  /// "1", or "1 to 5" where services differ.
  std::string weightText(const std::string& server) const {
    std::uint32_t least = UINT32_MAX;
    std::uint32_t most = 0;
    for (const VirtualService& service : cluster_.virtualServices) {
      for (const ServiceServer& entry : service.realServers) {
        if (entry.server != server) continue;
        least = std::min(least, entry.weight);
        most = std::max(most, entry.weight);
      }
    }
    return least == most ? std::to_string(least) : std::to_string(least) + " to " + std::to_string(most);
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
  std::map<std::string, api::RealServerState> setups_;
  Graph graph_;
  std::set<std::string> holders_;
  std::map<std::string, std::uint64_t> weights_;
};

}  // namespace

Graph buildGraph(const Cluster& cluster, const Live& live) { return Builder(cluster, live).build(); }

std::string methodName(Forwarding forwarding, const TunnelOptions& tunnel) {
  switch (forwarding) {
    case Forwarding::nat: return "NAT";
    case Forwarding::directRouting: return "direct routing";
    case Forwarding::tunnel:
      return tunnel.type == TunnelType::gue   ? "GUE tunnel"
             : tunnel.type == TunnelType::gre ? "GRE tunnel"
                                              : "IPIP tunnel";
  }
  return {};
}

}  // namespace lvs::topology
