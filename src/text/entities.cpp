#include "text/entities.h"

#include "text/code_points.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <system_error>

namespace waypost {

namespace {

struct NamedCharacter {
    std::string_view name{};
    char32_t character = 0;
};

/// In the order of their bytes, so that they can be found by halving.
constexpr std::array<NamedCharacter, 88> kNamed = {{
    {"AElig", 0xC6},   {"Aacute", 0xC1},  {"Agrave", 0xC0},  {"Aring", 0xC5},   {"Auml", 0xC4},
    {"Ccedil", 0xC7},  {"Eacute", 0xC9},  {"Iacute", 0xCD},  {"Ntilde", 0xD1},  {"Oacute", 0xD3},
    {"Oslash", 0xD8},  {"Ouml", 0xD6},    {"Uacute", 0xDA},  {"Uuml", 0xDC},    {"aacute", 0xE1},
    {"acirc", 0xE2},   {"aelig", 0xE6},   {"agrave", 0xE0},  {"alpha", 0x3B1},  {"amp", 0x26},
    {"apos", 0x27},    {"aring", 0xE5},   {"asymp", 0x2248}, {"atilde", 0xE3},  {"auml", 0xE4},
    {"beta", 0x3B2},   {"bull", 0x2022},  {"ccedil", 0xE7},  {"cent", 0xA2},    {"copy", 0xA9},
    {"deg", 0xB0},     {"delta", 0x3B4},  {"divide", 0xF7},  {"eacute", 0xE9},  {"ecirc", 0xEA},
    {"egrave", 0xE8},  {"euml", 0xEB},    {"euro", 0x20AC},  {"frac12", 0xBD},  {"frac14", 0xBC},
    {"frac34", 0xBE},  {"gamma", 0x3B3},  {"ge", 0x2265},    {"gt", 0x3E},      {"hellip", 0x2026},
    {"iacute", 0xED},  {"icirc", 0xEE},   {"iexcl", 0xA1},   {"iquest", 0xBF},  {"iuml", 0xEF},
    {"laquo", 0xAB},   {"larr", 0x2190},  {"ldquo", 0x201C}, {"le", 0x2264},    {"lsquo", 0x2018},
    {"lt", 0x3C},      {"mdash", 0x2014}, {"micro", 0xB5},   {"middot", 0xB7},  {"minus", 0x2212},
    {"mu", 0x3BC},     {"nbsp", 0xA0},    {"ndash", 0x2013}, {"ne", 0x2260},    {"not", 0xAC},
    {"ntilde", 0xF1},  {"oacute", 0xF3},  {"ocirc", 0xF4},   {"oelig", 0x153},  {"oslash", 0xF8},
    {"otilde", 0xF5},  {"ouml", 0xF6},    {"para", 0xB6},    {"plusmn", 0xB1},  {"pound", 0xA3},
    {"quot", 0x22},    {"raquo", 0xBB},   {"rarr", 0x2192},  {"rdquo", 0x201D}, {"reg", 0xAE},
    {"rsquo", 0x2019}, {"sect", 0xA7},    {"shy", 0xAD},     {"szlig", 0xDF},   {"times", 0xD7},
    {"trade", 0x2122}, {"uacute", 0xFA},  {"uuml", 0xFC},
}};

static_assert(std::ranges::is_sorted(kNamed, {}, &NamedCharacter::name));

/// `digits` is what stands between `&#` and `;`. Numbers too large for a code point give 0.
char32_t number_of(std::string_view digits) {
    const bool is_hex = !digits.empty() && (digits.front() == 'x' || digits.front() == 'X');
    digits.remove_prefix(is_hex ? 1 : 0);
    std::uint32_t value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, is_hex ? 16 : 10);
    return error == std::errc() && end == digits.data() + digits.size() ? value : 0;
}

}  // namespace

std::string decode_entity(std::string_view written) {
    const bool is_reference = written.size() > 2 && written.front() == '&' && written.back() == ';';
    if (!is_reference) {
        return std::string(written);
    }
    const std::string_view name = written.substr(1, written.size() - 2);
    std::string text;
    if (name.front() == '#') {
        // Zero is never allowed in a text; the Markdown rules make it the replacement character.
        const char32_t value = number_of(name.substr(1));
        append_utf8(text, value == 0 ? kReplacement : value);
        return text;
    }
    const auto found = std::ranges::lower_bound(kNamed, name, {}, &NamedCharacter::name);
    if (found == kNamed.end() || found->name != name) {
        return std::string(written);
    }
    append_utf8(text, found->character);
    return text;
}

}  // namespace waypost
