#include "gui/card_text.h"

#include "gui/badge.h"
#include "gui/differ_view.h"
#include "gui/number_view.h"
#include "text/letters.h"
#include "walk/term_forms.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace waypost::gui {

namespace {

/// The mark of the authors' own words among those of numbered sources.
constexpr std::string_view kEditorialMark = "a";

bool same_citation(const Citation& a, const Citation& b) {
    return a.editorial == b.editorial && a.sources == b.sources;
}

std::string short_name(const Source& source) {
    const bool dated = source.published.size() >= 4;
    return source.publisher + (dated ? " " + source.published.substr(0, 4) : std::string());
}

/// A passage says where it comes from when that differs from the card's own words.
void draw_passage(
    Canvas2d& ui, Column& column, CardInk& ink, std::string_view id, const Passage& passage) {
    Painter& p = ui.painter;
    column.y += p.px(14);
    const bool own = !same_citation(passage.citation, ink.node().citation);
    const bool editorial = own && passage.citation.editorial;
    draw_text(ui, column, ink, id, passage.text, own && !editorial ? passage.citation : Citation{});
    if (editorial) {
        column.y += p.paragraph({column.x, column.y + p.px(2)},
                                type::kQuiet,
                                p.theme().quiet,
                                ink.words()[Word::Editorial],
                                column.w);
        column.y += p.px(2);
    }
}

/// A passage below the case in which it holds, set off by a line at its side. Passages of one case
/// that follow each other are headed once.
void draw_case(Canvas2d& ui,
               Column& column,
               CardInk& ink,
               std::string_view id,
               const ShownPart& shown,
               bool is_headed) {
    Painter& p = ui.painter;
    const double indent = p.px(16);
    column.y += is_headed ? p.px(18) : 0;
    const double top = column.y;
    Column within{column.x + indent, column.y, column.w - indent};
    if (is_headed) {
        within.y += p.paragraph(
            {within.x, within.y}, type::kBodyBold, p.theme().ink, shown.in_case, within.w);
        within.y -= p.px(8);
    }
    draw_passage(ui, within, ink, id, ink.node().passages[shown.index]);
    p.fill({column.x, top, p.px(3), within.y - top}, p.theme().accent, p.px(1.5));
    column.y = within.y;
}

}  // namespace

CardInk card_ink(const Session& session, CardView view, RichTextEvents& events) {
    CardSources sources = sources_of(session.open_flow()->flow, view);
    return card_ink(session, std::move(view), std::move(sources), events);
}

CardInk card_ink(const Session& session,
                 CardView view,
                 CardSources sources,
                 RichTextEvents& events) {
    const Flow& flow = session.open_flow()->flow;
    TextMarks marks{term_forms(flow)};
    for (std::size_t i = 0; i < sources.sources.size(); ++i) {
        const Source& source = flow.source(sources.sources[i]);
        marks.cites.push_back(
            {source.id, std::to_string(i + 1), source_text(source, session.words())});
    }
    std::string id = "card/" + flow.node(view.card).id;
    return {session, std::move(view), std::move(sources), std::move(marks), events, std::move(id)};
}

std::vector<CiteMark> cite_marks(const CardInk& ink, const Citation& citation) {
    std::vector<CiteMark> found;
    // In the order of their numbers, whatever the order in which the author named them.
    for (std::size_t i = 0; i < ink.sources.sources.size(); ++i) {
        if (std::ranges::find(citation.sources, ink.sources.sources[i]) != citation.sources.end()) {
            found.push_back(ink.marks.cites[i]);
        }
    }
    if (citation.editorial) {
        found.push_back({{}, std::string(kEditorialMark), ink.words()[Word::Editorial]});
    }
    return found;
}

void draw_kind_line(Painter& painter,
                    Column& column,
                    const Session& session,
                    NodeKind kind,
                    double size,
                    const std::string& words) {
    const double r = painter.px_beside(type::kHeading, size / 2);
    const double indent = 2 * r + painter.px(9);
    draw_badge(painter,
               {column.x + r, column.y + r},
               r,
               kind,
               kind_colour(kind, session.settings().theme),
               painter.theme().badge_sign);
    painter.text_cut({column.x + indent, column.y + r - painter.line_height(type::kHeading) / 2},
                     type::kHeading,
                     painter.theme().quiet,
                     in_capitals(words),
                     column.w - indent);
    column.y += 2 * r;
}

void draw_heading(Painter& painter, Column& column, std::string_view text) {
    column.y += painter.px(22);
    const std::string capitals = in_capitals(text);
    column.y += painter.paragraph(
        {column.x, column.y}, type::kHeading, painter.theme().quiet, capitals, column.w);
    column.y += painter.px(4);
}

void draw_text(Canvas2d& ui,
               Column& column,
               CardInk& ink,
               std::string_view id,
               std::string_view text,
               const Citation& citation) {
    const std::vector<CiteMark> tail = cite_marks(ink, citation);
    column.y +=
        rich_text(ui, id, {column.x, column.y}, column.w, text, {}, ink.marks, ink.events, tail);
}

void draw_bullets(Canvas2d& ui,
                  Column& column,
                  CardInk& ink,
                  std::string_view id,
                  const std::vector<Bullet>& bullets) {
    Painter& p = ui.painter;
    const double indent = p.px_beside(type::kReading, 22);
    for (std::size_t i = 0; i < bullets.size(); ++i) {
        column.y += i > 0 ? p.px(5) : 0;
        p.circle({column.x + p.px_beside(type::kReading, 5),
                  column.y + p.line_height(type::kReading) / 2},
                 p.px_beside(type::kReading, 2.75),
                 p.theme().accent);
        Column item{column.x + indent, column.y, column.w - indent};
        draw_text(ui,
                  item,
                  ink,
                  std::string(id) + "/" + std::to_string(i),
                  bullets[i].text,
                  bullets[i].citation);
        column.y = item.y;
    }
}

void draw_row(Canvas2d& ui, Column& column, CardInk& ink, std::string_view id, const CardRow& row) {
    if (row.bullets.empty()) {
        draw_text(ui, column, ink, id, row.text);
    } else {
        draw_bullets(ui, column, ink, id, row.bullets);
    }
}

void draw_own_words(Canvas2d& ui, Column& column, CardInk& ink) {
    const Node& node = ink.node();
    draw_text(ui, column, ink, ink.id, node.text);
    const std::vector<ShownPart> shown = shown_passages(ink.flow(), ink.view);
    const std::string* last_case = nullptr;
    for (const ShownPart& passage : shown) {
        const std::string id = ink.id + "/passage" + std::to_string(passage.index);
        if (passage.in_case.empty()) {
            draw_passage(ui, column, ink, id, node.passages[passage.index]);
        } else {
            const bool is_new = last_case == nullptr || *last_case != passage.in_case;
            draw_case(ui, column, ink, id, passage, is_new);
        }
        last_case = &passage.in_case;
    }
}

void draw_card_text(Canvas2d& ui, Column& column, CardInk& ink) {
    draw_own_words(ui, column, ink);
    const std::vector<CardRow> rows =
        rows_of(ink.flow(), ink.view.card, ink.view.decision, ink.words());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].is_empty()) {
            draw_heading(ui.painter, column, rows[i].heading);
            draw_row(ui, column, ink, ink.id + "/row" + std::to_string(i), rows[i]);
        }
    }
    draw_differences(ui, column, ink);
    draw_numbers(ui, column, ink);
}

std::string source_text(const Source& source, const Words& words) {
    std::string text = source.publisher + ": " + source.title;
    text += ", " +
            (source.published.empty() ? words[Word::Undated] : date_text(words, source.published));
    if (!source.accessed.empty()) {
        text += " (" + words.fill(Word::ReadOn, {date_text(words, source.accessed)}) + ")";
    }
    return text;
}

std::string sources_line(const Session& session, const CardSources& sources) {
    std::string line;
    for (const SourceId id : sources.sources) {
        line += (line.empty() ? "" : ", ") + short_name(session.open_flow()->flow.source(id));
    }
    if (sources.editorial) {
        line += (line.empty() ? "" : ", ") + session.words()[Word::Editorial];
    }
    return line;
}

}  // namespace waypost::gui
