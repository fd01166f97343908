// Addresses as sockets take and give them, and which of this machine's own the kernel would choose.
#pragma once

#include <sys/socket.h>

#include <cstdint>
#include <optional>

#include "common/model/address.h"

namespace lvs::net {

struct SocketAddress {
  sockaddr_storage storage{};
  socklen_t length = 0;
  const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&storage); }
};
SocketAddress socketAddress(const IpAddress& address, std::uint16_t port);

/// The address in what the kernel gave; none: of neither family.
std::optional<IpAddress> addressIn(const sockaddr_storage& storage);

/// What the socket is bound to; none: errno says why.
std::optional<IpAddress> ownAddressOf(int socket);

/// The machine's own address towards another, as the kernel chooses it; none: errno says why. Nothing is sent.
std::optional<IpAddress> ownAddressTowards(const IpAddress& address);

/// Whether this machine has the address: what it is asked at, it answers from.
bool isOwnAddress(const IpAddress& address);

}  // namespace lvs::net
