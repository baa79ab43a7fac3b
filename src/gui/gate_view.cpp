#include "gui/gate_view.h"

#include <algorithm>
#include <string>

namespace waypost::gui {

void draw_gate_question(Canvas2d& ui, Column& column, CardInk& ink) {
    Painter& p = ui.painter;
    draw_text(ui, column, ink, ink.id + "/ask_first", ink.node().ask_first);
    column.y += p.px(8);
    column.y += p.paragraph(
        {column.x, column.y}, type::kBody, p.theme().quiet, ink.words()[Word::GateKept], column.w);
    column.y += p.px(16);
}

void draw_gate_answers(Canvas2d& ui, Column& column, const Words& words, Intents& intents) {
    Painter& p = ui.painter;
    const std::string& no = words[Word::GateNo];
    const std::string& yes = words[Word::GateYes];
    const double height = std::max(choice_height(p, no, column.w), choice_height(p, yes, column.w));
    if (choice_button(ui, "gate/no", {column.x, column.y, column.w, height}, "←", no)) {
        intents.emplace_back(intent::LeaveGate{});
    }
    column.y += height + p.px(12);
    if (choice_button(ui, "gate/yes", {column.x, column.y, column.w, height}, "↓", yes)) {
        intents.emplace_back(intent::OpenGate{});
    }
    column.y += height + p.px(12);
}

}  // namespace waypost::gui
