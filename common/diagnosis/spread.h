// How a service's connections are spread over its real servers, and what keeps most of them on one. Pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "common/diagnosis/diagnosis.h"

namespace lvs::diagnosis {

/// That one real server has nearly all connections, and what in the document makes it so; nullopt: they are spread,
/// they are too few to say so, or the document has no reason for it.
std::optional<Finding> keptTogether(const VirtualService& service, const std::vector<api::DirectorReport>& reports);

/// Where to look when clients land on one real server; with who has most connections, where somebody has.
std::vector<std::string> spreadAdvice(const VirtualService& service, const std::vector<api::DirectorReport>& reports);

}  // namespace lvs::diagnosis
