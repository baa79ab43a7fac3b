#include "gui/present_view.h"

#include "gui/badge.h"
#include "gui/card_text.h"
#include "gui/compare_view.h"
#include "gui/gate_view.h"
#include "gui/guide_sections.h"
#include "gui/looking_view.h"
#include "gui/option_list.h"
#include "text/letters.h"

#include <algorithm>
#include <string>
#include <vector>

namespace waypost::gui {

namespace {

/// The phase's name at the left; at the right a piece for each phase and Urgent help, which is in
/// the same corner in every mode.
void draw_phase_line(
    Canvas2d& ui, const Rect& area, const Session& session, const Node& card, Intents& intents) {
    Painter& p = ui.painter;
    const Flow& flow = session.open_flow()->flow;
    const std::string& urgent = session.words()[Word::UrgentHelp];
    const double urgent_width = p.text_width(type::kBodyBold, urgent) + p.px(28);
    const Rect button{
        area.right() - urgent_width, area.centre().y - p.px(15), urgent_width, p.px(30)};
    if (pill(ui, "urgent", button, urgent, PillLook::Urgent)) {
        intents.emplace_back(intent::OpenUrgent{});
    }
    if (!card.phase.has_value()) {
        return;
    }
    p.text({area.x, area.centre().y - p.line_height(type::kHeading) / 2},
           type::kHeading,
           p.theme().quiet,
           in_capitals(flow.phase(card.phase).title));
    const double width = p.px(44);
    const double gap = p.px(7);
    const auto count = static_cast<double>(flow.phases().size());
    double x = button.x - p.px(24) - count * width - (count - 1) * gap;
    if (x < area.x + p.px(160)) {
        return;
    }
    for (std::size_t i = 0; i < flow.phases().size(); ++i) {
        const Colour colour = i <= card.phase.index() ? p.theme().accent : p.theme().hairline;
        p.fill({x, area.centre().y - p.px(2), width, p.px(4)}, colour, p.px(2));
        x += width + gap;
    }
}

/// The kind's badge and word, then the title.
void draw_room_title(Painter& p, Column& column, const Session& session, const Node& node) {
    const double r = p.px(11);
    draw_badge(p,
               {column.x + r, column.y + r},
               r,
               node.kind,
               kind_colour(node.kind, session.settings().theme),
               p.theme().badge_sign);
    p.text({column.x + 2 * r + p.px(9), column.y + r - p.line_height(type::kHeading) / 2},
           type::kHeading,
           p.theme().quiet,
           in_capitals(session.words()[kind_word(node.kind)]));
    column.y += 2 * r + p.px(12);
    column.y +=
        p.paragraph({column.x, column.y}, type::kTitle, p.theme().ink, node.title, column.w) +
        p.px(10);
}

/// What a room sees of a card: nothing but its question while it is closed.
void draw_room_words(
    Canvas2d& ui, GuideState& state, Column& column, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    CardInk ink = card_ink(session, session.shown_view(), state.events);
    const bool is_looking =
        session.detour() != nullptr && session.detour()->kind == DetourKind::Looking;
    if (is_looking) {
        draw_looking_note(p, column, session);
    }
    draw_room_title(p, column, session, ink.node());
    if (ink.view.asks_first()) {
        draw_gate_question(ui, column, ink);
        return;
    }
    if (is_looking) {
        draw_looked_words(ui, column, ink, state, intents);
    } else {
        draw_card_text(ui, column, ink);
        draw_options(ui, column, session, 2, intents);
        draw_matters(ui, column, ink);
        draw_evidence(ui, column, ink, state, intents);
    }
    if (ink.node().kind == NodeKind::Urgent) {
        draw_urgent_always(p, column, session);
    }
    if (session.opened_gates().all) {
        column.y += p.paragraph({column.x, column.y},
                                type::kQuiet,
                                p.theme().quiet,
                                session.words()[Word::GatesShown],
                                column.w);
    }
}

/// The card with its badge and text. The text scrolls where a room's type makes it too long.
void draw_room_card(
    Canvas2d& ui, GuideState& state, const Rect& area, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const double radius = p.px(18);
    p.shadow(area, radius);
    p.fill(area, theme.card, radius);
    p.stroke(area, theme.accent, p.px(2), radius);
    const Rect inner = area.grown(-p.px(20));
    const double pad = p.px(6);
    Column column{
        inner.x + pad, begin_scroll(ui, state.scroll, inner) + pad, inner.w - 2 * pad - p.px(12)};
    if (session.shown_card().has_value()) {
        draw_room_words(ui, state, column, session, intents);
    } else {
        column.y += p.paragraph({column.x, column.y},
                                type::kReading,
                                theme.ink,
                                session.words()[Word::UrgentFallback],
                                column.w);
        draw_urgent_always(p, column, session);
    }
    end_scroll(ui, state.scroll, inner, column.y + p.px(8), "present/scroll");
    draw_more_below(ui,
                    state.scroll,
                    inner,
                    {area.centre().x, area.bottom()},
                    p.theme().card,
                    session.words()[Word::MoreBelow]);
}

/// The way back from a detour, and what reads more about an open option.
void draw_room_detour(Canvas2d& ui, Column& column, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const Detour& detour = *session.detour();
    if (detour.card.has_value() && session.shown_view().asks_first()) {
        draw_gate_answers(ui, column, session.words(), intents);
    } else {
        const std::string& label = way_back_label(session);
        const Rect back{column.x, column.y, column.w, choice_height(p, label, column.w)};
        if (choice_button(ui, "detour/back", back, "←", label)) {
            intents.emplace_back(intent::CloseDetour{});
        }
        column.y = back.bottom() + p.px(12);
    }
    if (detour.kind == DetourKind::Option && detour.decision == session.present_card()) {
        draw_about(ui, column, session, detour.card, intents);
    }
}

/// Where next, with number keys; the choices scroll where there are more than the room has.
void draw_where_next(
    Canvas2d& ui, ScrollState& scroll, const Rect& area, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    Column column{area.x + p.px(6),
                  begin_scroll(ui, scroll, area.grown(p.px(5))) + p.px(5),
                  area.w - p.px(18)};
    if (session.detour() != nullptr) {
        draw_room_detour(ui, column, session, intents);
    } else {
        if (session.shown_view().asks_first()) {
            draw_gate_answers(ui, column, session.words(), intents);
        } else {
            column.y -= p.px(18);
        }
        draw_heading(p, column, session.words()[Word::WhereNext]);
        draw_stop(p, column, session);
        // More than a few stand side by side, so that a room sees them all.
        const std::size_t ways = offered(session.open_flow()->flow, session.replay().here()).size();
        draw_choices(ui, column, session, ways > 4 ? 2 : 1, intents);
    }
    end_scroll(ui, scroll, area.grown(p.px(5)), column.y, "next/scroll");
    draw_more_below(ui,
                    scroll,
                    area.grown(p.px(5)),
                    {area.centre().x, area.bottom()},
                    p.theme().ground,
                    session.words()[Word::MoreBelow]);
}

/// The map takes what the choices of the last frame left, up to a half. A room cannot scroll: where
/// the choices leave no more than a strip, they have its room too. 0 is no map.
double map_height(const Painter& p, const Rect& body, double choices) {
    const double left_over = body.h - choices - p.px(28);
    return left_over < body.h * 0.2 ? 0 : std::min(left_over, body.h * 0.5);
}

}  // namespace

double present_scale(double height) {
    return std::clamp(height / 720, 0.6, 2.6);
}

bool draw_present(
    Canvas2d& ui, GuideState& guide, MapState& map, const MapFrame& frame, Intents& intents) {
    Painter& p = ui.painter;
    const Session& session = frame.session;
    guide.events = {};
    p.fill(frame.view, p.theme().ground);
    const double margin = p.px(36);
    const Rect inside = frame.view.grown(-margin);
    const Rect top{inside.x, inside.y - p.px(12), inside.w, p.px(28)};
    const Node& card = session.open_flow()->flow.node(session.present_card());
    draw_phase_line(ui, top, session, card, intents);

    const bool compares =
        session.detour() != nullptr && session.detour()->kind == DetourKind::Comparison;
    const Rect body{
        inside.x, top.bottom() + p.px(12), inside.w, inside.bottom() - top.bottom() - p.px(12)};
    if (compares) {
        draw_comparison(ui, guide, {session, body}, intents);
        return false;
    }
    const double gap = p.px(32);
    const double left = (body.w - gap) * 0.54;
    draw_room_card(ui, guide, {body.x, body.y, left, body.h}, session, intents);

    const double right_x = body.x + left + gap;
    const double right_w = body.right() - right_x;
    const double choices = guide.next_scroll.content_height;
    const double map_h = map_height(p, body, choices);
    const double gap_above_map = map_h > 0 ? p.px(16) : 0;
    draw_where_next(ui,
                    guide.next_scroll,
                    {right_x, body.y, right_w, body.h - map_h - gap_above_map},
                    session,
                    intents);
    tell_links(session, guide.events, intents);
    // Other choices than in the last frame leave another room to the map in the next one.
    const bool changed = guide.next_scroll.content_height != choices;
    if (map_h == 0) {
        return changed;
    }
    MapFrame small = frame;
    small.view = {right_x, body.bottom() - map_h, right_w, map_h};
    small.with_tools = false;
    small.zoom = 0.62;
    const bool moving = draw_map(ui, map, small, intents);
    p.stroke(small.view, p.theme().outline, p.px(p.theme().line_width), p.px(4));
    return moving || changed;
}

}  // namespace waypost::gui
