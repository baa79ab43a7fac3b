// All texts of a flow, read once: their words, their sentences, and what of the word lists stands
// in them. Private to this library.
#pragma once

#include "lint/lint.h"
#include "text/prose.h"
#include "text/vocabulary.h"
#include "text/word_patterns.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace waypost {

/// What a pattern was written for.
enum class Phrase : std::uint8_t {
    Term,
    Directive,
    DirectiveAllowed,
    Diagnosing,
    DiagnosingAllowed,
    Absolute,
    AbsoluteAllowed,
    OneInMany,
    Relative,
    NoPlainFigure,
    TreatmentOrTest,
    Count,
};

enum class TextUse : std::uint8_t {
    /// Read by patients, sentence by sentence.
    Prose,
    /// Titles, labels, what a speaker says: judged by its wording only.
    Other,
    /// What explains a word.
    Term,
};

/// One text. The ranges count in the vectors of `FlowTexts`.
struct FlowText {
    const WrittenText* written = nullptr;
    /// The position of its card in the draft.
    std::optional<std::size_t> card{};
    TextUse use = TextUse::Other;
    /// Its wording is judged: it stands on no urgent card, where plain commands are right.
    bool is_judged = true;
    std::size_t first_word = 0;
    std::size_t last_word = 0;
    std::size_t first_sentence = 0;
    std::size_t last_sentence = 0;
    std::size_t first_match = 0;
    std::size_t last_match = 0;
};

struct FlowTexts {
    Vocabulary vocabulary{};
    /// In the order of the draft.
    std::vector<FlowText> texts{};
    /// The bytes of a word count in its text.
    Prose prose{};
    /// The distinct word at each position of `prose.words`.
    std::vector<WordNumber> numbers{};
    /// By text, then by the first word; the tags are `Phrase`.
    std::vector<PatternMatch> matches{};

    [[nodiscard]] std::span<const PatternMatch> matches_of(const FlowText& text) const;
    [[nodiscard]] std::span<const ProseSentence> sentences_of(const FlowText& text) const;

    /// The sentence in which a match stands.
    [[nodiscard]] const ProseSentence& sentence_of(const FlowText& text,
                                                   const PatternMatch& match) const;

    /// The matches of a phrase outside those that are fine; of some that overlap, one for all.
    /// At most `kMostInText`.
    [[nodiscard]] std::vector<PatternMatch> phrases(const FlowText& text,
                                                    Phrase phrase,
                                                    std::optional<Phrase> allowed) const;

    /// Where words of a text stand in the file, up to the end of the first line.
    [[nodiscard]] SourceSpan place(const FlowText& text, std::size_t first, std::size_t last) const;

    /// The words as written, with what stands between them.
    [[nodiscard]] std::string_view words(const FlowText& text,
                                         std::size_t first,
                                         std::size_t last) const;
};

/// So many finds of one phrase in one text are enough to have it written anew; each costs a look at
/// the whole text for its place.
inline constexpr std::size_t kMostInText = 50;

/// Adds a match to others of its phrase that begin no later: overlapping ones become one. False
/// when there are `kMostInText` already.
bool merge_match(const PatternMatch& match, std::vector<PatternMatch>& into);

/// Linear in the texts.
[[nodiscard]] FlowTexts read_flow_texts(const LintInput& input);

/// The id of the card of a text; empty when it stands on none.
[[nodiscard]] std::string_view card_id(const LintInput& input, const FlowText& text);

}  // namespace waypost
