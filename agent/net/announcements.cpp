#include "agent/net/announcements.h"

#include <arpa/inet.h>
#include <linux/filter.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <netinet/icmp6.h>
#include <netinet/ip6.h>
#include <netpacket/packet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include "agent/net/announce.h"
#include "common/packets/packet.h"

namespace lvs::net {
namespace {

constexpr std::size_t kArpBytes = 28;
constexpr std::size_t kIp6Header = 40;
constexpr std::size_t kAdvertisement = 24;
constexpr std::uint8_t kTargetLinkLayerAddress = 2;

MacAddress macAt(const std::uint8_t* bytes) {
  MacAddress mac{};
  std::copy_n(bytes, mac.size(), mac.begin());
  return mac;
}

/// Only neighbour advertisements reach this program: whatever else the link carries costs nothing.
Outcome filterAdvertisements(int fd) {
  sock_filter code[] = {
      BPF_STMT(BPF_LD | BPF_B | BPF_ABS, 6),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, IPPROTO_ICMPV6, 0, 3),
      BPF_STMT(BPF_LD | BPF_B | BPF_ABS, kIp6Header),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ND_NEIGHBOR_ADVERT, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, 2048),
      BPF_STMT(BPF_RET | BPF_K, 0),
  };
  const sock_fprog program{static_cast<unsigned short>(std::size(code)), code};
  if (::setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof program) != 0)
    return Error{"", std::string("packets cannot be chosen: ") + std::strerror(errno)};
  return Done{};
}

}  // namespace

std::optional<Announcement> readArp(std::span<const std::uint8_t> payload) {
  static constexpr std::array<std::uint8_t, 6> kEthernetOverIpv4{0, 1, 8, 0, 6, 4};
  if (payload.size() < kArpBytes || !std::equal(kEthernetOverIpv4.begin(), kEthernetOverIpv4.end(), payload.begin()))
    return std::nullopt;
  const bool reply = payload[6] == 0 && payload[7] == 2;
  const bool gratuitous = std::equal(&payload[14], &payload[18], &payload[24]);
  if (!reply && !gratuitous) return std::nullopt;
  return Announcement{IpAddress::fromBytes(Family::ipv4, &payload[14]), packets::macText(macAt(&payload[8]))};
}

std::optional<Announcement> readNeighbourAdvertisement(std::span<const std::uint8_t> packet) {
  if (packet.size() < kIp6Header + kAdvertisement || packet[6] != IPPROTO_ICMPV6 ||
      packet[kIp6Header] != ND_NEIGHBOR_ADVERT || packet[7] != 255)
    return std::nullopt;
  const IpAddress address = IpAddress::fromBytes(Family::ipv6, &packet[kIp6Header + 8]);
  for (std::size_t at = kIp6Header + kAdvertisement; at + 8 <= packet.size();) {
    const std::size_t length = std::size_t{packet[at + 1]} * 8;
    if (length == 0) return std::nullopt;
    if (packet[at] == kTargetLinkLayerAddress) return Announcement{address, packets::macText(macAt(&packet[at + 2]))};
    at += length;
  }
  return std::nullopt;
}

Result<AnnouncementSocket> AnnouncementSocket::open(const std::string& interface, Family family) {
  const unsigned index = ::if_nametoindex(interface.c_str());
  if (index == 0) return Error{"", "there is no interface " + interface};
  const auto protocol = htons(static_cast<std::uint16_t>(family == Family::ipv4 ? ETH_P_ARP : ETH_P_IPV6));
  // Bound and filtered before it hears anything.
  const int fd = ::socket(AF_PACKET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (fd < 0) return Error{"", std::string("packets of a link cannot be heard: ") + std::strerror(errno)};
  AnnouncementSocket socket(fd, family);
  if (family == Family::ipv6) {
    if (Outcome filtered = filterAdvertisements(fd); !filtered) return filtered.errors();
  }
  sockaddr_ll place{};
  place.sll_family = AF_PACKET;
  place.sll_protocol = protocol;
  place.sll_ifindex = static_cast<int>(index);
  if (::bind(fd, reinterpret_cast<const sockaddr*>(&place), sizeof place) != 0)
    return Error{"", interface + ": packets cannot be heard: " + std::strerror(errno)};
  return socket;
}

AnnouncementSocket::~AnnouncementSocket() {
  if (fd_ >= 0) ::close(fd_);
}

AnnouncementSocket::AnnouncementSocket(AnnouncementSocket&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)), family_(other.family_) {}

bool AnnouncementSocket::receive(std::optional<Announcement>& heard) {
  std::array<std::uint8_t, 2048> buffer{};
  const ssize_t got = ::recv(fd_, buffer.data(), buffer.size(), 0);
  if (got < 0) return false;
  const std::span<const std::uint8_t> packet(buffer.data(), static_cast<std::size_t>(got));
  heard = family_ == Family::ipv4 ? readArp(packet) : readNeighbourAdvertisement(packet);
  return true;
}

}  // namespace lvs::net
