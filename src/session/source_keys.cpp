// What keys do to the text of a file.
#include "session/source_edit.h"
#include "session/source_places.h"
#include "text/code_points.h"

#include <algorithm>
#include <string>

namespace waypost {

namespace {

constexpr std::size_t kIndent = 2;

std::string_view leading_blanks(std::string_view line) {
    return line.substr(0, std::min(line.find_first_not_of(" \t"), line.size()));
}

}  // namespace

/// Left and Right leave a selection at its end on that side.
void SourceEdit::step(const KeyPress& press, bool forward) {
    const auto [first, last] = std::minmax(range_.caret, range_.anchor);
    if (first != last && !press.shift && !press.ctrl) {
        move_caret(forward ? last : first, false);
        return;
    }
    const auto place = forward ? (press.ctrl ? word_end : next_character)
                               : (press.ctrl ? word_begin : previous_character);
    move_caret(place(text_, range_.caret), press.shift);
}

/// Erases what is selected, else what lies between the caret and where a step would lead.
void SourceEdit::erase(const KeyPress& press, bool forward) {
    if (range_.caret != range_.anchor) {
        erase_selected();
        return;
    }
    const auto place = forward ? (press.ctrl ? word_end : next_character)
                               : (press.ctrl ? word_begin : previous_character);
    const std::size_t to = place(text_, range_.caret);
    const auto [first, last] = std::minmax(range_.caret, to);
    change(first, last, {}, press.ctrl ? Joins::Nothing : Joins::Erasing);
}

void SourceEdit::go_lines(std::ptrdiff_t lines, bool extends) {
    const std::size_t from = lines_.line_of(range_.caret);
    const std::size_t begin = lines_.begin_of(from);
    const std::size_t column = kept_column_.value_or(
        columns_of(std::string_view(text_).substr(begin, range_.caret - begin)));
    const std::ptrdiff_t wanted = static_cast<std::ptrdiff_t>(from) + lines;
    const auto last = static_cast<std::ptrdiff_t>(lines_.count()) - 1;
    if (wanted < 0) {
        set_caret(0, extends);
    } else if (wanted > last && static_cast<std::ptrdiff_t>(from) == last) {
        set_caret(text_.size(), extends);
    } else {
        const auto to = static_cast<std::size_t>(std::min(wanted, last));
        const std::size_t before = bytes_before_column(line(to), static_cast<double>(column));
        set_caret(lines_.begin_of(to) + before, extends);
    }
    kept_column_ = column;
}

/// The new line begins as deep as the one before, and deeper behind a bracket that opens.
void SourceEdit::break_line() {
    const std::size_t first = std::min(range_.caret, range_.anchor);
    const std::size_t begin = lines_.begin_of(lines_.line_of(first));
    const std::string_view before = std::string_view(text_).substr(begin, first - begin);
    std::string broken = "\n" + std::string(leading_blanks(before));
    if (before.ends_with('[') || before.ends_with('{')) {
        broken.append(kIndent, ' ');
    }
    insert(broken);
}

void SourceEdit::indent_lines(std::size_t first, std::size_t last, bool less) {
    const std::size_t begin = lines_.begin_of(first);
    const std::size_t end = lines_.begin_of(last) + line(last).size();
    std::string indented;
    for (std::size_t i = first; i <= last; ++i) {
        const std::string_view words = line(i);
        if (less) {
            const std::size_t blanks = std::min(leading_blanks(words).size(), kIndent);
            indented += words.substr(words.starts_with('\t') ? 1 : blanks);
        } else {
            indented.append(words.empty() ? 0 : kIndent, ' ');
            indented += words;
        }
        if (i < last) {
            // As it is, whatever the other line ends are.
            const std::size_t line_end = lines_.begin_of(i) + words.size();
            indented += text_.substr(line_end, lines_.begin_of(i + 1) - line_end);
        }
    }
    if (indented != std::string_view(text_).substr(begin, end - begin)) {
        change(begin, end, indented, Joins::Nothing);
    }
    move_caret(begin, false);
    move_caret(begin + indented.size(), true);
}

/// Lines where several are selected; else blanks at the caret.
void SourceEdit::indent(bool less) {
    const auto [begin, end] = std::minmax(range_.caret, range_.anchor);
    const std::size_t first = lines_.line_of(begin);
    std::size_t last = lines_.line_of(end);
    if (first != last) {
        // A selection that ends before a line's first character leaves that line alone.
        last -= end == lines_.begin_of(last) ? 1U : 0U;
        indent_lines(first, last, less);
    } else if (less) {
        const std::size_t behind = text_.size() - begin;
        indent_lines(first, first, true);
        move_caret(std::max(lines_.begin_of(first), text_.size() - std::min(behind, text_.size())),
                   false);
    } else {
        const std::size_t column = columns_of(
            std::string_view(text_).substr(lines_.begin_of(first), begin - lines_.begin_of(first)));
        insert(std::string(kIndent - column % kIndent, ' '));
    }
}

void SourceEdit::type_key(const KeyPress& press) {
    std::string typed;
    if (press.key == Key::Space) {
        typed = " ";
    } else if (const char32_t c = press.typed != 0 ? press.typed : press.character;
               c >= U' ' && c != 0x7F) {
        append_utf8(typed, c);
    }
    const auto [first, last] = std::minmax(range_.caret, range_.anchor);
    change(first, last, typed, Joins::Typing);
}

bool SourceEdit::take_key(const KeyPress& press, std::size_t page_lines) {
    const auto page = static_cast<std::ptrdiff_t>(std::max<std::size_t>(page_lines, 1));
    const std::size_t present = lines_.line_of(range_.caret);
    switch (press.key) {
        case Key::Character:
            if (press.ctrl && !press.alt) {
                return false;
            }
            type_key(press);
            return true;
        case Key::Space:
            if (press.ctrl) {
                return false;
            }
            type_key(press);
            return true;
        case Key::Backspace: erase(press, false); return true;
        case Key::Delete: erase(press, true); return true;
        case Key::Left:
        case Key::Right: step(press, press.key == Key::Right); return true;
        case Key::Up: go_lines(-1, press.shift); return true;
        case Key::Down: go_lines(1, press.shift); return true;
        case Key::PageUp: go_lines(-page, press.shift); return true;
        case Key::PageDown: go_lines(page, press.shift); return true;
        case Key::Home:
            move_caret(press.ctrl ? 0 : lines_.begin_of(present), press.shift);
            return true;
        case Key::End:
            move_caret(press.ctrl ? text_.size() : lines_.begin_of(present) + line(present).size(),
                       press.shift);
            return true;
        case Key::Enter: break_line(); return true;
        case Key::Tab: indent(press.shift); return true;
        default: return false;
    }
}

}  // namespace waypost
