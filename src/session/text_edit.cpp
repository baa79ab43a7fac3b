#include "session/text_edit.h"

#include "text/code_points.h"

#include <utility>

namespace waypost {

namespace {

bool is_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::size_t before(const std::string& text, std::size_t at) {
    while (at > 0 && is_continuation(text[--at])) {
    }
    return at;
}

std::size_t after(const std::string& text, std::size_t at) {
    if (at < text.size()) {
        ++at;
    }
    while (at < text.size() && is_continuation(text[at])) {
        ++at;
    }
    return at;
}

void erase_selected(TextEdit& edit) {
    if (edit.is_all_selected) {
        edit = {};
    }
}

void erase_before(TextEdit& edit) {
    if (edit.is_all_selected) {
        edit = {};
        return;
    }
    const std::size_t from = before(edit.text, edit.caret);
    edit.text.erase(from, edit.caret - from);
    edit.caret = from;
}

void move_to(TextEdit& edit, std::size_t caret) {
    edit.caret = caret;
    edit.is_all_selected = false;
}

std::size_t line_begin(const TextEdit& edit) {
    const std::size_t newline =
        edit.caret == 0 ? std::string::npos : edit.text.rfind('\n', edit.caret - 1);
    return newline == std::string::npos ? 0 : newline + 1;
}

std::size_t line_end(const TextEdit& edit) {
    const std::size_t newline = edit.text.find('\n', edit.caret);
    return newline == std::string::npos ? edit.text.size() : newline;
}

bool take_character(TextEdit& edit, const KeyPress& press, const TextRules& rules) {
    if (press.ctrl && !press.alt) {
        if (press.character != U'a') {
            return false;
        }
        edit.is_all_selected = !edit.text.empty();
        return true;
    }
    std::string typed;
    append_utf8(typed, press.typed != 0 ? press.typed : press.character);
    insert_text(edit, typed, rules);
    return true;
}

}  // namespace

TextEdit begin_edit(std::string text) {
    const std::size_t end = text.size();
    return {std::move(text), end, false};
}

void insert_text(TextEdit& edit, std::string_view words, const TextRules& rules) {
    std::string clean;
    for (std::size_t at = 0; at < words.size();) {
        const char32_t c = next_code_point(words, at);
        if (c == U'\n' || c == U'\t') {
            clean += c == U'\n' && rules.has_lines ? '\n' : ' ';
        } else if (c >= U' ' && c != 0x7F && c != kReplacement) {
            append_utf8(clean, c);
        }
    }
    const std::size_t kept = edit.is_all_selected ? 0 : edit.text.size();
    if (kept + clean.size() > rules.most) {
        return;
    }
    erase_selected(edit);
    edit.text.insert(edit.caret, clean);
    edit.caret += clean.size();
}

bool take_text_key(TextEdit& edit, const KeyPress& press, const TextRules& rules) {
    switch (press.key) {
        case Key::Character: return take_character(edit, press, rules);
        case Key::Space: insert_text(edit, " ", rules); return true;
        case Key::Backspace: erase_before(edit); return true;
        case Key::Left:
            if (press.alt) {
                return false;
            }
            move_to(edit, before(edit.text, edit.caret));
            return true;
        case Key::Right: move_to(edit, after(edit.text, edit.caret)); return true;
        case Key::Home: move_to(edit, line_begin(edit)); return true;
        case Key::End: move_to(edit, line_end(edit)); return true;
        case Key::Enter:
            if (rules.has_lines) {
                insert_text(edit, "\n", rules);
            }
            return rules.has_lines;
        default: return false;
    }
}

}  // namespace waypost
