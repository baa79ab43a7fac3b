#include "lint/known_words.h"

#include "text/prose.h"
#include "text/vocabulary.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace waypost {

namespace {

bool is_capital_letter(char c) {
    return c >= 'A' && c <= 'Z';
}

std::string_view without_plural(std::string_view acronym) {
    return acronym.ends_with('s') ? acronym.substr(0, acronym.size() - 1) : acronym;
}

std::vector<std::string_view> words_in(std::string_view text, Prose& prose) {
    read_prose(
        text, [](std::string_view) { return true; }, prose);
    std::vector<std::string_view> words;
    for (const ProseWord& word : prose.words) {
        words.push_back(text.substr(word.begin, word.end - word.begin));
    }
    return words;
}

/// The ways one is likely to write a word for several.
std::vector<std::string> plurals_of(const std::string& word) {
    std::vector<std::string> plurals = {word + "s", word + "es"};
    if (word.ends_with('y')) {
        plurals.push_back(word.substr(0, word.size() - 1) + "ies");
    }
    if (word.ends_with("is")) {
        plurals.push_back(word.substr(0, word.size() - 2) + "es");
    }
    return plurals;
}

}  // namespace

bool is_acronym(std::string_view word) {
    const std::string_view letters = without_plural(word);
    return letters.size() >= 2 && letters.size() <= 5 &&
           std::ranges::all_of(letters, is_capital_letter) &&
           letters.find_first_not_of("IVX") != std::string_view::npos;
}

KnownWords::KnownWords(const LintInput& input) : lists_(input.words) {
    words_.reserve(lists_.common_words.size());
    acronyms_.insert(lists_.common_acronyms.begin(), lists_.common_acronyms.end());
    words_.insert(lists_.common_words.begin(), lists_.common_words.end());
    for (const Term& term : input.flow.terms()) {
        add_term(term.word);
        for (const std::string& also : term.also) {
            add_term(also);
        }
    }
    for (const std::string& name : input.flow.metadata().names) {
        add_words_of(name);
    }
    // Who says something is named, not explained.
    for (const Source& source : input.flow.sources()) {
        add_words_of(source.publisher);
    }
}

void KnownWords::add_term(std::string_view form) {
    Prose prose;
    const std::vector<std::string_view> words = words_in(form, prose);
    for (const std::string_view word : words) {
        acronyms_.insert(word);
    }
    if (words.size() == 1) {
        const std::string word = fold_word(words.front());
        for (std::string& plural : plurals_of(word)) {
            add_word(std::move(plural));
        }
        add_word(word);
    }
}

void KnownWords::add_words_of(std::string_view text) {
    Prose prose;
    for (const std::string_view word : words_in(text, prose)) {
        acronyms_.insert(word);
        add_word(fold_word(word));
    }
}

void KnownWords::add_word(std::string folded) {
    words_.insert(folded_.emplace_back(std::move(folded)));
}

bool KnownWords::is_unknown_acronym(std::string_view word) const {
    const bool is_judged = !lists_.common_acronyms.empty();
    return is_judged && is_acronym(word) && !acronyms_.contains(word) &&
           !acronyms_.contains(without_plural(word));
}

bool KnownWords::is_unknown_medical(std::string_view word) const {
    const std::string folded = fold_word(word);
    const auto is_longer = [&](const std::string& affix) {
        return folded.size() > affix.size() + 1;
    };
    // Some endings are words themselves.
    constexpr std::size_t kWholeWord = 5;
    const auto is_whole = [&](const std::string& ending) {
        return ending.size() >= kWholeWord && folded == ending;
    };
    const bool has_ending =
        std::ranges::any_of(lists_.medical_endings, [&](const std::string& ending) {
            return is_whole(ending) || (is_longer(ending) && folded.ends_with(ending));
        });
    const bool has_beginning =
        std::ranges::any_of(lists_.medical_beginnings, [&](const std::string& beginning) {
            return is_longer(beginning) && folded.starts_with(beginning);
        });
    return (has_ending || has_beginning) && !words_.contains(folded);
}

std::optional<std::string_view> KnownWords::unknown_part(std::string_view written) const {
    const auto unless_known = [&](std::string_view part) {
        return words_.contains(fold_word(written)) ? std::nullopt : std::optional(part);
    };
    for (std::size_t begin = 0; begin <= written.size();) {
        const std::size_t end = std::min(written.find('-', begin), written.size());
        const std::string_view part = written.substr(begin, end - begin);
        if (is_unknown_acronym(part)) {
            return unless_known(without_plural(part));
        }
        if (is_unknown_medical(part)) {
            return unless_known(part);
        }
        begin = end + 1;
    }
    return std::nullopt;
}

}  // namespace waypost
