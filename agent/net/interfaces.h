// The interfaces with what they have carried, lost and could not read. For whoever shows them or judges them; who must
// know at once when one goes down takes links.h.
#pragma once

#include "common/api/interfaces.h"
#include "common/model/result.h"

namespace lvs::net {

/// All of this network namespace, by name.
Result<api::Interfaces> readInterfaces();

}  // namespace lvs::net
