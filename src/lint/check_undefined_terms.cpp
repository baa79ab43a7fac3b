#include "base/quoted.h"
#include "flow/text_links.h"
#include "lint/families.h"
#include "lint/kinds.h"
#include "lint/known_words.h"
#include "text/vocabulary.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace waypost {

namespace {

/// A word that nobody explained, where it stands first.
struct UnknownWord {
    std::string_view written{};
    SourceSpan at{};
    std::string_view card{};
};

bool stands_before(const SourceSpan& a, const SourceSpan& b) {
    return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
}

class UnknownWords {
public:
    UnknownWords(const LintInput& input, const FlowTexts& texts)
        : input_(input), texts_(texts), parts_(texts.vocabulary.size()) {
        const KnownWords known(input);
        for (std::size_t word = 0; word < parts_.size(); ++word) {
            const std::string_view written =
                texts.vocabulary.written(static_cast<WordNumber>(word));
            parts_[word] = known.unknown_part(written).value_or(std::string_view{});
        }
    }

    void look_at(const FlowText& text) {
        for (const ProseSentence& sentence : texts_.sentences_of(text)) {
            for (std::size_t i = sentence.first_word; i < sentence.last_word; ++i) {
                if (!parts_[texts_.numbers[i]].empty() && !is_explained(text, i) &&
                    !is_loud(sentence, i)) {
                    add(text, i);
                }
            }
        }
    }

    [[nodiscard]] std::vector<UnknownWord> take() const {
        std::vector<UnknownWord> words;
        for (const auto& [folded, word] : first_) {
            words.push_back(word);
        }
        return words;
    }

private:
    [[nodiscard]] bool is_explained(const FlowText& text, std::size_t word) const {
        return std::ranges::any_of(texts_.matches_of(text), [word](const PatternMatch& match) {
            return match.tag == static_cast<int>(Phrase::Term) && match.first <= word &&
                   word < match.last;
        });
    }

    /// Three words in capitals side by side are said loudly; they are no acronyms.
    [[nodiscard]] bool is_loud(const ProseSentence& sentence, std::size_t word) const {
        const auto is_in_capitals = [&](std::size_t i) {
            const std::string_view written = texts_.vocabulary.written(texts_.numbers[i]);
            return std::ranges::all_of(written, [](char c) { return c >= 'A' && c <= 'Z'; });
        };
        std::size_t first = word;
        std::size_t last = word + 1;
        while (first > sentence.first_word && texts_.prose.words[first].joins &&
               is_in_capitals(first - 1)) {
            --first;
        }
        while (last < sentence.last_word && texts_.prose.words[last].joins &&
               is_in_capitals(last)) {
            ++last;
        }
        return last - first >= 3;
    }

    void add(const FlowText& text, std::size_t word) {
        const std::string_view part = parts_[texts_.numbers[word]];
        const std::string_view written = texts_.vocabulary.written(texts_.numbers[word]);
        const std::size_t begin =
            texts_.prose.words[word].begin + static_cast<std::size_t>(part.data() - written.data());
        const SourceSpan at = place_in_text(*text.written, begin, begin + part.size());
        const UnknownWord unknown{part, at, card_id(input_, text)};
        const auto [known, is_new] = first_.try_emplace(fold_word(part), unknown);
        if (!is_new && stands_before(at, known->second.at)) {
            known->second = unknown;
        }
    }

    const LintInput& input_;
    const FlowTexts& texts_;
    /// For each distinct word what of it needs explaining, mostly nothing.
    std::vector<std::string_view> parts_;
    std::map<std::string, UnknownWord> first_{};
};

}  // namespace

void check_undefined_terms(const LintInput& input, const FlowTexts& texts, Diagnostics& found) {
    UnknownWords unknown(input, texts);
    for (const FlowText& text : texts.texts) {
        if (text.is_judged && text.use != TextUse::Term) {
            unknown.look_at(text);
        }
    }
    for (const UnknownWord& word : unknown.take()) {
        found
            .report(kUndefinedTerm,
                    word.at,
                    quoted(word.written) + " is explained nowhere",
                    "explain it in plain words under `[term]`, or write a plain word")
            .card = word.card;
    }
}

}  // namespace waypost
