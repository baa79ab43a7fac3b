#include "gui/room_card.h"

#include "gui/card_text.h"
#include "gui/gate_view.h"
#include "gui/guide_sections.h"
#include "gui/looking_view.h"
#include "gui/option_list.h"

namespace waypost::gui {

namespace {

/// The kind's badge and word, then the title.
void draw_room_title(Painter& p, Column& column, const Session& session, const Node& node) {
    draw_kind_line(p, column, session, node.kind, 22, session.words()[kind_word(node.kind)]);
    column.y += p.px(12);
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

}  // namespace

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

}  // namespace waypost::gui
