// What the parts of a TOML line are, for showing it in colours. Works while the text is broken.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace waypost {

enum class TomlSpanKind : std::uint8_t {
    /// `[node.tea]`, brackets included.
    Header,
    Key,
    Text,
    /// A number, a date, true or false, or what is meant to be one.
    Value,
    Comment,
    /// Equals signs, commas, brackets, dots.
    Sign,
};

/// Bytes of a line; blanks belong to none.
struct TomlSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
    TomlSpanKind kind = TomlSpanKind::Sign;

    friend bool operator==(const TomlSpan&, const TomlSpan&) = default;
};

/// What a line begins in.
struct TomlLineState {
    /// The quotation mark of a text of several lines, else 0.
    char quote = 0;
    /// Brackets that are open; no more are counted than fit.
    std::uint8_t brackets = 0;

    friend bool operator==(const TomlLineState&, const TomlLineState&) = default;
};

/// Puts the spans of a line, in their order, in the place of what `spans` holds, and says what the
/// next line begins in. A text of one line that is not closed ends with its line; a header ends
/// brackets that were left open. Pre: no line end in it. Linear.
TomlLineState read_toml_line(std::string_view line,
                             TomlLineState before,
                             std::vector<TomlSpan>& spans);

/// True for a line that is the header of a table, such as `[node.tea]`, whole as far as its
/// closing brackets and with nothing but a comment behind it.
[[nodiscard]] bool is_toml_header(std::string_view line);

}  // namespace waypost
