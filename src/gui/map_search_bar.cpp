#include "gui/map_search_bar.h"

#include "gui/line_field.h"
#include "gui/map_camera.h"
#include "gui/text_field.h"
#include "gui/tool_tip.h"

#include <algorithm>
#include <string>

namespace waypost::gui {

namespace {

/// Nobody types more into a field this wide.
constexpr TextRules kQueryRules{false, 120};

void count_found(MapSearch& search, const Words& words) {
    search.count.clear();
    if (!search.found.empty()) {
        search.count = words.fill(
            Word::FindCount, {std::to_string(search.at + 1), std::to_string(search.found.size())});
    } else if (!search.query.text.empty()) {
        search.count = words[Word::FindNone];
    }
}

/// Looks again; stays at the match that was shown where it is still found.
void find_again(MapState& state, const MapFrame& frame) {
    MapSearch& search = state.search;
    const Session& session = frame.session;
    const OpenFlow& open = *session.open_flow();
    const NodeId shown = search.found.empty() ? state.focus.card : search.found[search.at];
    search.found = find_cards(search.index.of(session), search.query.text);
    search.lit.assign(open.diagram.cards.size(), 0);
    for (const NodeId card : search.found) {
        search.lit[card.index()] = 1;
    }
    const auto same = std::ranges::find(search.found, shown);
    search.at =
        same == search.found.end() ? 0 : static_cast<std::size_t>(same - search.found.begin());
    count_found(search, session.words());
}

void show_match(MapState& state, const MapFrame& frame) {
    const MapSearch& search = state.search;
    if (!search.found.empty()) {
        state.focus = {search.found[search.at], {}};
        show_card(state, frame, search.found[search.at]);
    }
}

void edit(MapState& state, const MapFrame& frame) {
    find_again(state, frame);
    show_match(state, frame);
}

}  // namespace

void open_search(FocusOrder& focus, MapState& state, const MapFrame& frame) {
    state.search.open = true;
    // What was looked for before is there again, to be typed over.
    select_all(state.search.query);
    focus.set(kSearchField);
    find_again(state, frame);
}

void close_search(FocusOrder& focus, MapState& state, const MapFrame& frame) {
    state.search.open = false;
    focus.set(kMapControl);
    if (!state.focus.card.has_value()) {
        state.focus = {frame.session.present_card(), {}};
    }
}

void step_search(MapState& state, const MapFrame& frame, bool forward) {
    MapSearch& search = state.search;
    if (search.found.empty()) {
        return;
    }
    const std::size_t count = search.found.size();
    search.at = (search.at + (forward ? 1 : count - 1)) % count;
    count_found(search, frame.session.words());
    show_match(state, frame);
}

bool take_search_key(FocusOrder& focus,
                     MapState& state,
                     const MapFrame& frame,
                     const KeyPress& press) {
    MapSearch& search = state.search;
    switch (press.key) {
        case Key::Escape: close_search(focus, state, frame); return true;
        case Key::Enter: step_search(state, frame, !press.shift); return true;
        case Key::Down: step_search(state, frame, true); return true;
        case Key::Up: step_search(state, frame, false); return true;
        default: break;
    }
    const std::string before = search.query.text;
    const bool taken = take_line_key(search.query, press, kQueryRules);
    if (search.query.text != before) {
        edit(state, frame);
    }
    return taken;
}

void draw_search(Canvas2d& ui, MapState& state, const MapFrame& frame) {
    const Session& session = frame.session;
    const MapSearch& search = state.search;
    if (search.index.is_stale(session)) {
        find_again(state, frame);
    }
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const double h = p.px(36);
    const double pad = p.px(8);
    const double buttons = 3 * (h + p.px(6));
    const double count =
        std::max(p.text_width(type::kQuietBold, search.count), p.px(64)) + p.px(16);
    const double width = std::min(p.px(300) + count + buttons, frame.view.w - p.px(24));
    const Rect bar{
        frame.view.x + p.px(12), frame.view.y + state.strip + p.px(10), width, h + 2 * pad};
    state.covered.push_back(bar);
    p.fill(bar, theme.panel, p.px(12));
    p.stroke(bar, theme.outline, p.px(theme.line_width), p.px(12));
    const double field = std::max(p.px(60), bar.w - 2 * pad - count - buttons);
    draw_line_field(ui,
                    kSearchField,
                    {bar.x + pad, bar.y + pad, field, h},
                    search.query,
                    session.words()[Word::FindHint]);
    double x = bar.x + pad + field + p.px(8);
    p.text({x, bar.centre().y - p.line_height(type::kQuietBold) / 2},
           type::kQuietBold,
           theme.quiet,
           search.count);
    x = bar.right() - pad - buttons + p.px(6);
    const auto button = [&](std::string_view id, std::string_view sign, Word tip) {
        const Rect place{x, bar.y + pad, h, h};
        const bool pressed = tool_button(ui, id, place, sign);
        draw_tool_tip(ui, id, place, frame.view, session.words()[tip]);
        x += h + p.px(6);
        return pressed;
    };
    if (button("map/search/back", "‹", Word::FindEarlier)) {
        step_search(state, frame, false);
    }
    if (button("map/search/next", "›", Word::FindNext)) {
        step_search(state, frame, true);
    }
    if (button("map/search/close", "×", Word::Close)) {
        close_search(ui.focus, state, frame);
    }
    if (bar.contains(ui.pointer.at)) {
        ui.pointer.taken = true;
    }
}

}  // namespace waypost::gui
