// Reading a real server's state: one POSIX shell script, sent over SSH, that changes nothing and prints a
// line for each fact; and the parser of what it prints. Works with busybox as with GNU tools.
#pragma once

#include <string>
#include <string_view>

#include "agent/realserver/facts.h"
#include "common/model/result.h"

namespace lvs::realserver {

/// Files of ours; all of them are read by the script.
inline constexpr char kApplyFile[] = "/etc/lvs-real-server/apply";
inline constexpr char kSysctlFile[] = "/etc/sysctl.d/90-lvs-real-server.conf";
inline constexpr char kModulesFile[] = "/etc/modules-load.d/lvs-real-server.conf";
inline constexpr char kUnitName[] = "lvs-real-server.service";
inline constexpr char kUnitFile[] = "/etc/systemd/system/lvs-real-server.service";
inline constexpr char kIfupFile[] = "/etc/network/if-up.d/lvs-real-server";
inline constexpr char kLocalFile[] = "/etc/local.d/lvs-real-server.start";
inline constexpr char kNetworkdFile[] = "/etc/systemd/networkd.conf.d/lvs-real-server.conf";
inline constexpr char kNetworkManagerFile[] = "/etc/NetworkManager/conf.d/lvs-real-server.conf";
inline constexpr char kRecordFile[] = "/var/lib/lvs-real-server/record.json";

/// Routing tables of ours: replies of NAT real servers, and routes with a smaller segment size for tunnels.
inline constexpr char kNatTable[] = "4200";
inline constexpr char kTunnelTable[] = "4201";

/// Most bytes that the script's output may have.
inline constexpr std::size_t kMaxProbeBytes = 1U << 20U;

std::string probeScript();

/// Lines that are not understood are passed over; an output without its last line is an error.
Result<Facts> parseProbe(std::string_view output);

}  // namespace lvs::realserver
