#include "gui/sheet_parts.h"
#include "text/markdown.h"

#include <string>

namespace waypost::gui {

void draw_words_met(Canvas2d& ui, Column& column, SheetState& state, const Session& session) {
    Painter& p = ui.painter;
    const Words& words = session.words();
    const Flow& flow = session.open_flow()->flow;
    column.y += p.paragraph(
        {column.x, column.y}, type::kTitle, p.theme().ink, words[Word::WordsMet], column.w);
    column.y += p.px(12);
    const std::vector<TermId> met = terms_met(flow, *state.page);
    if (met.empty()) {
        column.y += p.paragraph(
            {column.x, column.y}, type::kBody, p.theme().ink, words[Word::WordsMetNone], column.w);
    }
    for (const TermId id : met) {
        const Term& term = flow.term(id);
        column.y += p.paragraph(
            {column.x, column.y}, type::kReadingBold, p.theme().ink, term.word, column.w);
        column.y += p.paragraph({column.x, column.y},
                                type::kReading,
                                p.theme().ink,
                                plain_text(parse_markdown(term.text)),
                                column.w);
        column.y += p.px(14);
    }
}

}  // namespace waypost::gui
