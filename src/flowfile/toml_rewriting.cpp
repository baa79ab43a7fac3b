#include "flowfile/toml_literal.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waypost {

namespace {

bool is_long(LiteralStyle style) {
    return style == LiteralStyle::LongBasic || style == LiteralStyle::LongLiteral;
}

bool is_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t') || byte == 0x7F;
}

bool begins_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

std::string_view marks_of(LiteralStyle style) {
    constexpr std::array<std::string_view, 4> kMarks = {"\"", "'", R"(""")", "'''"};
    return kMarks[static_cast<std::size_t>(style)];
}

/// How a value is written in a style.
struct Writing {
    LiteralStyle style = LiteralStyle::Basic;
    std::string_view line_end = "\n";
    /// Line ends are written as escapes, as the author did.
    bool escapes_line_ends = false;
    /// Marks inside a long text are escaped where they could end it.
    bool escapes_marks = true;
};

void write_escape(std::string& out, char c) {
    const auto known = std::ranges::find(kTomlEscapes, c, &std::pair<char, char>::second);
    out += '\\';
    if (known != kTomlEscapes.end()) {
        out += known->first;
        return;
    }
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    out += "u00";
    out += kDigits[byte >> 4U];
    out += kDigits[byte & 0x0FU];
}

/// Nothing when the style cannot say it.
std::optional<std::string> encoded(std::string_view value, const Writing& writing) {
    std::string out;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char c = value[i];
        const bool is_line_end = c == '\n';
        if (is_line_end && is_long(writing.style)) {
            out += writing.line_end;
            continue;
        }
        const bool could_end = i + 1 == value.size() || out.ends_with("\"\"");
        const bool is_mark =
            c == '"' && (!is_long(writing.style) || (writing.escapes_marks && could_end));
        const bool needs_escape =
            is_control(c) || (has_escapes(writing.style) && (c == '\\' || is_mark));
        if (!needs_escape) {
            out += c;
        } else if (!has_escapes(writing.style) || (is_line_end && !writing.escapes_line_ends)) {
            return std::nullopt;
        } else {
            write_escape(out, c);
        }
    }
    return out;
}

bool says(std::string_view written, std::string_view value) {
    const auto read = read_literal(written, 0);
    return read && read->end == written.size() && read->value == value;
}

/// The whole text in one style, when it can say the value.
std::optional<std::string> written_in(LiteralStyle style,
                                      std::string_view value,
                                      std::string_view line_end) {
    const bool has_lines = value.find('\n') != std::string_view::npos;
    for (const bool escapes_marks : {false, true}) {
        const auto inner = encoded(value, {style, line_end, false, escapes_marks});
        // Four marks in a row are TOML, and no pleasure to read.
        if (!inner || (inner->ends_with('"') && !inner->ends_with("\\\"") && !escapes_marks)) {
            continue;
        }
        const std::string_view marks = marks_of(style);
        std::string written(marks);
        written += is_long(style) && has_lines ? line_end : "";
        written.append(*inner).append(marks);
        if (says(written, value)) {
            return written;
        }
    }
    return std::nullopt;
}

/// The nearest style to the author's that can say the value.
std::string written_near(LiteralStyle style, std::string_view value, std::string_view line_end) {
    const bool has_lines = value.find('\n') != std::string_view::npos;
    std::vector<LiteralStyle> styles = {style};
    if (style == LiteralStyle::Literal &&
        (has_lines || value.find('\\') != std::string_view::npos)) {
        styles.push_back(LiteralStyle::LongLiteral);
    }
    if (has_lines || is_long(style)) {
        styles.push_back(LiteralStyle::LongBasic);
    }
    for (const LiteralStyle one : styles) {
        if (auto written = written_in(one, value, line_end)) {
            return *written;
        }
    }
    // Escapes can say everything.
    const auto inner = encoded(value, {LiteralStyle::Basic, line_end, true, true});
    return "\"" + inner.value_or("") + "\"";
}

/// The bytes of the file that say a range of the value; between bytes where the range is empty.
Replacement in_file(const TomlLiteral& literal, const Replacement& part) {
    std::size_t begin = literal.inner_begin;
    if (part.begin < part.end) {
        return {literal.starts[part.begin], literal.ends[part.end - 1], {}};
    }
    if (part.begin > 0) {
        begin = literal.ends[part.begin - 1];
    } else if (!literal.value.empty()) {
        begin = literal.starts.front();
    }
    return {begin, begin, {}};
}

/// The parts alone, when the style can hold them.
std::optional<std::vector<Replacement>> rewrite_parts(std::string_view toml,
                                                      const TomlLiteral& literal,
                                                      const std::vector<Replacement>& parts,
                                                      std::string_view wanted,
                                                      Writing writing) {
    std::vector<Replacement> changes;
    for (const Replacement& part : parts) {
        const auto with = encoded(part.with, writing);
        if (!with) {
            return std::nullopt;
        }
        changes.push_back(in_file(literal, part));
        changes.back().with = *with;
    }
    std::vector<Replacement> inside = changes;
    for (Replacement& change : inside) {
        change.begin -= literal.begin;
        change.end -= literal.begin;
    }
    const std::string_view old = toml.substr(literal.begin, literal.end - literal.begin);
    return says(replaced(old, inside), wanted) ? std::optional(changes) : std::nullopt;
}

}  // namespace

std::string replaced(std::string_view text, const std::vector<Replacement>& parts) {
    std::string made;
    std::size_t at = 0;
    for (const Replacement& part : parts) {
        made.append(text.substr(at, part.begin - at)).append(part.with);
        at = part.end;
    }
    return made.append(text.substr(at));
}

std::vector<Replacement> difference(std::string_view value, std::string_view wanted) {
    if (value == wanted) {
        return {};
    }
    const std::size_t least = std::min(value.size(), wanted.size());
    const auto from_front = std::ranges::mismatch(value.substr(0, least), wanted.substr(0, least));
    auto front = static_cast<std::size_t>(from_front.in1 - value.begin());
    const auto starts_character = [](std::string_view text, std::size_t at) {
        return at >= text.size() || begins_character(text[at]);
    };
    while (front > 0 && !(starts_character(value, front) && starts_character(wanted, front))) {
        --front;
    }
    std::size_t back = 0;
    while (back < least - front &&
           value[value.size() - 1 - back] == wanted[wanted.size() - 1 - back]) {
        ++back;
    }
    while (back > 0 && !begins_character(value[value.size() - back])) {
        --back;
    }
    const std::string_view middle = wanted.substr(front, wanted.size() - back - front);
    return {{front, value.size() - back, std::string(middle)}};
}

std::vector<Replacement> rewrite_literal(std::string_view toml,
                                         const TomlLiteral& literal,
                                         const std::vector<Replacement>& parts,
                                         std::string_view line_end) {
    if (parts.empty()) {
        return {};
    }
    const std::string wanted = replaced(literal.value, parts);
    const bool has_lines = literal.value.find('\n') != std::string::npos;
    const bool ends_in_mark = parts.back().end == literal.value.size() && wanted.ends_with('"');
    for (const bool escapes_marks : {ends_in_mark, true}) {
        auto changes = rewrite_parts(
            toml, literal, parts, wanted, {literal.style, line_end, has_lines, escapes_marks});
        if (changes) {
            return *changes;
        }
    }
    return {{literal.begin, literal.end, written_near(literal.style, wanted, line_end)}};
}

std::string write_literal(std::string_view value, std::string_view line_end) {
    return written_near(LiteralStyle::Basic, value, line_end);
}

std::string_view line_end_of(std::string_view text) {
    const std::size_t end = text.find('\n');
    return end != std::string_view::npos && end > 0 && text[end - 1] == '\r' ? "\r\n" : "\n";
}

}  // namespace waypost
