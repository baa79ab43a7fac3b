#include "gui/presenter_notes.h"

#include "gui/guide_panel.h"

namespace waypost::gui {

namespace {

/// Read at arm's length while one speaks.
constexpr RichTextStyle kNotes{
    {imgui_compat::Face::Regular, 22, 0, 1.5},
    {imgui_compat::Face::SemiBold, 22, 0, 1.5},
    {imgui_compat::Face::Italic, 22, 0, 1.5},
};
constexpr TextStyle kCardTitle{imgui_compat::Face::Bold, 26, 0, 1.2};

}  // namespace

void draw_present_card(Painter& painter, Column& column, const Session& session) {
    const Theme& theme = painter.theme();
    const Node& card = session.open_flow()->flow.node(session.present_card());
    const Words& words = session.words();
    draw_kind_line(painter,
                   column,
                   session,
                   card.kind,
                   20,
                   words[Word::TalkNow] + " · " + words[kind_word(card.kind)]);
    column.y += painter.px(8);
    column.y +=
        painter.paragraph({column.x, column.y}, kCardTitle, theme.ink, card.title, column.w) +
        painter.px(14);
}

void draw_notes(Canvas2d& ui, Column& column, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const std::string& notes = session.open_flow()->flow.node(session.present_card()).presenter;
    draw_heading(p, column, session.words()[Word::TalkNotes]);
    if (notes.empty()) {
        column.y += p.paragraph({column.x, column.y},
                                type::kReading,
                                p.theme().quiet,
                                session.words()[Word::TalkNoNotes],
                                column.w);
        return;
    }
    TextMarks marks;
    RichTextEvents events;
    column.y +=
        rich_text(ui, "notes", {column.x, column.y}, column.w, notes, kNotes, marks, events);
    if (events.opened_link.starts_with("card:")) {
        tell_links(session, events, intents);
    }
}

}  // namespace waypost::gui
