#include "gui/map_camera.h"

#include "gui/map_cards.h"
#include "gui/map_folds.h"

#include <algorithm>
#include <cmath>

namespace waypost::gui {

namespace {

constexpr double kMoveSeconds = 0.35;
constexpr double kWheelSeconds = 0.14;
constexpr double kWheelStep = 1.2;
/// Smaller than this against its reading size, a card that is looked for is brought nearer.
constexpr double kLeastShown = 0.45;
/// How much of the room behind a card goes to what lies ahead of it: cards are lower than wide, so
/// that below each other there is still room for the one before.
constexpr double kAheadBeside = 0.38;
constexpr double kAheadBelow = 0.6;
/// A press that moves less, in points, is a click.
constexpr double kClickSlack = 5;
constexpr double kDoubleClickSeconds = 0.4;
/// A view lower than this, in points, is short of room.
constexpr double kRoomyView = 400;
/// Around the whole map, in pixels.
constexpr double kOverviewMargin = 12;

void stop(MapState& state) {
    state.move.reset();
    state.glide.reset();
}

/// Where a running move leads, so that pressing twice moves twice.
Camera camera_to_be(const MapState& state) {
    return state.move ? state.move->to : state.camera;
}

void move_within(MapState& state, const MapFrame& frame, const Camera& target, double seconds) {
    const bool still = frame.session.settings().reduced_motion;
    stop(state);
    state.shows_all = false;
    state.move = CameraMove{state.camera, target, frame.now, still ? 0 : seconds};
}

/// The camera that shows a card so that what lies ahead of it has more room than what lies behind.
/// The strip of headings covers the top of the view.
Camera camera_for_card(MapState& state, const MapFrame& frame, NodeId card, double zoom) {
    size_strips(state, zoom);
    const Rect box = resting_box(state, frame, card);
    const ReadingAxes axes(state.picture.direction);
    Camera camera{{box.centre().x, box.centre().y}, zoom, state.stretch.at(zoom)};
    const Scale scale = camera.scale();
    const double scale_along = axes.along(Point{scale.x, scale.y});
    const double ahead =
        std::max(0.0, axes.along(frame.view).size / 2 - axes.along(box).size * scale_along);
    const bool down = state.picture.direction == ReadingDirection::Down;
    const double part = down ? kAheadBelow : kAheadBeside;
    const Point way = axes.point(ahead * part / scale_along, 0);
    camera.centre.x += way.x;
    camera.centre.y += way.y - state.strip / 2 / scale.y;
    return camera;
}

/// The part of the view that headings and an open search do not cover.
Rect free_view(const MapState& state, const MapFrame& frame) {
    Rect view = frame.view;
    const bool beside_search = state.search.open && view.h > 5 * state.strip;
    const double covered = beside_search ? 2.3 * state.strip : state.strip;
    view.y += covered;
    view.h = std::max(1.0, view.h - covered);
    return view;
}

/// The part of the view that the whole map is fitted into: between headings and buttons. An open
/// search covers little of it, and opening one shall not change the scale.
Rect overview_room(const MapState& state, const MapFrame& frame) {
    Rect room = frame.view;
    room.y += state.strip;
    room.h = std::max(1.0, room.h - state.strip - state.tool_row);
    return room.grown(-std::min({kOverviewMargin, room.w / 4, room.h / 4}));
}

/// How far the middle of a view lies below that of the whole one, in pixels.
double middle_below(const Rect& part, const MapFrame& frame) {
    return part.centre().y - frame.view.centre().y;
}

/// Moves no further than it takes to have the card in view, below the headings.
void bring_into_view(MapState& state, const MapFrame& frame, NodeId card, double margin) {
    const Camera now = camera_to_be(state);
    // Brought into the view below the headings, whose middle lies lower than that of the view.
    const Rect view = free_view(state, frame);
    Camera shifted = now;
    const double below = middle_below(view, frame) / now.scale().y;
    shifted.centre.y += below;
    shifted = brought_into_view(shifted, view, resting_box(state, frame, card), margin);
    shifted.centre.y -= below;
    if (!(shifted == now)) {
        move_camera(state, frame, shifted);
    }
}

/// The camera that shows the whole flow.
Camera overview(MapState& state, const MapFrame& frame) {
    const Rect room = overview_room(state, frame);
    const Rect bounds = fitting_bounds(state, frame, {room.w, room.h});
    Camera camera = fitted(bounds, room, 0, std::max(1.0, state.seen_unit), state.stretch);
    camera.centre.y -= middle_below(room, frame) / camera.scale().y;
    return camera;
}

/// In a view that grew or shrank at its right the map stays where it is, so that it does not jump
/// when the card is folded away. In any other view the present card is shown anew.
void take_view(MapState& state, const MapFrame& frame) {
    const Rect& before = state.seen_view;
    const Rect& now = frame.view;
    if (state.shows_all) {
        stop(state);
        state.camera = overview(state, frame);
    } else if (now.x == before.x && now.y == before.y && now.h == before.h) {
        stop(state);
        const NodeId card = frame.session.present_card();
        const Rect box = resting_box(state, frame, card);
        const bool showed = to_screen(state.camera, before, box).overlaps(before);
        const Point middle = now.centre();
        state.camera.centre = to_canvas(state.camera, before, ScreenPoint{middle.x, middle.y});
        if (showed) {
            bring_into_view(state, frame, card, 0);
        }
    } else if (!state.move) {
        state.camera =
            camera_for_card(state, frame, frame.session.present_card(), state.camera.zoom);
    }
}

/// The present card is where it is looked for, at the zoom that was; an overview is one again.
void take_turn(MapState& state, const MapFrame& frame) {
    state.camera =
        state.shows_all
            ? overview(state, frame)
            : camera_for_card(state, frame, frame.session.present_card(), state.camera.zoom);
}

void take_wheel(Canvas2d& ui, MapState& state, const MapFrame& frame) {
    Pointer& pointer = ui.pointer;
    const ScreenPoint at{pointer.at.x, pointer.at.y};
    const double factor = std::pow(kWheelStep, pointer.wheel);
    move_within(state,
                frame,
                zoomed_at(camera_to_be(state), frame.view, at, factor, state.stretch),
                kWheelSeconds);
    pointer.wheel_taken = true;
}

void take_click(Canvas2d& ui, MapState& state, const MapFrame& frame) {
    const NodeId card = state.press.card;
    const bool again = card.has_value() && card == state.last_click.card &&
                       frame.now - state.last_click.time < kDoubleClickSeconds;
    state.last_click = {state.press.at, card, frame.now};
    if (!card.has_value()) {
        return;
    }
    ui.focus.set(kMapControl);
    state.focus = {card, {}};
    state.clicked = card;
    if (again) {
        zoom_to_card(state, frame, card);
        state.last_click = {};
    }
}

void let_go(Canvas2d& ui, MapState& state, const MapFrame& frame) {
    state.dragging = false;
    const Point way = ui.pointer.at - state.press.at;
    if (std::hypot(way.x, way.y) < ui.painter.px(kClickSlack)) {
        take_click(ui, state, frame);
        return;
    }
    const Glide glide{state.camera, state.drag_speed.at(frame.now), frame.now};
    if (!frame.session.settings().reduced_motion && !glide.is_over(frame.now)) {
        state.glide = glide;
    }
}

}  // namespace

double reading_zoom(const Painter& painter, const MapFrame& frame) {
    return painter.unit() * frame.zoom;
}

double tool_unit(const Painter& painter, const MapFrame& frame) {
    const double least = painter.unit() * 100 / frame.session.settings().text_size;
    return std::max(std::min(painter.unit(), frame.view.h / kRoomyView), least);
}

void move_camera(MapState& state, const MapFrame& frame, const Camera& target) {
    move_within(state, frame, target, kMoveSeconds);
}

bool advance_camera(const Painter& painter, MapState& state, const MapFrame& frame) {
    const Session& session = frame.session;
    const double unit = reading_zoom(painter, frame);
    state.strip = kHeadingHeight * tool_unit(painter, frame);
    if (!frame.with_tools) {
        state.tool_row = 0;
    }
    const OpenFlow& open = *session.open_flow();
    const Diagram& diagram = open.diagram;
    const Rect room = overview_room(state, frame);
    state.stretch = OverviewStretch::of(
        open.map.contents, {room.w, room.h}, diagram.direction, painter.unit() * kFullDetail);
    if (state.turned && state.seen_moves >= 0) {
        stop(state);
        take_turn(state, frame);
    } else if (state.seen_moves < 0 || state.seen_unit != unit) {
        stop(state);
        state.shows_all = false;
        state.camera = camera_for_card(state, frame, session.present_card(), unit);
    } else if (state.seen_moves != session.moves()) {
        state.seen_unit = unit;
        if (!state.saved_in_place) {
            follow_walk(state, frame);
        } else if (state.keeps_present_in_view) {
            bring_into_view(state, frame, session.present_card(), 0);
        }
    } else if (!(state.seen_view == frame.view) ||
               (state.shows_all && !(state.seen_room == room))) {
        take_view(state, frame);
    }
    state.turned = false;
    state.seen_room = room;
    state.seen_moves = session.moves();
    state.seen_view = frame.view;
    state.seen_unit = unit;
    if (state.move) {
        state.camera = state.move->at(frame.now);
        if (state.move->is_over(frame.now)) {
            state.move.reset();
        }
    } else if (state.glide) {
        state.camera = state.glide->at(frame.now);
        if (state.glide->is_over(frame.now)) {
            state.glide.reset();
        }
    }
    const double whole = painter.unit() * kFullDetail;
    const double widest = painter.unit() * kWidestCards;
    state.wide = std::clamp((whole - state.camera.zoom) / (whole - widest), 0.0, 1.0);
    return state.move.has_value() || state.glide.has_value();
}

void follow_walk(MapState& state, const MapFrame& frame) {
    const NodeId card = frame.session.present_card();
    reveal_card(state, frame, card);
    move_camera(state, frame, camera_for_card(state, frame, card, state.seen_unit));
}

void fit_map(MapState& state, const MapFrame& frame) {
    move_camera(state, frame, overview(state, frame));
    state.shows_all = true;
}

void fit_phase(MapState& state, const MapFrame& frame, NodeId card) {
    const OpenFlow& open = *frame.session.open_flow();
    reveal_card(state, frame, card);
    Rect all = resting_box(state, frame, card);
    for (std::size_t i = 0; i < open.flow.nodes().size(); ++i) {
        const Rect box = resting_box(state, frame, NodeId::from_index(i));
        if (open.flow.nodes()[i].phase == open.flow.node(card).phase && box.w > 0) {
            all = bounding(all, box);
        }
    }
    const Rect room = overview_room(state, frame);
    // A card's badge stands out of its corner.
    const double margin = kOverviewMargin * state.seen_unit;
    Camera camera = fitted(all, room, margin, std::max(1.0, state.seen_unit), state.stretch);
    camera.centre.y -= middle_below(room, frame) / camera.scale().y;
    move_camera(state, frame, camera);
}

void zoom_map(MapState& state, const MapFrame& frame, double factor) {
    const Point middle = frame.view.centre();
    move_camera(
        state,
        frame,
        zoomed_at(camera_to_be(state), frame.view, {middle.x, middle.y}, factor, state.stretch));
}

void pan_map(MapState& state, const MapFrame& frame, double right, double down) {
    move_camera(
        state, frame, panned(camera_to_be(state), -right * frame.view.w, -down * frame.view.h));
}

void zoom_to_card(MapState& state, const MapFrame& frame, NodeId card) {
    reveal_card(state, frame, card);
    const double zoom = std::max(state.seen_unit, camera_to_be(state).zoom);
    move_camera(state, frame, camera_for_card(state, frame, card, zoom));
}

void show_card(MapState& state, const MapFrame& frame, NodeId card) {
    reveal_card(state, frame, card);
    const Camera now = camera_to_be(state);
    if (now.zoom < state.seen_unit * kLeastShown) {
        move_camera(state, frame, camera_for_card(state, frame, card, state.seen_unit * 0.8));
        return;
    }
    // A little of what lies beside it is shown too.
    bring_into_view(state, frame, card, std::min({frame.view.w * 0.12, frame.view.h * 0.12, 80.0}));
}

void take_pointer(Canvas2d& ui, MapState& state, const MapFrame& frame) {
    Pointer& pointer = ui.pointer;
    const bool inside = frame.view.contains(pointer.at);
    if (inside && pointer.wheel != 0 && !pointer.wheel_taken) {
        take_wheel(ui, state, frame);
    }
    if (inside && pointer.went_down && !pointer.taken) {
        state.dragging = true;
        state.press = {pointer.at, state.hovered, frame.now};
        state.drag_speed.clear();
        stop(state);
        ui.focus.hide_ring();
    }
    if (!state.dragging) {
        return;
    }
    // What the pointer moved before the press is no drag, though it may come in the same frame.
    if (!pointer.went_down && (pointer.moved.x != 0 || pointer.moved.y != 0)) {
        state.camera = panned(state.camera, pointer.moved.x, pointer.moved.y);
        state.drag_speed.note(frame.now, pointer.moved);
        state.move.reset();
        state.shows_all = false;
    }
    if (!pointer.down) {
        let_go(ui, state, frame);
    }
}

}  // namespace waypost::gui
