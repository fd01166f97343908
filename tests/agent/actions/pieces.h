// Documents, happenings and actions of the tests.
#pragma once

#include "agent/actions/words.h"

namespace lvs::test {

/// lb1 and lb2 share the group vip with "web"; "own" is on a group of lb1's alone, "loose" in no group.
inline Cluster sharedCluster(std::vector<Action> actions) {
  Cluster cluster;
  cluster.name = "shop";
  cluster.directors = {{"lb1", "", {"10.0.0.1", 7443}}, {"lb2", "", {"10.0.0.2", 7443}}};
  FailoverGroup group;
  group.name = "vip";
  group.addresses = {*Prefix::parse("10.0.0.100/24")};
  group.members = {{"lb1", 150}, {"lb2", 100}};
  FailoverGroup alone = group;
  alone.name = "single";
  alone.addresses = {*Prefix::parse("10.0.0.200/24")};
  alone.members = {{"lb1", 150}};
  cluster.failoverGroups = {group, alone};
  const auto add = [&](const char* name, const char* address) {
    VirtualService service;
    service.name = name;
    service.address = IpAddress::parse(address);
    cluster.virtualServices.push_back(service);
  };
  add("web", "10.0.0.100");
  add("own", "10.0.0.200");
  add("loose", "10.9.9.9");
  cluster.actions = std::move(actions);
  return cluster;
}

inline Action action(const std::string& name, ActionType type = ActionType::program) {
  Action made;
  made.name = name;
  made.type = type;
  return made;
}

inline actions::Concerned concerned(const std::string& service, std::size_t serving = 1) {
  return {service, serving, 2, serving, 1, serving > 0, false};
}

inline actions::Happened down(const std::string& server = "web1",
                              std::vector<actions::Concerned> services = {concerned("web")}) {
  return {Happening::serverDown,
          "real server " + server,
          server + " fails the check alive",
          "connection refused, 3 times in a row",
          server,
          "",
          std::move(services),
          1795345446123,
          1795345445000};
}

inline actions::Happened role(Happening what, const std::string& group = "vip") {
  return {what, "failover group " + group, group + ": backup to master", "the master is silent", "", group, {}, 1000,
          1000};
}

inline std::vector<vrrp::RouterState> states(vrrp::Role role, const std::string& master = "") {
  vrrp::RouterState state;
  state.name = "vip";
  state.role = role;
  state.master = master;
  return {state};
}

}  // namespace lvs::test
