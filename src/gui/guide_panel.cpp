#include "gui/guide_panel.h"

#include "gui/bars.h"
#include "gui/guide_cards.h"
#include "gui/orientation_panel.h"
#include "gui/reading_view.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace waypost::gui {

namespace {

constexpr double kMargin = 36;
/// 60 to 75 characters of reading text.
constexpr double kWidestColumn = 600;
constexpr double kFootHeight = 64;

double side_margin(const Painter& p, const Rect& area) {
    return std::min(p.px(kMargin), area.w * 0.06);
}

Column column_in(const Painter& p, const Rect& area, double top) {
    const double width = std::min(area.w - 2 * side_margin(p, area), p.px(kWidestColumn));
    return {area.x + (area.w - width) / 2, top, width};
}

/// What the top bar of a narrow window has no room for; one below the other where both do not fit.
void draw_controls(Canvas2d& ui, Column& column, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    column.y += p.px(28);
    p.line({column.x, column.y},
           {column.x + column.w, column.y},
           p.theme().hairline,
           p.px(p.theme().line_width));
    column.y += p.px(28);
    draw_settings(ui, {column.x, column.y}, session, true, intents);
    const double beside = settings_width(p, session) + p.px(28);
    double x = column.x + beside;
    if (beside + modes_width(p, session) > column.w) {
        x = column.x - p.px(8);
        column.y += p.px(48);
    }
    draw_modes(ui, {x, column.y}, session, intents);
    column.y += p.px(48);
    draw_my_page_button(ui, {column.x - p.px(8), column.y}, session, intents);
    column.y += p.px(20);
}

/// How the words of the foot are set so that all of them have room: smaller and closer together in
/// a narrow guide.
struct FootType {
    TextStyle style{};
    double gap = 0;
};

FootType foot_type(const Painter& p, double width, const std::vector<std::string>& labels) {
    const std::array<FootType, 3> types = {FootType{type::kChoice, p.px(36)},
                                           FootType{type::kBodyBold, p.px(20)},
                                           FootType{type::kQuietBold, p.px(14)}};
    for (const FootType& one : types) {
        double needed = one.gap * static_cast<double>(labels.size() - 1);
        for (const std::string& label : labels) {
            needed += p.text_width(one.style, label);
        }
        if (needed <= width) {
            return one;
        }
    }
    return types.back();
}

/// Back, Start over, Read aloud and, in a narrow window, the map: always in the same place.
void draw_guide_foot(Canvas2d& ui, const GuideFrame& frame, const Rect& area, Intents& intents) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const Session& session = frame.session;
    const Words& words = session.words();
    p.line({area.x, area.y}, {area.right(), area.y}, theme.hairline, p.px(theme.line_width));
    const bool can_go_back = !session.replay().taken.empty() || session.detour() != nullptr;
    const std::string back = "←  " + words[Word::Back];
    std::vector<std::string> labels = {
        back, words[Word::StartOver], widest_reading_label(p, words)};
    if (frame.with_map_button) {
        labels.push_back(words[Word::Map]);
    }
    const double side = side_margin(p, area);
    const FootType type = foot_type(p, area.w - 2 * side, labels);
    const TextStyle& style = type.style;
    Point at{area.x + side, area.centre().y - p.line_height(style) / 2};
    const auto move_on = [&](const std::string& label) {
        at.x += p.text_width(style, label) + type.gap;
    };
    if (text_button(ui, "back", at, style, back, can_go_back ? theme.ink : theme.closed_ink)) {
        intents.emplace_back(intent::GoBack{});
    }
    move_on(back);
    if (text_button(ui, "start_over", at, style, words[Word::StartOver], theme.quiet)) {
        intents.emplace_back(intent::StartOver{});
    }
    move_on(words[Word::StartOver]);
    draw_reading_button(ui, at, style, session, intents);
    if (frame.with_map_button) {
        const std::string& map = words[Word::Map];
        at.x = area.right() - side - p.text_width(style, map);
        if (text_button(ui, "map", at, style, map, theme.accent)) {
            intents.emplace_back(intent::ShowMap{true});
        }
    }
}

}  // namespace

std::string first_control(const Session& session) {
    if (session.settings().sheet != Sheet::None) {
        return "sheet/back";
    }
    const NodeId shown = session.shown_card();
    const bool compares =
        session.detour() != nullptr && session.detour()->kind == DetourKind::Comparison;
    if (shown.has_value() && !compares && session.shown_view().asks_first()) {
        return "gate/no";
    }
    if (session.detour() != nullptr) {
        return "detour/back";
    }
    const Node& card = session.open_flow()->flow.node(shown);
    if (card.kind == NodeKind::Urgent && !session.replay().taken.empty()) {
        return "urgent/back";
    }
    return "choice/0";
}

const std::string& way_back_label(const Session& session) {
    return session.words()[way_back_word(session.detour()->kind)];
}

void tell_links(const Session& session, const RichTextEvents& events, Intents& intents) {
    constexpr std::string_view kCard = "card:";
    const std::string& link = events.opened_link;
    if (link.starts_with(kCard)) {
        const NodeId card = session.open_flow()->flow.find_node(link.substr(kCard.size()));
        intents.emplace_back(intent::OpenLinkedCard{card});
    } else if (!link.empty()) {
        intents.emplace_back(intent::OpenLink{link});
    }
}

void draw_guide(Canvas2d& ui, GuideState& state, const GuideFrame& frame, Intents& intents) {
    Painter& p = ui.painter;
    p.fill(frame.area, p.theme().panel);
    state.events = {};
    Painter foot_painter = p.scaled(frame.foot_unit);
    Canvas2d foot{foot_painter, ui.pointer, ui.focus, ui.reveal};
    const double foot_height = kFootHeight * frame.foot_unit;
    const double note = no_voice_height(foot_painter, frame.area.w, frame.session);
    state.area = {frame.area.x, frame.area.y, frame.area.w, frame.area.h - foot_height - note};
    double y = begin_scroll(ui, state.scroll, state.area);
    Column column = column_in(p, state.area, y + std::min(p.px(30), state.area.h * 0.05));
    if (frame.with_orientation) {
        draw_orientation_in(ui, column, frame.session, intents);
    }
    if (frame.session.detour() != nullptr) {
        draw_detour(ui, state, column, frame.session, intents);
    } else {
        draw_present_card(ui, state, column, frame.session, intents);
    }
    if (frame.with_controls) {
        draw_controls(ui, column, frame.session, intents);
    }
    y = column.y + p.px(36);
    end_scroll(ui, state.scroll, state.area, y, "guide/scroll");
    draw_no_voice(
        foot_painter, {frame.area.x, state.area.bottom(), frame.area.w, note}, frame.session);
    draw_guide_foot(foot,
                    frame,
                    {frame.area.x, state.area.bottom() + note, frame.area.w, foot_height},
                    intents);
    // On the line above the foot, where it covers no more than the edge of either; a note's words
    // it leaves alone.
    const double sign = state.area.bottom() - (note > 0 ? p.px(20) : 0);
    draw_more_below(ui,
                    state.scroll,
                    state.area,
                    {state.area.centre().x, sign},
                    p.theme().panel,
                    frame.session.words()[Word::MoreBelow]);
    tell_links(frame.session, state.events, intents);
}

}  // namespace waypost::gui
