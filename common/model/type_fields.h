// Which fields a health check or an action of each type has: forms show those alone, validation refuses the others.
#pragma once

#include <algorithm>
#include <span>
#include <string_view>

#include "common/model/document.h"

namespace lvs {

/// The types that have a field which not all of them have; empty: all have it, or there is no such field. Defined for
/// the types of health checks and of actions.
template <typename Type>
std::span<const Type> typesWith(std::string_view field);

template <typename Type>
bool hasField(Type type, std::string_view field) {
  const auto types = typesWith<Type>(field);
  return types.empty() || std::find(types.begin(), types.end(), type) != types.end();
}

}  // namespace lvs
