#include "gui/sheet_parts.h"

#include "gui/badge.h"

#include <algorithm>
#include <string>
#include <utility>

namespace waypost::gui {

void draw_paragraph(Painter& p, Column& column, const TextStyle& style, std::string_view text) {
    const Colour colour = style.size < type::kBody.size ? p.theme().quiet : p.theme().ink;
    column.y += p.paragraph({column.x, column.y}, style, colour, text, column.w);
}

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

std::optional<std::size_t> draw_pill_row(Canvas2d& ui,
                                         Column& column,
                                         std::string_view id,
                                         std::span<const std::string> labels,
                                         std::size_t chosen) {
    Painter& p = ui.painter;
    std::optional<std::size_t> pressed;
    Rect rect{column.x, column.y, 0, p.px(44)};
    for (std::size_t i = 0; i < labels.size(); ++i) {
        rect.w = p.text_width(type::kBodyBold, labels[i]) + p.px(40);
        const PillLook look = i == chosen ? PillLook::Selected : PillLook::Plain;
        if (pill(ui, std::string(id) + labels[i], rect, labels[i], look)) {
            pressed = i;
        }
        rect.x += rect.w + p.px(8);
    }
    column.y = rect.bottom();
    return pressed;
}

bool add_typed_question(TextField& question, const Session& session, Intents& intents) {
    if (question.edit.text.empty()) {
        return false;
    }
    intents.emplace_back(intent::WriteQuestion{session.jottings().own_questions.size(),
                                               std::exchange(question, {}).edit.text});
    return true;
}

void draw_saved(Painter& p, Column& column, const Session& session) {
    const std::optional<SavedTo>& saved = session.saved_to();
    if (!saved) {
        return;
    }
    const Words& words = session.words();
    const bool failed = !saved->problem.empty();
    column.y += p.px(8);
    draw_paragraph(p,
                   column,
                   type::kBodyBold,
                   failed ? words.fill(Word::NotSaved, {saved->problem})
                          : words.fill(Word::SavedTo, {saved->path}));
    if (saved->lacks_viewer) {
        draw_paragraph(p, column, type::kBody, words[Word::NoPdfViewer]);
    }
}

}  // namespace waypost::gui
