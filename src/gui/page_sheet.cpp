#include "gui/rating_buttons.h"
#include "gui/saved_walks_view.h"
#include "gui/sheet_parts.h"
#include "gui/text_field.h"
#include "text/markdown.h"

#include <string>

namespace waypost::gui {

namespace {

void draw_questions_of_cards(
    Canvas2d& ui, Column& column, const MyPage& page, const Words& words, Intents& intents) {
    draw_heading(ui.painter, column, words[Word::MyQuestions]);
    if (page.questions.empty()) {
        draw_paragraph(ui.painter, column, type::kBody, words[Word::MyQuestionsNone]);
    }
    for (std::size_t i = 0; i < page.questions.size(); ++i) {
        const PageQuestion& question = page.questions[i];
        const std::string& text = question.question.text;
        const std::string id = "page/ask" + std::to_string(i);
        const std::string shown = plain_text(parse_markdown(text));
        if (draw_tick_row(ui, column, id, shown, question.ticked)) {
            intents.emplace_back(intent::TickQuestion{text, !question.ticked});
        }
    }
}

void draw_own_questions(
    Canvas2d& ui, Column& column, SheetState& state, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const Words& words = session.words();
    const std::vector<std::string>& own = session.jottings().own_questions;
    for (std::size_t i = 0; i < own.size(); ++i) {
        const std::string& label = words[Word::TakeOut];
        const double button = p.text_width(type::kQuietBold, label);
        const double room = column.w - button - p.px(44 + 12);
        const double words_height = p.paragraph_height(type::kBody, own[i], room);
        const double height = std::max(p.px(44), words_height);
        const double middle = column.y + height / 2;
        p.circle({column.x + p.px(18), middle}, p.px(4), p.theme().accent);
        p.paragraph({column.x + p.px(44), middle - words_height / 2},
                    type::kBody,
                    p.theme().ink,
                    own[i],
                    room);
        if (text_button(
                ui,
                "page/out" + std::to_string(i),
                {column.x + column.w - button, middle - p.line_height(type::kQuietBold) / 2},
                type::kQuietBold,
                label,
                p.theme().accent)) {
            intents.emplace_back(intent::WriteQuestion{i, {}});
        }
        column.y += height + p.px(4);
    }
    column.y += p.px(8);
    column.y += text_field(ui,
                           kQuestionField,
                           {column.x, column.y},
                           column.w,
                           state.question,
                           words[Word::OwnQuestionHint],
                           1);
    column.y += p.px(8);
    const std::string& add = words[Word::AddQuestion];
    const double width = p.text_width(type::kQuietBold, add) + p.px(32);
    if (tool_button(ui, "page/add", {column.x, column.y, width, p.px(44)}, add)) {
        add_typed_question(state.question, session, intents);
    }
    column.y += p.px(44 + 8);
}

/// A statement, and below it how much it matters.
void draw_statement(Canvas2d& ui,
                    Column& column,
                    const PageStatement& statement,
                    std::size_t number,
                    const Session& session,
                    Intents& intents) {
    Painter& p = ui.painter;
    const std::string& text = statement.statement.text;
    draw_paragraph(p, column, type::kBody, plain_text(parse_markdown(text)));
    column.y += p.px(6);
    draw_rating(ui, column, "page/rate" + std::to_string(number), text, session, intents);
}

/// The ways from this page: to paper, and to a file.
void draw_saving(
    Canvas2d& ui, Column& column, SheetState& state, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const Words& words = session.words();
    column.y += p.px(24);
    const std::string& handout = words[Word::SeeHandout];
    const Rect print{column.x, column.y, column.w, row_height(p, handout, column.w)};
    if (row_button(ui, "page/handout", print, handout)) {
        add_typed_question(state.question, session, intents);
        intents.emplace_back(intent::ShowSheet{Sheet::Handout});
    }
    column.y = print.bottom() + p.px(10);
    const std::string& label = words[Word::SaveWalk];
    const Rect rect{column.x, column.y, column.w, row_height(p, label, column.w)};
    if (row_button(ui, "page/save", rect, label)) {
        add_typed_question(state.question, session, intents);
        intents.emplace_back(intent::SaveWalk{});
    }
    column.y = rect.bottom();
    draw_saved(p, column, session);
}

}  // namespace

void draw_my_page(
    Canvas2d& ui, Column& column, SheetState& state, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const Words& words = session.words();
    const MyPage& page = *state.page;
    draw_paragraph(p, column, type::kTitle, words[Word::MyPage]);
    column.y += p.px(8);
    draw_paragraph(p, column, type::kBody, words[Word::MyPageHint]);
    draw_questions_of_cards(ui, column, page, words, intents);
    draw_own_questions(ui, column, state, session, intents);
    if (!page.statements.empty()) {
        draw_heading(p, column, words[Word::MattersToMe]);
        draw_paragraph(p, column, type::kQuiet, words[Word::MattersHint]);
        column.y += p.px(10);
        for (std::size_t i = 0; i < page.statements.size(); ++i) {
            draw_statement(ui, column, page.statements[i], i, session, intents);
        }
    }
    draw_heading(p, column, words[Word::MyNotes]);
    column.y += p.px(4);
    column.y += text_field(
        ui, kNotesField, {column.x, column.y}, column.w, state.notes, words[Word::NotesField], 4);
    draw_saving(ui, column, state, session, intents);
    if (session.settings().mode != Mode::Present) {
        // A room need not see what else the person has walked.
        Intents opened;
        draw_saved_walks(ui, column, session, opened);
        if (!opened.empty()) {
            add_typed_question(state.question, session, intents);
        }
        intents.insert(intents.end(), opened.begin(), opened.end());
    }
}

}  // namespace waypost::gui
