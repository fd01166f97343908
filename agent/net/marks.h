// Firewall marks in an nftables table of our own, `inet lvs_agent`: two maps from address, protocol and
// port to the mark, looked up before routing and for the director's own packets. The whole table is
// replaced in one transaction, so that no packet meets half of it, and no other table is touched.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "agent/reconcile/state.h"
#include "common/model/result.h"

namespace lvs::net {

/// The commands that make the table hold exactly these marks; without marks it is removed. Pure.
std::string marksScript(const std::set<reconcile::Mark>& marks);

/// The marks in nft's numeric listing of the table; what is not understood is passed over. Pure.
std::set<reconcile::Mark> parseMarks(std::string_view listing);

/// No table: no marks. An error when the kernel has no nftables or the agent may not use it.
Result<std::set<reconcile::Mark>> readMarks();
Outcome writeMarks(const std::set<reconcile::Mark>& marks);

}  // namespace lvs::net
