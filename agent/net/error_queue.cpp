#include "agent/net/error_queue.h"

#include <netinet/in.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace lvs::net {

std::optional<QueuedError> takeError(int socket, std::span<std::uint8_t> begun) {
  QueuedError taken;
  alignas(cmsghdr) std::array<char, 512> control{};
  iovec place{begun.data(), begun.size()};
  msghdr message{};
  message.msg_name = &taken.to;
  message.msg_namelen = sizeof taken.to;
  message.msg_iov = &place;
  message.msg_iovlen = 1;
  message.msg_control = control.data();
  message.msg_controllen = control.size();
  const ssize_t got = ::recvmsg(socket, &message, MSG_ERRQUEUE);
  if (got < 0) return std::nullopt;
  taken.begun = static_cast<std::size_t>(got);
  for (cmsghdr* part = CMSG_FIRSTHDR(&message); part; part = CMSG_NXTHDR(&message, part)) {
    const bool four = part->cmsg_level == IPPROTO_IP && part->cmsg_type == IP_RECVERR;
    const bool six = part->cmsg_level == IPPROTO_IPV6 && part->cmsg_type == IPV6_RECVERR;
    if ((!four && !six) || part->cmsg_len < CMSG_LEN(sizeof taken.error)) continue;
    std::memcpy(&taken.error, CMSG_DATA(part), sizeof taken.error);
    const std::size_t left = part->cmsg_len - CMSG_LEN(sizeof taken.error);
    std::memcpy(&taken.teller, CMSG_DATA(part) + sizeof taken.error, std::min(left, sizeof taken.teller));
    taken.told = true;
    break;
  }
  return taken;
}

}  // namespace lvs::net
