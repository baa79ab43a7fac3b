// What the prover finds, as lines that a test can compare whole.
#pragma once

#include "prove/prove.h"
#include "support/draft_flow.h"

#include <string>

namespace waypost::test {

/// " by a.next b.yes", " by nothing" at the start, empty without a walk.
[[nodiscard]] inline std::string walk_text(const Diagnostic& found) {
    if (!found.walk) {
        return {};
    }
    std::string text;
    for (const FindingStep& step : *found.walk) {
        text += " " + step.node + "." + step.choice;
    }
    return " by" + (text.empty() ? " nothing" : text);
}

/// A line each: "code card: message by walk".
[[nodiscard]] inline std::string findings_text(const Diagnostics& findings) {
    std::string text;
    for (const Diagnostic& found : findings.all()) {
        text += std::string(found.kind->code) + " " + found.card + ": " + found.message +
                walk_text(found) + "\n";
    }
    return text;
}

/// The same without messages: "code card by walk".
[[nodiscard]] inline std::string verdicts_of(const Diagnostics& findings) {
    std::string text;
    for (const Diagnostic& found : findings.all()) {
        text += std::string(found.kind->code) + " " + found.card + walk_text(found) + "\n";
    }
    return text;
}

[[nodiscard]] inline std::string proof_text(const DraftFlow& flow) {
    return findings_text(prove(flow.checked()).findings);
}

[[nodiscard]] inline std::string verdicts(const DraftFlow& flow) {
    return verdicts_of(prove(flow.checked()).findings);
}

/// A flow of one phase `p` and the answers `x` and `y`.
[[nodiscard]] inline DraftFlow one_phase() {
    DraftFlow flow;
    flow.phase("p").answer("x", {"1", "2", "3"}).answer("y", {"1", "2"});
    return flow;
}

}  // namespace waypost::test
