// Messages as rtnetlink(7), and the kernel's net/ipv4/route.c (inet_rtm_getroute) and net/core/neighbour.c (neigh_get).
#include "agent/net/routes.h"

#include <linux/neighbour.h>
#include <linux/rtnetlink.h>
#include <net/if.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "agent/net/attributes.h"
#include "common/packets/packet.h"

namespace lvs::net {
namespace {

std::string whyNone(int error) {
  switch (error) {
    case ENETUNREACH: return "no route leads there";
    case EHOSTUNREACH: return "a route says that it is unreachable";
    case EACCES: return "a route prohibits it";
    case EINVAL: return "a route throws its packets away (blackhole)";
    default: return std::strerror(error);
  }
}

std::string interfaceName(std::uint32_t index) {
  std::array<char, IF_NAMESIZE> name{};
  return if_indextoname(index, name.data()) ? std::string(name.data()) : std::string();
}

Route decodeRoute(const nlmsghdr* message) {
  Route route;
  if (message->nlmsg_type != RTM_NEWROUTE || !nlmsg_valid_hdr(message, sizeof(rtmsg))) return route;
  const auto* body = static_cast<const rtmsg*>(nlmsg_data(message));
  route.local = body->rtm_type == RTN_LOCAL;
  if (body->rtm_type == RTN_UNREACHABLE) route.problem = whyNone(EHOSTUNREACH);
  if (body->rtm_type == RTN_PROHIBIT) route.problem = whyNone(EACCES);
  if (body->rtm_type == RTN_BLACKHOLE) route.problem = whyNone(EINVAL);
  if (const nlattr* out = findAttribute(message, sizeof(rtmsg), RTA_OIF); out && nla_len(out) >= 4)
    route.interface = interfaceName(nla_get_u32(out));
  route.gateway = addressAt(findAttribute(message, sizeof(rtmsg), RTA_GATEWAY), body->rtm_family);
  return route;
}

Neighbour decodeNeighbour(const nlmsghdr* message) {
  Neighbour found;
  const auto* body = static_cast<const ndmsg*>(nlmsg_data(message));
  found.answers = (body->ndm_state & (NUD_FAILED | NUD_INCOMPLETE)) == 0;
  const nlattr* hardware = findAttribute(message, sizeof(ndmsg), NDA_LLADDR);
  packets::Mac mac{};
  if (hardware && nla_len(hardware) == static_cast<int>(mac.size())) {
    std::memcpy(mac.data(), nla_data(hardware), mac.size());
    found.hardware = packets::macText(mac);
  }
  return found;
}

}  // namespace

Result<Routes> Routes::open() {
  auto netlink = Netlink::open(NETLINK_ROUTE);
  if (!netlink) return netlink.errors();
  return Routes(std::move(*netlink));
}

Result<Route> Routes::to(const IpAddress& address, const IpAddress* from) {
  const MessagePtr message = newMessage();
  restart(message.get());
  nlmsghdr* header = nlmsg_put(message.get(), 0, 0, RTM_GETROUTE, 0, 0);
  rtmsg body{};
  body.rtm_family = familyNumber(address);
  body.rtm_dst_len = static_cast<std::uint8_t>(address.bitLength());
  body.rtm_src_len = from ? body.rtm_dst_len : std::uint8_t{0};
  nlmsg_append(message.get(), &body, sizeof body, NLMSG_ALIGNTO);
  nla_put(message.get(), RTA_DST, byteLength(address), address.bytes().data());
  if (from) nla_put(message.get(), RTA_SRC, byteLength(*from), from->bytes().data());
  Route route;
  const auto reply = netlink_.ask(header, false, [&](const nlmsghdr* answer) { route = decodeRoute(answer); });
  if (!reply) return reply.errors();
  if (reply->error != 0) route.problem = whyNone(reply->error);
  return route;
}

std::optional<Neighbour> Routes::neighbour(const std::string& interface, const IpAddress& address) {
  const unsigned index = if_nametoindex(interface.c_str());
  if (index == 0) return std::nullopt;
  const MessagePtr message = newMessage();
  restart(message.get());
  nlmsghdr* header = nlmsg_put(message.get(), 0, 0, RTM_GETNEIGH, 0, 0);
  ndmsg body{};
  body.ndm_family = familyNumber(address);
  body.ndm_ifindex = static_cast<int>(index);
  nlmsg_append(message.get(), &body, sizeof body, NLMSG_ALIGNTO);
  nla_put(message.get(), NDA_DST, byteLength(address), address.bytes().data());
  std::optional<Neighbour> found;
  const auto reply = netlink_.ask(header, false, [&](const nlmsghdr* answer) {
    if (answer->nlmsg_type == RTM_NEWNEIGH && nlmsg_valid_hdr(answer, sizeof(ndmsg))) found = decodeNeighbour(answer);
  });
  return reply ? found : std::nullopt;
}

}  // namespace lvs::net
