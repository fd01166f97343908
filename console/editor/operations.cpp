#include "console/editor/operations.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "common/model/codec.h"

namespace lvs::editor {
namespace {

constexpr std::array<std::pair<Kind, std::string_view>, 7> kKinds{{{Kind::site, "site"},
                                                                   {Kind::director, "director"},
                                                                   {Kind::realServer, "server"},
                                                                   {Kind::group, "group"},
                                                                   {Kind::healthCheck, "check"},
                                                                   {Kind::service, "service"},
                                                                   {Kind::action, "action"}}};

/// Calls the function with the list that holds objects of this kind.
template <typename Anything, typename Function>
auto withList(Anything& cluster, Kind kind, Function function) {
  switch (kind) {
    case Kind::site: return function(cluster.sites);
    case Kind::director: return function(cluster.directors);
    case Kind::realServer: return function(cluster.realServers);
    case Kind::group: return function(cluster.failoverGroups);
    case Kind::healthCheck: return function(cluster.healthChecks);
    case Kind::action: return function(cluster.actions);
    case Kind::service: break;
  }
  return function(cluster.virtualServices);
}

template <typename List>
auto find(List& list, const std::string& name) {
  return std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.name == name; });
}

/// Calls the function with every name in the cluster that refers to an object of this kind.
template <typename Function>
void eachReference(Cluster& cluster, Kind kind, Function function) {
  if (kind == Kind::site) {
    for (Director& director : cluster.directors) function(director.site);
    for (RealServer& server : cluster.realServers) function(server.site);
  } else if (kind == Kind::director) {
    for (FailoverGroup& group : cluster.failoverGroups) {
      for (GroupMember& member : group.members) function(member.director);
    }
  } else if (kind == Kind::realServer) {
    for (VirtualService& service : cluster.virtualServices) {
      for (ServiceServer& entry : service.realServers) function(entry.server);
    }
  } else if (kind == Kind::group) {
    for (FailoverGroup& group : cluster.failoverGroups) function(group.syncWith);
    for (Action& action : cluster.actions) {
      for (std::string& name : action.groups) function(name);
    }
  } else if (kind == Kind::healthCheck) {
    for (VirtualService& service : cluster.virtualServices) {
      function(service.healthCheck);
      function(service.feedback);
    }
  } else if (kind == Kind::service) {
    for (FailoverGroup& group : cluster.failoverGroups) {
      for (Track& entry : group.track) {
        if (entry.kind == TrackKind::quorum) function(entry.name);
      }
    }
    for (Action& action : cluster.actions) {
      for (std::string& name : action.services) function(name);
    }
  }
}

/// Members, entries and names in lists that are empty now are gone; other references are merely empty.
void dropEmpty(Cluster& cluster) {
  for (FailoverGroup& group : cluster.failoverGroups) {
    std::erase_if(group.members, [](const GroupMember& member) { return member.director.empty(); });
    std::erase_if(group.track,
                  [](const Track& entry) { return entry.kind == TrackKind::quorum && entry.name.empty(); });
  }
  for (VirtualService& service : cluster.virtualServices)
    std::erase_if(service.realServers, [](const ServiceServer& entry) { return entry.server.empty(); });
  for (Action& action : cluster.actions) {
    std::erase(action.services, "");
    std::erase(action.groups, "");
  }
}

IpAddress next(const IpAddress& address) {
  std::array<std::uint8_t, 16> bytes = address.bytes();
  for (std::size_t at = address.isIpv6() ? 16 : 4; at-- > 0;) {
    if (++bytes[at] != 0) break;
  }
  return IpAddress::fromBytes(address.family(), bytes.data());
}

/// Every address that the document uses for something of its own.
std::set<IpAddress> taken(const Cluster& cluster) {
  std::set<IpAddress> all;
  for (const RealServer& server : cluster.realServers) {
    all.insert(server.address);
    if (server.address6) all.insert(*server.address6);
  }
  for (const Director& director : cluster.directors) {
    if (const auto address = IpAddress::parse(director.agent.host)) all.insert(*address);
  }
  for (const FailoverGroup& group : cluster.failoverGroups) {
    for (const Prefix& vip : group.addresses) all.insert(vip.address);
  }
  return all;
}

IpAddress freeAfter(const Cluster& cluster, IpAddress address) {
  const std::set<IpAddress> used = taken(cluster);
  do address = next(address);
  while (used.contains(address));
  return address;
}

/// RFC 5737's documentation network, where there is no example to go by.
const IpAddress kFirst = *IpAddress::parse("192.0.2.10");

std::uint8_t freeRouterId(const Cluster& cluster) {
  for (unsigned id = 1; id < 256; ++id) {
    const bool used = std::any_of(cluster.failoverGroups.begin(), cluster.failoverGroups.end(),
                                  [&](const FailoverGroup& group) { return group.virtualRouterId == id; });
    if (!used) return static_cast<std::uint8_t>(id);
  }
  return 255;
}

void addServer(Cluster& cluster, const std::string& name, const std::string& site) {
  RealServer server;
  server.name = name;
  server.site = site;
  // Beside the last one of the same site, else beside any.
  IpAddress beside = kFirst;
  for (const RealServer& one : cluster.realServers) beside = one.address;
  for (const RealServer& one : cluster.realServers) {
    if (one.site == site) beside = one.address;
  }
  server.address = freeAfter(cluster, beside);
  if (!cluster.realServers.empty()) server.ssh = cluster.realServers.back().ssh;
  cluster.realServers.push_back(std::move(server));
}

void addDirector(Cluster& cluster, const std::string& name, const std::string& site) {
  Director director;
  director.name = name;
  director.site = site;
  director.agent = {kFirst.toString(), 7443};
  if (!cluster.directors.empty()) director.agent = cluster.directors.back().agent;
  if (const auto host = IpAddress::parse(director.agent.host))
    director.agent.host = freeAfter(cluster, *host).toString();
  else director.agent.host = name;
  cluster.directors.push_back(std::move(director));
}

void addGroup(Cluster& cluster, const std::string& name) {
  FailoverGroup group;
  group.name = name;
  group.virtualRouterId = freeRouterId(cluster);
  group.interface = cluster.failoverGroups.empty() ? "eth0" : cluster.failoverGroups.back().interface;
  Prefix vip{kFirst, 24};
  if (!cluster.failoverGroups.empty() && !cluster.failoverGroups.back().addresses.empty())
    vip = cluster.failoverGroups.back().addresses.back();
  vip.address = freeAfter(cluster, vip.address);
  group.addresses = {vip};
  std::uint8_t priority = 100;
  for (const Director& director : cluster.directors) {
    group.members.push_back({director.name, priority});
    priority = static_cast<std::uint8_t>(priority > 10 ? priority - 10 : 1);
  }
  cluster.failoverGroups.push_back(std::move(group));
}

void addService(Cluster& cluster, const std::string& name) {
  VirtualService service;
  service.name = name;
  service.port = 80;
  if (!cluster.virtualServices.empty()) {
    const VirtualService& like = cluster.virtualServices.back();
    service.address = like.address;
    service.forwarding = like.forwarding;
    service.tunnel = like.tunnel;
    service.scheduler = like.scheduler;
    service.protocol = like.protocol;
  }
  if (!service.address) {
    for (const FailoverGroup& group : cluster.failoverGroups) {
      if (!group.addresses.empty()) service.address = group.addresses.front().address;
    }
  }
  const auto clashes = [&] {
    return std::any_of(cluster.virtualServices.begin(), cluster.virtualServices.end(), [&](const VirtualService& one) {
      return one.address == service.address && one.protocol == service.protocol && one.port == service.port;
    });
  };
  while (clashes() && service.port < 65535) ++service.port;
  cluster.virtualServices.push_back(std::move(service));
}

/// Writes what happens into the system's log, until somebody makes something else of it.
void addAction(Cluster& cluster, const std::string& name) {
  Action& action = cluster.actions.emplace_back();
  action.name = name;
  action.path = "/usr/bin/logger";
  action.arguments = {"-t", "lvs", "{event}: {object}: {reason}"};
}

/// Joins a service and a real server, where they are not joined yet.
void addEntry(VirtualService& service, const std::string& server) {
  const bool known = std::any_of(service.realServers.begin(), service.realServers.end(),
                                 [&](const ServiceServer& entry) { return entry.server == server; });
  if (known) return;
  ServiceServer entry;
  entry.server = server;
  service.realServers.push_back(std::move(entry));
}

}  // namespace

std::string Id::toString() const {
  for (const auto& [known, word] : kKinds) {
    if (known == kind) return std::string(word) + "/" + name;
  }
  return name;
}

std::optional<Id> parseId(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  for (const auto& [kind, word] : kKinds) {
    if (text.substr(0, slash) == word) return Id{kind, std::string(text.substr(slash + 1))};
  }
  return std::nullopt;
}

bool exists(const Cluster& cluster, const Id& id) {
  return withList(cluster, id.kind, [&](const auto& list) { return find(list, id.name) != list.end(); });
}

std::string freeName(const Cluster& cluster, Kind kind, const std::string& wish) {
  if (!exists(cluster, {kind, wish})) return wish;
  std::string stem = wish;
  while (!stem.empty() && stem.back() >= '0' && stem.back() <= '9') stem.pop_back();
  for (unsigned number = 2;; ++number) {
    const std::string name = stem + std::to_string(number);
    if (!exists(cluster, {kind, name})) return name;
  }
}

Id add(Cluster& cluster, Kind kind, const std::string& site) {
  static const std::map<Kind, std::string> kWishes{{Kind::site, "site1"},         {Kind::director, "director1"},
                                                   {Kind::realServer, "server1"}, {Kind::group, "vip1"},
                                                   {Kind::healthCheck, "check1"}, {Kind::service, "service1"},
                                                   {Kind::action, "action1"}};
  const Id id{kind, freeName(cluster, kind, kWishes.at(kind))};
  switch (kind) {
    case Kind::site: cluster.sites.push_back({id.name, ""}); break;
    case Kind::director: addDirector(cluster, id.name, site); break;
    case Kind::realServer: addServer(cluster, id.name, site); break;
    case Kind::group: addGroup(cluster, id.name); break;
    case Kind::healthCheck: cluster.healthChecks.emplace_back().name = id.name; break;
    case Kind::service: addService(cluster, id.name); break;
    case Kind::action: addAction(cluster, id.name); break;
  }
  return id;
}

bool remove(Cluster& cluster, const Id& id) {
  const bool found = withList(cluster, id.kind, [&](auto& list) {
    const auto at = find(list, id.name);
    if (at == list.end()) return false;
    list.erase(at);
    return true;
  });
  if (!found) return false;
  // Without a name an action's list would be for everything.
  const std::vector<std::string> alone{id.name};
  std::erase_if(cluster.actions, [&](const Action& action) {
    return (id.kind == Kind::service && action.services == alone) || (id.kind == Kind::group && action.groups == alone);
  });
  eachReference(cluster, id.kind, [&](std::string& name) {
    if (name == id.name) name.clear();
  });
  dropEmpty(cluster);
  return true;
}

Outcome rename(Cluster& cluster, const Id& id, const std::string& name) {
  if (name == id.name) return Done{};
  if (exists(cluster, {id.kind, name})) return Error{"", "the name \"" + name + "\" is taken already"};
  const bool found = withList(cluster, id.kind, [&](auto& list) {
    const auto at = find(list, id.name);
    if (at == list.end()) return false;
    at->name = name;
    return true;
  });
  if (!found) return Error{"", "there is no \"" + id.name + "\""};
  eachReference(cluster, id.kind, [&](std::string& reference) {
    if (reference == id.name) reference = name;
  });
  return Done{};
}

Result<Id> duplicate(Cluster& cluster, const Id& id) {
  if (!exists(cluster, id)) return Error{"", "there is no \"" + id.name + "\""};
  const Id copy{id.kind, freeName(cluster, id.kind, id.name)};
  withList(cluster, id.kind, [&](auto& list) {
    auto made = *find(list, id.name);
    made.name = copy.name;
    list.insert(find(list, id.name) + 1, std::move(made));
  });
  const auto at = [&](auto& list) -> auto& { return *find(list, copy.name); };
  if (id.kind == Kind::realServer) {
    RealServer& server = at(cluster.realServers);
    server.address = freeAfter(cluster, server.address);
    if (server.address6) server.address6 = freeAfter(cluster, *server.address6);
    // It serves what the first one serves.
    for (VirtualService& service : cluster.virtualServices) {
      const auto entry = std::find_if(service.realServers.begin(), service.realServers.end(),
                                      [&](const ServiceServer& one) { return one.server == id.name; });
      if (entry == service.realServers.end()) continue;
      ServiceServer again = *entry;
      again.server = copy.name;
      service.realServers.insert(entry + 1, std::move(again));
    }
  } else if (id.kind == Kind::director) {
    Director& director = at(cluster.directors);
    const auto host = IpAddress::parse(director.agent.host);
    director.agent.host = host ? freeAfter(cluster, *host).toString() : copy.name;
  } else if (id.kind == Kind::group) {
    FailoverGroup& group = at(cluster.failoverGroups);
    group.virtualRouterId = freeRouterId(cluster);
    for (Prefix& vip : group.addresses) vip.address = freeAfter(cluster, vip.address);
  } else if (id.kind == Kind::service) {
    VirtualService& service = at(cluster.virtualServices);
    if (service.fwmark) ++*service.fwmark;
    else if (service.port < 65535) ++service.port;
  }
  return copy;
}

Outcome join(Cluster& cluster, const Id& a, const Id& b) {
  if (!exists(cluster, a) || !exists(cluster, b)) return Error{"", "one of them is not in the cluster"};
  const Id& first = a.kind <= b.kind ? a : b;
  const Id& second = a.kind <= b.kind ? b : a;
  if (first.kind == Kind::realServer && second.kind == Kind::service) {
    addEntry(*find(cluster.virtualServices, second.name), first.name);
  } else if (first.kind == Kind::realServer && second.kind == Kind::group) {
    // The group's VIPs have the services.
    const FailoverGroup& group = *find(cluster.failoverGroups, second.name);
    bool any = false;
    for (VirtualService& service : cluster.virtualServices) {
      if (!service.address || cluster.groupOf(*service.address) != &group) continue;
      addEntry(service, first.name);
      any = true;
    }
    if (!any) return Error{"", second.name + " has no virtual service yet: add one first"};
  } else if (first.kind == Kind::director && second.kind == Kind::group) {
    FailoverGroup& group = *find(cluster.failoverGroups, second.name);
    std::uint8_t least = 110;
    for (const GroupMember& member : group.members) {
      if (member.director == first.name) return Done{};
      least = std::min(least, member.priority);
    }
    group.members.push_back({first.name, static_cast<std::uint8_t>(least > 10 ? least - 10 : 1)});
  } else if (first.kind == Kind::site && second.kind == Kind::director) {
    find(cluster.directors, second.name)->site = first.name;
  } else if (first.kind == Kind::site && second.kind == Kind::realServer) {
    find(cluster.realServers, second.name)->site = first.name;
  } else if (first.kind == Kind::healthCheck && second.kind == Kind::service) {
    VirtualService& service = *find(cluster.virtualServices, second.name);
    const bool tellsWeights = find(cluster.healthChecks, first.name)->type == CheckType::feedback;
    (tellsWeights ? service.feedback : service.healthCheck) = first.name;
  } else {
    return Error{"",
                 "these two cannot be joined; a real server goes to a service or a VIP, a director to a VIP, both "
                 "to a site"};
  }
  return Done{};
}

Outcome part(Cluster& cluster, const Id& a, const Id& b) {
  if (!exists(cluster, a) || !exists(cluster, b)) return Error{"", "one of them is not in the cluster"};
  const Id& first = a.kind <= b.kind ? a : b;
  const Id& second = a.kind <= b.kind ? b : a;
  const auto clear = [&](std::string& name) {
    if (name == first.name) name.clear();
  };
  if (second.kind == Kind::service && first.kind == Kind::realServer) {
    std::erase_if(find(cluster.virtualServices, second.name)->realServers,
                  [&](const ServiceServer& entry) { return entry.server == first.name; });
  } else if (second.kind == Kind::group && first.kind == Kind::director) {
    std::erase_if(find(cluster.failoverGroups, second.name)->members,
                  [&](const GroupMember& member) { return member.director == first.name; });
  } else if (second.kind == Kind::director && first.kind == Kind::site) {
    clear(find(cluster.directors, second.name)->site);
  } else if (second.kind == Kind::realServer && first.kind == Kind::site) {
    clear(find(cluster.realServers, second.name)->site);
  } else if (second.kind == Kind::service && first.kind == Kind::healthCheck) {
    clear(find(cluster.virtualServices, second.name)->healthCheck);
    clear(find(cluster.virtualServices, second.name)->feedback);
  } else {
    return Error{"", "these two are not joined by themselves"};
  }
  return Done{};
}

std::string copyText(const Cluster& cluster, const std::vector<Id>& ids) {
  Cluster copied;
  copied.name = cluster.name;
  for (const auto& [kind, word] : kKinds) {
    for (const Id& id : ids) {
      if (id.kind != kind || !exists(cluster, id) || exists(copied, id)) continue;
      // The same list of both clusters.
      switch (kind) {
        case Kind::site: copied.sites.push_back(*find(cluster.sites, id.name)); break;
        case Kind::director: copied.directors.push_back(*find(cluster.directors, id.name)); break;
        case Kind::realServer: copied.realServers.push_back(*find(cluster.realServers, id.name)); break;
        case Kind::group: copied.failoverGroups.push_back(*find(cluster.failoverGroups, id.name)); break;
        case Kind::healthCheck: copied.healthChecks.push_back(*find(cluster.healthChecks, id.name)); break;
        case Kind::service: copied.virtualServices.push_back(*find(cluster.virtualServices, id.name)); break;
        case Kind::action: copied.actions.push_back(*find(cluster.actions, id.name)); break;
      }
    }
  }
  return serialiseCluster(copied);
}

Result<std::vector<Id>> paste(Cluster& cluster, std::string_view text) {
  auto parsed = parseCluster(text);
  if (!parsed) return parsed.errors();
  Cluster& pasted = *parsed;
  Cluster after = cluster;
  std::vector<Id> ids;
  for (const auto& [kind, word] : kKinds) {
    std::vector<std::string> names;
    withList(pasted, kind, [&](const auto& list) {
      for (const auto& one : list) names.push_back(one.name);
    });
    for (const std::string& name : names) {
      // Free in both: what is pasted has names that are still to come.
      std::string chosen = name;
      if (exists(after, {kind, name})) {
        Cluster both = after;
        withList(both, kind, [&](auto& list) {
          for (const std::string& other : names) list.emplace_back().name = other;
        });
        chosen = freeName(both, kind, name);
        if (const Outcome renamed = rename(pasted, {kind, name}, chosen); !renamed) return renamed.errors();
      }
      ids.push_back({kind, chosen});
      withList(after, kind, [&](auto& list) { list.emplace_back().name = chosen; });
    }
  }
  // Addresses and router ids of its own for what would otherwise be there twice.
  for (RealServer& server : pasted.realServers) {
    if (taken(cluster).contains(server.address)) server.address = freeAfter(after, server.address);
    *find(after.realServers, server.name) = server;
  }
  for (FailoverGroup& group : pasted.failoverGroups) {
    for (Prefix& vip : group.addresses) {
      if (taken(cluster).contains(vip.address)) vip.address = freeAfter(after, vip.address);
    }
    const bool used =
        std::any_of(cluster.failoverGroups.begin(), cluster.failoverGroups.end(),
                    [&](const FailoverGroup& one) { return one.virtualRouterId == group.virtualRouterId; });
    if (used) group.virtualRouterId = freeRouterId(after);
    *find(after.failoverGroups, group.name) = group;
  }
  for (const Site& site : pasted.sites) *find(after.sites, site.name) = site;
  for (Director& director : pasted.directors) {
    const auto host = IpAddress::parse(director.agent.host);
    if (host && taken(cluster).contains(*host)) director.agent.host = freeAfter(after, *host).toString();
    *find(after.directors, director.name) = director;
  }
  for (const HealthCheck& check : pasted.healthChecks) *find(after.healthChecks, check.name) = check;
  for (const VirtualService& service : pasted.virtualServices) *find(after.virtualServices, service.name) = service;
  for (const Action& action : pasted.actions) *find(after.actions, action.name) = action;
  for (const auto& [kind, word] : kKinds) {
    eachReference(after, kind, [&, kind = kind](std::string& name) {
      if (!name.empty() && !exists(after, {kind, name})) name.clear();
    });
  }
  dropEmpty(after);
  cluster = std::move(after);
  return ids;
}

}  // namespace lvs::editor
