// Where a failover group's addresses stand on a member: on its interface, or on one of their own with the virtual
// router's MAC address. Both the plan and VRRP go by it. Pure.
#pragma once

#include <string>
#include <vector>

#include "agent/reconcile/state.h"
#include "common/model/document.h"

namespace lvs::reconcile {

/// Whether the group moves with a virtual MAC address: with several members only, VRRP is what it belongs to.
bool hasVirtualMac(const FailoverGroup& group);

Family familyOf(const FailoverGroup& group);

/// The name of the group's own interface: "vrrp.51", "vrrp6.51" with IPv6; with a number behind where another link of
/// the document has the same virtual router.
std::string virtualLinkName(const Cluster& cluster, const FailoverGroup& group);

/// The group's addresses and blocks as a member holds them. On an interface of their own they have no prefix: the way
/// to their neighbours is through the group's interface.
std::vector<HeldAddress> heldAddresses(const Cluster& cluster, const FailoverGroup& group);

}  // namespace lvs::reconcile
