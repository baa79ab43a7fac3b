#include "session/laid_map.h"

#include <optional>

namespace waypost {

namespace {

/// The smallest rectangle around all cards and lines.
Rect contents_of(const Diagram& diagram, const SceneLines& lines) {
    std::optional<Rect> all;
    const auto add = [&all](const Rect& box) { all = all ? bounding(*all, box) : box; };
    for (const DiagramCard& card : diagram.cards) {
        if (card.box.w > 0) {
            add(card.box);
        }
    }
    for (std::size_t i = 0; i < diagram.edges.size(); ++i) {
        if (diagram.edges[i].bezier.size() > 1) {
            add(lines.bounds[i]);
        }
    }
    return all.value_or(diagram.bounds);
}

}  // namespace

LaidMap lay_map(const Diagram& diagram) {
    LaidMap map;
    map.lines = flattened_lines(diagram.edges);
    map.contents = contents_of(diagram, map.lines);
    map.room = room_across(diagram, map.lines);
    map.scene = arranged(diagram, map.lines, map.room, {});
    return map;
}

}  // namespace waypost
