#include "gui/sheet_parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace waypost::gui {

namespace {

/// What is on the handout only when it is ticked, as far as there is any of it.
void draw_print_ticks(
    Canvas2d& ui, Column& column, const MyPage& page, const Session& session, Intents& intents) {
    const Words& words = session.words();
    const Jottings& jottings = session.jottings();
    if (!jottings.notes.empty() &&
        draw_tick_row(
            ui, column, "handout/notes", words[Word::PrintNotes], jottings.prints_notes)) {
        intents.emplace_back(intent::PrintNotes{!jottings.prints_notes});
    }
    const bool has_opened = std::ranges::any_of(page.cards, [](const PageCard& card) {
        return !card.is_closed && (card.asks_first || !card.numbers.empty());
    });
    if (has_opened &&
        draw_tick_row(
            ui, column, "handout/opened", words[Word::PrintOpened], jottings.prints_opened)) {
        intents.emplace_back(intent::PrintOpened{!jottings.prints_opened});
    }
}

void draw_papers(Canvas2d& ui, Column& column, const Session& session, Intents& intents) {
    const Words& words = session.words();
    draw_heading(ui.painter, column, words[Word::PreviewPaper]);
    const std::array<std::string, 2> papers = {words[Word::PaperA4], words[Word::PaperLetter]};
    constexpr std::size_t kLetter = 1;
    const std::size_t chosen = session.settings().letter_paper ? kLetter : 0;
    if (const auto pressed = draw_pill_row(ui, column, "handout/", papers, chosen)) {
        intents.emplace_back(intent::SetLetterPaper{*pressed == kLetter});
    }
    column.y += ui.painter.px(18);
}

void draw_print_button(Canvas2d& ui, Column& column, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const Words& words = session.words();
    const std::string& label = words[Word::MakeHandout];
    const Rect rect{column.x, column.y, column.w, row_height(p, label, column.w)};
    if (row_button(ui, "handout/make", rect, label)) {
        intents.emplace_back(intent::MakeHandout{});
    }
    column.y = rect.bottom() + p.px(6);
    draw_paragraph(p, column, type::kQuiet, words[Word::MakeHandoutHint]);
    draw_saved(p, column, session);
    column.y += p.px(20);
}

void draw_pages(Painter& p, Column& column, const HandoutPages& pages, const Words& words) {
    for (std::size_t i = 0; i < pages.ready.size(); ++i) {
        const HandoutPage& page = pages.ready[i];
        draw_paragraph(
            p,
            column,
            type::kQuiet,
            words.fill(Word::PreviewPage, {std::to_string(i + 1), std::to_string(pages.total)}));
        column.y += p.px(4);
        const double height = column.w * page.size.h / page.size.w;
        const Rect sheet{std::round(column.x), std::round(column.y), column.w, height};
        p.picture(sheet, page.texture);
        p.stroke(sheet, p.theme().outline, p.px(p.theme().line_width));
        column.y = sheet.bottom() + p.px(20);
    }
    if (pages.ready.size() < pages.total) {
        draw_paragraph(p,
                       column,
                       type::kBody,
                       words.fill(Word::PreviewMore, {std::to_string(pages.ready.size())}));
    }
}

}  // namespace

void draw_handout_sheet(
    Canvas2d& ui, Column& column, SheetState& state, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    draw_paragraph(p, column, type::kTitle, session.words()[Word::SeeHandout]);
    column.y += p.px(8);
    draw_print_ticks(ui, column, *state.page, session, intents);
    draw_papers(ui, column, session, intents);
    draw_print_button(ui, column, session, intents);
    column.w = std::round(column.w);
    state.page_width = static_cast<int>(column.w);
    draw_pages(p, column, state.pages, session.words());
}

}  // namespace waypost::gui
