// Messages as rtnetlink(7) and the kernel's net/ipv4/devinet.c, net/ipv6/addrconf.c, fib_frontend.c.
#include "agent/net/addresses.h"

#include <linux/if_addr.h>
#include <linux/rtnetlink.h>
#include <net/if.h>

#include <cerrno>
#include <cstring>
#include <map>
#include <optional>
#include <variant>

#include "agent/net/announce.h"
#include "agent/net/attributes.h"

namespace lvs::net {
namespace {

using reconcile::AddressStep;
using reconcile::HeldAddress;
using reconcile::Verb;
using Message = std::vector<std::uint8_t>;

nlmsghdr* addressRequest(nl_msg* message, const AddressStep& step, unsigned index) {
  restart(message);
  const IpAddress& address = step.address.prefix.address;
  const bool add = step.verb != Verb::remove;
  nlmsghdr* header = nlmsg_put(message, 0, 0, add ? RTM_NEWADDR : RTM_DELADDR, 0, add ? NLM_F_CREATE | NLM_F_EXCL : 0);
  ifaddrmsg body{};
  body.ifa_family = familyNumber(address);
  body.ifa_prefixlen = static_cast<std::uint8_t>(step.address.prefix.length);
  // A VIP moves: another director gives it up now, so waiting for duplicate detection would only delay.
  body.ifa_flags = address.isIpv6() && add ? IFA_F_NODAD : 0;
  body.ifa_scope = RT_SCOPE_UNIVERSE;
  body.ifa_index = index;
  nlmsg_append(message, &body, sizeof body, NLMSG_ALIGNTO);
  nla_put(message, IFA_LOCAL, byteLength(address), address.bytes().data());
  nla_put(message, IFA_ADDRESS, byteLength(address), address.bytes().data());
  if (address.isIpv6() && add) {
    // Deprecated: the director asks from its own address, not from one that the real servers have too.
    ifa_cacheinfo lifetimes{};
    lifetimes.ifa_valid = 0xffffffff;  // without end
    lifetimes.ifa_prefered = 0;
    nla_put(message, IFA_CACHEINFO, sizeof lifetimes, &lifetimes);
  }
  return header;
}

nlmsghdr* blockRequest(nl_msg* message, const AddressStep& step, unsigned index) {
  restart(message);
  const IpAddress& network = step.address.prefix.address;
  const bool add = step.verb != Verb::remove;
  nlmsghdr* header =
      nlmsg_put(message, 0, 0, add ? RTM_NEWROUTE : RTM_DELROUTE, 0, add ? NLM_F_CREATE | NLM_F_EXCL : 0);
  rtmsg body{};
  body.rtm_family = familyNumber(network);
  body.rtm_dst_len = static_cast<std::uint8_t>(step.address.prefix.length);
  body.rtm_table = RT_TABLE_LOCAL;
  body.rtm_protocol = RTPROT_STATIC;
  body.rtm_scope = network.isIpv6() ? RT_SCOPE_UNIVERSE : RT_SCOPE_HOST;
  body.rtm_type = RTN_LOCAL;
  nlmsg_append(message, &body, sizeof body, NLMSG_ALIGNTO);
  nla_put(message, RTA_DST, byteLength(network), network.bytes().data());
  nla_put_u32(message, RTA_OIF, index);
  return header;
}

/// Index and prefix of an RTM_NEWADDR message.
std::optional<std::pair<unsigned, Prefix>> decodeAddress(const nlmsghdr* message) {
  if (message->nlmsg_type != RTM_NEWADDR || !nlmsg_valid_hdr(message, sizeof(ifaddrmsg))) return std::nullopt;
  const auto* body = static_cast<const ifaddrmsg*>(nlmsg_data(message));
  if (body->ifa_family != AF_INET && body->ifa_family != AF_INET6) return std::nullopt;
  const nlattr* attribute = findAttribute(message, sizeof(ifaddrmsg), IFA_LOCAL);
  if (!attribute) attribute = findAttribute(message, sizeof(ifaddrmsg), IFA_ADDRESS);
  const auto address = addressAt(attribute, body->ifa_family);
  if (!address) return std::nullopt;
  return std::pair(body->ifa_index, Prefix{*address, body->ifa_prefixlen});
}

/// Index and prefix of a local route that a program, not the kernel, has made.
std::optional<std::pair<unsigned, Prefix>> decodeBlock(const nlmsghdr* message) {
  if (message->nlmsg_type != RTM_NEWROUTE || !nlmsg_valid_hdr(message, sizeof(rtmsg))) return std::nullopt;
  const auto* body = static_cast<const rtmsg*>(nlmsg_data(message));
  if (body->rtm_table != RT_TABLE_LOCAL || body->rtm_type != RTN_LOCAL || body->rtm_protocol != RTPROT_STATIC) {
    return std::nullopt;
  }
  const auto network = addressAt(findAttribute(message, sizeof(rtmsg), RTA_DST), body->rtm_family);
  const nlattr* through = findAttribute(message, sizeof(rtmsg), RTA_OIF);
  if (!network || !through || nla_len(through) < 4) return std::nullopt;
  return std::pair(nla_get_u32(through), Prefix{*network, body->rtm_dst_len});
}

/// Numbers of interfaces, each asked for once: a thousand addresses are mostly on one.
class Indexes {
 public:
  /// 0: there is no such interface.
  unsigned of(const std::string& interface) {
    const auto [entry, fresh] = known_.try_emplace(interface);
    if (fresh) entry->second = if_nametoindex(interface.c_str());
    return entry->second;
  }

 private:
  std::map<std::string, unsigned> known_;
};

std::string refusalOf(const AddressStep& step, const Reply& reply) {
  const HeldAddress& held = step.address;
  std::string reason;
  switch (reply.error) {
    case EPERM:
    case EACCES:
      reason = held.prefix.address.isIpv6() && reply.error == EACCES
                   ? "IPv6 is disabled on the interface (net/ipv6/conf/" + held.interface + "/disable_ipv6)"
                   : "the agent lacks CAP_NET_ADMIN";
      break;
    case ENODEV: reason = "there is no such interface"; break;
    case EINVAL: reason = "it is no address that an interface can have"; break;
    case EAFNOSUPPORT:
    case EOPNOTSUPP: reason = "the kernel lacks this address family"; break;
    case ENETDOWN: reason = "the interface is down"; break;
    default: reason = std::strerror(reply.error); break;
  }
  return std::string("The kernel refused to ") + (step.verb == Verb::remove ? "remove " : "add ") +
         held.prefix.toString() + (step.verb == Verb::remove ? " from " : " to ") + held.interface + ": " + reason +
         (reply.words.empty() ? "" : " (" + reply.words + ")");
}

bool counts(const AddressStep& step, int error) {
  if (step.verb != Verb::remove) return error == EEXIST;
  return error == EADDRNOTAVAIL || error == ESRCH;
}

}  // namespace

Result<Netlink*> Addresses::socket() {
  if (!socket_) {
    auto opened = Netlink::open(NETLINK_ROUTE);
    if (!opened) return opened.errors();
    socket_ = std::make_unique<Netlink>(std::move(*opened));
  }
  return socket_.get();
}

Result<std::vector<Message>> Addresses::dump(Netlink& on, const std::set<unsigned>& indexes, int family) {
  const MessagePtr message = newMessage();
  nlmsghdr* header = nlmsg_put(message.get(), 0, 0, RTM_GETADDR, 0, 0);
  ifaddrmsg body{};
  body.ifa_family = static_cast<std::uint8_t>(family);
  nlmsg_append(message.get(), &body, sizeof body, NLMSG_ALIGNTO);
  std::vector<Message> out;
  const auto reply = on.ask(header, true, [&](const nlmsghdr* answer) {
    const auto found = decodeAddress(answer);
    if (!found || !indexes.contains(found->first)) return;
    const auto* first = static_cast<const std::uint8_t*>(static_cast<const void*>(answer));
    out.emplace_back(first, first + answer->nlmsg_len);
  });
  if (!reply) return reply.errors();
  if (reply->error != 0) return Error{"", std::string("Cannot list addresses: ") + std::strerror(reply->error)};
  return out;
}

Result<std::set<HeldAddress>> Addresses::read(const std::set<std::string>& interfaces, bool blocks) {
  const auto on = socket();
  if (!on) return on.errors();
  std::map<unsigned, std::string> names;
  std::set<unsigned> indexes;
  for (const std::string& interface : interfaces) {
    if (const unsigned index = if_nametoindex(interface.c_str())) {
      names.emplace(index, interface);
      indexes.insert(index);
    }
  }
  std::set<HeldAddress> held;
  if (names.empty()) return held;
  const auto messages = dump(**on, indexes, AF_UNSPEC);
  if (!messages) {
    socket_.reset();
    return messages.errors();
  }
  for (const Message& message : *messages) {
    const auto found = decodeAddress(static_cast<const nlmsghdr*>(static_cast<const void*>(message.data())));
    if (found) held.insert({names.at(found->first), found->second});
  }
  if (!blocks) return held;
  for (const std::uint8_t family : {std::uint8_t{AF_INET}, std::uint8_t{AF_INET6}}) {
    const MessagePtr message = newMessage();
    nlmsghdr* header = nlmsg_put(message.get(), 0, 0, RTM_GETROUTE, 0, 0);
    rtmsg body{};
    body.rtm_family = family;
    body.rtm_table = RT_TABLE_LOCAL;  // a kernel with strict checking sends no other tables
    nlmsg_append(message.get(), &body, sizeof body, NLMSG_ALIGNTO);
    const auto reply = (*on)->ask(header, true, [&](const nlmsghdr* answer) {
      const auto found = decodeBlock(answer);
      const auto name = found ? names.find(found->first) : names.end();
      if (name != names.end()) held.insert({name->second, found->second, true});
    });
    if (!reply) {
      socket_.reset();
      return reply.errors();
    }
  }
  return held;
}

void Addresses::putBack(Netlink& on, const std::vector<Message>& before, const std::set<unsigned>& indexes,
                        std::span<const reconcile::Step> steps) {
  std::set<std::pair<unsigned, Prefix>> gone;
  Indexes numbers;
  for (const reconcile::Step& step : steps) {
    const auto* address = std::get_if<AddressStep>(&step.action);
    if (!address || address->verb != Verb::remove) continue;
    gone.insert({numbers.of(address->address.interface), address->address.prefix});
  }
  const auto after = dump(on, indexes, AF_INET);
  if (!after) return;
  const auto headerOf = [](const Message& message) {
    return static_cast<const nlmsghdr*>(static_cast<const void*>(message.data()));
  };
  std::set<std::pair<unsigned, Prefix>> there;
  for (const Message& message : *after) {
    if (const auto found = decodeAddress(headerOf(message))) there.insert(*found);
  }
  RequestList requests;
  for (const Message& message : before) {
    const auto found = decodeAddress(headerOf(message));
    if (!found || there.contains(*found) || gone.contains(*found)) continue;
    // As it was told, with label, broadcast address and lifetimes.
    requests.add(headerOf(message));
    requests.at(requests.size() - 1)->nlmsg_flags = NLM_F_CREATE | NLM_F_EXCL;
  }
  if (requests.size() > 0) (void)on.transact(requests);
}

Addresses::Refusals Addresses::apply(std::span<const reconcile::Step> steps, bool announces) {
  Refusals refusals;
  const auto on = socket();
  const MessagePtr message = newMessage();
  RequestList requests;
  std::vector<std::size_t> stepOf;
  std::set<unsigned> shrinking;
  Indexes numbers;
  for (std::size_t at = 0; at < steps.size(); ++at) {
    const auto* step = std::get_if<AddressStep>(&steps[at].action);
    if (!step) continue;
    const unsigned index = numbers.of(step->address.interface);
    if (!on) {
      refusals.emplace_back(at, on.message());
    } else if (index == 0) {
      // What was on an interface is gone with it.
      if (step->verb != Verb::remove) refusals.emplace_back(at, refusalOf(*step, {ENODEV, {}}));
    } else {
      requests.add(step->address.block ? blockRequest(message.get(), *step, index)
                                       : addressRequest(message.get(), *step, index));
      stepOf.push_back(at);
      const bool ipv4 = !step->address.prefix.address.isIpv6();
      if (step->verb == Verb::remove && ipv4 && !step->address.block) shrinking.insert(index);
    }
  }
  if (!on || requests.size() == 0) return refusals;

  std::vector<Message> before;
  if (!shrinking.empty()) {
    if (auto dumped = dump(**on, shrinking, AF_INET)) before = std::move(*dumped);
  }
  const auto replies = (*on)->transact(requests);
  if (!replies) {
    socket_.reset();
    for (const std::size_t at : stepOf) refusals.emplace_back(at, replies.message());
    return refusals;
  }
  if (!before.empty()) putBack(**on, before, shrinking, steps);

  std::vector<HeldAddress> fresh;
  for (std::size_t index = 0; index < replies->size(); ++index) {
    const auto& step = std::get<AddressStep>(steps[stepOf[index]].action);
    const Reply& reply = (*replies)[index];
    if (reply.error != 0 && !counts(step, reply.error)) {
      refusals.emplace_back(stepOf[index], refusalOf(step, reply));
    } else if (reply.error == 0 && step.verb != Verb::remove) {
      fresh.push_back(step.address);
    }
  }
  if (announces) announce(fresh);
  return refusals;
}

}  // namespace lvs::net
