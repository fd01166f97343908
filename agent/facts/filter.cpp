#include "agent/facts/filter.h"

#include <netinet/in.h>

#include <algorithm>

#include "agent/firewall/firewall.h"
#include "agent/net/legacy_filter.h"
#include "agent/net/nft.h"

namespace lvs::facts {
namespace {

constexpr std::size_t kMostRules = 4U << 20U;  ///< bytes of a listing that are still read
constexpr char kOwnTable[] = "lvs_agent";      ///< how our own tables' names begin

unsigned numberOf(Protocol protocol) {
  switch (protocol) {
    case Protocol::udp: return IPPROTO_UDP;
    case Protocol::sctp: return IPPROTO_SCTP;
    case Protocol::tcp: break;
  }
  return IPPROTO_TCP;
}

/// "in", "out", "back", as the messages have it.
const char* wordOf(firewall::Way way) {
  return way == firewall::Way::in ? "in" : way == firewall::Way::out ? "out" : "back";
}

/// The first packets of the service's connections, as they come in, as IPVS sends them on, and what is answered to them
/// through this director. `routes`: whose packets leave by which interface.
std::vector<firewall::Arrival> arrivalsOf(const Cluster& cluster, const VirtualService& service,
                                          const std::vector<api::RouteFact>& routes) {
  const FailoverGroup* group = cluster.groupOf(service);
  const std::string device = group ? group->interface : std::string();
  std::vector<firewall::Arrival> packets;
  if (service.address)
    packets.push_back({service.address->family(), numberOf(service.protocol), service.port, *service.address, device});
  for (const MarkRule& rule : service.marks)
    for (const std::uint16_t port : rule.ports)
      packets.push_back({rule.address.family(), numberOf(rule.protocol), port, rule.address, device});
  const std::vector<firewall::Arrival> first = packets;
  for (const api::RouteFact& route : routes) {
    const auto entry = std::find_if(service.realServers.begin(), service.realServers.end(),
                                    [&](const ServiceServer& one) { return one.server == route.server; });
    const auto rip = IpAddress::parse(route.to);
    if (!rip || route.interface.empty() || entry == service.realServers.end()) continue;
    const Forwarding forwarding = entry->forwarding.value_or(service.forwarding);
    for (firewall::Arrival packet : first) {
      packet.device = route.interface;
      packet.way = firewall::Way::out;
      if (forwarding == Forwarding::tunnel) {
        const TunnelOptions tunnel = entry->tunnel.value_or(service.tunnel.value_or(TunnelOptions()));
        const bool gue = tunnel.type == TunnelType::gue;
        packet.protocol = gue                              ? IPPROTO_UDP
                          : tunnel.type == TunnelType::gre ? IPPROTO_GRE
                          : packet.family == Family::ipv6  ? IPPROTO_IPV6
                                                           : IPPROTO_IPIP;
        packet.port = gue ? tunnel.port : std::uint16_t{0};
        packet.family = rip->family();
      }
      if (forwarding != Forwarding::directRouting) packet.to = *rip;
      if (forwarding == Forwarding::nat) packet.port = entry->port.value_or(packet.port);
      packets.push_back(packet);
      packet.way = firewall::Way::back;
      if (forwarding == Forwarding::nat) packets.push_back(packet);
    }
  }
  return packets;
}

/// Chains of nftables, those that iptables makes there included.
std::vector<firewall::FirewallChain> chainsOfNft(api::ServiceFacts& facts) {
  const auto listing = net::runNft("list ruleset");
  if (!listing) {
    facts.unseen.push_back("the director's packet filter: " + listing.message());
    return {};
  }
  if (listing->size() > kMostRules) {
    facts.unseen.push_back("the director's packet filter, which has " + std::to_string(listing->size()) +
                           " bytes of rules");
    return {};
  }
  firewall::FirewallReader reader;
  std::string_view left = *listing;
  while (!left.empty()) {
    const std::size_t end = left.find('\n');
    reader.nft(left.substr(0, end));
    left = end == std::string_view::npos ? std::string_view() : left.substr(end + 1);
  }
  std::vector<firewall::FirewallChain> chains = reader.take();
  std::erase_if(chains, [](const firewall::FirewallChain& chain) { return chain.table.starts_with(kOwnTable); });
  return chains;
}

std::vector<firewall::FirewallChain> legacyChains(api::ServiceFacts& facts) {
  const auto lines = net::legacyFilter();
  if (!lines) {
    facts.unseen.push_back("the director's rules of iptables-legacy: " + lines.message());
    return {};
  }
  firewall::FirewallReader reader;
  for (const std::string& line : *lines) reader.iptables(line, Family::ipv4);
  std::vector<firewall::FirewallChain> chains = reader.take();
  for (firewall::FirewallChain& chain : chains) chain.tool = "iptables-legacy";
  return chains;
}

}  // namespace

void readFilter(const Cluster& cluster, const VirtualService& service, api::ServiceFacts& facts) {
  const std::vector<firewall::Arrival> packets = arrivalsOf(cluster, service, facts.routes);
  for (const auto& chains : {chainsOfNft(facts), legacyChains(facts)}) {
    for (const firewall::Arrival& packet : packets) {
      for (const firewall::Blocked& blocked : firewall::blockedBy(chains, packet)) {
        facts.blocks.push_back({firewall::arrivalText(packet),
                                blocked.chain->tool + " chain " + blocked.chain->family + ' ' + blocked.chain->table +
                                    ' ' + blocked.chain->name,
                                blocked.by, wordOf(packet.way)});
      }
    }
  }
}

}  // namespace lvs::facts
