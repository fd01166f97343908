#include <algorithm>

#include "common/packets/octets.h"
#include "common/packets/packet.h"

namespace lvs::packets {

namespace {

// Protocol numbers and EtherTypes (IANA).
constexpr std::uint8_t kHopByHop = 0;
constexpr std::uint8_t kIcmp = 1;
constexpr std::uint8_t kIpInIp = 4;
constexpr std::uint8_t kTcp = 6;
constexpr std::uint8_t kUdp = 17;
constexpr std::uint8_t kIpv6InIp = 41;
constexpr std::uint8_t kRouting = 43;
constexpr std::uint8_t kFragment = 44;
constexpr std::uint8_t kGre = 47;
constexpr std::uint8_t kIcmpv6 = 58;
constexpr std::uint8_t kDestinationOptions = 60;
constexpr std::uint16_t kTypeIpv4 = 0x0800;
constexpr std::uint16_t kTypeArp = 0x0806;
constexpr std::uint16_t kTypeVlan = 0x8100;
constexpr std::uint16_t kTypeVlanOuter = 0x88a8;
constexpr std::uint16_t kTypeIpv6 = 0x86dd;

constexpr std::size_t kMostTunnels = 4;  ///< within each other: more is a loop, or mischief
constexpr std::size_t kMostExtensions = 8;

/// Ones' complement sum of 16-bit words (RFC 1071).
class Sum {
 public:
  void add(std::span<const std::uint8_t> bytes) {
    for (std::size_t i = 0; i < bytes.size(); ++i) sum_ += i % 2 == 0 ? bytes[i] * 256U : bytes[i];
  }
  void add(std::uint32_t word) { sum_ += (word >> 16U) + (word & 0xffffU); }
  bool right() const { return folded() == 0xffff; }
  std::uint16_t folded() const {
    std::uint64_t sum = sum_;
    while (sum >> 16U != 0) sum = (sum & 0xffffU) + (sum >> 16U);
    return static_cast<std::uint16_t>(sum);
  }

 private:
  std::uint64_t sum_ = 0;
};

/// The layers from an IP header on, of a packet or of what an ICMP error quotes.
class Layers {
 public:
  Layers(Octets octets, bool quoted) : octets_(octets), quoted_(quoted) {}

  void read(bool six) {
    if (six) readIpv6();
    else readIpv4();
  }

  std::vector<Ip> ip;
  std::vector<Tunnel> tunnels;
  std::optional<Tcp> tcp;
  std::optional<Udp> udp;
  std::optional<Icmp> icmp;
  std::string stopped;
  const Octets& octets() const { return octets_; }

 private:
  bool need(std::size_t bytes, const char* what) {
    if (octets_.has(bytes)) return true;
    stop(std::string("the ") + what + " is cut off after " + std::to_string(octets_.left()) + " of " +
         std::to_string(bytes) + " bytes");
    return false;
  }
  // What is cut off in a quotation is as it has to be: routers quote eight bytes behind the header.
  void stop(std::string why) {
    if (!quoted_) stopped = std::move(why);
  }

  void readIpv4();
  void readIpv6();
  void readPayload(std::uint8_t protocol);
  void readTcp();
  void readUdp();
  void readIcmp();
  void readIcmpv6();
  void readNeighbour();
  void readQuoted(bool six);
  void readGre();
  void readGue();
  /// An IP packet within this one.
  void enter(Tunnel tunnel, bool six);
  /// `at`: where its field is among those bytes.
  Checksum checksumOfPayload(std::uint8_t protocol, std::size_t length, std::size_t at) const;

  Octets octets_;
  bool quoted_;
  bool whole_ = true;                 ///< the packet that the innermost header describes was captured to its end
  std::size_t announcedPayload_ = 0;  ///< bytes behind the innermost IP header, as that says
};

void Layers::readIpv4() {
  if (!need(20, "IPv4 header")) return;
  if (octets_.u8(0) >> 4U != 4)
    return stop("an IPv4 header was to come, found is version " + std::to_string(octets_.u8(0) >> 4U));
  const std::size_t header = (octets_.u8(0) & 0x0fU) * 4U;
  if (header < 20)
    return stop("the IPv4 header says that it has " + std::to_string(header) + " bytes, the least is 20");
  if (!need(header, "IPv4 header")) return;
  Ip found;
  found.length = octets_.u16(2);
  found.id = octets_.u16(4);
  const std::uint16_t fragment = octets_.u16(6);
  found.dontFragment = (fragment & 0x4000U) != 0;
  found.moreFragments = (fragment & 0x2000U) != 0;
  found.fragmentAt = (fragment & 0x1fffU) * 8U;
  found.hops = octets_.u8(8);
  found.protocol = octets_.u8(9);
  found.source = IpAddress::fromBytes(Family::ipv4, octets_.data(12));
  found.destination = IpAddress::fromBytes(Family::ipv4, octets_.data(16));
  Sum sum;
  sum.add(octets_.peek(header));
  found.checksum = sum.right() ? Checksum::right : Checksum::wrong;
  ip.push_back(found);
  // A card that cuts segments by itself is handed packets longer than 65535 bytes, which then say 0.
  const std::size_t length = found.length == 0 ? octets_.left() : found.length;
  if (length < header)
    return stop("the IPv4 header says that the packet has " + std::to_string(length) + " bytes, fewer than itself");
  whole_ = length <= octets_.left();
  octets_.keep(length);
  octets_.skip(header);
  announcedPayload_ = length - header;
  if (found.fragmentAt != 0) return;  // the headers are in the first fragment
  if (found.moreFragments) whole_ = false;
  readPayload(found.protocol);
}

void Layers::readIpv6() {
  if (!need(40, "IPv6 header")) return;
  if (octets_.u8(0) >> 4U != 6)
    return stop("an IPv6 header was to come, found is version " + std::to_string(octets_.u8(0) >> 4U));
  Ip found;
  found.length = 40U + octets_.u16(4);
  found.protocol = octets_.u8(6);
  found.hops = octets_.u8(7);
  found.source = IpAddress::fromBytes(Family::ipv6, octets_.data(8));
  found.destination = IpAddress::fromBytes(Family::ipv6, octets_.data(24));
  const std::size_t length = octets_.u16(4) == 0 ? octets_.left() : found.length;
  whole_ = length <= octets_.left();
  octets_.keep(length);
  octets_.skip(40);
  std::size_t behind = length - 40;
  for (std::size_t i = 0; i < kMostExtensions; ++i) {
    const bool fragment = found.protocol == kFragment;
    if (!fragment && found.protocol != kHopByHop && found.protocol != kRouting && found.protocol != kDestinationOptions)
      break;
    if (!octets_.has(8)) break;
    const std::size_t size = fragment ? 8 : (octets_.u8(1) + 1U) * 8U;
    if (!octets_.has(size) || size > behind) break;
    if (fragment) {
      found.fragmentAt = octets_.u16(2) & 0xfff8U;
      found.moreFragments = (octets_.u16(2) & 1U) != 0;
      found.id = octets_.u32(4);
    }
    found.protocol = octets_.u8(0);
    octets_.skip(size);
    behind -= size;
  }
  announcedPayload_ = behind;
  ip.push_back(found);
  if (found.fragmentAt != 0) return;
  if (found.moreFragments) whole_ = false;
  readPayload(found.protocol);
}

void Layers::readPayload(std::uint8_t protocol) {
  switch (protocol) {
    case kTcp: return readTcp();
    case kUdp: return readUdp();
    case kIcmp: return readIcmp();
    case kIcmpv6: return readIcmpv6();
    case kIpInIp: return enter(Tunnel::ipip, false);
    case kIpv6InIp: return enter(Tunnel::ipip, true);
    case kGre: return readGre();
    default: return;
  }
}

void Layers::enter(Tunnel tunnel, bool six) {
  if (tunnels.size() >= kMostTunnels)
    return stop("more than " + std::to_string(kMostTunnels) + " tunnels within each other");
  const std::size_t before = ip.size();
  tunnels.push_back(tunnel);
  read(six);
  if (ip.size() == before) tunnels.pop_back();  // it was none
}

Checksum Layers::checksumOfPayload(std::uint8_t protocol, std::size_t length, std::size_t at) const {
  if (!whole_ || quoted_ || length > octets_.left()) return Checksum::unknown;
  const Ip& around = ip.back();
  Sum sum;
  const std::size_t width = around.source.bitLength() / 8;
  sum.add(std::span(around.source.bytes()).first(width));
  sum.add(std::span(around.destination.bytes()).first(width));
  sum.add(protocol);
  sum.add(static_cast<std::uint32_t>(length));
  // What a host puts in for a device to go on from is the sum of the addresses, protocol and length alone (Linux,
  // skbuff.h, CHECKSUM_PARTIAL).
  const bool left = octets_.u16(at) == sum.folded();
  sum.add(octets_.peek(length));
  return sum.right() ? Checksum::right : left ? Checksum::left : Checksum::wrong;
}

void Layers::readTcp() {
  Tcp found;
  if (!octets_.has(4)) return stop("the TCP header is cut off");
  found.source = octets_.u16(0);
  found.destination = octets_.u16(2);
  if (octets_.has(8)) found.sequence = octets_.u32(4);
  if (!octets_.has(20)) {
    tcp = found;
    (void)need(20, "TCP header");
    return;
  }
  found.acknowledgement = octets_.u32(8);
  found.flags = octets_.u8(13) & 0x3fU;
  found.window = octets_.u16(14);
  found.checksum = checksumOfPayload(kTcp, announcedPayload_, 16);
  const std::size_t header = (octets_.u8(12) >> 4U) * 4U;
  tcp = found;
  if (header < 20) return stop("the TCP header says that it has " + std::to_string(header) + " bytes, the least is 20");
  if (!need(header, "TCP header")) return;
  for (std::size_t at = 20; at < header;) {
    const std::uint8_t kind = octets_.u8(at);
    if (kind == 0) break;
    if (kind == 1) {
      ++at;
      continue;
    }
    if (at + 1 >= header) break;
    const std::size_t size = octets_.u8(at + 1);
    if (size < 2 || at + size > header) break;
    if (kind == 2 && size == 4) tcp->mss = octets_.u16(at + 2);
    at += size;
  }
  octets_.skip(header);
}

void Layers::readUdp() {
  if (!need(8, "UDP header")) return;
  Udp found;
  found.source = octets_.u16(0);
  found.destination = octets_.u16(2);
  const std::size_t length = octets_.u16(4);
  // Zero means that there is none (RFC 768), or the complement of zero.
  if (octets_.u16(6) != 0 && length == announcedPayload_) found.checksum = checksumOfPayload(kUdp, length, 6);
  udp = found;
  octets_.skip(8);
  if (!quoted_) readGue();
}

void Layers::readIcmp() {
  if (!need(8, "ICMP header")) return;
  Icmp found;
  found.type = octets_.u8(0);
  found.code = octets_.u8(1);
  const bool echo = found.type == 0 || found.type == 8;
  if (echo) {
    found.identifier = octets_.u16(4);
    found.sequence = octets_.u16(6);
  }
  if (found.type == 3 && found.code == 4) found.mtu = octets_.u16(6);
  icmp = found;
  octets_.skip(8);
  const bool quotes = found.type == 3 || found.type == 4 || found.type == 5 || found.type == 11 || found.type == 12;
  if (quotes) readQuoted(false);
}

void Layers::readIcmpv6() {
  if (!need(8, "ICMPv6 header")) return;
  Icmp found;
  found.type = octets_.u8(0);
  found.code = octets_.u8(1);
  if (found.type == 128 || found.type == 129) {
    found.identifier = octets_.u16(4);
    found.sequence = octets_.u16(6);
  }
  if (found.type == 2) found.mtu = octets_.u32(4);
  icmp = found;
  octets_.skip(8);
  if (found.type == 135 || found.type == 136) readNeighbour();
  if (found.type >= 1 && found.type <= 4) readQuoted(true);
}

void Layers::readNeighbour() {
  if (octets_.has(16)) icmp->neighbour = IpAddress::fromBytes(Family::ipv6, octets_.data());
}

void Layers::readQuoted(bool six) {
  if (quoted_) return;  // an error about an error
  Layers inner(Octets(octets_.rest()), true);
  inner.read(six);
  if (inner.ip.empty()) return;
  Quoted quoted;
  quoted.ip = std::move(inner.ip);
  quoted.tunnels = std::move(inner.tunnels);
  if (inner.tcp) {
    quoted.sourcePort = inner.tcp->source;
    quoted.destinationPort = inner.tcp->destination;
  } else if (inner.udp) {
    quoted.sourcePort = inner.udp->source;
    quoted.destinationPort = inner.udp->destination;
  }
  icmp->quoted = std::move(quoted);
}

/// RFC 2784, RFC 2890.
void Layers::readGre() {
  if (!need(4, "GRE header")) return;
  const std::uint16_t flags = octets_.u16(0);
  const std::uint16_t type = octets_.u16(2);
  if ((flags & 0x4007U) != 0) return;  // routed, or another version
  const std::size_t size =
      4U + ((flags & 0x8000U) != 0 ? 4U : 0U) + ((flags & 0x2000U) != 0 ? 4U : 0U) + ((flags & 0x1000U) != 0 ? 4U : 0U);
  if (type != kTypeIpv4 && type != kTypeIpv6) return;
  if (!need(size, "GRE header")) return;
  octets_.skip(size);
  enter(Tunnel::gre, type == kTypeIpv6);
}

/// Generic UDP encapsulation has no port of its own, so what lies in a datagram is tried: variant 0 with a header and
/// variant 1 without (draft-ietf-intarea-gue, sections 3.2 and 4). Only an IP header that fits the rest exactly counts.
void Layers::readGue() {
  if (!octets_.has(20)) return;
  const std::uint8_t first = octets_.u8(0);
  std::size_t header = 0;
  bool six = false;
  if (first >> 6U == 1) {
    six = first >> 4U == 6;
  } else if (first >> 6U == 0 && (first & 0x20U) == 0) {
    header = 4U + (first & 0x1fU) * 4U;
    const std::uint8_t protocol = octets_.u8(1);
    if (protocol != kIpInIp && protocol != kIpv6InIp) return;
    six = protocol == kIpv6InIp;
  } else {
    return;
  }
  if (!octets_.has(header + (six ? 40U : 20U))) return;
  const std::size_t inner = announcedPayload_ >= 8 + header ? announcedPayload_ - 8 - header : 0;
  const bool version = octets_.u8(header) >> 4U == (six ? 6U : 4U);
  const std::size_t says = six ? 40U + octets_.u16(header + 4) : octets_.u16(header + 2);
  if (!version || says != inner || inner == 0) return;
  octets_.skip(header);
  enter(Tunnel::gue, six);
  if (ip.size() > 1) udp.reset();  // the one around it belongs to the tunnel
}

bool readArp(Octets octets, Packet& packet) {
  if (!octets.has(28)) return false;
  if (octets.u16(0) != 1 || octets.u16(2) != kTypeIpv4 || octets.u8(4) != 6 || octets.u8(5) != 4) return false;
  Arp arp;
  arp.operation = octets.u16(6);
  std::copy_n(octets.data(8), 6, arp.senderMac.begin());
  arp.sender = IpAddress::fromBytes(Family::ipv4, octets.data(14));
  std::copy_n(octets.data(18), 6, arp.targetMac.begin());
  arp.target = IpAddress::fromBytes(Family::ipv4, octets.data(24));
  packet.arp = arp;
  return true;
}

void readNetwork(Octets octets, std::uint16_t type, Packet& packet) {
  packet.payloadAt = octets.at();
  packet.payloadLength = octets.left();
  if (type == kTypeArp) {
    if (!readArp(octets, packet)) packet.stopped = "an ARP packet that is cut off, or not of IPv4 on Ethernet";
    return;
  }
  if (type != kTypeIpv4 && type != kTypeIpv6) return;
  Layers layers(octets, false);
  layers.read(type == kTypeIpv6);
  packet.ip = std::move(layers.ip);
  packet.tunnels = std::move(layers.tunnels);
  packet.tcp = layers.tcp;
  packet.udp = layers.udp;
  packet.icmp = std::move(layers.icmp);
  packet.stopped = std::move(layers.stopped);
  packet.payloadAt = layers.octets().at();
  packet.payloadLength = layers.octets().left();
}

}  // namespace

Packet decode(Link link, std::span<const std::uint8_t> bytes) {
  Packet packet;
  Octets octets(bytes);
  std::uint16_t type = 0;
  switch (link) {
    case Link::ethernet: {
      if (!octets.has(14)) {
        packet.stopped = "the Ethernet header is cut off";
        return packet;
      }
      Ethernet ethernet;
      std::copy_n(octets.data(0), 6, ethernet.to.begin());
      std::copy_n(octets.data(6), 6, ethernet.from.begin());
      type = octets.u16(12);
      octets.skip(14);
      while ((type == kTypeVlan || type == kTypeVlanOuter) && octets.has(4) && ethernet.vlans.size() < 2) {
        ethernet.vlans.push_back(octets.u16(0) & 0x0fffU);
        type = octets.u16(2);
        octets.skip(4);
      }
      packet.ethernet = std::move(ethernet);
      break;
    }
    case Link::raw:
      if (octets.has(1)) type = octets.u8(0) >> 4U == 6 ? kTypeIpv6 : kTypeIpv4;
      break;
    case Link::cooked:
      if (octets.has(16)) type = octets.u16(14);
      octets.skip(16);
      break;
    case Link::cooked2:
      if (octets.has(20)) type = octets.u16(0);
      octets.skip(20);
      break;
  }
  readNetwork(octets, type, packet);
  return packet;
}

}  // namespace lvs::packets
