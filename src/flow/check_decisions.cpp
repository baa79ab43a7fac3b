#include "base/quoted.h"
#include "flow/families.h"
#include "flow/kinds.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

namespace {

/// What a declared gap can stand for beside the rows of a comparison.
constexpr std::array<std::string_view, 7> kGapKeys = {
    "benefits", "harms", "experience", "measures", "cannot", "if_found", "if_not_found"};

/// The rows that the decisions offering each option ask about, by the option's position.
std::vector<std::vector<std::string_view>> rows_asked(const FlowDraft& draft,
                                                      const DraftNames& names) {
    std::vector<std::vector<std::string_view>> rows(draft.nodes.size());
    for (const DraftNode& decision : draft.nodes) {
        for (const DraftOption& option : decision.options) {
            if (const auto card = names.nodes.find(option.node.value)) {
                for (const DraftCompareRow& row : decision.compare_rows) {
                    if (std::ranges::find(rows[*card], row.id.value) == rows[*card].end()) {
                        rows[*card].push_back(row.id.value);
                    }
                }
            }
        }
    }
    return rows;
}

std::string list_of(const std::vector<std::string_view>& names) {
    std::string list;
    for (const std::string_view name : names) {
        list += (list.empty() ? "" : ", ") + quoted(name);
    }
    return list;
}

/// Keys of one table that stand for nothing would be lost without a word.
void check_entries(const std::vector<DraftEntry>& entries,
                   std::string_view table,
                   const std::vector<std::string_view>& known,
                   Diagnostics& found) {
    for (const DraftEntry& entry : entries) {
        if (std::ranges::find(known, entry.key.value) == known.end()) {
            found.report(kUnknownKey,
                         entry.key.at,
                         quoted(entry.key.value) + " in " + quoted(table) + " stands for nothing",
                         known.empty() ? "no decision that offers this option has `compare`"
                                       : "known here: " + list_of(known));
        }
    }
}

}  // namespace

void check_decisions(const FlowDraft& draft, const DraftNames& names, Diagnostics& found) {
    const std::vector<std::vector<std::string_view>> rows = rows_asked(draft, names);
    for (std::size_t i = 0; i < draft.nodes.size(); ++i) {
        const DraftNode& node = draft.nodes[i];
        // Rows of an option that is offered nowhere, or in a file not read, are not known.
        const bool is_offered = !rows[i].empty() || !draft.unread.nodes;
        if (is_offered && node.kind.value) {
            check_entries(node.compare_texts, "compare", rows[i], found);
            std::vector<std::string_view> gaps(kGapKeys.begin(), kGapKeys.end());
            gaps.insert(gaps.end(), rows[i].begin(), rows[i].end());
            check_entries(node.not_covered, "not_covered", gaps, found);
        }
    }
}

}  // namespace waypost
