#include "gui/map_tools.h"

#include "gui/map_camera.h"
#include "gui/map_folds.h"
#include "gui/map_search_bar.h"
#include "gui/tool_tip.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace waypost::gui {

namespace {

constexpr double kHeight = 36;
constexpr double kGap = 8;

enum class Tool { ZoomIn, ZoomOut, Fit, WhereAmI, Find, Fold, Legend, MapOnly, TidyUp };

struct ToolButton {
    Tool tool = Tool::Fit;
    std::string_view id{};
    /// What stands on it.
    std::string_view label{};
    /// What it does, where the label is only a sign; empty where it says so itself.
    std::string_view tip{};
};

using ToolButtons = std::array<ToolButton, 9>;

ToolButtons buttons_of(const MapState& state, const MapFrame& frame) {
    const Words& words = frame.session.words();
    const Word fold = all_folded(state, frame) ? Word::UnfoldAll : Word::FoldAll;
    const bool alone = frame.session.settings().map_shown;
    const Word only = alone ? Word::ShowCard : Word::MapOnly;
    const Word only_tip = alone ? Word::ShowCardTip : Word::MapOnlyTip;
    return {{{Tool::ZoomIn, "map/in", "+", words[Word::ZoomIn]},
             {Tool::ZoomOut, "map/out", "−", words[Word::ZoomOut]},
             {Tool::Fit, "map/fit", words[Word::Fit], {}},
             {Tool::WhereAmI, "map/here", words[Word::WhereAmI], {}},
             {Tool::Find, "map/find", words[Word::Find], {}},
             {Tool::Fold, "map/fold", words[fold], {}},
             {Tool::Legend, "map/legend", words[Word::Legend], {}},
             {Tool::MapOnly, "map/only", words[only], words[only_tip]},
             {Tool::TidyUp, "map/tidy", words[Word::TidyUp], words[Word::TidyUpTip]}}};
}

bool is_offered(Tool tool, const MapFrame& frame) {
    switch (tool) {
        case Tool::MapOnly: return frame.beside_card;
        // Only an author changes a map.
        case Tool::TidyUp: return frame.session.settings().mode == Mode::Author;
        default: return true;
    }
}

/// Those that are offered, moved to the front.
std::span<const ToolButton> offered(ToolButtons& buttons, const MapFrame& frame) {
    const auto end = std::remove_if(buttons.begin(), buttons.end(), [&](const ToolButton& button) {
        return !is_offered(button.tool, frame);
    });
    return {buttons.begin(), end};
}

double width_of(const Painter& p, const ToolButton& button) {
    const double words = p.text_width(type::kQuietBold, button.label) + p.px(22);
    return std::max(words, p.px(40));
}

void use(Tool tool, Canvas2d& ui, MapState& state, const MapFrame& frame, Intents& intents) {
    switch (tool) {
        case Tool::ZoomIn: zoom_map(state, frame, 1.25); return;
        case Tool::ZoomOut: zoom_map(state, frame, 0.8); return;
        case Tool::Fit: fit_map(state, frame); return;
        case Tool::WhereAmI: follow_walk(state, frame); return;
        case Tool::Find:
            if (state.search.open) {
                close_search(ui.focus, state, frame);
            } else {
                open_search(ui.focus, state, frame);
            }
            return;
        case Tool::Fold: fold_all(state, frame); return;
        case Tool::Legend: state.legend_open = !state.legend_open; return;
        case Tool::MapOnly:
            intents.emplace_back(intent::ShowMap{!frame.session.settings().map_shown});
            return;
        case Tool::TidyUp: intents.emplace_back(intent::TidyUp{}); return;
    }
}

}  // namespace

void draw_tools(
    Canvas2d& ui, MapState& state, const MapFrame& frame, double left, Intents& intents) {
    Painter& p = ui.painter;
    ToolButtons all = buttons_of(state, frame);
    const std::span<const ToolButton> buttons = offered(all, frame);
    const double h = p.px(kHeight);
    const double gap = p.px(kGap);
    const double limit = frame.view.right() - p.px(14);
    int rows = 1;
    double x = left;
    for (const ToolButton& button : buttons) {
        const double w = width_of(p, button);
        if (x > left && x + w > limit) {
            x = left;
            ++rows;
        }
        x += w + gap;
    }
    double y = frame.view.bottom() - p.px(20) - rows * h - (rows - 1) * gap;
    state.tool_row = frame.view.bottom() - y;
    x = left;
    for (const ToolButton& button : buttons) {
        const double w = width_of(p, button);
        if (x > left && x + w > limit) {
            x = left;
            y += h + gap;
        }
        const Rect place{x, y, w, h};
        state.covered.push_back(place);
        const bool pressed = tool_button(ui, button.id, place, button.label);
        if (!button.tip.empty()) {
            draw_tool_tip(ui, button.id, place, frame.view, button.tip);
        }
        if (pressed) {
            use(button.tool, ui, state, frame, intents);
        }
        x += w + gap;
    }
}

}  // namespace waypost::gui
