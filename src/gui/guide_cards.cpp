#include "gui/guide_cards.h"

#include "gui/gate_view.h"
#include "gui/guide_sections.h"
#include "gui/looking_view.h"
#include "gui/option_list.h"
#include "gui/rating_buttons.h"
#include "gui/trail_view.h"
#include "text/letters.h"

#include <optional>
#include <string>

namespace waypost::gui {

namespace {

/// "2 to 9 more steps", where that is known.
std::string steps_left_text(const Session& session) {
    const std::optional<StepsLeft>& left = session.steps_left();
    if (!left) {
        return {};
    }
    const Words& words = session.words();
    if (left->fewest != left->most) {
        return words.fill(Word::StepsLeft,
                          {std::to_string(left->fewest), std::to_string(left->most)});
    }
    return left->most == 1 ? words[Word::StepsLeftOne]
                           : words.fill(Word::StepsLeftSame, {std::to_string(left->most)});
}

/// "Part 2 of 5, Finding out: 4 of 9 cards read · 2 to 9 more steps", and a bar of as many pieces
/// as there are parts.
void draw_part(Painter& p, Column& column, const Session& session, const Node& card) {
    if (!card.phase.has_value()) {
        return;
    }
    const Flow& flow = session.open_flow()->flow;
    const std::size_t count = flow.phases().size();
    const Progress& progress = session.progress()[card.phase.index()];
    const std::string part = session.words().fill(
        Word::PartOf, {std::to_string(card.phase.value + 1), std::to_string(count)});
    std::string line = session.words().fill(Word::PartRead,
                                            {part,
                                             flow.phase(card.phase).title,
                                             std::to_string(progress.read),
                                             std::to_string(progress.of)});
    const std::string left = steps_left_text(session);
    line += left.empty() ? "" : " · " + left;
    column.y += p.paragraph({column.x, column.y}, type::kQuiet, p.theme().quiet, line, column.w);
    column.y += p.px(6);
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

/// The press that goes back; `id` names it for the focus.
bool draw_way_back(Canvas2d& ui, Column& column, const std::string& id, const std::string& label) {
    const Rect back{column.x, column.y, column.w, choice_height(ui.painter, label, column.w)};
    const bool pressed = choice_button(ui, id, back, "←", label);
    column.y = back.bottom() + ui.painter.px(24);
    return pressed;
}

/// The engine's own urgent words, where a flow names no card for them.
void draw_urgent_fallback(Painter& p, Column& column, const Words& words) {
    draw_title(p, column, words[Word::UrgentHelp]);
    column.y += p.paragraph(
        {column.x, column.y}, type::kReading, p.theme().ink, words[Word::UrgentFallback], column.w);
}

/// What is read on an open option or a linked card, below its title.
void draw_opened_card(
    Canvas2d& ui, GuideState& state, Column& column, CardInk& ink, Intents& intents) {
    const Session& session = ink.session;
    const bool is_option = session.detour()->kind == DetourKind::Option;
    draw_card_text(ui, column, ink);
    if (!is_option) {
        draw_options(ui, column, session, 1, intents);
    }
    draw_matters(ui, column, ink);
    draw_evidence(ui, column, ink, state, intents);
    if (is_option) {
        draw_about(ui, column, session, ink.view.card, intents);
    }
    draw_questions(ui, column, ink);
}

/// A closed card: its title, its question, no and yes.
void draw_closed(Canvas2d& ui, Column& column, CardInk& ink, Intents& intents) {
    draw_title(ui.painter, column, ink.node().title);
    draw_gate_question(ui, column, ink);
    draw_gate_answers(ui, column, ink.words(), intents);
}

/// What is said on the present card, once it is open.
void draw_open_card(
    Canvas2d& ui, GuideState& state, Column& column, CardInk& ink, Intents& intents) {
    const Session& session = ink.session;
    const Node& node = ink.node();
    if (node.kind == NodeKind::Urgent && !session.replay().taken.empty()) {
        if (draw_way_back(ui, column, "urgent/back", session.words()[Word::BackToWhereIWas])) {
            intents.emplace_back(intent::GoBack{});
        }
    }
    draw_title(ui.painter, column, node.title);
    draw_card_text(ui, column, ink);
    if (node.kind == NodeKind::Urgent) {
        draw_urgent_always(ui.painter, column, session);
    }
    draw_options(ui, column, session, 1, intents);
    draw_matters_to_rate(ui, column, ink, intents);
    draw_evidence(ui, column, ink, state, intents);
}

/// That what is shown changes nothing.
const std::string& kept_text(const Session& session) {
    switch (session.detour()->kind) {
        case DetourKind::Linked: return session.words()[Word::LinkedKept];
        case DetourKind::Earlier: return session.words()[Word::EarlierKept];
        default: return session.words()[Word::UrgentNotAChoice];
    }
}

}  // namespace

void draw_detour(
    Canvas2d& ui, GuideState& state, Column& column, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const Words& words = session.words();
    const Detour& detour = *session.detour();
    if (detour.card.has_value() && session.shown_view().asks_first()) {
        if (detour.kind == DetourKind::Looking) {
            draw_looking_note(p, column, session);
        }
        CardInk ink = card_ink(session, session.shown_view(), state.events);
        draw_closed(ui, column, ink, intents);
        if (detour.kind == DetourKind::Earlier) {
            // Ways on are not content.
            draw_earlier_choices(ui, column, session, intents);
        }
        return;
    }
    if (draw_way_back(ui, column, "detour/back", way_back_label(session))) {
        intents.emplace_back(intent::CloseDetour{});
    }
    if (!detour.card.has_value()) {
        draw_urgent_fallback(p, column, words);
        draw_urgent_always(p, column, session);
    } else {
        CardInk ink = card_ink(session, session.shown_view(), state.events);
        if (detour.kind == DetourKind::Looking) {
            draw_looking_note(p, column, session);
        }
        const NodeKind kind = ink.node().kind;
        draw_kind_line(p, column, session, kind, 20, session.words()[kind_word(kind)]);
        column.y += p.px(10);
        draw_title(p, column, ink.node().title);
        if (detour.kind == DetourKind::Urgent) {
            draw_card_text(ui, column, ink);
        } else if (detour.kind == DetourKind::Earlier) {
            draw_card_text(ui, column, ink);
            draw_options(ui, column, session, 1, intents);
            draw_earlier_choices(ui, column, session, intents);
            draw_evidence(ui, column, ink, state, intents);
        } else if (detour.kind == DetourKind::Looking) {
            draw_looked_words(ui, column, ink, state, intents);
        } else {
            draw_opened_card(ui, state, column, ink, intents);
        }
        if (ink.node().kind == NodeKind::Urgent) {
            draw_urgent_always(p, column, session);
        }
    }
    if (detour.kind != DetourKind::Looking) {
        column.y += p.px(16);
        column.y += p.paragraph(
            {column.x, column.y}, type::kQuiet, p.theme().quiet, kept_text(session), column.w);
    }
}

void draw_present_card(
    Canvas2d& ui, GuideState& state, Column& column, const Session& session, Intents& intents) {
    CardInk ink = card_ink(session, session.shown_view(), state.events);
    draw_part(ui.painter, column, session, ink.node());
    if (ink.view.is_closed()) {
        draw_closed(ui, column, ink, intents);
        if (!ink.node().choices.empty()) {
            draw_heading(ui.painter, column, session.words()[Word::GateWaysOn]);
        }
    } else {
        draw_open_card(ui, state, column, ink, intents);
    }
    draw_stop(ui.painter, column, session);
    draw_resume(ui, column, session, intents);
    draw_choices(ui, column, session, 1, intents);
    if (!ink.view.is_closed()) {
        draw_closed_ways(ui, column, state, session, intents);
        draw_questions(ui, column, ink);
    }
    draw_trail(ui, column, session, intents);
}

}  // namespace waypost::gui
