// What an administrator wants of real servers for now, apart from the document: the words that maintenance and
// the ledger agree on.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace lvs::health {

struct Wish {
  enum class Kind : std::uint8_t {
    drain,   ///< weight 0, open connections go on
    out,     ///< not in the kernel's table
    weight,  ///< another weight than the document's
  };
  Kind kind = Kind::drain;
  std::uint32_t weight = 0;  ///< of Kind::weight, 0 to 65535
  std::string why;           ///< "drained by anna: kernel update"
  bool operator==(const Wish&) const = default;
};

/// By service and real server, both by name.
using Wishes = std::map<std::pair<std::string, std::string>, Wish>;

}  // namespace lvs::health
