#include "gui/guide_sections.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace waypost::gui {

namespace {

/// "Mayo Clinic, Leiomyosarcoma, 27 Apr 2023 (read 21 Nov 2026)".
std::string source_text(const Source& source, const Words& words) {
    std::string text = source.publisher + ": " + source.title;
    text += ", " +
            (source.published.empty() ? words[Word::Undated] : date_text(words, source.published));
    if (!source.accessed.empty()) {
        text += " (" + words.fill(Word::ReadOn, {date_text(words, source.accessed)}) + ")";
    }
    return text;
}

void draw_sources(
    Canvas2d& ui, Column& column, const Session& session, const Node& card, Intents& intents) {
    Painter& p = ui.painter;
    const Flow& flow = session.open_flow()->flow;
    const std::vector<SourceId> used = sources_of(flow, card, session.replay().here().answers);
    const auto line = [&](const std::string& text) {
        column.y += p.paragraph({column.x + p.px(12), column.y},
                                type::kBody,
                                p.theme().quiet,
                                text,
                                column.w - p.px(12));
        column.y += p.px(4);
    };
    for (const SourceId id : used) {
        const Source& source = flow.source(id);
        line(source_text(source, session.words()));
        if (!source.url.empty()) {
            const Point at{column.x + p.px(12), column.y};
            if (text_button(ui,
                            "source/" + source.id,
                            at,
                            type::kQuietBold,
                            source.url,
                            p.theme().accent)) {
                intents.emplace_back(intent::OpenLink{source.url});
            }
            column.y += p.line_height(type::kQuietBold) + p.px(6);
        }
    }
    if (card.citation.editorial) {
        line(session.words()[Word::Editorial]);
    }
    if (used.empty() && !card.citation.editorial) {
        line(session.words()[Word::SourcesNone]);
    }
}

/// A label with a small triangle that points down while its part is open.
bool draw_opener(
    Canvas2d& ui, Column& column, const std::string& id, const std::string& label, bool open) {
    Painter& p = ui.painter;
    const double height = p.line_height(type::kQuietBold);
    const bool pressed = text_button(
        ui, id, {column.x + p.px(14), column.y}, type::kQuietBold, label, p.theme().accent);
    const double r = p.px(4);
    const Point middle{column.x + p.px(5), column.y + height / 2};
    const std::array<Point, 3> down = {Point{middle.x - r, middle.y - r * 0.6},
                                       Point{middle.x + r, middle.y - r * 0.6},
                                       Point{middle.x, middle.y + r}};
    const std::array<Point, 3> right = {Point{middle.x - r * 0.6, middle.y - r},
                                        Point{middle.x + r, middle.y},
                                        Point{middle.x - r * 0.6, middle.y + r}};
    p.polygon(open ? down : right, p.theme().accent);
    column.y += height + p.px(6);
    return pressed;
}

}  // namespace

void draw_evidence(Canvas2d& ui,
                   Column& column,
                   const Session& session,
                   const Node& card,
                   GuideState& state,
                   Intents& intents) {
    Painter& p = ui.painter;
    column.y += p.px(16);
    const std::string cited = citation_line(session, card.citation);
    const std::string label = session.words()[Word::Sources] + (cited.empty() ? "" : ": " + cited);
    // The names may be longer than the column; the open part shows them whole.
    std::string shown = label;
    const double room = column.w - p.px(20);
    if (p.text_width(type::kQuietBold, label) > room) {
        shown = session.words()[Word::Sources] + " (" +
                std::to_string(card.citation.sources.size()) + ")";
    }
    if (draw_opener(ui, column, "sources", shown, state.sources_open)) {
        state.sources_open = !state.sources_open;
    }
    if (state.sources_open) {
        draw_sources(ui, column, session, card, intents);
    }
    if (!card.why.empty()) {
        if (draw_opener(ui, column, "why", session.words()[Word::WhyAsked], state.why_open)) {
            state.why_open = !state.why_open;
        }
        if (state.why_open) {
            column.y += p.paragraph({column.x + p.px(12), column.y},
                                    type::kBody,
                                    p.theme().quiet,
                                    card.why,
                                    column.w - p.px(12));
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
    const Node& card = session.open_flow()->flow.node(session.present_card());
    const std::vector<ChoiceId> ways = offered(session.open_flow()->flow, session.replay().here());
    const double gap = ui.painter.px(12);
    const double width = (column.w - gap * (columns - 1)) / columns;
    const auto per_row = static_cast<std::size_t>(columns);
    column.y += ui.painter.px(8);
    for (std::size_t begin = 0; begin < ways.size(); begin += per_row) {
        const std::size_t end = std::min(begin + per_row, ways.size());
        double height = 0;
        for (std::size_t i = begin; i < end; ++i) {
            const std::string& label = card.choices[ways[i].index()].label;
            height = std::max(height, choice_height(ui.painter, label, width));
        }
        for (std::size_t i = begin; i < end; ++i) {
            const Choice& choice = card.choices[ways[i].index()];
            const double x = column.x + static_cast<double>(i - begin) * (width + gap);
            const std::string number = i < 9 ? std::to_string(i + 1) : std::string("·");
            if (choice_button(ui,
                              "choice/" + std::to_string(i),
                              {x, column.y, width, height},
                              number,
                              choice.label)) {
                intents.emplace_back(intent::TakeChoice{ways[i]});
            }
        }
        column.y += height + gap;
    }
}

void draw_questions(Painter& painter, Column& column, const Node& card, const Session& session) {
    if (card.ask.empty()) {
        return;
    }
    const double pad = painter.px(18);
    const double inner = column.w - 2 * pad;
    double height = 2 * pad + painter.line_height(type::kHeading) + painter.px(4);
    for (const Bullet& question : card.ask) {
        height += painter.paragraph_height(type::kBody, question.text, inner) + painter.px(6);
    }
    const Rect box{column.x, column.y + painter.px(8), column.w, height};
    painter.fill(box, painter.theme().ground, painter.px(12));
    if (!painter.theme().has_shadows) {
        painter.stroke(box, painter.theme().outline, painter.px(2), painter.px(12));
    }
    Column within{box.x + pad, box.y + pad - painter.px(22), inner};
    draw_heading(painter, within, session.words()[Word::QuestionsToTake]);
    for (const Bullet& question : card.ask) {
        within.y += painter.paragraph(
            {within.x, within.y}, type::kBody, painter.theme().ink, question.text, inner);
        within.y += painter.px(6);
    }
    column.y = box.bottom() + painter.px(8);
}

void draw_trail(Canvas2d& ui, Column& column, const Session& session, Intents& intents) {
    const std::vector<WalkStep>& steps = session.replay().taken;
    if (steps.empty()) {
        return;
    }
    Painter& p = ui.painter;
    const Flow& flow = session.open_flow()->flow;
    draw_heading(p, column, session.words()[Word::Trail]);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const NodeId card = session.replay().places[i].card;
        const Node& node = flow.node(card);
        const double x = column.x + p.px(26);
        const double room = column.w - p.px(26);
        const double dot_y = column.y + p.line_height(type::kBodyBold) / 2;
        const double next_y = column.y + p.line_height(type::kBodyBold) +
                              p.line_height(type::kQuiet) + p.px(8) +
                              p.line_height(type::kBodyBold) / 2;
        if (i + 1 < steps.size()) {
            p.line({column.x + p.px(8), dot_y},
                   {column.x + p.px(8), next_y},
                   p.theme().accent,
                   p.px(2));
        }
        p.circle({column.x + p.px(8), dot_y}, p.px(5), p.theme().accent);
        const std::vector<std::string> title = p.wrapped(type::kBodyBold, node.title, room);
        const std::string shown = title.size() > 1 ? title.front() + " …" : node.title;
        if (text_button(ui,
                        "trail/" + std::to_string(i),
                        {x, column.y},
                        type::kBodyBold,
                        shown,
                        p.theme().ink)) {
            intents.emplace_back(intent::GoToStep{i});
        }
        column.y += p.line_height(type::kBodyBold);
        const ChoiceId choice = find_choice(flow, card, steps[i].choice);
        p.text_cut({x, column.y},
                   type::kQuiet,
                   p.theme().quiet,
                   session.words().fill(Word::YouChose, {node.choices[choice.index()].label}),
                   room);
        column.y += p.line_height(type::kQuiet) + p.px(8);
    }
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
