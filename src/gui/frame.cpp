#include "gui/frame.h"

#include "gui/bars.h"
#include "gui/compare_view.h"
#include "gui/first_screen.h"
#include "gui/jump_list.h"
#include "gui/orientation_panel.h"
#include "gui/present_view.h"
#include "gui/presenter_panel.h"
#include "gui/shortcuts.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <utility>

namespace waypost::gui {

namespace {

/// Below this width in points there is no room for card and map side by side.
constexpr double kSideBySide = 900;

/// In a window lower than this, in points, the bars shrink so that the card keeps its room. The
/// label does not.
constexpr double kLowWindow = 420;

/// How much of the map's height the lists of an author take.
constexpr double kListsPart = 0.36;

/// Below a map that fills the window, in points.
constexpr double kStripHeight = 64;

bool is_presenting(const Session& session) {
    return session.open_flow() != nullptr && session.settings().mode == Mode::Present;
}

bool is_author(const Session& session) {
    return session.settings().mode == Mode::Author;
}

/// The text of the flow is to be written beside the map.
bool shows_source(const Session& session) {
    return is_author(session) && session.author().pane == AuthorPane::Source &&
           session.detour() == nullptr;
}

double bar_unit(const Painter& p, Size size) {
    return std::min(p.unit(), size.h / kLowWindow);
}

struct Places {
    Rect top{};
    Rect middle{};
    Rect foot{};
};

/// Where map and guide stand; one of them is empty where there is room for one only.
struct Panes {
    Rect map{};
    Rect guide{};
    /// There is room for both, whether or not the map is shown alone.
    bool wide = false;
    bool both = false;
};

Panes panes_in(const Painter& p, const Rect& middle, const Session& session) {
    Panes panes;
    panes.wide = middle.w >= p.px(kSideBySide);
    // Urgent help and whatever else is opened is shown, also over a map that hides the card.
    const bool map_alone = session.settings().map_shown && session.detour() == nullptr;
    panes.both = panes.wide && !map_alone;
    if (!panes.both) {
        (map_alone ? panes.map : panes.guide) = middle;
        return panes;
    }
    const double width = shows_source(session) ? std::clamp(middle.w * 0.45, p.px(400), p.px(900))
                                               : std::clamp(middle.w * 0.36, p.px(400), p.px(560));
    panes.guide = {middle.right() - width, middle.y, width, middle.h};
    panes.map = {middle.x, middle.y, middle.w - width, middle.h};
    return panes;
}

/// A step brings the new card's text to its top and the focus to the first thing to do.
void notice_moves(FrameState& state, const Session& session) {
    if (session.open_flow() == nullptr) {
        return;
    }
    // A detour or a yes is no move, but it too shows other words from their top.
    if (state.seen_scenes == session.scenes()) {
        return;
    }
    state.seen_scenes = session.scenes();
    state.guide.scroll.offset = 0;
    state.guide.next_scroll.offset = 0;
    // What was asked for is about the words before.
    state.talk.seen_scrolled = session.talk().scrolled;
    state.guide.sources_open = false;
    state.guide.why_open = false;
    state.guide.compare_scroll.offset = 0;
    // Whoever writes goes on writing when what was saved comes in view.
    if (!shows_source(session) || !is_source_field(state.focus.current())) {
        state.focus.set(first_control(session));
    }
}

/// A way that the clicker marks has the keyboard's focus.
void notice_picking(FrameState& state, const Session& session) {
    const std::optional<std::size_t>& picking = session.talk().picking;
    if (picking == state.talk.seen_picking) {
        return;
    }
    state.talk.seen_picking = picking;
    if (picking) {
        state.focus.set("choice/" + std::to_string(*picking));
        state.focus.show_ring();
    } else {
        state.focus.hide_ring();
    }
}

/// Enter goes on in the orientation where it comes up, and on the card once it is gone or a step
/// was taken.
void notice_orientation(FrameState& state, const Session& session) {
    const bool shown = session.orientation().has_value();
    if (shown && !state.seen_orientation) {
        state.focus.set(kOrientationNext);
    } else if (!shown && is_orientation_control(state.focus.current())) {
        state.focus.set(session.open_flow() == nullptr ? "" : first_control(session));
    }
    state.seen_orientation = shown;
}

/// The way back from a map that hides the card, where the card has its own way to the map.
void draw_back_to_card(Canvas2d& ui, const Rect& area, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    p.fill(area, theme.panel);
    p.line({area.x, area.y}, {area.right(), area.y}, theme.hairline, p.px(theme.line_width));
    const std::string& label = session.words()[Word::BackToCard];
    const double width = p.text_width(type::kChoice, label);
    const Point at{area.right() - width - p.px(24),
                   area.centre().y - p.line_height(type::kChoice) / 2};
    if (text_button(ui, "back_to_card", at, type::kChoice, label, theme.accent)) {
        intents.emplace_back(intent::ShowMap{false});
    }
}

/// What an author has beside the map.
void draw_author_side(
    Canvas2d& ui, FrameState& state, GuideFrame guide, bool is_wide, Intents& intents) {
    const Session& session = guide.session;
    guide.area = draw_pane_choice(ui, guide.area, !is_wide, session, intents);
    if (session.author().pane == AuthorPane::Lists && !is_wide) {
        draw_author_lists(ui, state.author, guide.area, session, intents);
        return;
    }
    if (session.author().pane == AuthorPane::Edit && session.shown_card().has_value()) {
        draw_edit(ui, state.author.edit, guide.area, session, intents);
        return;
    }
    if (shows_source(session)) {
        draw_source_pane(ui, state.source, guide.area, session, intents);
        return;
    }
    draw_guide(ui, state.guide, guide, intents);
}

/// The map with what lies below it. True while it moves.
bool draw_map_side(Canvas2d& ui,
                   FrameState& state,
                   const Panes& panes,
                   const Session& session,
                   const FrameInput& input,
                   double bar,
                   Intents& intents) {
    Painter& p = ui.painter;
    Rect map = panes.map;
    const double lists =
        panes.wide && is_author(session) ? author_lists_height(p, map.h * kListsPart, session) : 0;
    if (!panes.wide) {
        const double strip = kStripHeight * bar;
        map.h -= strip;
        Painter bar_painter = p.scaled(bar);
        Canvas2d below{bar_painter, ui.pointer, ui.focus, ui.reveal};
        draw_back_to_card(below, {map.x, map.bottom(), map.w, strip}, session, intents);
    }
    map.h -= lists;
    MapFrame frame{session, map, input.now, true, 0.9, input.size};
    frame.beside_card = panes.wide;
    state.around.begin_map(ui, frame);
    const bool moving = draw_map(ui, state.map, frame, intents);
    state.around.end_map(ui);
    if (lists > 0) {
        const Rect below{map.x, map.bottom(), map.w, lists};
        draw_author_lists(ui, state.author, below, session, intents);
    }
    return moving;
}

/// The card, or what an author has in its place.
void draw_card_side(Canvas2d& ui,
                    FrameState& state,
                    const GuideFrame& guide,
                    const Panes& panes,
                    Intents& intents) {
    if (is_author(guide.session)) {
        draw_author_side(ui, state, guide, panes.wide, intents);
    } else {
        draw_guide(ui, state.guide, guide, intents);
    }
    if (panes.both) {
        const Theme& theme = ui.painter.theme();
        ui.painter.line({panes.guide.x, panes.guide.y},
                        {panes.guide.x, panes.guide.bottom()},
                        theme.hairline,
                        ui.painter.px(theme.line_width));
    }
}

bool draw_walk(Canvas2d& ui,
               FrameState& state,
               Rect middle,
               const Session& session,
               const FrameInput& input,
               double bar,
               Intents& intents) {
    Painter& p = ui.painter;
    const double banner = draw_banner(p, {middle.x, middle.y}, middle.w, session);
    middle = {middle.x, middle.y + banner, middle.w, middle.h - banner};
    if (is_comparing(session)) {
        draw_comparison(ui, state.guide, {session, middle}, intents);
        return false;
    }
    Panes panes = panes_in(p, middle, session);
    // Beside the card where there is room, else above it, so that the card stays to be answered.
    bool in_card = false;
    if (session.orientation()) {
        Rect& room = panes.both ? panes.map : panes.map.w > 0 ? panes.map : panes.guide;
        in_card = !draw_orientation_above(ui, room, panes.both, session, intents);
    }
    bool moving = false;
    if (panes.map.w > 0) {
        moving = draw_map_side(ui, state, panes, session, input, bar, intents);
    }
    if (panes.guide.w > 0) {
        GuideFrame guide{session, panes.guide, !panes.both};
        guide.with_controls = !has_room_for_controls(p, middle.w, session);
        guide.with_orientation = in_card;
        guide.foot_unit = bar;
        draw_card_side(ui, state, guide, panes, intents);
    }
    return moving;
}

Places places_in(const Painter& p, Size size, const Session& session) {
    Places places;
    const double foot = foot_bar_height(p, size.w, session);
    const double top = is_presenting(session) ? 0 : top_bar_height(p.scaled(bar_unit(p, size)));
    places.top = {0, 0, size.w, top};
    places.foot = {0, size.h - foot, size.w, foot};
    places.middle = {0, top, size.w, size.h - top - foot};
    return places;
}

}  // namespace

double point_size(double scale, const ViewSettings& settings) {
    return scale * settings.text_size / 100.0;
}

Size smallest_window(int text_size) {
    // From 480x360 at 100 % to 640x480 at 250 %, evenly between.
    const double t = std::clamp((text_size - 100) / 150.0, 0.0, 1.0);
    return {480 + 160 * t, 360 + 120 * t};
}

namespace {

/// Everything anew.
void draw_everything(Canvas2d& ui,
                     FrameState& state,
                     const Session& session,
                     const FrameInput& input,
                     FrameOutput& output) {
    Painter& painter = ui.painter;
    const bool presenting = is_presenting(session);
    const Places places = places_in(painter, input.size, session);
    Rect middle = places.middle;
    if (!session.told().empty()) {
        const double told =
            draw_banner_lines(painter, {middle.x, middle.y}, middle.w, {session.told()});
        middle = {middle.x, middle.y + told, middle.w, middle.h - told};
    }
    const double bar = bar_unit(painter, input.size);
    handle_keys(state, session, input, middle, output.intents);
    // What was pointed at in a text that is not shown now, such as under a sheet.
    state.guide.events = {};

    if (session.open_flow() == nullptr) {
        draw_first_screen(ui, state.list, middle, session, output.intents);
    } else if (session.settings().sheet != Sheet::None) {
        state.sheet.pages = input.pages;
        draw_sheet(ui, state.sheet, middle, session, output.intents);
        output.page_width = state.sheet.page_width;
    } else if (presenting) {
        const bool folds = input.presenter == PresenterPlace::Folded;
        const double unit = point_size(input.scale, session.settings());
        const Rect room = folds ? room_beside_panel(state.panel, middle, unit) : middle;
        if (folds) {
            draw_presenter_panel(ui, state.panel, middle, session, input, output);
        }
        const bool moving = draw_present(ui,
                                         {state.guide, state.map, state.talk},
                                         {session, room, input.now, true, 1, input.size},
                                         output.intents);
        output.animating = output.animating || moving;
        // Where the speaker has a window, the list is there.
        if (session.talk().jumps && input.presenter != PresenterPlace::OwnWindow) {
            draw_jump_list(ui, state.talk.jump, middle, session, output.intents);
        }
    } else {
        output.animating = draw_walk(ui, state, middle, session, input, bar, output.intents);
    }
    if (places.top.h > 0) {
        Painter bar_painter = painter.scaled(bar);
        Canvas2d top{bar_painter, ui.pointer, ui.focus, ui.reveal};
        draw_top_bar(top, places.top, session, output.intents);
    }
    output.label_rect = draw_foot_bar(painter, places.foot, session);
    if (session.open_flow() != nullptr) {
        draw_term_note(painter, state.guide, session, input.size);
    }
    state.around.record(ui, output.label_rect);
}

/// The map anew, what stands around it as in the last frame.
void draw_map_alone(Canvas2d& ui,
                    FrameState& state,
                    const Session& session,
                    const FrameInput& input,
                    FrameOutput& output) {
    Surroundings& around = state.around;
    around.repeat_before(ui);
    const MapFrame frame = around.map_frame(session, input.now);
    output.animating = draw_map(ui, state.map, frame, output.intents);
    around.repeat_after(ui);
    output.label_rect = around.label();
}

}  // namespace

FrameOutput draw_frame(FrameState& state,
                       const Session& session,
                       const FrameInput& input,
                       imgui_compat::FontBook& fonts) {
    FrameOutput output;
    const ViewSettings& settings = session.settings();
    const Theme& theme = theme_of(settings.theme);
    output.ground = theme.ground;
    Painter painter(
        *ImGui::GetBackgroundDrawList(), fonts, theme, point_size(input.scale, settings));
    if (is_presenting(session)) {
        painter = room_painter(painter, input.size, settings.text_size);
    }
    read_pointer(state.pointer);
    state.focus.begin_frame();
    state.map.next_frame = std::numeric_limits<double>::infinity();
    state.talk.next_frame = state.map.next_frame;
    notice_moves(state, session);
    notice_orientation(state, session);
    notice_picking(state, session);
    std::optional<Rect> reveal;
    Canvas2d ui{painter, state.pointer, state.focus, reveal};
    const SurroundingsKey key{session.changes(),
                              fonts.texture_version(),
                              input.size,
                              painter.unit(),
                              input.full_screen,
                              input.presenter};
    // Before a room all of it moves.
    if (!is_presenting(session) && state.around.begin(key, ui, state.map, !input.keys.empty())) {
        draw_map_alone(ui, state, session, input, output);
    } else {
        draw_everything(ui, state, session, input, output);
    }
    state.focus.end_frame();
    ImGui::SetMouseCursor(state.pointer.over_control ? ImGuiMouseCursor_Hand
                                                     : ImGuiMouseCursor_Arrow);
    output.next_frame = std::min({output.next_frame, state.map.next_frame, state.talk.next_frame});
    // What was pressed shows in the next frame; draw it without waiting for an event.
    output.animating = output.animating || !output.intents.empty() || output.timer.has_value() ||
                       state.map.move.has_value() || state.map.glide.has_value();
    return output;
}

}  // namespace waypost::gui
