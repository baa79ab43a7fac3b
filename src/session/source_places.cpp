#include "session/source_places.h"

#include "text/code_points.h"

namespace waypost {

namespace {

constexpr std::size_t kTab = 4;

enum class Class { LineEnd, Blank, Letter, Sign };

bool is_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

Class class_of(char c) {
    if (c == '\n' || c == '\r') {
        return Class::LineEnd;
    }
    if (c == ' ' || c == '\t') {
        return Class::Blank;
    }
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '_' ||
                           static_cast<unsigned char>(c) >= 0x80U;
    return is_letter ? Class::Letter : Class::Sign;
}

bool is_between(Class c) {
    return c == Class::LineEnd || c == Class::Blank;
}

std::size_t columns_of(char32_t c) {
    return c == U'\t' ? kTab : c < U' ' || c == 0x7F ? 0 : 1;
}

}  // namespace

std::size_t next_character(std::string_view text, std::size_t at) {
    if (at >= text.size()) {
        return text.size();
    }
    if (text.substr(at, 2) == "\r\n") {
        return at + 2;
    }
    (void)next_code_point(text, at);
    return at;
}

std::size_t previous_character(std::string_view text, std::size_t at) {
    if (at == 0) {
        return 0;
    }
    if (at >= 2 && text.substr(at - 2, 2) == "\r\n") {
        return at - 2;
    }
    // A code point has four bytes at most; what is none is a character a byte.
    for (std::size_t back = 2; back <= 4 && back <= at && is_continuation(text[at - back + 1]);
         ++back) {
        std::size_t end = at - back;
        (void)next_code_point(text, end);
        if (end == at) {
            return at - back;
        }
    }
    return at - 1;
}

std::size_t word_end(std::string_view text, std::size_t at) {
    while (at < text.size() && is_between(class_of(text[at]))) {
        ++at;
    }
    if (at < text.size()) {
        const Class word = class_of(text[at]);
        while (at < text.size() && class_of(text[at]) == word) {
            ++at;
        }
    }
    return at;
}

std::size_t word_begin(std::string_view text, std::size_t at) {
    while (at > 0 && is_between(class_of(text[at - 1]))) {
        --at;
    }
    if (at > 0) {
        const Class word = class_of(text[at - 1]);
        while (at > 0 && class_of(text[at - 1]) == word) {
            --at;
        }
    }
    return at;
}

WordRange word_at(std::string_view text, std::size_t at) {
    const bool at_end = at >= text.size() || class_of(text[at]) == Class::LineEnd;
    if (at_end && (at == 0 || class_of(text[at - 1]) == Class::LineEnd)) {
        return {at, at};
    }
    const Class word = class_of(text[at_end ? at - 1 : at]);
    WordRange range{at, at};
    while (range.begin > 0 && class_of(text[range.begin - 1]) == word) {
        --range.begin;
    }
    while (range.end < text.size() && class_of(text[range.end]) == word) {
        ++range.end;
    }
    return range;
}

std::size_t columns_of(std::string_view piece) {
    std::size_t columns = 0;
    for (std::size_t at = 0; at < piece.size();) {
        columns += columns_of(next_code_point(piece, at));
    }
    return columns;
}

std::size_t bytes_before_column(std::string_view line, double column) {
    double passed = 0;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t begin = at;
        const auto width = static_cast<double>(columns_of(next_code_point(line, at)));
        if (passed + width / 2 > column) {
            return begin;
        }
        passed += width;
    }
    return line.size();
}

}  // namespace waypost
