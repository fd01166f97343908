// Where cards and edges go: columns from left to right as a request travels. Pure, in scene units (one
// unit is one pixel at 100 %). Edges run in the gaps between columns only, so none crosses a card; an
// edge ends in a straight piece where its label stands, so none covers another.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "console/topology/graph.h"

namespace lvs::topology {

struct Point {
  double x = 0;
  double y = 0;
  bool operator==(const Point&) const = default;
};
struct Box {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;
  double right() const { return x + width; }
  double bottom() const { return y + height; }
  bool operator==(const Box&) const = default;
};

/// How an edge is drawn.
struct Route {
  enum class Shape : std::uint8_t { curve, lanes };
  Shape shape = Shape::curve;
  std::vector<Point> points;  ///< curve: start, begin and end of the straight last piece; lanes: corners
  Point label;                ///< centre of the label; meaningful where the edge has numbers
};

struct Frame {
  std::string title;
  Box box;
};

struct Layout {
  std::map<std::string, Box> nodes;  ///< by id
  std::vector<Route> routes;         ///< one per edge, same order
  std::vector<Frame> frames;         ///< sites around their real servers
  Box bounds;
};

inline constexpr double kCardWidth = 160;
inline constexpr double kCardHeight = 82;
inline constexpr double kLabelLength = 170;  ///< straight piece in front of a real server

/// Where the user has put cards, by id: their upper left corners.
using Moved = std::map<std::string, Point>;

/// Cards that were moved stand where they were put, the others where the columns have them.
Layout layOut(const Graph& graph, const Moved& moved = {});

/// The frame that holds a point, by the site's title; null: none.
const Frame* frameAt(const Layout& layout, Point at);

/// A card that is being moved, put in line with others that are near: at most one guide of either direction.
struct Aligned {
  Point at;
  std::vector<double> vertical;    ///< x of guides
  std::vector<double> horizontal;  ///< y of guides
};
Aligned align(const Layout& layout, const std::string& id, Point wished, double within);

}  // namespace lvs::topology
