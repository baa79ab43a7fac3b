#include "flow/check.h"

#include "flow/draft_names.h"
#include "flow/families.h"
#include "flow/flow_builder.h"

namespace waypost {

CheckResult check(const FlowDraft& draft, const Diagnostics& read) {
    CheckResult result{std::nullopt, Diagnostics(draft.files)};
    Diagnostics& found = result.diagnostics;
    found.append(read);
    if (draft.unread.is_whole_file) {
        return result;
    }

    DraftNames names(draft);
    check_required(draft, found);
    check_ids(draft, found);
    check_references(draft, names, found);
    check_answers(draft, names, found);
    check_ways(draft, names, found);
    check_decisions(draft, names, found);
    check_labels(draft, found);
    check_links(draft, found);

    if (!found.has_broken()) {
        result.flow = FlowBuilder::build(draft, names);
    }
    return result;
}

}  // namespace waypost
