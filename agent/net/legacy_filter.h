// Rules of the older iptables (iptables-legacy), which nftables does not list: read from the kernel over its socket
// options and put into the words of "iptables -S". IPv4. Looks only; loads no module.
#pragma once

#include <string>
#include <vector>

#include "common/model/result.h"

namespace lvs::net {

/// Lines of the table "filter", such as "-P INPUT DROP" and "-A INPUT -p 6 --dport 80 -j DROP"; none where the kernel
/// has no such table. What a rule matches beyond addresses, interfaces, ports and states stands as "--match NAME".
Result<std::vector<std::string>> legacyFilter();

}  // namespace lvs::net
