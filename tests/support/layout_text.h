// A layout as text: rounded, one line for each thing, to be read in a review.
#pragma once

#include "layout/layout.h"

#include <cmath>
#include <cstddef>
#include <string>

namespace waypost::test {

inline std::string rounded(double value) {
    return std::to_string(std::lround(value));
}

inline std::string text_of(const Rect& rect) {
    return rounded(rect.x) + "," + rounded(rect.y) + " " + rounded(rect.w) + "x" + rounded(rect.h);
}

/// `box NODE layer L X,Y WxH`, then `edge FROM > TO` with the points that its curves join and its
/// label, then `band X +W`, then `bounds`.
inline std::string layout_text(const layout::Graph& graph, const layout::Result& result) {
    std::string text;
    for (std::size_t i = 0; i < result.boxes.size(); ++i) {
        text += "box " + std::to_string(i) + " layer " + std::to_string(result.layers[i]) + " " +
                text_of(result.boxes[i]) + "\n";
    }
    for (std::size_t i = 0; i < result.routes.size(); ++i) {
        const layout::Route& route = result.routes[i];
        text += "edge " + std::to_string(graph.edges[i].from) + " > " +
                std::to_string(graph.edges[i].to) + (route.back ? " back:" : ":");
        for (std::size_t k = 0; k < route.bezier.size(); k += 3) {
            text += " " + rounded(route.bezier[k].x) + "," + rounded(route.bezier[k].y);
        }
        text += route.label.w > 0 ? " label " + text_of(route.label) + "\n" : "\n";
    }
    for (const layout::Band& band : result.bands) {
        text += "band " + rounded(band.x) + " +" + rounded(band.w) + "\n";
    }
    return text + "bounds " + text_of(result.bounds) + "\n";
}

}  // namespace waypost::test
