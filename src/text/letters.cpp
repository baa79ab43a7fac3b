#include "text/letters.h"

#include "text/code_points.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace waypost {

namespace {

struct CodeRange {
    char32_t first = 0;
    char32_t last = 0;
};

constexpr bool is_in(char32_t c, char32_t first, char32_t last) {
    return c >= first && c <= last;
}

/// Beyond ASCII: code points that belong to no word, or to words without borders.
constexpr std::array<CodeRange, 17> kOutsideWords = {{
    {0x80, 0xA9},        // controls, Latin-1 signs
    {0xAB, 0xB4},        // signs
    {0xB6, 0xB9},        // signs
    {0xBB, 0xBF},        // signs
    {0xD7, 0xD7},        // times
    {0xF7, 0xF7},        // divided by
    {0x37E, 0x37E},      // Greek question mark
    {0x387, 0x387},      // Greek semicolon
    {0x589, 0x58A},      // Armenian full stop, hyphen
    {0x5BE, 0x5BE},      // Hebrew hyphen
    {0x60C, 0x60D},      // Arabic comma
    {0xE00, 0xEFF},      // Thai, Lao
    {0x1000, 0x109F},    // Burmese
    {0x1780, 0x17FF},    // Khmer
    {0x2000, 0x2BFF},    // punctuation, currency, arrows, mathematics, shapes
    {0x2E00, 0xABFF},    // punctuation, Han, kana; Yi and others are rare enough to go along
    {0xD800, 0x10FFFF},  // private, full-width forms, pictures
}};

/// Latin Extended-A stands in pairs, the capital first; where the pairs begin shifts three times.
bool is_latin_pair_capital(char32_t c) {
    if (is_in(c, 0x100, 0x12F) || is_in(c, 0x132, 0x137) || is_in(c, 0x14A, 0x177)) {
        return c % 2 == 0;
    }
    return (is_in(c, 0x139, 0x148) || is_in(c, 0x179, 0x17E)) && c % 2 == 1;
}

char32_t lower_greek(char32_t c) {
    if (is_in(c, 0x391, 0x3AB) && c != 0x3A2) {
        return c + 0x20;
    }
    switch (c) {
        case 0x386: return 0x3AC;
        case 0x388:
        case 0x389:
        case 0x38A: return c + 0x25;
        case 0x38C: return 0x3CC;
        case 0x38E:
        case 0x38F: return c + 0x3F;
        case 0x3C2: return 0x3C3;
        default: return c;
    }
}

}  // namespace

char32_t lower_case(char32_t c) {
    if (c < 0x80) {
        return is_in(c, U'A', U'Z') ? c + 0x20 : c;
    }
    if (is_in(c, 0xC0, 0xDE)) {
        return c == 0xD7 ? c : c + 0x20;
    }
    if (c == 0x178) {
        return 0xFF;
    }
    if (is_latin_pair_capital(c)) {
        return c + 1;
    }
    if (is_in(c, 0x370, 0x3FF)) {
        return lower_greek(c);
    }
    if (is_in(c, 0x400, 0x40F)) {
        return c + 0x50;
    }
    return is_in(c, 0x410, 0x42F) ? c + 0x20 : c;
}

bool is_capital(char32_t c) {
    return lower_case(c) != c && c != 0x3C2;
}

std::string in_capitals(std::string_view text) {
    // How far capitals stand before their small letters.
    constexpr std::array<char32_t, 7> kDistances = {0x20, 0x01, 0x50, 0x25, 0x26, 0x3F, 0x40};
    std::string capitals;
    std::size_t at = 0;
    while (at < text.size()) {
        const char32_t c = lower_case(next_code_point(text, at));
        const auto leads_to_capital = [c](char32_t distance) {
            return distance < c && is_capital(c - distance) && lower_case(c - distance) == c;
        };
        const auto distance = std::ranges::find_if(kDistances, leads_to_capital);
        append_utf8(capitals, distance == kDistances.end() ? c : c - *distance);
    }
    return capitals;
}

bool is_word_character(char32_t c) {
    if (c < 0x80) {
        return is_in(c, U'a', U'z') || is_in(c, U'A', U'Z') || is_in(c, U'0', U'9');
    }
    return std::ranges::none_of(kOutsideWords,
                                [&](CodeRange r) { return is_in(c, r.first, r.last); });
}

}  // namespace waypost
