// The one border to toml++: its exceptions end here. Private to this library.
#pragma once

#include "base/diagnostic.h"

#include <toml++/toml.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// True, with a finding that says so, for a text that a parser must not be given: it nests so
/// deeply that the parser would run out of stack, or has so many values that they would fill the
/// memory. Linear.
[[nodiscard]] bool exceeds_limits(std::string_view text, int file, Diagnostics& found);

struct ParsedToml {
    std::optional<toml::table> tree{};
    /// The dotted names of tables whose second definition was cut out.
    std::vector<std::string> doubled{};
};

/// The text as a tree. When it is no TOML, findings say why; then there is a tree all the same if
/// the mistake could be cut out, so that the rest of the file is judged in the same go.
/// Cut out are dates that do not exist and tables that are defined twice. `file` is the text's
/// position among the files of `found`; toml++ carries it in every place. Pre: the text is within
/// the limits.
[[nodiscard]] ParsedToml parse_toml(std::string_view text, int file, Diagnostics& found);

/// The same for a file that is read by itself, whatever is in it.
[[nodiscard]] std::optional<toml::table> parse_any_toml(std::string_view text, Diagnostics& found);

/// A section of the first file that begins at the begin of a line, as a tree; none when it is no
/// TOML by itself, of which nothing is told.
[[nodiscard]] std::optional<toml::table> parse_section(std::string_view text,
                                                       std::size_t lines_before);

}  // namespace waypost
