// Kernel settings under /proc/sys, of the calling thread's network namespace. Paths are written as in
// sysctl.d with slashes, "net/ipv4/ip_forward": an interface's name may have dots.
#pragma once

#include <string>
#include <string_view>

#include "common/model/result.h"

namespace lvs::net {

/// Whether a path names a setting under net/ and nothing else: no "..", no empty or hidden part.
bool isSysctlPath(std::string_view path);

/// The value without its line end; several numbers are parted by one blank.
Result<std::string> readSysctl(const std::string& path);

/// Says in words why the kernel did not take the value.
Outcome writeSysctl(const std::string& path, const std::string& value);

}  // namespace lvs::net
