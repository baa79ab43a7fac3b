// Languages that nobody speaks, made from English by rule: they show what a longer language, or one
// that runs from right to left, does to a view before anybody has translated a word.
#pragma once

#include "base/words.h"
#include "flow/draft.h"

#include <string>
#include <string_view>

namespace waypost {

/// English with accents, in brackets, longer by 40 %: the tag that CLDR keeps for it.
inline constexpr std::string_view kLongPseudoLanguage = "en-XA";
/// English in letters that run from right to left.
inline constexpr std::string_view kRightToLeftPseudoLanguage = "ar-XB";

[[nodiscard]] bool is_pseudo_language(std::string_view language);

/// One text, whose marks, links, citations and places for values stay what they are. Pre:
/// `is_pseudo_language(language)`.
[[nodiscard]] std::string pseudo_text(std::string_view text, std::string_view language);

[[nodiscard]] Words pseudo_words(const Words& words, std::string_view language);

/// All texts that a translation would give. Pre: as above.
void pseudo_translate(FlowDraft& draft, std::string_view language);

}  // namespace waypost
