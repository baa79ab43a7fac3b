// Where explained words occur in a text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// The ways one term is written: its word and what it is also called.
struct TermForms {
    std::vector<std::string> forms{};
};

/// Bytes `begin` up to `end` of a text stand for the term at position `term`.
struct TermMatch {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t term = 0;

    friend bool operator==(const TermMatch&, const TermMatch&) = default;
};

/// Every occurrence as whole words, at each place the longest form, among equals the first term's.
/// Case does not count, except in words of a form with two or more capitals: "CTC tea" is found in
/// "CTC Tea" and not in "ctc tea". Matches are in order and do not overlap. Linear in the text,
/// but for the forms that share a first letter.
[[nodiscard]] std::vector<TermMatch> find_terms(std::string_view text,
                                                const std::vector<TermForms>& terms);

}  // namespace waypost
