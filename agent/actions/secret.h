// A secret that a document only names the file of.
#pragma once

#include <string>

#include "common/model/result.h"

namespace lvs::actions {

/// The first line of a file that nobody but its owner can read. Errors name the file, never what is in it.
Result<std::string> readSecret(const std::string& path);

}  // namespace lvs::actions
