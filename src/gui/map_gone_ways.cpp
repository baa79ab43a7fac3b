#include "gui/map_gone_ways.h"

#include "gui/changes_view.h"
#include "gui/map_flash.h"
#include "session/camera.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace waypost::gui {

namespace {

/// Of `SceneLines`: what is gone is seen at any zoom, and no longer than some seconds.
constexpr std::size_t kGoneDegree = 1;

double distance(Point a, Point b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// Half the way along a line of at least two points.
Point middle_of(std::span<const Point> line) {
    double length = 0;
    for (std::size_t k = 1; k < line.size(); ++k) {
        length += distance(line[k - 1], line[k]);
    }
    double left = length / 2;
    for (std::size_t k = 1; k < line.size(); ++k) {
        const double piece = distance(line[k - 1], line[k]);
        if (piece >= left && piece > 0) {
            return line[k - 1] + (line[k] - line[k - 1]) * (left / piece);
        }
        left -= piece;
    }
    return line.back();
}

Point on_screen(const MapState& state, const MapFrame& frame, Point at) {
    const ScreenPoint seen = to_screen(state.camera, frame.view, CanvasPoint{at.x, at.y});
    return {seen.x, seen.y};
}

/// Where a line of the older picture ran, at the zoom it was seen at.
std::vector<Point> line_before(const MapState& state, std::size_t edge) {
    const MapScene& scene = state.picture.scene;
    const std::span<const Point> line = scene.lines.line(kGoneDegree, edge);
    std::vector<Point> points(line.begin(), line.end());
    if (state.wide <= 0) {
        return points;
    }
    const auto first = static_cast<std::size_t>(line.data() - scene.lines.points.data());
    for (std::size_t k = 0; k < points.size(); ++k) {
        double& along = scene.direction == ReadingDirection::Right ? points[k].x : points[k].y;
        along += (scene.wide_lines[first + k] - along) * state.wide;
    }
    return points;
}

}  // namespace

std::vector<WayOnMap> ways_on_map(const OpenFlow& open) {
    std::vector<WayOnMap> ways;
    ways.reserve(open.diagram.edges.size());
    for (const DiagramEdge& edge : open.diagram.edges) {
        ways.push_back({edge.from,
                        edge.to,
                        edge.choice.has_value()
                            ? open.flow.node(edge.from).choices[edge.choice.index()].id
                            : open.flow.node(edge.to).id});
    }
    return ways;
}

std::vector<GoneWay> gone_ways(const MapState& state,
                               const Flow& newer,
                               const std::vector<WayOnMap>& ways) {
    const MapPicture& before = state.picture;
    using Cards = std::pair<std::string_view, std::string_view>;
    std::map<Cards, std::vector<std::string_view>> left;
    for (const WayOnMap& way : ways) {
        left[{newer.node(way.from).id, newer.node(way.to).id}].push_back(way.choice);
    }
    // Those of the same name first: of two ways between the same cards the other one is gone. A way
    // that only has another name is still there.
    std::vector<std::size_t> renamed;
    for (std::size_t i = 0; i < before.ways_drawn.size(); ++i) {
        const WayOnMap& way = before.ways_drawn[i];
        std::vector<std::string_view>& names =
            left[{before.ids[way.from.index()], before.ids[way.to.index()]}];
        const auto same = std::ranges::find(names, way.choice);
        if (same == names.end()) {
            renamed.push_back(i);
        } else {
            names.erase(same);
        }
    }
    std::vector<GoneWay> gone;
    for (const std::size_t i : renamed) {
        const WayOnMap& way = before.ways_drawn[i];
        std::vector<std::string_view>& names =
            left[{before.ids[way.from.index()], before.ids[way.to.index()]}];
        if (!names.empty()) {
            names.pop_back();
            continue;
        }
        std::vector<Point> line = line_before(state, i);
        if (line.size() > 1) {
            const Rect& label = before.scene.labels[i];
            const Point middle = label.w > 0 ? label.centre() : middle_of(line);
            gone.push_back({std::move(line), middle});
        }
    }
    return gone;
}

void draw_gone_ways(Painter& p, const MapState& state, const MapFrame& frame) {
    const MapFlash& flash = state.flash;
    const double strength =
        flash_strength(frame.now - flash.begun, frame.session.settings().reduced_motion);
    if (strength <= 0) {
        return;
    }
    // The word tells a way that is gone from a closed one, which is dashed too.
    const bool with_words = flash.gone_ways.size() <= kMostFlashWords;
    const std::string word = change_word(ChangeKind::Removed, frame.session.words());
    const Size size = flash_word_size(p, word);
    std::vector<Point> line;
    for (const GoneWay& way : flash.gone_ways) {
        line.clear();
        for (const Point at : way.line) {
            line.push_back(on_screen(state, frame, at));
        }
        if (!bounds_of(line).grown(1).overlaps(frame.view)) {
            continue;
        }
        p.dashed(line, faded(p.theme().accent, strength), p.px(3), p.px(7));
        if (with_words) {
            const Point middle = on_screen(state, frame, way.middle);
            draw_flash_word(p, middle - Point{size.w / 2, size.h / 2}, word, strength);
        }
    }
}

}  // namespace waypost::gui
