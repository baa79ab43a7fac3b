// The families of checks that `check` runs, one file each. Private to this library.
#pragma once

#include "base/diagnostic.h"
#include "flow/draft.h"
#include "flow/draft_names.h"

namespace waypost {

/// Keys that must be there: missing-key.
void check_required(const FlowDraft& draft, Diagnostics& found);

/// How ids are written, and that each is defined once: bad-id, duplicate-id.
void check_ids(const FlowDraft& draft, Diagnostics& found);

/// Names of phases, sources and cards: unknown-phase, unknown-source, unknown-node, no-start.
void check_references(const FlowDraft& draft, DraftNames& names, Diagnostics& found);

/// Names of answers and values, in conditions and in what is remembered: unknown-answer,
/// unknown-value.
void check_answers(const FlowDraft& draft, DraftNames& names, Diagnostics& found);

/// What kinds of cards may lead where: next-and-choices, end-goes-on, detour-leaves,
/// option-as-step.
void check_ways(const FlowDraft& draft, const DraftNames& names, Diagnostics& found);

/// Texts for rows of a comparison that no decision has, gaps declared for nothing: unknown-key.
void check_decisions(const FlowDraft& draft, const DraftNames& names, Diagnostics& found);

/// Words that readers would miss: empty-label.
void check_labels(const FlowDraft& draft, Diagnostics& found);

/// Where texts and sources lead: unsafe-link.
void check_links(const FlowDraft& draft, Diagnostics& found);

}  // namespace waypost
