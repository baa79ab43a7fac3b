#include "layout/layout.h"

#include "layout/columns.h"
#include "layout/input.h"
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

}  // namespace

Result layout(const Graph& graph, const Options& wanted_options) {
    const Input input = accept(graph);
    const Options options = accept(wanted_options);
    const Lists self_loops = find_self_loops(input);
    const Layering layering = assign_layers(input, options);
    const Table<Way> ways = find_ways(input, layering);
    LayeredGraph layered = split_long_edges(input, ways, layering, self_loops, options);
    order_columns(layered);
    const Ports ports = spread_ports(input, layered, self_loops);
    const Heights heights = place_vertices(layered, ports, options);
    const ColumnSpace space = space_columns(layered, ports, heights, input.band_count, options);

    Result result;
    for (int node = 0; node < input.nodes.size(); ++node) {
        const Size size = input.nodes[node].size;
        const double x = space.columns[layered.vertices[node].column].x;
        result.boxes.push_back({x, heights[node] - size.h / 2, size.w, size.h});
        result.layers.push_back(layering.layers[node]);
    }
    Table<Route> routes =
        draw_routes(input, ways, layered, self_loops, ports, heights, space, options);
    result.routes.resize(graph.edges.size());
    for (int i = 0; i < routes.size(); ++i) {
        result.routes[static_cast<std::size_t>(input.edge_of[i])] = std::move(routes[i]);
    }
    result.bands.assign(space.bands.begin(), space.bands.end());
    result.bounds = bounds_of(result);
    return result;
}

}  // namespace waypost::layout
