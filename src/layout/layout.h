// A layered layout of sized boxes, read from left to right: sizes in, positions out. It knows
// neither what the boxes show nor who draws them.
#pragma once

#include "base/geometry.h"

#include <optional>
#include <vector>

namespace waypost::layout {

struct Node {
    Size size{};
    /// Bands are ordered; a node of a later band never lies before one of an earlier band.
    int band = 0;
    /// All lines meet a side at its middle, as suits an oval; otherwise they are spread over it.
    bool single_port = false;
};

struct Edge {
    /// Indices into `Graph::nodes`.
    int from = 0;
    int to = 0;
    /// The box of the edge's label; {0, 0} stands for none.
    Size label{};
};

struct Graph {
    std::vector<Node> nodes{};
    std::vector<Edge> edges{};
    int band_count = 1;
};

/// Distances in the units of the sizes.
struct Options {
    /// Between two boxes of one layer, one above the other.
    double node_gap = 32;
    /// Between two layers; the least, since steep lines get more room.
    double layer_gap = 64;
    /// Between the outer boxes of a band and its borders.
    double band_padding = 36;
    /// Between a line and another line or a box that it passes in a layer.
    double line_gap = 14;
    /// About how many times wider than high a picture of many layers may become. When the longest
    /// path needs more, nodes share layers and some edges run within a layer.
    double aspect = 3.2;
    /// Between two labels, and between a label and a line.
    double label_gap = 8;
};

/// How one edge is drawn.
struct Route {
    /// The 3n+1 control points of joined cubic curves. Starts on the border of `from`, ends on that
    /// of `to`, horizontally at both ends: on facing sides, so a line that goes back leaves on the
    /// left of `from` and arrives on the right of `to`; a self loop and a line within a layer start
    /// and end on the right. Lines to the same node may share their last stretch. Empty when an end
    /// does not exist.
    std::vector<Point> bezier{};
    /// Where the label lies, near `from`; w = 0 when there is none.
    Rect label{};
    /// True when the edge leads to an earlier layer.
    bool back = false;
};

/// A range of x that holds exactly the boxes of one band; w = 0 for a band without nodes.
struct Band {
    double x = 0;
    double w = 0;
};

struct Result {
    /// One for each node, in the order of the input.
    std::vector<Rect> boxes{};
    /// The layer of each node, counted from 0 at the left over all bands.
    std::vector<int> layers{};
    /// One for each edge, in the order of the input.
    std::vector<Route> routes{};
    /// One for each band; they touch each other and cover the width.
    std::vector<Band> bands{};
    /// Holds all of the above; starts at 0, 0.
    Rect bounds{};
};

/// A finished layout of a graph much like this one, to keep to. All in the coordinates of that
/// layout.
struct Previous {
    /// One for each node of the new graph; nothing for a node that is new.
    std::vector<std::optional<Rect>> boxes{};
    /// One for each edge of the new graph: points on the line as it was drawn, from `from` to `to`,
    /// the ends of its level stretches among them (every third point of `Route::bezier`); empty for
    /// an edge that is new.
    std::vector<std::vector<Point>> lines{};
};

/// Lays a graph out in layers, following Sugiyama, Tagawa and Toda (1981).
///
/// Total: any graph is laid out, with cycles, self loops, parallel edges and islands. Sizes that
/// are negative or not finite count as 0 and are cut at 100,000, bands are moved into 0 to
/// `band_count` - 1, edges with an end that does not exist are left out.
/// Post: no box or label overlaps another and no route runs through a box or label that is not its
/// own; the boxes of a layer have one left edge. The order of the input breaks ties, from top to
/// bottom. The same input gives the same bytes.
/// Cost: n log n in the nodes for graphs whose edges grow with their nodes.
[[nodiscard]] Result layout(const Graph& graph, const Options& options);

/// Lays a graph out so that what was there before stays where it was: the layers, the order in them
/// and the places of all nodes but the new ones, as far as there is room. New nodes and lines go
/// where they cross least; no layer is added but at the far end. (Layout adjustment as Misue,
/// Eades, Lai and Sugiyama, 1995, ask for it: the mental map is kept.) Nothing that a fresh layout
/// holds is given up: the rules above hold, whatever `previous` says. Where there is too little to
/// keep, it is a fresh layout. Tables of `previous` that are too short are filled up with nothing.
/// Cost: about linear, and for each new node or line what it looks at: the columns it lies in.
[[nodiscard]] Result layout(const Graph& graph, const Options& options, const Previous& previous);

}  // namespace waypost::layout
