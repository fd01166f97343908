#include "console/topology/fold.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

namespace lvs::topology {
namespace {

/// Trouble, and what somebody is working at.
bool isRemarkable(Health health) {
  switch (health) {
    case Health::unknown:
    case Health::good:
    case Health::standby:
    case Health::off: return false;
    default: return true;
  }
}

/// What must be equal for two real servers to be one card.
std::map<std::string, std::string> kinds(const Graph& graph) {
  std::map<std::string, std::string> ways;
  for (const Edge& edge : graph.edges) {
    if (edge.to.starts_with("server/")) ways[edge.to] += edge.from + " " + edge.method + ";";
  }
  std::map<std::string, std::string> all;
  for (const Node& node : graph.nodes) {
    if (node.kind != NodeKind::realServer || isRemarkable(node.health) || node.setup == Setup::drifted ||
        node.setup == Setup::unreachable || node.mark != Mark::none)
      continue;
    all[node.id] = node.site + "/" + node.detail + "/" + ways[node.id];
  }
  return all;
}

/// A name that stays while servers come and go: of the site and the first server's ways.
std::string cardId(const Node& first) { return "fold/" + first.site + "/" + first.title; }

}  // namespace

Folded fold(const Graph& graph, const std::set<std::string>& open) {
  const auto servers = static_cast<std::size_t>(std::count_if(
      graph.nodes.begin(), graph.nodes.end(), [](const Node& node) { return node.kind == NodeKind::realServer; }));
  if (servers < kFoldFrom) return {graph, {}};

  const auto kindOf = kinds(graph);
  std::map<std::string, std::vector<const Node*>> groups;
  for (const Node& node : graph.nodes) {
    if (const auto kind = kindOf.find(node.id); kind != kindOf.end()) groups[kind->second].push_back(&node);
  }
  Folded result;
  result.graph.sites = graph.sites;
  std::map<std::string, Node> cards;  // by the first member's id: the place where the card stands
  for (const auto& [kind, members] : groups) {
    const std::string id = cardId(*members.front());
    if (members.size() < kFoldLeast || open.contains(id)) continue;
    Node card = *members.front();
    card.id = id;
    card.title =
        QCoreApplication::translate("Canvas", "%1 real servers").arg(static_cast<int>(members.size())).toStdString();
    card.subtitle = members.front()->title + " … " + members.back()->title;
    card.folded = static_cast<int>(members.size());
    // The card shows the least good set-up of its servers.
    for (const Node* member : members) {
      if (member->setup != card.setup) card.setup = std::min(member->setup, card.setup);
      result.cardOf[member->id] = id;
    }
    cards.emplace(members.front()->id, std::move(card));
  }
  for (const Node& node : graph.nodes) {
    if (const auto card = cards.find(node.id); card != cards.end()) result.graph.nodes.push_back(card->second);
    else if (!result.cardOf.contains(node.id)) result.graph.nodes.push_back(node);
  }
  const auto cardOr = [&](const std::string& id) {
    const auto found = result.cardOf.find(id);
    return found == result.cardOf.end() ? id : found->second;
  };
  std::map<std::tuple<std::string, std::string, Path>, std::size_t> places;
  for (const Edge& edge : graph.edges) {
    Edge moved = edge;
    moved.from = cardOr(edge.from);
    moved.to = cardOr(edge.to);
    const auto [place, added] = places.emplace(std::tuple(moved.from, moved.to, moved.path), result.graph.edges.size());
    if (added) {
      result.graph.edges.push_back(std::move(moved));
      continue;
    }
    Edge& sum = result.graph.edges[place->second];
    sum.live = sum.live || edge.live;
    sum.stale = sum.stale || edge.stale;
    sum.active += edge.active;
    sum.inactive += edge.inactive;
    sum.perSecond += edge.perSecond;
    sum.share = std::min(1.0, sum.share + edge.share);
  }
  return result;
}

}  // namespace lvs::topology
