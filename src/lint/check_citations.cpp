#include "base/quoted.h"
#include "lint/families.h"
#include "lint/kinds.h"

#include <string>

namespace waypost {

namespace {

constexpr const char* kHint =
    "add `source = [\"the id of a source\"]`, or `editorial = true` for the authors' own words";

/// Points at an empty `source`, or else at the whole.
void check_citation(const DraftCitation& citation,
                    const SourceSpan& whole,
                    const std::string& what,
                    const DraftNode& node,
                    Diagnostics& found) {
    if (citation.editorial || !citation.sources.empty()) {
        return;
    }
    const SourceSpan at = citation.at.has_place() ? citation.at : whole;
    const std::string card = " of card " + quoted(node.id.value);
    found.report(kUncited, at, what + card + " does not say where it comes from", kHint).card =
        node.id.value;
}

/// A bullet without a source of its own has the card's. Passages and views do not: they stand apart
/// because their words come from elsewhere.
void check_node(const DraftNode& node, Diagnostics& found) {
    check_citation(node.citation, node.at, "the text", node, found);
    for (const DraftPassage& passage : node.passages) {
        check_citation(passage.citation, passage.at, "a passage", node, found);
    }
    for (const DraftNumber& number : node.numbers) {
        check_citation(
            number.citation, number.at, "number " + quoted(number.label.value), node, found);
    }
    for (const DraftDifference& difference : node.differences) {
        for (const DraftBullet& view : difference.views) {
            check_citation(view.citation, view.text.at, "a view", node, found);
        }
    }
}

}  // namespace

void check_citations(const LintInput& input, Diagnostics& found) {
    for (const DraftNode& node : input.draft.nodes) {
        if (node.kind.value != NodeKind::Route) {
            check_node(node, found);
        }
    }
}

}  // namespace waypost
