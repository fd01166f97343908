// Looking at what is tracked: interfaces, files and processes, without running anything.
#pragma once

#include <map>
#include <string>

#include "agent/net/links.h"
#include "agent/track/judge.h"

namespace lvs::track {

Sighting interfaceSighting(const std::string& name, const net::Links& links);

/// The number in a file; one that is missing or empty holds 0. An error when it holds something else, or cannot be
/// read.
Result<std::int64_t> readNumber(const std::string& path);

/// Fills in how many processes have each of the names, from /proc.
void countProcesses(std::map<std::string, std::uint64_t>& running);

}  // namespace lvs::track
