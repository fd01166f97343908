#include "console/topology/layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lvs::topology {
namespace {

constexpr double kRowGap = 40;
constexpr double kPortGap = 46;  // between the ends of edges on one card: a label's height and air
constexpr double kFramePadding = 18;
constexpr double kFrameTitle = 26;
constexpr double kSiteGap = 34;
constexpr double kLaneGap = 34;
constexpr double kRateLength = 52;  // straight piece in front of VIPs and directors: "1,234/s"

/// Left edges of the columns: the widest gap carries the labels.
constexpr double kColumnX[] = {0, kCardWidth + 90, 2 * kCardWidth + 180, 3 * kCardWidth + 180 + 80 + kLabelLength};

struct Column {
  std::vector<const Node*> nodes;
};

class Placer {
 public:
  Placer(const Graph& graph, const Moved& moved) : graph_(graph), moved_(moved) {
    for (const Node& node : graph.nodes) columns_[static_cast<std::size_t>(node.kind)].nodes.push_back(&node);
    for (const Edge& edge : graph.edges) {
      if (edge.path != Path::reply) ++arriving_[edge.to];
    }
  }

  Layout place() {
    orderByPartners();
    for (std::size_t column = 0; column < 4; ++column) stack(column);
    centre();
    putWhereTheyWereMoved();
    makeFrames();
    makeEmptyFrames();
    makeRoutes();
    makeBounds();
    return std::move(layout_);
  }

 private:
  double heightOf(const Node& node) const {
    const auto found = arriving_.find(node.id);
    const int edges = found == arriving_.end() ? 0 : found->second;
    return std::max(kCardHeight, (edges + 1) * kPortGap);
  }

  /// VIPs follow the order of the directors they lead to, so that edges rarely cross; real servers stay
  /// together by site.
  void orderByPartners() {
    std::map<std::string, double> rank;
    const auto& directors = columns_[2].nodes;
    for (std::size_t i = 0; i < directors.size(); ++i) rank[directors[i]->id] = static_cast<double>(i);
    std::map<std::string, double> vipRank;
    for (const Node* vip : columns_[1].nodes) {
      double sum = 0;
      int count = 0;
      for (const Edge& edge : graph_.edges) {
        if (edge.from == vip->id && rank.contains(edge.to)) {
          sum += rank[edge.to];
          ++count;
        }
      }
      vipRank[vip->id] = count ? sum / count : 0;
    }
    std::stable_sort(columns_[1].nodes.begin(), columns_[1].nodes.end(),
                     [&](const Node* a, const Node* b) { return vipRank[a->id] < vipRank[b->id]; });
    auto& servers = columns_[3].nodes;
    std::map<std::string, std::size_t> firstOfSite;
    for (std::size_t i = 0; i < servers.size(); ++i) firstOfSite.emplace(servers[i]->site, i);
    std::stable_sort(servers.begin(), servers.end(),
                     [&](const Node* a, const Node* b) { return firstOfSite[a->site] < firstOfSite[b->site]; });
  }

  void stack(std::size_t column) {
    double y = 0;
    const std::string* site = nullptr;
    for (const Node* node : columns_[column].nodes) {
      if (column == 3 && (!site || *site != node->site)) {
        if (site) y += kSiteGap + kFramePadding - kRowGap;
        y += kFrameTitle + kFramePadding / 2;
        site = &node->site;
      }
      layout_.nodes[node->id] = {kColumnX[column], y, kCardWidth, heightOf(*node)};
      y += heightOf(*node) + kRowGap;
    }
    heights_[column] = y > 0 ? y - kRowGap : 0;
  }

  void centre() {
    const double tallest = *std::max_element(std::begin(heights_), std::end(heights_));
    for (std::size_t column = 0; column < 4; ++column) {
      // Few cards beside many spread out instead of clumping in the middle.
      const auto count = static_cast<double>(columns_[column].nodes.size());
      const double extra = count > 0 ? (tallest - heights_[column]) / count : 0;
      double shift = extra / 2;
      for (const Node* node : columns_[column].nodes) {
        layout_.nodes[node->id].y += shift;
        if (column != 3) shift += extra;
      }
    }
  }

  void putWhereTheyWereMoved() {
    for (const auto& [id, at] : moved_) {
      const auto found = layout_.nodes.find(id);
      if (found == layout_.nodes.end()) continue;
      found->second.x = at.x;
      found->second.y = at.y;
    }
  }

  /// Around all real servers of a site, wherever they were moved.
  void makeFrames() {
    std::map<std::string, std::size_t> frameOf;
    for (const Node* node : columns_[3].nodes) {
      if (node->site.empty()) continue;
      const Box& card = layout_.nodes[node->id];
      const Box box{card.x - kFramePadding, card.y - kFrameTitle - kFramePadding / 2, card.width + 2 * kFramePadding,
                    card.height + kFrameTitle + kFramePadding * 3 / 2};
      const auto [place, added] = frameOf.emplace(node->site, layout_.frames.size());
      if (added) {
        layout_.frames.push_back({node->site, box});
        continue;
      }
      Box& frame = layout_.frames[place->second].box;
      const double right = std::max(frame.right(), box.right());
      const double bottom = std::max(frame.bottom(), box.bottom());
      frame.x = std::min(frame.x, box.x);
      frame.y = std::min(frame.y, box.y);
      frame.width = right - frame.x;
      frame.height = bottom - frame.y;
    }
  }

  /// Below everything, to drag real servers into.
  void makeEmptyFrames() {
    for (const std::string& site : graph_.sites) {
      const bool framed = std::any_of(layout_.frames.begin(), layout_.frames.end(),
                                      [&](const Frame& frame) { return frame.title == site; });
      if (framed) continue;
      const double top = contentBottom() > 0 ? contentBottom() + kSiteGap : 0;
      layout_.frames.push_back(
          {site, {kColumnX[3] - kFramePadding, top, kCardWidth + 2 * kFramePadding, kFrameTitle + kCardHeight / 2}});
    }
  }

  double contentBottom() const {
    double bottom = 0;
    for (const auto& [id, box] : layout_.nodes) bottom = std::max(bottom, box.bottom());
    for (const Frame& frame : layout_.frames) bottom = std::max(bottom, frame.box.bottom());
    return bottom;
  }

  void makeRoutes() {
    std::map<std::string, int> used;
    const double lane = contentBottom() + kLaneGap;
    // Edges end on a card in the order of where they come from, so that they do not cross before it.
    std::vector<std::size_t> order(graph_.edges.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return layout_.nodes[graph_.edges[a].from].y < layout_.nodes[graph_.edges[b].from].y;
    });
    layout_.routes.resize(graph_.edges.size());
    for (const std::size_t index : order) {
      const Edge& edge = graph_.edges[index];
      const Box& from = layout_.nodes[edge.from];
      const Box& to = layout_.nodes[edge.to];
      layout_.routes[index] =
          edge.path == Path::reply ? replyRoute(edge, from, to, lane) : forwardRoute(edge, from, to, used[edge.to]++);
    }
  }

  Route forwardRoute(const Edge& edge, const Box& from, const Box& to, int port) const {
    const int ports = arriving_.at(edge.to);
    const double y = to.y + to.height * (port + 1) / (ports + 1);
    const bool labelled = !edge.method.empty();
    const double straight = labelled ? kLabelLength + kFramePadding : kRateLength;
    Route route;
    // A card that was moved near or behind its partner leaves less room, or none, for the straight piece.
    const double room = std::clamp(to.x - from.right() - 40, 8.0, straight);
    route.points = {{from.right(), from.y + from.height / 2}, {to.x - room, y}, {to.x, y}};
    route.label = {to.x - (labelled ? kFramePadding : 0) - (straight - (labelled ? kFramePadding : 0)) / 2, y};
    return route;
  }

  /// Replies that bypass the directors run in lanes: right of the real servers, below everything, up to
  /// the clients. Replies back through a director go beside the requests.
  static Route replyRoute(const Edge& edge, const Box& from, const Box& to, double lane) {
    Route route;
    if (isDirector(edge.to)) {
      route.points = {{from.x, from.bottom() - 10}, {from.x - 24, from.bottom() - 10}, {to.right(), to.bottom() - 12}};
      return route;
    }
    route.shape = Route::Shape::lanes;
    if (isDirector(edge.from)) {  // a director's replies to clients: below the VIPs' column
      route.points = {{from.x, from.bottom() - 12},
                      {from.x - 40, from.bottom() - 12},
                      {from.x - 40, lane},
                      {to.x + to.width / 2, lane},
                      {to.x + to.width / 2, to.bottom()}};
    } else {
      const double right = from.right() + kFramePadding + kLaneGap;
      route.points = {{from.right(), from.y + from.height / 2},
                      {right, from.y + from.height / 2},
                      {right, lane},
                      {to.x + to.width / 2, lane},
                      {to.x + to.width / 2, to.bottom()}};
    }
    return route;
  }

  static bool isDirector(const std::string& id) { return id.starts_with("director/"); }

  void makeBounds() {
    double left = 0, top = 0, right = 0, bottom = 0;
    const auto include = [&](double x, double y) {
      left = std::min(left, x);
      top = std::min(top, y);
      right = std::max(right, x);
      bottom = std::max(bottom, y);
    };
    for (const auto& [id, box] : layout_.nodes) {
      include(box.x, box.y);
      include(box.right(), box.bottom());
    }
    for (const Frame& frame : layout_.frames) {
      include(frame.box.x, frame.box.y);
      include(frame.box.right(), frame.box.bottom());
    }
    for (const Route& route : layout_.routes)
      for (const Point& point : route.points) include(point.x, point.y);
    layout_.bounds = {left, top, right - left, bottom - top};
  }

  const Graph& graph_;
  const Moved& moved_;
  Column columns_[4];
  double heights_[4] = {};
  std::map<std::string, int> arriving_;
  Layout layout_;
};

}  // namespace

Layout layOut(const Graph& graph, const Moved& moved) { return Placer(graph, moved).place(); }

const Frame* frameAt(const Layout& layout, Point at) {
  for (const Frame& frame : layout.frames) {
    const Box& box = frame.box;
    if (at.x >= box.x && at.x <= box.right() && at.y >= box.y && at.y <= box.bottom()) return &frame;
  }
  return nullptr;
}

Aligned align(const Layout& layout, const std::string& id, Point wished, double within) {
  Aligned result{wished, {}, {}};
  const auto own = layout.nodes.find(id);
  if (own == layout.nodes.end()) return result;
  double bestX = within, bestY = within;
  for (const auto& [other, box] : layout.nodes) {
    if (other == id) continue;
    // Left edges stand under each other, middles beside each other.
    const double dx = box.x - wished.x;
    const double middle = box.y + box.height / 2 - own->second.height / 2;
    const double dy = middle - wished.y;
    if (std::abs(dx) < bestX) {
      bestX = std::abs(dx);
      result.at.x = box.x;
      result.vertical = {box.x};
    }
    if (std::abs(dy) < bestY) {
      bestY = std::abs(dy);
      result.at.y = middle;
      result.horizontal = {box.y + box.height / 2};
    }
  }
  return result;
}

}  // namespace lvs::topology
