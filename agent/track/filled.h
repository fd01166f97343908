// Names in a program's arguments, replaced by what they stand for.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lvs::track {

/// "{server}" and what it stands for.
using Names = std::vector<std::pair<std::string_view, std::string>>;

/// What a name stands for is not looked into again.
std::string filled(std::string_view text, const Names& names);

}  // namespace lvs::track
