#include "agent/net/socket_address.h"

#include <netinet/in.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstring>

namespace lvs::net {

SocketAddress socketAddress(const IpAddress& address, std::uint16_t port) {
  SocketAddress made;
  if (address.isIpv6()) {
    sockaddr_in6 to{};
    to.sin6_family = AF_INET6;
    to.sin6_port = htons(port);
    std::memcpy(&to.sin6_addr, address.bytes().data(), sizeof to.sin6_addr);
    std::memcpy(&made.storage, &to, sizeof to);
    made.length = sizeof to;
  } else {
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    std::memcpy(&to.sin_addr, address.bytes().data(), sizeof to.sin_addr);
    std::memcpy(&made.storage, &to, sizeof to);
    made.length = sizeof to;
  }
  return made;
}

std::optional<IpAddress> addressIn(const sockaddr_storage& storage) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(&storage);
  if (storage.ss_family == AF_INET) return IpAddress::fromBytes(Family::ipv4, bytes + offsetof(sockaddr_in, sin_addr));
  if (storage.ss_family == AF_INET6)
    return IpAddress::fromBytes(Family::ipv6, bytes + offsetof(sockaddr_in6, sin6_addr));
  return std::nullopt;
}

std::optional<IpAddress> ownAddressOf(int socket) {
  sockaddr_storage own{};
  socklen_t length = sizeof own;
  if (::getsockname(socket, reinterpret_cast<sockaddr*>(&own), &length) != 0) return std::nullopt;
  return addressIn(own);
}

std::optional<IpAddress> ownAddressTowards(const IpAddress& address) {
  const int fd = ::socket(address.isIpv6() ? AF_INET6 : AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (fd < 0) return std::nullopt;
  constexpr std::uint16_t kDiscard = 9;
  const SocketAddress to = socketAddress(address, kDiscard);
  const bool found = ::connect(fd, to.get(), to.length) == 0;
  const std::optional<IpAddress> own = found ? ownAddressOf(fd) : std::nullopt;
  const int error = errno;
  ::close(fd);
  errno = error;
  return own;
}

bool isOwnAddress(const IpAddress& address) { return ownAddressTowards(address) == address; }

}  // namespace lvs::net
