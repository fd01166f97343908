#include "common/model/validate.h"

#include <algorithm>

#include "common/model/validate_parts.h"

namespace lvs {
namespace {

constexpr std::size_t kMaxNameBytes = 64;

template <typename Object>
void fill(std::unordered_map<std::string_view, const Object*>& map, const std::vector<Object>& objects) {
  for (const Object& object : objects) map.emplace(object.name, &object);
}

bool isName(std::string_view name) {
  return !name.empty() && name.size() <= kMaxNameBytes && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
           c == '-';
  });
}

/// Names are well formed and unique within their list; the list is no longer than `most`.
template <typename Object>
void checkNames(const std::vector<Object>& objects, Faults faults, std::string_view list, std::size_t most) {
  if (objects.size() > most) {
    faults.add(list, "found " + std::to_string(objects.size()) + " entries; allowed are " + std::to_string(most));
  }
  std::unordered_map<std::string_view, std::size_t> first;
  for (std::size_t i = 0; i < objects.size(); ++i) {
    Faults here = faults.at(list, i);
    const std::string& name = objects[i].name;
    if (!isName(name)) {
      here.add("/name", "found " + quoted(name) + "; allowed are 1 to 64 letters, digits, \".\", \"_\" and \"-\"");
    }
    const auto [earlier, isNew] = first.emplace(name, i);
    if (!isNew) {
      here.add("/name", "the name " + quoted(name) + " stands already at " + std::string(list) + "/" +
                            std::to_string(earlier->second) + "; names are unique in their list");
    }
  }
}

template <typename Object>
void checkReference(Faults faults, std::string_view below, const std::string& name, std::string_view what,
                    const std::unordered_map<std::string_view, const Object*>& index) {
  if (!name.empty() && !index.contains(name))
    faults.add(below, "there is no " + std::string(what) + " " + quoted(name));
}

void checkDirectors(const Cluster& cluster, const DocumentIndex& index, Faults faults) {
  std::unordered_map<std::string, std::string_view> agents;
  for (std::size_t i = 0; i < cluster.directors.size(); ++i) {
    const Director& director = cluster.directors[i];
    Faults here = faults.at("/directors", i);
    checkReference(here, "/site", director.site, "site", index.sites);
    const auto [other, isNew] = agents.emplace(director.agent.toString(), director.name);
    if (!isNew) here.add("/agent", "director " + quoted(other->second) + " has the same agent address");
  }
}

void checkRealServers(const Cluster& cluster, const DocumentIndex& index, Faults faults) {
  std::unordered_map<std::string, std::string_view> seen;
  for (std::size_t i = 0; i < cluster.realServers.size(); ++i) {
    const RealServer& server = cluster.realServers[i];
    Faults here = faults.at("/realServers", i);
    checkReference(here, "/site", server.site, "site", index.sites);
    const auto checkRip = [&](std::string_view below, const IpAddress& rip) {
      checkHostAddress(here, below, rip, "a RIP");
      const auto [other, isNew] = seen.emplace(rip.toString(), server.name);
      if (!isNew) here.add(below, "real server " + quoted(other->second) + " has the same RIP");
      if (const auto vip = index.vips.find(rip.toString()); vip != index.vips.end()) {
        here.add(below, "the RIP is also a VIP of failover group " + quoted(vip->second->name));
      }
    };
    checkRip("/address", server.address);
    if (!server.address6) continue;
    if (server.address6->family() == server.address.family()) {
      here.add("/address6", "both RIPs have the same family; the second one is for the other family");
    } else {
      checkRip("/address6", *server.address6);
    }
  }
}

}  // namespace

DocumentIndex::DocumentIndex(const Cluster& cluster) {
  fill(sites, cluster.sites);
  fill(directors, cluster.directors);
  fill(realServers, cluster.realServers);
  fill(groups, cluster.failoverGroups);
  fill(checks, cluster.healthChecks);
  fill(services, cluster.virtualServices);
  for (const RealServer& server : cluster.realServers) {
    rips.emplace(server.address.toString(), &server);
    if (server.address6) rips.emplace(server.address6->toString(), &server);
  }
  for (const FailoverGroup& group : cluster.failoverGroups) {
    for (const Prefix& vip : group.addresses) vips.emplace(vip.address.toString(), &group);
  }
}

std::string quoted(std::string_view text) { return "\"" + std::string(text) + "\""; }

namespace {

constexpr std::size_t kMaxHeaders = 32;
constexpr std::size_t kMaxArguments = 64;

/// RFC 9110, 5.1 and 5.5: a token, a colon, and no line ends.
bool isHeader(const std::string& header) {
  const std::size_t colon = header.find(':');
  if (colon == 0 || colon == std::string::npos || header.find_first_of("\r\n") != std::string::npos) return false;
  static constexpr std::string_view kMarks = "!#$%&'*+-.^_`|~";
  return std::all_of(header.begin(), header.begin() + static_cast<std::ptrdiff_t>(colon), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           kMarks.find(c) != std::string_view::npos;
  });
}

}  // namespace

void checkHeaders(const std::vector<std::string>& headers, Faults faults) {
  if (headers.size() > kMaxHeaders)
    faults.add("/headers", "found " + std::to_string(headers.size()) + "; allowed are " + std::to_string(kMaxHeaders));
  for (std::size_t i = 0; i < headers.size(); ++i) {
    if (!isHeader(headers[i]))
      faults.at("/headers", i).add("", "found " + quoted(headers[i]) + "; allowed is \"Name: value\" in one line");
  }
}

void checkArguments(const std::vector<std::string>& arguments, Faults faults) {
  if (arguments.size() > kMaxArguments)
    faults.add("/arguments", "found " + std::to_string(arguments.size()) + " arguments; allowed are " +
                                 std::to_string(kMaxArguments));
}

void checkInterface(Faults faults, std::string_view below, const std::string& interface) {
  const bool good = !interface.empty() && interface.size() <= 15 && interface != "." && interface != ".." &&
                    std::none_of(interface.begin(), interface.end(),
                                 [](char c) { return c == '/' || c == ':' || static_cast<unsigned char>(c) <= ' '; });
  if (!good) {
    faults.add(below, "found " + quoted(interface) +
                          "; allowed is an interface name of 1 to 15 characters without \"/\", \":\" and blanks");
  }
}

void checkHostAddress(Faults faults, std::string_view below, const IpAddress& address, std::string_view what) {
  const char* kind = address.isUnspecified()        ? "the unspecified address"
                     : address.isLoopback()         ? "a loopback address"
                     : address.isMulticast()        ? "a multicast address"
                     : address.isLimitedBroadcast() ? "the broadcast address"
                                                    : nullptr;
  if (kind)
    faults.add(below, "found " + address.toString() + ", " + kind + "; " + std::string(what) + " is a host's own");
}

Errors validate(const Cluster& cluster) {
  Errors errors;
  Faults faults(errors, "");
  const DocumentIndex index(cluster);

  if (!isName(cluster.name)) {
    faults.add("/name",
               "found " + quoted(cluster.name) + "; allowed are 1 to 64 letters, digits, \".\", \"_\" and \"-\"");
  }
  checkNames(cluster.sites, faults, "/sites", 256);
  checkNames(cluster.directors, faults, "/directors", 64);
  checkNames(cluster.realServers, faults, "/realServers", 65535);
  checkNames(cluster.failoverGroups, faults, "/failoverGroups", 255);
  checkNames(cluster.healthChecks, faults, "/healthChecks", 65535);
  checkNames(cluster.virtualServices, faults, "/virtualServices", 65535);
  checkNames(cluster.actions, faults, "/actions", 256);

  checkDirectors(cluster, index, faults);
  checkRealServers(cluster, index, faults);
  validateGroups(cluster, index, faults);
  validateChecks(cluster, faults);
  validateServices(cluster, index, faults);
  validateWays(cluster, index, faults);
  validateActions(cluster, index, faults);
  return errors;
}

}  // namespace lvs
