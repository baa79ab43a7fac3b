#include "gui/card_text.h"

#include "gui/map_cards.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waypost::gui {

namespace {

void draw_text(Canvas2d& ui,
               Column& column,
               std::string_view id,
               std::string_view text,
               TermMarks& terms,
               RichTextEvents& events) {
    column.y += rich_text(ui, id, {column.x, column.y}, column.w, text, {}, terms, events);
}

bool same_citation(const Citation& a, const Citation& b) {
    return a.editorial == b.editorial && a.sources == b.sources;
}

/// A passage says where it comes from when that differs from the card's own words.
void draw_passage(Canvas2d& ui,
                  Column& column,
                  const Session& session,
                  std::string_view id,
                  const Passage& passage,
                  const Citation& around,
                  TermMarks& terms,
                  RichTextEvents& events) {
    Painter& p = ui.painter;
    column.y += p.px(14);
    draw_text(ui, column, id, passage.text, terms, events);
    if (!same_citation(passage.citation, around)) {
        const std::string line = citation_line(session, passage.citation);
        column.y += p.paragraph(
            {column.x, column.y + p.px(2)}, type::kQuiet, p.theme().quiet, line, column.w);
        column.y += p.px(2);
    }
}

}  // namespace

void draw_heading(Painter& painter, Column& column, std::string_view text) {
    column.y += painter.px(22);
    painter.text({column.x, column.y}, type::kHeading, painter.theme().quiet, in_capitals(text));
    column.y += painter.line_height(type::kHeading) + painter.px(4);
}

std::string citation_line(const Session& session, const Citation& citation) {
    if (citation.editorial) {
        return session.words()[Word::Editorial];
    }
    std::string line;
    for (const SourceId id : citation.sources) {
        const Source& source = session.open_flow()->flow.source(id);
        line += (line.empty() ? "" : ", ") + source.publisher;
        if (source.published.size() >= 4) {
            line += " " + source.published.substr(0, 4);
        }
    }
    return line;
}

std::vector<SourceId> sources_of(const Flow&, const Node& card, const Answers& answers) {
    std::vector<SourceId> used;
    const auto add = [&used](const Citation& citation) {
        for (const SourceId id : citation.sources) {
            if (std::ranges::find(used, id) == used.end()) {
                used.push_back(id);
            }
        }
    };
    add(card.citation);
    for (const Passage& passage : card.passages) {
        if (holds(passage.condition, answers)) {
            add(passage.citation);
        }
    }
    return used;
}

std::vector<TermForms> term_forms(const Flow& flow) {
    std::vector<TermForms> all;
    for (const Term& term : flow.terms()) {
        TermForms forms{{term.word}};
        forms.forms.insert(forms.forms.end(), term.also.begin(), term.also.end());
        all.push_back(std::move(forms));
    }
    return all;
}

void draw_card_text(
    Canvas2d& ui, Column& column, const Session& session, NodeId card, RichTextEvents& events) {
    const Flow& flow = session.open_flow()->flow;
    const Node& node = flow.node(card);
    const std::vector<TermForms> forms = term_forms(flow);
    TermMarks terms{forms};
    const std::string id = "card/" + node.id;
    draw_text(ui, column, id, node.text, terms, events);
    const Answers& answers = session.replay().here().answers;
    for (std::size_t i = 0; i < node.passages.size(); ++i) {
        if (holds(node.passages[i].condition, answers)) {
            draw_passage(ui,
                         column,
                         session,
                         id + "/passage" + std::to_string(i),
                         node.passages[i],
                         node.citation,
                         terms,
                         events);
        }
    }
    const std::array<std::pair<Word, const std::string*>, 5> sections = {
        std::pair{Word::DecisionIs, &node.decision},
        std::pair{Word::Measures, &node.measures},
        std::pair{Word::Cannot, &node.cannot},
        std::pair{Word::IfFound, &node.if_found},
        std::pair{Word::IfNotFound, &node.if_not_found}};
    for (const auto& [word, text] : sections) {
        if (!text->empty()) {
            draw_heading(ui.painter, column, session.words()[word]);
            draw_text(ui,
                      column,
                      id + "/" + std::string(kWordKeys[static_cast<std::size_t>(word)]),
                      *text,
                      terms,
                      events);
        }
    }
}

}  // namespace waypost::gui
