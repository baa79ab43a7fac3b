#include "base/quoted.h"
#include "lint/families.h"
#include "lint/kinds.h"
#include "lint/written.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace waypost {

namespace {

void report(const DiagnosticKind& kind,
            const DraftNode& node,
            std::string message,
            std::string hint,
            Diagnostics& found) {
    found.report(kind, node.at, std::move(message), std::move(hint)).card = node.id.value;
}

std::string gap_hint(const std::string& add, std::string_view key) {
    return add + ", or say that the sources do not tell: `not_covered = { " + std::string(key) +
           " = \"…\" }`";
}

void check_option(const DraftNode& node, Diagnostics& found) {
    const std::string option = "option " + quoted(node.id.value);
    if (!has_words(node.benefits) && !declares_gap(node, "benefits")) {
        report(kMissingBenefits,
               node,
               option + " names nothing that speaks for it",
               gap_hint("add `benefits = [\"…\"]`", "benefits"),
               found);
    }
    if (!has_words(node.harms) && !declares_gap(node, "harms")) {
        report(kMissingHarms,
               node,
               option + " names nothing that speaks against it",
               gap_hint("add `harms = [\"…\"]`", "harms"),
               found);
    }
    if (is_blank(node.experience.value) && !declares_gap(node, "experience")) {
        report(kMissingExperience,
               node,
               option + " does not say what it is like",
               gap_hint("add `experience = \"…\"`", "experience"),
               found);
    }
}

/// A decision that lists no options is another finding.
void check_alternative(const DraftNode& draft,
                       const Node& node,
                       const Flow& flow,
                       Diagnostics& found) {
    const bool has_alternative = std::ranges::any_of(
        node.options,
        [&flow](const OfferedOption& option) { return flow.node(option.card).no_new_treatment; });
    if (!node.options.empty() && !has_alternative) {
        report(kNoAlternative,
               draft,
               "decision " + quoted(node.id) + " has no option without a new treatment",
               "offer one more option, with `no_new_treatment = true` on its card",
               found);
    }
}

void check_test(const DraftNode& node, Diagnostics& found) {
    const bool lacks_found = is_blank(node.if_found.value) && !declares_gap(node, "if_found");
    const bool lacks_not_found =
        is_blank(node.if_not_found.value) && !declares_gap(node, "if_not_found");
    if (!lacks_found && !lacks_not_found) {
        return;
    }
    const std::string what = lacks_found && lacks_not_found
                                 ? "if it finds something or if it does not"
                             : lacks_found ? "if it finds something"
                                           : "if it finds nothing";
    const std::string key = lacks_found ? "if_found" : "if_not_found";
    const std::string keys =
        lacks_found && lacks_not_found ? "`if_found` and `if_not_found`" : quoted(key);
    report(kMissingNextSteps,
           node,
           "test " + quoted(node.id.value) + " does not say what comes next " + what,
           gap_hint("add " + keys, key),
           found);
}

}  // namespace

void check_decisions(const LintInput& input, Diagnostics& found) {
    for (std::size_t i = 0; i < input.draft.nodes.size(); ++i) {
        const DraftNode& node = input.draft.nodes[i];
        if (node.kind.value == NodeKind::Option) {
            check_option(node, found);
        } else if (node.kind.value == NodeKind::Decision) {
            check_alternative(node, input.flow.nodes()[i], input.flow, found);
        } else if (node.kind.value == NodeKind::Test) {
            check_test(node, found);
        }
    }
}

}  // namespace waypost
