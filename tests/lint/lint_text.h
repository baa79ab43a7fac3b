// What the checks of words say of literal flows.
#pragma once

#include "base/diagnostic_text.h"
#include "flowfile/read_check_words.h"
#include "lint/allowances.h"
#include "lint/kinds.h"
#include "lint/lint.h"
#include "support/flow_builder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <string>

namespace waypost::test {

/// Every finding of this library in the order of the file.
[[nodiscard]] inline Diagnostics linted(const LoadedFlow& loaded,
                                        const CheckSettings& settings = {}) {
    REQUIRE_MESSAGE(loaded.flow.has_value(), findings_text(loaded));
    const CheckWords words = embedded_check_words(loaded.flow->metadata().language);
    Diagnostics found = lint({loaded.draft,
                              *loaded.flow,
                              settings,
                              words,
                              "2026-11-22",
                              loaded.translation ? &*loaded.translation : nullptr});
    check_allowances(loaded.draft, kLintKinds, found);
    found.sort();
    return found;
}

/// Those about words and reading alone, for flows that are no whole decision aids.
[[nodiscard]] inline Diagnostics word_findings(const std::string& toml,
                                               const CheckSettings& settings = {}) {
    Diagnostics found = linted(load_text(toml), settings);
    found.remove([](const Diagnostic& finding) {
        constexpr std::array kWordKinds = {&kHardToRead,
                                           &kLongSentence,
                                           &kUndefinedTerm,
                                           &kDirectiveWording,
                                           &kDiagnosingWording,
                                           &kRiskWording,
                                           &kNumberInText};
        return std::ranges::find(kWordKinds, finding.kind) == kWordKinds.end();
    });
    return found;
}

/// "line:column code: message" for each finding in a whole file's text.
[[nodiscard]] inline std::string lint_lines(const std::string& toml,
                                            const CheckSettings& settings = {}) {
    std::string lines;
    const Diagnostics findings = word_findings(toml, settings);
    for (const Diagnostic& found : findings.all()) {
        lines += std::to_string(found.where.line) + ":" + std::to_string(found.where.column) + " " +
                 std::string(found.kind->code) + ": " + found.message + "\n";
    }
    return lines;
}

/// "code `words`" for each finding in a card whose text is this.
[[nodiscard]] inline std::string lint_card(const std::string& text, const std::string& more = {}) {
    const std::string toml = flow_head() +
                             "[node.start]\nkind = \"end\"\nphase = \"only\"\ntitle = \"Tea\"\n"
                             "editorial = true\ntext = \"\"\"\n" +
                             text + "\n\"\"\"\n" + more;
    std::string lines;
    const Diagnostics findings = word_findings(toml);
    for (const Diagnostic& found : findings.all()) {
        CHECK(found.card == "start");
        const std::size_t end = found.message.find('`', 1);
        lines += (lines.empty() ? "" : ", ") + std::string(found.kind->code) + " " +
                 found.message.substr(0, end + 1);
    }
    return lines;
}

}  // namespace waypost::test
