#include "gui/query_edit.h"

#include "imgui_compat.h"
#include "imgui_compat/utf8.h"

#include <imgui.h>

#include <string_view>

namespace waypost::gui {

namespace {

/// Nobody types more into a field this wide.
constexpr std::size_t kLongestQuery = 120;

void append_utf8(std::string& text, char32_t c) {
    const auto byte = [&text](char32_t b) { text += static_cast<char>(b); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0U | (c >> 6U));
        byte(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        byte(0xE0U | (c >> 12U));
        byte(0x80U | ((c >> 6U) & 0x3FU));
        byte(0x80U | (c & 0x3FU));
    } else {
        byte(0xF0U | (c >> 18U));
        byte(0x80U | ((c >> 12U) & 0x3FU));
        byte(0x80U | ((c >> 6U) & 0x3FU));
        byte(0x80U | (c & 0x3FU));
    }
}

void remove_last(std::string& text) {
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U) {
        text.pop_back();
    }
    if (!text.empty()) {
        text.pop_back();
    }
}

bool is_control(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

/// What was copied may come from anywhere: bytes that are no text and control characters are left
/// out.
void append_clipboard(std::string& text) {
    const char* copied = ImGui::GetClipboardText();
    std::string_view rest = copied == nullptr ? std::string_view{} : std::string_view(copied);
    while (!rest.empty() && (rest.front() == '\n' || rest.front() == '\r')) {
        rest.remove_prefix(1);
    }
    while (!rest.empty() && text.size() < kLongestQuery) {
        char32_t c = imgui_compat::next_code_point(rest);
        if (c == U'\n' || c == U'\r') {
            return;
        }
        c = c == U'\t' ? U' ' : c;
        if (!is_control(c) && c != imgui_compat::kReplacementCharacter) {
            append_utf8(text, c);
        }
    }
}

QueryEdit use_clipboard(std::string& text, bool& all_selected, char32_t letter) {
    switch (letter) {
        case U'a': all_selected = !text.empty(); return QueryEdit::Taken;
        case U'c':
        case U'x':
            if (!all_selected) {
                return QueryEdit::Taken;
            }
            ImGui::SetClipboardText(text.c_str());
            if (letter == U'c') {
                return QueryEdit::Taken;
            }
            text.clear();
            break;
        case U'v':
            if (all_selected) {
                text.clear();
            }
            append_clipboard(text);
            break;
        default: return QueryEdit::NotTaken;
    }
    all_selected = false;
    return QueryEdit::Changed;
}

}  // namespace

QueryEdit edit_query(std::string& text, bool& all_selected, const KeyPress& press) {
    if (press.key == Key::Backspace) {
        if (press.ctrl || all_selected) {
            text.clear();
        } else {
            remove_last(text);
        }
        all_selected = false;
        return QueryEdit::Changed;
    }
    if (press.key == Key::Left || press.key == Key::Right || press.key == Key::Home ||
        press.key == Key::End) {
        const bool taken = all_selected;
        all_selected = false;
        return taken ? QueryEdit::Taken : QueryEdit::NotTaken;
    }
    if (press.alt || (press.key != Key::Character && press.key != Key::Space)) {
        return QueryEdit::NotTaken;
    }
    if (press.ctrl) {
        return use_clipboard(text, all_selected, press.character);
    }
    const char32_t typed = press.key == Key::Space ? U' ' : press.character;
    if (typed == 0) {
        return QueryEdit::NotTaken;
    }
    if (all_selected) {
        text.clear();
        all_selected = false;
    }
    if (text.size() < kLongestQuery) {
        append_utf8(text, typed);
    }
    return QueryEdit::Changed;
}

}  // namespace waypost::gui
