// IPVS rules as text, the form that `ipvsadm -R` reads: the benchmark gives both programs the same file.
// Only what the benchmark writes is understood; anything else is an error that names the line.
#pragma once

#include <iosfwd>
#include <string_view>

#include "agent/ipvs/table.h"
#include "common/model/result.h"

namespace lvs::bench {

/// `services` virtual services with `servers` real servers each, by direct routing: VIPs from 10.32.0.1
/// up, port 80, scheduler wlc; each real server's address is its own.
ipvs::Table sampleTable(unsigned services, unsigned servers);

void writeRules(std::ostream& out, const ipvs::Table& table);

Result<ipvs::Table> readRules(std::string_view text);

}  // namespace lvs::bench
