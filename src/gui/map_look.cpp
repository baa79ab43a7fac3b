#include "gui/map_look.h"

#include "gui/map_cards.h"
#include "gui/tool_tip.h"

#include <algorithm>

namespace waypost::gui {

namespace {

constexpr double kHeight = 36;
constexpr double kGap = 8;

/// Some other card than the one that is shown was chosen, and can be read.
bool is_wanted(const FocusOrder& focus, const MapState& state, const Session& session) {
    const NodeId card = state.focus.card;
    const bool is_chosen = (state.search.open && !state.search.found.empty()) ||
                           focus.has_focus(kMapControl) || focus.has_focus(kLookControl) ||
                           focus.has_focus(kTestControl);
    return is_chosen && card.has_value() && card != session.shown_card() &&
           session.can_look_at(card);
}

/// Above the card, within the view below its headings. What is said of the card stands below it.
Rect place_of_button(const Painter& p, const MapState& state, const MapFrame& frame, Rect box) {
    const std::string& label = frame.session.words()[Word::LookHere];
    const double w = p.text_width(type::kQuietBold, label) + p.px(28);
    const double h = p.px(kHeight);
    const double top = frame.view.y + state.strip + p.px(kGap);
    const double left = frame.view.x + p.px(kGap);
    return {std::clamp(
                box.centre().x - w / 2, left, std::max(left, frame.view.right() - p.px(kGap) - w)),
            std::max(box.y - h - p.px(kGap), top),
            w,
            h};
}

/// For authors, beside the other, or before it where the view ends.
void draw_test_button(
    Canvas2d& ui, MapState& state, const MapFrame& frame, const Rect& look, Intents& intents) {
    const Words& words = frame.session.words();
    const std::string& label = words[Word::TestFrom];
    const double w = ui.painter.text_width(type::kQuietBold, label) + ui.painter.px(28);
    const double gap = ui.painter.px(kGap);
    const bool has_room = look.right() + gap + w <= frame.view.right() - gap;
    const Rect place{has_room ? look.right() + gap : look.x - gap - w, look.y, w, look.h};
    state.covered.push_back(place);
    if (tool_button(ui, kTestControl, place, label)) {
        intents.emplace_back(intent::TestFrom{state.focus.card});
    }
    draw_tool_tip(ui, kTestControl, place, frame.view, words[Word::TestFromTip]);
}

}  // namespace

void draw_look_button(Canvas2d& ui, MapState& state, const MapFrame& frame, Intents& intents) {
    state.look_button = {};
    if (!is_wanted(ui.focus, state, frame.session)) {
        return;
    }
    const Rect box = drawn_box(state, frame, state.focus.card.index());
    if (box.w <= 0 || !box.overlaps(frame.view)) {
        return;
    }
    const Rect place = place_of_button(ui.painter, state, frame, box);
    state.covered.push_back(place);
    state.look_button = place;
    const std::string& label = frame.session.words()[Word::LookHere];
    if (tool_button(ui, kLookControl, place, label)) {
        look_at_focus(state, frame, intents);
    }
    if (frame.session.settings().mode == Mode::Author) {
        draw_test_button(ui, state, frame, place, intents);
    }
}

void look_at_focus(const MapState& state, const MapFrame& frame, Intents& intents) {
    if (state.focus.card.has_value() && frame.session.can_look_at(state.focus.card)) {
        intents.emplace_back(intent::LookAt{state.focus.card});
    }
}

}  // namespace waypost::gui
