#include "agent/net/announce.h"

#include <arpa/inet.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <net/if_arp.h>
#include <netinet/in.h>
#include <netpacket/packet.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <map>
#include <optional>

namespace lvs::net {
namespace {

using Bytes = std::vector<std::uint8_t>;

void append16(Bytes& out, unsigned value) {
  out.push_back(static_cast<std::uint8_t>(value >> 8));
  out.push_back(static_cast<std::uint8_t>(value & 0xff));
}

template <typename Range>
void append(Bytes& out, const Range& range, std::size_t count) {
  out.insert(out.end(), range.begin(), range.begin() + static_cast<std::ptrdiff_t>(count));
}

/// RFC 1071 over a pseudo header and the message.
unsigned icmpChecksum(const Bytes& addresses, const Bytes& icmp) {
  std::uint32_t sum = static_cast<std::uint32_t>(icmp.size()) + IPPROTO_ICMPV6;
  for (const Bytes* part : {&addresses, &icmp}) {
    for (std::size_t at = 0; at + 1 < part->size(); at += 2) {
      sum += static_cast<std::uint32_t>((*part)[at]) << 8 | (*part)[at + 1];
    }
  }
  while (sum >> 16) sum = (sum & 0xffff) + (sum >> 16);
  return ~sum & 0xffff;
}

constexpr std::array<std::uint8_t, 16> kAllNodes = {0xff, 0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

/// A packet socket; the kernel adds the Ethernet header.
class PacketSocket {
 public:
  PacketSocket() : fd_(::socket(AF_PACKET, SOCK_DGRAM | SOCK_CLOEXEC, 0)) {
    const int bytes = 4 << 20;
    if (fd_ >= 0) (void)setsockopt(fd_, SOL_SOCKET, SO_SNDBUFFORCE, &bytes, sizeof bytes);
  }
  ~PacketSocket() {
    if (fd_ >= 0) ::close(fd_);
  }
  PacketSocket(const PacketSocket&) = delete;
  PacketSocket& operator=(const PacketSocket&) = delete;
  bool open() const { return fd_ >= 0; }

  /// nullopt: no such interface, or none with Ethernet addresses.
  std::optional<MacAddress> macOf(const std::string& interface) const {
    ifreq request{};
    if (interface.size() >= sizeof request.ifr_name) return std::nullopt;
    std::memcpy(request.ifr_name, interface.data(), interface.size());
    if (::ioctl(fd_, SIOCGIFHWADDR, &request) != 0 || request.ifr_hwaddr.sa_family != ARPHRD_ETHER) {
      return std::nullopt;
    }
    MacAddress mac{};
    std::memcpy(mac.data(), request.ifr_hwaddr.sa_data, mac.size());
    return mac;
  }

  struct Packet {
    Bytes payload;
    sockaddr_ll to{};
  };
  void send(std::vector<Packet>& packets) const {
    constexpr std::size_t kInOneCall = 256;
    for (std::size_t first = 0; first < packets.size();) {
      const std::size_t count = std::min(kInOneCall, packets.size() - first);
      std::vector<iovec> parts(count);
      std::vector<mmsghdr> messages(count);
      for (std::size_t at = 0; at < count; ++at) {
        Packet& packet = packets[first + at];
        parts[at] = {packet.payload.data(), packet.payload.size()};
        messages[at].msg_hdr.msg_name = &packet.to;
        messages[at].msg_hdr.msg_namelen = sizeof packet.to;
        messages[at].msg_hdr.msg_iov = &parts[at];
        messages[at].msg_hdr.msg_iovlen = 1;
      }
      const int sent = ::sendmmsg(fd_, messages.data(), static_cast<unsigned>(count), 0);
      if (sent < 0 && errno == EINTR) continue;
      // One that can't be sent is passed over: the next may be on another interface.
      first += sent > 0 ? static_cast<std::size_t>(sent) : 1;
    }
  }

 private:
  int fd_;
};

PacketSocket::Packet packetFor(const MacAddress& mac, unsigned index, const IpAddress& address) {
  PacketSocket::Packet packet;
  packet.to.sll_family = AF_PACKET;
  packet.to.sll_ifindex = static_cast<int>(index);
  packet.to.sll_halen = 6;
  if (address.isIpv6()) {
    packet.payload = neighbourAnnouncement(mac, address);
    packet.to.sll_protocol = htons(ETHERTYPE_IPV6);
    const std::uint8_t allNodes[6] = {0x33, 0x33, 0, 0, 0, 1};
    std::memcpy(packet.to.sll_addr, allNodes, sizeof allNodes);
  } else {
    packet.payload = arpAnnouncement(mac, address);
    packet.to.sll_protocol = htons(ETHERTYPE_ARP);
    std::memset(packet.to.sll_addr, 0xff, 6);
  }
  return packet;
}

}  // namespace

Bytes arpAnnouncement(const MacAddress& mac, const IpAddress& address) {
  Bytes out;
  append16(out, ARPHRD_ETHER);
  append16(out, ETHERTYPE_IP);
  out.push_back(6);
  out.push_back(4);
  append16(out, ARPOP_REQUEST);
  append(out, mac, 6);
  append(out, address.bytes(), 4);
  out.insert(out.end(), 6, 0);
  append(out, address.bytes(), 4);
  return out;
}

Bytes neighbourAnnouncement(const MacAddress& mac, const IpAddress& address) {
  Bytes icmp = {136, 0, 0, 0, 0x20, 0, 0, 0};  // type, code, checksum, override flag
  append(icmp, address.bytes(), 16);
  icmp.push_back(2);  // option: target link-layer address
  icmp.push_back(1);
  append(icmp, mac, 6);
  Bytes addresses;
  append(addresses, address.bytes(), 16);
  append(addresses, kAllNodes, 16);
  const unsigned sum = icmpChecksum(addresses, icmp);
  icmp[2] = static_cast<std::uint8_t>(sum >> 8);
  icmp[3] = static_cast<std::uint8_t>(sum & 0xff);

  Bytes out = {0x60, 0, 0, 0};
  append16(out, static_cast<unsigned>(icmp.size()));
  out.push_back(IPPROTO_ICMPV6);
  out.push_back(255);  // receivers take no other hop limit
  append(out, addresses, addresses.size());
  append(out, icmp, icmp.size());
  return out;
}

void announce(std::span<const reconcile::HeldAddress> addresses) {
  if (addresses.empty()) return;
  // Stays open: closing one waits until no processor is in the midst of a packet (packet(7) sockets are released by
  // synchronize_net()), which takes longer than announcing a thousand addresses.
  thread_local std::optional<PacketSocket> kept;
  if (!kept || !kept->open()) kept.emplace();
  const PacketSocket& socket = *kept;
  if (!socket.open()) return;
  struct Link {
    unsigned index = 0;
    std::optional<MacAddress> mac;
  };
  std::map<std::string, Link> links;
  std::vector<PacketSocket::Packet> packets;
  for (const reconcile::HeldAddress& held : addresses) {
    const auto [link, fresh] = links.try_emplace(held.interface);
    if (fresh) link->second = {if_nametoindex(held.interface.c_str()), socket.macOf(held.interface)};
    if (!link->second.mac) continue;
    const MacAddress& mac = *link->second.mac;
    const IpAddress& address = held.prefix.address;
    if (!held.block || held.prefix.length >= address.bitLength()) {
      packets.push_back(packetFor(mac, link->second.index, address));
    } else if (!address.isIpv6()) {
      const std::uint32_t size = held.prefix.length <= 20 ? kMostAnnounced : 1U << (32U - held.prefix.length);
      std::uint32_t number = 0;
      std::memcpy(&number, address.bytes().data(), 4);
      for (std::uint32_t at = 0; at < size; ++at) {
        const std::uint32_t one = htonl(ntohl(number) + at);
        std::uint8_t bytes[4];
        std::memcpy(bytes, &one, 4);
        packets.push_back(packetFor(mac, link->second.index, IpAddress::fromBytes(Family::ipv4, bytes)));
      }
    }
  }
  socket.send(packets);
}

}  // namespace lvs::net
