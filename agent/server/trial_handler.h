// The handler of POST /v1/health/try: one run of a check that need not stand in any document. handle() in handlers.h
// comes here for it.
#pragma once

#include "agent/server/handlers.h"

namespace lvs::server {

/// The reply comes later, when the run has ended.
Reply tryCheck(const Request& request, Services& services);

}  // namespace lvs::server
