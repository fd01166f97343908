// Which fields a health check of each type has: forms show those alone, validation refuses the others.
#pragma once

#include <span>
#include <string_view>

#include "common/model/document.h"

namespace lvs {

/// The types that have a field which not all of them have; empty: all have it, or there is no such field.
std::span<const CheckType> typesWith(std::string_view field);

bool hasField(CheckType type, std::string_view field);

}  // namespace lvs
