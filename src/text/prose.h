// A text cut into sentences and words, in place: nothing is copied, bytes keep their positions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace waypost {

/// Bytes `begin` up to `end` of a text. A word is a run of letters and digits with the hyphens,
/// apostrophes and decimal points inside it ("core-needle", "don't", "3.5", "100,000"), without a
/// closing `'s`; or a single `%`.
struct ProseWord {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    /// Only blanks, quotation marks and marks of style stand between it and the word before.
    bool joins = false;
};

struct ProseSentence {
    /// Positions of its words, the last one past.
    std::uint32_t first_word = 0;
    std::uint32_t last_word = 0;
    /// It ends with a full stop, question mark or exclamation mark and is no heading. What does not
    /// is a fragment: a heading, a label, an item of a list.
    bool is_whole = false;
};

struct Prose {
    std::vector<ProseWord> words{};
    std::vector<ProseSentence> sentences{};
};

/// Tells the abbreviations whose full stop ends no sentence, without it and as written: "Dr".
using IsAbbreviation = std::function<bool(std::string_view)>;

/// Appends the words and sentences of a text in the Markdown subset to `into`. A sentence ends at
/// `.`, `!`, `?` or `…` before a blank, unless the next letter is a small one or an abbreviation
/// stands before; decimals have no blank. Paragraphs, headings and items of lists end one too.
/// Targets of links and citations are no words. Linear.
void read_prose(std::string_view markdown, const IsAbbreviation& is_abbreviation, Prose& into);

}  // namespace waypost
