#include "gui/guide_panel.h"

#include "gui/bars.h"
#include "gui/guide_cards.h"

#include <algorithm>
#include <string>
#include <string_view>

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

/// Back, Start over and, in a narrow window, the map: always in the same place.
void draw_guide_foot(Canvas2d& ui, const GuideFrame& frame, const Rect& area, Intents& intents) {
    Painter p = ui.painter.scaled(frame.foot_unit);
    Canvas2d foot{p, ui.pointer, ui.focus, ui.reveal};
    const Theme& theme = p.theme();
    const Words& words = frame.session.words();
    p.line({area.x, area.y}, {area.right(), area.y}, theme.hairline, p.px(theme.line_width));
    const double y = area.centre().y - p.line_height(type::kChoice) / 2;
    double x = area.x + side_margin(p, area);
    const bool can_go_back =
        !frame.session.replay().taken.empty() || frame.session.detour() != nullptr;
    const std::string back = "←  " + words[Word::Back];
    const bool narrow = area.w < p.px(380);
    const TextStyle& style = narrow ? type::kBodyBold : type::kChoice;
    if (text_button(
            foot, "back", {x, y}, style, back, can_go_back ? theme.ink : theme.closed_ink)) {
        intents.emplace_back(intent::GoBack{});
    }
    x += p.text_width(style, back) + p.px(narrow ? 20 : 36);
    if (text_button(foot, "start_over", {x, y}, style, words[Word::StartOver], theme.quiet)) {
        intents.emplace_back(intent::StartOver{});
    }
    if (frame.with_map_button) {
        const std::string& map = words[Word::Map];
        const double width = p.text_width(style, map);
        const double right = area.right() - side_margin(p, area) - width;
        if (text_button(foot, "map", {right, y}, style, map, theme.accent)) {
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
    if (shown.has_value() && !compares && session.shown_view().is_closed()) {
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
    const DetourKind kind = session.detour()->kind;
    const bool from_options = kind == DetourKind::Option || kind == DetourKind::Comparison;
    return session.words()[from_options ? Word::BackToOptions : Word::BackToWhereIWas];
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
    const double foot = kFootHeight * frame.foot_unit;
    state.area = {frame.area.x, frame.area.y, frame.area.w, frame.area.h - foot};
    double y = begin_scroll(ui, state.scroll, state.area);
    Column column = column_in(p, state.area, y + std::min(p.px(30), state.area.h * 0.05));
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
    draw_guide_foot(ui, frame, {frame.area.x, state.area.bottom(), frame.area.w, foot}, intents);
    // On the line above the foot, where it covers no more than the edge of either.
    draw_more_below(ui,
                    state.scroll,
                    state.area,
                    {state.area.centre().x, state.area.bottom()},
                    p.theme().panel,
                    frame.session.words()[Word::MoreBelow]);
    tell_links(frame.session, state.events, intents);
}

}  // namespace waypost::gui
