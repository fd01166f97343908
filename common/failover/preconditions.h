// Whether a group is in a state in which a failover test tells something: what the directors report, against the
// document. Pure.
#pragma once

#include <string>
#include <vector>

#include "common/api/director_report.h"
#include "common/api/failover_test.h"
#include "common/model/document.h"

namespace lvs::failover {

/// One member of the group as it was found.
using Member = api::DirectorReport;

enum class Check : std::uint8_t {
  reachable,    ///< every member was reached
  documents,    ///< all hold the same document, and none waits for its confirmation
  oneMaster,    ///< one is master, the others back it up, nobody's wish is under way
  sync,         ///< connections are synchronised, by both daemons on each
  caughtUp,     ///< none started so lately that it lacks connections
  realServers,  ///< each service of the group has one that takes connections, and whoever would take over sees them so
  setUp         ///< none of these is known to be set up wrongly or out of reach
};

struct Finding {
  Check check = Check::reachable;
  bool good = false;
  bool needed = false;  ///< without it there is nothing to test
  std::string found;    ///< names and words of what is not good
};

/// "reachable", "documents", …: stable, for reports.
std::string checkName(Check check);

/// `taker`: the member that is to take over, whose view of the real servers counts.
std::vector<Finding> preconditions(const Cluster& cluster, const FailoverGroup& group,
                                   const std::vector<Member>& members, const std::string& taker);

/// What the members lack to synchronise the group's connections; empty: nothing.
std::string lackingSync(const FailoverGroup& group, const std::vector<Member>& members);
/// Master now; empty: none.
std::string masterOf(const std::vector<Member>& members, const std::string& group);
/// The backup that would take over: the one with the highest priority.
std::string heirOf(const std::vector<Member>& members, const std::string& group);

}  // namespace lvs::failover
