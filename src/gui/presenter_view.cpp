#include "gui/presenter_view.h"

#include "gui/bars.h"
#include "gui/jump_list.h"
#include "gui/presenter_buttons.h"
#include "gui/presenter_clock.h"
#include "gui/presenter_notes.h"
#include "gui/presenter_ways.h"
#include "gui/shortcuts.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace waypost::gui {

namespace {

/// In points: below this size there is no room for two columns.
constexpr Size kTwoColumns{860, 560};
constexpr double kMargin = 24;
/// What the room's picture takes of the width, and the ways on of the height at the most.
constexpr double kSidePart = 0.44;
constexpr double kWaysPart = 0.56;
/// Around what scrolls, for the ring of the focus, and for the bar, in points.
constexpr double kRing = 6;
constexpr double kBar = 14;

/// What the parts of the window share in one frame.
struct SpeakerFrame {
    Canvas2d& ui;
    PresenterState& state;
    const Session& session;
    const FrameInput& input;
    TalkTimer& timer;
    FrameOutput& output;
};

/// A column in an area that scrolls, from its beginning.
template <class Draw>
void scrolled(const SpeakerFrame& frame,
              ScrollState& scroll,
              const Rect& area,
              std::string_view id,
              Draw&& draw) {
    Painter& p = frame.ui.painter;
    const Rect outer{
        area.x - p.px(kRing), area.y - p.px(kRing), area.w + p.px(kRing), area.h + p.px(kRing)};
    const double top = begin_scroll(frame.ui, scroll, outer);
    Column column{area.x, top + p.px(kRing), area.w - p.px(kBar)};
    std::forward<Draw>(draw)(column);
    end_scroll(frame.ui, scroll, outer, column.y + p.px(kRing), id);
    draw_more_below(frame.ui,
                    scroll,
                    outer,
                    {outer.centre().x, outer.bottom() - p.px(4)},
                    p.theme().ground,
                    frame.session.words()[Word::MoreBelow]);
}

void draw_room(const SpeakerFrame& frame, Column& column) {
    draw_heading(frame.ui.painter, column, frame.session.words()[Word::TalkRoom]);
    column.y += frame.ui.painter.px(6);
    frame.output.animating = draw_room_picture(
        frame.ui, frame.state.room, column, frame.session, frame.input, frame.output.intents);
}

void draw_buttons(const SpeakerFrame& frame, Column& column) {
    column.y += frame.ui.painter.px(18);
    draw_talk_buttons(frame.ui, column, frame.session, true, frame.output.intents);
}

TalkTime time_of(const SpeakerFrame& frame) {
    return {frame.session, frame.input.clock, frame.input.now};
}

void draw_card_notes(const SpeakerFrame& frame, Column& column) {
    draw_present_card(frame.ui.painter, column, frame.session);
    column.y -= frame.ui.painter.px(16);
    draw_notes(frame.ui, column, frame.session, frame.output.intents);
}

void draw_next(const SpeakerFrame& frame, Column& column) {
    draw_planned(frame.ui.painter, column, frame.session);
    column.y -= frame.ui.painter.px(6);
    draw_ways_on(frame.ui, column, frame.session, frame.output.intents);
}

/// The time above; the room at the left; notes at the right, and below them where it goes on.
void draw_two_columns(const SpeakerFrame& frame, const Rect& inside) {
    Painter& p = frame.ui.painter;
    PresenterState& state = frame.state;
    Column top{inside.x, inside.y, inside.w};
    if (!draw_talk_time(frame.ui, top, time_of(frame), frame.timer)) {
        draw_timer_buttons(frame.ui, top, time_of(frame), frame.timer);
    }
    const double line = top.y + p.px(14);
    p.line(
        {inside.x, line}, {inside.right(), line}, p.theme().hairline, p.px(p.theme().line_width));
    const double y = line + p.px(12);
    const double gap = p.px(36);
    const double side = inside.w * kSidePart;
    const Rect left{inside.x, y, side, inside.bottom() - y};
    scrolled(frame, state.side, left, "side/scroll", [&](Column& column) {
        column.y -= p.px(14);
        draw_room(frame, column);
        draw_buttons(frame, column);
        draw_rehearsal_choice(frame.ui, column, frame.session, frame.output.intents);
    });
    const Rect right{left.right() + gap, y, inside.right() - left.right() - gap, left.h};
    // As high as the ways were in the last frame.
    const double wanted = state.ways.content_height;
    const double ways = std::min(wanted, right.h * kWaysPart);
    const Rect above{right.x, right.y, right.w, right.h - ways - p.px(24)};
    scrolled(frame, state.notes, above, "notes/scroll", [&](Column& column) {
        draw_card_notes(frame, column);
    });
    const Rect below{right.x, right.bottom() - ways + p.px(kRing), right.w, ways - p.px(kRing)};
    const double rule = above.bottom() + p.px(14);
    p.line({right.x, rule}, {right.right(), rule}, p.theme().hairline, p.px(p.theme().line_width));
    scrolled(
        frame, state.ways, below, "ways/scroll", [&](Column& column) { draw_next(frame, column); });
    frame.output.animating = frame.output.animating || state.ways.content_height != wanted;
}

/// What is needed first stands first.
void draw_one_column(const SpeakerFrame& frame, const Rect& inside) {
    Painter& p = frame.ui.painter;
    scrolled(frame, frame.state.side, inside, "side/scroll", [&](Column& column) {
        const bool has_buttons = draw_talk_time(frame.ui, column, time_of(frame), frame.timer);
        column.y += p.px(8);
        draw_card_notes(frame, column);
        column.y += p.px(20);
        draw_next(frame, column);
        draw_buttons(frame, column);
        if (!has_buttons) {
            column.y += p.px(18);
            draw_timer_buttons(frame.ui, column, time_of(frame), frame.timer);
        }
        draw_rehearsal_choice(frame.ui, column, frame.session, frame.output.intents);
        draw_room(frame, column);
    });
}

/// A step brings the new card's notes to their top.
void notice_moves(PresenterState& state, const Session& session) {
    if (state.seen_moves != session.moves()) {
        state.seen_moves = session.moves();
        state.notes.offset = 0;
        state.ways.offset = 0;
    }
}

void draw_talk(const SpeakerFrame& frame, const Rect& body) {
    const Painter& p = frame.ui.painter;
    notice_moves(frame.state, frame.session);
    const Rect inside = body.grown(-p.px(kMargin));
    if (body.w >= p.px(kTwoColumns.w) && body.h >= p.px(kTwoColumns.h)) {
        draw_two_columns(frame, inside);
    } else {
        draw_one_column(frame, inside);
    }
    frame.output.next_frame = std::floor(frame.input.now) + 1;
}

}  // namespace

FrameOutput draw_presenter(PresenterState& state,
                           const Session& session,
                           const FrameInput& input,
                           imgui_compat::FontBook& fonts) {
    FrameOutput output;
    const ViewSettings& settings = session.settings();
    const Theme& theme = theme_of(settings.theme);
    output.ground = theme.ground;
    Painter painter(
        *ImGui::GetBackgroundDrawList(), fonts, theme, point_size(input.scale, settings));
    FrameState& frame = state.frame;
    read_pointer(frame.pointer);
    frame.focus.begin_frame();
    std::optional<Rect> reveal;
    Canvas2d ui{painter, frame.pointer, frame.focus, reveal};
    const double foot = foot_bar_height(painter, input.size.w, session);
    const Rect body{0, 0, input.size.w, input.size.h - foot};
    frame.talk.text = input.room_text;
    handle_keys(frame, session, input, body, output.intents);
    if (session.open_flow() != nullptr) {
        TalkTimer timer = after_steps(input.timer, session.talk().before.size(), input.now);
        draw_talk({ui, state, session, input, timer, output}, body);
        if (timer != input.timer) {
            output.timer = timer;
        }
        if (session.talk().jumps) {
            draw_jump_list(ui, frame.talk.jump, body, session, output.intents);
        }
    }
    output.label_rect = draw_foot_bar(painter, {0, body.bottom(), input.size.w, foot}, session);
    frame.focus.end_frame();
    ImGui::SetMouseCursor(frame.pointer.over_control ? ImGuiMouseCursor_Hand
                                                     : ImGuiMouseCursor_Arrow);
    output.animating = output.animating || !output.intents.empty() || output.timer.has_value();
    return output;
}

}  // namespace waypost::gui
