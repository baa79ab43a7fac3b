// The engine's own words from assets/words/.
#pragma once

#include "base/diagnostic.h"
#include "base/source_text.h"
#include "base/words.h"

#include <string>
#include <string_view>
#include <vector>

namespace waypost {

struct WordsResult {
    /// Words that the file lacks are empty.
    Words words{};
    Diagnostics diagnostics;
};

/// Reads one file of words; missing and unknown keys are findings.
[[nodiscard]] WordsResult read_words(const SourceText& source);

/// The words of a language such as "en" or "pt-BR", as built into the program. A region that has
/// none of its own gets its language's; what a language lacks is English.
[[nodiscard]] Words embedded_words(std::string_view language);

/// What a language calls itself, such as "Español"; its tag where no words of it are built in.
/// Reads one line of its file.
[[nodiscard]] std::string language_name(std::string_view language);

/// The languages whose words are built in, sorted.
[[nodiscard]] std::vector<std::string> embedded_languages();

}  // namespace waypost
