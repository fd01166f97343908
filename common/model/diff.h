// What a person would say changed between two documents: "Weight of rproxy1 in http-dc1: 1 -> 5".
#pragma once

#include <string>
#include <vector>

#include "common/model/document.h"

namespace lvs {

enum class ChangeKind : std::uint8_t { added, removed, changed };

struct Change {
  ChangeKind kind = ChangeKind::changed;
  std::string object;    ///< what it belongs to, for grouping: "virtual service http-dc1"
  std::string sentence;  ///< the whole change in one sentence
  std::string pointer;   ///< into the newer document, or into the older one when removed

  bool operator==(const Change&) const = default;
};

/// Empty when nothing that a director or a person would notice differs. Objects are matched by name.
std::vector<Change> diff(const Cluster& older, const Cluster& newer);

}  // namespace lvs
