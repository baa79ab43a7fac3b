#include "gui/edit_actions.h"

#include "gui/map_state.h"
#include "gui/pill_row.h"
#include "gui/sheet_parts.h"
#include "session/card_names.h"

#include <array>
#include <string>
#include <utility>

namespace waypost::gui {

namespace {

constexpr double kButton = 36;

constexpr std::array<std::pair<NodeKind, Word>, 8> kNewKinds = {{
    {NodeKind::Info, Word::KindInfo},
    {NodeKind::Question, Word::KindQuestion},
    {NodeKind::Test, Word::KindTest},
    {NodeKind::Stage, Word::KindStage},
    {NodeKind::Decision, Word::KindDecision},
    {NodeKind::Option, Word::KindOption},
    {NodeKind::Urgent, Word::KindUrgent},
    {NodeKind::End, Word::KindEnd},
}};

/// Buttons beside each other at the column's place.
class ButtonRow {
public:
    ButtonRow(Canvas2d& ui, const Column& column) : ui_(ui), x_(column.x), y_(column.y) {}

    [[nodiscard]] bool draw(const std::string& id, const std::string& label) {
        const Painter& p = ui_.painter;
        const double w = p.text_width(type::kQuietBold, label) + p.px(28);
        const Rect place{x_, y_, w, p.px(kButton)};
        x_ = place.right() + p.px(8);
        return tool_button(ui_, id, place, label);
    }

private:
    Canvas2d& ui_;
    double x_;
    double y_;
};

/// The author points at a card next, with the mouse or by the map's keys.
void begin_pick(Canvas2d& ui, TargetPick pick, Intents& intents) {
    ui.focus.set(kMapControl);
    intents.emplace_back(intent::BeginPick{std::move(pick)});
}

void draw_choice(Canvas2d& ui,
                 Column& column,
                 EditState& state,
                 const FormChoice& choice,
                 const Session& session,
                 Intents& intents) {
    Painter& p = ui.painter;
    const Words& words = session.words();
    draw_edit_field(
        ui, column, state, "edit/field/" + choice.label.id, {}, words[Word::EditAddChoiceHint]);
    column.y -= p.px(8);
    const std::string to = card_title(session.open_flow()->flow, choice.to);
    draw_paragraph(p, column, type::kQuiet, words.fill(Word::EditLeadsTo, {to}));
    column.y += p.px(4);
    ButtonRow buttons(ui, column);
    const std::string id = "edit/" + choice.label.id;
    if (buttons.draw(id + "/target", words[Word::EditOtherTarget])) {
        begin_pick(ui, {state.form.card, choice.choice, choice.label.value}, intents);
    }
    if (buttons.draw(id + "/out", words[Word::EditTakeOutChoice])) {
        intents.emplace_back(intent::MakeEdit{DeleteChoice{state.form.card, choice.choice}});
    }
    column.y += p.px(kButton + 16);
}

Word word_of(ReferenceKind kind) {
    switch (kind) {
        case ReferenceKind::Start: return Word::RefStart;
        case ReferenceKind::Urgent: return Word::RefUrgent;
        case ReferenceKind::Next:
        case ReferenceKind::Choice:
        case ReferenceKind::Row: return Word::RefWay;
        case ReferenceKind::Option: return Word::RefOption;
        case ReferenceKind::About:
        case ReferenceKind::Link: return Word::RefLink;
        case ReferenceKind::Promise: return Word::RefPromise;
        case ReferenceKind::Rehearsal: return Word::RefRehearsal;
        case ReferenceKind::Allowance: return Word::RefAllowance;
    }
    return Word::RefLink;
}

void draw_references(Painter& p,
                     Column& column,
                     const std::vector<CardReference>& references,
                     const Session& session) {
    const Words& words = session.words();
    const Flow& flow = session.open_flow()->flow;
    if (references.empty()) {
        draw_paragraph(p, column, type::kBody, words[Word::EditDeleteNone]);
        return;
    }
    draw_paragraph(p, column, type::kBodyBold, words[Word::EditDeleteBreaks]);
    for (const CardReference& reference : references) {
        const std::string place = flow.files()[static_cast<std::size_t>(reference.at.file)] + ":" +
                                  std::to_string(reference.at.line);
        const std::string owner = card_title(flow, reference.owner);
        draw_paragraph(p,
                       column,
                       type::kQuiet,
                       "•  " + words.fill(word_of(reference.kind), {owner}) + "  (" + place + ")");
    }
}

}  // namespace

void draw_undo(Canvas2d& ui, Column& column, const Session& session, Intents& intents) {
    const AuthorSpace& author = session.author();
    ButtonRow buttons(ui, column);
    if (author.can_undo && buttons.draw("edit/undo", session.words()[Word::EditUndo])) {
        intents.emplace_back(intent::UndoEdit{});
    }
    if (author.can_redo && buttons.draw("edit/redo", session.words()[Word::EditRedo])) {
        intents.emplace_back(intent::RedoEdit{});
    }
    if (author.can_undo || author.can_redo) {
        column.y += ui.painter.px(kButton + 10);
    }
}

void draw_choices(
    Canvas2d& ui, Column& column, EditState& state, const Session& session, Intents& intents) {
    const Words& words = session.words();
    if (!state.form.choices.empty()) {
        draw_heading(ui.painter, column, words[Word::EditChoices]);
    }
    for (const FormChoice& choice : state.form.choices) {
        draw_choice(ui, column, state, choice, session, intents);
    }
    if (!state.form.has_ways) {
        return;
    }
    draw_heading(ui.painter, column, words[Word::EditAddChoice]);
    const std::string field(kNewChoiceField);
    draw_edit_field(ui, column, state, field, {}, words[Word::EditAddChoiceHint]);
    const std::string label = state.fields[field].typed.edit.text;
    ButtonRow buttons(ui, column);
    if (buttons.draw("edit/new_choice/pick", words[Word::EditPickTarget]) && !label.empty()) {
        begin_pick(ui, {state.form.card, {}, label}, intents);
        state.fields[field].typed = {};
    }
    column.y += ui.painter.px(kButton + 20);
}

void draw_new_card(
    Canvas2d& ui, Column& column, EditState& state, const Session& session, Intents& intents) {
    const Words& words = session.words();
    draw_heading(ui.painter, column, words[Word::EditAddCard]);
    const std::string field(kNewCardField);
    draw_edit_field(ui, column, state, field, {}, words[Word::EditAddCardHint]);
    PillRow pills(ui, {column.x, column.y, column.w, 0}, "edit/kind/");
    for (const auto& [kind, word] : kNewKinds) {
        if (pills.draw(words[word], kind == state.new_kind)) {
            state.new_kind = kind;
        }
    }
    column.y = pills.bottom() + ui.painter.px(10);
    const std::string title = state.fields[field].typed.edit.text;
    ButtonRow buttons(ui, column);
    if (buttons.draw("edit/new_card/add", words[Word::EditAddCardButton]) && !title.empty()) {
        const std::string id = id_for_title(session.open_flow()->written->draft, title);
        intents.emplace_back(
            intent::MakeEdit{AddCardAfter{state.form.card, id, state.new_kind, title, {}}});
        state.fields[field].typed = {};
    }
    column.y += ui.painter.px(kButton + 20);
}

void draw_delete(
    Canvas2d& ui, Column& column, EditState& state, const Session& session, Intents& intents) {
    const Words& words = session.words();
    const OpenFlow& open = *session.open_flow();
    if (!state.deleting) {
        ButtonRow buttons(ui, column);
        if (buttons.draw("edit/delete", words[Word::EditDelete])) {
            state.deleting = references_to(open.written->draft, &open.flow, state.form.card);
        }
        column.y += ui.painter.px(kButton);
        return;
    }
    draw_references(ui.painter, column, *state.deleting, session);
    column.y += ui.painter.px(8);
    ButtonRow buttons(ui, column);
    if (buttons.draw("edit/delete/keep", words[Word::EditDeleteKeep])) {
        state.deleting.reset();
    }
    if (buttons.draw("edit/delete/yes", words[Word::EditDeleteAnyway])) {
        intents.emplace_back(intent::MakeEdit{DeleteCard{state.form.card}});
        state.deleting.reset();
    }
    column.y += ui.painter.px(kButton);
}

}  // namespace waypost::gui
