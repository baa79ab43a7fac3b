#include "base/quoted.h"
#include "flow/families.h"
#include "flow/kinds.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace waypost {

namespace {

/// What a declared gap can stand for beside the rows of a comparison.
constexpr std::array<std::string_view, 7> kGapKeys = {
    "benefits", "harms", "experience", "measures", "cannot", "if_found", "if_not_found"};

/// The second was meant to be another.
bool has_doubled_row(const DraftNode& decision) {
    std::unordered_set<std::string_view> ids;
    return !std::ranges::all_of(decision.compare_rows, [&](const DraftCompareRow& row) {
        return ids.insert(row.id.value).second;
    });
}

/// The rows that the decisions offering an option ask about.
struct AskedRows {
    std::vector<std::string_view> ids{};
    bool is_offered = false;
    /// Some of them could not be read.
    bool is_incomplete = false;

    void add(const DraftNode& decision, bool is_doubtful) {
        is_offered = true;
        is_incomplete = is_incomplete || is_doubtful;
        for (const DraftCompareRow& row : decision.compare_rows) {
            if (std::ranges::find(ids, row.id.value) == ids.end()) {
                ids.push_back(row.id.value);
            }
        }
    }
};

/// By the option's position.
std::vector<AskedRows> rows_asked(const FlowDraft& draft, const DraftNames& names) {
    std::vector<AskedRows> rows(draft.nodes.size());
    // Of an option that nobody offers, but that could not be read, nothing is known.
    bool some_unknown = draft.unread.nodes;
    for (const DraftNode& decision : draft.nodes) {
        some_unknown = some_unknown || decision.options_unread;
        const bool is_doubtful = decision.compare_unread || has_doubled_row(decision);
        for (const DraftOption& option : decision.options) {
            const auto card = names.nodes.find(option.node.value);
            some_unknown = some_unknown || !card;
            if (card) {
                rows[*card].add(decision, is_doubtful);
            }
        }
    }
    for (AskedRows& asked : rows) {
        asked.is_incomplete = asked.is_incomplete || (some_unknown && !asked.is_offered);
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
    const std::vector<AskedRows> rows = rows_asked(draft, names);
    for (std::size_t i = 0; i < draft.nodes.size(); ++i) {
        const DraftNode& node = draft.nodes[i];
        if (node.kind.value && !rows[i].is_incomplete) {
            check_entries(node.compare_texts, "compare", rows[i].ids, found);
            std::vector<std::string_view> gaps(kGapKeys.begin(), kGapKeys.end());
            gaps.insert(gaps.end(), rows[i].ids.begin(), rows[i].ids.end());
            check_entries(node.not_covered, "not_covered", gaps, found);
        }
    }
}

}  // namespace waypost
