#include "support/verify_layout.h"

#include "support/layout_pieces.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace waypost::test {

namespace {

using layout::Graph;
using layout::Result;

double sane(double length) {
    return std::isfinite(length) ? std::clamp(length, 0.0, 1e5) : 0;
}

bool is_finite(const Rect& rect) {
    return std::isfinite(rect.x) && std::isfinite(rect.y) && std::isfinite(rect.w) &&
           std::isfinite(rect.h);
}

std::vector<Piece> pieces_by_x(const Graph& graph, const Result& result) {
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < result.boxes.size(); ++i) {
        pieces.push_back({result.boxes[i], i});
    }
    for (std::size_t i = 0; i < result.routes.size(); ++i) {
        if (result.routes[i].label.w > 0) {
            pieces.push_back({result.routes[i].label, graph.nodes.size() + i});
        }
    }
    std::stable_sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) {
        return a.rect.x < b.rect.x;
    });
    return pieces;
}

std::string check_sizes(const Graph& graph, const Result& result) {
    if (result.boxes.size() != graph.nodes.size() || result.layers.size() != graph.nodes.size() ||
        result.routes.size() != graph.edges.size()) {
        return "counts differ from those of the input";
    }
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const Rect& box = result.boxes[i];
        if (!is_finite(box) || !holds(result.bounds, box)) {
            return "box " + std::to_string(i) + " is out of bounds";
        }
        if (box.w != sane(graph.nodes[i].size.w) || box.h != sane(graph.nodes[i].size.h)) {
            return "box " + std::to_string(i) + " changed its size";
        }
    }
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const Rect& label = result.routes[i].label;
        const Size wanted{sane(graph.edges[i].label.w), sane(graph.edges[i].label.h)};
        if (!is_finite(label) || !holds(result.bounds, label)) {
            return "label " + std::to_string(i) + " is out of bounds";
        }
        if (label.w > 0 && (label.w != wanted.w || label.h != wanted.h)) {
            return "label " + std::to_string(i) + " changed its size";
        }
        if (label.w <= 0 && wanted.w > 0 && wanted.h > 0 && !result.routes[i].bezier.empty()) {
            return "label " + std::to_string(i) + " is missing";
        }
    }
    return {};
}

std::string check_overlaps(const Graph& graph, const std::vector<Piece>& pieces) {
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Rect shrunk = pieces[i].rect.grown(-kSlack);
        for (std::size_t j = i + 1; j < pieces.size() && pieces[j].rect.x < shrunk.right(); ++j) {
            if (pieces[j].rect.w > 0 && shrunk.w > 0 && shrunk.overlaps(pieces[j].rect)) {
                return name_of(graph, pieces[i].owner) + " overlaps " +
                       name_of(graph, pieces[j].owner);
            }
        }
    }
    return {};
}

std::string check_bands(const Graph& graph, const Result& result) {
    const int count = std::max(graph.band_count, 1);
    if (result.bands.size() != static_cast<std::size_t>(count)) {
        return "a band is missing";
    }
    double end = 0;
    for (const layout::Band& band : result.bands) {
        if (std::abs(band.x - end) > kSlack || !(band.w >= 0)) {
            return "the bands do not touch each other";
        }
        end = band.x + band.w;
    }
    if (std::abs(end - result.bounds.right()) > kSlack) {
        return "the bands do not cover the width";
    }
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const auto band = static_cast<std::size_t>(std::clamp(graph.nodes[i].band, 0, count - 1));
        const Rect& box = result.boxes[i];
        if (box.x < result.bands[band].x - kSlack ||
            box.right() > result.bands[band].x + result.bands[band].w + kSlack) {
            return "box " + std::to_string(i) + " is outside its band";
        }
    }
    return {};
}

}  // namespace

std::string broken_rule(const layout::Graph& graph, const layout::Result& result) {
    std::string broken = check_sizes(graph, result);
    const std::vector<Piece> pieces = pieces_by_x(graph, result);
    if (broken.empty()) {
        broken = check_overlaps(graph, pieces);
    }
    if (broken.empty()) {
        broken = check_bands(graph, result);
    }
    if (broken.empty()) {
        broken = broken_route(graph, result, pieces);
    }
    return broken;
}

}  // namespace waypost::test
