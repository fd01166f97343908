// The engine's side towards the document: which groups run, what became of those that ran before.
#include <string_view>
#include <unordered_map>

#include "agent/vrrp/engine.h"

namespace lvs::vrrp {

std::vector<net::VirtualLink> Engine::virtualLinksOf(const std::vector<RouterPlan>& plans) {
  std::vector<net::VirtualLink> links;
  for (const RouterPlan& plan : plans) {
    if (plan.virtualLink.empty()) continue;
    const Family family = plan.wire.family;
    links.push_back(
        {plan.virtualLink, plan.interface, virtualMac(family, plan.virtualRouterId), family == Family::ipv6});
  }
  return links;
}

void Engine::linkSiblings() {
  byId_.clear();
  std::unordered_map<std::string_view, std::size_t> byName;
  for (std::size_t which = 0; which < groups_.size(); ++which) byName.emplace(groups_[which].name, which);
  for (std::size_t which = 0; which < routers_.size(); ++which) {
    if (routers_[which].socket) byId_[{routers_[which].socket.get(), routers_[which].plan.virtualRouterId}] = which;
    groups_[which].siblings.clear();
    for (const std::string& name : routers_[which].plan.movesWith) {
      const auto other = byName.find(name);
      if (other != byName.end() && other->second != which) groups_[which].siblings.push_back(other->second);
    }
  }
}

void Engine::retain(const std::vector<RouterPlan>& plans) {
  call([&] {
    std::unordered_map<std::string_view, const RouterPlan*> wanted;
    for (const RouterPlan& plan : plans) wanted.emplace(plan.name, &plan);
    std::vector<Group> groups;
    std::vector<Router> routers;
    for (std::size_t which = 0; which < groups_.size(); ++which) {
      const auto plan = wanted.find(groups_[which].name);
      if (plan != wanted.end() && plan->second->sameRouter(routers_[which].plan)) {
        if (plan->second->addresses != routers_[which].plan.addresses)
          carrier_->narrow(groups_[which].name, plan->second->addresses);
        groups.push_back(groups_[which]);
        routers.push_back(routers_[which]);
        continue;
      }
      // By itself: those that it moves with are not held up.
      groups_[which].siblings.clear();
      give(which, event::Shutdown{true});
      carrier_->forget(groups_[which].name);
    }
    groups_ = std::move(groups);
    routers_ = std::move(routers);
    linkSiblings();
  });
  carrier_->finish();
}

void Engine::configure(std::vector<RouterPlan> plans) {
  track::Lists lists;
  for (const RouterPlan& plan : plans) lists[plan.name] = plan.track;
  tracker_->follow(std::move(lists));
  carrier_->keepLinks(virtualLinksOf(plans));
  call([&] {
    const track::Verdicts verdicts = tracker_->verdicts();
    for (RouterPlan& plan : plans) {
      const auto which = find(plan.name);
      if (!which) {
        Group group;
        group.name = plan.name;
        group.config = plan.config;
        group.config.silentUntil = began_ + plan.startupDelay;
        Router router;
        router.shown.name = plan.name;
        router.shown.reason = "it has just been configured";
        router.shown.sinceMs = wallMs();
        router.plan = std::move(plan);
        groups_.push_back(std::move(group));
        routers_.push_back(std::move(router));
        continue;
      }
      Group& group = groups_[*which];
      const bool moved = routers_[*which].plan.addresses != plan.addresses;
      const bool announced = routers_[*which].plan.announcing != plan.announcing;
      const IpAddress source = plan.unicast ? plan.config.source : group.config.source;
      const bool changed = routers_[*which].plan.config != plan.config;
      group.config = plan.config;
      group.config.source = source;
      group.config.silentUntil = began_ + plan.startupDelay;
      routers_[*which].plan = std::move(plan);
      const RouterPlan& now = routers_[*which].plan;
      if (moved && group.state.role == Role::master) carrier_->take(group.name, now.addresses, now.announcing);
      else if (announced) carrier_->announceAs(group.name, now.announcing);
      // Another priority counts at once.
      if (changed && group.state.role != Role::initialize)
        give(*which, event::Tracked{group.adjustment, group.fault, "the document changed"});
    }
    linkSiblings();
    for (std::size_t which = 0; which < groups_.size(); ++which) {
      if (const auto verdict = verdicts.find(groups_[which].name); verdict != verdicts.end())
        routers_[which].tracked = verdict->second;
      lookAtLink(which);
    }
  });
}

}  // namespace lvs::vrrp
