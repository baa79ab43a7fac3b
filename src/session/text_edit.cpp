#include "session/text_edit.h"

#include "text/code_points.h"

#include <algorithm>
#include <utility>

namespace waypost {

namespace {

bool is_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

bool is_blank(char byte) {
    return byte == ' ' || byte == '\n';
}

std::size_t previous_place(std::string_view text, std::size_t at) {
    while (at > 0 && is_continuation(text[--at])) {
    }
    return at;
}

/// Where the word before this place begins.
std::size_t previous_word(std::string_view text, std::size_t at) {
    while (at > 0 && is_blank(text[at - 1])) {
        --at;
    }
    while (at > 0 && !is_blank(text[at - 1])) {
        --at;
    }
    return at;
}

/// Where the word at or behind this place ends.
std::size_t next_word(std::string_view text, std::size_t at) {
    while (at < text.size() && is_blank(text[at])) {
        ++at;
    }
    while (at < text.size() && !is_blank(text[at])) {
        ++at;
    }
    return at;
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

/// Left and Right leave a selection at its end on that side.
void step(TextEdit& edit, const KeyPress& press, bool forward) {
    const auto [first, last] = std::minmax(edit.caret, edit.anchor);
    if (first != last && !press.shift && !press.ctrl) {
        move_caret(edit, forward ? last : first, false);
        return;
    }
    const auto place = forward ? (press.ctrl ? next_word : next_place)
                               : (press.ctrl ? previous_word : previous_place);
    move_caret(edit, place(edit.text, edit.caret), press.shift);
}

/// Erases what is selected, else what lies between the caret and where a step would lead.
void erase(TextEdit& edit, const KeyPress& press, bool forward) {
    if (edit.caret == edit.anchor) {
        KeyPress selecting = press;
        selecting.shift = true;
        step(edit, selecting, forward);
    }
    erase_selected(edit);
}

bool take_character(TextEdit& edit, const KeyPress& press, const TextRules& rules) {
    if (press.ctrl && !press.alt) {
        if (press.character != U'a') {
            return false;
        }
        select_all(edit);
        return true;
    }
    std::string typed;
    append_utf8(typed, press.typed != 0 ? press.typed : press.character);
    insert_text(edit, typed, rules);
    return true;
}

}  // namespace

std::size_t next_place(std::string_view text, std::size_t at) {
    if (at < text.size()) {
        ++at;
    }
    while (at < text.size() && is_continuation(text[at])) {
        ++at;
    }
    return at;
}

TextEdit begin_edit(std::string text) {
    const std::size_t end = text.size();
    return {std::move(text), end, end};
}

void move_caret(TextEdit& edit, std::size_t to, bool extends) {
    edit.caret = to;
    if (!extends) {
        edit.anchor = to;
    }
}

void select_word(TextEdit& edit, std::size_t at) {
    const bool in_word = at < edit.text.size() && !is_blank(edit.text[at]);
    edit.caret = in_word ? next_word(edit.text, at) : at;
    const bool behind_word = at > 0 && !is_blank(edit.text[at - 1]);
    edit.anchor = behind_word ? previous_word(edit.text, at) : at;
}

void select_all(TextEdit& edit) {
    edit.anchor = 0;
    edit.caret = edit.text.size();
}

std::string_view selected_text(const TextEdit& edit) {
    const auto [first, last] = std::minmax(edit.caret, edit.anchor);
    return std::string_view(edit.text).substr(first, last - first);
}

void erase_selected(TextEdit& edit) {
    const auto [first, last] = std::minmax(edit.caret, edit.anchor);
    edit.text.erase(first, last - first);
    move_caret(edit, first, false);
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
    if (edit.text.size() - selected_text(edit).size() + clean.size() > rules.most) {
        return;
    }
    erase_selected(edit);
    edit.text.insert(edit.caret, clean);
    move_caret(edit, edit.caret + clean.size(), false);
}

bool take_text_key(TextEdit& edit, const KeyPress& press, const TextRules& rules) {
    switch (press.key) {
        case Key::Character: return take_character(edit, press, rules);
        case Key::Space:
            if (press.ctrl) {
                return false;
            }
            insert_text(edit, " ", rules);
            return true;
        case Key::Backspace: erase(edit, press, false); return true;
        case Key::Delete: erase(edit, press, true); return true;
        case Key::Left:
        case Key::Right:
            if (press.alt) {
                return false;
            }
            step(edit, press, press.key == Key::Right);
            return true;
        case Key::Home:
            move_caret(edit, press.ctrl ? 0 : line_begin(edit), press.shift);
            return true;
        case Key::End:
            move_caret(edit, press.ctrl ? edit.text.size() : line_end(edit), press.shift);
            return true;
        case Key::Enter:
            if (rules.has_lines) {
                insert_text(edit, "\n", rules);
            }
            return rules.has_lines;
        default: return false;
    }
}

}  // namespace waypost
