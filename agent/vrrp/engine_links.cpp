// The engine's side towards links and everything else that a group stands or falls with.
#include <algorithm>

#include "agent/vrrp/engine.h"

namespace lvs::vrrp {

void Engine::takeLinks(net::Links links) {
  links_ = std::move(links);
  linksKnown_ = true;
  for (std::size_t which = 0; which < groups_.size(); ++which) lookAtLink(which);
  std::erase_if(sockets_, [](const auto& entry) { return entry.second.use_count() == 1; });
  std::erase_if(frames_, [](const auto& entry) { return entry.second.use_count() <= 1; });
}

std::string Engine::lookForSource(std::size_t which, const net::Link& link) {
  const Router& router = routers_[which];
  Group& group = groups_[which];
  const auto usable = [&](const IpAddress& address) {
    if (address.family() != router.plan.wire.family) return false;
    // RFC 5798, 5.1.2.1: the link-local address is an IPv6 router's primary one.
    if (address.isIpv6()) return address.isLinkLocal();
    if (group.config.priority == kOwnerPriority) return true;
    return std::none_of(routers_.begin(), routers_.end(), [&](const Router& other) {
      return std::any_of(other.plan.addresses.begin(), other.plan.addresses.end(),
                         [&](const reconcile::HeldAddress& held) { return held.prefix.address == address; });
    });
  };
  const std::vector<IpAddress>& addresses = link.addresses;
  if (std::find(addresses.begin(), addresses.end(), group.config.source) != addresses.end()) return {};
  const auto primary = std::find_if(addresses.begin(), addresses.end(), usable);
  if (primary != addresses.end()) {
    group.config.source = *primary;
    return {};
  }
  // An interface that carries VIPs alone: the director is known by the address that its agent has.
  const bool elsewhere = std::any_of(links_.begin(), links_.end(), [&](const auto& other) {
    const auto& there = other.second.addresses;
    return std::find(there.begin(), there.end(), router.plan.ownAddress) != there.end();
  });
  if (!elsewhere || router.plan.ownAddress.family() != router.plan.wire.family)
    return router.plan.interface + " has no address of its own to send from, nor is the agent's one here";
  group.config.source = router.plan.ownAddress;
  return {};
}

/// Its socket, its source address, and whether it can take part at all.
void Engine::lookAtLink(std::size_t which) {
  if (!linksKnown_) return;
  Router& router = routers_[which];
  const auto found = links_.find(router.plan.interface);
  std::string fault;
  if (found == links_.end()) fault = "there is no interface " + router.plan.interface;
  else if (!found->second.running) fault = router.plan.interface + " is down or has no carrier";
  else if (!router.plan.unicast) fault = lookForSource(which, found->second);
  if (fault.empty()) {
    const SocketKey key{router.plan.interface, found->second.index, router.plan.wire.family};
    auto& socket = sockets_[key];
    if (!socket) {
      auto opened = AdvertSocket::open(key.interface, key.index, key.family);
      if (opened) socket = std::make_shared<AdvertSocket>(std::move(*opened));
      else fault = opened.message();
    }
    if (socket) {
      router.socket = socket;
      byId_[{socket.get(), router.plan.virtualRouterId}] = which;
    } else {
      sockets_.erase(key);
    }
  }
  router.frames.reset();
  if (fault.empty() && !router.plan.virtualLink.empty()) {
    auto& frames = frames_[found->second.index];
    if (!frames) {
      auto opened = FrameSocket::open(found->second.index);
      if (opened) frames = std::make_shared<FrameSocket>(std::move(*opened));
      else fault = opened.message();
    }
    router.frames = frames;
  }
  router.linkFault = std::move(fault);
  weigh(which);
}

void Engine::takeVerdict(std::size_t which, const track::Verdict& verdict) {
  routers_[which].tracked = verdict;
  if (linksKnown_) weigh(which);
}

/// The link and what else is tracked, together.
void Engine::weigh(std::size_t which) {
  Router& router = routers_[which];
  Group& group = groups_[which];
  const track::Verdict& tracked = router.tracked;
  const bool fault = !router.linkFault.empty() || tracked.fault;
  if (fault) {
    const std::string why = router.linkFault.empty() ? tracked.why : router.linkFault;
    if (!group.fault || group.state.role != Role::initialize || group.adjustment != tracked.adjustment)
      give(which, event::Tracked{tracked.adjustment, true, why});
    changed_ = changed_ || router.shown.reason != why;
    router.shown.reason = why;
    return;
  }
  if (group.fault || group.adjustment != tracked.adjustment)
    give(which, event::Tracked{tracked.adjustment, false, tracked.why});
  if (group.state.role == Role::initialize && !group.state.fault) give(which, event::StartUp{});
}

}  // namespace lvs::vrrp
