// The words of a flow that need no explaining, and those that do. Private to this library.
#pragma once

#include "lint/lint.h"

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace waypost {

/// The input must outlive it.
class KnownWords {
public:
    explicit KnownWords(const LintInput& input);
    KnownWords(const KnownWords&) = delete;
    KnownWords& operator=(const KnownWords&) = delete;

    /// The part of a word as written, a view into it, that needs explaining: an acronym of two to
    /// five capitals, or a word with an ending or beginning of medicine's own, not among the common
    /// words and not a term. Without lists there is none.
    [[nodiscard]] std::optional<std::string_view> unknown_part(std::string_view written) const;

private:
    [[nodiscard]] bool is_unknown_acronym(std::string_view word) const;
    [[nodiscard]] bool is_unknown_medical(std::string_view word) const;
    void add_term(std::string_view form);
    void add_words_of(std::string_view text);
    void add_word(std::string folded);

    const CheckWords& lists_;
    std::unordered_set<std::string_view> acronyms_{};
    /// In small letters.
    std::unordered_set<std::string_view> words_{};
    /// Those that stand in small letters nowhere else.
    std::deque<std::string> folded_{};
};

/// Two to five capitals, with or without a plural's s; a Roman number is none.
[[nodiscard]] bool is_acronym(std::string_view word);

}  // namespace waypost
