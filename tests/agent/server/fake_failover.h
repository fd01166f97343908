// A pretended VRRP without other directors: whoever has the highest priority in the document is master at once, and
// has the addresses on the pretended kernel. The real one is tested against keepalived in tests/agent/vrrp.
#pragma once

#include "agent/vrrp/failover.h"
#include "tests/agent/server/fake_kernel.h"

namespace lvs::test {

class FakeFailover : public vrrp::Failover {
 public:
  explicit FakeFailover(FakeHost& host) : host_(host) {}

  void retain(const std::vector<vrrp::RouterPlan>& plans) override { (void)plans; }

  void configure(std::vector<vrrp::RouterPlan> plans) override {
    const std::lock_guard lock(host_.mutex);
    states_.clear();
    for (const vrrp::RouterPlan& plan : plans) {
      vrrp::RouterState state;
      state.name = plan.name;
      state.priority = plan.config.priority;
      state.role = plan.config.priority > plan.config.bestOfOthers ? vrrp::Role::master : vrrp::Role::backup;
      state.reason = "pretended";
      state.sinceMs = 1;
      states_.push_back(state);
      if (state.role == vrrp::Role::master) host_.state.addresses.insert(plan.addresses.begin(), plan.addresses.end());
    }
  }
  Outcome takeOver(const std::string& group, const std::string&) override { return become(group, vrrp::Role::master); }
  Outcome release(const std::string& group, const std::string&) override { return become(group, vrrp::Role::backup); }

  std::vector<vrrp::RouterState> states() const override {
    const std::lock_guard lock(host_.mutex);
    return states_;
  }

 private:
  Outcome become(const std::string& group, vrrp::Role role) {
    const std::lock_guard lock(host_.mutex);
    for (vrrp::RouterState& state : states_) {
      if (state.name != group) continue;
      state.role = role;
      return Done{};
    }
    return Error{"", "VRRP does not run for " + group + " here"};
  }

  FakeHost& host_;
  std::vector<vrrp::RouterState> states_;
};

}  // namespace lvs::test
