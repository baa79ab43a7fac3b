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

/// Every occurrence as whole words, longest first, without regard to case except for forms written
/// in capitals. Matches are in order and do not overlap.
[[nodiscard]] std::vector<TermMatch> find_terms(std::string_view text,
                                                const std::vector<TermForms>& terms);

}  // namespace waypost
