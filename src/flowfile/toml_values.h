// What toml++ hands out, in our own words. Private to this library.
#pragma once

#include "base/source_text.h"

#include <toml++/toml.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waypost {

/// toml++ counts columns in code points, as we do. The number of an included file was given to it
/// as the path (see `parse_toml`), and so was how many lines stand before a section of a text.
[[nodiscard]] SourceSpan span_of(const toml::source_region& region);

/// The path to give to toml++ for what stands in a file behind some lines.
[[nodiscard]] std::string path_of(int file, std::size_t lines_before);

/// What a value is, in the words of an author: "a text", "a number", "a list".
[[nodiscard]] std::string_view type_name(const toml::node& node);

/// `YYYY-MM-DD`.
[[nodiscard]] std::string iso_date(const toml::date& date);

/// The entries of a table in the order of the file; toml++ keeps them sorted by name.
[[nodiscard]] std::vector<std::pair<const toml::key*, const toml::node*>> in_file_order(
    const toml::table& table);

}  // namespace waypost
