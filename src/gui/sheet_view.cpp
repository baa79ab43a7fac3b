#include "gui/sheet_view.h"

#include "gui/sheet_parts.h"

#include <algorithm>
#include <string>

namespace waypost::gui {

namespace {

/// 60 to 75 characters of reading text.
constexpr double kWidest = 640;
constexpr TextRules kNotes{.has_lines = true, .most = 4000};
constexpr TextRules kQuestion{.has_lines = false, .most = 400};

Word title_of(Sheet sheet) {
    switch (sheet) {
        case Sheet::WordsMet: return Word::WordsMet;
        case Sheet::Settings: return Word::Settings;
        case Sheet::MyPage:
        case Sheet::Handout:
        case Sheet::None: break;
    }
    return Word::MyPage;
}

/// Takes over what the session has once other words are shown, and whenever it has changed.
void take_over(SheetState& state, const Session& session) {
    if (state.seen_changes != session.changes()) {
        state.seen_changes = session.changes();
        state.page = session.my_page();
    }
    if (state.seen_scenes != session.scenes()) {
        state.seen_scenes = session.scenes();
        state.scroll.offset = 0;
        state.notes = {begin_edit(session.jottings().notes)};
    }
}

/// Where the way back leads.
Sheet sheet_behind(Sheet sheet) {
    return sheet == Sheet::Handout ? Sheet::MyPage : Sheet::None;
}

void draw_head(Canvas2d& ui, Column& column, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    const Sheet behind = sheet_behind(session.settings().sheet);
    const std::string& back =
        session.words()[behind == Sheet::None ? Word::BackToCard : Word::MyPage];
    const double width = std::min(column.w, p.text_width(type::kChoice, back) + p.px(90));
    const Rect rect{column.x, column.y, width, choice_height(p, back, width)};
    if (choice_button(ui, "sheet/back", rect, "←", back)) {
        intents.emplace_back(intent::ShowSheet{behind});
    }
    column.y = rect.bottom() + p.px(18);
    if (behind != Sheet::None) {
        return;
    }
    double x = column.x;
    for (const Sheet sheet : kSheets) {
        const std::string& label = session.words()[title_of(sheet)];
        const double tab = p.text_width(type::kBodyBold, label) + p.px(32);
        if (x > column.x && x + tab > column.x + column.w) {
            x = column.x;
            column.y += p.px(50);
        }
        const bool shown = session.settings().sheet == sheet;
        const PillLook look = shown ? PillLook::Selected : PillLook::Plain;
        if (pill(ui, "sheet/" + label, {x, column.y, tab, p.px(44)}, label, look)) {
            intents.emplace_back(intent::ShowSheet{sheet});
        }
        x += tab + p.px(6);
    }
    column.y += p.px(44 + 18);
}

/// Erases or types in the field that has the focus. True when the key was one for it.
bool take_typed(SheetState& state,
                const FocusOrder& focus,
                const Session& session,
                const KeyPress& press,
                Intents& intents) {
    if (focus.has_focus(kNotesField)) {
        if (!take_field_key(state.notes, press, kNotes)) {
            return false;
        }
        intents.emplace_back(intent::WriteNotes{state.notes.edit.text});
        return true;
    }
    if (!focus.has_focus(kQuestionField)) {
        return false;
    }
    if (press.key == Key::Enter && add_typed_question(state.question, session, intents)) {
        return true;
    }
    return take_field_key(state.question, press, kQuestion);
}

}  // namespace

void draw_sheet(
    Canvas2d& ui, SheetState& state, const Rect& area, const Session& session, Intents& intents) {
    Painter& p = ui.painter;
    take_over(state, session);
    state.area = area;
    state.page_width = 0;
    p.fill(area, p.theme().panel);
    const double top = begin_scroll(ui, state.scroll, area);
    const double width = std::min(p.px(kWidest), area.w * 0.9);
    Column column{area.x + (area.w - width) / 2, top + std::min(p.px(28), area.h * 0.05), width};
    draw_head(ui, column, session, intents);
    switch (session.settings().sheet) {
        case Sheet::MyPage: draw_my_page(ui, column, state, session, intents); break;
        case Sheet::WordsMet: draw_words_met(ui, column, state, session); break;
        case Sheet::Settings: draw_settings_sheet(ui, column, session, intents); break;
        case Sheet::Handout: draw_handout_sheet(ui, column, state, session, intents); break;
        case Sheet::None: break;
    }
    end_scroll(ui, state.scroll, area, column.y + p.px(48), "sheet/scroll");
    const Point sign{area.centre().x, area.bottom() - p.px(20)};
    draw_more_below(
        ui, state.scroll, area, sign, p.theme().panel, session.words()[Word::MoreBelow]);
}

bool is_sheet_field(std::string_view control) {
    return control == kNotesField || control == kQuestionField;
}

bool take_sheet_key(SheetState& state,
                    const FocusOrder& focus,
                    const Session& session,
                    const KeyPress& press,
                    Intents& intents) {
    if (take_typed(state, focus, session, press, intents)) {
        return true;
    }
    switch (press.key) {
        case Key::Escape:
            intents.emplace_back(intent::ShowSheet{sheet_behind(session.settings().sheet)});
            return true;
        case Key::PageDown: scroll_by(state.scroll, state.area, 0.85); return true;
        case Key::PageUp: scroll_by(state.scroll, state.area, -0.85); return true;
        case Key::Home: state.scroll.offset = 0; return true;
        case Key::End: state.scroll.offset = state.scroll.content_height; return true;
        // What they would do to the walk or the map is not in sight.
        case Key::Backspace:
        case Key::Left:
        case Key::Right: return true;
        case Key::Character:
            // Whoever types beside a field must not lose the sheet, or change anything unseen.
            return !press.ctrl && !press.alt && press.character != U'u';
        default: return false;
    }
}

}  // namespace waypost::gui
