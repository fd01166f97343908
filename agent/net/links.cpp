#include "agent/net/links.h"

#include <ifaddrs.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>

namespace lvs::net {

Links readLinks() {
  ifaddrs* list = nullptr;
  if (::getifaddrs(&list) != 0) return {};
  const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> owner(list, ::freeifaddrs);
  Links links;
  for (const ifaddrs* one = list; one; one = one->ifa_next) {
    // An address may have a label of its own, as eth0:1.
    const std::string name = std::string(one->ifa_name).substr(0, std::string_view(one->ifa_name).find(':'));
    Link& link = links[name];
    if (link.index == 0) link.index = if_nametoindex(name.c_str());
    link.running = (one->ifa_flags & (IFF_UP | IFF_RUNNING)) == (IFF_UP | IFF_RUNNING);
    if (!one->ifa_addr) continue;
    if (one->ifa_addr->sa_family == AF_INET) {
      sockaddr_in address{};
      std::memcpy(&address, one->ifa_addr, sizeof address);
      std::array<std::uint8_t, 4> bytes{};
      std::memcpy(bytes.data(), &address.sin_addr, bytes.size());
      link.addresses.push_back(IpAddress::fromBytes(Family::ipv4, bytes.data()));
    } else if (one->ifa_addr->sa_family == AF_INET6) {
      sockaddr_in6 address{};
      std::memcpy(&address, one->ifa_addr, sizeof address);
      link.addresses.push_back(IpAddress::fromBytes(Family::ipv6, address.sin6_addr.s6_addr));
    }
  }
  return links;
}

Result<LinkWatch> LinkWatch::open() {
  const int fd = ::socket(AF_NETLINK, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, NETLINK_ROUTE);
  if (fd < 0) return Error{"", std::string("cannot watch the interfaces: ") + std::strerror(errno)};
  LinkWatch made(fd);
  // A thousand addresses at once are more than the usual buffer holds.
  const int bytes = 4 << 20;
  (void)setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &bytes, sizeof bytes);
  sockaddr_nl address{};
  address.nl_family = AF_NETLINK;
  address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR;
  sockaddr generic{};
  std::memcpy(&generic, &address, sizeof address);
  if (::bind(fd, &generic, sizeof address) != 0)
    return Error{"", std::string("cannot watch the interfaces: ") + std::strerror(errno)};
  return made;
}

LinkWatch::~LinkWatch() {
  if (fd_ >= 0) ::close(fd_);
}

LinkWatch::LinkWatch(LinkWatch&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}

bool LinkWatch::drain() {
  std::array<char, 16384> buffer{};
  bool any = false;
  for (;;) {
    const ssize_t got = ::recv(fd_, buffer.data(), buffer.size(), MSG_DONTWAIT);
    // What was lost (ENOBUFS) is read again as a whole anyway.
    if (got < 0 && errno != EINTR && errno != ENOBUFS) return any;
    any = true;
  }
}

}  // namespace lvs::net
