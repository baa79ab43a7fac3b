// The names in the header of a TOML table. Private to this library.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// `node`, `tea`, `choice` of `[[node.tea.choice]]`, without quotation marks and blanks; one that
/// is empty at least. Of a header that is not closed, what there is of it.
[[nodiscard]] std::vector<std::string> toml_header_parts(std::string_view line);

}  // namespace waypost
