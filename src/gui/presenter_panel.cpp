#include "gui/presenter_panel.h"

#include "gui/button_row.h"
#include "gui/presenter_buttons.h"
#include "gui/presenter_clock.h"
#include "gui/presenter_notes.h"
#include "gui/presenter_ways.h"

#include <algorithm>
#include <cmath>

namespace waypost::gui {

namespace {

/// In points: how wide it is, and how much a room beside it needs at the least.
constexpr double kWidth = 340;
constexpr double kLeastRoom = 560;
/// Of the height, where it stands below.
constexpr double kPart = 0.42;
/// How high the strip is that is left of it, folded, in points.
constexpr double kFoldedStrip = 34;

Rect panel_in(const Rect& body, double unit) {
    if (body.w >= (kWidth + kLeastRoom) * unit) {
        return {body.right() - kWidth * unit, body.y, kWidth * unit, body.h};
    }
    return {body.x, body.bottom() - body.h * kPart, body.w, body.h * kPart};
}

void draw_folded_button(Canvas2d& ui,
                        PresenterPanelState& state,
                        const Rect& body,
                        const Session& session) {
    const Painter& p = ui.painter;
    const std::string& label = session.words()[Word::TalkPanel];
    const double width = p.text_width(type::kQuietBold, label) + p.px(20);
    const double height = p.px(28);
    const double margin = p.px(6);
    const Rect place{body.right() - width - margin, body.bottom() - height - margin, width, height};
    if (tool_button(ui, "panel/open", place, label)) {
        state.open = true;
    }
}

void draw_parts(Canvas2d& ui,
                PresenterPanelState& state,
                Column& column,
                const Session& session,
                const FrameInput& input,
                TalkTimer& timer,
                Intents& intents) {
    Painter& p = ui.painter;
    const Words& words = session.words();
    ButtonRow fold(ui, column, "panel/");
    if (fold.draw(words[Word::TalkFold])) {
        state.open = false;
        state.notes = false;
    }
    column.y = fold.bottom() + p.px(14);
    const TalkTime time{session, input.clock, input.now};
    if (!draw_talk_time(ui, column, time, timer)) {
        draw_timer_buttons(ui, column, time, timer);
    }
    column.y += p.px(16);
    draw_planned(p, column, session);
    column.y += p.px(16);
    draw_talk_buttons(ui, column, session, false, intents);
    column.y += p.px(16);
    ButtonRow notes(ui, column, "panel/");
    if (notes.draw(words[Word::TalkNotesShown], state.notes)) {
        state.notes = !state.notes;
    }
    column.y = notes.bottom();
    if (state.notes) {
        draw_notes(ui, column, session, intents);
    }
    draw_rehearsal_choice(ui, column, session, intents);
}

}  // namespace

Rect room_beside_panel(const PresenterPanelState& state, const Rect& body, double unit) {
    if (!state.open) {
        return {body.x, body.y, body.w, body.h - kFoldedStrip * unit};
    }
    const Rect panel = panel_in(body, unit);
    return panel.w < body.w ? Rect{body.x, body.y, body.w - panel.w, body.h}
                            : Rect{body.x, body.y, body.w, body.h - panel.h};
}

void draw_presenter_panel(Canvas2d& ui,
                          PresenterPanelState& state,
                          const Rect& body,
                          const Session& session,
                          const FrameInput& input,
                          FrameOutput& output) {
    Painter own = ui.painter.scaled(point_size(input.scale, session.settings()));
    Canvas2d inside{own, ui.pointer, ui.focus, ui.reveal};
    TalkTimer timer = after_steps(input.timer, session.talk().before.size(), input.now);
    if (!state.open) {
        draw_folded_button(inside, state, body, session);
    } else {
        const Rect panel = panel_in(body, own.unit());
        own.fill(panel, own.theme().panel);
        own.stroke(panel, own.theme().hairline, own.px(own.theme().line_width));
        const Rect area = panel.grown(-own.px(18));
        const double top = begin_scroll(inside, state.scroll, area);
        Column column{area.x + own.px(5), top + own.px(5), area.w - own.px(22)};
        draw_parts(inside, state, column, session, input, timer, output.intents);
        end_scroll(inside, state.scroll, area, column.y + own.px(8), "panel/scroll");
        output.next_frame = std::min(output.next_frame, std::floor(input.now) + 1);
    }
    if (timer != input.timer) {
        output.timer = timer;
    }
}

}  // namespace waypost::gui
