// Handlers of what troubleshooting asks: captures, traces, and facts of a service's way. handle() in handlers.h comes
// here for them.
#pragma once

#include "agent/server/handlers.h"

namespace lvs::server {

Reply handleTroubleshooting(const Route& route, const Request& request, Services& services);

}  // namespace lvs::server
