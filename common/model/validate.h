// Every rule that the kernel or a protocol imposes on a cluster document, all violations at once.
// Pure: no I/O, no clock. Cost grows linearly with the document.
#pragma once

#include "common/model/document.h"
#include "common/model/result.h"

namespace lvs {

/// All violations, in document order; empty for a document that every director can run.
Errors validate(const Cluster& cluster);

}  // namespace lvs
