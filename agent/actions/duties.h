// Which actions follow of what happened, on this director: worked out of a document once, then asked. Pure.
#pragma once

#include <map>

#include "agent/actions/happened.h"

namespace lvs::actions {

/// What has to be done: an action of the document, and what of it that happened concerns the action.
struct Duty {
  std::size_t action = 0;  ///< in the document's list
  Happened happened;
};

class Duties {
 public:
  Duties() = default;
  Duties(const Cluster& cluster, std::string director);

  const std::vector<Action>& actions() const { return actions_; }
  const std::string& cluster() const { return cluster_; }
  /// In the document's order. `states`: VRRP's, as this director sees it at this moment.
  std::vector<Duty> of(const Happened& happened, const std::vector<vrrp::RouterState>& states) const;

 private:
  struct Master {
    bool here = false;
    std::string name;
  };
  Master masterOf(const std::string& group, const std::vector<vrrp::RouterState>& states) const;
  bool isFor(const Action& action, const std::string& service, const std::string& group) const;
  std::optional<Happened> concerning(const Action& action, Happened happened,
                                     const std::map<std::string, Master>& masters) const;

  std::string cluster_;
  std::string director_;
  std::vector<Action> actions_;
  std::map<std::string, std::string> groupOf_;               ///< by service; empty: none
  std::map<std::string, std::vector<std::string>> members_;  ///< directors by group
  std::map<std::string, std::string> directorAt_;            ///< by the address of its agent
};

}  // namespace lvs::actions
