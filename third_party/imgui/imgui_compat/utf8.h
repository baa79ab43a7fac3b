// Code points of UTF-8 text, one at a time.
#pragma once

#include <string_view>

namespace imgui_compat {

inline constexpr char32_t kReplacementCharacter = 0xFFFD;

/// Takes one code point off the front. Bytes that are no UTF-8 give U+FFFD each.
/// Pre: `rest` is not empty.
[[nodiscard]] char32_t next_code_point(std::string_view& rest);

}  // namespace imgui_compat
