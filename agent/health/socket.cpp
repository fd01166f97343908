#include "agent/health/socket.h"

#include <netinet/in.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <optional>
#include <utility>

#include "agent/health/run.h"
#include "agent/net/socket_address.h"

namespace lvs::health {

std::string placeOf(Phase phase) {
  switch (phase) {
    case Phase::connecting: return "(connecting)";
    case Phase::securing: return "(TLS handshake)";
    case Phase::waiting: return "(waiting for the answer)";
  }
  return {};
}

std::string reasonOf(int error) {
  std::string reason = std::strerror(error);
  // "No such file" begins like a sentence; "RPC timed out" does not.
  if (reason.size() > 1 && std::islower(static_cast<unsigned char>(reason[1])))
    reason[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(reason[0])));
  return reason;
}

Trouble troubleOf(int error, Phase phase, bool datagrams, const std::optional<IpAddress>& teller) {
  const auto own = [](const std::string& why) { return Trouble{"not asked: " + why, false}; };
  const auto said = [&](const std::string& what, const std::string& unlessTold) {
    return Trouble{what + (teller ? ", says " + teller->toString() : unlessTold)};
  };
  switch (error) {
    case ECONNREFUSED: return {datagrams ? "port unreachable" : "connection refused"};
    case ECONNRESET:
    case EPIPE: return {"reset the connection " + placeOf(phase)};
    case EHOSTUNREACH:
      return said("host unreachable", ": nobody answers for its address, or a router or packet filter turns it away");
    case ENETUNREACH: return said("network unreachable", ": so says a router on the way");
    case EACCES: return said("a packet filter or router prohibits it", "");
    case EHOSTDOWN: return {"the host is down"};
    case ENOPROTOOPT: return {std::string("the host knows no ") + (datagrams ? "UDP" : "TCP")};
    case ETIMEDOUT: return {"no answer, the kernel gave up " + placeOf(phase)};
    case EMSGSIZE: return {"the datagram is too long for the way"};
    case EPERM: return own("this director's packet filter forbids it");
    case EMFILE:
    case ENFILE: return own("the agent has no file descriptors left");
    case ENOBUFS:
    case ENOMEM:
    case ENOSPC: return own("this director has no memory left for it");
    case EADDRNOTAVAIL: return own("this director has no free local port or no address for it");
    case EAFNOSUPPORT: return own("this director does not speak the address's family");
    default: return {reasonOf(error) + " " + placeOf(phase)};
  }
}

Trouble troubleAtStart(int error, bool datagrams) {
  switch (error) {
    case ENETUNREACH: return {"network unreachable: this director has no route to it"};
    case EHOSTUNREACH: return {"host unreachable: so says a route of this director"};
    case EINVAL:  // a blackhole route
    case EACCES: return {"a route or rule of this director prohibits it"};
    default: return troubleOf(error, Phase::connecting, datagrams);
  }
}

/// The VIP may be this director's own: left to itself the kernel would ask from it, and the answer would stay with the
/// real server, whose own it is too.
int Socket::goBy(const ServiceWay& way, const IpAddress& vip) const {
  if (::setsockopt(fd_, SOL_SOCKET, SO_MARK, &way.mark, sizeof way.mark) != 0) return errno;
  const auto own = net::ownAddressTowards(way.rip);
  if (!own) return errno;
  if (*own == vip) return EADDRNOTAVAIL;
  // The port is chosen with the destination in view; one for all destinations would soon be all taken.
  const int on = 1;
  (void)::setsockopt(fd_, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
  const net::SocketAddress from = net::socketAddress(*own, 0);
  return ::bind(fd_, from.get(), from.length) == 0 ? 0 : errno;
}

int Socket::connect(const Target& target, bool datagrams) {
  const IpAddress& address = target.address;
  const int kind = datagrams ? SOCK_DGRAM : SOCK_STREAM;
  fd_ = ::socket(address.isIpv6() ? AF_INET6 : AF_INET, kind | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (fd_ < 0) return errno;
  if (datagrams) {
    // So that every unreachable is told, not only the port's.
    const int on = 1;
    (void)::setsockopt(fd_, address.isIpv6() ? IPPROTO_IPV6 : IPPROTO_IP, address.isIpv6() ? IPV6_RECVERR : IP_RECVERR,
                       &on, sizeof on);
  }
  if (target.way) {
    if (const int error = goBy(*target.way, address); error != 0) return error;
    // Each check would leave an entry among IPVS's connections for two minutes, and the next one from the same port
    // would follow it; after a reset it is free again.
    resetAtClose();
  }
  const net::SocketAddress to = net::socketAddress(address, target.port);
  if (::connect(fd_, to.get(), to.length) == 0 || errno == EINPROGRESS) return 0;
  return errno;
}

int Socket::error() const {
  int error = 0;
  socklen_t length = sizeof error;
  return ::getsockopt(fd_, SOL_SOCKET, SO_ERROR, &error, &length) == 0 ? error : errno;
}

void Socket::resetAtClose() {
  const linger none{1, 0};
  (void)::setsockopt(fd_, SOL_SOCKET, SO_LINGER, &none, sizeof none);
}

void Socket::close() {
  if (fd_ >= 0) ::close(std::exchange(fd_, -1));
}

}  // namespace lvs::health
