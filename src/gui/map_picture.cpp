#include "gui/map_picture.h"

#include "gui/map_folds.h"
#include "gui/map_gone_ways.h"
#include "text/letters.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

namespace waypost::gui {

namespace {

const OpenFlow& open_of(const MapFrame& frame) {
    return *frame.session.open_flow();
}

bool is_still(const MapFrame& frame) {
    return frame.session.settings().reduced_motion;
}

/// How far each card was from its new place; empty when none has moved. When the map turns, the
/// card `around` stands still.
std::vector<Point> shifts(const MapPicture& old, const OpenFlow& open, NodeId around) {
    std::map<std::string_view, Rect> boxes;
    for (std::size_t i = 0; i < old.ids.size(); ++i) {
        boxes[old.ids[i]] = old.scene.cards[i];
    }
    std::vector<Point> from(open.diagram.cards.size());
    bool moved = false;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const auto found = boxes.find(open.flow.nodes()[i].id);
        const Rect& box = open.diagram.cards[i].box;
        if (found != boxes.end() && found->second.w > 0 && box.w > 0) {
            from[i] = {found->second.x - box.x, found->second.y - box.y};
            moved = moved || std::hypot(from[i].x, from[i].y) > 0.5;
        }
    }
    if (moved && old.direction != open.diagram.direction) {
        const Point still = from[around.index()];
        for (Point& way : from) {
            way = way - still;
        }
    }
    return moved ? from : std::vector<Point>{};
}

/// Of ways that share one line only the last in this order is drawn.
void order_edges(MapState& state, const Diagram& diagram) {
    const auto key = [&](std::uint32_t i) {
        const DiagramEdge& edge = diagram.edges[i];
        const Point start = edge.bezier.empty() ? Point{} : edge.bezier.front();
        const Rect& label = edge.label_box;
        return std::tuple(edge.from, edge.to, start.x, start.y, label.x, label.y);
    };
    const auto rank = [&](std::uint32_t i) {
        switch (state.marks.ways[i]) {
            case WayMark::Closed: return 0;
            case WayMark::Ahead: return 1;
            case WayMark::Walked: return 2;
        }
        return 0;
    };
    std::vector<std::uint32_t>& order = state.picture.edge_order;
    order.resize(diagram.edges.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
        return std::pair(key(a), -rank(a)) < std::pair(key(b), -rank(b));
    });
    const auto same = [&](std::uint32_t a, std::uint32_t b) { return key(a) == key(b); };
    order.erase(std::unique(order.begin(), order.end(), same), order.end());
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
        return std::pair(rank(a), a) < std::pair(rank(b), b);
    });
}

/// "3 of 4 cards read" for each band, or "not yet".
void count_read(MapState& state, const MapFrame& frame) {
    const Words& words = frame.session.words();
    state.picture.read.clear();
    for (const Progress& phase : frame.session.progress()) {
        state.picture.read.push_back(
            phase.read == 0 ? words[Word::NotYet]
                            : words.fill(Word::CardsRead,
                                         {std::to_string(phase.read), std::to_string(phase.of)}));
    }
}

/// What a step changes.
void take_step(MapState& state, const MapFrame& frame) {
    const OpenFlow& open = open_of(frame);
    const Session& session = frame.session;
    state.marks = map_marks(open.flow, open.diagram, session.replay(), session.reach());
    state.picture.quiet.clear();
    for (std::size_t i = 0; i < open.diagram.cards.size(); ++i) {
        const std::string& chosen = state.marks.chosen[i];
        state.picture.quiet.push_back(chosen.empty()
                                          ? open.diagram.cards[i].quiet_line
                                          : session.words().fill(Word::YouChose, {chosen}));
    }
    count_read(state, frame);
    order_edges(state, open.diagram);
    state.light.centre = {};
    state.light.noted = {};
}

/// True when the present card could be seen before the change.
bool showed_present(const MapState& state, const MapFrame& frame) {
    for (std::size_t i = 0; i < state.picture.ids.size(); ++i) {
        if (state.picture.ids[i] == state.seen_card) {
            const Rect box = to_screen(state.camera, frame.view, state.picture.scene.cards[i]);
            return box.w > 0 && box.overlaps(frame.view);
        }
    }
    return false;
}

/// Ids of an earlier version name nothing in this one. The focus finds its card again.
void forget_cards(MapState& state, const Flow& flow, const std::string& focused) {
    state.focus = {focused.empty() ? NodeId{} : flow.find_node(focused), {}};
    state.hovered = {};
    state.press.card = {};
    state.last_click = {};
    state.search.found.clear();
    state.search.lit.clear();
    state.search.index.forget();
}

/// What another flow, or another version of it, changes.
void take_version(const Painter& painter, MapState& state, const MapFrame& frame) {
    const OpenFlow& open = open_of(frame);
    const bool same_flow = state.seen_flow == open.flow.metadata().id;
    const bool moves = same_flow && !is_still(frame) && state.seen_version >= 0;
    state.saved_in_place =
        same_flow && state.seen_card == open.flow.node(frame.session.present_card()).id;
    state.keeps_present_in_view = state.saved_in_place && showed_present(state, frame);
    state.turned = same_flow && state.picture.direction != open.diagram.direction;
    state.shift.reset();
    if (moves) {
        std::vector<Point> from = shifts(state.picture, open, frame.session.present_card());
        if (!from.empty()) {
            state.shift = MapShift{std::move(from), frame.now};
        }
    }
    state.seen_flow = open.flow.metadata().id;
    const bool has_focus =
        state.focus.card.has_value() && state.focus.card.index() < state.picture.ids.size();
    const std::string focused =
        has_focus ? state.picture.ids[state.focus.card.index()] : std::string();
    MapPicture picture;
    picture.direction = open.diagram.direction;
    picture.ways = MapWays(open.diagram);
    picture.titles = TitleFits(open.flow, painter);
    for (std::size_t i = 0; i < open.diagram.cards.size(); ++i) {
        picture.kinds.push_back(in_capitals(open.diagram.cards[i].kind_word));
        picture.ids.push_back(open.flow.nodes()[i].id);
    }
    picture.ways_drawn = ways_on_map(open);
    for (const DiagramBand& band : open.diagram.bands) {
        const std::string number = std::to_string(picture.headings.size());
        picture.headings.push_back(in_capitals(band.title));
        picture.heading_ids.push_back("map/band/" + number);
        picture.strip_ids.push_back("map/strip/" + number);
    }
    state.picture = std::move(picture);
    if (!same_flow || state.folds.size() != open.diagram.bands.size()) {
        state.folds.assign(open.diagram.bands.size(), PhaseFold{});
    }
    forget_cards(state, open.flow, focused);
}

Arrangement arrangement_of(const MapState& state, const MapFrame& frame) {
    Arrangement arrangement;
    for (const PhaseFold& fold : state.folds) {
        arrangement.folded.push_back(fold.part);
    }
    if (state.shift) {
        const double left = 1 - rearranged_part(frame, state.shift->begun);
        for (const Point& from : state.shift->from) {
            arrangement.displaced.push_back(from * left);
        }
    }
    arrangement.strip = state.folded_size;
    return arrangement;
}

/// A place along the reading direction that folding shall not move on the screen: where the view
/// begins.
double anchor_of(const MapState& state, const MapFrame& frame) {
    const CanvasPoint corner =
        to_canvas(state.camera, frame.view, ScreenPoint{frame.view.x, frame.view.y});
    return ReadingAxes(state.picture.direction).along(Point{corner.x, corner.y});
}

void slide(Camera& camera, Point way) {
    camera.centre.x += way.x;
    camera.centre.y += way.y;
}

/// Where a place of one scene is in another, going by their bands.
double carried(double place, const MapScene& before, const MapScene& after) {
    double shift = 0;
    for (std::size_t i = 0; i < before.bands.size() && i < after.bands.size(); ++i) {
        const Extent from = before.bands[i].along;
        const Extent to = after.bands[i].along;
        if (from.size <= 0) {
            continue;
        }
        if (place < from.begin) {
            break;
        }
        if (place <= from.end()) {
            return to.begin + (place - from.begin) / from.size * to.size;
        }
        shift = to.end() - from.end();
    }
    return place + shift;
}

}  // namespace

bool prepare_picture(const Painter& painter, MapState& state, const MapFrame& frame) {
    const bool new_version = state.seen_version != frame.session.versions();
    state.saved_in_place = false;
    if (new_version) {
        take_version(painter, state, frame);
        state.seen_version = frame.session.versions();
    }
    if (new_version || state.seen_moves != frame.session.moves()) {
        take_step(state, frame);
        state.seen_card = open_of(frame).flow.node(frame.session.present_card()).id;
        reveal_card(state, frame, frame.session.present_card());
    }
    const bool folding = advance_folds(state, frame);
    const bool shifting = state.shift.has_value();
    if (shifting && rearranged_part(frame, state.shift->begun) >= 1) {
        state.shift.reset();
    }
    const bool resized = state.folded_size != state.scene_folded_size && has_folds(state);
    state.scene_folded_size = state.folded_size;
    if (new_version || folding || shifting || resized) {
        const OpenFlow& open = open_of(frame);
        const Arrangement arrangement = arrangement_of(state, frame);
        MapScene scene = arrangement.is_plain()
                             ? open.map.scene
                             : arranged(open.diagram, open.map.lines, open.map.room, arrangement);
        if ((folding || resized) && !new_version) {
            const double anchor = anchor_of(state, frame);
            const double along = carried(anchor, state.picture.scene, scene) - anchor;
            const Point way = ReadingAxes(scene.direction).point(along, 0);
            slide(state.camera, way);
            if (state.move) {
                slide(state.move->from, way);
            }
        }
        state.picture.scene = std::move(scene);
    }
    return folding || state.shift.has_value();
}

}  // namespace waypost::gui
