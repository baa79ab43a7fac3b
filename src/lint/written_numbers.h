// Numbers as they stand in a text. Private to this library.
#pragma once

#include "lint/flow_texts.h"
#include "lint/lint.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace waypost {

/// Tells the numbers of a text that count something from those that name a place in a row, a date
/// or a time: "2 of 4" in "stage 2 of 4", "76 in 2018", "1 in 6 weeks".
class WrittenNumbers {
public:
    explicit WrittenNumbers(const CheckWords& lists);

    /// The matches of a phrase that end with a number or a percentage and count something.
    [[nodiscard]] std::vector<PatternMatch> counts_of(const FlowTexts& texts,
                                                      const FlowText& text,
                                                      Phrase phrase) const;

private:
    [[nodiscard]] bool is_count(const FlowTexts& texts,
                                const FlowText& text,
                                const PatternMatch& match) const;

    std::unordered_set<std::string> ordinals_{};
    std::unordered_set<std::string> units_of_time_{};
};

}  // namespace waypost
