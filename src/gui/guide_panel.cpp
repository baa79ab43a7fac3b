#include "gui/guide_panel.h"

#include "gui/bars.h"
#include "gui/card_text.h"
#include "gui/guide_sections.h"

#include <algorithm>
#include <string>

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

/// "Part 2 of 5 · Finding out", and a bar of as many pieces as there are parts.
void draw_part(Painter& p, Column& column, const Session& session, const Node& card) {
    if (!card.phase.has_value()) {
        return;
    }
    const Flow& flow = session.open_flow()->flow;
    const std::size_t count = flow.phases().size();
    const std::string part = session.words().fill(
        Word::PartOf, {std::to_string(card.phase.value + 1), std::to_string(count)});
    p.text_cut({column.x, column.y},
               type::kQuiet,
               p.theme().quiet,
               part + " · " + flow.phase(card.phase).title,
               column.w);
    column.y += p.line_height(type::kQuiet) + p.px(6);
    const double gap = p.px(6);
    const double width =
        (column.w - gap * static_cast<double>(count - 1)) / static_cast<double>(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Rect piece{
            column.x + static_cast<double>(i) * (width + gap), column.y, width, p.px(5)};
        const bool reached = i <= card.phase.index();
        p.fill(piece, reached ? p.theme().accent : p.theme().hairline, p.px(2.5));
    }
    column.y += p.px(5 + 22);
}

void draw_title(Painter& p, Column& column, const std::string& title) {
    // At large text in a small window the title must not push everything else out.
    TextStyle style = type::kTitle;
    if (column.w < p.px(340)) {
        style.size = 24;
    }
    column.y += p.paragraph({column.x, column.y}, style, p.theme().ink, title, column.w);
    column.y += p.px(14);
}

/// The urgent card over the present place, or the engine's own urgent words.
void draw_detour(
    Canvas2d& ui, GuideState& state, Column& column, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const NodeId card = session.detour()->card;
    const Rect back{column.x,
                    column.y,
                    column.w,
                    choice_height(p, session.words()[Word::BackToWhereIWas], column.w)};
    if (choice_button(ui, "detour/back", back, "←", session.words()[Word::BackToWhereIWas])) {
        intents.emplace_back(intent::CloseDetour{});
    }
    column.y = back.bottom() + p.px(24);
    if (card.has_value()) {
        const Node& node = session.open_flow()->flow.node(card);
        draw_title(p, column, node.title);
        draw_card_text(ui, column, session, card, state.events);
    } else {
        draw_title(p, column, session.words()[Word::UrgentHelp]);
        column.y += p.paragraph({column.x, column.y},
                                type::kReading,
                                p.theme().ink,
                                session.words()[Word::UrgentFallback],
                                column.w);
    }
    draw_urgent_always(p, column, session);
    column.y += p.px(16);
    column.y += p.paragraph({column.x, column.y},
                            type::kQuiet,
                            p.theme().quiet,
                            session.words()[Word::UrgentNotAChoice],
                            column.w);
}

void draw_present_card(
    Canvas2d& ui, GuideState& state, Column& column, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const NodeId card = session.present_card();
    const Node& node = session.open_flow()->flow.node(card);
    draw_part(p, column, session, node);
    if (node.kind == NodeKind::Urgent && !session.replay().taken.empty()) {
        const std::string& label = session.words()[Word::BackToWhereIWas];
        const Rect back{column.x, column.y, column.w, choice_height(p, label, column.w)};
        if (choice_button(ui, "urgent/back", back, "←", label)) {
            intents.emplace_back(intent::GoBack{});
        }
        column.y = back.bottom() + p.px(24);
    }
    draw_title(p, column, node.title);
    draw_card_text(ui, column, session, card, state.events);
    if (node.kind == NodeKind::Urgent) {
        draw_urgent_always(p, column, session);
    }
    draw_evidence(ui, column, session, node, state, intents);
    draw_stop(p, column, session);
    draw_choices(ui, column, session, 1, intents);
    draw_questions(p, column, node, session);
    draw_trail(ui, column, session, intents);
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
    draw_settings(ui, {column.x, column.y}, session, intents);
    const double beside = settings_width(p, session) + p.px(28);
    double x = column.x + beside;
    if (beside + modes_width(p, session) > column.w) {
        x = column.x - p.px(8);
        column.y += p.px(48);
    }
    draw_modes(ui, {x, column.y}, session, intents);
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
    const bool can_go_back = !frame.session.replay().taken.empty() || frame.session.detour();
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
    if (session.detour()) {
        return "detour/back";
    }
    const Node& card = session.open_flow()->flow.node(session.present_card());
    if (card.kind == NodeKind::Urgent && !session.replay().taken.empty()) {
        return "urgent/back";
    }
    return "choice/0";
}

void draw_guide(Canvas2d& ui, GuideState& state, const GuideFrame& frame, Intents& intents) {
    Painter& p = ui.painter;
    p.fill(frame.area, p.theme().panel);
    state.events = {};
    const double foot = kFootHeight * frame.foot_unit;
    state.area = {frame.area.x, frame.area.y, frame.area.w, frame.area.h - foot};
    double y = begin_scroll(ui, state.scroll, state.area);
    Column column = column_in(p, state.area, y + std::min(p.px(30), state.area.h * 0.05));
    if (frame.session.detour()) {
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
    if (!state.events.opened_link.empty()) {
        intents.emplace_back(intent::OpenLink{state.events.opened_link});
    }
}

}  // namespace waypost::gui
