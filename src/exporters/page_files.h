// The files of assets/page, as they are built in. Private to this library.
#pragma once

#include "base/embedded_text.h"

#include <span>
#include <string>
#include <string_view>

namespace waypost {

/// The template, the style and the parts of the script, in the order in which they are joined.
[[nodiscard]] std::span<const EmbeddedText> embedded_page_files();

/// The file of that name; empty when there is none.
[[nodiscard]] std::string_view page_file(std::string_view name);

/// The parts of the script as one, without the lines by which they name each other as modules,
/// whole lines of comment, and blanks at the sides of lines.
[[nodiscard]] std::string page_script();

/// The style, as short.
[[nodiscard]] std::string page_style();

}  // namespace waypost
