// The words that checks look for, from assets/words/.
#pragma once

#include "base/diagnostic.h"
#include "base/source_text.h"
#include "text/check_words.h"

#include <string_view>

namespace waypost {

struct CheckWordsResult {
    CheckWords words{};
    Diagnostics diagnostics;
};

/// Reads the `[check]` tables of a file of words; a file without them has no lists. Unknown keys
/// and other types than texts and lists of texts are findings.
[[nodiscard]] CheckWordsResult read_check_words(const SourceText& source);

/// The lists of a language such as "en" or "en-GB", as built into the program; without ones of its
/// own, a region has its language's. Empty for a language that has none: others' do not fit.
[[nodiscard]] CheckWords embedded_check_words(std::string_view language);

}  // namespace waypost
