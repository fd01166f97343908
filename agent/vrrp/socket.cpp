#include "agent/vrrp/socket.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/ip.h>
#include <netpacket/packet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace lvs::vrrp {
namespace {

/// Network control (RFC 5798 leaves it open, keepalived sends the same).
constexpr int kTrafficClass = 0xc0;
constexpr int kReceiveBuffer = 1 << 20;

Error failed(const std::string& what) { return {"", what + ": " + std::strerror(errno)}; }

bool set(int fd, int level, int option, int value) { return setsockopt(fd, level, option, &value, sizeof value) == 0; }

Outcome prepareIpv4(int fd, unsigned index) {
  ip_mreqn join{};
  std::memcpy(&join.imr_multiaddr, multicastGroup(Family::ipv4).bytes().data(), 4);
  join.imr_ifindex = static_cast<int>(index);
  if (setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &join, sizeof join) != 0) return failed("cannot join 224.0.0.18");
  if (setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &join, sizeof join) != 0)
    return failed("cannot choose the interface");
  set(fd, IPPROTO_IP, IP_MULTICAST_LOOP, 0);
  set(fd, IPPROTO_IP, IP_MULTICAST_ALL, 0);
  set(fd, IPPROTO_IP, IP_TOS, kTrafficClass);
  if (!set(fd, IPPROTO_IP, IP_MULTICAST_TTL, kHopLimit) || !set(fd, IPPROTO_IP, IP_TTL, kHopLimit))
    return failed("cannot set the TTL");
  return Done{};
}

Outcome prepareIpv6(int fd, unsigned index) {
  ipv6_mreq join{};
  std::memcpy(&join.ipv6mr_multiaddr, multicastGroup(Family::ipv6).bytes().data(), 16);
  join.ipv6mr_interface = index;
  if (setsockopt(fd, IPPROTO_IPV6, IPV6_ADD_MEMBERSHIP, &join, sizeof join) != 0) return failed("cannot join ff02::12");
  set(fd, IPPROTO_IPV6, IPV6_MULTICAST_IF, static_cast<int>(index));
  set(fd, IPPROTO_IPV6, IPV6_MULTICAST_LOOP, 0);
  set(fd, IPPROTO_IPV6, IPV6_MULTICAST_ALL, 0);
  set(fd, IPPROTO_IPV6, IPV6_TCLASS, kTrafficClass);
  if (!set(fd, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, kHopLimit) || !set(fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS, kHopLimit))
    return failed("cannot set the hop limit");
  if (!set(fd, IPPROTO_IPV6, IPV6_RECVPKTINFO, 1) || !set(fd, IPPROTO_IPV6, IPV6_RECVHOPLIMIT, 1))
    return failed("cannot ask for hop limits");
  return Done{};
}

template <typename T>
T copied(const void* from) {
  T value;
  std::memcpy(&value, from, sizeof value);
  return value;
}

}  // namespace

Result<AdvertSocket> AdvertSocket::open(const std::string& interface, unsigned index, Family family) {
  const bool ipv6 = family == Family::ipv6;
  const int fd = ::socket(ipv6 ? AF_INET6 : AF_INET, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, kProtocol);
  if (fd < 0) return failed("cannot open a socket for VRRP (CAP_NET_RAW)");
  AdvertSocket made(fd, index, family);
  if (setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, interface.data(), static_cast<socklen_t>(interface.size())) != 0)
    return failed("cannot bind to " + interface);
  set(fd, SOL_SOCKET, SO_PRIORITY, 6);
  if (!set(fd, SOL_SOCKET, SO_RCVBUFFORCE, kReceiveBuffer)) set(fd, SOL_SOCKET, SO_RCVBUF, kReceiveBuffer);
  if (Outcome prepared = ipv6 ? prepareIpv6(fd, index) : prepareIpv4(fd, index); !prepared) return prepared.errors();
  return made;
}

AdvertSocket::~AdvertSocket() {
  if (fd_ >= 0) ::close(fd_);
}

AdvertSocket::AdvertSocket(AdvertSocket&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)), index_(other.index_), family_(other.family_) {}

Outcome AdvertSocket::send(std::span<const std::uint8_t> message, const IpAddress& source,
                           const IpAddress& destination) const {
  iovec part{const_cast<std::uint8_t*>(message.data()), message.size()};
  msghdr header{};
  header.msg_iov = &part;
  header.msg_iovlen = 1;
  alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(in6_pktinfo))> control{};
  header.msg_control = control.data();
  sockaddr_in to4{};
  sockaddr_in6 to6{};
  if (family_ == Family::ipv6) {
    header.msg_controllen = CMSG_SPACE(sizeof(in6_pktinfo));
    cmsghdr* info = CMSG_FIRSTHDR(&header);
    info->cmsg_level = IPPROTO_IPV6;
    info->cmsg_type = IPV6_PKTINFO;
    info->cmsg_len = CMSG_LEN(sizeof(in6_pktinfo));
    in6_pktinfo from{};
    std::memcpy(&from.ipi6_addr, source.bytes().data(), 16);
    from.ipi6_ifindex = index_;
    std::memcpy(CMSG_DATA(info), &from, sizeof from);
    to6.sin6_family = AF_INET6;
    std::memcpy(&to6.sin6_addr, destination.bytes().data(), 16);
    to6.sin6_scope_id = index_;
    header.msg_name = &to6;
    header.msg_namelen = sizeof to6;
  } else {
    header.msg_controllen = CMSG_SPACE(sizeof(in_pktinfo));
    cmsghdr* info = CMSG_FIRSTHDR(&header);
    info->cmsg_level = IPPROTO_IP;
    info->cmsg_type = IP_PKTINFO;
    info->cmsg_len = CMSG_LEN(sizeof(in_pktinfo));
    in_pktinfo from{};
    std::memcpy(&from.ipi_spec_dst, source.bytes().data(), 4);
    from.ipi_ifindex = static_cast<int>(index_);
    std::memcpy(CMSG_DATA(info), &from, sizeof from);
    to4.sin_family = AF_INET;
    std::memcpy(&to4.sin_addr, destination.bytes().data(), 4);
    header.msg_name = &to4;
    header.msg_namelen = sizeof to4;
  }
  if (::sendmsg(fd_, &header, MSG_DONTWAIT) < 0) return failed("cannot send to " + destination.toString());
  return Done{};
}

std::optional<AdvertSocket::Packet> AdvertSocket::receive() {
  iovec part{buffer_.data(), buffer_.size()};
  alignas(cmsghdr) std::array<char, 256> control{};
  sockaddr_storage from{};
  msghdr header{};
  header.msg_name = &from;
  header.msg_namelen = sizeof from;
  header.msg_iov = &part;
  header.msg_iovlen = 1;
  header.msg_control = control.data();
  header.msg_controllen = control.size();
  ssize_t got = -1;
  do {
    got = ::recvmsg(fd_, &header, MSG_DONTWAIT);
  } while (got < 0 && errno == EINTR);
  if (got < 0) return std::nullopt;
  const std::span whole(buffer_.data(), static_cast<std::size_t>(got));
  Packet packet;
  if (family_ == Family::ipv6) {
    const auto address = copied<sockaddr_in6>(&from);
    packet.source = IpAddress::fromBytes(Family::ipv6, address.sin6_addr.s6_addr);
    packet.message = whole;
    for (cmsghdr* one = CMSG_FIRSTHDR(&header); one; one = CMSG_NXTHDR(&header, one)) {
      if (one->cmsg_level != IPPROTO_IPV6) continue;
      if (one->cmsg_type == IPV6_HOPLIMIT) packet.hopLimit = static_cast<std::uint8_t>(copied<int>(CMSG_DATA(one)));
      if (one->cmsg_type == IPV6_PKTINFO)
        packet.destination = IpAddress::fromBytes(Family::ipv6, copied<in6_pktinfo>(CMSG_DATA(one)).ipi6_addr.s6_addr);
    }
    return packet;
  }
  // The kernel hands IPv4 out with its header, whose lengths it has checked.
  if (whole.size() < sizeof(iphdr)) return packet;
  const auto ip = copied<iphdr>(whole.data());
  const std::size_t headerBytes = std::size_t{ip.ihl} * 4;
  if (headerBytes < sizeof(iphdr) || headerBytes > whole.size()) return packet;
  packet.source = IpAddress::fromBytes(Family::ipv4, whole.data() + 12);
  packet.destination = IpAddress::fromBytes(Family::ipv4, whole.data() + 16);
  packet.hopLimit = ip.ttl;
  packet.message = whole.subspan(headerBytes);
  return packet;
}

Result<FrameSocket> FrameSocket::open(unsigned index) {
  // Protocol 0: it hears nothing.
  const int fd = ::socket(AF_PACKET, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (fd < 0) return Error{"", std::string("cannot open a packet socket (CAP_NET_RAW): ") + std::strerror(errno)};
  FrameSocket made(fd);
  sockaddr_ll link{};
  link.sll_family = AF_PACKET;
  link.sll_ifindex = static_cast<int>(index);
  const void* address = &link;
  if (::bind(fd, static_cast<const sockaddr*>(address), sizeof link) != 0)
    return Error{"", std::string("cannot bind a packet socket: ") + std::strerror(errno)};
  const int priority = 6;
  (void)setsockopt(fd, SOL_SOCKET, SO_PRIORITY, &priority, sizeof priority);
  return made;
}

FrameSocket::~FrameSocket() {
  if (fd_ >= 0) ::close(fd_);
}

FrameSocket::FrameSocket(FrameSocket&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}

Outcome FrameSocket::send(std::span<const std::uint8_t> frame) const {
  if (::send(fd_, frame.data(), frame.size(), MSG_DONTWAIT) < 0)
    return Error{"", std::string("cannot send a frame: ") + std::strerror(errno)};
  return Done{};
}

}  // namespace lvs::vrrp
