// What the search for terms needs to know of letters, small and without a locale.
#pragma once

#include <string>
#include <string_view>

namespace waypost {

/// The small letter of a capital in Latin (ASCII, Latin-1, Latin Extended-A), Greek and Cyrillic;
/// anything else unchanged. One code point gives one code point: ẞ and the Turkish İ stay as they
/// are. A final sigma becomes the ordinary one.
[[nodiscard]] char32_t lower_case(char32_t c);

/// True for the capitals that `lower_case` knows.
[[nodiscard]] bool is_capital(char32_t c);

/// The text in capitals, for headings: the letters of which `lower_case` knows the capital.
[[nodiscard]] std::string in_capitals(std::string_view text);

/// Letters, marks on letters and digits: what makes a word longer when it stands beside it. False
/// in scripts written without blanks (Han, kana, Thai, Lao, Khmer, Burmese), whose words have no
/// border to see.
[[nodiscard]] bool is_word_character(char32_t c);

}  // namespace waypost
