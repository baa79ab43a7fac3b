#include "gui/badge.h"
#include "gui/sheet_parts.h"
#include "gui/text_field.h"
#include "text/markdown.h"

#include <array>
#include <string>
#include <utility>

namespace waypost::gui {

namespace {

constexpr std::array<std::pair<PageRating, Word>, 3> kRatings = {
    std::pair{PageRating::Low, Word::RatingLow},
    std::pair{PageRating::Middle, Word::RatingMiddle},
    std::pair{PageRating::High, Word::RatingHigh}};

void draw_paragraph(Painter& p, Column& column, const TextStyle& style, std::string_view text) {
    const Colour colour = style.size < type::kBody.size ? p.theme().quiet : p.theme().ink;
    column.y += p.paragraph({column.x, column.y}, style, colour, text, column.w);
}

/// A question with a box to tick; ticked questions go on the page.
bool draw_tick_row(
    Canvas2d& ui, Column& column, const std::string& id, const std::string& text, bool ticked) {
    Painter& p = ui.painter;
    const double side = p.px(24);
    const double indent = side + p.px(14);
    const double words = p.paragraph_height(type::kBody, text, column.w - indent - p.px(12));
    const Rect row{column.x, column.y, column.w, std::max(p.px(44), words + p.px(16))};
    const ControlState state = control(ui, id, row);
    if (state.hovered) {
        p.fill(row, p.theme().soft_accent, p.px(8));
    }
    focus_ring(ui, id, row, p.px(8));
    const Rect box{row.x + p.px(6), row.centre().y - side / 2, side, side};
    p.fill(box, p.theme().card, p.px(5));
    p.stroke(box, p.theme().outline, p.px(1.6), p.px(5));
    if (ticked) {
        const double tick = side * 0.62;
        draw_tick(p,
                  {box.centre().x - tick / 2, box.centre().y - tick / 2},
                  tick,
                  p.theme().accent,
                  p.px(2.6));
    }
    p.paragraph({row.x + p.px(6) + indent, row.centre().y - words / 2},
                type::kBody,
                ticked ? p.theme().ink : p.theme().quiet,
                text,
                column.w - indent - p.px(12));
    column.y = row.bottom() + p.px(4);
    return state.pressed;
}

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
    if (tool_button(ui, "page/add", {column.x, column.y, width, p.px(44)}, add) &&
        !state.question.text.empty()) {
        intents.emplace_back(intent::WriteQuestion{own.size(), state.question.text});
        state.question = {};
    }
    column.y += p.px(44 + 8);
}

/// A statement, and below it how much it matters: three buttons of one size.
void draw_statement(Canvas2d& ui,
                    Column& column,
                    const PageStatement& statement,
                    std::size_t number,
                    const Words& words,
                    Intents& intents) {
    Painter& p = ui.painter;
    const std::string& text = statement.statement.text;
    draw_paragraph(p, column, type::kBody, plain_text(parse_markdown(text)));
    column.y += p.px(6);
    const double gap = p.px(8);
    const auto count = static_cast<double>(kRatings.size());
    const double width = (column.w - gap * (count - 1)) / count;
    double x = column.x;
    for (const auto& [rating, word] : kRatings) {
        const int value = static_cast<int>(rating);
        const std::string id = "page/rate" + std::to_string(number) + "/" + std::to_string(value);
        const Rect rect{x, column.y, width, p.px(44)};
        const bool chosen = statement.rating == rating;
        const bool pressed =
            pill(ui, id, rect, words[word], chosen ? PillLook::Selected : PillLook::Plain);
        p.stroke(rect,
                 chosen ? p.theme().accent : p.theme().outline,
                 p.px(p.theme().line_width),
                 rect.h / 2);
        if (pressed) {
            intents.emplace_back(intent::RateStatement{text, value});
        }
        x += width + gap;
    }
    column.y += p.px(44 + 16);
}

/// What was typed as a question and not added yet.
void add_typed_question(SheetState& state, const Session& session, Intents& intents) {
    if (!state.question.text.empty()) {
        intents.emplace_back(intent::WriteQuestion{session.jottings().own_questions.size(),
                                                   std::exchange(state.question, {}).text});
    }
}

void draw_saving(
    Canvas2d& ui, Column& column, SheetState& state, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const Words& words = session.words();
    column.y += p.px(24);
    const std::string& label = words[Word::SaveWalk];
    const Rect rect{column.x, column.y, column.w, row_height(p, label, column.w)};
    if (row_button(ui, "page/save", rect, label)) {
        add_typed_question(state, session, intents);
        intents.emplace_back(intent::SaveWalk{});
    }
    column.y = rect.bottom() + p.px(8);
    if (const std::optional<SavedTo>& saved = session.saved_to()) {
        const bool failed = !saved->problem.empty();
        const std::string text = failed ? words.fill(Word::NotSaved, {saved->problem})
                                        : words.fill(Word::SavedTo, {saved->path});
        draw_paragraph(p, column, type::kBodyBold, text);
    }
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
            draw_statement(ui, column, page.statements[i], i, words, intents);
        }
    }
    draw_heading(p, column, words[Word::MyNotes]);
    column.y += p.px(4);
    column.y += text_field(
        ui, kNotesField, {column.x, column.y}, column.w, state.notes, words[Word::NotesField], 4);
    draw_saving(ui, column, state, session, intents);
}

}  // namespace waypost::gui
