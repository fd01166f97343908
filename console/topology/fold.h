// Many like real servers as one card: those of one site with the same ways in and the same weight. Pure.
#pragma once

#include <set>
#include <string>

#include "console/topology/graph.h"

namespace lvs::topology {

/// Fewer real servers than this are never folded.
inline constexpr std::size_t kFoldFrom = 24;
/// A card stands for no fewer than this.
inline constexpr std::size_t kFoldLeast = 4;

struct Folded {
  Graph graph;
  std::map<std::string, std::string> cardOf;  ///< of each folded real server: the id of its card
};

/// `open`: cards ("fold/dc1/…") that the user has unfolded. Servers that are unwell stand by themselves, so that
/// trouble is seen.
Folded fold(const Graph& graph, const std::set<std::string>& open);

}  // namespace lvs::topology
