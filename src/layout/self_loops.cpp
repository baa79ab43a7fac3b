#include "layout/self_loops.h"

#include <algorithm>

namespace waypost::layout {

Lists find_self_loops(const Input& input) {
    Table<int> nodes;
    Table<int> edges;
    for (int i = 0; i < input.edges.size(); ++i) {
        if (input.edges[i].from == input.edges[i].to) {
            nodes.push_back(input.edges[i].from);
            edges.push_back(i);
        }
    }
    Lists result(input.nodes.size(), nodes);
    for (int node = 0; node < result.size(); ++node) {
        for (int& item : result[node]) {
            item = edges[item];
        }
    }
    return result;
}

Size size_with_loops(const Input& input, int node, const Lists& loops, double gap) {
    Size size = input.nodes[node].size;
    if (!loops[node].empty()) {
        size.w += kEarWidth;
    }
    for (const int edge : loops[node]) {
        const Size label = input.edges[edge].label;
        if (label.w > 0) {
            size.w = std::max(size.w, label.w);
            size.h += gap + label.h;
        }
    }
    return size;
}

Rect loop_label(
    const Input& input, const Rect& box, std::span<const int> loops, int place, double gap) {
    double y = box.bottom() + gap;
    for (const int edge : loops.first(static_cast<std::size_t>(place))) {
        const Size label = input.edges[edge].label;
        y += label.w > 0 ? label.h + gap : 0;
    }
    const Size label = input.edges[loops[static_cast<std::size_t>(place)]].label;
    return {std::max(box.x, box.right() - label.w), y, label.w, label.h};
}

std::vector<Point> ear(const Rect& box, double from_y, double to_y) {
    // A cubic curve reaches three quarters of the way to its two middle points.
    const double reach = box.right() + kEarWidth * 4 / 3;
    if (from_y != to_y) {
        return {{box.right(), from_y}, {reach, from_y}, {reach, to_y}, {box.right(), to_y}};
    }
    // From and to a single port the ear hangs below it like a drop, clear of the lines that leave.
    const double middle = box.right() + kEarWidth / 2;
    const double low = std::min(from_y + kEarWidth * 4 / 3, box.bottom());
    return {{box.right(), from_y},
            {reach, from_y},
            {reach, low},
            {middle, low},
            {box.right() + kEarWidth / 8, low},
            {middle, to_y},
            {box.right(), to_y}};
}

}  // namespace waypost::layout
