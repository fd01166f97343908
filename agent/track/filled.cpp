#include "agent/track/filled.h"

#include <algorithm>

namespace lvs::track {

std::string filled(std::string_view text, const Names& names) {
  std::string made;
  while (!text.empty()) {
    const std::size_t brace = std::min(text.find('{'), text.size());
    made += text.substr(0, brace);
    text.remove_prefix(brace);
    std::size_t taken = std::min<std::size_t>(1, text.size());
    std::string_view put = text.substr(0, taken);
    for (const auto& [name, value] : names) {
      if (!text.starts_with(name)) continue;
      taken = name.size();
      put = value;
    }
    made += put;
    text.remove_prefix(taken);
  }
  return made;
}

}  // namespace lvs::track
