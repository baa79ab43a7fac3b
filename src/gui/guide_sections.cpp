#include "gui/guide_sections.h"

#include "gui/opener.h"

#include <algorithm>
#include <string>
#include <vector>

namespace waypost::gui {

namespace {

/// A source's mark, its words and its address.
void draw_source(
    Canvas2d& ui, Column& column, const CiteMark& mark, const std::string& url, Intents& intents) {
    Painter& p = ui.painter;
    const double indent = p.px(34);
    p.text({column.x + p.px(14), column.y}, type::kBodyBold, p.theme().accent, mark.mark);
    const double room = column.w - indent;
    column.y +=
        p.paragraph({column.x + indent, column.y}, type::kBody, p.theme().quiet, mark.note, room);
    if (!url.empty()) {
        const std::vector<std::string> lines = p.wrapped(type::kQuietBold, url, room);
        const std::string shown = lines.size() > 1 ? lines.front() + "…" : url;
        const Point at{column.x + indent, column.y};
        const std::string id = "source/" + mark.id;
        if (text_button(ui, id, at, type::kQuietBold, shown, p.theme().accent)) {
            intents.emplace_back(intent::OpenLink{url});
        }
        column.y += p.line_height(type::kQuietBold);
    }
    column.y += p.px(8);
}

void draw_sources(Canvas2d& ui, Column& column, const CardInk& ink, Intents& intents) {
    Painter& p = ui.painter;
    for (std::size_t i = 0; i < ink.sources.sources.size(); ++i) {
        const Source& source = ink.flow().source(ink.sources.sources[i]);
        draw_source(ui, column, ink.marks.cites[i], source.url, intents);
    }
    if (ink.sources.editorial) {
        draw_source(ui, column, cite_marks(ink, {{}, true}).front(), std::string(), intents);
    }
    if (ink.sources.sources.empty() && !ink.sources.editorial) {
        column.y += p.paragraph({column.x + p.px(14), column.y},
                                type::kBody,
                                p.theme().quiet,
                                ink.words()[Word::SourcesNone],
                                column.w - p.px(14));
    }
}

}  // namespace

void draw_evidence(
    Canvas2d& ui, Column& column, const CardInk& ink, GuideState& state, Intents& intents) {
    Painter& p = ui.painter;
    column.y += p.px(16);
    const std::string cited = sources_line(ink.session, ink.sources);
    const std::string& heading = ink.words()[Word::Sources];
    // The names may be longer than the column; the open part shows them whole.
    std::string shown = heading + (cited.empty() ? "" : ": " + cited);
    if (p.text_width(type::kQuietBold, shown) > column.w - p.px(20)) {
        shown = heading + " (" + std::to_string(ink.sources.sources.size()) + ")";
        shown += ink.sources.editorial ? " · " + ink.words()[Word::Editorial] : std::string();
    }
    if (draw_opener(ui, column, "sources", shown, state.sources_open)) {
        state.sources_open = !state.sources_open;
    }
    if (state.sources_open) {
        draw_sources(ui, column, ink, intents);
    }
    const std::string& why = ink.node().why;
    if (!why.empty()) {
        if (draw_opener(ui, column, "why", ink.words()[Word::WhyAsked], state.why_open)) {
            state.why_open = !state.why_open;
        }
        if (state.why_open) {
            column.y += p.paragraph({column.x + p.px(14), column.y},
                                    type::kBody,
                                    p.theme().quiet,
                                    plain_text(parse_markdown(why)),
                                    column.w - p.px(14));
        }
    }
    column.y += p.px(10);
}

void draw_stop(Painter& painter, Column& column, const Session& session) {
    const Words& words = session.words();
    const Node& card = session.open_flow()->flow.node(session.present_card());
    std::string text;
    if (card.kind == NodeKind::Route) {
        text = words[Word::RouteGap];
    } else if (session.replay().stopped) {
        text = words[Word::Stuck];
    } else if (card.kind == NodeKind::End) {
        text = words[Word::Finished] + ". " + words[Word::FinishedHint];
    }
    if (text.empty()) {
        return;
    }
    const double pad = painter.px(18);
    const double inner = column.w - 2 * pad;
    const double height = painter.paragraph_height(type::kBodyBold, text, inner) + 2 * pad;
    const Rect box{column.x, column.y + painter.px(8), column.w, height};
    painter.fill(box, painter.theme().soft_accent, painter.px(12));
    if (!painter.theme().has_shadows) {
        painter.stroke(box, painter.theme().outline, painter.px(2), painter.px(12));
    }
    painter.paragraph(
        {box.x + pad, box.y + pad}, type::kBodyBold, painter.theme().ink, text, inner);
    column.y = box.bottom() + painter.px(16);
}

void draw_choices(
    Canvas2d& ui, Column& column, const Session& session, int columns, Intents& intents) {
    const std::vector<ChoiceId> ways = offered(session.open_flow()->flow, session.replay().here());
    column.y += ui.painter.px(8);
    draw_some_choices(ui, column, session, ways, columns, intents);
}

void draw_some_choices(Canvas2d& ui,
                       Column& column,
                       const Session& session,
                       const std::vector<ChoiceId>& choices,
                       int columns,
                       Intents& intents) {
    const Node& card = session.open_flow()->flow.node(session.present_card());
    const std::vector<ChoiceId> ways = offered(session.open_flow()->flow, session.replay().here());
    const double gap = ui.painter.px(12);
    const double width = (column.w - gap * (columns - 1)) / columns;
    const auto per_row = static_cast<std::size_t>(columns);
    for (std::size_t begin = 0; begin < choices.size(); begin += per_row) {
        const std::size_t end = std::min(begin + per_row, choices.size());
        double height = 0;
        for (std::size_t i = begin; i < end; ++i) {
            const std::string& label = card.choices[choices[i].index()].label;
            height = std::max(height, choice_height(ui.painter, label, width));
        }
        for (std::size_t i = begin; i < end; ++i) {
            const Choice& choice = card.choices[choices[i].index()];
            const auto number = std::ranges::find(ways, choices[i]) - ways.begin();
            const double x = column.x + static_cast<double>(i - begin) * (width + gap);
            if (choice_button(ui,
                              "choice/" + std::to_string(number),
                              {x, column.y, width, height},
                              number < 9 ? std::to_string(number + 1) : std::string("·"),
                              choice.label,
                              session.was_read(choices[i]))) {
                intents.emplace_back(intent::TakeChoice{choices[i]});
            }
        }
        column.y += height + gap;
    }
}

void draw_questions(Canvas2d& ui, Column& column, CardInk& ink) {
    const std::vector<Bullet>& questions = ink.node().ask;
    if (questions.empty()) {
        return;
    }
    Painter& p = ui.painter;
    const double pad = p.px(18);
    const double inner = column.w - 2 * pad;
    double height = 2 * pad + p.line_height(type::kHeading) + p.px(4);
    for (const Bullet& question : questions) {
        // Marks of sources stand behind the last word; room for a further line is not lost on it.
        const std::string words = plain_text(parse_markdown(question.text));
        height += p.paragraph_height(type::kBody, words + "  12", inner) + p.px(6);
    }
    const Rect box{column.x, column.y + p.px(8), column.w, height};
    p.fill(box, p.theme().ground, p.px(12));
    if (!p.theme().has_shadows) {
        p.stroke(box, p.theme().outline, p.px(2), p.px(12));
    }
    Column within{box.x + pad, box.y + pad - p.px(22), inner};
    draw_heading(p, within, ink.words()[Word::QuestionsToTake]);
    const RichTextStyle body{type::kBody, type::kBodyBold, type::kBody};
    for (std::size_t i = 0; i < questions.size(); ++i) {
        within.y += rich_text(ui,
                              ink.id + "/ask/" + std::to_string(i),
                              {within.x, within.y},
                              inner,
                              questions[i].text,
                              body,
                              ink.marks,
                              ink.events,
                              cite_marks(ink, questions[i].citation));
        within.y += p.px(6);
    }
    column.y = box.bottom() + p.px(8);
}

void draw_urgent_always(Painter& painter, Column& column, const Session& session) {
    column.y += painter.px(14);
    column.y += painter.paragraph({column.x, column.y},
                                  type::kReading,
                                  painter.theme().ink,
                                  session.words()[Word::UrgentAlways],
                                  column.w);
}

}  // namespace waypost::gui
