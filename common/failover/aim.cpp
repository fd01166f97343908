#include "common/failover/aim.h"

#include <algorithm>
#include <cctype>

namespace lvs::failover {
std::optional<std::pair<IpAddress, std::uint16_t>> probeDoor(const VirtualService& service) {
  if (service.address) {
    if (service.protocol != Protocol::tcp || service.port == 0) return std::nullopt;
    return std::pair(*service.address, service.port);
  }
  for (const MarkRule& mark : service.marks) {
    if (mark.protocol == Protocol::tcp && !mark.ports.empty()) return std::pair(mark.address, mark.ports.front());
  }
  return std::nullopt;
}

std::vector<std::string> probeServices(const Cluster& cluster, const FailoverGroup& group) {
  std::vector<std::string> spoken;
  std::vector<std::string> others;
  for (const VirtualService& service : cluster.virtualServices) {
    const auto door = probeDoor(service);
    const FailoverGroup* of = door ? cluster.groupOf(door->first) : nullptr;
    if (!of || of->name != group.name) continue;
    (probeRequest(cluster, service).empty() ? others : spoken).push_back(service.name);
  }
  spoken.insert(spoken.end(), others.begin(), others.end());
  return spoken;
}

std::string probeRequest(const Cluster& cluster, const VirtualService& service) {
  const HealthCheck* check = cluster.healthCheck(service.healthCheck);
  // Port 80 speaks HTTP unless a check says otherwise.
  const auto door = probeDoor(service);
  const bool http = check ? check->type == CheckType::http : door && door->second == 80;
  if (!http || !door) return {};
  const std::string host = check && !check->host.empty() ? check->host : door->first.toString();
  return "GET " + (check ? check->path : "/") + " HTTP/1.1\r\nHost: " + host +
         "\r\nUser-Agent: lvs-failover-test\r\nAccept: */*\r\n\r\n";
}

bool saysClose(std::string_view answer) {
  std::string head(answer.substr(0, answer.find("\r\n\r\n")));
  for (char& c : head) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return head.starts_with("http/") && head.find("\r\nconnection: close") != std::string::npos;
}

std::map<std::string, std::vector<std::string>> membersByGroup(const Cluster& cluster) {
  std::map<std::string, std::vector<std::string>> members;
  for (const FailoverGroup& group : cluster.failoverGroups) {
    for (const GroupMember& member : group.members) members[group.name].push_back(member.director);
  }
  return members;
}

std::vector<std::string> outsiders(const Cluster& cluster, const FailoverGroup& group) {
  std::vector<std::string> names;
  for (const Director& director : cluster.directors) {
    const bool member = std::any_of(group.members.begin(), group.members.end(),
                                    [&](const GroupMember& one) { return one.director == director.name; });
    if (!member) names.push_back(director.name);
  }
  return names;
}

}  // namespace lvs::failover
