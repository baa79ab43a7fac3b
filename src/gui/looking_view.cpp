#include "gui/looking_view.h"

#include "gui/guide_sections.h"
#include "gui/option_list.h"

#include <string>

namespace waypost::gui {

namespace {

/// What a promise of the flow puts between the reader and the card.
void draw_kept_back(Canvas2d& ui, Column& column, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const Words& words = session.words();
    const LookedAt& looking = session.looking();
    if (looking.kept_by == KeptBy::Never) {
        const std::string text = words.fill(Word::LookingNever, {looking.promise});
        column.y +=
            p.paragraph({column.x, column.y}, type::kReading, p.theme().ink, text, column.w);
        return;
    }
    const std::string& title = session.open_flow()->flow.node(looking.read_first).title;
    const std::string label = words.fill(Word::LookingReadFirst, {title});
    column.y +=
        p.paragraph({column.x, column.y}, type::kReading, p.theme().ink, looking.promise, column.w);
    column.y += p.px(14);
    const double height = choice_height(p, label, column.w);
    if (choice_button(ui, "looking/first", {column.x, column.y, column.w, height}, "→", label)) {
        intents.emplace_back(intent::LookAt{looking.read_first});
    }
    column.y += height + p.px(12);
}

/// The options that may come to be offered, each above its case.
void draw_looked_options(Canvas2d& ui, Column& column, const CardInk& ink, Intents& intents) {
    const std::vector<ShownPart>& options = ink.session.looking().options;
    if (options.empty()) {
        return;
    }
    Painter& p = ui.painter;
    draw_heading(p, column, ink.words()[Word::Options]);
    column.y += p.px(4);
    for (const ShownPart& looked : options) {
        const OfferedOption& option = ink.node().options[looked.index];
        const double height = row_height(p, option.label, column.w);
        const Rect row{column.x, column.y, column.w, height};
        const std::string id = "looking/option/" + std::to_string(looked.index);
        const bool read = ink.session.was_read(option.card);
        if (row_button(ui, id, row, option.label, read)) {
            intents.emplace_back(intent::LookAt{option.card, ink.view.card});
        }
        column.y = row.bottom() + p.px(4);
        if (!looked.in_case.empty()) {
            const double indent = p.px(16);
            column.y += p.paragraph({column.x + indent, column.y},
                                    type::kQuiet,
                                    p.theme().quiet,
                                    looked.in_case,
                                    column.w - indent);
        }
        column.y += p.px(8);
    }
}

}  // namespace

void draw_looking_note(Painter& painter, Column& column, const Session& session) {
    const std::string& text = session.words()[Word::LookingAround];
    // Without a ground of its own colour an outline would make a button of it.
    const double pad = painter.theme().has_shadows ? painter.px(14) : 0;
    const double inner = column.w - 2 * pad;
    const double height = painter.paragraph_height(type::kBodyBold, text, inner) + 2 * pad;
    const Rect box{column.x, column.y, column.w, height};
    if (pad > 0) {
        painter.fill(box, painter.theme().soft_accent, painter.px(12));
    }
    painter.paragraph(
        {box.x + pad, box.y + pad}, type::kBodyBold, painter.theme().ink, text, inner);
    column.y = box.bottom() + painter.px(18);
}

void draw_looked_words(
    Canvas2d& ui, Column& column, CardInk& ink, GuideState& state, Intents& intents) {
    const LookedAt& looking = ink.session.looking();
    if (looking.kept_by != KeptBy::None) {
        draw_kept_back(ui, column, ink.session, intents);
        return;
    }
    if (looking.no_way) {
        Painter& p = ui.painter;
        column.y += p.paragraph({column.x, column.y},
                                type::kBodyBold,
                                p.theme().quiet,
                                ink.words()[Word::LookingNoWay],
                                column.w);
        column.y += p.px(12);
    }
    draw_card_text(ui, column, ink);
    draw_looked_options(ui, column, ink, intents);
    draw_matters(ui, column, ink);
    draw_evidence(ui, column, ink, state, intents);
    draw_questions(ui, column, ink);
}

}  // namespace waypost::gui
