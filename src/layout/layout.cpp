#include "layout/layout.h"

#include "layout/columns.h"
#include "layout/input.h"
#include "layout/kept_heights.h"
#include "layout/kept_layers.h"
#include "layout/kept_order.h"
#include "layout/layering.h"
#include "layout/long_edges.h"
#include "layout/ordering.h"
#include "layout/placement.h"
#include "layout/ports.h"
#include "layout/routing.h"
#include "layout/self_loops.h"

#include <algorithm>
#include <utility>

namespace waypost::layout {

namespace {

Rect bounds_of(const Result& result) {
    Rect bounds;
    for (const Band& band : result.bands) {
        bounds.w = std::max(bounds.w, band.x + band.w);
    }
    for (const Rect& box : result.boxes) {
        bounds = bounding(bounds, box);
    }
    for (const Route& route : result.routes) {
        bounds = bounding(bounds, route.label);
        for (const Point point : route.bezier) {
            bounds = bounding(bounds, {point.x, point.y, 0, 0});
        }
    }
    return bounds;
}

/// The graph between the passes: layers are given, then order and heights.
struct Sketch {
    Lists self_loops{};
    Table<Way> ways{};
    LayeredGraph layered{};
    Ports ports{};
    Heights heights{};
    ColumnSpace space{};
};

Sketch begin_sketch(const Input& input, const Layering& layering, const Options& options) {
    Sketch sketch;
    sketch.self_loops = find_self_loops(input);
    sketch.ways = find_ways(input, layering);
    sketch.layered = split_long_edges(input, sketch.ways, layering, sketch.self_loops, options);
    return sketch;
}

/// Orders are found and ports spread with turns, heights and columns without them.
void leave_out_turns(LayeredGraph& graph) {
    for (Column& column : graph.columns) {
        Table<int> order;
        for (const int vertex : column.order) {
            if (graph.vertices[vertex].kind != VertexKind::Turn) {
                order.push_back(vertex);
            }
        }
        column.order = std::move(order);
    }
}

Sketch sketch_afresh(const Input& input, const Layering& layering, const Options& options) {
    Sketch it = begin_sketch(input, layering, options);
    order_columns(it.layered);
    it.ports = spread_ports(input, it.layered, it.self_loops);
    leave_out_turns(it.layered);
    it.heights = place_vertices(it.layered, it.ports, options);
    it.space = space_columns(it.layered, it.ports, it.heights, input.band_count, options);
    return it;
}

/// What had to go above the top moves all down.
void move_into_view(const LayeredGraph& graph, Heights& heights) {
    double top = 0;
    for (int i = 0; i < heights.size(); ++i) {
        top = std::min(top, heights[i] - graph.vertices[i].above);
    }
    for (double& height : heights) {
        height -= top;
    }
}

Sketch sketch_as_before(const Input& input,
                        const KeptLayers& kept,
                        const Previous& previous,
                        const Options& options) {
    Sketch it = begin_sketch(input, kept.layering, options);
    KeptHeights heights = read_heights(input, it.layered, kept, previous);
    Heights guesses = keep_order(it.layered, heights);
    it.ports = spread_ports(input, it.layered, it.self_loops);
    leave_out_turns(it.layered);
    it.heights = keep_heights(it.layered, it.ports, heights, std::move(guesses), options);
    move_into_view(it.layered, it.heights);
    it.space =
        space_columns(it.layered, it.ports, it.heights, input.band_count, options, kept.lefts);
    return it;
}

Result draw(const Graph& graph,
            const Input& input,
            const Layering& layering,
            const Sketch& sketch,
            const Options& options) {
    Result result;
    result.boxes.reserve(graph.nodes.size());
    result.layers.reserve(graph.nodes.size());
    for (int node = 0; node < input.nodes.size(); ++node) {
        const Size size = input.nodes[node].size;
        const double x = sketch.space.columns[sketch.layered.vertices[node].column].x;
        result.boxes.push_back({x, sketch.heights[node] - size.h / 2, size.w, size.h});
        result.layers.push_back(layering.layers[node]);
    }
    Table<Route> routes = draw_routes(input,
                                      sketch.ways,
                                      sketch.layered,
                                      sketch.self_loops,
                                      sketch.ports,
                                      sketch.heights,
                                      sketch.space,
                                      options);
    result.routes.resize(graph.edges.size());
    for (int i = 0; i < routes.size(); ++i) {
        result.routes[static_cast<std::size_t>(input.edge_of[i])] = std::move(routes[i]);
    }
    result.bands.assign(sketch.space.bands.begin(), sketch.space.bands.end());
    result.bounds = bounds_of(result);
    return result;
}

}  // namespace

Result layout(const Graph& graph, const Options& wanted_options) {
    const Input input = accept(graph);
    const Options options = accept(wanted_options);
    const Layering layering = assign_layers(input, options);
    return draw(graph, input, layering, sketch_afresh(input, layering, options), options);
}

Result layout(const Graph& graph, const Options& wanted_options, const Previous& previous) {
    const Input input = accept(graph);
    const Options options = accept(wanted_options);
    const std::optional<KeptLayers> kept = keep_layers(input, previous.boxes);
    if (!kept) {
        return layout(graph, wanted_options);
    }
    return draw(
        graph, input, kept->layering, sketch_as_before(input, *kept, previous, options), options);
}

}  // namespace waypost::layout
