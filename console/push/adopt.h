// What stands in a director's kernel without having been configured, taken into the document. Pure.
#pragma once

#include <map>
#include <string>

#include "common/api/messages.h"
#include "common/model/document.h"
#include "common/model/result.h"

namespace lvs {

/// Adds the virtual service, or the real server of one, that a drift's key names ("ipvs tcp 10.0.0.1:80",
/// "ipvs tcp 10.0.0.1:80 -> 10.0.0.7:80"). `services`: the director's table by key. Real servers that the document
/// does not know come along. An error where the table does not have it, or the document has no word for it.
Outcome adoptDrift(Cluster& cluster, const std::map<std::string, api::ServiceState>& services, const std::string& key);

}  // namespace lvs
