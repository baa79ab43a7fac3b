// Keys in the source pane.
#include "gui/source_view.h"

#include <imgui.h>

#include <charconv>
#include <string>
#include <utility>

namespace waypost::gui {

namespace {

constexpr TextRules kOneLine{false, 200};

void act(Intents& intents, SourceAct wanted) {
    intents.emplace_back(intent::ChangeSource{std::move(wanted)});
}

void open_search(SourceViewState& state,
                 FocusOrder& focus,
                 const Session& session,
                 SourceSearch search) {
    state.search = search;
    const std::string_view selected = session.source().shown()->edit.selected_text();
    const bool is_line = selected.find('\n') == std::string_view::npos && selected.size() <= 100;
    const bool takes_selected = search == SourceSearch::Words && !selected.empty() && is_line;
    state.field = {};
    state.field.edit = begin_edit(takes_selected ? std::string(selected) : std::string());
    select_all(state.field.edit);
    focus.set(kSourceField);
}

void search(const SourceViewState& state, Intents& intents) {
    const std::string& words = state.field.edit.text;
    if (state.search == SourceSearch::Words) {
        act(intents, source_act::Find{words});
        return;
    }
    int line = 0;
    const auto read = std::from_chars(words.data(), words.data() + words.size(), line);
    if (read.ec == std::errc() && line > 0) {
        act(intents, source_act::GoToLine{line});
    }
}

bool take_search_key(SourceViewState& state,
                     FocusOrder& focus,
                     const KeyPress& press,
                     Intents& intents) {
    if (press.key == Key::Escape) {
        state.search = SourceSearch::None;
        focus.set(kSourceText);
        return true;
    }
    if (press.key == Key::Enter) {
        search(state, intents);
        if (state.search == SourceSearch::Line) {
            state.search = SourceSearch::None;
            focus.set(kSourceText);
        }
        return true;
    }
    return take_line_key(state.field.edit, press, kOneLine);
}

void copy(const Session& session, bool cuts, Intents& intents) {
    const std::string words(session.source().shown()->edit.selected_text());
    if (words.empty()) {
        return;
    }
    ImGui::SetClipboardText(words.c_str());
    if (cuts) {
        act(intents, source_act::Paste{});
    }
}

void select_whole(const Session& session, Intents& intents) {
    act(intents, source_act::PutCaret{0, false});
    act(intents, source_act::PutCaret{session.source().shown()->edit.text().size(), true});
}

/// What Ctrl with a letter does in the text. False for other letters.
bool take_ctrl_key(SourceViewState& state,
                   FocusOrder& focus,
                   const Session& session,
                   const KeyPress& press,
                   Intents& intents) {
    switch (press.character) {
        case U'z':
            if (press.shift) {
                act(intents, source_act::Redo{});
            } else {
                act(intents, source_act::Undo{});
            }
            return true;
        case U'y': act(intents, source_act::Redo{}); return true;
        case U'a': select_whole(session, intents); return true;
        case U'c': copy(session, false, intents); return true;
        case U'x': copy(session, true, intents); return true;
        case U'v': {
            const char* copied = ImGui::GetClipboardText();
            if (copied != nullptr && *copied != '\0') {
                act(intents, source_act::Paste{copied});
            }
            return true;
        }
        case U'f': open_search(state, focus, session, SourceSearch::Words); return true;
        case U'g': open_search(state, focus, session, SourceSearch::Line); return true;
        default: return false;
    }
}

bool take_text_key_of_source(SourceViewState& state,
                             FocusOrder& focus,
                             const Session& session,
                             const KeyPress& press,
                             Intents& intents) {
    const bool is_ctrl = press.ctrl && !press.alt;
    if (press.key == Key::Character && is_ctrl) {
        return take_ctrl_key(state, focus, session, press, intents);
    }
    const bool is_arrow = press.key == Key::Left || press.key == Key::Right;
    switch (press.key) {
        case Key::F1:
        case Key::F5:
        case Key::F11: return false;
        case Key::F3: search(state, intents); return true;
        case Key::Escape:
            if (session.source().ids() == nullptr) {
                // Out of the text, in which Tab does not lead on.
                state.search = SourceSearch::None;
                focus.set("source/undo");
                focus.show_ring();
                return true;
            }
            break;
        default:
            if (is_arrow && press.alt) {
                return false;
            }
            break;
    }
    focus.hide_ring();
    act(intents, source_act::Press{press, state.page_lines});
    return true;
}

}  // namespace

bool is_source_field(std::string_view control) {
    return control == kSourceText || control == kSourceField;
}

bool take_source_key(SourceViewState& state,
                     FocusOrder& focus,
                     const Session& session,
                     const KeyPress& press,
                     Intents& intents) {
    const SourceFile* file = session.source().shown();
    if (file == nullptr || !file->is_read) {
        return false;
    }
    if (press.key == Key::Character && press.ctrl && !press.alt && press.character == U's') {
        act(intents, source_act::Save{});
        return true;
    }
    if (focus.has_focus(kSourceField)) {
        return take_search_key(state, focus, press, intents);
    }
    return focus.has_focus(kSourceText) &&
           take_text_key_of_source(state, focus, session, press, intents);
}

}  // namespace waypost::gui
