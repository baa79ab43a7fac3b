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
    /// The header of the table that defines such a name.
    std::string_view header{};
    /// The list could not be read whole, so nothing is said about names that are not in it.
    bool is_incomplete = false;
};

bool is_missing(const Lookup& lookup, const WrittenText& name) {
    return !name.is_absent() && !name.unread && !lookup.is_incomplete &&
           !lookup.names.find(name.value);
}

std::string hint_for(Lookup& lookup, const WrittenText& name) {
    const std::string suggestion = lookup.names.suggestion(name.value);
    return suggestion.empty()
               ? "each " + std::string(lookup.what) + " is defined by " + quoted(lookup.header)
               : suggestion;
}

void require(Lookup& lookup, const WrittenText& name, Diagnostics& found) {
    if (is_missing(lookup, name)) {
        found.report(lookup.kind,
                     name.at,
                     "there is no " + std::string(lookup.what) + " " + quoted(name.value),
                     hint_for(lookup, name));
    }
}

void check_citation(const DraftCitation& citation, Lookup& sources, Diagnostics& found) {
    for (const WrittenText& source : citation.sources) {
        require(sources, source, found);
    }
}

void check_start(const WrittenText& start, Lookup& nodes, Diagnostics& found) {
    if (is_missing(nodes, start)) {
        found.report(kNoStart,
                     start.at,
                     "the walk cannot start: there is no card " + quoted(start.value),
                     hint_for(nodes, start));
    }
}

}  // namespace

void check_references(const FlowDraft& draft, DraftNames& names, Diagnostics& found) {
    Lookup phases{names.phases, kUnknownPhase, "phase", "[[phase]]", draft.unread.phases};
    Lookup sources{names.sources, kUnknownSource, "source", "[source.id]", draft.unread.sources};
    Lookup nodes{names.nodes, kUnknownNode, "card", "[node.id]", draft.unread.nodes};
    check_start(draft.metadata.start, nodes, found);
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
