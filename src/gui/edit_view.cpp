#include "gui/edit_view.h"

#include "gui/edit_actions.h"
#include "gui/pill_row.h"
#include "gui/sheet_parts.h"

#include <algorithm>
#include <set>
#include <utility>

namespace waypost::gui {

namespace {

constexpr std::string_view kPrefix = "edit/field/";

std::string control_of(const FormField& field) {
    return std::string(kPrefix) + field.id;
}

bool is_dirty(const EditField& field) {
    return field.typed.edit.text != field.written;
}

/// Sends what was typed off, once.
void send(EditField& field, Intents& intents) {
    const std::string& text = field.typed.edit.text;
    if (!field.edit || !is_dirty(field) || text == field.sent) {
        return;
    }
    field.sent = text;
    intents.emplace_back(intent::MakeEdit{with_words(*field.edit, text)});
}

/// What is being typed is kept while the file changes around it.
void take_over(EditState& state, const FormField& field, std::set<std::string>& kept) {
    const std::string control = control_of(field);
    kept.insert(control);
    const bool is_new = !state.fields.contains(control);
    EditField& slot = state.fields[control];
    const bool is_typing =
        !is_new && state.active == control && is_dirty(slot) && slot.typed.edit.text != slot.sent;
    slot.edit = field.edit;
    slot.has_lines = field.has_lines;
    slot.written = field.value;
    slot.sent.clear();
    if (!is_typing) {
        slot.typed = {begin_edit(field.value)};
    }
}

void refresh(EditState& state, const Session& session) {
    const Flow& flow = session.open_flow()->flow;
    const NodeId shown = session.shown_card();
    const std::string card = shown.has_value() ? flow.node(shown).id : std::string();
    if (state.seen_version == session.versions() && state.form.card == card) {
        return;
    }
    if (state.form.card != card) {
        state.fields.clear();
        state.scroll.offset = 0;
        state.active.clear();
    }
    state.seen_version = session.versions();
    state.deleting.reset();
    state.form = card_form(session.open_flow()->written->draft, card, session.words());
    std::set<std::string> kept = {std::string(kNewChoiceField), std::string(kNewCardField)};
    for (const FormField& field : state.form.fields) {
        take_over(state, field, kept);
    }
    for (const FormChoice& choice : state.form.choices) {
        take_over(state, choice.label, kept);
    }
    for (const FormField& term : state.form.terms) {
        take_over(state, term, kept);
    }
    std::erase_if(state.fields, [&](const auto& slot) { return !kept.contains(slot.first); });
    for (const std::string& control : kept) {
        state.fields.try_emplace(control);
    }
}

/// What was typed in a field that has lost the focus is written.
void notice_leaving(EditState& state, const FocusOrder& focus, Intents& intents) {
    if (state.active != focus.current()) {
        const auto left = state.fields.find(state.active);
        if (left != state.fields.end()) {
            send(left->second, intents);
        }
    }
    state.active = is_edit_field(focus.current()) ? focus.current() : std::string();
}

void draw_phases(Canvas2d& ui,
                 Column& column,
                 const EditState& state,
                 const Session& session,
                 Intents& intents) {
    draw_heading(ui.painter, column, session.words()[Word::EditPhase]);
    PillRow pills(ui, {column.x, column.y, column.w, 0}, "edit/phase/");
    for (const Phase& phase : session.open_flow()->flow.phases()) {
        if (pills.draw(phase.title, phase.id == state.form.phase)) {
            intents.emplace_back(intent::MakeEdit{SetPhase{state.form.card, phase.id}});
        }
    }
    column.y = pills.bottom() + ui.painter.px(14);
}

void draw_fields(Canvas2d& ui,
                 Column& column,
                 EditState& state,
                 const std::vector<FormField>& fields) {
    for (const FormField& field : fields) {
        draw_edit_field(ui, column, state, control_of(field), field.heading, {});
    }
}

}  // namespace

bool is_edit_field(std::string_view control) {
    return control.starts_with(kPrefix);
}

void draw_edit_field(Canvas2d& ui,
                     Column& column,
                     EditState& state,
                     const std::string& id,
                     std::string_view heading,
                     std::string_view hint) {
    Painter& p = ui.painter;
    EditField& slot = state.fields[id];
    if (!heading.empty()) {
        p.text({column.x, column.y}, type::kQuietBold, p.theme().quiet, heading);
        column.y += p.line_height(type::kQuietBold) + p.px(4);
    }
    column.y += text_field(
        ui, id, {column.x, column.y}, column.w, slot.typed, hint, slot.has_lines ? 2 : 1);
    column.y += p.px(14);
}

void draw_edit(
    Canvas2d& ui, EditState& state, const Rect& area, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    notice_leaving(state, ui.focus, intents);
    refresh(state, session);
    p.fill(area, p.theme().panel);
    const double top = begin_scroll(ui, state.scroll, area);
    const double side = std::min(p.px(28), area.w * 0.06);
    Column column{area.x + side, top + p.px(14), area.w - 2 * side};
    draw_undo(ui, column, session, intents);
    draw_paragraph(p, column, type::kQuiet, session.words()[Word::EditEnter]);
    column.y += p.px(10);
    const std::vector<FormField>& fields = state.form.fields;
    const std::size_t titles = std::min<std::size_t>(fields.size(), 1);
    draw_fields(ui, column, state, {fields.begin(), fields.begin() + static_cast<long>(titles)});
    if (!state.form.phase.empty()) {
        draw_phases(ui, column, state, session, intents);
    }
    draw_fields(ui, column, state, {fields.begin() + static_cast<long>(titles), fields.end()});
    draw_choices(ui, column, state, session, intents);
    if (!state.form.terms.empty()) {
        draw_heading(p, column, session.words()[Word::EditTerms]);
        draw_fields(ui, column, state, state.form.terms);
    }
    draw_new_card(ui, column, state, session, intents);
    draw_delete(ui, column, state, session, intents);
    end_scroll(ui, state.scroll, area, column.y + p.px(48), "edit/scroll");
    const Point sign{area.centre().x, area.bottom() - p.px(20)};
    draw_more_below(
        ui, state.scroll, area, sign, p.theme().panel, session.words()[Word::MoreBelow]);
}

bool take_edit_key(EditState& state,
                   const FocusOrder& focus,
                   const KeyPress& press,
                   Intents& intents) {
    const bool is_undo = press.ctrl && press.key == Key::Character &&
                         (press.character == U'z' || press.character == U'y');
    const auto found = state.fields.find(focus.current());
    if (found == state.fields.end()) {
        if (is_undo && press.character == U'z') {
            intents.emplace_back(intent::UndoEdit{});
        } else if (is_undo) {
            intents.emplace_back(intent::RedoEdit{});
        }
        return is_undo;
    }
    EditField& slot = found->second;
    const bool takes_back = press.key == Key::Escape || (is_undo && press.character == U'z');
    if (takes_back && is_dirty(slot)) {
        slot.typed = {begin_edit(slot.written)};
        slot.sent.clear();
        return true;
    }
    if (is_undo) {
        intents.emplace_back(press.character == U'z' ? Intent(intent::UndoEdit{})
                                                     : Intent(intent::RedoEdit{}));
        return true;
    }
    if (press.key == Key::Enter && (press.ctrl || !slot.has_lines)) {
        send(slot, intents);
        return true;
    }
    constexpr std::size_t kMost = 100'000;
    return take_field_key(slot.typed, press, {slot.has_lines, kMost});
}

}  // namespace waypost::gui
