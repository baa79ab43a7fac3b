// What the passes after layering work on: vertices in columns, links between neighbouring columns.
#pragma once

#include "layout/layout.h"
#include "layout/table.h"

namespace waypost::layout {

enum class VertexKind {
    /// A node of the input.
    Card,
    /// The label of one edge.
    Label,
    /// A place where lines pass a column. All lines that lead to one node in one direction share
    /// it: they are a bundle.
    Bend,
    /// Where an edge within a layer turns round, in the column after it. It is ordered like other
    /// vertices, but takes no room there: the line turns round before that column.
    Turn,
};

struct Vertex {
    VertexKind kind = VertexKind::Bend;
    /// The node of a card, the edge of a label or turn, the node that the lines of a bend lead to.
    int owner = 0;
    int column = 0;
    double width = 0;
    /// How far the vertex reaches above and below its height, `Heights`.
    double above = 0;
    double below = 0;
};

/// A piece of one or more edges between two neighbouring columns.
struct Link {
    /// Vertices; the column of `right` is one more than that of `left`.
    int left = 0;
    int right = 0;
    /// The first edge drawn with it.
    int edge = 0;
    /// How many edges are drawn with it.
    int weight = 1;
    /// True when it arrives at its left end (a way back); otherwise it arrives at its right end.
    bool back = false;
};

/// What a link joins a vertex to.
struct Neighbour {
    int vertex = 0;
    int weight = 1;
};

/// A vertical strip of the picture, of cards and bends or of labels and bends.
struct Column {
    bool labels = false;
    /// The layer of its cards; for labels, that before them.
    int layer = 0;
    int band = 0;
    /// Vertices from top to bottom; from placement on without turns.
    Table<int> order{};
};

struct LayeredGraph {
    /// The first ones are the cards, in the order of the input.
    Table<Vertex> vertices{};
    Table<Link> links{};
    /// From left to right.
    Table<Column> columns{};
    /// The links of each vertex to the column before and to the one after.
    Lists left_links{};
    Lists right_links{};
    /// The other ends of those links, in the same places: ordering reads them again and again.
    Table<Neighbour> left_neighbours{};
    Table<Neighbour> right_neighbours{};
    /// The links of each edge from left to right; of an edge within a layer the one that leaves and
    /// the one that arrives; none for self loops.
    Lists chains{};
};

/// The vertices of each column, top to bottom.
using Order = Table<Table<int>>;

/// The height (y) of each vertex: of a card its middle, else that of the line.
using Heights = Table<double>;

}  // namespace waypost::layout
