// IP addresses in netlink's messages.
#pragma once

#include <netlink/attr.h>
#include <netlink/msg.h>
#include <sys/socket.h>

#include <optional>

#include "common/model/address.h"

namespace lvs::net {

inline std::uint8_t familyNumber(const IpAddress& address) { return address.isIpv6() ? AF_INET6 : AF_INET; }

inline int byteLength(const IpAddress& address) { return address.isIpv6() ? 16 : 4; }

/// Behind a body of that many bytes; null when it is not there.
inline const nlattr* findAttribute(const nlmsghdr* message, int bodyLength, int type) {
  return nla_find(nlmsg_attrdata(message, bodyLength), nlmsg_attrlen(message, bodyLength), type);
}

inline std::optional<IpAddress> addressAt(const nlattr* attribute, std::uint8_t family) {
  const int wanted = family == AF_INET6 ? 16 : 4;
  if (!attribute || nla_len(attribute) < wanted) return std::nullopt;
  return IpAddress::fromBytes(family == AF_INET6 ? Family::ipv6 : Family::ipv4,
                              static_cast<const std::uint8_t*>(nla_data(attribute)));
}

}  // namespace lvs::net
