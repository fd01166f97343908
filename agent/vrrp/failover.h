// What the rest of the agent asks of VRRP. The real one is the Engine; tests of the server have a pretended one.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "agent/vrrp/plan.h"
#include "common/model/result.h"

namespace lvs::vrrp {

/// One group as this director sees it.
struct RouterState {
  std::string name;
  Role role = Role::initialize;
  std::string reason;        ///< of the last change
  std::int64_t sinceMs = 0;  ///< of the last change, wall clock
  std::uint8_t priority = 0;
  bool raised = false;
  bool yielding = false;
  bool leaving = false;
  std::string master;  ///< the master's address; empty: unknown
  std::uint8_t masterPriority = 0;
  bool hears = false;   ///< another's advertisements, taken lately
  std::string refused;  ///< why others' are not taken, lately
  std::uint64_t sent = 0;
  std::uint64_t received = 0;
  std::uint64_t rejected = 0;
  std::uint64_t transitions = 0;
  microseconds latest{0};  ///< the most that an advertisement was late
};

/// Something worth an event.
struct News {
  std::string severity;  ///< "info", "warning", "error"
  std::string group;
  std::string sentence;
  std::string why;
  std::string role = {};  ///< what this director became in the group; empty: it stayed what it was
};

class Failover {
 public:
  virtual ~Failover() = default;

  /// Forgets groups that are not in the list, or are another router there, and addresses that a group has no longer:
  /// they stay for the caller to take away.
  virtual void retain(const std::vector<RouterPlan>& plans) = 0;
  /// Runs these groups. Those that ran before keep their state.
  virtual void configure(std::vector<RouterPlan> plans) = 0;
  /// A person's wish; an error when the group does not run here, or cannot.
  virtual Outcome takeOver(const std::string& group, const std::string& who) = 0;
  virtual Outcome release(const std::string& group, const std::string& who) = 0;
  /// From any thread.
  virtual std::vector<RouterState> states() const = 0;
};

/// Makes one that gives its news to the function, from a thread of its own.
using MakeFailover = std::function<std::unique_ptr<Failover>(std::function<void(const News&)>)>;

}  // namespace lvs::vrrp
