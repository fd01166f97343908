// Who answers ARP for several addresses, asked at the same time.
#pragma once

#include <map>
#include <vector>

#include "agent/net/announce.h"
#include "common/model/address.h"
#include "common/model/result.h"

namespace lvs::facts {

using Answers = std::map<IpAddress, Result<std::vector<net::MacAddress>>>;

/// A third of a second for all of them; of many only the first are asked, and none of IPv6.
Answers askAll(const std::vector<IpAddress>& addresses);

}  // namespace lvs::facts
