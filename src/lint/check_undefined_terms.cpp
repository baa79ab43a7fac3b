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
    const FlowText* text = nullptr;
    std::size_t word = 0;
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
        const auto matches = texts_.matches_of(text);
        auto match = matches.begin();
        std::size_t explained_until = 0;
        for (const ProseSentence& sentence : texts_.sentences_of(text)) {
            for (std::size_t i = sentence.first_word; i < sentence.last_word; ++i) {
                for (; match != matches.end() && match->first <= i; ++match) {
                    if (match->tag == static_cast<int>(Phrase::Term)) {
                        explained_until = std::max<std::size_t>(explained_until, match->last);
                    }
                }
                const bool is_unknown = !parts_[texts_.numbers[i]].empty() && i >= explained_until;
                if (is_unknown && !is_loud(sentence, i)) {
                    add(text, i);
                }
            }
        }
    }

    void report(Diagnostics& found) const {
        for (const auto& [folded, unknown] : first_) {
            const WordNumber number = texts_.numbers[unknown.word];
            const std::string_view part = parts_[number];
            const std::size_t begin =
                texts_.prose.words[unknown.word].begin +
                static_cast<std::size_t>(part.data() - texts_.vocabulary.written(number).data());
            found
                .report(kUndefinedTerm,
                        place_in_text(*unknown.text->written, begin, begin + part.size()),
                        quoted(part) + " is explained nowhere",
                        "explain it in plain words under `[term]`, or write a plain word")
                .card = card_id(input_, *unknown.text);
        }
    }

private:
    /// Three words in capitals side by side are said loudly; they are no acronyms.
    [[nodiscard]] bool is_loud(const ProseSentence& sentence, std::size_t word) const {
        const auto is_in_capitals = [&](std::size_t i) {
            const std::string_view written = texts_.vocabulary.written(texts_.numbers[i]);
            return std::ranges::all_of(written, [](char c) { return c >= 'A' && c <= 'Z'; });
        };
        constexpr std::size_t kLoud = 3;
        std::size_t first = word;
        std::size_t last = word + 1;
        while (last - first < kLoud && first > sentence.first_word &&
               texts_.prose.words[first].joins && is_in_capitals(first - 1)) {
            --first;
        }
        while (last - first < kLoud && last < sentence.last_word &&
               texts_.prose.words[last].joins && is_in_capitals(last)) {
            ++last;
        }
        return last - first >= kLoud;
    }

    void add(const FlowText& text, std::size_t word) {
        const std::string folded = fold_word(parts_[texts_.numbers[word]]);
        const auto [known, is_new] = first_.try_emplace(folded, UnknownWord{&text, word});
        if (!is_new && stands_before(text.written->at, known->second.text->written->at)) {
            known->second = {&text, word};
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
        if (text.use != TextUse::Term) {
            unknown.look_at(text);
        }
    }
    unknown.report(found);
}

}  // namespace waypost
