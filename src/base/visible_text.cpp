#include "base/visible_text.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace waypost {

namespace {

utf8proc_category_t category_of(char32_t code_point) {
    return utf8proc_category(static_cast<utf8proc_int32_t>(code_point));
}

bool is_separator(char32_t code_point) {
    switch (category_of(code_point)) {
        case UTF8PROC_CATEGORY_ZS:
        case UTF8PROC_CATEGORY_ZL:
        case UTF8PROC_CATEGORY_ZP:
        case UTF8PROC_CATEGORY_CC: return true;
        default: return false;
    }
}

/// It moves or hides what stands around it.
bool is_steering(char32_t code_point) {
    const utf8proc_category_t category = category_of(code_point);
    return category == UTF8PROC_CATEGORY_CC || category == UTF8PROC_CATEGORY_CF ||
           category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;
}

/// Most texts are plain, and need no table.
bool is_plain(std::string_view text) {
    return !text.starts_with(' ') && !text.ends_with(' ') &&
           text.find("  ") == std::string_view::npos &&
           std::ranges::all_of(text, [](char c) { return c >= ' ' && c < '\x7F'; });
}

const utf8proc_uint8_t* bytes_of(std::string_view text) {
    return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

ShownCharacter shown_character(std::string_view bytes, char32_t code_point) {
    if (code_point == U'\t') {
        return {" ", 1};
    }
    if (is_steering(code_point)) {
        return {"?", 1};
    }
    return {std::string(bytes), utf8proc_charwidth(static_cast<utf8proc_int32_t>(code_point))};
}

using OwnedText = std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)>;

}  // namespace

std::string visible_text(std::string_view text) {
    if (is_plain(text)) {
        return std::string(text);
    }
    utf8proc_uint8_t* made = nullptr;
    const utf8proc_ssize_t size =
        utf8proc_map(bytes_of(text),
                     static_cast<utf8proc_ssize_t>(text.size()),
                     &made,
                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    const OwnedText owner(made, &std::free);
    if (size < 0) {
        return std::string(text);
    }
    std::string visible;
    bool has_gap = false;
    for (utf8proc_ssize_t at = 0; at < size;) {
        utf8proc_int32_t read = 0;
        const utf8proc_ssize_t length = utf8proc_iterate(made + at, size - at, &read);
        if (length <= 0) {
            break;
        }
        const auto code_point = static_cast<char32_t>(read);
        if (is_separator(code_point)) {
            has_gap = !visible.empty();
        } else if (!is_steering(code_point)) {
            visible += has_gap ? " " : "";
            visible.append(reinterpret_cast<const char*>(made + at),
                           static_cast<std::size_t>(length));
            has_gap = false;
        }
        at += length;
    }
    return visible;
}

bool is_blank(std::string_view text) {
    // A letter tells at once.
    const bool has_plain = std::ranges::any_of(text, [](char c) { return c > ' ' && c < '\x7F'; });
    return !has_plain && visible_text(text).empty();
}

std::vector<ShownCharacter> shown_characters(std::string_view text, std::size_t most) {
    std::vector<ShownCharacter> shown;
    for (std::size_t at = 0; at < text.size() && shown.size() < most;) {
        const std::string_view rest = text.substr(at);
        utf8proc_int32_t read = 0;
        const utf8proc_ssize_t length =
            utf8proc_iterate(bytes_of(rest), static_cast<utf8proc_ssize_t>(rest.size()), &read);
        if (length <= 0) {
            shown.push_back({std::string(rest.substr(0, 1)), 1});
            ++at;
            continue;
        }
        const auto bytes = static_cast<std::size_t>(length);
        shown.push_back(shown_character(rest.substr(0, bytes), static_cast<char32_t>(read)));
        at += bytes;
    }
    return shown;
}

}  // namespace waypost
