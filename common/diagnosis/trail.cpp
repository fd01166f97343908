#include "common/diagnosis/trail.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace lvs::diagnosis {
namespace {

using packets::Packet;

constexpr std::uint32_t kLarge = 500;  ///< bytes: what every way takes as a whole, and more

std::pair<std::uint16_t, std::uint16_t> portsOf(const Packet& packet) {
  if (packet.tcp) return {packet.tcp->source, packet.tcp->destination};
  if (packet.udp) return {packet.udp->source, packet.udp->destination};
  return {0, 0};
}

class Finder {
 public:
  Finder(const Cluster& cluster, const VirtualService& service, const Probe& probe, const std::vector<Ear>& ears,
         const Heard& heard)
      : cluster_(cluster), service_(service), probe_(probe), ears_(ears), sightings_(heard.own), strays_(heard.strays) {
    if (service.address) vips_.insert(*service.address);
    for (const MarkRule& rule : service.marks) vips_.insert(rule.address);
  }

  Trail find() {
    for (const Ear& ear : ears_) trail_.directorsHeard |= cluster_.director(ear.host) != nullptr;
    findDirector();
    if (!trail_.in) findStray();
    findServer();
    findBack();
    findStuck();
    for (const Sighting& one : sightings_)
      if (!trail_.error && one.packet.icmp && isAbout(one.packet)) trail_.error = &one;
    for (const Sighting* one :
         {trail_.in, trail_.out, trail_.arrived, trail_.unpacked, trail_.reply, trail_.replyIn, trail_.replyOut})
      if (one && (trail_.firstNs == 0 || one->timeNs < trail_.firstNs)) trail_.firstNs = one->timeNs;
    return trail_;
  }

 private:
  bool asks(const Packet& packet) const {
    return !packet.icmp && !packet.ip.empty() && packet.ip.back().source == probe_.client &&
           portsOf(packet).first == probe_.port;
  }
  bool answers(const Packet& packet) const {
    return !packet.icmp && !packet.ip.empty() && packet.ip.back().destination == probe_.client &&
           portsOf(packet).second == probe_.port;
  }
  /// An ICMP error about one of the connection's packets.
  bool isAbout(const Packet& packet) const {
    if (!packet.icmp->quoted || packet.icmp->quoted->ip.empty()) return false;
    const packets::Ip& inner = packet.icmp->quoted->ip.back();
    return (inner.source == probe_.client && packet.icmp->quoted->sourcePort == probe_.port) ||
           (inner.destination == probe_.client && packet.icmp->quoted->destinationPort == probe_.port);
  }
  bool toVip(const Packet& packet) const { return packet.ip.size() == 1 && vips_.contains(packet.ip[0].destination); }
  bool fromVip(const Packet& packet) const { return vips_.contains(packet.ip.back().source); }

  /// Whether `later` is the request `first`, sent on by the same host.
  bool sendsOn(const Sighting& first, const Sighting& later) const {
    if (!toVip(later.packet)) return true;  // into a tunnel, or translated
    if (later.packet.ethernet && first.packet.ethernet)
      return later.packet.ethernet->to != first.packet.ethernet->to &&
             (later.interface != first.interface || later.packet.ethernet->from == first.packet.ethernet->to);
    return later.interface != first.interface;
  }

  void findDirector() {
    // Frames that a switch floods are seen by others too: a director that sends the request on is the one.
    for (const Sighting& one : sightings_) {
      if (!cluster_.director(one.host) || !asks(one.packet) || !toVip(one.packet)) continue;
      const auto on = std::find_if(sightings_.begin(), sightings_.end(), [&](const Sighting& other) {
        return other.host == one.host && &other != &one && asks(other.packet) && sendsOn(one, other);
      });
      if (!trail_.in) trail_.in = &one;
      if (on == sightings_.end()) continue;
      trail_.in = &one;
      trail_.out = &*on;
      break;
    }
    if (!trail_.in) return;
    trail_.director = trail_.in->host;
    if (trail_.out) return;
    for (const Sighting& one : sightings_)
      if (!trail_.refusal && one.host == trail_.director && answers(one.packet) && fromVip(one.packet))
        trail_.refusal = &one;
  }

  void findStray() {
    for (const Sighting& one : strays_)
      if (!trail_.stray && asks(one.packet) && toVip(one.packet)) trail_.stray = &one;
    if (!trail_.stray) return;
    for (const Ear& ear : ears_)
      if (ear.hardware == trail_.stray->packet.ethernet->to) trail_.strayFor = ear.host;
  }

  /// The service's real server with this address.
  const ServiceServer* entryAt(const IpAddress& address, bool tunnelled) const {
    for (const ServiceServer& entry : service_.realServers) {
      const Forwarding forwarding = entry.forwarding.value_or(service_.forwarding);
      const RealServer* server = cluster_.realServer(entry.server);
      if (!server || (forwarding == Forwarding::tunnel) != tunnelled) continue;
      const IpAddress* rip = ripFor(*server, service_.serviceFamily(), forwarding);
      if (rip && *rip == address) return &entry;
    }
    return nullptr;
  }

  void findServer() {
    if (!trail_.out) return;
    const Packet& sent = trail_.out->packet;
    const bool tunnelled = sent.ip.size() > 1;
    const bool direct = !tunnelled && toVip(sent);
    trail_.forwarding = tunnelled ? Forwarding::tunnel : direct ? Forwarding::directRouting : Forwarding::nat;
    trail_.sentTo = direct && sent.ethernet ? packets::macText(sent.ethernet->to) : sent.ip[0].destination.toString();
    if (!direct) {
      if (const ServiceServer* entry = entryAt(sent.ip[0].destination, tunnelled)) trail_.server = entry->server;
    } else {
      for (const Sighting& one : sightings_)
        if (trail_.server.empty() && cluster_.realServer(one.host) && asks(one.packet) && isAt(one))
          trail_.server = one.host;
      if (trail_.server.empty() && service_.realServers.size() == 1)
        trail_.server = service_.realServers.front().server;
    }
    for (const Ear& ear : ears_) trail_.serverHeard |= !trail_.server.empty() && ear.host == trail_.server;
    for (const Sighting& one : sightings_) {
      if (one.host != trail_.server || !asks(one.packet)) continue;
      if (!trail_.arrived && isAt(one)) trail_.arrived = &one;
      if (tunnelled && !trail_.unpacked && one.packet.ip.size() == 1) trail_.unpacked = &one;
    }
    trail_.tunnelHeard = tunnelled && trail_.arrived && std::any_of(ears_.begin(), ears_.end(), [this](const Ear& ear) {
                           return ear.host == trail_.server && ear.interface != trail_.arrived->interface;
                         });
  }

  /// Whether the real server sees the request as the director sent it.
  bool isAt(const Sighting& one) const {
    const Packet& sent = trail_.out->packet;
    if (one.packet.ip.size() != sent.ip.size() || one.packet.ip[0].destination != sent.ip[0].destination) return false;
    // A direct one tells by its hardware address alone for whom it is.
    if (trail_.forwarding != Forwarding::directRouting || !sent.ethernet || !one.packet.ethernet) return true;
    return one.packet.ethernet->to == sent.ethernet->to;
  }

  void findBack() {
    if (trail_.server.empty()) return;
    std::map<std::uint32_t, int> sent;
    for (const Sighting& one : sightings_) {
      if (!answers(one.packet)) continue;
      if (one.host == trail_.server) {
        if (!trail_.reply) trail_.reply = &one;
        if (isLarge(one) && ++sent[one.packet.tcp->sequence] > 1 &&
            (!trail_.repeated || one.packet.ip.back().length > trail_.repeated->packet.ip.back().length))
          trail_.repeated = &one;
      } else if (one.host == trail_.director && trail_.forwarding == Forwarding::nat) {
        const Sighting*& at = fromVip(one.packet) ? trail_.replyOut : trail_.replyIn;
        if (!at) at = &one;
      }
    }
  }

  static bool isLarge(const Sighting& one) { return one.packet.tcp && one.packet.ip.back().length > kLarge; }

  void findStuck() {
    if (!trail_.out) return;
    std::map<std::uint32_t, int> came;
    for (const Sighting& one : sightings_) {
      const bool large = one.host == trail_.director && asks(one.packet) && isLarge(one) && toVip(one.packet);
      // With direct routing a request passes twice, once on its way in.
      if (!large || (one.packet.ethernet && trail_.in->packet.ethernet &&
                     one.packet.ethernet->to != trail_.in->packet.ethernet->to))
        continue;
      if (++came[one.packet.tcp->sequence] > 1 && !trail_.stuck) trail_.stuck = &one;
    }
    if (!trail_.stuck) return;
    for (const Sighting& one : sightings_) {
      if (!asks(one.packet) || !one.packet.tcp || one.packet.tcp->sequence != trail_.stuck->packet.tcp->sequence ||
          !isLarge(one))
        continue;
      trail_.stuckArrived |= one.host == trail_.server;
      trail_.stuckLeft |= one.host == trail_.director && sendsOn(*trail_.stuck, one);
    }
  }

  const Cluster& cluster_;
  const VirtualService& service_;
  const Probe& probe_;
  const std::vector<Ear>& ears_;
  const std::vector<Sighting>& sightings_;
  const std::vector<Sighting>& strays_;
  std::set<IpAddress> vips_;
  Trail trail_;
};

}  // namespace

Heard heardBy(const std::vector<Ear>& ears, std::vector<Sighting> sightings) {
  const auto strays = [&](const Sighting& one) {
    if (!one.packet.ethernet) return false;
    const packets::Ethernet& frame = *one.packet.ethernet;
    const auto ear = std::find_if(ears.begin(), ears.end(), [&](const Ear& other) {
      return other.host == one.host && other.interface == one.interface;
    });
    if (ear == ears.end() || !ear->hardware) return false;
    // To everybody, or to a virtual router that may be here (RFC 5798, 7.3).
    const bool group = (frame.to[0] & 1U) != 0;
    const bool router = frame.to[0] == 0 && frame.to[1] == 0 && frame.to[2] == 0x5e && frame.to[3] == 0;
    return !group && !router && frame.to != *ear->hardware && frame.from != *ear->hardware;
  };
  std::stable_sort(sightings.begin(), sightings.end(),
                   [](const Sighting& one, const Sighting& other) { return one.timeNs < other.timeNs; });
  const auto others =
      std::stable_partition(sightings.begin(), sightings.end(), [&](const Sighting& one) { return !strays(one); });
  Heard heard;
  heard.strays.assign(std::make_move_iterator(others), std::make_move_iterator(sightings.end()));
  sightings.erase(others, sightings.end());
  heard.own = std::move(sightings);
  return heard;
}

Trail trailOf(const Cluster& cluster, const VirtualService& service, const Probe& probe, const std::vector<Ear>& ears,
              const Heard& heard) {
  return Finder(cluster, service, probe, ears, heard).find();
}

}  // namespace lvs::diagnosis
