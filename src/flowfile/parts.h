// The parts of a flow file, each read into its part of a draft. Private to this library.
#pragma once

#include "base/diagnostic.h"
#include "base/words.h"
#include "flow/draft.h"
#include "flowfile/table_reader.h"

#include <toml++/toml.h>

#include <vector>

namespace waypost {

/// The number of the format, which every flow file says.
void check_format(TableReader& root);

/// `[flow]`.
[[nodiscard]] DraftMetadata read_metadata(const toml::table& table, Diagnostics& found);

/// The list `reviewed_by` of the table.
[[nodiscard]] std::vector<DraftReviewer> read_reviewers(TableReader& owner);

/// `[[phase]]`, `[source.id]`, `[term.id]` and `[answer.id]` of the root table.
void read_catalogue(TableReader& root, FlowDraft& draft);

/// `[node.id]` of the root table.
void read_nodes(TableReader& root, const Words& words, FlowDraft& draft);

/// One card.
void read_card(const WrittenText& id,
               const toml::table& table,
               const Words& words,
               FlowDraft& draft,
               Diagnostics& found);

/// Choices, `next` and rows of a card.
void read_ways(TableReader& card, const Words& words, DraftNode& node);

/// `when` and `unless` of a table that carries a condition.
[[nodiscard]] DraftCondition read_condition(TableReader& owner);

/// Options, comparisons and what else only decisions and options have. Pre: the kind is read.
void read_decision(TableReader& card, DraftNode& node);

/// `number` and `differ` of a card.
void read_evidence(TableReader& card, DraftNode& node);

/// `[[promise]]`, `[[rehearsal]]`, `[attest]` and `[[allow]]` of the root table.
void read_proofs(TableReader& root, FlowDraft& draft);

}  // namespace waypost
