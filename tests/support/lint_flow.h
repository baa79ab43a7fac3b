// What the checks of what a flow says find in literal TOML.
#pragma once

#include "lint/lint.h"
#include "support/flow_builder.h"
#include "support/tea_aid.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>

namespace waypost::test {

/// The day on which tests check.
inline constexpr std::string_view kToday = "2026-11-22";

/// Words that stand in for those of assets/words/.
[[nodiscard]] inline CheckWords few_check_words() {
    CheckWords words;
    words.outlook = {"alive", "survival"};
    return words;
}

/// The findings of `lint` alone, in the order of their places. The test ends here when the flow is
/// broken.
[[nodiscard]] inline Diagnostics lint_findings(const LoadedFlow& loaded,
                                               const CheckSettings& settings = {}) {
    REQUIRE_MESSAGE(loaded.flow.has_value(), findings_text(loaded));
    const CheckWords words = few_check_words();
    Diagnostics found = lint({loaded.draft, *loaded.flow, settings, words, kToday});
    found.sort();
    return found;
}

/// The same as "line: code card: message", one a line.
[[nodiscard]] inline std::string lint_lines(const Diagnostics& findings) {
    std::string lines;
    for (const Diagnostic& found : findings.all()) {
        const std::string card = found.card.empty() ? "" : " " + found.card;
        lines += std::to_string(found.where.line) + ": " + std::string(found.kind->code) + card +
                 ": " + found.message + "\n";
    }
    return lines;
}

/// What is found in the faultless decision aid with one passage of its text replaced.
[[nodiscard]] inline std::string faults_with(std::string_view old_text,
                                             std::string_view new_text,
                                             const CheckSettings& settings = {}) {
    return lint_lines(lint_findings(load_text(tea_aid_with(old_text, new_text)), settings));
}

}  // namespace waypost::test
