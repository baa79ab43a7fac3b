// UTF-8, one code point at a time.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace waypost {

/// What stands in for bytes that are no UTF-8.
inline constexpr char32_t kReplacement = 0xFFFD;

/// Reads the code point that begins at byte `at` and moves `at` behind it. A byte that begins no
/// well-formed sequence is one `kReplacement`, so that any bytes can be read to their end.
/// Pre: at < text.size().
[[nodiscard]] char32_t next_code_point(std::string_view text, std::size_t& at);

/// Appends a code point; what is none (a surrogate, beyond U+10FFFF) becomes `kReplacement`.
void append_utf8(std::string& text, char32_t code_point);

}  // namespace waypost
