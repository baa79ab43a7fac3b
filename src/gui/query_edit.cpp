#include "gui/query_edit.h"

#include "session/text_edit.h"

#include <imgui.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace waypost::gui {

namespace {

/// Nobody types more into a field this wide.
constexpr TextRules kRules{false, 120};

std::string_view first_line(std::string_view text) {
    constexpr std::string_view kEnds = "\r\n";
    text.remove_prefix(std::min(text.find_first_not_of(kEnds), text.size()));
    return text.substr(0, text.find_first_of(kEnds));
}

/// True for a letter that stands for the clipboard.
bool use_clipboard(TextEdit& edit, char32_t letter) {
    if (letter == U'v') {
        const char* copied = ImGui::GetClipboardText();
        insert_text(edit, first_line(copied == nullptr ? "" : copied), kRules);
        return true;
    }
    if (letter != U'c' && letter != U'x') {
        return false;
    }
    if (edit.is_all_selected) {
        ImGui::SetClipboardText(edit.text.c_str());
        if (letter == U'x') {
            edit = {};
        }
    }
    return true;
}

bool take(TextEdit& edit, const KeyPress& press) {
    if (press.alt) {
        return false;
    }
    switch (press.key) {
        case Key::Character:
            return press.character != 0 && ((press.ctrl && use_clipboard(edit, press.character)) ||
                                            take_text_key(edit, press, kRules));
        case Key::Backspace:
            edit.is_all_selected = edit.is_all_selected || press.ctrl;
            return take_text_key(edit, press, kRules);
        case Key::Space: return !press.ctrl && take_text_key(edit, press, kRules);
        case Key::Left:
        case Key::Right:
        case Key::Home:
        case Key::End: return std::exchange(edit.is_all_selected, false);
        default: return false;
    }
}

}  // namespace

QueryEdit edit_query(std::string& text, bool& all_selected, const KeyPress& press) {
    TextEdit edit = begin_edit(text);
    edit.is_all_selected = all_selected;
    if (!take(edit, press)) {
        return QueryEdit::NotTaken;
    }
    all_selected = edit.is_all_selected;
    if (edit.text == text) {
        return QueryEdit::Taken;
    }
    text = std::move(edit.text);
    return QueryEdit::Changed;
}

}  // namespace waypost::gui
