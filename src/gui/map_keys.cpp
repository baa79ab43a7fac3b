#include "gui/map_keys.h"

#include "gui/guide_panel.h"
#include "gui/map_camera.h"
#include "gui/map_folds.h"
#include "gui/map_look.h"
#include "gui/map_search_bar.h"

#include <algorithm>
#include <optional>

namespace waypost::gui {

namespace {

/// The first key only shows where the focus is.
void move_focus(FocusOrder& focus, MapState& state, const MapFrame& frame, MapStep step) {
    const Diagram& diagram = frame.session.open_flow()->diagram;
    if (focus.is_visible()) {
        state.focus = moved_focus(diagram, state.picture.ways, state.focus, step);
    }
    focus.show_ring();
    show_card(state, frame, state.focus.card);
}

/// Where no choice leads to the card at once, it is looked at.
void walk_there(FocusOrder& focus, MapState& state, const MapFrame& frame, Intents& intents) {
    focus.show_ring();
    const Session& session = frame.session;
    if (session.author().pick) {
        intents.emplace_back(intent::PickTarget{state.focus.card});
        return;
    }
    const ChoiceId choice =
        choice_leading_to(session.open_flow()->flow, session.replay().here(), state.focus.card);
    if (session.detour() == nullptr && choice.has_value()) {
        intents.emplace_back(intent::TakeChoice{choice});
    } else {
        look_at_focus(state, frame, intents);
    }
}

/// Back to the present card, and from there to its words.
void come_back(FocusOrder& focus, MapState& state, const MapFrame& frame) {
    const NodeId here = frame.session.present_card();
    if (state.focus.card == here) {
        focus.set(first_control(frame.session));
    }
    state.focus = {here, {}};
    follow_walk(state, frame);
}

bool take_focus_key(FocusOrder& focus,
                    MapState& state,
                    const MapFrame& frame,
                    const KeyPress& press,
                    Intents& intents) {
    if (press.ctrl || press.alt) {
        return false;
    }
    if (!state.focus.card.has_value()) {
        state.focus = {frame.session.present_card(), {}};
    }
    const std::optional<MapStep> step = step_of(press.key, state.picture.direction);
    if (step && !press.shift) {
        move_focus(focus, state, frame, *step);
        return true;
    }
    switch (press.key) {
        case Key::Enter:
        case Key::Space: walk_there(focus, state, frame, intents); return true;
        case Key::Escape: come_back(focus, state, frame); return true;
        default: return false;
    }
}

/// The phase of the card with the focus, else of the present one.
std::size_t phase_at(const FocusOrder& focus, const MapState& state, const MapFrame& frame) {
    const bool on_map = focus.has_focus(kMapControl) && state.focus.card.has_value();
    const NodeId card = on_map ? state.focus.card : frame.session.present_card();
    const int band = frame.session.open_flow()->diagram.cards[card.index()].band;
    return static_cast<std::size_t>(band);
}

}  // namespace

bool is_search_key(const KeyPress& press) {
    const bool slash = press.character == U'/' && !press.ctrl;
    const bool find = press.character == U'f' && press.ctrl;
    return press.key == Key::F3 || (press.key == Key::Character && (slash || find));
}

bool take_map_key(FocusOrder& focus,
                  MapState& state,
                  const MapFrame& frame,
                  const KeyPress& press,
                  Intents& intents) {
    const bool presents = frame.session.settings().mode == Mode::Present;
    if (press.key == Key::F3 && state.search.open) {
        step_search(state, frame, !press.shift);
        return true;
    }
    const bool types_slash = press.character == U'/' && focus.has_focus(kSearchField);
    if (is_search_key(press) && !presents && !types_slash) {
        open_search(focus, state, frame);
        return true;
    }
    const bool is_on_map = focus.has_focus(kMapControl) || focus.has_focus(kSearchField);
    if (is_on_map && press.key == Key::Enter && press.ctrl && !press.alt) {
        look_at_focus(state, frame, intents);
        return true;
    }
    if (state.search.open && focus.has_focus(kSearchField)) {
        return take_search_key(focus, state, frame, press);
    }
    if (state.search.open && press.key == Key::Escape) {
        close_search(focus, state, frame);
        return true;
    }
    if (state.legend_open && press.key == Key::Escape) {
        state.legend_open = false;
        return true;
    }
    return focus.has_focus(kMapControl) && take_focus_key(focus, state, frame, press, intents);
}

bool take_map_letter(FocusOrder& focus,
                     MapState& state,
                     const MapFrame& frame,
                     const KeyPress& press) {
    switch (press.character) {
        case U'l':
        case U'L': state.legend_open = !state.legend_open; return true;
        case U'f':
        case U'F': fit_map(state, frame); return true;
        case U'c':
        case U'C': follow_walk(state, frame); return true;
        case U'+':
        case U'=': zoom_map(state, frame, 1.25); return true;
        case U'-': zoom_map(state, frame, 0.8); return true;
        case U'p':
        case U'P': {
            if (press.shift) {
                fold_all(state, frame);
                return true;
            }
            const std::size_t phase = phase_at(focus, state, frame);
            if (phase < state.folds.size()) {
                fold_phase(state, frame, phase, !state.folds[phase].folded);
            }
            return true;
        }
        default: return false;
    }
}

void light_neighbours(const FocusOrder& focus, MapState& state, const MapFrame& frame) {
    NodeId centre = state.hovered;
    if (!centre.has_value() && focus.shows_ring(kMapControl)) {
        centre = state.focus.card;
    }
    MapLight& light = state.light;
    if (light.centre == centre) {
        return;
    }
    light.centre = centre;
    if (!centre.has_value()) {
        return;
    }
    const Diagram& diagram = frame.session.open_flow()->diagram;
    light.cards.assign(diagram.cards.size(), 0);
    light.edges.assign(diagram.edges.size(), 0);
    light.cards[centre.index()] = 1;
    for (const auto& ways : {state.picture.ways.out_of(centre), state.picture.ways.into(centre)}) {
        for (const int way : ways) {
            const auto i = static_cast<std::size_t>(way);
            light.edges[i] = 1;
            light.cards[diagram.edges[i].from.index()] = 1;
            light.cards[diagram.edges[i].to.index()] = 1;
        }
    }
}

}  // namespace waypost::gui
