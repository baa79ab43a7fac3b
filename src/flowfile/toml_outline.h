// Where the tables and keys of a TOML text stand, to the byte. A parser gives the values; an edit
// needs the bytes around them. Private to this library.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// One of the names that dots join, with its place; quotation marks belong to the place.
struct TomlName {
    std::string value{};
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// A table's header and the lines below it.
struct TomlSection {
    /// The begin of the header's line.
    std::size_t begin = 0;
    /// Behind the header's line.
    std::size_t body = 0;
    /// The begin of the next header's line, or the end of the text.
    std::size_t end = 0;
    /// `[[…]]`.
    bool is_item = false;
    std::vector<TomlName> names{};
};

/// A key and its value.
struct TomlEntry {
    std::vector<TomlName> names{};
    /// Of the first name; of the value; behind the value.
    std::size_t begin = 0;
    std::size_t value_begin = 0;
    std::size_t value_end = 0;
};

/// In the order of the text; what stands above the first header is left out. Pre: the text is TOML.
[[nodiscard]] std::vector<TomlSection> sections_of(std::string_view toml);

/// The keys between two offsets, such as a section's body. Pre: the text is TOML.
[[nodiscard]] std::vector<TomlEntry> entries_of(std::string_view toml,
                                                std::size_t begin,
                                                std::size_t end);

/// Behind the value that begins at an offset. Pre: the text is TOML.
[[nodiscard]] std::size_t value_end(std::string_view toml, std::size_t begin);

/// Names joined by dots, from an offset on.
[[nodiscard]] std::vector<TomlName> names_at(std::string_view toml, std::size_t at);

/// The begin of the line in which an offset stands, and of the line behind it.
[[nodiscard]] std::size_t line_begin(std::string_view text, std::size_t at);
[[nodiscard]] std::size_t next_line(std::string_view text, std::size_t at);

}  // namespace waypost
