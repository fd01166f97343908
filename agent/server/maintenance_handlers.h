// The handlers of maintenance: real servers that are drained, taken out, weighed and brought back. handle() in
// handlers.h comes here for these operations.
#pragma once

#include "agent/server/handlers.h"

namespace lvs::server {

/// Any of the operations that end in …Server for maintenance, and listMaintenance.
Reply handleMaintenance(const Route& route, const Request& request, Services& services);

}  // namespace lvs::server
