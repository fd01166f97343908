// What a director's connection sync daemons do (ip_vs_sync: one sends as "master", one receives as "backup"), and what
// they should: both at once, so that whoever takes over knows the connections. Pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "common/api/messages.h"
#include "common/model/document.h"

namespace lvs::topology {

/// "Connection sync: sends and receives on eth1, sync id 7"; empty: no daemon runs.
std::string syncWords(const std::vector<api::SyncDaemonState>& daemons);

/// Why a group's connections would break if this director took over or failed; empty: both daemons run as asked.
std::string syncFault(const std::string& group, const ConnectionSync& wanted,
                      const std::vector<api::SyncDaemonState>& daemons);

}  // namespace lvs::topology
