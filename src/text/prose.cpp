#include "text/prose.h"

#include "text/code_points.h"
#include "text/letters.h"

#include <algorithm>
#include <array>

namespace waypost {

namespace {

constexpr std::size_t kNone = std::string_view::npos;

/// What a byte means where no word goes on.
enum class Mark : std::uint8_t { Break, Blank, Letter, Style, Stop, Wide };

constexpr std::array<Mark, 256> make_marks() {
    std::array<Mark, 256> marks{};
    for (std::size_t c = 0; c < marks.size(); ++c) {
        const bool is_digit = c >= '0' && c <= '9';
        const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        marks[c] = is_digit || is_letter ? Mark::Letter : c >= 0x80 ? Mark::Wide : Mark::Break;
    }
    for (const char c : {' ', '\t', '\r', '\n'}) {
        marks[static_cast<unsigned char>(c)] = Mark::Blank;
    }
    for (const char c : {'*', '_', '`', '[', ']', '"', '\'', '\\', '<', '>', '&', '~'}) {
        marks[static_cast<unsigned char>(c)] = Mark::Style;
    }
    for (const char c : {'.', '!', '?'}) {
        marks[static_cast<unsigned char>(c)] = Mark::Stop;
    }
    return marks;
}

constexpr std::array<Mark, 256> kMarks = make_marks();

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// What a code point beyond ASCII means.
Mark mark_of(char32_t c) {
    switch (c) {
        case 0xA0:
        case 0x2009:
        case 0x202F: return Mark::Blank;
        case 0x2018:
        case 0x2019:
        case 0x201C:
        case 0x201D:
        case 0xAB:
        case 0xBB: return Mark::Style;
        case 0x2026:
        case 0x3002:
        case 0xFF01:
        case 0xFF1F: return Mark::Stop;
        default: return is_word_character(c) ? Mark::Letter : Mark::Break;
    }
}

class ProseScan {
public:
    ProseScan(std::string_view text, const IsAbbreviation& is_abbreviation, Prose& into)
        : text_(text), is_abbreviation_(is_abbreviation), into_(into) {
        begin_sentence();
    }

    void run() {
        while (at_ < text_.size()) {
            if (is_line_begin_) {
                begin_line();
            } else {
                step();
            }
        }
        end_block();
    }

private:
    [[nodiscard]] char at(std::size_t i) const { return i < text_.size() ? text_[i] : '\0'; }

    /// The meaning of what stands at `i`; moves `i` behind it.
    [[nodiscard]] Mark pass(std::size_t& i) const {
        const Mark mark = kMarks[static_cast<unsigned char>(text_[i])];
        if (mark != Mark::Wide) {
            ++i;
            return mark;
        }
        return mark_of(next_code_point(text_, i));
    }

    /// Blanks, then what may open a block: an empty line, an item of a list, a heading.
    void begin_line() {
        is_line_begin_ = false;
        const std::size_t begin = text_.find_first_not_of(" \t\r>", at_);
        if (begin == kNone || text_[begin] == '\n') {
            end_block();
            is_paragraph_ = false;
            is_in_list_ = false;
            at_ = begin == kNone ? text_.size() : begin;
            return;
        }
        const std::size_t item = end_of_item_mark(begin);
        is_heading_ = false;
        if (item != begin || text_[begin] == '#') {
            end_block();
            is_heading_ = text_[begin] == '#';
        }
        is_paragraph_ = item == begin && !is_in_list_;
        is_in_list_ = !is_paragraph_;
        at_ = item;
    }

    /// The place behind a bullet or a number of a list; `begin` when there is none. Inside a
    /// paragraph a number other than 1 begins no list: it may be a year at the begin of a line.
    [[nodiscard]] std::size_t end_of_item_mark(std::size_t begin) const {
        std::size_t end = begin;
        while (is_digit(at(end))) {
            ++end;
        }
        const bool is_number = end > begin;
        const std::string_view marks = is_number ? ".)" : "-*+";
        const bool is_mark = end < text_.size() && marks.find(text_[end]) != kNone &&
                             (at(end + 1) == ' ' || at(end + 1) == '\t');
        const bool may_begin =
            !is_number || !is_paragraph_ || text_.substr(begin, end - begin) == "1";
        return is_mark && may_begin ? end + 1 : begin;
    }

    void step() {
        const std::size_t begin = at_;
        switch (pass(at_)) {
            case Mark::Letter: read_word(begin); break;
            case Mark::Blank: end_line(text_[begin]); break;
            case Mark::Style: pass_style(begin); break;
            case Mark::Stop:
                joins_ = false;
                end_sentence(begin);
                break;
            default:
                joins_ = text_[begin] == '%' && joins_;
                if (text_[begin] == '%') {
                    add_word(begin, at_);
                }
        }
    }

    void end_line(char blank) {
        if (blank == '\n') {
            is_line_begin_ = true;
            if (is_heading_) {
                end_block();
            }
        }
    }

    /// Marks that are no words: what a link or a citation leads to is passed over with them.
    void pass_style(std::size_t begin) {
        const char c = text_[begin];
        // Each search ends where another mark begins, so that a text of nothing but marks is read
        // in one pass.
        if (c == '[' && at(begin + 1) == '^') {
            pass_up_to(']', "]\n[", begin + 2);
        } else if (c == ']' && at(begin + 1) == '(') {
            pass_up_to(')', ")\n[]", begin + 2);
        } else if (c == '<') {
            pass_up_to('>', "> \n<&", begin + 1);
        } else if (c == '&') {
            pass_up_to(';', "; \n<&", begin + 1);
        }
    }

    /// Moves behind the first of `stops` from `from` on if it is `closing`.
    void pass_up_to(char closing, std::string_view stops, std::size_t from) {
        const std::size_t end = text_.find_first_of(stops, from);
        if (end != kNone && text_[end] == closing) {
            at_ = end + 1;
        }
    }

    void add_word(std::size_t begin, std::size_t end) {
        into_.words.push_back(
            {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), joins_});
        joins_ = true;
    }

    /// The end of the letters from `i` on.
    [[nodiscard]] std::size_t end_of_letters(std::size_t i) const {
        while (i < text_.size()) {
            std::size_t next = i;
            if (pass(next) != Mark::Letter) {
                break;
            }
            i = next;
        }
        return i;
    }

    [[nodiscard]] bool is_at(std::size_t i, std::string_view wide) const {
        return at(i) == wide.front() && text_.substr(i, wide.size()) == wide;
    }

    /// The size of an apostrophe or hyphen at `i` that a word may have inside.
    [[nodiscard]] std::size_t joint_size(std::size_t i, std::size_t part) const {
        switch (at(i)) {
            case '\'':
            case '-': return 1;
            case '.':
                // "e.g" and "U.S" are one word each.
                if (i - part == 1) {
                    return 1;
                }
                [[fallthrough]];
            case ',': return is_digit(at(i - 1)) && is_digit(at(i + 1)) ? 1 : 0;
            default: return is_at(i, "\u2019") || is_at(i, "\u2011") ? 3 : 0;
        }
    }

    void read_word(std::size_t begin) {
        std::size_t part = begin;
        std::size_t end = end_of_letters(begin);
        while (end < text_.size()) {
            const std::size_t joint = joint_size(end, part);
            const std::size_t next = joint == 0 ? end : end_of_letters(end + joint);
            if (joint == 0 || next == end + joint) {
                break;
            }
            const bool is_apostrophe = at(end) == '\'' || is_at(end, "\u2019");
            if (is_apostrophe && text_.substr(end + joint, next - end - joint) == "s") {
                add_word(begin, end);
                at_ = next;
                return;
            }
            part = end + joint;
            end = next;
        }
        if (at(end) == ':' && text_.substr(begin, 4) == "http" && text_.substr(end, 3) == "://") {
            at_ = std::min(text_.find_first_of(" \n)", end), text_.size());
            return;
        }
        add_word(begin, end);
        at_ = end;
    }

    /// The place behind what closes a sentence after its stop: quotation marks, brackets, marks of
    /// style, citations.
    [[nodiscard]] std::size_t after_closers(std::size_t i) const {
        while (i < text_.size()) {
            if (text_[i] == '[' && at(i + 1) == '^') {
                const std::size_t end = text_.find_first_of("]\n[", i + 2);
                if (end == kNone || text_[end] != ']') {
                    break;
                }
                i = end + 1;
                continue;
            }
            std::size_t next = i;
            const Mark mark = pass(next);
            const bool closes = mark == Mark::Stop || text_[i] == ')' ||
                                (mark == Mark::Style && text_[i] != '[' && text_[i] != '<');
            if (!closes) {
                break;
            }
            i = next;
        }
        return i;
    }

    /// An item of a list or a heading begins at `i`.
    [[nodiscard]] bool block_begins_at(std::size_t i) const {
        const bool is_bullet = at(i) == '-' || at(i) == '*' || at(i) == '+';
        return at(i) == '#' || (is_bullet && at(i + 1) == ' ');
    }

    /// Nothing of the same paragraph comes after `i`.
    [[nodiscard]] bool block_ends_at(std::size_t i) const {
        constexpr std::string_view kBlanks = " \t\r";
        const std::size_t end = text_.find_first_not_of(kBlanks, i);
        if (end == kNone || text_[end] != '\n') {
            return end == kNone;
        }
        const std::size_t next = text_.find_first_not_of(kBlanks, end + 1);
        return next == kNone || text_[next] == '\n' || block_begins_at(next);
    }

    /// True when the next letter after blanks and marks of style is a small one.
    [[nodiscard]] bool goes_on_small(std::size_t i) const {
        while (i < text_.size()) {
            std::size_t letter = i;
            const Mark mark = pass(i);
            if (mark == Mark::Letter) {
                const char32_t c = next_code_point(text_, letter);
                return !is_capital(c) && !(c >= U'0' && c <= U'9') && c < 0x2E80;
            }
            if (mark != Mark::Blank && mark != Mark::Style) {
                return false;
            }
        }
        return false;
    }

    void end_sentence(std::size_t stop) {
        at_ = after_closers(at_);
        const bool is_wide = static_cast<unsigned char>(text_[stop]) >= 0x80;
        const bool is_before_blank =
            at_ >= text_.size() || kMarks[static_cast<unsigned char>(text_[at_])] == Mark::Blank;
        if (into_.words.size() == first_word_ || (!is_before_blank && !is_wide)) {
            return;
        }
        const ProseWord& last = into_.words.back();
        const bool may_be_abbreviation = text_[stop] == '.' && last.end == stop;
        const bool goes_on = !block_ends_at(at_) &&
                             (goes_on_small(at_) ||
                              (may_be_abbreviation &&
                               is_abbreviation_(text_.substr(last.begin, last.end - last.begin))));
        if (!goes_on) {
            add_sentence(!is_heading_);
        }
    }

    void end_block() {
        if (into_.words.size() > first_word_) {
            add_sentence(false);
        }
        is_heading_ = false;
        joins_ = false;
    }

    void add_sentence(bool is_whole) {
        into_.sentences.push_back(
            {first_word_, static_cast<std::uint32_t>(into_.words.size()), is_whole});
        begin_sentence();
    }

    void begin_sentence() {
        first_word_ = static_cast<std::uint32_t>(into_.words.size());
        joins_ = false;
    }

    std::string_view text_;
    const IsAbbreviation& is_abbreviation_;
    Prose& into_;
    std::size_t at_ = 0;
    std::uint32_t first_word_ = 0;
    bool is_line_begin_ = true;
    bool is_heading_ = false;
    /// The line before belongs to a paragraph outside lists.
    bool is_paragraph_ = false;
    bool is_in_list_ = false;
    /// Nothing that parts words stood since the last one.
    bool joins_ = false;
};

}  // namespace

void read_prose(std::string_view markdown, const IsAbbreviation& is_abbreviation, Prose& into) {
    ProseScan(markdown, is_abbreviation, into).run();
}

}  // namespace waypost
