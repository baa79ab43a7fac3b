// Texts in a form in which a search finds them however they are written.
#pragma once

#include <string>
#include <string_view>

namespace waypost {

/// The text without case and accents (Unicode full case folding, then NFKD without its marks), each
/// run of blanks as one and none at the ends. What is no UTF-8 stays as it is. Linear.
[[nodiscard]] std::string search_form(std::string_view text);

}  // namespace waypost
