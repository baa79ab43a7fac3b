// Texts of flows as papers and pictures can show them. Only for the sources of this library.
#pragma once

#include <string>
#include <string_view>

namespace waypost {

/// One line of well-formed UTF-8: control characters become blanks, bytes that are no UTF-8 and
/// code points that no text may hold become U+FFFD, and marks that turn the direction of what
/// stands around them are left out, so that no flow can make a line say something else.
[[nodiscard]] std::string printable_text(std::string_view text);

}  // namespace waypost
