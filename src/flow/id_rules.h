// How ids are written.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace waypost {

/// Values may begin with a digit: stage "1".
enum class FirstCharacter : std::uint8_t { Letter, LetterOrDigit };

/// What is wrong with an id, as the end of a sentence about it; empty when nothing is.
[[nodiscard]] std::string id_fault(std::string_view id, FirstCharacter first);

/// The words of an id, which name what has no other name: blanks for underscores.
[[nodiscard]] std::string words_of_id(std::string_view id);

/// Names that walks use for other things, so that no choice may have them.
[[nodiscard]] bool is_reserved_choice(std::string_view id);

}  // namespace waypost
