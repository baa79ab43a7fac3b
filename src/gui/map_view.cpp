#include "gui/map_view.h"

#include "gui/map_bands.h"
#include "gui/map_cards.h"
#include "gui/map_edges.h"
#include "gui/map_flash.h"
#include "gui/map_gone_ways.h"
#include "gui/map_heat.h"
#include "gui/map_keys.h"
#include "gui/map_legend.h"
#include "gui/map_look.h"
#include "gui/map_notes.h"
#include "gui/map_option_rows.h"
#include "gui/map_picture.h"
#include "gui/map_search_bar.h"
#include "gui/map_tools.h"
#include "gui/minimap.h"

namespace waypost::gui {

namespace {

/// Registered first: Tab comes to the cards before it comes to what lies over them. It finds the
/// present card, or the one where the focus was, and brings it into view.
void take_focus(Canvas2d& ui, MapState& state, const MapFrame& frame) {
    static_cast<void>(ui.focus.add(kMapControl, frame.view));
    if (!ui.focus.shows_ring(kMapControl) || !ui.focus.must_reveal()) {
        return;
    }
    if (!state.focus.card.has_value()) {
        state.focus = {frame.session.present_card(), {}};
    }
    show_card(state, frame, state.focus.card);
}

/// The session decides which way the map is read in this room.
void tell_shape(MapState& state, const MapFrame& frame, Intents& intents) {
    const Size view{frame.view.w, frame.view.h};
    if (state.told_view == view && state.told_window == frame.window) {
        return;
    }
    state.told_view = view;
    state.told_window = frame.window;
    intents.emplace_back(intent::ShapeMap{view, frame.window});
}

}  // namespace

bool draw_map(Canvas2d& ui, MapState& state, const MapFrame& frame, Intents& intents) {
    Painter& p = ui.painter;
    tell_shape(state, frame, intents);
    notice_changes(state, frame);
    const bool rearranging = prepare_picture(p, state, frame);
    prepare_heat(state, frame);
    follow_target(state, frame);
    const bool moving = advance_camera(p, state, frame);
    take_focus(ui, state, frame);
    light_neighbours(ui.focus, state, frame);
    p.push_clip(frame.view);
    draw_bands(p, state, frame);
    draw_edges(p, state, frame);
    draw_gone_ways(p, state, frame);
    draw_cards(ui, state, frame);
    draw_edge_labels(p, state, frame);
    draw_heat(p, state, frame);
    state.next_frame = draw_flash(p, state, frame);
    state.covered.clear();
    Painter small = p.scaled(tool_unit(p, frame)).with_least(p.least());
    Canvas2d tools{small, ui.pointer, ui.focus, ui.reveal};
    draw_folded(tools, state, frame);
    draw_here_sign(small, state, frame);
    draw_headings(tools, state, frame);
    if (frame.with_tools) {
        // In a low view a search needs the room of the buttons; its own closes it.
        if (!state.search.open || frame.view.h > small.px(260)) {
            const Rect minimap = draw_minimap(tools, state, frame);
            draw_tools(tools, state, frame, minimap.right() + small.px(14), intents);
        }
        if (state.search.open) {
            draw_search(tools, state, frame);
        }
        if (state.legend_open) {
            draw_legend(tools, state, frame);
        }
    }
    draw_look_button(tools, state, frame, intents);
    const bool over_row = take_option_rows(ui, state, frame, intents);
    if (state.light.centre.has_value() && !over_row) {
        draw_card_note(p, state, frame, state.light.centre);
    }
    state.clicked = {};
    take_pointer(ui, state, frame);
    if (frame.session.author().pick && state.clicked.has_value()) {
        intents.emplace_back(intent::PickTarget{state.clicked});
    }
    p.pop_clip();
    return rearranging || moving || state.move.has_value() || state.glide.has_value();
}

}  // namespace waypost::gui
