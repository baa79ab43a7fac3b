#include "gui/notes_view.h"

#include "base/diagnostic_text.h"
#include "gui/row_list.h"

#include <string>

namespace waypost::gui {

namespace {

constexpr double kIndent = 46;

/// An empty box for what is to be done, lines of writing for a note.
void draw_sign(Painter& p, Point centre, AuthorNoteKind kind) {
    const Colour ink = p.theme().quiet;
    const double r = p.px(7);
    if (kind == AuthorNoteKind::ToDo) {
        p.stroke({centre.x - r, centre.y - r, 2 * r, 2 * r}, p.theme().accent, p.px(2), p.px(3));
        return;
    }
    for (int line = -1; line <= 1; ++line) {
        const double y = centre.y + line * p.px(5);
        p.line({centre.x - r, y}, {centre.x + r, y}, ink, p.px(1.8));
    }
}

std::string place_of(const AuthorNote& note, const Flow& flow) {
    std::string place = place_text(note.file, note.at);
    if (const NodeId card = flow.find_node(note.card); card.has_value()) {
        const Node& node = flow.node(card);
        place += "  " + (node.title.empty() ? node.id : node.title);
    }
    return place;
}

}  // namespace

void draw_notes(
    Canvas2d& ui, NotesState& state, const Rect& area, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const Words& words = session.words();
    if (state.made_of != session.written()) {
        state.made_of = session.written();
        state.notes = author_notes(*state.made_of);
    }
    if (state.notes.empty()) {
        p.paragraph({area.x + p.px(20), area.y + p.px(10)},
                    type::kBody,
                    p.theme().quiet,
                    words[Word::NotesNone],
                    area.w - p.px(40));
        return;
    }
    const Flow& flow = session.open_flow()->flow;
    const double first = p.line_height(type::kBody);
    const RowListLook look{"notes/",
                           state.notes.size(),
                           first + p.line_height(type::kQuiet) + p.px(14),
                           std::nullopt,
                           0};
    const auto pressed = draw_row_list(ui, state.scroll, area, look, [&](const DrawnRow& row) {
        const AuthorNote& note = state.notes[row.row];
        const double x = row.box.x + p.px(kIndent);
        const double y = row.box.y + p.px(6);
        draw_sign(p, {row.box.x + p.px(26), y + first / 2}, note.kind);
        const std::string& kind =
            words[note.kind == AuthorNoteKind::ToDo ? Word::NoteToDo : Word::NoteReviewers];
        p.text({x, y}, type::kBodyBold, p.theme().ink, kind);
        const double behind = p.text_width(type::kBodyBold, kind) + p.px(12);
        p.text_cut(
            {x + behind, y}, type::kBody, p.theme().ink, note.text, row.box.right() - x - behind);
        p.text_cut({x, y + first},
                   type::kQuiet,
                   p.theme().quiet,
                   place_of(note, flow),
                   row.box.right() - x);
    });
    if (pressed) {
        const AuthorNote& note = state.notes[*pressed];
        intents.emplace_back(intent::ShowOnMap{flow.find_node(note.card)});
        intents.emplace_back(intent::OpenInEditor{{note.file, note.at.line, note.at.column}});
    }
}

}  // namespace waypost::gui
