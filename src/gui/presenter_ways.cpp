#include "gui/presenter_ways.h"

#include "gui/button_row.h"
#include "gui/gate_view.h"
#include "gui/guide_panel.h"
#include "gui/guide_sections.h"
#include "gui/option_list.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace waypost::gui {

namespace {

/// In points.
constexpr double kPadding = 12;
constexpr double kNumber = 28;

struct Way {
    std::string id{};
    std::string number{};
    const std::string& label;
    /// The card where it leads.
    const std::string& target;
    /// The clicker would take it.
    bool is_marked = false;
    /// What it leads to was read.
    bool was_read = false;
};

double words_width(const Painter& p, double width) {
    return width - p.px(kNumber + 3 * kPadding);
}

std::string target_line(const Way& way) {
    return (way.was_read ? "✓ → " : "→ ") + way.target;
}

double way_height(const Painter& p, const Way& way, double width) {
    const double room = words_width(p, width);
    return p.paragraph_height(type::kChoice, way.label, room) +
           p.paragraph_height(type::kQuiet, target_line(way), room) + p.px(2 * kPadding);
}

bool draw_way(Canvas2d& ui, const Rect& box, const Way& way) {
    const ControlState state = control(ui, way.id, box);
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const double radius = p.px(12);
    p.fill(box, state.hovered ? theme.soft_accent : theme.card, radius);
    p.stroke(box,
             state.hovered || way.is_marked ? theme.accent : theme.outline,
             p.px(way.is_marked ? 3 : theme.line_width),
             radius);
    focus_ring(ui, way.id, box, radius);
    const double side = p.px(kNumber);
    const Rect square{box.x + p.px(kPadding), box.centre().y - side / 2, side, side};
    p.fill(square, way.is_marked ? theme.accent : theme.ground, p.px(6));
    p.text({square.centre().x - p.text_width(type::kQuietBold, way.number) / 2,
            square.centre().y - p.line_height(type::kQuietBold) / 2},
           type::kQuietBold,
           way.is_marked ? theme.on_accent : theme.quiet,
           way.number);
    const double room = words_width(p, box.w);
    const Point at{square.right() + p.px(kPadding), box.y + p.px(kPadding)};
    const double label = p.paragraph(at, type::kChoice, theme.ink, way.label, room);
    p.paragraph({at.x, at.y + label}, type::kQuiet, theme.quiet, target_line(way), room);
    return state.pressed;
}

std::string number_of(std::size_t at) {
    return at < 9 ? std::to_string(at + 1) : std::string("·");
}

/// The offered choices, and the options of a decision, which have no numbers.
void draw_offered(Canvas2d& ui, Column& column, const Session& session, Intents& intents) {
    const Flow& flow = session.open_flow()->flow;
    const Node& card = flow.node(session.present_card());
    const std::vector<ChoiceId> ways = offered(flow, session.replay().here());
    const std::optional<PlannedPlace> plan = session.planned();
    const std::optional<std::size_t> picking = session.talk().picking;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        const Choice& choice = card.choices[ways[i].index()];
        const bool is_next = plan && plan->next && plan->next->choice == ways[i];
        const Way way{"way/" + std::to_string(i),
                      number_of(i),
                      choice.label,
                      flow.node(choice.to).title,
                      picking ? *picking == i : is_next,
                      session.was_read(ways[i])};
        const Rect box{column.x, column.y, column.w, way_height(ui.painter, way, column.w)};
        if (draw_way(ui, box, way)) {
            intents.emplace_back(intent::TakeChoice{ways[i]});
        }
        column.y = box.bottom() + ui.painter.px(8);
    }
    if (session.shown_card() == session.present_card() && !session.shown_view().asks_first()) {
        draw_options(ui, column, session, 2, intents);
    }
}

/// What lies over the present card is left first.
void draw_way_back(Canvas2d& ui, Column& column, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const std::string& label = way_back_label(session);
    const Rect back{column.x, column.y, column.w, choice_height(p, label, column.w)};
    if (choice_button(ui, "detour/back", back, "←", label)) {
        intents.emplace_back(intent::CloseDetour{});
    }
    column.y = back.bottom() + p.px(12);
    const Detour& detour = *session.detour();
    if (detour.kind == DetourKind::Option && detour.decision == session.present_card()) {
        draw_about(ui, column, session, detour.card, intents);
    }
}

std::string planned_text(const Session& session, const PlannedStep& step) {
    const Flow& flow = session.open_flow()->flow;
    if (step.option.has_value()) {
        return session.words().fill(Word::TalkPlannedOption, {flow.node(step.option).title});
    }
    return session.words().fill(Word::TalkPlannedNext,
                                {flow.node(step.card).choices[step.choice.index()].label});
}

}  // namespace

std::string next_click_text(const Session& session) {
    const Words& words = session.words();
    const std::optional<PlannedPlace> plan = session.planned();
    switch (session.next_click(plan)) {
        case ClickEffect::Close:
            return words.fill(Word::TalkPlannedNext, {way_back_label(session)});
        case ClickEffect::Plan: return planned_text(session, *plan->next);
        case ClickEffect::Mark: return words[Word::TalkPick];
        case ClickEffect::OnlyWay: {
            const Flow& flow = session.open_flow()->flow;
            const ChoiceId way = offered(flow, session.replay().here()).front();
            return planned_text(session, {session.present_card(), way, {}});
        }
        case ClickEffect::Rest:
        case ClickEffect::End: break;
    }
    return plan && plan->is_done() ? words[Word::TalkPlannedEnd] : std::string();
}

void draw_planned(Painter& painter, Column& column, const Session& session) {
    const Words& words = session.words();
    const Theme& theme = painter.theme();
    const auto line = [&](const TextStyle& style, Colour ink, const std::string& text) {
        column.y += painter.paragraph({column.x, column.y}, style, ink, text, column.w);
    };
    const std::optional<PlannedPlace> plan = session.planned();
    if (plan) {
        const std::string done = std::to_string(plan->done);
        line(type::kQuiet,
             theme.quiet,
             words[Word::TalkPlanned] + " · " +
                 words.fill(Word::TalkPlannedDone, {done, std::to_string(plan->of)}));
        if (!plan->next && plan->goes_on_at.has_value()) {
            const std::string& where = session.open_flow()->flow.node(plan->goes_on_at).title;
            line(type::kBody, theme.ink, words.fill(Word::TalkPlannedOff, {where}));
        }
    }
    line(type::kBodyBold, theme.ink, next_click_text(session));
}

void draw_ways_on(Canvas2d& ui, Column& column, const Session& session, Intents& intents) {
    draw_heading(ui.painter, column, session.words()[Word::TalkWays]);
    column.y += ui.painter.px(4);
    const Detour* detour = session.detour();
    const bool asks_first = session.shown_card().has_value() && session.shown_view().asks_first();
    if (asks_first) {
        draw_gate_answers(ui, column, session.words(), intents);
    } else if (detour != nullptr) {
        draw_way_back(ui, column, session, intents);
    }
    if (detour == nullptr) {
        draw_stop(ui.painter, column, session);
        draw_offered(ui, column, session, intents);
    }
}

void draw_rehearsal_choice(Canvas2d& ui, Column& column, const Session& session, Intents& intents) {
    const Flow& flow = session.open_flow()->flow;
    if (flow.rehearsals().empty()) {
        return;
    }
    const Words& words = session.words();
    const Rehearsal* followed = followed_rehearsal(flow, session.talk());
    const std::string& name = followed == nullptr ? words[Word::TalkNoRehearsal] : followed->name;
    draw_heading(ui.painter, column, words.fill(Word::TalkRehearsal, {name}));
    column.y += ui.painter.px(6);
    ButtonRow row(ui, column, "rehearsal/");
    for (const Rehearsal& rehearsal : flow.rehearsals()) {
        if (row.draw(rehearsal.name, &rehearsal == followed)) {
            intents.emplace_back(intent::FollowRehearsal{rehearsal.name});
        }
    }
    if (row.draw(words[Word::TalkNoRehearsal], followed == nullptr)) {
        intents.emplace_back(intent::FollowRehearsal{});
    }
    column.y = row.bottom();
}

}  // namespace waypost::gui
