// What stands around a place in a TOML text, read so that it is known while the text is being
// typed. Private to this library.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

struct TomlPlace {
    /// The names in the header above, such as `node`, `tea`; empty at the top of a file.
    std::vector<std::string> table{};
    /// The place is within the header itself; `table` ends there.
    bool in_header = false;
    bool in_comment = false;
    /// The key whose value the place is in; empty where a key is to be written.
    std::string key{};
    /// The key whose `{` the place is in; empty outside.
    std::string inline_table{};
    /// In a text, which begins behind its opening marks at `text_begin`.
    bool in_text = false;
    bool in_long_text = false;
    char quote = 0;
    std::size_t text_begin = 0;
};

/// Reads from the last header before the place on. What is not closed in a line ends with it, and
/// a line that begins with a key ends lists that were left open. Pre: `at` is no more than the
/// text's size.
[[nodiscard]] TomlPlace toml_place(std::string_view toml, std::size_t at);

}  // namespace waypost
