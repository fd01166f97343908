#include "console/troubleshoot/ladder.h"

#include <algorithm>
#include <numeric>

#include "common/packets/layers.h"

namespace lvs::troubleshoot {
namespace {

using packets::Packet;

/// A packet is not that long on its way: what looks the same later is another.
constexpr std::int64_t kOneWayNs = 1'000'000'000;

std::string words(const Packet& packet) {
  if (packet.arp && packet.arp->sender == packet.arp->target) return "ARP announces";
  if (packet.arp) return packet.arp->operation == 1 ? "ARP asks" : "ARP answers";
  const std::string size = packet.payloadLength == 0 ? "" : ", " + std::to_string(packet.payloadLength) + " B";
  std::string inside;
  if (packet.tcp) inside = packets::flagsText(packet.tcp->flags) + size;
  else if (packet.udp) inside = "UDP" + size;
  else if (packet.icmp) inside = packet.icmp->mtu != 0 ? "ICMP, MTU " + std::to_string(packet.icmp->mtu) : "ICMP";
  else inside = packet.ip.empty() ? "?" : "IP";
  return packet.tunnels.empty() ? inside : packets::tunnelText(packet.tunnels.front()) + " [" + inside + ']';
}

Arrow::Kind kindOf(const Packet& packet) {
  if (packet.icmp && packet.icmp->quoted) return Arrow::Kind::breaks;
  if (!packet.tcp) return Arrow::Kind::usual;
  if ((packet.tcp->flags & packets::kRst) != 0) return Arrow::Kind::breaks;
  return (packet.tcp->flags & packets::kSyn) != 0 ? Arrow::Kind::opens : Arrow::Kind::usual;
}

}  // namespace

std::string hostOf(const packets::Place& place) { return place.name.substr(0, place.name.find(' ')); }

Ladder::Ladder(const Cluster& cluster, const VirtualService& service, std::optional<IpAddress> client)
    : client_(client) {
  for (const FailoverGroup& group : cluster.failoverGroups) {
    for (const auto* list : {&group.addresses, &group.routed})
      for (const Prefix& one : *list) vips_.insert(one.address);
  }
  for (const VirtualService& one : cluster.virtualServices)
    if (one.address) vips_.insert(*one.address);
  for (const MarkRule& rule : service.marks) vips_.insert(rule.address);
  for (const RealServer& server : cluster.realServers) {
    servers_.insert(server.name);
    hosts_[server.address] = server.name;
    if (server.address6) hosts_[*server.address6] = server.name;
  }
  for (const Director& director : cluster.directors) {
    if (const auto address = IpAddress::parse(director.agent.host)) hosts_[*address] = director.name;
  }
}

int Ladder::columnOf(const IpAddress& address, const std::vector<packets::Place>& places) const {
  if (client_ && address == *client_) return kClient;
  if (const auto host = hosts_.find(address); host != hosts_.end()) {
    for (std::size_t i = 0; i < places.size(); ++i)
      if (hostOf(places[i]) == host->second) return static_cast<int>(i) + 1;
    return kOthers;
  }
  if (vips_.contains(address) || address.isMulticast()) return kOthers;
  return client_ ? kOthers : kClient;
}

Ladder::Key Ladder::keyOf(const Packet& packet) {
  if (packet.arp) {
    const auto last = [](const auto& bytes, std::size_t from) {
      return std::uint32_t{bytes[from]} << 24U | std::uint32_t{bytes[from + 1]} << 16U |
             std::uint32_t{bytes[from + 2]} << 8U | bytes[from + 3];
    };
    return {0,
            last(packet.arp->sender.bytes(), 0),
            last(packet.arp->target.bytes(), 0),
            last(packet.arp->senderMac, 2),
            static_cast<std::uint8_t>(packet.arp->operation),
            0};
  }
  if (packet.ip.empty()) return {};
  return {packet.ip.back().protocol,
          packet.ip.back().id,
          packet.tcp ? packet.tcp->sequence : 0,
          packet.tcp ? packet.tcp->acknowledgement : 0,
          packet.tcp ? packet.tcp->flags : std::uint8_t{0},
          packet.payloadLength};
}

std::vector<std::size_t> orderOf(const std::vector<packets::Place>& places) {
  std::vector<std::size_t> order(places.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(),
            [&](std::size_t one, std::size_t other) { return places[one].name < places[other].name; });
  return order;
}

Arrow Ladder::arrowOf(const std::vector<packets::Place>& places, const packets::Captured& captured) {
  const packets::Place& place = places[captured.place];
  const Packet packet = packets::decode(place.link, captured.bytes);
  Arrow arrow;
  arrow.place = static_cast<int>(captured.place) + 1;
  arrow.wrapped = !packet.tunnels.empty();
  arrow.kind = kindOf(packet);
  arrow.label = words(packet);
  std::optional<IpAddress> source;
  std::optional<IpAddress> destination;
  if (packet.arp) {
    source = packet.arp->sender;
    destination = packet.arp->target;
  } else if (!packet.ip.empty()) {
    source = packet.ip.front().source;
    destination = packet.ip.front().destination;
  }
  if (!source || !destination) {
    arrow.from = kOthers;
    arrow.to = arrow.place;
    return arrow;
  }
  const std::string host = hostOf(place);
  const auto owner = [this](const IpAddress& address) {
    const auto at = hosts_.find(address);
    return at == hosts_.end() ? std::string() : at->second;
  };
  const bool fromHere = owner(*source) == host;
  const bool toHere = owner(*destination) == host;
  bool out = fromHere;
  Seen* before = &seen_[keyOf(packet)];
  if (captured.timeNs - before->timeNs > kOneWayNs) *before = {};
  const bool again = before->hosts.contains(host);
  if (!fromHere && !toHere) {
    // A director takes what is for the VIP, and passes on what it has seen once or what is for a real server; a real
    // server takes what is for the VIP and answers from it.
    const bool isServer = servers_.contains(host);
    const bool answered = packet.arp && !before->host.empty() && !again;  // broadcast by another that was heard
    out = (vips_.contains(*source) && !answered) || again || (!isServer && servers_.contains(owner(*destination)));
  }
  if (out) {
    arrow.from = arrow.place;
    arrow.to = vips_.contains(*destination) ? kOthers : columnOf(*destination, places);
  } else {
    const bool passedOn = !before->host.empty() && before->host != host;
    arrow.from = passedOn ? before->column : columnOf(*source, places);
    arrow.to = arrow.place;
  }
  if (arrow.from == arrow.to) (out ? arrow.to : arrow.from) = kOthers;
  before->hosts.insert(host);
  before->host = host;
  before->column = arrow.place;
  before->timeNs = captured.timeNs;
  return arrow;
}

}  // namespace lvs::troubleshoot
