#include "exporters/printable_text.h"

#include "text/code_points.h"

#include <cstddef>

namespace waypost {

namespace {

bool is_control(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
}

bool turns_direction(char32_t c) {
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

/// Unicode promises never to give these a meaning, and XML refuses some of them.
bool is_no_character(char32_t c) {
    return (c & 0xFFFEU) == 0xFFFEU || (c >= 0xFDD0 && c <= 0xFDEF);
}

}  // namespace

std::string printable_text(std::string_view text) {
    std::string line;
    line.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (is_control(c)) {
            line += ' ';
        } else if (!turns_direction(c)) {
            append_utf8(line, is_no_character(c) ? kReplacement : c);
        }
    }
    return line;
}

}  // namespace waypost
