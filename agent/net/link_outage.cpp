#include "agent/net/link_outage.h"

#include <linux/rtnetlink.h>
#include <net/if.h>
#include <netlink/attr.h>
#include <netlink/msg.h>

#include "agent/net/sysctl.h"

namespace lvs::net {
namespace {

void addLinkState(RequestList& to, unsigned index, bool up) {
  const MessagePtr message = newMessage();
  nlmsghdr* header = nlmsg_hdr(message.get());
  restart(message.get());
  header->nlmsg_type = RTM_NEWLINK;
  ifinfomsg link{};
  link.ifi_family = AF_UNSPEC;
  link.ifi_index = static_cast<int>(index);
  link.ifi_change = IFF_UP;
  link.ifi_flags = up ? IFF_UP : 0;
  (void)nlmsg_append(message.get(), &link, sizeof link, NLMSG_ALIGNTO);
  to.add(header);
}

bool goesThrough(const nlmsghdr* header, unsigned index) {
  const auto* route = static_cast<const rtmsg*>(nlmsg_data(header));
  const nlattr* out = nlmsg_find_attr(const_cast<nlmsghdr*>(header), sizeof(rtmsg), RTA_OIF);
  // What the kernel made itself it makes again.
  return out && nla_get_u32(out) == index && route->rtm_protocol != RTPROT_KERNEL &&
         (route->rtm_flags & RTM_F_CLONED) == 0;
}

}  // namespace

Result<LinkOutage> LinkOutage::prepare(const std::string& interface) {
  const unsigned index = ::if_nametoindex(interface.c_str());
  if (index == 0) return Error{"", "there is no interface " + interface};
  auto socket = Netlink::open(NETLINK_ROUTE);
  if (!socket) return socket.errors();
  LinkOutage outage(std::move(*socket), interface);
  addLinkState(outage.down_, index, false);
  addLinkState(outage.up_, index, true);
  for (const int family : {AF_INET, AF_INET6}) {
    if (Outcome read = outage.readRoutes(index, family); !read) return read.errors();
  }
  if (const auto keep = readSysctl("net/ipv6/conf/" + interface + "/keep_addr_on_down")) outage.keepAddresses_ = *keep;
  return outage;
}

Outcome LinkOutage::readRoutes(unsigned index, int family) {
  const MessagePtr message = newMessage();
  nlmsghdr* header = nlmsg_hdr(message.get());
  restart(message.get());
  header->nlmsg_type = RTM_GETROUTE;
  rtmsg all{};
  all.rtm_family = static_cast<unsigned char>(family);
  (void)nlmsg_append(message.get(), &all, sizeof all, NLMSG_ALIGNTO);
  const auto reply = socket_.ask(header, true, [&](const nlmsghdr* found) {
    if (found->nlmsg_type != RTM_NEWROUTE || !goesThrough(found, index)) return;
    up_.add(found);
    nlmsghdr* again = up_.at(up_.size() - 1);
    again->nlmsg_flags = NLM_F_REQUEST | NLM_F_CREATE | NLM_F_REPLACE;
  });
  return reply ? Outcome(Done{}) : Outcome(reply.errors());
}

void LinkOutage::down() {
  if (!keepAddresses_.empty()) (void)writeSysctl("net/ipv6/conf/" + interface_ + "/keep_addr_on_down", "1");
  (void)socket_.transact(down_);
}

void LinkOutage::up() {
  (void)socket_.transact(up_);
  if (!keepAddresses_.empty()) (void)writeSysctl("net/ipv6/conf/" + interface_ + "/keep_addr_on_down", keepAddresses_);
}

}  // namespace lvs::net
