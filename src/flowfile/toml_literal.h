// A text of a TOML file as it is written: its quotation marks, its escapes, and which bytes say
// what. Private to this library.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waypost {

enum class LiteralStyle {
    /// `"…"`
    Basic,
    /// `'…'`
    Literal,
    /// `"""…"""`
    LongBasic,
    /// `'''…'''`
    LongLiteral,
};

/// Escapes of one letter: the letter, and what it stands for.
inline constexpr std::array<std::pair<char, char>, 7> kTomlEscapes = {
    {{'b', '\b'}, {'t', '\t'}, {'n', '\n'}, {'f', '\f'}, {'r', '\r'}, {'"', '"'}, {'\\', '\\'}}};

[[nodiscard]] constexpr bool has_escapes(LiteralStyle style) {
    return style == LiteralStyle::Basic || style == LiteralStyle::LongBasic;
}

struct TomlLiteral {
    LiteralStyle style = LiteralStyle::Basic;
    /// From the first quotation mark to behind the last.
    std::size_t begin = 0;
    std::size_t end = 0;
    /// Behind the opening marks, and behind the line end that may follow them.
    std::size_t inner_begin = 0;
    std::size_t inner_end = 0;
    std::string value{};
    /// For each byte of the value, the bytes of the file that say it.
    std::vector<std::size_t> starts{};
    std::vector<std::size_t> ends{};
};

/// The text that begins at an offset; nothing when none does, or it has no end.
[[nodiscard]] std::optional<TomlLiteral> read_literal(std::string_view toml, std::size_t at);

/// Bytes `begin` up to `end` become `with`, in a value or in a file.
struct Replacement {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string with{};
};

/// The parts put in place. Pre: they are in order and do not overlap.
[[nodiscard]] std::string replaced(std::string_view text, const std::vector<Replacement>& parts);

/// The one part in which a value becomes another; none when they are the same.
[[nodiscard]] std::vector<Replacement> difference(std::string_view value, std::string_view wanted);

/// What to replace in the file so that the text says its value with `parts` replaced: these alone
/// where the author's marks can hold them, else the whole text in the nearest style that can.
/// `line_end` is the file's. Pre: the parts are UTF-8 without `\r`, in order, on whole characters.
[[nodiscard]] std::vector<Replacement> rewrite_literal(std::string_view toml,
                                                       const TomlLiteral& literal,
                                                       const std::vector<Replacement>& parts,
                                                       std::string_view line_end);

/// A new text: between single marks, or between triple ones when it has several lines.
[[nodiscard]] std::string write_literal(std::string_view value, std::string_view line_end);

/// The line end of the first line; `\n` where there is none.
[[nodiscard]] std::string_view line_end_of(std::string_view text);

}  // namespace waypost
