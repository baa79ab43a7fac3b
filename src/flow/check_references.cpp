#include "base/quoted.h"
#include "flow/families.h"
#include "flow/kinds.h"

#include <string>
#include <string_view>

namespace waypost {

namespace {

/// One kind of name that is looked up.
struct Lookup {
    NameIndex& names;
    const DiagnosticKind& kind;
    std::string_view what{};
    /// The list could not be read whole, so nothing is said about names that are not in it.
    bool is_incomplete = false;
};

void require(Lookup& lookup, const WrittenText& name, Diagnostics& found) {
    if (name.is_absent() || name.unread || lookup.is_incomplete || lookup.names.find(name.value)) {
        return;
    }
    found.report(lookup.kind,
                 name.at,
                 "there is no " + std::string(lookup.what) + " " + quoted(name.value),
                 lookup.names.suggestion(name.value));
}

void check_citation(const DraftCitation& citation, Lookup& sources, Diagnostics& found) {
    for (const WrittenText& source : citation.sources) {
        require(sources, source, found);
    }
}

void check_start(const DraftMetadata& metadata, Lookup& nodes, Diagnostics& found) {
    const WrittenText& start = metadata.start;
    if (start.is_absent() || start.unread || nodes.is_incomplete || nodes.names.find(start.value)) {
        return;
    }
    found.report(kNoStart,
                 start.at,
                 "the walk cannot start: there is no card " + quoted(start.value),
                 nodes.names.suggestion(start.value));
}

}  // namespace

void check_references(const FlowDraft& draft, DraftNames& names, Diagnostics& found) {
    Lookup phases{names.phases, kUnknownPhase, "phase", draft.unread.phases};
    Lookup sources{names.sources, kUnknownSource, "source", draft.unread.sources};
    Lookup nodes{names.nodes, kUnknownNode, "card", draft.unread.nodes};
    check_start(draft.metadata, nodes, found);
    require(nodes, draft.metadata.urgent, found);
    for (const DraftPhase& phase : draft.phases) {
        require(nodes, phase.urgent, found);
    }
    for (const DraftNode& node : draft.nodes) {
        require(phases, node.phase, found);
        check_citation(node.citation, sources, found);
        for (const DraftPassage& passage : node.passages) {
            check_citation(passage.citation, sources, found);
        }
        for (const DraftChoice& choice : node.choices) {
            require(nodes, choice.to, found);
        }
        for (const DraftRouteRow& row : node.rows) {
            require(nodes, row.to, found);
        }
    }
}

}  // namespace waypost
