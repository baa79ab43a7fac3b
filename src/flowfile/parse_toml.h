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

struct ParsedToml {
    std::optional<toml::table> tree{};
    /// The dotted names of tables whose second definition was cut out.
    std::vector<std::string> doubled{};
};

/// The text as a tree. When it is no TOML, findings say why; then there is a tree all the same if
/// the mistake could be cut out, so that the rest of the file is judged in the same go.
/// Cut out are dates that do not exist and tables that are defined twice. `file` is the text's
/// position among the files of `found`; toml++ carries it in every place.
[[nodiscard]] ParsedToml parse_toml(std::string_view text, int file, Diagnostics& found);

/// A section of the first file that begins at the begin of a line, as a tree; none when it is no
/// TOML by itself, of which nothing is told.
[[nodiscard]] std::optional<toml::table> parse_section(std::string_view text,
                                                       std::size_t lines_before);

}  // namespace waypost
