#include "gui/trail_view.h"

#include "gui/opener.h"

#include <cstddef>
#include <string>
#include <vector>

namespace waypost::gui {

namespace {

/// A quiet line below something, indented as far as a choice's words.
void draw_note(Painter& p, Column& column, const std::string& text) {
    const double indent = p.px(20);
    column.y += p.paragraph(
        {column.x + indent, column.y}, type::kQuiet, p.theme().quiet, text, column.w - indent);
}

/// "Which tea is there? · Water", the cards of the steps.
std::string names_of(const Flow& flow, const std::vector<WalkStep>& steps) {
    std::string text;
    for (const WalkStep& step : steps) {
        const NodeId card = flow.find_node(step.node);
        text += text.empty() ? "" : " · ";
        text += card.has_value() ? flow.node(card).title : step.node;
    }
    return text;
}

std::string count_text(const Words& words, Word one, Word many, std::size_t count) {
    return count == 1 ? words[one] : words.fill(many, {std::to_string(count)});
}

/// What taking another choice at an earlier step does to the later ones.
std::string change_text(const Session& session, const EarlierChoice& other, std::size_t step) {
    const Words& words = session.words();
    const Flow& flow = session.open_flow()->flow;
    if (other.is_taken) {
        return words[Word::EarlierTaken];
    }
    const Change& change = other.change;
    const std::size_t later = session.replay().taken.size() - step - 1;
    std::string text;
    const auto add = [&](const std::string& sentence) {
        text += (text.empty() ? "" : " ") + sentence;
    };
    if (later == 0) {
        return {};
    }
    if (change.set_aside.empty() && change.waiting.empty()) {
        return words[Word::EarlierKeepsAll];
    }
    if (!change.set_aside.empty()) {
        add(words.fill(Word::EarlierSetsAside, {names_of(flow, change.set_aside)}));
    }
    if (!change.waiting.empty()) {
        add(words.fill(Word::EarlierWaits, {names_of(flow, change.waiting)}));
    }
    return text;
}

/// One step: a dot on the line of the way, the card's title and what was chosen there.
void draw_step(
    Canvas2d& ui, Column& column, const Session& session, std::size_t step, Intents& intents) {
    Painter& p = ui.painter;
    const Flow& flow = session.open_flow()->flow;
    const std::vector<WalkStep>& steps = session.replay().taken;
    const NodeId card = session.replay().places[step].card;
    const Node& node = flow.node(card);
    const double x = column.x + p.px(26);
    const double room = column.w - p.px(26);
    const double title_height = p.line_height(type::kBodyBold);
    const double height = title_height + p.line_height(type::kQuiet) + p.px(8);
    const Point dot{column.x + p.px(8), column.y + title_height / 2};
    if (step + 1 < steps.size()) {
        p.line(dot, {dot.x, dot.y + height}, p.theme().accent, p.px(2));
    }
    p.circle(dot, p.px(5), p.theme().accent);
    const std::vector<std::string> title = p.wrapped(type::kBodyBold, node.title, room);
    const std::string shown = title.size() > 1 ? title.front() + " …" : node.title;
    const std::string id = "trail/" + std::to_string(step);
    if (text_button(ui, id, {x, column.y}, type::kBodyBold, shown, p.theme().ink)) {
        intents.emplace_back(intent::OpenEarlier{step});
    }
    const ChoiceId choice = find_choice(flow, card, steps[step].choice);
    p.text_cut({x, column.y + title_height},
               type::kQuiet,
               p.theme().quiet,
               session.words().fill(Word::YouChose, {node.choices[choice.index()].label}),
               room);
    column.y += height;
}

/// What is kept back can be read all the same, an option as this card lists it.
void draw_look_link(Canvas2d& ui,
                    Column& column,
                    const Session& session,
                    const ClosedWay& way,
                    std::size_t number,
                    Intents& intents) {
    Painter& p = ui.painter;
    const Node& card = session.open_flow()->flow.node(way.card);
    const bool is_option = card.kind == NodeKind::Option;
    const std::string id = "closed/look/" + std::to_string(number);
    const Point at{column.x, column.y};
    const std::string& label = session.words()[Word::LookHere];
    column.y += p.px(4);
    if (text_button(ui, id, at, type::kQuietBold, label, p.theme().accent)) {
        intents.emplace_back(
            intent::LookAt{way.card, is_option ? session.present_card() : NodeId{}});
    }
    column.y += p.line_height(type::kQuietBold);
}

void draw_closed_way(Canvas2d& ui,
                     Column& column,
                     const Session& session,
                     const ClosedWay& way,
                     std::size_t number,
                     Intents& intents) {
    Painter& p = ui.painter;
    const Words& words = session.words();
    const Flow& flow = session.open_flow()->flow;
    Column within{column.x + p.px(14), column.y, column.w - p.px(14)};
    within.y +=
        p.paragraph({within.x, within.y}, type::kBodyBold, p.theme().ink, way.label, within.w);
    std::string because = words[Word::ClosedByNone];
    if (way.step >= 0) {
        const Answer& answer = flow.answer(way.answer);
        const ValueId value = session.replay().here().answers[way.answer];
        because =
            words.fill(Word::ClosedByAnswer, {answer.label, answer.values[value.index()].label});
    }
    within.y += p.paragraph({within.x, within.y}, type::kBody, p.theme().quiet, because, within.w);
    if (way.step >= 0) {
        const std::string id = "closed/" + std::to_string(number);
        if (text_button(ui,
                        id,
                        {within.x, within.y},
                        type::kQuietBold,
                        words[Word::LookAtAnswer],
                        p.theme().accent)) {
            intents.emplace_back(intent::OpenEarlier{static_cast<std::size_t>(way.step)});
        }
        within.y += p.line_height(type::kQuietBold);
    }
    if (way.card.has_value()) {
        draw_look_link(ui, within, session, way, number, intents);
    }
    column.y = within.y + p.px(10);
}

}  // namespace

void draw_trail(Canvas2d& ui, Column& column, const Session& session, Intents& intents) {
    const std::size_t steps = session.replay().taken.size();
    if (steps == 0) {
        return;
    }
    draw_heading(ui.painter, column, session.words()[Word::Trail]);
    column.y += ui.painter.paragraph({column.x, column.y},
                                     type::kQuiet,
                                     ui.painter.theme().quiet,
                                     session.words()[Word::TrailHint],
                                     column.w);
    column.y += ui.painter.px(8);
    for (std::size_t i = 0; i < steps; ++i) {
        draw_step(ui, column, session, i, intents);
    }
}

void draw_earlier_choices(Canvas2d& ui, Column& column, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const Words& words = session.words();
    const std::size_t step = session.detour()->step;
    const Node& card = session.open_flow()->flow.node(session.shown_card());
    draw_heading(p, column, words[Word::EarlierChoices]);
    column.y += p.px(4);
    const std::vector<EarlierChoice>& choices = session.earlier_choices();
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const std::string& label = card.choices[choices[i].choice.index()].label;
        const double height = choice_height(p, label, column.w);
        const std::string number = i < 9 ? std::to_string(i + 1) : "·";
        if (choice_button(ui,
                          "earlier/" + std::to_string(i),
                          {column.x, column.y, column.w, height},
                          number,
                          label,
                          choices[i].is_taken)) {
            intents.emplace_back(intent::ChangeStep{choices[i].choice});
        }
        column.y += height + p.px(4);
        const std::string note = change_text(session, choices[i], step);
        if (!note.empty()) {
            draw_note(p, column, note);
        }
        column.y += p.px(10);
    }
    if (text_button(ui,
                    "earlier/go",
                    {column.x, column.y},
                    type::kQuietBold,
                    words[Word::ChangeStep],
                    p.theme().accent)) {
        intents.emplace_back(intent::GoToStep{step});
    }
    column.y += p.line_height(type::kQuietBold) + p.px(6);
}

void draw_resume(Canvas2d& ui, Column& column, const Session& session, Intents& intents) {
    const std::size_t steps = session.steps_to_resume();
    if (steps == 0) {
        return;
    }
    const std::string label = count_text(session.words(), Word::ResumeOne, Word::ResumeMany, steps);
    const double height = row_height(ui.painter, label, column.w);
    column.y += ui.painter.px(4);
    if (row_button(ui, "resume", {column.x, column.y, column.w, height}, label)) {
        intents.emplace_back(intent::GoOnAsBefore{});
    }
    column.y += height + ui.painter.px(12);
}

void draw_closed_ways(
    Canvas2d& ui, Column& column, GuideState& state, const Session& session, Intents& intents) {
    const std::vector<ClosedWay>& closed = session.closed_ways();
    if (closed.empty()) {
        return;
    }
    column.y += ui.painter.px(6);
    const std::string label =
        count_text(session.words(), Word::NotSeenOne, Word::NotSeenMany, closed.size());
    if (draw_opener(ui, column, "closed", label, state.closed_open)) {
        state.closed_open = !state.closed_open;
    }
    for (std::size_t i = 0; state.closed_open && i < closed.size(); ++i) {
        draw_closed_way(ui, column, session, closed[i], i, intents);
    }
}

}  // namespace waypost::gui
