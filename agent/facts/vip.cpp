#include "agent/facts/vip.h"

#include <ifaddrs.h>
#include <net/if_arp.h>
#include <netinet/in.h>
#include <netpacket/packet.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <memory>
#include <set>

#include "agent/net/arp_probe.h"
#include "agent/net/sysctl.h"
#include "common/packets/packet.h"

namespace lvs::facts {
namespace {

constexpr char kAnywhere[] = "203.0.113.1";  ///< nobody's (RFC 5737): only the default route leads there

struct OwnLinks {
  std::set<std::string> hardware;
  std::map<IpAddress, std::string> carriers;  ///< IPv4 addresses, but the loopback's
};

OwnLinks ownLinks() {
  OwnLinks own;
  ifaddrs* raw = nullptr;
  if (::getifaddrs(&raw) != 0) return own;
  const std::unique_ptr<ifaddrs, void (*)(ifaddrs*)> list(raw, ::freeifaddrs);
  for (const ifaddrs* one = list.get(); one; one = one->ifa_next) {
    if (!one->ifa_addr) continue;
    if (one->ifa_addr->sa_family == AF_PACKET) {
      sockaddr_ll link{};
      std::memcpy(&link, one->ifa_addr, sizeof link);
      net::MacAddress mac{};
      if (link.sll_hatype != ARPHRD_ETHER || link.sll_halen != mac.size()) continue;
      std::copy_n(link.sll_addr, mac.size(), mac.begin());
      own.hardware.insert(packets::macText(mac));
    } else if (one->ifa_addr->sa_family == AF_INET && std::strcmp(one->ifa_name, "lo") != 0) {
      sockaddr_in address{};
      std::memcpy(&address, one->ifa_addr, sizeof address);
      own.carriers.emplace(IpAddress::fromBytes(Family::ipv4, reinterpret_cast<const std::uint8_t*>(&address.sin_addr)),
                           one->ifa_name);
    }
  }
  return own;
}

std::vector<IpAddress> vipsOf(const VirtualService& service) {
  std::vector<IpAddress> vips;
  if (service.address) vips.push_back(*service.address);
  for (const MarkRule& rule : service.marks) {
    if (std::find(vips.begin(), vips.end(), rule.address) == vips.end()) vips.push_back(rule.address);
  }
  std::erase_if(vips, [](const IpAddress& vip) { return vip.isIpv6(); });
  return vips;
}

void readAnswers(const IpAddress& vip, const OwnLinks& own, const Answers& answers, api::ServiceFacts& facts) {
  const auto answer = answers.find(vip);
  if (answer == answers.end() || !answer->second) {
    facts.unseen.push_back("who else answers ARP for " + vip.toString() +
                           (answer == answers.end() ? "" : ": " + answer->second.message()));
    return;
  }
  for (const net::MacAddress& mac : *answer->second) {
    // Two interfaces on one segment hear each other.
    if (!own.hardware.contains(packets::macText(mac))) facts.answers.push_back({vip.toString(), packets::macText(mac)});
  }
}

/// The kernel takes the greater of `all`'s and the interface's own value; only 1 is strict (ip-sysctl).
bool isStrict(const std::string& interface) {
  int filter = 0;
  for (const std::string& place : {std::string("all"), interface}) {
    const auto value = net::readSysctl("net/ipv4/conf/" + place + "/rp_filter");
    if (value && !value->empty()) filter = std::max(filter, value->front() - '0');
  }
  return filter == 1;
}

void readStrict(const IpAddress& vip, const std::string& interface, const std::optional<IpAddress>& client,
                net::Routes& routes, api::ServiceFacts& facts) {
  if (!isStrict(interface)) return;
  const auto back = routes.to(client.value_or(*IpAddress::parse(kAnywhere)), &vip);
  if (!back || (back->problem.empty() && back->interface == interface)) return;
  const bool known = std::any_of(facts.strict.begin(), facts.strict.end(),
                                 [&](const api::StrictFact& one) { return one.interface == interface; });
  if (!known) facts.strict.push_back({interface, back->interface, client ? client->toString() : ""});
}

}  // namespace

std::vector<IpAddress> heldVips(const VirtualService& service, net::Routes& routes) {
  std::vector<IpAddress> held = vipsOf(service);
  std::erase_if(held, [&](const IpAddress& vip) {
    const auto route = routes.to(vip);
    return !route || !route->local;
  });
  return held;
}

void readVip(const Cluster& cluster, const VirtualService& service, const std::optional<IpAddress>& client,
             net::Routes& routes, const Answers& answers, api::ServiceFacts& facts) {
  const OwnLinks own = ownLinks();
  facts.own.assign(own.hardware.begin(), own.hardware.end());
  const FailoverGroup* group = cluster.groupOf(service);
  for (const IpAddress& vip : heldVips(service, routes)) {
    const auto carrier = own.carriers.find(vip);
    const std::string interface = carrier != own.carriers.end() ? carrier->second : group ? group->interface : "";
    if (!interface.empty() && (!client || !client->isIpv6())) readStrict(vip, interface, client, routes, facts);
    readAnswers(vip, own, answers, facts);
  }
}

}  // namespace lvs::facts
