// The words that checks look for, in one language. The lists stand in assets/words/.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace waypost {

/// What a list of patterns finds, and the longer phrases around it that are fine. How patterns are
/// written is told in text/word_patterns.h.
struct PhraseList {
    std::vector<std::string> patterns{};
    std::vector<std::string> allowed{};
};

/// Single words stand in small letters, but for `common_acronyms`. Empty lists find nothing: a
/// language without lists is not judged by its wording.
struct CheckWords {
    /// The formulas of text/readability.h and the rules of text/syllables.h hold for the language.
    bool has_english_formulas = false;
    /// A full stop behind them ends no sentence.
    std::vector<std::string> abbreviations{};
    /// Words whose syllables the rules get wrong.
    std::map<std::string, int> syllables{};

    PhraseList directive{};
    PhraseList diagnosing{};
    PhraseList absolute{};
    std::vector<std::string> one_in_many{};
    /// Comparisons without the plain numbers, and what a card says that has none to give.
    std::vector<std::string> relative{};
    std::vector<std::string> no_plain_figure{};
    std::vector<std::string> treatments_and_tests{};
    std::vector<std::string> counts{};
    /// Before them a number names a place in a row or a date, behind them it is a time.
    std::vector<std::string> ordinals{};
    std::vector<std::string> units_of_time{};
    std::vector<std::string> number_words{};

    std::vector<std::string> medical_endings{};
    std::vector<std::string> medical_beginnings{};
    std::vector<std::string> common_words{};
    std::vector<std::string> common_acronyms{};

    /// What tells in the label of a number that it is about how people
    /// fared.
    std::vector<std::string> outlook{};
};

}  // namespace waypost
