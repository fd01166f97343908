// What the kernel keeps for a socket of the ICMP errors that came back (ip(7), IP_RECVERR; linux/errqueue.h).
#pragma once

#include <sys/socket.h>

#include <ctime>  // which the next needs
// clang-format off
#include <linux/errqueue.h>
// clang-format on

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace lvs::net {

struct QueuedError {
  std::size_t begun = 0;  ///< bytes of the packet that it is about, as the socket sent it
  sockaddr_storage to{};  ///< whom that was for
  bool told = false;      ///< the two below are there
  sock_extended_err error{};
  sockaddr_storage teller{};  ///< who sent the ICMP error
};

/// Takes the next; the packet's beginning goes to `begun`. None: the queue is empty, or errno says why.
std::optional<QueuedError> takeError(int socket, std::span<std::uint8_t> begun);

}  // namespace lvs::net
