#include "gui/present_view.h"

#include "gui/compare_view.h"
#include "gui/gate_view.h"
#include "gui/guide_sections.h"
#include "gui/map_camera.h"
#include "gui/option_list.h"
#include "gui/room_card.h"
#include "gui/room_overlays.h"
#include "gui/talk_end.h"
#include "gui/way_so_far.h"
#include "text/letters.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace waypost::gui {

namespace {

/// The flight to the next card, with a look at it before its words stand there.
constexpr double kFlight = 0.6;
/// More ways than these stand in two columns.
constexpr std::size_t kFewWays = 4;
/// Two columns of choices are at least so wide, in points of the letters' own size: narrower ones
/// would break words.
constexpr double kTwoColumns = 380;
/// Below this width in points the ways stand below the card.
constexpr double kSideBySide = 640;

/// The phase's name at the left; at the right a piece for each phase and Urgent help, which is in
/// the same corner in every mode.
void draw_phase_line(
    Canvas2d& ui, const Rect& area, const Session& session, const Node& card, Intents& intents) {
    Painter& p = ui.painter;
    const Flow& flow = session.open_flow()->flow;
    const std::string& urgent = session.words()[Word::UrgentHelp];
    const double urgent_width = p.text_width(type::kBodyBold, urgent) + p.px(28);
    const double urgent_height = p.px_beside(type::kBodyBold, 30);
    const Rect button{area.right() - urgent_width,
                      area.centre().y - urgent_height / 2,
                      urgent_width,
                      urgent_height};
    if (pill(ui, "urgent", button, urgent, PillLook::Urgent)) {
        intents.emplace_back(intent::OpenUrgent{});
    }
    if (!card.phase.has_value()) {
        return;
    }
    p.text({area.x, area.centre().y - p.line_height(type::kHeading) / 2},
           type::kHeading,
           p.theme().quiet,
           in_capitals(flow.phase(card.phase).title));
    const double width = p.px(44);
    const double gap = p.px(7);
    const auto count = static_cast<double>(flow.phases().size());
    double x = button.x - p.px(24) - count * width - (count - 1) * gap;
    if (x < area.x + p.px(160)) {
        return;
    }
    for (std::size_t i = 0; i < flow.phases().size(); ++i) {
        const Colour colour = i <= card.phase.index() ? p.theme().accent : p.theme().hairline;
        p.fill({x, area.centre().y - p.px(2), width, p.px(4)}, colour, p.px(2));
        x += width + gap;
    }
}

/// The way back from a detour, and what reads more about an open option.
void draw_room_detour(Canvas2d& ui, Column& column, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const Detour& detour = *session.detour();
    if (detour.card.has_value() && session.shown_view().asks_first()) {
        draw_gate_answers(ui, column, session.words(), intents);
    } else {
        const std::string& label = way_back_label(session);
        const Rect back{column.x, column.y, column.w, choice_height(p, label, column.w)};
        if (choice_button(ui, "detour/back", back, "←", label)) {
            intents.emplace_back(intent::CloseDetour{});
        }
        column.y = back.bottom() + p.px(12);
    }
    if (detour.kind == DetourKind::Option && detour.decision == session.present_card()) {
        draw_about(ui, column, session, detour.card, intents);
    }
}

/// Where next, with number keys; the choices scroll where there are more than the room has.
void draw_where_next(
    Canvas2d& ui, ScrollState& scroll, const Rect& area, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    Column column{area.x + p.px(6),
                  begin_scroll(ui, scroll, area.grown(p.px(5))) + p.px(5),
                  area.w - p.px(18)};
    if (session.detour() != nullptr) {
        draw_room_detour(ui, column, session, intents);
    } else {
        if (session.shown_view().asks_first()) {
            draw_gate_answers(ui, column, session.words(), intents);
        } else {
            column.y -= p.px(18);
        }
        draw_heading(p, column, session.words()[Word::WhereNext]);
        draw_stop(p, column, session);
        if (session.talk().picking) {
            column.y += p.paragraph({column.x, column.y},
                                    type::kBody,
                                    p.theme().ink,
                                    session.words()[Word::TalkPick],
                                    column.w);
        }
        // More than a few stand side by side, so that a room sees them all.
        const std::size_t ways = offered(session.open_flow()->flow, session.replay().here()).size();
        const bool fit = column.w >= p.px_beside(type::kChoice, kTwoColumns);
        draw_choices(ui, column, session, ways > kFewWays && fit ? 2 : 1, intents);
    }
    end_scroll(ui, scroll, area.grown(p.px(5)), column.y, "next/scroll");
    draw_more_below(ui,
                    scroll,
                    area.grown(p.px(5)),
                    {area.centre().x, area.bottom()},
                    p.theme().ground,
                    session.words()[Word::MoreBelow]);
}

/// The map fills the room's view: while it flies to the next card, and where it is asked for.
bool draw_room_map(Canvas2d& ui, const Room& room, const MapFrame& frame, Intents& intents) {
    MapState& map = room.map;
    const RoomView view = frame.session.talk().view;
    const bool stepped = map.seen_moves != frame.session.moves();
    bool moving = draw_map(ui, map, frame, intents);
    if (view != room.talk.seen_view || stepped) {
        if (view == RoomView::Map) {
            fit_map(map, frame);
        } else if (view == RoomView::Phase) {
            fit_phase(map, frame, frame.session.present_card());
        }
        room.talk.seen_view = view;
        moving = true;
    }
    return moving;
}

/// A step flies over the map to its card; a picture that only changed does not.
bool is_flying(TalkState& talk, const MapFrame& frame) {
    const Session& session = frame.session;
    const std::string& card = session.open_flow()->flow.node(session.present_card()).id;
    if (talk.seen_card != card && !talk.seen_card.empty() && !session.settings().reduced_motion) {
        talk.flight_begun = frame.now;
    }
    talk.seen_card = card;
    return frame.now < talk.flight_begun + kFlight;
}

/// The card, and beside it where it goes on and how the walk came here.
bool draw_room_words_and_ways(
    Canvas2d& ui, GuideState& guide, const Rect& body, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const double gap = p.px(32);
    if (body.w < p.px(kSideBySide)) {
        // With letters this large there is no room for two columns.
        const double card = body.h * 0.56;
        draw_room_card(ui, guide, {body.x, body.y, body.w, card}, session, intents);
        const double y = body.y + card + gap / 2;
        const double choices = guide.next_scroll.content_height;
        draw_where_next(
            ui, guide.next_scroll, {body.x, y, body.w, body.bottom() - y}, session, intents);
        return guide.next_scroll.content_height != choices;
    }
    // Many ways need the room more than a question does.
    const std::size_t ways = offered(session.open_flow()->flow, session.replay().here()).size();
    const double left = (body.w - gap) * (ways > kFewWays ? 0.44 : 0.54);
    draw_room_card(ui, guide, {body.x, body.y, left, body.h}, session, intents);
    const double right_x = body.x + left + gap;
    const double right_w = body.right() - right_x;
    // The choices of the last frame leave this much.
    const double choices = guide.next_scroll.content_height;
    const double trail = p.line_height(type::kHeading) + 2 * p.line_height(type::kQuiet) + p.px(76);
    const bool has_trail = body.h - choices - p.px(28) >= trail;
    const double trail_room = has_trail ? trail + p.px(16) : 0;
    draw_where_next(
        ui, guide.next_scroll, {right_x, body.y, right_w, body.h - trail_room}, session, intents);
    if (has_trail) {
        draw_way_so_far(p, {right_x, body.bottom() - trail, right_w, trail}, session);
    }
    return guide.next_scroll.content_height != choices;
}

/// What the speaker's keys ask for, wherever they are pressed.
void take_scroll(const Room& room, const Session& session) {
    const double by = session.talk().scrolled - room.talk.seen_scrolled;
    room.talk.seen_scrolled = session.talk().scrolled;
    ScrollState& scroll = is_comparing(session) ? room.guide.compare_scroll : room.guide.scroll;
    scroll.offset += by * scroll.area_height;
}

/// Pre: `scroll` was drawn in this frame.
void tell_text(const Room& room, const ScrollState& scroll) {
    room.talk.text.goes_on = scroll.more_sign.w > 0;
    room.talk.text.has_begun = scroll.offset > 0;
}

/// Everything below the line of phases.
bool draw_room_body(Canvas2d& ui, const Room& room, const MapFrame& frame, Intents& intents) {
    const Session& session = frame.session;
    const bool flies = is_flying(room.talk, frame);
    if (is_comparing(session)) {
        draw_comparison(ui, room.guide, {session, frame.view}, intents);
        tell_text(room, room.guide.compare_scroll);
        return false;
    }
    if (session.talk().shows_end) {
        draw_talk_end(ui, room.guide.scroll, frame.view, session);
        tell_text(room, room.guide.scroll);
        return false;
    }
    const bool over_map =
        session.detour() == nullptr && (flies || session.talk().view != RoomView::Card);
    if (over_map) {
        return draw_room_map(ui, room, frame, intents) || flies;
    }
    const bool moving = draw_room_words_and_ways(ui, room.guide, frame.view, session, intents);
    tell_text(room, room.guide.scroll);
    return moving;
}

/// The part of the picture that is looked at, drawn larger; what stays is where it was pointed at.
Rect zoomed(const Rect& view, const RoomZoom& zoom) {
    const double more = zoom.factor - 1;
    return {view.x - zoom.about.x * view.w * more,
            view.y - zoom.about.y * view.h * more,
            view.w * zoom.factor,
            view.h * zoom.factor};
}

bool draw_room(Canvas2d& ui, const Room& room, const MapFrame& frame, Intents& intents) {
    Painter& p = ui.painter;
    const Session& session = frame.session;
    const double margin = p.px(36);
    const Rect inside = frame.view.grown(-margin);
    const Rect top{inside.x, inside.y - p.px(12), inside.w, p.px_beside(type::kBodyBold, 28)};
    draw_phase_line(
        ui, top, session, session.open_flow()->flow.node(session.present_card()), intents);
    MapFrame body = frame;
    const double bottom = inside.bottom() + p.px(18);
    body.view = {inside.x, top.bottom() + p.px(12), inside.w, bottom - top.bottom() - p.px(12)};
    body.with_tools = false;
    body.zoom = kRoomMapZoom;
    const bool moving = draw_room_body(ui, room, body, intents);
    tell_links(session, room.guide.events, intents);
    return moving;
}

}  // namespace

double present_scale(double height) {
    return std::clamp(height / 700, 0.6, 2.8);
}

double least_letters(double height, int text_size) {
    return 28 * std::clamp(height / 1080, 0.5, 3.0) * text_size / 100;
}

Painter room_painter(const Painter& painter, Size window, int text_size) {
    // Larger letters must not leave less room for them: what stands around them stays.
    const double unit = painter.unit() * present_scale(window.h / painter.unit());
    return painter.scaled(unit).with_least(least_letters(window.h, text_size));
}

bool draw_present(Canvas2d& ui, const Room& room, const MapFrame& frame, Intents& intents) {
    Painter& p = ui.painter;
    const Session& session = frame.session;
    room.guide.events = {};
    room.talk.text = {};
    room.talk.next_frame = std::numeric_limits<double>::infinity();
    if (session.talk().is_black) {
        p.fill(frame.view, {0, 0, 0, 255});
        return false;
    }
    p.fill(frame.view, p.theme().ground);
    take_scroll(room, session);
    bool moving = false;
    p.push_clip(frame.view);
    if (const std::optional<RoomZoom>& zoom = session.talk().zoom) {
        Painter larger = p.times(zoom->factor);
        Canvas2d near{larger, ui.pointer, ui.focus, ui.reveal};
        MapFrame part = frame;
        part.view = zoomed(frame.view, *zoom);
        moving = draw_room(near, room, part, intents);
    } else {
        moving = draw_room(ui, room, frame, intents);
    }
    p.pop_clip();
    room.talk.text.card = room.guide.scroll.offset / frame.view.w;
    room.talk.text.ways = room.guide.next_scroll.offset / frame.view.w;
    room.talk.text.compared = room.guide.compare_scroll.offset / frame.view.w;
    draw_pointing(ui, room.talk, frame.view, session, frame.now, intents);
    if (session.talk().shows_keys) {
        draw_talk_keys(ui, frame.view, session);
    }
    return moving;
}

}  // namespace waypost::gui
