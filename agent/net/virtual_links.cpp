// Messages as rtnetlink(7) and the kernel's net/core/rtnetlink.c, drivers/net/macvlan.c.
#include "agent/net/virtual_links.h"

#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <netlink/attr.h>
#include <netlink/msg.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <map>

#include "agent/net/sysctl.h"

namespace lvs::net {
namespace {

constexpr char kAlias[] = "lvs-agent";
constexpr char kKind[] = "macvlan";

nlmsghdr* linkRequest(nl_msg* message, std::uint16_t type, std::uint16_t flags, unsigned index, bool change, bool up) {
  restart(message);
  nlmsghdr* header = nlmsg_put(message, 0, 0, type, 0, flags);
  ifinfomsg body{};
  body.ifi_index = static_cast<int>(index);
  if (change) {
    body.ifi_change = IFF_UP;
    body.ifi_flags = up ? IFF_UP : 0;
  }
  nlmsg_append(message, &body, sizeof body, NLMSG_ALIGNTO);
  return header;
}

nlmsghdr* createRequest(nl_msg* message, const VirtualLink& link, unsigned parent) {
  nlmsghdr* header = linkRequest(message, RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, 0, false, false);
  nla_put_string(message, IFLA_IFNAME, link.name.c_str());
  nla_put_u32(message, IFLA_LINK, parent);
  nla_put(message, IFLA_ADDRESS, static_cast<int>(link.mac.size()), link.mac.data());
  nlattr* info = nla_nest_start(message, IFLA_LINKINFO);
  nla_put_string(message, IFLA_INFO_KIND, kKind);
  nlattr* data = nla_nest_start(message, IFLA_INFO_DATA);
  // In bridge mode the parent still hears what others send with the same MAC address: another master's advertisements.
  nla_put_u32(message, IFLA_MACVLAN_MODE, MACVLAN_MODE_BRIDGE);
  nla_nest_end(message, data);
  nla_nest_end(message, info);
  return header;
}

nlmsghdr* aliasRequest(nl_msg* message, const VirtualLink& link) {
  nlmsghdr* header = linkRequest(message, RTM_SETLINK, 0, 0, false, false);
  nla_put_string(message, IFLA_IFNAME, link.name.c_str());
  nla_put(message, IFLA_IFALIAS, static_cast<int>(std::strlen(kAlias)), kAlias);
  return header;
}

struct Found {
  unsigned index = 0;
  unsigned parent = 0;
  MacAddress mac{};
};

std::string textOf(const nlattr* attribute) {
  if (!attribute) return {};
  const auto* first = static_cast<const char*>(nla_data(attribute));
  return {first, strnlen(first, static_cast<std::size_t>(nla_len(attribute)))};
}

/// Name and place of one of our own.
std::optional<std::pair<std::string, Found>> decodeOurs(const nlmsghdr* message) {
  if (message->nlmsg_type != RTM_NEWLINK || !nlmsg_valid_hdr(message, sizeof(ifinfomsg))) return std::nullopt;
  const auto find = [message](int type) {
    return nla_find(nlmsg_attrdata(message, sizeof(ifinfomsg)), nlmsg_attrlen(message, sizeof(ifinfomsg)), type);
  };
  if (textOf(find(IFLA_IFALIAS)) != kAlias) return std::nullopt;
  const nlattr* info = find(IFLA_LINKINFO);
  const nlattr* kind =
      info ? nla_find(static_cast<const nlattr*>(nla_data(info)), nla_len(info), IFLA_INFO_KIND) : nullptr;
  if (textOf(kind) != kKind) return std::nullopt;
  Found found;
  found.index = static_cast<unsigned>(static_cast<const ifinfomsg*>(nlmsg_data(message))->ifi_index);
  if (const nlattr* parent = find(IFLA_LINK); parent && nla_len(parent) >= 4) found.parent = nla_get_u32(parent);
  if (const nlattr* mac = find(IFLA_ADDRESS); mac && nla_len(mac) == 6)
    std::memcpy(found.mac.data(), nla_data(mac), found.mac.size());
  return std::pair(textOf(find(IFLA_IFNAME)), found);
}

/// It answers for its own addresses only, takes packets whose way back is through its parent (2 counts whatever "all"
/// says), and says nothing by itself with the virtual MAC address.
Outcome quieten(const VirtualLink& link) {
  const std::string ipv4 = "net/ipv4/conf/" + link.name + "/";
  const std::string ipv6 = "net/ipv6/conf/" + link.name + "/";
  for (const auto& [name, value] : {std::pair("arp_ignore", "1"), std::pair("rp_filter", "2")}) {
    if (Outcome set = writeSysctl(ipv4 + name, value); !set) return set;
  }
  if (!readSysctl(ipv6 + "disable_ipv6")) return Done{};  // a kernel without IPv6
  if (!link.ipv6) return writeSysctl(ipv6 + "disable_ipv6", "1");
  for (const auto& [name, value] :
       {std::pair("addr_gen_mode", "1"), std::pair("accept_ra", "0"), std::pair("autoconf", "0")}) {
    if (Outcome set = writeSysctl(ipv6 + name, value); !set) return set;
  }
  return Done{};
}

std::string reasonOf(const Reply& reply) {
  if (reply.error == EOPNOTSUPP) return "the kernel has no macvlan (module macvlan)";
  if (reply.error == EEXIST) return "another interface has its name";
  if (reply.error == EADDRINUSE) return "another interface has its MAC address";
  if (reply.error == EPERM) return "the agent may not (CAP_NET_ADMIN)";
  return reply.words.empty() ? std::strerror(reply.error) : reply.words;
}

}  // namespace

Result<Netlink*> VirtualLinks::socket() {
  if (!socket_) {
    auto opened = Netlink::open(NETLINK_ROUTE);
    if (!opened) return opened.errors();
    socket_ = std::make_unique<Netlink>(std::move(*opened));
  }
  return socket_.get();
}

VirtualLinks::Refusals VirtualLinks::keep(const std::vector<VirtualLink>& wanted) {
  Refusals refusals;
  const auto on = socket();
  if (!on) {
    for (const VirtualLink& link : wanted) refusals.emplace_back(link.name, on.message());
    return refusals;
  }
  std::map<std::string, Found> ours;
  const MessagePtr message = newMessage();
  const auto listed =
      (*on)->ask(linkRequest(message.get(), RTM_GETLINK, 0, 0, false, false), true, [&ours](const nlmsghdr* answer) {
        if (auto found = decodeOurs(answer)) ours.insert(std::move(*found));
      });
  if (!listed) {
    socket_.reset();
    for (const VirtualLink& link : wanted) refusals.emplace_back(link.name, listed.message());
    return refusals;
  }
  RequestList requests;
  std::vector<const VirtualLink*> of;  ///< beside requests; null: a removal or an alias
  std::vector<const VirtualLink*> fresh;
  std::map<std::string, Found> left = ours;
  for (const VirtualLink& link : wanted) {
    const auto found = ours.find(link.name);
    const unsigned parent = if_nametoindex(link.parent.c_str());
    if (found != ours.end() && found->second.parent == parent && found->second.mac == link.mac) {
      left.erase(link.name);
      continue;
    }
    if (parent == 0) refusals.emplace_back(link.name, "there is no interface " + link.parent);
    else fresh.push_back(&link);
  }
  for (const auto& [name, found] : left) {
    requests.add(linkRequest(message.get(), RTM_DELLINK, 0, found.index, false, false));
    of.push_back(nullptr);
  }
  for (const VirtualLink* link : fresh) {
    requests.add(createRequest(message.get(), *link, if_nametoindex(link->parent.c_str())));
    of.push_back(link);
    requests.add(aliasRequest(message.get(), *link));
    of.push_back(nullptr);
  }
  if (requests.size() == 0) return refusals;
  const auto replies = (*on)->transact(requests);
  if (!replies) {
    socket_.reset();
    for (const VirtualLink* link : fresh) refusals.emplace_back(link->name, replies.message());
    return refusals;
  }
  for (std::size_t at = 0; at < replies->size(); ++at) {
    if (!of[at]) continue;
    if ((*replies)[at].error != 0) refusals.emplace_back(of[at]->name, reasonOf((*replies)[at]));
    else if (const Outcome quiet = quieten(*of[at]); !quiet) refusals.emplace_back(of[at]->name, quiet.message());
  }
  return refusals;
}

VirtualLinks::Refusals VirtualLinks::set(const std::vector<std::string>& names, bool up) {
  Refusals refusals;
  const auto on = socket();
  const MessagePtr message = newMessage();
  RequestList requests;
  std::vector<const std::string*> of;
  for (const std::string& name : names) {
    const unsigned index = if_nametoindex(name.c_str());
    if (index == 0) {
      if (up) refusals.emplace_back(name, "it is not there");
      continue;
    }
    requests.add(linkRequest(message.get(), RTM_SETLINK, 0, index, true, up));
    of.push_back(&name);
  }
  if (!on || requests.size() == 0) return refusals;
  const auto replies = (*on)->transact(requests);
  if (!replies) {
    socket_.reset();
    for (const std::string* name : of) refusals.emplace_back(*name, replies.message());
    return refusals;
  }
  for (std::size_t at = 0; at < replies->size(); ++at) {
    if ((*replies)[at].error != 0) refusals.emplace_back(*of[at], reasonOf((*replies)[at]));
  }
  return refusals;
}

}  // namespace lvs::net
