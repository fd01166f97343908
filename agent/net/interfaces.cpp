// Messages as rtnetlink(7) and the kernel's net/core/rtnetlink.c (rtnl_fill_ifinfo).
#include "agent/net/interfaces.h"

#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <net/if_arp.h>

#include <algorithm>
#include <chrono>
#include <cstring>

#include "agent/net/attributes.h"
#include "agent/net/links.h"
#include "agent/net/netlink.h"
#include "common/packets/packet.h"

namespace lvs::net {
namespace {

std::string nameAt(const nlattr* attribute) {
  if (!attribute) return {};
  const auto* first = static_cast<const char*>(nla_data(attribute));
  return {first, strnlen(first, static_cast<std::size_t>(nla_len(attribute)))};
}

void takeCounters(const nlattr* attribute, api::Interface& one) {
  rtnl_link_stats64 counters{};
  if (!attribute) return;
  // An older kernel tells fewer of them; those that are wanted were always first.
  std::memcpy(&counters, nla_data(attribute), std::min(sizeof counters, static_cast<std::size_t>(nla_len(attribute))));
  one.rxPackets = counters.rx_packets;
  one.rxBytes = counters.rx_bytes;
  one.rxErrors = counters.rx_errors;
  one.rxDropped = counters.rx_dropped;
  one.txPackets = counters.tx_packets;
  one.txBytes = counters.tx_bytes;
  one.txErrors = counters.tx_errors;
  one.txDropped = counters.tx_dropped;
}

api::Interface decodeInterface(const nlmsghdr* message) {
  const auto find = [message](int type) { return findAttribute(message, sizeof(ifinfomsg), type); };
  const auto* body = static_cast<const ifinfomsg*>(nlmsg_data(message));
  api::Interface one;
  one.name = nameAt(find(IFLA_IFNAME));
  one.running = (body->ifi_flags & (IFF_UP | IFF_RUNNING)) == (IFF_UP | IFF_RUNNING);
  one.loopback = (body->ifi_flags & IFF_LOOPBACK) != 0;
  if (const nlattr* mtu = find(IFLA_MTU); mtu && nla_len(mtu) >= 4) one.mtu = nla_get_u32(mtu);
  packets::Mac mac{};
  const nlattr* hardware = find(IFLA_ADDRESS);
  if (body->ifi_type == ARPHRD_ETHER && hardware && nla_len(hardware) == static_cast<int>(mac.size())) {
    std::memcpy(mac.data(), nla_data(hardware), mac.size());
    one.hardware = packets::macText(mac);
  }
  takeCounters(find(IFLA_STATS64), one);
  return one;
}

}  // namespace

Result<api::Interfaces> readInterfaces() {
  auto netlink = Netlink::open(NETLINK_ROUTE);
  if (!netlink) return netlink.errors();
  const MessagePtr message = newMessage();
  restart(message.get());
  nlmsghdr* header = nlmsg_put(message.get(), 0, 0, RTM_GETLINK, 0, 0);
  ifinfomsg body{};
  nlmsg_append(message.get(), &body, sizeof body, NLMSG_ALIGNTO);
  api::Interfaces read;
  const auto reply = netlink->ask(header, true, [&](const nlmsghdr* answer) {
    if (answer->nlmsg_type == RTM_NEWLINK && nlmsg_valid_hdr(answer, sizeof(ifinfomsg)))
      read.interfaces.push_back(decodeInterface(answer));
  });
  if (!reply) return reply.errors();
  if (reply->error != 0)
    return Error{"", std::string("the kernel does not tell its interfaces: ") + std::strerror(reply->error)};
  read.atMs = static_cast<std::uint64_t>(
      std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
          .count());
  const Links links = readLinks();
  for (api::Interface& one : read.interfaces) {
    const auto link = links.find(one.name);
    if (link == links.end()) continue;
    for (const IpAddress& address : link->second.addresses) one.addresses.push_back(address.toString());
  }
  std::sort(read.interfaces.begin(), read.interfaces.end(),
            [](const api::Interface& a, const api::Interface& b) { return a.name < b.name; });
  return read;
}

}  // namespace lvs::net
