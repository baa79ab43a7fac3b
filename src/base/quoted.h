// Names that an author wrote, made fit to stand in a message.
#pragma once

#include <string>
#include <string_view>

namespace waypost {

/// The name in backticks, tabs as a blank, control characters and marks of direction as `?` and cut
/// after 64 characters, so that no name can break a line of output. Bytes that are not UTF-8 are
/// kept.
[[nodiscard]] std::string quoted(std::string_view name);

}  // namespace waypost
